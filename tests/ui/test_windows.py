"""Several windows, one project each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from studio.project import intents
from studio.ui import windows as module
from studio.ui import wishes
from studio.ui.new_project import NewProjectDialog
from studio.ui.window import MainWindow
from studio.ui.window_menu import WindowMenu
from studio.ui.windows import Windows
from studio.workspace.settings import load_settings
from studio.workspace.summons import Summons
from tests.builders import manifest, project, write_tree


class StandIn(QMainWindow):
    """A window that opens at once whatever it is told to, and holds no project at all."""

    wished = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.project: Path | None = None
        self.starting = SimpleNamespace(aim=None, page=SimpleNamespace(busy_words=None), elsewhere=None)
        self.notices = SimpleNamespace(show_notice=self._note)
        self.jobs = self.desk = None
        self.busy = False
        self.said: list[str] = []
        self.heard: list[object] = []
        self.rescued = 0
        self.is_stuck = False
        self.menuBar().addMenu("Help")

    def open(self, path: Path) -> None:
        self.project = path
        self.desk = cast("Any", "a desk")
        self.setWindowTitle(path.stem)

    def carry_out(self, wish: object) -> None:
        self.heard.append(wish)

    def leave(self, then: Callable[[], None]) -> None:
        self.close()
        then()

    def rescue(self) -> None:
        self.rescued += 1
        if self.is_stuck:
            raise StuckError

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 -- Qt's own name
        event.accept()
        self.closed.emit()

    def _note(self, notice: Any) -> None:
        self.said.append(notice.text)


class StuckError(Exception):
    """A window that cannot be rescued."""


class People:
    """Whoever works at the windows. Which one came forward is noted: no desktop is here to show it."""

    def __init__(self, qtbot: QtBot, came: list[object], make: Callable[[], MainWindow]) -> None:
        self.qtbot = qtbot
        self.parent = QObject()
        self.windows = Windows(self.parent, make=make)
        self.came = came
        self.gone: list[bool] = []
        self.windows.gone.connect(self._note)

    def _note(self) -> None:
        self.gone.append(True)

    def wait(self) -> None:
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: not self.windows.busy, timeout=30_000)
        QApplication.processEvents()

    def open(self, *paths: Path, at_start: bool = False) -> None:
        self.windows.open(paths, at_start=at_start)
        self.wait()

    @property
    def stand_ins(self) -> list[StandIn]:
        return cast("list[StandIn]", list(self.windows.all))

    @property
    def projects(self) -> list[str]:
        return [window.project.stem if window.project else "" for window in self.windows.all]

    def leave(self) -> None:
        for window in self.windows.all:
            if isinstance(window, MainWindow):
                window._close_project()
            window.close()
        self.windows.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def came(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    forward: list[object] = []
    monkeypatch.setattr(module, "come_forward", forward.append)
    return forward


@pytest.fixture
def people(qtbot: QtBot, came: list[object]) -> Iterator[People]:
    """People at windows that only stand for some: what is in a window is no matter here."""
    somebody = People(qtbot, came, cast("Callable[[], MainWindow]", StandIn))
    yield somebody
    somebody.leave()


@pytest.fixture
def real_people(qtbot: QtBot, came: list[object]) -> Iterator[People]:
    somebody = People(qtbot, came, MainWindow)
    yield somebody
    somebody.leave()


@pytest.fixture
def one(tmp_path: Path) -> Path:
    return project(tmp_path / "one", {"art.json": manifest()}).rename(tmp_path / "one/One.packstudio")


@pytest.fixture
def two(tmp_path: Path) -> Path:
    return project(tmp_path / "two", {"art.json": manifest()}).rename(tmp_path / "two/Two.packstudio")


def test_each_project_gets_a_window_and_one_that_is_open_comes_forward(
    people: People, one: Path, two: Path
) -> None:
    people.open(one, two, at_start=True)
    assert people.projects == ["One", "Two"]
    people.windows.hear(Summons((one.parent,)))  # Its folder names it, too.
    people.wait()
    first, second = people.stand_ins
    assert people.came == [first]
    assert second.starting.elsewhere(one)
    assert not first.starting.elsewhere(one)
    assert people.came == [first, first]
    assert people.projects == ["One", "Two"]


def test_a_window_with_the_start_page_is_used_before_another_is_made(
    people: People, one: Path, two: Path
) -> None:
    people.open(at_start=True)
    people.open(one)
    people.open(two)
    assert people.projects == ["One", "Two"]
    people.open()
    assert people.projects == ["One", "Two", ""]
    people.stand_ins[2].starting.aim = two  # On its way: nobody may come between.
    people.open()
    assert people.projects == ["One", "Two", "", ""]


def test_a_window_wishes_for_others_and_every_menu_names_all(people: People, one: Path, two: Path) -> None:
    people.open(one, at_start=True)
    first = people.stand_ins[0]
    assert not menu(first).menuAction().isVisible()
    first.wished.emit(wishes.NewWindow(two))
    people.wait()
    first.wished.emit(wishes.NewWindow())
    assert people.projects == ["One", "Two", ""]
    assert [action.text() for action in menu(first).actions()][:2] == ["&1 One", "&2 Two"]
    menu(first).actions()[1].trigger()
    assert people.came == [people.windows.all[1]]
    people.windows.all[2].close()
    assert len(menu(first).actions()) == 2
    assert not people.gone


def test_a_built_pack_needs_no_other_window_and_the_program_ends_with_the_last(
    people: People, tmp_path: Path
) -> None:
    people.open(tmp_path / "art.aar", at_start=True)
    people.open(tmp_path / "art.aar")
    (looking,) = people.windows.built
    assert not people.windows.all
    assert people.windows.foremost() is looking
    assert people.came == [looking, looking]
    assert not people.gone
    looking.close()
    assert people.gone == [True]


def test_what_the_desktop_hands_over_is_taken_as_what_it_is(people: People, tmp_path: Path) -> None:
    maps, text, built = tmp_path / "maps", tmp_path / "art.json", tmp_path / "art.aar"
    maps.mkdir()
    people.open(maps, at_start=True)
    people.open(text, built)
    (window,) = people.stand_ins
    assert window.heard == [wishes.Take((maps,)), wishes.Take((text,))]
    (looking,) = people.windows.built
    assert looking.windowTitle() == "art.aar — Pack Studio"


def test_a_mac_opens_what_its_finder_asks_for_and_a_window_for_whoever_comes_back(
    people: People, one: Path
) -> None:
    people.windows.show_any()
    people.windows.show_any()
    assert people.projects == [""]
    people.windows.open_one(one)
    people.wait()
    assert people.projects == ["One"]


def test_a_fault_rescues_every_window(people: People, one: Path, two: Path) -> None:
    people.open(one, two, at_start=True)
    first, second = people.stand_ins
    first.is_stuck = True
    with pytest.raises(StuckError):
        people.windows.rescue()
    assert (first.rescued, second.rescued) == (1, 1)


def test_a_place_that_is_gone_leads_to_the_start_page_with_a_sentence(
    real_people: People, tmp_path: Path
) -> None:
    real_people.open(tmp_path / "gone/Gone.packstudio", at_start=True)
    (window,) = real_people.windows.all
    assert window.project is None
    assert "is not there" in window.notices.notices[0].text


def test_leaving_closes_all_windows_and_staying_in_one_ends_it(
    real_people: People, one: Path, two: Path
) -> None:
    people = real_people
    people.open(one, two, at_start=True)
    first, second = people.windows.all
    desk = first.desk
    assert desk is not None
    first.carry_out(wishes.Perform(intents.rename(desk.view().packs[0], "mine")))
    second.carry_out(wishes.Quit())
    people.wait()
    answer("Keep it open", first)
    people.wait()
    assert first in people.windows.all
    assert not people.gone
    people.windows.leave()
    people.wait()
    answer("Save and close", first)
    people.qtbot.waitUntil(lambda: bool(people.gone), timeout=30_000)
    assert people.windows.all == ()
    assert b'"mine"' in (one.parent / "manifests/art.json").read_bytes()
    noted = next(kept for kept in load_settings().recent if kept.path == one)
    assert noted.packs == 1


def test_a_dropped_folder_becomes_a_project_and_dropped_manifests_get_one(
    real_people: People, tmp_path: Path
) -> None:
    write_tree(tmp_path / "game", {"art/a.txt": "a", "packs/art.json": '{"assetPackID": "art"}'})
    real_people.open(tmp_path / "game/art", at_start=True)
    (window,) = real_people.windows.all
    (dialog,) = window.findChildren(NewProjectDialog)
    assert dialog.isVisible()
    dialog.reject()
    real_people.open(tmp_path / "game/packs/art.json")
    assert real_people.projects == ["game"]
    assert "was made in" in window.notices.notices[0].text
    real_people.open(tmp_path / "game/packs/art.json")  # Whose project is open by now.
    assert real_people.projects == ["game", ""]
    assert real_people.came[-1] is window


def menu(window: QMainWindow) -> WindowMenu:
    found = window.findChild(WindowMenu)
    assert isinstance(found, WindowMenu)
    return found


def answer(label: str, window: MainWindow) -> None:
    """Press a button of the question that ``window`` asks."""
    boxes = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    buttons = [button for box in boxes for button in box.findChildren(QPushButton)]
    next(button for button in buttons if button.text() == label).click()
