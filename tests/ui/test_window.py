"""The frame of the window: closing, keys, panes, notices, what is kept of its shape."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QCoreApplication, QSettings, Qt
from PySide6.QtGui import QAction, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studio.project import intents
from studio.project.edits import Edit, Move, SetValue
from studio.project.target import Tools
from studio.resources import resource
from studio.ui import wishes
from studio.ui.opener import SAMPLE_FOLDER
from studio.ui.project_settings.fields import ChoiceField
from studio.workspace.presence import presence_path
from tests.builders import manifest, project, write_tree
from tests.journeys.person import Person
from tests.looks.palettes import dark, light


@pytest.fixture
def game(tmp_path: Path) -> Path:
    folder = tmp_path / "game"
    write_tree(folder, {"art/sky.txt": b"sky", "sea/1.txt": b"sea", "loose/c.txt": b"c"})
    sea = manifest(assetPackID="sea", fileSelectors=[{"directory": "sea"}])
    return project(folder, {"art.json": manifest(), "sea.json": sea}, watchedFolders=["."])


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Person]:
    monkeypatch.setenv("HOME", str(tmp_path))
    somebody = Person(qtbot)
    yield somebody
    somebody.window._close_project()
    somebody.window.close()
    somebody.window.deleteLater()


@pytest.fixture
def at_work(person: Person, game: Path) -> Person:
    person.open(game)
    assert person.desk
    return person


@pytest.fixture
def remembered() -> Iterator[QSettings]:
    """Settings that are kept, as in the program."""
    before = QCoreApplication.organizationName()
    QCoreApplication.setOrganizationName("Pack Studio")
    settings = QSettings()
    yield settings
    settings.clear()
    settings.sync()
    QCoreApplication.setOrganizationName(before)


def rename(person: Person, name: str = "core") -> None:
    """One edit that is not saved."""
    person.window.carry_out(wishes.Perform(intents.rename(person.view.packs[0], name)))
    assert not person.is_saved


def question(person: Person) -> QMessageBox | None:
    boxes = [box for box in person.window.findChildren(QMessageBox) if box.isVisible()]
    return boxes[-1] if boxes else None


def answer(person: Person, text: str) -> None:
    person.until(lambda: question(person) is not None)
    box = question(person)
    assert box is not None
    button = next(one for one in box.buttons() if one.text().replace("&", "") == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def press_offer(person: Person, label: str) -> None:
    """Click the button in the bar of news."""
    buttons = person.window.notices.findChildren(QPushButton)
    button = next((one for one in buttons if one.text() == label and one.isVisible()), None)
    assert button is not None, person.notices
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    person.wait()


# Settings


def settings_are_open(person: Person) -> bool:
    return person.window.dialogs.settings.dialog is not None


def test_the_menu_opens_the_settings_and_a_change_there_is_a_step(at_work: Person) -> None:
    at_work.window.actions_["settings"].trigger()
    dialog = at_work.window.dialogs.settings.dialog
    assert dialog is not None
    tools = dialog.form.field("tools")
    assert isinstance(tools, ChoiceField)
    tools.button(Tools.XCODE_26).click()
    dialog.apply_button.click()
    at_work.wait()
    assert not settings_are_open(at_work)
    assert at_work.view.project.file.tools == "xcode-26"
    at_work.window.carry_out(wishes.Undo())
    at_work.wait()
    assert at_work.view.project.file.tools == "xcode-27"


def test_the_settings_go_with_their_project(at_work: Person) -> None:
    at_work.window.carry_out(wishes.OpenSettings("tools"))
    assert settings_are_open(at_work)
    at_work.window.carry_out(wishes.CloseProject())
    assert not settings_are_open(at_work)
    at_work.window.carry_out(wishes.OpenSettings())
    assert not settings_are_open(at_work)


# Closing


def test_with_nothing_unsaved_the_window_closes_at_once_and_again_does_nothing(at_work: Person) -> None:
    path = at_work.view.project.path
    assert presence_path(path).exists()
    at_work.window.close()
    at_work.window.close()
    assert not at_work.window.isVisible()
    assert question(at_work) is None
    assert not presence_path(path).exists()


@pytest.mark.parametrize(
    ("said", "closes", "kept"),
    [("Save and close", True, True), ("Close without saving", True, False), ("Keep it open", False, False)],
)
def test_unsaved_work_is_asked_about(at_work: Person, *, said: str, closes: bool, kept: bool) -> None:
    path = at_work.view.packs[0].path
    rename(at_work)
    at_work.window.close()
    at_work.window.close()
    assert at_work.window.isVisible()
    answer(at_work, said)
    at_work.until(lambda: at_work.window.isVisible() is not closes)
    at_work.wait()
    assert (b'"core"' in path.read_bytes()) is kept


@pytest.mark.parametrize(("said", "closes"), [("Close and lose the changes", True), ("Keep it open", False)])
def test_what_cannot_be_kept_as_a_draft_is_asked_about_once_more(
    at_work: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, said: str, closes: bool
) -> None:
    (tmp_path / "state").write_bytes(b"")  # No folder can be made in a file.
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    rename(at_work)
    at_work.window.close()
    answer(at_work, "Close without saving")
    at_work.until(lambda: "would be lost" in getattr(question(at_work), "text", str)())
    answer(at_work, said)
    at_work.until(lambda: at_work.window.isVisible() is not closes)


def test_save_and_close_closes_although_a_save_is_under_way(at_work: Person) -> None:
    rename(at_work)
    at_work.window.close()
    at_work.window.carry_out(wishes.Save())
    assert at_work.view.saving
    answer(at_work, "Save and close")
    at_work.until(lambda: not at_work.window.isVisible())


def test_what_is_edited_while_a_save_is_under_way_is_saved_before_closing(at_work: Person) -> None:
    path = at_work.view.packs[1].path
    rename(at_work)
    at_work.window.carry_out(wishes.Save())
    at_work.window.carry_out(wishes.Perform(intents.rename(at_work.view.packs[1], "lake")))
    at_work.window.close()
    answer(at_work, "Save and close")
    at_work.until(lambda: not at_work.window.isVisible())
    assert b'"lake"' in path.read_bytes()


def test_a_build_is_asked_about_and_then_what_is_not_saved(
    at_work: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename(at_work)
    monkeypatch.setattr(type(at_work.desk), "is_building", property(bool))
    at_work.window.close()
    answer(at_work, "Keep building")
    assert at_work.window.isVisible()
    at_work.window.close()
    answer(at_work, "Cancel the build")
    assert at_work.window.isVisible(), "nobody has been asked about the edit"
    answer(at_work, "Keep it open")
    assert at_work.window.isVisible()
    monkeypatch.undo()


def test_closing_waits_until_files_have_their_new_names_and_then_asks(at_work: Person, game: Path) -> None:
    folder = game.parent
    moves = (Move(folder / "art/sky.txt", folder / "art/air.txt"),)
    change = SetValue(at_work.view.packs[0].path, ("fileSelectors", 0), {"file": "art/air.txt"})
    at_work.window.carry_out(wishes.Perform(Edit("Rename sky.txt", (change,), moves=moves)))
    assert at_work.desk.is_moving
    at_work.window.close()
    assert at_work.window.isVisible()
    at_work.until(lambda: question(at_work) is not None)
    assert (folder / "art/air.txt").is_file()
    answer(at_work, "Save and close")
    at_work.until(lambda: not at_work.window.isVisible())
    assert b"art/air.txt" in (folder / "manifests/art.json").read_bytes()


def test_the_window_can_be_closed_while_a_project_is_being_opened(person: Person, game: Path) -> None:
    person.window.open(game)
    person.window.close()
    assert not person.window.isVisible()
    assert not presence_path(game).exists()


def test_a_file_dialog_goes_with_its_window(at_work: Person) -> None:
    at_work.window.carry_out(wishes.OpenProject())
    dialog = at_work.window.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.isVisible()
    at_work.window.close()
    assert not at_work.window.isVisible()
    assert not at_work.window.findChildren(QFileDialog) or not dialog.isVisible()


# Opening


def test_a_project_that_is_opened_twice_at_once_can_be_edited(person: Person, game: Path) -> None:
    person.window.open(game)
    person.window.open(game)
    person.wait()
    assert person.view.read_only is None


def test_a_project_whose_opening_was_cancelled_can_be_opened_and_edited(person: Person, game: Path) -> None:
    person.window.open(game)
    person.window.carry_out(wishes.CancelOpening())
    person.wait()
    assert person.window.desk is None
    assert not presence_path(game).exists()
    person.open(game)
    assert person.view.read_only is None


def test_the_same_project_again_is_looked_at_anew(at_work: Person, game: Path) -> None:
    before = at_work.desk
    at_work.open(game)
    assert at_work.desk is not before
    assert at_work.view.read_only is None


def test_another_project_is_opened_only_after_asking(at_work: Person, tmp_path: Path) -> None:
    folder = tmp_path / "other"
    write_tree(folder, {"art/a": b"a"})
    other = project(folder, {"art.json": manifest()})
    rename(at_work)
    at_work.open(other)
    assert at_work.view.project.path != other
    answer(at_work, "Close without saving")
    at_work.wait()
    assert at_work.view.project.path == other


def test_a_folder_with_two_projects_is_said_in_a_sentence(person: Person, game: Path) -> None:
    game.with_name("Second.packstudio").write_bytes(game.read_bytes())
    person.open(game.parent)
    assert "holds several projects" in person.notices
    assert person.window.desk is None


@pytest.mark.parametrize("there", ["a file", "a folder of its own"])
def test_the_sample_never_takes_the_place_of_anything(person: Person, tmp_path: Path, there: str) -> None:
    place = tmp_path / SAMPLE_FOLDER
    if there == "a file":
        place.write_text("mine")
    else:
        write_tree(place, {"mine.txt": "mine"})
    person.window.carry_out(wishes.OpenSample())
    person.wait()
    assert "holds something else" in person.notices
    assert person.window.desk is None


def test_the_sample_is_made_in_an_empty_folder_of_its_name(person: Person, tmp_path: Path) -> None:
    (tmp_path / SAMPLE_FOLDER).mkdir()
    person.window.carry_out(wishes.OpenSample())
    person.wait()
    assert len(person.view.packs) == 7


def test_who_would_rather_stay_than_make_a_project_still_hears_of_later_trouble(
    at_work: Person, tmp_path: Path
) -> None:
    from studio.session.starting import NewProjectPlan

    rename(at_work)
    plan = NewProjectPlan(name="New", folder=tmp_path / "new", primary_language="en")
    at_work.window.carry_out(plan)
    answer(at_work, "Keep it open")
    at_work.desk.undo()
    at_work.open(tmp_path / "Gone.packstudio")
    assert "is not there" in at_work.notices


# Keys


def actions(window: QWidget) -> list[QAction]:
    return [action for action in window.findChildren(QAction) if action.shortcuts()]


def test_no_key_is_listened_to_twice_in_any_pane(at_work: Person) -> None:
    window = at_work.window
    everywhere = Counter(
        key.toString() for action in window.actions_.all.values() for key in action.shortcuts()
    )
    assert not [key for key, times in everywhere.items() if times > 1]
    own = [
        (key.toString(), action.text())
        for action in actions(window)
        if action.shortcutContext() != Qt.ShortcutContext.WindowShortcut
        for key in action.shortcuts()
    ]
    assert own
    assert not [one for one in own if one[0] in everywhere]


@pytest.mark.parametrize("pane", ["assets", "packs", "pack", "problems", "build"])
def test_every_key_of_the_window_works_from_every_pane(at_work: Person, pane: str) -> None:
    window = at_work.window
    chosen: list[str] = []
    for name, action in window.actions_.all.items():
        action.triggered.disconnect()
        action.triggered.connect(lambda _=False, name=name: chosen.append(name))
        action.setEnabled(True)
        action.setVisible(True)
    at_work.panes.show_pane(pane)
    for name, action in window.actions_.all.items():
        if (pane, name) == ("build", "help"):
            continue  # It opens the help at a page of its own: panels/build/test_panel.py.
        for key in action.shortcuts():
            combination = key[0]  # type: ignore[index]  # the stubs leave it out
            if "+" not in key.toString() and not key.toString().startswith("F"):
                continue  # A key that only special keyboards have.
            QTest.keyClick(window.focusWidget(), combination.key(), combination.keyboardModifiers())
            assert chosen == [name], key.toString()
            chosen.clear()


def test_f6_goes_round_all_panes_that_can_be_seen_and_back(at_work: Person) -> None:
    window, panes = at_work.window, at_work.panes
    at_work.choose("workspace-art")
    panes.docks["packs"].hide()
    assert panes.preview.isVisible(), "nothing is chosen, so nothing in it takes the focus"
    panes.show_pane("problems")
    seen = [panes.assets, panes.pack, panes.problems]
    panes.show_pane("assets")
    round_trip = []
    for back in (False, False, False, True, True, True):
        at_work.choose("pane-before" if back else "next-pane")
        focus = window.focusWidget()
        round_trip.append(next(n for n, pane in enumerate(seen) if pane.isAncestorOf(focus)))
    assert round_trip == [1, 2, 0, 2, 1, 0]


def test_keys_of_the_chosen_pack_are_for_the_chosen_pack(at_work: Person) -> None:
    window = at_work.window
    second = at_work.view.packs[1]
    at_work.panes.packs.wished.emit(wishes.ChoosePack(second.path))
    wished: list[object] = []
    window.actions_.wished.disconnect()
    window.actions_.wished.connect(wished.append)
    for name in ("build-pack", "add-folders", "add-files"):
        at_work.choose(name)
    assert wished == [
        wishes.Build((second.name,)),
        wishes.AskForFolders(second.path),
        wishes.AskForFiles(second.path),
    ]


def test_every_key_that_the_help_names_is_a_key_of_the_program(at_work: Person) -> None:
    assert at_work.panes.pack.contents.parent(), "it has keys of its own, from when it is first seen"
    known = {key.toString() for action in actions(at_work.window) for key in action.shortcuts()}
    known = {"Delete" if key == "Del" else key.replace("Return", "Enter") for key in known}
    table = resource("help", "keys.md").read_text(encoding="utf-8")
    named = [row.split("|")[1] for row in re.findall(r"^\|[^\n]+\|$", table, re.MULTILINE)[2:]]
    assert named
    for cell in named:
        first, *others = (word.strip() for word in cell.strip().split(", "))
        held = first.rpartition("+")[0]
        for word in (first, *others):
            assert word in known or f"{held}+{word}" in known, word


# What the window keeps, and its colours


def test_the_window_comes_back_in_its_size(qtbot: QtBot, remembered: QSettings) -> None:
    first = Person(qtbot)
    first.window.resize(777, 555)
    first.window.close()
    assert remembered.value("geometry") is not None
    second = Person(qtbot)
    assert second.window.size().toTuple() == (777, 555)
    second.window.close()


def test_a_window_that_was_on_a_screen_that_is_gone_can_be_seen(qtbot: QtBot, remembered: QSettings) -> None:
    first = Person(qtbot)
    first.window.setGeometry(90_000, 90_000, 500, 400)
    first.window.close()
    second = Person(qtbot)
    assert QApplication.primaryScreen().geometry().intersects(second.window.geometry())
    second.window.close()


@pytest.mark.parametrize("junk", [QByteArray(b"\x00\xffnonsense"), "text", 5])
def test_junk_in_the_settings_does_not_stop_the_start(
    qtbot: QtBot, remembered: QSettings, game: Path, junk: object
) -> None:
    remembered.setValue("geometry", junk)
    remembered.setValue("workspaces/current", junk)
    remembered.setValue("workspaces/production", junk)
    person = Person(qtbot)
    person.open(game)
    assert person.panes.packs.isVisible()
    person.window.close()


def test_another_palette_repaints_the_open_window(at_work: Person) -> None:
    before = QPalette(QApplication.palette())
    try:
        QApplication.setPalette(light())
        at_work.until(lambda: _brightness(at_work.window) > 200)
        QApplication.setPalette(dark())
        at_work.until(lambda: _brightness(at_work.window) < 90)
    finally:
        QApplication.setPalette(before)


def _brightness(window: QWidget) -> float:
    """How bright the window is at the most of it: 0 is black, 255 white."""
    picture = window.grab().toImage()
    places = [(x, y) for x in range(0, picture.width(), 20) for y in range(0, picture.height(), 20)]
    return sum(picture.pixelColor(x, y).lightness() for x, y in places) / len(places)


# News with something to do about it


@pytest.mark.parametrize(("offer", "stays"), [("Keep mine", "core"), ("Load theirs", "theirs")])
def test_who_is_asked_about_another_programs_change_decides_in_the_bar(
    at_work: Person, offer: str, stays: str
) -> None:
    path = at_work.view.packs[0].path
    rename(at_work)
    path.write_bytes(path.read_bytes().replace(b'"art"', b'"theirs"', 1))
    at_work.choose("rescan")
    at_work.until(lambda: "was changed by another program" in at_work.notices)
    press_offer(at_work, offer)
    names = {pack.name for pack in at_work.view.packs if pack.path == path}
    assert names == {stays}


@pytest.mark.parametrize(("offer", "name"), [("Restore them", "core"), ("Leave them out", "art")])
def test_what_is_to_become_of_a_draft_is_said_in_the_bar(
    at_work: Person, game: Path, monkeypatch: pytest.MonkeyPatch, offer: str, name: str
) -> None:
    def its_writer_is_gone(draft: object) -> bool:
        del draft
        return False

    monkeypatch.setattr("studio.ui.desk.keeper.writer_runs", its_writer_is_gone)
    rename(at_work)
    at_work.window.rescue()
    at_work.desk.undo()
    at_work.open(game)
    press_offer(at_work, offer)
    assert {pack.name for pack in at_work.view.packs} == {name, "sea"}


def test_a_loose_file_becomes_a_pack_from_the_bar(at_work: Person, game: Path) -> None:
    at_work.window.carry_out(wishes.Take((game.parent / "loose/c.txt",)))
    at_work.wait()
    press_offer(at_work, "Make a pack of them")
    assert len(at_work.view.packs) == 3


def test_a_save_that_failed_is_tried_again_from_the_bar(
    at_work: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    from studio.errors import StudioError

    def full(request: object) -> None:
        del request
        raise StudioError("The disk is full.", "Make room.")

    rename(at_work)
    with monkeypatch.context() as patch:
        patch.setattr("studio.ui.desk.keeper.save", full)
        at_work.choose("save")
        at_work.wait()
        assert "The disk is full." in at_work.notices
    press_offer(at_work, "Try again")
    assert at_work.is_saved


def test_a_project_that_is_open_elsewhere_opens_again_from_the_bar(person: Person, game: Path) -> None:
    from studio.workspace.presence import Presence, claim

    other = claim(game)
    assert isinstance(other, Presence)
    person.open(game)
    assert "nothing can be changed here" in person.notices
    assert not person.window.actions_["new-pack"].isEnabled()
    other.close()
    press_offer(person, "Open again")
    assert person.view.read_only is None
