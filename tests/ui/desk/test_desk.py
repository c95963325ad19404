"""Wishes come in, views go out; every edit is a step that can be taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.errors import Place
from studio.project import intents
from studio.project.fixes import fixes_for
from studio.project.several import remove_packs
from studio.ui import wishes
from studio.workspace.hearing import Watching
from tests.builders import write_tree
from tests.ui.desk.conftest import Opening
from tests.ui.desks import AtWork


def test_an_edit_shows_at_once_and_its_consequences_soon(work: AtWork) -> None:
    work.desk.perform(intents.rename(work.view.packs[0], "pictures"))
    assert work.view.packs[0].name == "pictures"
    assert not bool(work.view.checking), "what takes no time is not worth a word"
    work.settle()
    assert not bool(work.view.checking)
    assert work.view.state.packs[0].name == "pictures"


def test_undo_and_redo_lead_to_where_the_edit_was(work: AtWork) -> None:
    pack = work.view.packs[0]
    work.desk.perform(intents.choose_platforms(pack, ["iOS", "macOS"]))
    assert work.view.undo == "Change the platforms of art"
    work.desk.undo()
    assert work.view.packs[0].document is pack.document
    assert not work.view.modified
    work.desk.redo()
    assert work.view.packs[0].manifest.platforms == ("iOS", "macOS")
    assert [place.field for place in work.places] == ["platforms", "platforms"]


def test_a_refused_edit_is_a_notice_and_changes_nothing(work: AtWork) -> None:
    work.desk.perform(intents.write_text(work.view.packs[0], "{ no"))
    broken = work.view.packs[0]
    work.desk.perform(intents.choose_platforms(broken, ["iOS"]))
    assert work.view.packs[0] is broken
    assert work.said("art.json cannot be edited here")


def test_a_fix_is_one_step(work: AtWork) -> None:
    work.desk.perform(intents.choose_platforms(work.view.packs[0], ["iPadOS"]))
    work.settle()
    problem = next(one for one in work.view.state.problems if one.code == "PS-PLATFORM-IPADOS")
    pack = work.view.packs[0]
    work.wish(wishes.Mend(pack, fixes_for(work.view.state.ground(problem, pack))[0], problem.place))
    assert work.view.packs[0].manifest.platforms == ("iOS",)
    assert work.view.undo == "Replace iPadOS by iOS in art"


def test_a_new_pack_is_led_to_and_undone_as_a_whole(work: AtWork) -> None:
    work.wish(wishes.NewPack())
    assert work.places[-1].pack == "new-pack"
    assert [pack.name for pack in work.view.packs] == ["art", "new-pack", "voices"]
    work.desk.undo()
    assert [pack.name for pack in work.view.packs] == ["art", "voices"]
    assert not work.view.modified


def test_what_another_program_writes_is_loaded_as_a_step(work: AtWork, qtbot: QtBot) -> None:
    path = work.view.packs[0].path
    path.write_bytes(path.read_bytes().replace(b'"art"', b'"sky"', 1))
    qtbot.waitUntil(lambda: work.view.packs[0].name == "sky", timeout=10_000)
    work.settle()
    assert work.said("art.json was changed by another program and loaded again.")
    assert not work.view.modified
    work.desk.undo()
    assert work.view.packs[0].name == "art"
    assert work.view.modified == {path}


@pytest.mark.parametrize("choice", ["Keep mine", "Load theirs"])
def test_a_file_changed_here_and_there_is_asked_about(work: AtWork, qtbot: QtBot, choice: str) -> None:
    pack = work.view.packs[0]
    work.desk.perform(intents.rename(pack, "mine"))
    pack.path.write_bytes(pack.document.data.replace(b'"art"', b'"theirs"', 1))
    qtbot.waitUntil(lambda: work.said("has unsaved changes here"), timeout=10_000)
    assert work.view.packs[0].name == "mine"
    work.wish(work.offer(choice).wish)
    assert work.view.packs[0].name == ("mine" if choice == "Keep mine" else "theirs")
    work.desk.save()
    work.settle()
    assert work.view.packs[0].name.encode() in pack.path.read_bytes()
    assert not work.view.modified


def test_saving_is_refused_while_nobody_decided_about_the_other_programs_change(
    work: AtWork, qtbot: QtBot
) -> None:
    pack = work.view.packs[0]
    work.desk.perform(intents.rename(pack, "mine"))
    theirs = pack.document.data.replace(b'"art"', b'"theirs"', 1)
    pack.path.write_bytes(theirs)
    work.desk.save()
    work.settle()
    assert pack.path.read_bytes() == theirs
    assert work.view.modified == {pack.path}
    assert work.said("art.json was changed by another program")


def test_a_project_whose_disk_is_pulled_keeps_everything_and_comes_back(
    work: AtWork, game: Path, qtbot: QtBot
) -> None:
    work.desk.perform(intents.rename(work.view.packs[0], "mine"))
    away = game.parent.with_name("away")
    game.parent.rename(away)
    work.wish(wishes.Rescan())
    assert work.said("could not be read: it is not there")
    assert bool(work.view.absent)
    assert [pack.name for pack in work.view.packs] == ["mine", "voices"]
    away.rename(game.parent)
    work.wish(work.offer("Look again").wish)
    assert not bool(work.view.absent)
    work.desk.save()
    work.settle()
    assert b'"mine"' in work.view.packs[0].path.read_bytes()


def test_a_second_desk_may_look_and_build_but_not_edit(work: AtWork, opening: Opening, game: Path) -> None:
    second = opening()
    assert second.view.read_only is not None
    assert "Game is open in another window" in second.view.read_only
    second.desk.perform(intents.rename(second.view.packs[0], "mine"))
    second.wish(wishes.Add((game.parent / "loose",), None))
    assert not second.view.modified
    assert second.said("Game is open in another window")
    second.wish(wishes.Build())
    assert (game.parent / "builds/art.aar").is_file()


def test_the_second_desk_can_edit_once_the_first_is_closed(opening: Opening) -> None:
    first = opening()
    first.close()
    assert opening().view.read_only is None


def test_files_that_come_while_nobody_looks_are_there_in_the_end(
    work: AtWork, game: Path, qtbot: QtBot
) -> None:
    assert work.view.watch.mode is Watching.WATCHING
    write_tree(game.parent, {f"art/new/{n}.txt": b"x" for n in range(50)})
    qtbot.waitUntil(lambda: len(work.view.state.contents[0].files) == 52, timeout=10_000)


def test_closing_lets_go_of_everything(opening: Opening, game: Path) -> None:
    work = opening()
    work.desk.perform(intents.rename(work.view.packs[0], "mine"))
    work.close()
    assert not [path for path in game.parent.iterdir() if path.name.startswith(".")]


def test_focus_of_nothing_leads_nowhere(work: AtWork) -> None:
    work.desk.undo()
    work.desk.redo()
    assert work.places == []
    assert Place() == Place()


def test_a_change_of_the_project_file_by_another_program_is_heard_of(
    work: AtWork, game: Path, qtbot: QtBot
) -> None:
    game.write_bytes(game.read_bytes().replace(b'"Game"', b'"Play"'))
    qtbot.waitUntil(lambda: work.view.project.file.name == "Play", timeout=10_000)
    work.settle()
    assert not work.view.modified


def test_what_is_typed_meets_what_another_program_wrote_as_a_clash(work: AtWork) -> None:
    """Somebody types into the text at the very moment at which a look arrives."""
    pack = work.view.packs[0]
    pack.path.write_bytes(pack.document.data.replace(b'"art"', b'"theirs"', 1))

    def typed() -> None:
        work.desk.perform(intents.write_text(pack, pack.document.text.replace('"art"', '"mine"', 1)))
        work.desk.taking.disconnect(typed)

    work.desk.taking.connect(typed)
    work.wish(wishes.Rescan())
    assert work.said("has unsaved changes here")
    assert work.view.packs[0].name == "mine"


def test_a_notice_goes_when_it_is_no_longer_true(work: AtWork) -> None:
    gone: list[object] = []
    work.desk.unnoticed.connect(gone.append)
    pack = work.view.packs[0]
    work.desk.perform(intents.rename(pack, "mine"))
    pack.path.write_bytes(pack.document.data.replace(b'"art"', b'"theirs"', 1))
    work.desk.save()
    work.settle()
    assert work.said("has unsaved changes here"), "a refused save brings the choice with it"
    work.wish(work.offer("Keep mine").wish)
    assert "clash" in gone
    work.desk.save()
    work.settle()
    assert "save" in gone
    assert b'"mine"' in pack.path.read_bytes()


def test_a_manifest_that_is_removed_right_after_it_was_saved_is_noticed(work: AtWork, qtbot: QtBot) -> None:
    work.wish(wishes.NewPack())
    made = work.places[-1].manifest
    assert made is not None
    work.desk.save()
    work.settle()
    made.unlink()
    qtbot.waitUntil(lambda: len(work.view.packs) == 2, timeout=10_000)
    assert work.said("was removed by another program")


def test_the_manifest_folder_can_be_made_again_and_the_work_saved_into_it(
    work: AtWork, game: Path, qtbot: QtBot
) -> None:
    work.desk.perform(intents.rename(work.view.packs[0], "mine"))
    for path in (game.parent / "manifests").iterdir():
        path.unlink()
    (game.parent / "manifests").rmdir()
    work.wish(wishes.Rescan())
    work.wish(wishes.Build())
    assert not work.buildings, "nothing is built from memory"
    work.wish(work.offer("Make the folder again").wish)
    work.wish(work.offer("Keep mine").wish)
    work.desk.save()
    work.settle()
    assert not work.view.modified
    assert b'"mine"' in (game.parent / "manifests/art.json").read_bytes()


def test_a_project_that_went_away_is_seen_again_by_itself(
    opening: Opening, game: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.ui.desk.looker._POLL", 20)
    work = opening()
    away = game.parent.with_name("away")
    game.parent.rename(away)
    qtbot.waitUntil(lambda: bool(work.view.absent), timeout=20_000)
    away.rename(game.parent)
    qtbot.waitUntil(lambda: not work.view.absent, timeout=20_000)
    work.settle()


def test_taking_back_ones_own_edit_loads_what_another_program_wrote(work: AtWork, qtbot: QtBot) -> None:
    pack = work.view.packs[0]
    work.desk.perform(intents.rename(pack, "mine"))
    pack.path.write_bytes(pack.document.data.replace(b'"art"', b'"theirs"', 1))
    qtbot.waitUntil(lambda: work.said("has unsaved changes here"), timeout=10_000)
    work.desk.undo()
    qtbot.waitUntil(lambda: work.view.packs[0].name == "theirs", timeout=10_000)
    assert not work.view.modified


def test_removed_packs_come_back_with_undo_after_they_went_to_the_trash(work: AtWork) -> None:
    packs = work.view.packs
    before = {pack.path: pack.path.read_bytes() for pack in packs}
    work.wish(wishes.Perform(remove_packs(packs, 3, 6)))
    assert not work.view.packs
    work.desk.save()
    work.settle()
    assert not any(path.exists() for path in before)
    work.desk.undo()
    assert [pack.name for pack in work.view.packs] == ["art", "voices"]
    assert work.places[-1].manifest == packs[0].path
    work.desk.save()
    work.settle()
    assert {path: path.read_bytes() for path in before} == before
