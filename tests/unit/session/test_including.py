"""Adding files and folders: what was dropped is in the pack afterwards, or a sentence says why not."""

from __future__ import annotations

import json
import os
from pathlib import Path

from studio.session.including import Why, new_packs, refused
from studio.workspace.dropped import Dropped, look_at
from tests.builders import manifest, removal, write_tree
from tests.unit.session.drops import (
    codes,
    made,
    selectors,
    shipped,
    whys,
    worked,
)
from tests.unit.session.work import Work


def test_each_kind_of_thing_that_no_pack_can_hold_has_its_sentence(tmp_path: Path) -> None:
    write_tree(
        tmp_path, {"x.aar": b"AA01", "y.aar": b"no archive", "real": b"", "other/Other.packstudio": b"{}"}
    )
    (tmp_path / "link").symlink_to("real")
    os.mkfifo(tmp_path / "pipe")
    found = look_at(
        [tmp_path / name for name in ("x.aar", "y.aar", "link", "other", "pipe", "gone")] + [Path("/")]
    )
    refusals = refused(found)
    assert {refusal.why for refusal in refusals} == {
        Why.ARCHIVE,
        Why.LINK,
        Why.PROJECT,
        Why.OTHER,
        Why.MISSING,
        Why.DRIVE,
    }
    link = next(refusal for refusal in refusals if refusal.why is Why.LINK)
    assert str(tmp_path / "real") in link.hint
    for refusal in refusals:
        assert refusal.message.endswith(".")
        assert refusal.hint.endswith(".")


def test_a_folder_becomes_a_pack_and_files_together_another(tmp_path: Path) -> None:
    work = worked(tmp_path / "game", [{"file": "top.txt"}])
    inclusion = made(work, "art", "music", "top.txt", "art/a.txt")
    assert inclusion.edit is not None
    assert inclusion.edit.label == "Make 3 packs"
    assert {pack.name for pack in work.session.packs} == {"art", "art-2", "music", "game"}
    assert shipped(work, "art-2.json") == ["art/a.txt", "art/b.txt", "art/deep/c.txt"]
    assert shipped(work, "music.json") == ["music/m.wav"]
    assert shipped(work, "game.json") == ["art/a.txt", "top.txt"]
    work.session.undo()
    assert [pack.name for pack in work.session.packs] == ["art"]


def test_a_single_file_names_its_pack(tmp_path: Path) -> None:
    work = worked(tmp_path, [{"directory": "art"}])
    made(work, "music/m.wav")
    assert [pack.name for pack in work.session.packs] == ["art", "m"]


def test_a_pack_of_what_lies_elsewhere_has_a_source_root_of_its_own(tmp_path: Path) -> None:
    work = worked(tmp_path / "game", [{"directory": "art"}])
    write_tree(tmp_path, {"other/sounds/1": b"", "other/x/2": b"", "other/y/3": b"", "other/z": b""})
    made(work, "../other/sounds", "../other/x/2", "../other/y/3")
    assert shipped(work, "sounds.json") == ["sounds/1"]
    assert shipped(work, "other.json") == ["x/2", "y/3"]


def test_the_source_root_becomes_a_pack_by_its_name(tmp_path: Path) -> None:
    write_tree(tmp_path, {"assets/x/a": b"", "manifests/note.txt": ""})
    work = Work(tmp_path, {}, sourceRoot="assets")
    made(work, "assets")
    assert shipped(work, "assets.json") == ["assets/x/a"]
    assert selectors(work, "assets.json") == [{"directory": "assets"}]


def test_a_folder_called_like_a_language_makes_a_pack_in_it(tmp_path: Path) -> None:
    write_tree(tmp_path, {"voices/fr_CA/1": b"", "voices/art/2": b"", "voices/vo/3": b""})
    work = Work(tmp_path, {})
    made(work, "voices/fr_CA", "voices/art", "voices/vo")
    assert [(pack.name, pack.manifest.language) for pack in work.session.packs] == [
        ("art", None),
        ("vo", None),
        ("voices-fr-CA", "fr-CA"),
    ]


def test_a_new_pack_takes_no_id_that_was_ever_used(tmp_path: Path) -> None:
    work = worked(tmp_path, [{"file": "top.txt"}], retiredIDs=["music"])
    made(work, "music")
    assert [pack.name for pack in work.session.packs] == ["art", "music-2"]
    assert "PS-ID-RETIRED" not in codes(work)


def test_a_new_pack_overwrites_no_manifest_not_even_one_that_was_just_removed(tmp_path: Path) -> None:
    work = worked(tmp_path, [{"file": "top.txt"}])
    work.session.edit(removal(work.pack()))
    made(work, "art")
    assert [pack.path.name for pack in work.session.packs] == ["art-2.json"]
    assert work.session.packs[0].name == "art"


def test_a_dropped_manifest_is_copied_and_one_of_this_project_is_not(tmp_path: Path) -> None:
    work = worked(tmp_path / "game", [{"file": "top.txt"}])
    song = manifest(assetPackID="song", sourceRoot=".", fileSelectors=[{"file": "x.wav"}])
    write_tree(tmp_path, {"other/art.json": json.dumps(song), "other/x.wav": b""})
    inclusion = made(work, "../other/art.json", "manifests/art.json")
    assert [pack.name for pack in work.session.packs] == ["song", "art"]
    assert shipped(work, "art-2.json") == ["x.wav"]
    assert [(refusal.why, refusal.message) for refusal in inclusion.refusals] == [
        (Why.THERE, "art.json is a pack of this project already.")
    ]


def test_a_manifest_that_goes_while_it_is_dropped_is_said_to_be_missing(tmp_path: Path) -> None:
    work = worked(tmp_path, [{"file": "top.txt"}])
    gone = Dropped(manifests=(tmp_path / "gone.json",))
    assert whys(new_packs(gone, work.session.project, (), ())) == [Why.MISSING]
