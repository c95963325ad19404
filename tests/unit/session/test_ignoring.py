"""What ignore rules take, why one takes nothing, what packs lose, and the ways back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from studio.progress import Cancelled, CancelToken
from studio.project import intents
from studio.session.foresight import foresee
from studio.session.ignoring import Ground, RuleTrial, Trial, ground_of, rule_of, try_rules, ways_back
from studio.session.look import first_look
from studio.workspace.ignore import rules
from tests.builders import contents, manifest, project, write_tree

FILES = {
    "art/wall.png": "12345",
    "art/wall.psd": "1234567",
    "art/sky.psd": "123",
    "art/wip/a.png": "1",
    "art/wip/b.psd": "12",
    "art/.DS_Store": "1234",
}


def tried(folder: Path, patterns: Sequence[str], *, now: Sequence[str] = ()) -> Trial:
    """``patterns`` tried on the files of ``folder``, where the project's rules are ``now``."""
    one = contents(write_tree(folder, FILES), manifest(), *now)
    return try_rules(Ground((one.snapshot,), (one,)), patterns)


def paths(trial: RuleTrial) -> list[str]:
    return [one.path for one in trial.files]


def test_each_rule_has_the_files_that_it_takes(tmp_path: Path) -> None:
    trial = tried(tmp_path, ["*.psd", "/art/wip/"])
    assert [paths(one) for one in trial.rules] == [
        ["art/sky.psd", "art/wall.psd"],
        ["art/wip/a.png", "art/wip/b.psd"],
    ]
    assert [one.bytes for one in trial.rules] == [10, 3]
    assert (trial.files, trial.bytes) == (5, 17)


def test_the_built_in_rules_count_too(tmp_path: Path) -> None:
    found = [one for one in tried(tmp_path, []).built_in if one.files]
    assert [(one.pattern, paths(one)) for one in found] == [(".DS_Store", ["art/.DS_Store"])]


def test_order_matters_and_a_rule_with_an_exclamation_mark_takes_back(tmp_path: Path) -> None:
    trial = tried(tmp_path, ["*.psd", "!sky.psd"])
    assert [paths(one) for one in trial.rules] == [["art/wall.psd", "art/wip/b.psd"], ["art/sky.psd"]]
    assert trial.rules[1].takes_back
    trial = tried(tmp_path, ["!sky.psd", "*.psd"])
    assert [len(one.files) for one in trial.rules] == [0, 3]


def test_what_is_in_an_ignored_folder_is_not_taken_back(tmp_path: Path) -> None:
    assert [len(one.files) for one in tried(tmp_path, ["/art/wip/", "!a.png"]).rules] == [2, 0]


def test_a_rule_that_takes_nothing_says_which_other_takes_its_files(tmp_path: Path) -> None:
    trial = tried(tmp_path, ["wall.psd", "*.psd", "*.kra", ".DS_Store", "a.png", "/art/wip/"])
    assert [one.instead for one in trial.rules] == ["*.psd", None, None, None, "/art/wip/", None]
    trial = tried(tmp_path, ["*.psd", "*.psd"])
    assert [(one.instead, len(one.files)) for one in trial.rules] == [("*.psd", 0), (None, 3)]


def test_a_rule_that_makes_no_sense_has_its_fault_and_stops_no_other(tmp_path: Path) -> None:
    trial = tried(tmp_path, ["!", "*.psd"])
    assert trial.rules[0].fault is not None
    assert len(trial.rules[1].files) == 3


def test_packs_lose_what_they_take_now_and_get_what_is_free_again(tmp_path: Path) -> None:
    trial = tried(tmp_path, ["*.png"], now=["*.psd"])
    assert [(one.name, one.files, one.bytes) for one in trial.losses] == [
        ("art", ("art/wall.png", "art/wip/a.png"), 6)
    ]
    assert [(one.files, one.bytes) for one in trial.gains] == [
        (("art/sky.psd", "art/wall.psd", "art/wip/b.psd"), 12)
    ]
    assert trial.rules[0].losers == ("art",)
    assert [one.path for one in trial.rules[0].lost] == ["art/wall.png", "art/wip/a.png"]


def test_no_pack_loses_a_file_that_a_selector_names_by_itself(tmp_path: Path) -> None:
    values = manifest(fileSelectors=[{"directory": "art"}, {"file": "art/wall.png"}])
    one = contents(write_tree(tmp_path, FILES), values)
    trial = try_rules(Ground((one.snapshot,), (one,)), ["wall.png"])
    assert trial.losses == ()
    assert paths(trial.rules[0]) == ["art/wall.png"]


def test_a_file_below_two_bases_counts_once(tmp_path: Path) -> None:
    write_tree(tmp_path, FILES)
    one = contents(tmp_path, manifest())
    other = contents(tmp_path / "art", manifest(fileSelectors=[{"filePattern": "*"}]))
    trial = try_rules(Ground((one.snapshot, other.snapshot), (one, other)), ["sky.psd"])
    assert len(trial.rules[0].files) == 1


@pytest.mark.parametrize("patterns", [["*.png"], ["/art/wip/"], ["*", "!*.png"], []])
def test_what_is_foretold_comes(tmp_path: Path, patterns: list[str]) -> None:
    write_tree(tmp_path, FILES)
    path = project(tmp_path, {"art.json": manifest()}, ignore=["*.psd"], watched_folders=["art"])
    look = first_look(path)
    trial = try_rules(ground_of(look), patterns)
    later = foresee(look, look.texts, intents.use_rules(look.texts.project, patterns))
    changes = {one.name: (one.removed, one.added) for one in later.packs}
    told = {one.name: one.files for one in trial.losses}, {one.name: one.files for one in trial.gains}
    assert told[0] == {name: lost for name, (lost, _) in changes.items() if lost}
    assert told[1] == {name: got for name, (_, got) in changes.items() if got}


def test_it_can_be_cancelled(tmp_path: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    one = contents(write_tree(tmp_path, FILES), manifest())
    with pytest.raises(Cancelled):
        try_rules(Ground((one.snapshot,), (one,)), ["*.psd"], cancel)


def test_the_rule_of_a_path_may_be_that_of_a_folder_above_it() -> None:
    assert rule_of(["/art/wip/"], "art/wip/deep/a.png") == "/art/wip/"
    assert rule_of(["/art/wip/"], "art/wip", folder=True) == "/art/wip/"
    assert rule_of(["/art/wip/"], "art/wipe/a.png") is None
    assert rule_of([], "a/.git/x") == ".git/"


def _ways(patterns: Sequence[str], path: str, *, folder: bool = False) -> Iterator[tuple[str | None, int]]:
    for way in ways_back(patterns, path, folder=folder):
        assert rule_of(way.patterns, path, folder=folder) is None
        yield way.added, len(way.patterns)


def test_a_file_under_a_wide_rule_is_taken_back_alone_or_with_all_others() -> None:
    assert list(_ways(["*.psd", "*.kra"], "art/a.psd")) == [("!/art/a.psd", 3), (None, 1)]


def test_its_own_rule_is_just_removed() -> None:
    assert list(_ways(["/art/a.psd"], "art/a.psd")) == [(None, 0)]
    assert list(_ways(["/art/wip/"], "art/wip", folder=True)) == [(None, 0)]


def test_in_an_ignored_folder_only_the_folder_s_rule_can_go() -> None:
    assert list(_ways(["/art/wip/"], "art/wip/a.png")) == [(None, 0)]


def test_what_a_built_in_rule_takes_is_taken_back_alone() -> None:
    assert list(_ways([], "art/Thumbs.db")) == [("!/art/Thumbs.db", 1)]
    assert list(_ways([], "art/.git/config")) == []


def test_where_a_second_rule_takes_it_too_removing_the_first_is_no_way() -> None:
    assert list(_ways(["art/", "*.psd"], "art/a.psd")) == []
    assert list(_ways(["*.psd", "a.*"], "a.psd")) == [("!/a.psd", 3)]


def test_what_is_not_ignored_has_no_way_back() -> None:
    assert ways_back(["*.psd"], "a.png") == ()
    assert rules(["*.psd"]).rule_for("a.png") is None
