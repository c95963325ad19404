"""What follows from packs and snapshots."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from studio.manifest.document import Document
from studio.progress import Cancelled, CancelToken
from studio.project.edits import Edit, SetProject, Texts, apply
from studio.project.packs import read_pack
from studio.project.rulings import NO_RULINGS
from studio.project.settling import accept
from studio.project.target import Tools
from studio.session.state import OpenProject, State, derive
from tests.builders import manifest, state, write_tree


def test_only_a_blocking_problem_stops_a_pack(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.txt": b"1"})
    opened = state(
        tmp_path,
        {
            "a.json": manifest(assetPackID="with_error"),
            "b.json": manifest(assetPackID="blocked", fileSelectors=[{"file": "none"}]),
        },
    )
    with_error, blocked = opened.packs
    assert opened.blocking(with_error) is None
    problem = opened.blocking(blocked)
    assert problem is not None
    assert problem.code == "PS-SELECTOR-EMPTY"


def test_the_second_of_two_equal_ids_is_blocked_and_the_first_is_not(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.txt": b"1"})
    opened = state(tmp_path, {"a.json": manifest(), "b.json": manifest()})
    assert [opened.blocking(pack) is None for pack in opened.packs] == [True, False]


def test_folders_of_a_project_count_from_its_file(tmp_path: Path) -> None:
    opened = state(tmp_path, {}, outputFolder="../out", manifestFolder="m")
    assert opened.project is not None
    assert opened.project.output_folder == tmp_path / "../out"
    assert opened.project.manifest_folder == tmp_path / "m"


def _other() -> dict[str, object]:
    """A pack that has nothing to do with the one of ``manifest()``."""
    return manifest(assetPackID="b", fileSelectors=[{"directory": "b"}])


def test_what_rests_on_the_same_pack_and_snapshot_is_taken_over(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.txt": b"1", "b/b.txt": b"1"})
    first = state(tmp_path, {"a.json": manifest(), "b.json": _other()})
    snapshots = {one.pack.base: one.snapshot for one in first.contents}
    again = derive(first.project, first.target, first.packs, snapshots, before=first)
    assert all(new is old for new, old in zip(again.contents, first.contents, strict=True))
    assert all(new.finding is old.finding for new, old in zip(again.problems, first.problems, strict=True))
    assert again.problems == first.problems


def test_another_pack_or_another_snapshot_is_looked_at_anew(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.txt": b"1", "b/b.txt": b"1"})
    first = state(tmp_path, {"a.json": manifest(), "b.json": _other()})
    one, two = first.packs
    changed = read_pack(one.path, Document.read(one.document.data.replace(b"iOS", b"xOS")), one.base)
    snapshots = {
        pack.base: contents.snapshot for pack, contents in zip(first.packs, first.contents, strict=True)
    }
    again = derive(first.project, first.target, (changed, two), snapshots, before=first)
    assert again.contents[1] is first.contents[1]
    assert {problem.code for problem in again.problems} == {"PS-PLATFORM-UNKNOWN"}
    empty = {base: replace(snapshot, assets=()) for base, snapshot in snapshots.items()}
    without = derive(first.project, first.target, first.packs, empty, before=first)
    assert [contents.files for contents in without.contents] == [(), ()]
    assert {problem.code for problem in without.problems} == {"PS-SELECTOR-EMPTY"}


def test_for_another_target_everything_is_judged_anew(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.txt": b"1"})
    first = state(tmp_path, {"a.json": manifest(fileSelectors=[{"filePattern": "art/*"}])})
    snapshots = {one.pack.base: one.snapshot for one in first.contents}
    older = replace(first.target, tools=Tools.XCODE_26)
    again = derive(first.project, older, first.packs, snapshots, before=first)
    assert again.contents[0] is first.contents[0]
    assert again.problems == derive(first.project, older, first.packs, snapshots).problems
    assert again.problems != first.problems


def test_deriving_can_be_cancelled(tmp_path: Path) -> None:
    first = state(tmp_path, {"a.json": manifest()})
    snapshots = {one.pack.base: one.snapshot for one in first.contents}
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        derive(first.project, first.target, first.packs, snapshots, cancel=cancel)


def test_a_watched_folder_is_below_a_base_or_it_is_said(tmp_path: Path) -> None:
    own = manifest(assetPackID="own", sourceRoot="../../other")
    folders = ["art", ".", "../other", "../other/deep", "../outside", "/nowhere"]
    (tmp_path / "game").mkdir()
    opened = state(tmp_path / "game", {"own.json": own}, watchedFolders=folders)
    found = [one.finding.arguments["folder"] for one in opened.problems if one.code == "PS-PROJECT-WATCHED"]
    assert found == ["../outside", "/nowhere"]


def _accepting(first: State, code: str) -> Edit:
    assert first.project is not None
    found = [one for one in first.problems if one.code == code]
    return accept(first.project.file, found, by="Mia", note="as agreed", on="2026-11-23")


def _after(first: State, edit: Edit) -> State:
    """The state that follows from ``first`` with ``edit`` of its project."""
    opened = first.project
    assert opened is not None
    file = apply(edit, Texts(opened.file, {})).project
    snapshots = {one.pack.base: one.snapshot for one in first.contents}
    return derive(OpenProject(opened.path, file), file.target, first.packs, snapshots, before=first)


def test_what_is_accepted_is_apart_from_what_counts(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.txt": b"1"})
    first = state(tmp_path, {"a.json": manifest(assetPackID="a" * 65, platforms=[])})
    again = _after(first, _accepting(first, "PS-ID-LONG"))
    assert [one.code for one in again.open_problems] == ["PS-PLATFORM-NONE"]
    assert [one.code for one in again.accepted_problems] == ["PS-ID-LONG"]
    assert again.problems == (*again.open_problems, *again.accepted_problems)
    assert again.judge([one.finding for one in first.problems]) == again.problems


def test_an_edit_of_something_else_in_the_project_judges_nothing_again(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.txt": b"1"})
    first = state(tmp_path, {"a.json": manifest(assetPackID="a" * 65, platforms=[])})
    accepted = _after(first, _accepting(first, "PS-ID-LONG"))
    again = _after(accepted, Edit("", (SetProject({"name": "Harbour"}),)))
    assert again.rulings is accepted.rulings
    assert all(new is old for new, old in zip(again.problems, accepted.problems, strict=True))


def test_bare_manifests_have_no_rulings(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.txt": b"1"})
    first = state(tmp_path, {"a.json": manifest(platforms=[])})
    snapshots = {one.pack.base: one.snapshot for one in first.contents}
    assert derive(None, first.target, first.packs, snapshots).rulings is NO_RULINGS


def test_problems_that_are_found_as_they_were_are_the_same_objects(tmp_path: Path) -> None:
    """Another key of a pack is edited: what is found about it alone, and beside others, is found anew."""
    write_tree(tmp_path, {"art/a?.txt": b"1", "art/b?.txt": b"1"})
    first = state(tmp_path, {"a.json": manifest(), "b.json": manifest(assetPackID="b")})
    assert {"PS-NAME-CHARACTERS", "PS-COLLISION-SAME"} <= {one.code for one in first.problems}
    one, other = first.packs
    data = one.document.data.replace(b"onDemand", b"prefetch")
    edited = read_pack(one.path, Document.read(data), one.base)
    snapshots = {contents.pack.base: contents.snapshot for contents in first.contents}
    again = derive(first.project, first.target, (edited, other), snapshots, before=first)
    assert again.contents[0].pack is edited
    left = {id(problem) for problem in first.problems}
    assert {problem.code for problem in again.problems if id(problem) not in left} == {
        "PS-POLICY-EVENTS-MISSING"
    }
    known = derive(first.project, first.target, (edited, other), snapshots, before=again)
    assert known.problems is again.problems
