"""A pack once more: another id and file, everything else as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.manifest.document import Document
from studio.project.duplicating import duplicate, next_id
from studio.project.edits import Texts, apply
from studio.project.packs import Pack, read_pack
from studio.project.project_file import ProjectFile

HERE = Path("/game/manifests")
GAME = ProjectFile(name="Game")
TEXT = '{ // voices of act one\n  "assetPackID" : "Act-1", "x": [1,], /* mine */ "userInfo": {"a": null}\n}'


def pack(text: str = TEXT, name: str = "act.json") -> Pack:
    path = HERE / name
    return read_pack(path, Document.read(text.encode()), HERE.parent)


def test_a_copy_keeps_every_byte_but_the_id() -> None:
    one = pack()
    edit = duplicate(one, ["Act-1"], [one.path], GAME)
    after = apply(edit, Texts(GAME, {one.path: one.document}))
    assert after.documents[HERE / "Act-2.json"].text == TEXT.replace("Act-1", "Act-2")
    assert after.documents[one.path] is one.document
    assert (edit.label, edit.focus.pack, edit.focus.field) == ("Duplicate Act-1", "Act-2", "assetPackID")


def test_no_manifest_on_disk_is_overwritten() -> None:
    edit = duplicate(pack(), ["Act-1"], [HERE / "ACT-2.json", HERE / "Act-2-2.json"], GAME)
    assert edit.focus.manifest == HERE / "Act-2-3.json"


def test_a_broken_text_is_copied_as_it_stands() -> None:
    broken = pack("nothing that makes sense", "odd.json")
    edit = duplicate(broken, [], [broken.path], GAME)
    after = apply(edit, Texts(GAME, {broken.path: broken.document}))
    assert after.documents[HERE / "odd-2.json"].text == "nothing that makes sense"


def test_a_pack_without_an_id_gets_one_in_its_copy() -> None:
    one = pack('{\n  "platforms": []\n}\n', "art.json")
    edit = duplicate(one, [], [one.path], GAME)
    text = apply(edit, Texts(GAME, {one.path: one.document})).documents[HERE / "art-2.json"].text
    assert '"assetPackID": "art-2"' in text


def test_in_a_list_that_somebody_arranged_the_copy_follows() -> None:
    arranged = GAME.model_copy(update={"pack_order": ("act.json", "zoo.json")})
    one = pack()
    after = apply(duplicate(one, ["Act-1"], [], arranged), Texts(arranged, {one.path: one.document}))
    assert after.project.pack_order == ("act.json", "Act-2.json", "zoo.json")


@pytest.mark.parametrize(
    ("pack_id", "taken", "expected"),
    [
        ("Voices-fr", [], "Voices-fr-2"),
        ("Voices-fr", ["voices-FR-2"], "Voices-fr-3"),
        ("Act-1", ["Act-1", "Act-2"], "Act-3"),
        ("Act-09", [], "Act-09-2"),
        ("coast_music", [], "coast-music-2"),
    ],
)
def test_the_next_id_counts_on(pack_id: str, taken: list[str], expected: str) -> None:
    assert next_id(pack_id, taken) == expected
