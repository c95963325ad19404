"""What an edit would change is what it then changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.manifest.jsonc import Json
from studio.project import intents
from studio.project.edits import Edit, Move, RemoveValue, SetProject, SetText, SetValue
from studio.session.foresight import Foresight, foresee
from studio.session.look import first_look
from studio.workspace.moving import move
from tests.builders import manifest, removal, write_tree
from tests.unit.session.work import Work, two_packs


def _foreseen(work: Work, edit: Edit) -> Foresight:
    return foresee(work.session.look, work.session.texts, edit)


def _comes_true(work: Work, edit: Edit) -> Foresight:
    """What was foreseen, once it has been seen to be what then is there."""
    foresight = _foreseen(work, edit)
    work.session.edit(edit, move(edit.moves))
    work.save()
    then = first_look(work.path).state
    assert [one.message for one in foresight.state.problems] == [one.message for one in then.problems]
    assert [one.files for one in foresight.state.contents] == [one.files for one in then.contents]
    return foresight


def _set(work: Work, *keys: str | int, value: Json) -> Edit:
    return Edit("Set", (SetValue(work.pack().path, keys, value),))


def test_files_and_bytes_before_and_after_are_told_pack_by_pack(tmp_path: Path) -> None:
    work = two_packs(tmp_path)
    foresight = _comes_true(work, _set(work, "fileSelectors", 0, "directory", value="music"))
    (change,) = foresight.packs
    assert (change.name, change.added, change.removed) == ("art", ("music/m.wav",), ("art/a.txt",))
    assert (change.bytes_before, change.bytes_after) == (1, 2)


def test_an_edit_that_changes_no_files_tells_of_none(tmp_path: Path) -> None:
    work = two_packs(tmp_path)
    foresight = _comes_true(work, _set(work, "platforms", value=["ios"]))
    assert foresight.packs == ()
    assert [one.code for one in foresight.new] == ["PS-PLATFORM-SPELLING"]
    assert foresight.solved == ()
    assert [line.after for change in foresight.texts for line in change.lines if line.after] == ['    "ios"']


def test_a_file_stored_in_the_place_of_another_is_told(tmp_path: Path) -> None:
    write_tree(tmp_path, {"old/a.txt": b"1", "new/a.txt": b"1"})
    selector = {"directorySource": "old", "directoryDestination": "art"}
    work = Work(tmp_path, {"art.json": manifest(fileSelectors=[selector])})
    foresight = _comes_true(work, _set(work, "fileSelectors", 0, "directorySource", value="new"))
    (change,) = foresight.packs
    assert (change.added, change.removed, change.replaced) == ((), (), ("art/a.txt",))


def test_folders_that_no_look_has_seen_are_looked_at(tmp_path: Path) -> None:
    write_tree(tmp_path, {"else/where/b.txt": b"333"})
    work = two_packs(tmp_path, watchedFolders=["art"])
    foresight = _comes_true(work, _set(work, "fileSelectors", 0, "directory", value="else/where"))
    assert [one.added for one in foresight.packs] == [("else/where/b.txt",)]
    assert not foresight.new


def test_another_source_root_is_looked_at(tmp_path: Path) -> None:
    write_tree(tmp_path, {"pool/art/b.txt": b"333"})
    work = two_packs(tmp_path, watchedFolders=["art"])
    foresight = _comes_true(work, _set(work, "sourceRoot", value="../pool"))
    assert [one.added for one in foresight.packs] == [("art/b.txt",)]


def test_ignore_rules_count(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/big.psd": b"12345", "art/deep/big.psd": b"1"})
    work = two_packs(tmp_path)
    foresight = _comes_true(work, Edit("Ignore", (SetProject({"ignore": ("*.psd",)}),)))
    (change,) = foresight.packs
    assert change.removed == ("art/big.psd", "art/deep/big.psd")
    assert change.bytes_before - change.bytes_after == 6


def test_a_rename_is_seen_through_and_brings_no_problem_twice(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/CON .txt": b"1", "art/x?.txt": b"2"})
    work = two_packs(tmp_path)
    edit = Edit("Rename", (), moves=(Move(tmp_path / "art/CON .txt", tmp_path / "art/CON.txt"),))
    foresight = _comes_true(work, edit)
    (change,) = foresight.packs
    assert (change.added, change.removed) == (("art/CON.txt",), ("art/CON .txt",))
    assert "PS-NAME-RESERVED" not in {one.code for one in (*foresight.solved, *foresight.new)}


def test_another_id_is_no_news_for_the_packs_other_problems(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.txt": b"1"})
    work = Work(tmp_path, {"art.json": manifest(assetPackID="my_art", platforms=["ios", "macos"])})
    foresight = _comes_true(work, _set(work, "assetPackID", value="my-art"))
    assert [one.code for one in foresight.solved] == ["PS-ID-CHARACTERS"]
    assert foresight.new == ()


def test_an_item_that_goes_from_a_list_is_no_news_for_those_behind_it(tmp_path: Path) -> None:
    selectors = [{"directory": name} for name in ("none", "art", "nothing")]
    write_tree(tmp_path, {"art/a.txt": b"1"})
    work = Work(tmp_path, {"art.json": manifest(fileSelectors=selectors)})
    edit = Edit("Remove", (RemoveValue(work.pack().path, ("fileSelectors", 0)),))
    foresight = _comes_true(work, edit)
    assert [one.place.path for one in foresight.solved] == ["none"]
    assert foresight.new == ()


def test_one_of_two_alike_that_goes_is_one_that_is_solved(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.txt": b"1"})
    work = Work(tmp_path, {"art.json": manifest(platforms=["iOS", "iOS", "iOS"])})
    edit = Edit("Remove", (RemoveValue(work.pack().path, ("platforms", 2)),))
    assert len(_comes_true(work, edit).solved) == 1


def test_a_new_pack_and_one_that_goes_are_told(tmp_path: Path) -> None:
    work = two_packs(tmp_path)
    gone = _foreseen(work, removal(work.pack("music.json")))
    assert [(one.name, one.after, one.removed) for one in gone.packs] == [("music", None, ("music/m.wav",))]
    made = intents.new_pack(tmp_path / "manifests", "more", (), selectors=[{"directory": "art"}])
    came = _foreseen(work, made)
    assert [(one.name, one.before, one.added) for one in came.packs] == [("more", None, ("art/a.txt",))]


def test_edits_that_no_look_has_seen_yet_count_as_what_is_there(tmp_path: Path) -> None:
    work = two_packs(tmp_path)
    work.session.edit(_set(work, "platforms", value=["ios"]))
    foresight = _foreseen(work, _set(work, "platforms", value=["iOS"]))
    assert [one.code for one in foresight.solved] == ["PS-PLATFORM-SPELLING"]


def test_an_edit_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    work = two_packs(tmp_path)
    work.session.edit(Edit("Type", (SetText(work.pack().path, b"{ no"),)))
    with pytest.raises(StudioError):
        _foreseen(work, _set(work, "platforms", value=["iOS"]))


def test_nothing_is_changed_by_looking_ahead(tmp_path: Path) -> None:
    work = two_packs(tmp_path)
    look, texts = work.session.look, work.session.texts
    before = look.state.problems
    _foreseen(work, _set(work, "platforms", value=["ios"]))
    assert (work.session.look, work.session.texts) == (look, texts)
    assert look.state.problems is before
