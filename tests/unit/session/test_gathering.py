"""Adding to a pack: what was dropped is in the pack afterwards, or a sentence says why not."""

from __future__ import annotations

import json
import os
import unicodedata
from pathlib import Path, PurePath

import pytest

from studio.manifest.jsonc import Json
from studio.project.edits import SetText
from studio.session.gathering import Gathering, gather
from studio.session.including import Inclusion, Why, new_packs
from studio.session.state import OpenProject
from studio.workspace.dropped import Dropped, look_at
from tests.builders import manifest, project, write_tree
from tests.unit.session.drops import (
    TREE,
    codes,
    dropped,
    dropping,
    included,
    made,
    selectors,
    shipped,
    whys,
    worked,
)
from tests.unit.session.work import Work


def test_folders_are_added_as_folders_and_files_one_by_one(tmp_path: Path) -> None:
    work = worked(tmp_path, [{"file": "top.txt"}])
    inclusion = dropped(work, "music", "art/deep", "art/b.txt")
    assert inclusion.refusals == ()
    assert selectors(work) == [
        {"file": "top.txt"},
        {"directory": "music"},
        {"directory": "art/deep"},
        {"file": "art/b.txt"},
    ]
    assert shipped(work) == ["art/b.txt", "art/deep/c.txt", "music/m.wav", "top.txt"]
    assert inclusion.edit is not None
    assert inclusion.edit.label == "Add 3 files (3 bytes) to art"
    assert inclusion.edit.focus.field == "fileSelectors[1]"


def test_what_is_in_the_pack_already_is_left_alone_and_said(tmp_path: Path) -> None:
    work = worked(tmp_path, [{"directory": "./art/"}, {"file": "top.txt"}])
    inclusion = dropping(work, "art", "art/deep", "art/a.txt", "top.txt")
    assert inclusion.edit is None
    assert whys(inclusion) == [Why.THERE] * 4
    assert inclusion.refusals[1].message == "art/deep is in art already."


def test_the_same_thing_dropped_twice_is_added_once(tmp_path: Path) -> None:
    work = worked(tmp_path, [{"file": "top.txt"}])
    for names in (("music", "art/a.txt"), ("art/a.txt", "music")):
        dropped(work, *names)
    again = dropping(work, "music", "art/a.txt", "music", known=False)
    assert (again.edit, whys(again)) == (None, [Why.THERE, Why.THERE])
    assert selectors(work) == [{"file": "top.txt"}, {"directory": "music"}, {"file": "art/a.txt"}]


def test_a_file_that_comes_with_its_folder_is_not_named_as_well(tmp_path: Path) -> None:
    work = worked(tmp_path, [{"directory": "art"}], watchedFolders=["."])
    dropped(work, "music/m.wav", "music", "music/m.wav")
    assert selectors(work) == [{"directory": "art"}, {"directory": "music"}]
    assert codes(work) == set()


def test_a_folder_in_a_folder_of_the_same_drop_comes_with_it(tmp_path: Path) -> None:
    work = worked(tmp_path, [{"file": "top.txt"}])
    inclusion = dropped(work, "art", "art/deep")
    assert whys(inclusion) == [Why.THERE]
    assert selectors(work) == [{"file": "top.txt"}, {"directory": "art"}]


def test_a_file_that_is_left_out_comes_back_when_it_is_dropped(tmp_path: Path) -> None:
    out = [{"fileExclusion": "art/a.txt"}, {"directory": "art"}, {"fileExclusion": "art/./b.txt"}]
    work = worked(tmp_path, [*out, {"fileExclusion": "art/a.txt"}])
    inclusion = dropped(work, "art/a.txt", "art/b.txt")
    assert selectors(work) == [{"directory": "art"}]
    assert (inclusion.refusals, codes(work)) == ((), set())


@pytest.mark.parametrize("names", [("art/a.txt", "art/b.txt"), ("art/b.txt", "art/a.txt")])
def test_exclusions_go_in_whatever_order_their_files_were_dropped(
    tmp_path: Path, names: tuple[str, str]
) -> None:
    out: list[Json] = [{"fileExclusion": name} for name in ("art/a.txt", "art/b.txt")]
    work = worked(tmp_path, [out[0], {"directory": "art"}, out[1], {"file": "top.txt"}])
    dropped(work, *names)
    assert selectors(work) == [{"directory": "art"}, {"file": "top.txt"}]


def test_a_file_that_is_left_out_and_that_nothing_takes_is_named_too(tmp_path: Path) -> None:
    work = worked(tmp_path, [{"fileExclusion": "music/m.wav"}, {"directory": "art/deep"}])
    dropped(work, "music/m.wav")
    assert selectors(work) == [{"directory": "art/deep"}, {"file": "music/m.wav"}]
    assert shipped(work) == ["art/deep/c.txt", "music/m.wav"]


def test_a_folder_with_the_name_of_an_exclusion_is_added_all_the_same(tmp_path: Path) -> None:
    work = worked(tmp_path, [{"fileExclusion": "music"}, {"directory": "art"}])
    dropped(work, "music")
    assert "music/m.wav" in shipped(work)


@pytest.mark.parametrize("known", [True, False])
def test_a_file_that_a_rule_ignores_is_named_when_it_is_dropped(tmp_path: Path, known: bool) -> None:  # noqa: FBT001 -- a case
    work = worked(tmp_path, [{"directory": "art"}], ignore=["a.*"])
    assert "art/a.txt" not in shipped(work)
    inclusion = dropped(work, "art/a.txt", known=known)
    assert (inclusion.refusals, selectors(work)) == ((), [{"directory": "art"}, {"file": "art/a.txt"}])
    assert "art/a.txt" in shipped(work)
    assert whys(dropped(work, "art/a.txt")) == [Why.THERE]


def test_what_lies_outside_of_the_source_root_is_refused_and_the_rest_is_added(tmp_path: Path) -> None:
    work = worked(tmp_path / "game", [{"directory": "art"}])
    write_tree(tmp_path, {"outside/x.txt": b""})
    inclusion = dropped(work, "music", "../outside", "../outside/x.txt", ".")
    assert whys(inclusion) == [Why.PROJECT, Why.OUTSIDE, Why.OUTSIDE]
    assert inclusion.refusals[1].message.startswith("outside lies outside of")
    assert selectors(work) == [{"directory": "art"}, {"directory": "music"}]


def test_the_source_root_itself_is_never_a_selector(tmp_path: Path) -> None:
    work = Work(tmp_path, {"art.json": manifest(fileSelectors=[{"directory": "x"}])}, sourceRoot="assets")
    write_tree(tmp_path, {"assets/x/a": b""})
    inclusion = dropping(work, "assets")
    assert (inclusion.edit, whys(inclusion)) == (None, [Why.OUTSIDE])
    assert "the very folder that art takes its files from" in inclusion.refusals[0].message


def test_an_empty_pack_takes_its_files_from_where_they_lie(tmp_path: Path) -> None:
    work = worked(tmp_path / "game", [])
    write_tree(tmp_path, {"outside/x/1": b"", "outside/y.txt": b""})
    inclusion = dropped(work, "../outside/x", "../outside/y.txt")
    assert inclusion.refusals == ()
    assert work.pack().manifest.source_root == "../../outside"
    assert shipped(work) == ["x/1", "y.txt"]
    work.session.undo()
    assert work.pack().manifest.source_root is None


def test_an_empty_pack_that_is_given_the_source_root_gets_it_by_its_name(tmp_path: Path) -> None:
    work = Work(tmp_path, {"art.json": manifest(fileSelectors=[])}, sourceRoot="assets")
    write_tree(tmp_path, {"assets/x/a": b""})
    dropped(work, "assets")
    assert selectors(work) == [{"directory": "assets"}]
    assert shipped(work) == ["assets/x/a"]


def test_an_empty_pack_in_a_folder_behind_a_link_finds_what_it_was_given(tmp_path: Path) -> None:
    write_tree(tmp_path, {"disk/deep/packs/art.json": json.dumps(manifest(fileSelectors=[])), "music/m": b""})
    (tmp_path / "game").mkdir()
    work = Work(tmp_path / "game", {}, manifestFolder="packs")
    (tmp_path / "game/packs").symlink_to(tmp_path / "disk/deep/packs")
    work.look()
    dropped(work, tmp_path / "music")
    assert shipped(work) == ["music/m"]


def test_a_base_behind_a_link_and_a_path_through_one_are_the_same_place(tmp_path: Path) -> None:
    write_tree(tmp_path, {"real/art/a.txt": b"", "real/x.txt": b""})
    (tmp_path / "assets").symlink_to("real")
    work = Work(tmp_path, {"art.json": manifest()}, sourceRoot="assets")
    dropped(work, "real/x.txt")
    assert shipped(work) == ["art/a.txt", "x.txt"]
    other = Work(tmp_path, {"art.json": manifest()}, sourceRoot="real")
    dropped(other, "assets/x.txt")
    assert shipped(other) == ["art/a.txt", "x.txt"]


def test_a_path_through_a_link_inside_is_named_as_the_disk_has_it(tmp_path: Path) -> None:
    work = worked(tmp_path, [{"directory": "music"}])
    (tmp_path / "way").symlink_to("art")
    (tmp_path / "out").symlink_to(tmp_path.parent)
    dropped(work, "way/a.txt")
    assert selectors(work) == [{"directory": "music"}, {"file": "art/a.txt"}]


def test_names_written_apart_on_disk_are_found_written_joined(tmp_path: Path) -> None:
    apart = unicodedata.normalize("NFD", "Höhle/Tür.txt")
    write_tree(tmp_path, {apart: b"", "art/a": b""})
    work = Work(tmp_path, {"art.json": manifest()})
    dropped(work, apart)
    assert shipped(work) == ["Höhle/Tür.txt", "art/a"]
    dropped(work, PurePath(apart).parts[0])
    assert selectors(work) == [{"directory": "art"}, {"file": "Höhle/Tür.txt"}, {"directory": "Höhle"}]
    assert not codes(work) & {"PS-PATH-NOT-NFC", "PS-SELECTOR-EMPTY"}


@pytest.mark.parametrize(
    "name", ["[x]", "*", "a?b", "{a,b}", ".hidden", " both ", "a.", "...", "!no", "#1", "~", "$H"]
)
def test_strange_names_are_taken_by_the_letter(tmp_path: Path, name: str) -> None:
    write_tree(tmp_path, {f"{name}/{name}": b"", "art/a": b"", "x/x": b"", "aab/1": b""})
    work = Work(tmp_path, {"art.json": manifest()})
    dropped(work, f"{name}/{name}")
    assert set(shipped(work)) == {"art/a", f"{name}/{name}"}
    dropped(work, name)
    assert set(shipped(work)) == {"art/a", f"{name}/{name}"}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_name_that_is_no_text_is_refused_in_words(tmp_path: Path) -> None:
    work = worked(tmp_path, [{"directory": "music"}])
    name = os.fsdecode(b"caf\xe9")
    write_tree(tmp_path, {f"{name}/x.txt": b"", f"art/{name}": b""})
    for inclusion in (
        dropped(work, name, f"art/{name}", f"{name}/x.txt", "top.txt"),
        made(work, name, "art"),
    ):
        assert set(whys(inclusion)) == {Why.OTHER}
        assert "bytes in its path that are no text" in inclusion.refusals[0].message
        inclusion.refusals[0].message.encode()
        assert inclusion.edit is not None
    assert shipped(work) == ["music/m.wav", "top.txt"]


def test_hundreds_of_files_are_one_step_and_each_is_in(tmp_path: Path) -> None:
    write_tree(tmp_path, {f"many/{number:03}.txt": b"" for number in range(500)})
    work = worked(tmp_path, [{"directory": "music"}])
    inclusion = dropped(work, *(f"many/{number:03}.txt" for number in range(500)))
    assert inclusion.edit is not None
    assert inclusion.edit.label == "Add 500 files (0 bytes) to art"
    assert len(shipped(work)) == 501
    work.session.undo()
    assert not work.session.modified


def test_a_pack_whose_text_is_empty_can_be_given_files(tmp_path: Path) -> None:
    write_tree(tmp_path, TREE)
    work = Work(tmp_path, {"art.json": ""})
    dropped(work, "music")
    assert selectors(work) == [{"directory": "music"}]


def test_files_on_several_drives_make_a_pack_for_each(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = worked(tmp_path / "game", [])
    write_tree(tmp_path, {"c/1.txt": b"", "d/2.txt": b""})
    drives = {"c": "C:", "d": "D:"}
    monkeypatch.setattr(PurePath, "drive", property(lambda path: drives.get(path.parent.name, "")))
    files = Dropped(files=(tmp_path / "c/1.txt", tmp_path / "d/2.txt"))
    inclusion = new_packs(files, work.session.project, (), ())
    assert inclusion.edit is not None
    assert [change.manifest.name for change in inclusion.edit.changes if isinstance(change, SetText)] == [
        "1.json",
        "2.json",
    ]
    into = included(files, work.pack(), work.contents())
    assert whys(into) == [Why.OUTSIDE]
    assert into.edit is not None
    assert into.edit.label == "Add 1.txt (0 bytes) to art"


def test_paths_in_refusals_are_those_that_were_dropped(tmp_path: Path) -> None:
    work = worked(tmp_path, [{"directory": "art"}])
    inclusion = dropping(work, "art", "gone")
    assert {refusal.path for refusal in inclusion.refusals} == {tmp_path / "art", tmp_path / "gone"}


def test_nothing_at_all_is_nothing(tmp_path: Path) -> None:
    work = worked(tmp_path, [])
    assert included(Dropped(), work.pack(), None) == Inclusion(None)
    opened = OpenProject(project(tmp_path, {}), work.session.project.file)
    assert new_packs(Dropped(), opened, (), ()) == Inclusion(None)


def test_all_files_of_a_folder_become_the_folder_and_what_named_some_of_them_goes(tmp_path: Path) -> None:
    work = worked(tmp_path, [{"file": "art/deep/c.txt"}, {"file": "top.txt"}], watched_folders=["."])
    gathering = gathered(work, "art/a.txt", "art/b.txt", "art/deep/c.txt")
    assert (gathering.files, gathering.fresh, gathering.asks) == (3, 2, True)
    work.session.edit(gathering.ways[0].edit)
    work.look()
    assert selectors(work) == [{"file": "top.txt"}, {"directory": "art"}]
    assert "PS-FILE-TAKEN-TWICE" not in codes(work)
    assert gathering.ways[0].edit.label == "Add 2 files (2 bytes) to art"
    work.session.undo()
    work.session.edit(gathering.ways[1].edit)
    work.look()
    assert selectors(work) == [
        *({"file": name} for name in ("art/deep/c.txt", "top.txt", "art/a.txt", "art/b.txt")),
    ]


def test_a_file_that_is_stored_elsewhere_keeps_its_folder_from_standing_for_all(tmp_path: Path) -> None:
    renamed = {"fileSource": "art/deep/c.txt", "fileDestination": "c.txt"}
    work = worked(tmp_path, [renamed, {"file": "top.txt"}], watched_folders=["."])
    gathering = gathered(work, "art/a.txt", "art/b.txt", "art/deep/c.txt")
    assert [(one.kind, one.path) for one in gathering.ways[0].lines] == [
        ("file", "art/a.txt"),
        ("file", "art/b.txt"),
    ]


def test_one_file_is_a_file_though_it_is_all_of_its_folder(tmp_path: Path) -> None:
    work = worked(tmp_path, [{"file": "top.txt"}], watched_folders=["."])
    gathering = gathered(work, "music/m.wav")
    assert not gathering.asks
    assert [one.kind for way in gathering.ways for one in way.lines] == ["file"]


def test_what_is_added_stands_where_it_was_let_go(tmp_path: Path) -> None:
    out = [{"fileExclusion": "art/a.txt"}, {"directory": "art"}, {"file": "top.txt"}]
    work = worked(tmp_path, out, watched_folders=["."])
    gathering = gathered(work, "art/a.txt", "music", at=2)
    work.session.edit(gathering.ways[0].edit)
    assert selectors(work) == [{"directory": "art"}, {"directory": "music"}, {"file": "top.txt"}]


def test_a_name_like_a_drive_is_refused_because_no_manifest_can_say_it(tmp_path: Path) -> None:
    write_tree(tmp_path, {"c:": ""})
    work = worked(tmp_path, [{"directory": "art"}], watched_folders=["."])
    gathering = gathered(work, "c:")
    assert gathering.ways == ()
    assert gathering.refusals[0].message.startswith("c: has a name that a manifest would read")


def gathered(work: Work, *paths: str, at: int | None = None) -> Gathering:
    """What would become of ``paths`` where all is known of the folder."""
    contents = work.contents()
    scanned = work.session.look.scanned.prefixes[contents.pack.base]
    found = look_at([work.folder / path for path in paths])
    return gather(found, work.pack(), contents, scanned, patterns=True, at=at)
