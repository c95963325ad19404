"""Building in a job: saved first, looked at freshly, told row by row, cancelled when asked."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from studio.build.opened import opened
from studio.build.report import Status
from studio.project import intents
from studio.project.marking import mark_released
from studio.ui import wishes
from studio.ui.panels.build.outdated import changed_since
from studio.workspace.lock import locked
from tests.builders import write_tree
from tests.ui.desks import AtWork


def statuses(work: AtWork) -> dict[str, Status]:
    report = work.buildings[-1].report
    assert report is not None
    return {result.pack_id: result.status for result in report.results}


def test_a_build_saves_first_and_says_what_became_of_each_pack(work: AtWork, game: Path) -> None:
    work.desk.perform(intents.rename(work.view.packs[0], "pictures"))
    work.wish(wishes.Build())
    assert not work.view.modified
    assert statuses(work) == {"pictures": Status.BUILT, "voices": Status.BUILT}
    assert (game.parent / "builds/pictures.aar").is_file()
    steps = [building.step for building in work.buildings]
    assert steps[0] == 0
    assert steps[-1] is None


def test_a_build_takes_what_the_disk_holds_now(work: AtWork, game: Path) -> None:
    write_tree(game.parent, {"art/just now.txt": b"new"})
    work.wish(wishes.Build(("art",)))
    report = work.buildings[-1].report
    assert report is not None
    assert report.results[0].files == 3


def test_only_the_packs_that_are_asked_for_are_built(work: AtWork) -> None:
    work.wish(wishes.Build(("voices",)))
    assert statuses(work) == {"voices": Status.BUILT, "art": Status.SKIPPED}


def test_building_again_builds_only_what_changed_unless_everything_is_wanted(work: AtWork) -> None:
    work.wish(wishes.Build())
    work.wish(wishes.Build())
    assert set(statuses(work).values()) == {Status.REUSED}
    work.wish(wishes.Build(everything=True))
    assert set(statuses(work).values()) == {Status.BUILT}


def test_a_pack_that_cannot_be_built_does_not_stop_the_others(work: AtWork) -> None:
    work.desk.perform(intents.rename(work.view.packs[0], "voices"))
    work.wish(wishes.Build())
    assert statuses(work)["voices"] is Status.FAILED


def test_a_cancelled_build_leaves_whole_packs_only(work: AtWork, game: Path, qtbot: QtBot) -> None:
    big = bytes(range(256)) * 4096 * 16
    write_tree(game.parent, {f"voices/en/{number}.bin": big for number in range(2, 8)})
    work.desk.carry_out(wishes.Build())
    qtbot.waitUntil(lambda: any(one.step == 1 and one.progress for one in work.buildings), timeout=20_000)
    work.desk.carry_out(wishes.CancelBuild())
    work.settle()
    assert work.buildings[-1].cancelling
    assert statuses(work)["voices"] is Status.SKIPPED
    assert sorted(path.name for path in (game.parent / "builds").iterdir()) == ["art.aar"]


def test_a_build_that_somebody_else_is_at_is_refused_with_a_sentence(work: AtWork, game: Path) -> None:
    with locked(game):
        lock = game.with_name(f".{game.name}.lock")
        lock.write_bytes(lock.read_bytes().replace(b'"pid": ', b'"pid": 1, "was": '))
        work.wish(wishes.Build())
    assert work.said("Game.packstudio is being built by")
    assert work.buildings[-1].trouble is not None
    assert not work.desk.is_building


def test_editing_goes_on_during_a_build_and_the_build_is_of_what_was_saved(
    work: AtWork, game: Path, qtbot: QtBot
) -> None:
    work.desk.carry_out(wishes.Build())
    qtbot.waitUntil(lambda: bool(work.buildings), timeout=20_000)
    work.desk.perform(intents.rename(work.view.packs[0], "later"))
    work.settle()
    assert "art" in statuses(work)
    assert work.view.packs[0].name == "later"


def test_a_slow_build_keeps_the_bytes_it_began_with_and_edits_are_told_from_them(
    work: AtWork, game: Path, qtbot: QtBot
) -> None:
    big = bytes(range(256)) * 4096 * 8
    write_tree(game.parent, {f"voices/en/{number}.bin": big for number in range(2, 6)})
    voices = next(pack for pack in work.view.packs if pack.name == "voices")
    work.desk.carry_out(wishes.Build())
    qtbot.waitUntil(lambda: any(one.step == 1 and one.progress for one in work.buildings), timeout=20_000)
    assert work.desk.perform(intents.choose_platforms(voices, ["tvOS"]))
    assert work.desk.is_building
    plan = work.buildings[-1].plan
    assert changed_since(plan, work.view) == ("voices",)
    work.settle()
    assert statuses(work)["voices"] is Status.BUILT
    with opened(game.parent / "builds/voices.aar") as archive:
        assert archive.manifest() == voices.document.data
    assert work.view.modified
    assert changed_since(plan, work.view) == ("voices",)


def test_a_pack_that_is_built_again_says_how_large_it_was(work: AtWork, game: Path) -> None:
    work.wish(wishes.Build())
    before = (game.parent / "builds/art.aar").stat().st_size
    write_tree(game.parent, {"art/more.txt": b"more"})
    work.wish(wishes.Build(everything=True))
    first, again = (one.report for one in work.buildings if one.report is not None)
    assert work.buildings[-1].everything
    assert first is not None
    assert again is not None
    assert [one.bytes_before for one in first.results] == [None, None]
    assert again.results[0].bytes_before == before


def test_a_build_whose_save_fails_does_not_begin(work: AtWork) -> None:
    pack = work.view.packs[0]
    work.desk.perform(intents.rename(pack, "mine"))
    pack.path.write_bytes(b"{}")
    work.wish(wishes.Build())
    assert not work.buildings
    assert work.view.modified


def test_after_a_build_its_number_and_what_can_be_released_are_known(work: AtWork) -> None:
    before = work.view.state.releases
    assert before.newest == 0
    work.wish(wishes.Build())
    numbers = [building.number for building in work.buildings]
    assert numbers[-1] == 1
    releases = work.view.state.releases
    assert (releases.newest, set(releases.built)) == (1, {"art", "voices"})
    work.wish(wishes.Build())
    again = work.buildings[-1]
    assert again.number is None
    assert work.view.state.releases is releases


def test_marking_as_released_is_a_step_that_brings_its_warnings_and_takes_them_back(work: AtWork) -> None:
    work.wish(wishes.Build())
    file = work.view.project.file
    packs = tuple(work.view.state.releases.built.values())
    work.wish(wishes.Perform(mark_released(file, packs, on="2026-11-23")))
    art = next(pack for pack in work.view.packs if pack.name == "art")
    work.wish(wishes.Perform(intents.choose_platforms(art, ["tvOS"])))
    codes = [problem.code for problem in work.view.state.problems]
    assert "PS-RELEASE-PLATFORM" in codes
    work.desk.undo()
    work.desk.undo()
    work.settle()
    assert work.view.project.file.released == ()
    assert work.view.state.releases.released == {}
