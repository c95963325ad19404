"""A project file that cannot be read, and what can be done about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.session.damage import Damage, Origin, ProjectDamaged, mend, require_whole
from studio.workspace.drafts import Draft, DraftFile, set_aside, write_draft
from studio.workspace.project_store import NewerProject, read_project
from tests.builders import manifest, project


@pytest.fixture
def game(tmp_path: Path) -> Path:
    return project(tmp_path, {"art.json": manifest()})


def damage_of(game: Path) -> Damage:
    with pytest.raises(ProjectDamaged) as caught:
        require_whole(game)
    return caught.value.damage


def half_merged(whole: bytes) -> bytes:
    """``whole``, with two names between the marks of version control."""
    lines = whole.decode().splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if '"name"' in line)
    ours, theirs = '  "name": "Ours",\n', '  "name": "Theirs",\n'
    middle = ["<<<<<<< HEAD\n", ours, "=======\n", theirs, ">>>>>>> summer\n"]
    return "".join([*lines[:at], *middle, *lines[at + 1 :]]).encode()


def test_a_whole_project_file_is_no_damage(game: Path) -> None:
    require_whole(game)


def test_a_broken_one_says_where_and_what_it_holds(game: Path) -> None:
    game.write_bytes(b'{\n "name": \n}')
    damage = damage_of(game)
    assert damage.line == 3
    assert "Game.packstudio" in damage.message
    assert damage.text == '{\n "name": \n}'
    assert damage.remedies == ()
    assert not damage.is_half_merged


def test_one_of_a_newer_edition_is_not_damaged_and_nothing_is_offered_for_it(game: Path) -> None:
    game.write_bytes(b'{"format": 7, "name": "x"}')
    with pytest.raises(NewerProject, match="format 7; this one knows format 1"):
        require_whole(game)


def test_a_half_merged_one_can_be_either_of_its_versions(game: Path) -> None:
    game.write_bytes(half_merged(game.read_bytes()))
    damage = damage_of(game)
    assert damage.is_half_merged
    assert "two versions" in damage.message
    first, second = damage.remedies
    assert (first.origin, first.name) == (Origin.FIRST, "HEAD")
    assert (second.origin, second.name) == (Origin.SECOND, "summer")
    assert read_project(game, first.data).name == "Ours"
    assert read_project(game, second.data).name == "Theirs"


def test_unsaved_work_and_work_that_was_put_aside_can_take_its_place(game: Path) -> None:
    whole = game.read_bytes()
    write_draft(Draft(game, 5.0, (DraftFile(game, whole.replace(b"Game", b"Mine"), None),)))
    game.write_bytes(b"{")
    (remedy,) = damage_of(game).remedies
    assert (remedy.origin, remedy.written) == (Origin.DRAFT, 5.0)
    set_aside(game)
    (kept,) = damage_of(game).remedies
    assert (kept.origin, kept.data) == (Origin.KEPT, remedy.data)


def test_a_draft_that_is_no_project_either_is_not_offered(game: Path) -> None:
    write_draft(Draft(game, 5.0, (DraftFile(game, b"[]", None),)))
    game.write_bytes(b"{")
    assert damage_of(game).remedies == ()


def test_mending_keeps_the_damaged_file_beside_the_new_one(game: Path) -> None:
    whole = game.read_bytes()
    game.write_bytes(b"{")
    first = mend(game, b"{", whole)
    assert game.read_bytes() == whole
    assert first.read_bytes() == b"{"
    game.write_bytes(b"[")
    assert mend(game, b"[", whole) != first
    assert first.read_bytes() == b"{"


@pytest.mark.parametrize(("found", "text"), [(b"other", b""), (b"{", b"[]")])
def test_nothing_is_mended_where_the_file_changed_or_the_text_is_no_project(
    game: Path, found: bytes, text: bytes
) -> None:
    game.write_bytes(found)
    with pytest.raises(StudioError):
        mend(game, b"{", text or game.read_bytes())
    assert game.read_bytes() == found
    assert [path.name for path in game.parent.glob("*.damaged")] == []
