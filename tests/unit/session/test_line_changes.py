"""Which lines an edit changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.manifest.document import Document
from studio.project.edits import Texts
from studio.project.project_file import ProjectFile
from studio.session.line_changes import MOST_LINES, LineChange, line_changes, text_changes

MANIFEST = Path("/game/manifests/art.json")
PROJECT = Path("/game/Game.packstudio")


def _texts(text: str | None, **project: object) -> Texts:
    documents = {} if text is None else {MANIFEST: Document.read(text.encode())}
    return Texts(ProjectFile.model_validate({"name": "Game", **project}), documents)


@pytest.mark.parametrize(
    ("old", "new", "changes"),
    [
        ("a b c", "a b c", []),
        ("a b c", "a x c", [(2, "b", "x")]),
        ("a b c", "a c", [(2, "b", None)]),
        ("a c", "a b c", [(2, None, "b")]),
        ("a b c d", "x b c y", [(1, "a", "x"), (4, "d", "y")]),
        ("a b", "x y z", [(1, "a", "x"), (2, "b", "y"), (3, None, "z")]),
        ("", "a", [(1, None, "a")]),
    ],
)
def test_the_lines_that_differ_are_told_with_their_numbers(
    old: str, new: str, changes: list[tuple[int, str | None, str | None]]
) -> None:
    assert list(line_changes(old.split(), new.split())) == [LineChange(*one) for one in changes]


def test_a_long_stretch_that_changes_wholly_is_told_without_comparing_everything() -> None:
    old, new = [f"old {number}" for number in range(5_000)], [f"new {number}" for number in range(5_000)]
    found = list(line_changes(["{", *old, "}"], ["{", *new, "}"]))
    assert len(found) == 5_000
    assert found[0] == LineChange(2, "old 0", "new 0")


def test_manifests_and_the_project_are_told_apart() -> None:
    before, after = _texts("a\nb"), _texts("a\nc", ignore=["*.psd"])
    project, manifest = text_changes(before, after, PROJECT)
    assert project.path == PROJECT
    assert any('"*.psd"' in (line.after or "") for line in project.lines)
    assert (manifest.path, manifest.lines) == (MANIFEST, (LineChange(2, "b", "c"),))


def test_what_stays_is_not_told() -> None:
    texts = _texts("a")
    assert text_changes(texts, _texts("a"), PROJECT) == ()


def test_a_new_manifest_and_one_that_goes_are_told_as_such() -> None:
    (new,) = text_changes(_texts(None), _texts("a"), PROJECT)
    (gone,) = text_changes(_texts("a"), _texts(None), PROJECT)
    assert (new.is_new, new.is_gone, gone.is_new, gone.is_gone) == (True, False, False, True)


def test_of_very_many_lines_the_rest_is_counted() -> None:
    text = "\n".join(map(str, range(MOST_LINES + 50)))
    (change,) = text_changes(_texts(""), _texts(text), PROJECT)
    assert len(change.lines) == MOST_LINES
    assert change.more == 50
