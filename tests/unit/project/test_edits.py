"""Edits as values: what they change, what they leave, and where they are refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.manifest.document import Document
from studio.manifest.jsonc import Json, Tree, parse, plain
from studio.manifest.positions import Lines
from studio.project.edits import (
    Change,
    Edit,
    InsertItem,
    MoveItem,
    RemoveManifest,
    RemoveValue,
    SetProject,
    SetText,
    SetValue,
    Texts,
    apply,
)
from studio.project.project_file import ProjectFile

A, B = Path("/game/manifests/a.json"), Path("/game/manifests/b.json")


def texts(**documents: str | bytes) -> Texts:
    """The project ``Game`` with manifests by the stems of their names."""
    read = {
        A.with_name(f"{stem}.json"): Document.read(text.encode() if isinstance(text, str) else text)
        for stem, text in documents.items()
    }
    return Texts(ProjectFile(name="Game"), read)


def done(before: Texts, *changes: Change) -> Texts:
    return apply(Edit("Do it", changes), before)


def said(after: Texts, path: Path = A) -> Json:
    root = after.documents[path].root
    assert root is not None
    return plain(root)


def test_an_edit_changes_its_own_manifest_and_no_other_object() -> None:
    before = texts(a='{"x": 1}', b='{"x": 1}')
    after = done(before, SetValue(A, ("x",), 2))
    assert after.documents[A].text == '{"x": 2}'
    assert after.documents[B] is before.documents[B]
    assert after.project is before.project
    assert before.documents[A].text == '{"x": 1}'


@pytest.mark.parametrize(
    "change",
    [
        SetValue(A, ("x",), 1),
        RemoveValue(A, ("y",)),
        RemoveValue(A, ("list", 7)),
        MoveItem(A, ("list",), 0, 0),
        SetText(A, b'{"x": 1, "list": ["a"]}'),
        SetProject({"name": "Game"}),
        SetProject({}),
    ],
    ids=lambda change: type(change).__name__,
)
def test_what_changes_nothing_gives_the_very_same_texts(change: Change) -> None:
    before = texts(a='{"x": 1, "list": ["a"]}')
    assert done(before, change) is before


def test_keys_that_are_missing_on_the_way_are_made() -> None:
    after = done(texts(a="{}"), SetValue(A, ("downloadPolicy", "prefetch", "installationEventTypes"), ["x"]))
    assert said(after) == {"downloadPolicy": {"prefetch": {"installationEventTypes": ["x"]}}}


def test_a_list_that_is_missing_on_the_way_is_made_as_a_list() -> None:
    after = done(texts(a="{}"), SetValue(A, ("fileSelectors", 0, "file"), "a.png"))
    assert said(after) == {"fileSelectors": [{"file": "a.png"}]}


def test_a_place_behind_the_end_of_a_list_is_refused() -> None:
    with pytest.raises(StudioError, match="has no place 5"):
        done(texts(a='{"platforms": []}'), SetValue(A, ("platforms", 5), "iOS"))


@pytest.mark.parametrize("text", ["", " \n\t", "\ufeff", "\ufeff \n"])
def test_an_empty_manifest_becomes_one_and_keeps_its_mark(text: str) -> None:
    after = done(texts(a=text), InsertItem(A, ("fileSelectors",), {"file": "a"}))
    assert said(after) == {"fileSelectors": [{"file": "a"}]}
    assert after.documents[A].data.startswith(text[:1].strip().encode() + b"{")


@pytest.mark.parametrize("text", ["// only a note", "/* a\nb */", "// a\n// b\n"])
@pytest.mark.parametrize("change", [SetValue(A, ("a", "b", "c"), 1), InsertItem(A, ("a",), 1)])
def test_a_text_without_any_value_is_refused_and_not_thought_about_for_ever(
    text: str, change: Change
) -> None:
    with pytest.raises(
        StudioError, match=r"a\.json cannot be edited here: There is no manifest in this text"
    ):
        done(texts(a=text), change)


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ('{"fileSelectors": "art"}', InsertItem(A, ("fileSelectors",), {"file": "a"})),
        ('{"fileSelectors": {}}', InsertItem(A, ("fileSelectors",), {"file": "a"})),
        ('{"downloadPolicy": "essential"}', SetValue(A, ("downloadPolicy", "essential", "x"), [])),
        ('["a"]', SetValue(A, ("assetPackID",), "x")),
        ('{"a": [1 2]}', InsertItem(A, ("a",), 3)),
        ('{"a": [1 2]}', RemoveValue(A, ("a", 0))),
        ('{"a": [1, 2]', MoveItem(A, ("a",), 0, 5)),
        ('{"a": 1}'.encode("utf-16"), SetValue(A, ("a",), 2)),
        ("{}", SetValue(A, ("a",), "half a letter \ud800")),
    ],
)
def test_a_text_that_cannot_be_edited_there_is_refused_in_words(text: str | bytes, change: Change) -> None:
    with pytest.raises(StudioError, match=r"^a\.json cannot be edited here: .*\.$") as refusal:
        done(texts(a=text), change)
    assert refusal.value.path == A


def test_an_edit_of_which_one_part_is_refused_changes_nothing() -> None:
    before = texts(a='{"x": 1}', b='["no object"]')
    with pytest.raises(StudioError, match=r"b\.json"):
        done(before, SetValue(A, ("x",), 2), SetProject({"name": "Other"}), SetValue(B, ("x",), 2))
    assert said(before) == {"x": 1}
    assert before.project.name == "Game"


@pytest.mark.parametrize("change", [SetValue(B, ("x",), 1), RemoveValue(B, ("x",)), InsertItem(B, ("x",), 1)])
def test_a_manifest_that_is_not_there_is_said_to_be_gone(change: Change) -> None:
    with pytest.raises(StudioError, match=r"b\.json cannot be edited: it was removed, or it cannot be read"):
        done(texts(a="{}"), change)


def test_of_a_key_that_stands_twice_the_first_counts() -> None:
    after = done(texts(a='{"x": 1, "x": 2}'), SetValue(A, ("x",), 3))
    assert after.documents[A].text == '{"x": 3, "x": 2}'


def test_manifests_come_and_go_and_stay_in_order() -> None:
    before = texts(b="{}")
    after = done(before, SetText(A, b"anything"), RemoveManifest(B), SetText(B, b"[]"))
    assert list(after.documents) == [A, B]
    assert [one.text for one in after.documents.values()] == ["anything", "[]"]


def test_values_of_the_project_are_judged_like_those_of_its_file() -> None:
    after = done(texts(), SetProject({"watched_folders": ["art"], "lowest_os": 27}))
    assert (after.project.watched_folders, after.project.lowest_os) == (("art",), 27)
    wrong: list[dict[str, object]] = [
        {"lowest_os": 3},
        {"formats": []},
        {"primary_language": "xx"},
        {"source_root": "a\ud800"},
        {"watched_folders": ["a", "b\udcff"]},
    ]
    for values in wrong:
        with pytest.raises(StudioError, match="The project cannot have this"):
            done(texts(), SetProject(values))


def test_keys_of_other_editions_stay_in_the_project() -> None:
    before = Texts(ProjectFile.model_validate({"name": "Game", "tomorrow": {"x": 1}}), {})
    after = done(before, SetProject({"name": "Other"}))
    assert after.project.model_dump()["tomorrow"] == {"x": 1}


SPREAD = '{\n  // mine\n  "list": [\n    "a", // first\n    "b",\n    // above c\n    "c"\n  ]\n}\n'
INLINE = '{"list": ["a", "b", "c"]}'


@pytest.mark.parametrize("text", [SPREAD, INLINE, SPREAD.replace('"c"\n', '"c",\n'), '{"list": []}', "{}"])
@pytest.mark.parametrize("count", [0, 1, 2, 3, 9])
def test_items_added_together_read_as_if_they_were_added_one_by_one(text: str, count: int) -> None:
    changes = [InsertItem(A, ("list",), {"file": f"{number}"}) for number in range(count)]
    together = done(texts(a=text), *changes)
    one_by_one = texts(a=text)
    for change in changes:
        one_by_one = done(one_by_one, change)
    assert said(together) == said(one_by_one)
    assert [line for line in text.splitlines() if "//" in line] == [
        line for line in together.documents[A].text.splitlines() if "//" in line
    ]
    assert together.documents[A].findings == one_by_one.documents[A].findings


@pytest.mark.parametrize("text", [SPREAD, INLINE])
@pytest.mark.parametrize(
    "order", [(0,), (2, 1, 0), (2, 0), (1, 0), (0, 0, 0), (0, 1), (1, 1), (7, 0), (0, 7, 7, 1)]
)
def test_items_removed_together_are_those_that_go_one_by_one(text: str, order: tuple[int, ...]) -> None:
    changes = [RemoveValue(A, ("list", index)) for index in order]
    one_by_one = texts(a=text)
    for change in changes:
        one_by_one = done(one_by_one, change)
    assert done(texts(a=text), *changes).documents[A].text == one_by_one.documents[A].text


def test_adding_and_removing_in_turn_keeps_their_order() -> None:
    after = done(
        texts(a='{"list": ["a", "b"]}'),
        RemoveValue(A, ("list", 1)),
        InsertItem(A, ("list",), "c"),
        InsertItem(A, ("list",), "first", 0),
        InsertItem(A, ("list",), "d"),
        RemoveValue(A, ("list", 1)),
        InsertItem(A, ("list",), "e"),
    )
    assert said(after) == {"list": ["first", "c", "d", "e"]}


def test_hundreds_of_items_are_read_a_few_times_and_not_hundreds_of_times(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    times: list[int] = []

    def counted(text: str, lines: Lines) -> Tree:
        times.append(len(text))
        return parse(text, lines)

    before = texts(a=json.dumps({"fileSelectors": [{"directory": "art"}]}, indent=2))
    monkeypatch.setattr("studio.manifest.document.parse", counted)
    files = [{"file": f"some/folder/{number:04}.png"} for number in range(500)]
    full = done(before, *(InsertItem(A, ("fileSelectors",), one) for one in files))
    assert said(full) == {"fileSelectors": [{"directory": "art"}, *files]}
    back = done(full, *(RemoveValue(A, ("fileSelectors", index)) for index in range(500, 0, -1)))
    assert back.documents[A] == before.documents[A]
    # A value that is written is read back by itself; the whole text is what takes long.
    assert len([size for size in times if size > 1000]) < 10


def test_a_manifest_that_cannot_be_read_cannot_be_removed_and_says_so() -> None:
    with pytest.raises(StudioError, match="cannot be read, so it cannot be removed here"):
        done(texts(a="{}"), RemoveManifest(B))
