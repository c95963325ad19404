"""The list of file selectors: edited in place, by keys, by menus and by dropping."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QStatusTipEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from studio.errors import Place
from studio.project.edits import Edit, SetValue
from studio.project.intents import SELECTORS, remove_selector
from studio.session.look import first_look
from studio.session.session import Session
from studio.ui.panels.pack.entries import entries
from studio.ui.panels.pack.form import ManifestForm
from studio.ui.panels.pack.selector_line import SelectorLine
from studio.ui.panels.pack.selector_list import SelectorList
from studio.ui.panels.pack.selector_row import SelectorRow
from studio.ui.panels.pack.selectors import SelectorsField
from studio.ui.panels.pack.shown import Shown
from studio.ui.pieces.learning import LearnAction
from studio.ui.pieces.offer import OfferLink
from studio.ui.wishes import Add, AskForFiles, AskForFolders, GoTo, ShowHelp, ShowPane
from tests.builders import manifest, write_tree
from tests.ui.panels.pack.harness import Harness, project_with
from tests.ui.views import view_of_session

# Lists and menus that open ask the platform for what it lacks.

Open = Callable[..., Harness]

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Open:
    """Opens a form on a pack with these selectors, shown and active as in the window."""

    def make(*selectors: object, read_only: str | None = None) -> Harness:
        form = ManifestForm()
        qtbot.addWidget(form)
        values = manifest(fileSelectors=list(selectors))
        harness = Harness(form, project_with(tmp_path, values), read_only=read_only)
        form.resize(760, 1200)
        form.show()
        qtbot.waitExposed(form)
        form.activateWindow()
        qtbot.waitUntil(form.isActiveWindow)
        return harness

    return make


def rows(harness: Harness) -> list[SelectorRow]:
    return harness.form.findChildren(SelectorList)[0].rows


def paths(harness: Harness) -> list[str]:
    return [row.entry.path for row in rows(harness)]


def words(harness: Harness) -> list[tuple[str, str]]:
    return [("", "") if row.entry.tally is None else row.entry.tally.words for row in rows(harness)]


def button(harness: Harness, name: str) -> QAbstractButton:
    found = harness.form.findChildren(QAbstractButton)
    return next(one for one in found if one.accessibleName() == name and one.isVisible())


def line(name: str = "Path") -> QLineEdit:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.accessibleName() == name
    return focus


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def action(harness: Harness, text: str) -> QAction:
    return next(one for one in harness.form.findChildren(QAction) if one.text() == text)


def test_each_selector_tells_what_it_takes(opened: Open) -> None:
    harness = opened({"directory": "art"}, {"file": "notice.txt"}, {"fileExclusion": "art/b.png"})
    assert words(harness) == [("2 files", "4.0 KB"), ("1 file", "4 bytes"), ("1 left out", "")]
    assert "art" in rows(harness)[0].line.accessibleName()
    assert "2 files" in rows(harness)[0].line.accessibleName()


def test_a_selector_that_takes_nothing_says_so_and_can_be_removed_there(opened: Open) -> None:
    harness = opened({"directory": "art"}, {"directory": "nowhere"})
    problem = rows(harness)[1].problems.problems[0]
    assert problem.message == "Nothing matches."
    press(rows(harness)[1].findChildren(OfferLink)[0])
    assert paths(harness) == ["art"]


def test_a_selector_that_takes_nothing_leads_to_its_page(opened: Open) -> None:
    harness = opened({"directory": "art"}, {"directory": "nowhere"})
    (learn,) = rows(harness)[1].problems.findChildren(LearnAction)
    learn.trigger()
    assert harness.wishes[-1] == ShowHelp("rules/PS-SELECTOR-EMPTY")


def test_the_offer_to_remove_a_selector_keeps_the_focus_and_means_it_wherever_it_goes(opened: Open) -> None:
    harness = opened({"directory": "art"}, {"directory": "nowhere"})
    link = rows(harness)[1].findChildren(OfferLink)[0]
    link.setFocus()
    harness.session.edit(remove_selector(harness.pack, harness.pack.manifest.selectors[0]))
    harness.look()
    assert QApplication.focusWidget() is rows(harness)[0].findChildren(OfferLink)[0]
    QTest.keyClick(rows(harness)[0].findChildren(OfferLink)[0], Qt.Key.Key_Space)
    assert paths(harness) == []


def test_a_path_is_edited_in_place_with_enter(opened: Open) -> None:
    harness = opened({"directory": "art"}, {"file": "notice.txt"})
    harness.form.go_to("fileSelectors[0].directory")
    QTest.keyClick(rows(harness)[0].line, Qt.Key.Key_Return)
    QTest.keyClicks(line(), "voices")
    assert harness.edits == []
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert paths(harness) == ["voices", "notice.txt"]
    assert rows(harness)[0].line.hasFocus()
    harness.look()
    assert words(harness)[0] == ("1 file", "4.0 KB")


def test_enter_ends_editing_a_path_also_where_nothing_could_be_completed(opened: Open) -> None:
    harness = opened({"directory": "art"}, {"file": "notice.txt"})
    harness.form.go_to("fileSelectors[0].directory")
    QTest.keyClick(rows(harness)[0].line, Qt.Key.Key_Return)
    QTest.keyClicks(line(), "nowhere")
    QTest.keyClick(line(), Qt.Key.Key_Return)
    assert paths(harness) == ["nowhere", "notice.txt"]
    assert rows(harness)[0].editor is None
    assert rows(harness)[0].line.hasFocus()


def test_a_list_of_paths_pasted_into_one_is_refused_whole_and_says_so(opened: Open) -> None:
    harness = opened({"directory": "art"})
    harness.form.go_to("fileSelectors[0].directory")
    QTest.keyClick(rows(harness)[0].line, Qt.Key.Key_Return)
    editor = rows(harness)[0].editor
    assert editor is not None
    line().insert("voices/a.wav\nvoices/b.wav")
    assert line().text() == "art"
    assert editor.take == "Only one path fits here"


def test_esc_drops_what_was_typed_into_a_row(opened: Open) -> None:
    harness = opened({"directory": "art"})
    QTest.mouseDClick(rows(harness)[0].line, Qt.MouseButton.LeftButton)
    QTest.keyClicks(line(), "x")
    QTest.keyClick(line(), Qt.Key.Key_Escape)
    assert harness.edits == []
    assert rows(harness)[0].editor is None
    assert rows(harness)[0].line.hasFocus()


def test_leaving_a_row_takes_what_was_typed(opened: Open) -> None:
    harness = opened({"directory": "art"}, {"file": "notice.txt"})
    rows(harness)[0].line.setFocus()
    action(harness, "Edit path").trigger()
    QTest.keyClicks(line(), "sounds")
    rows(harness)[1].line.setFocus()
    assert paths(harness) == ["sounds", "notice.txt"]
    assert rows(harness)[1].line.hasFocus()


def test_typing_in_a_row_keeps_text_and_cursor_while_views_come_in_between(opened: Open) -> None:
    harness = opened({"directory": "art"}, {"file": "notice.txt"})
    rows(harness)[1].line.setFocus()
    action(harness, "Edit path").trigger()
    editing = line()
    editing.setCursorPosition(3)
    for letter in "xyz":
        QTest.keyClicks(editing, letter)
        harness.look()
        harness.show_checking()
    assert line() is editing
    assert (editing.text(), editing.cursorPosition()) == ("notxyzice.txt", 6)


def test_a_row_that_is_edited_stays_with_its_selector_when_others_come_and_go(opened: Open) -> None:
    harness = opened({"directory": "art"}, {"file": "notice.txt"}, {"directory": "voices"})
    rows(harness)[1].line.setFocus()
    action(harness, "Edit path").trigger()
    editing = line()
    other = harness.pack.manifest.selectors[0]
    harness.session.edit(remove_selector(harness.pack, other))
    harness.show()
    assert line() is editing
    QTest.keyClicks(editing, "new.txt")
    QTest.keyClick(editing, Qt.Key.Key_Return)
    assert paths(harness) == ["new.txt", "voices"]


def test_selectors_move_with_alt_and_the_arrow_keys_and_keep_the_focus(opened: Open) -> None:
    harness = opened({"directory": "art"}, {"file": "notice.txt"}, {"directory": "voices"})
    rows(harness)[0].line.setFocus()
    QTest.keyClick(rows(harness)[0].line, Qt.Key.Key_Down, ALT)
    assert paths(harness) == ["notice.txt", "art", "voices"]
    assert rows(harness)[1].line.hasFocus()
    QTest.keyClick(rows(harness)[1].line, Qt.Key.Key_Up, ALT)
    assert paths(harness) == ["art", "notice.txt", "voices"]
    QTest.keyClick(rows(harness)[0].line, Qt.Key.Key_Up, ALT)
    assert paths(harness) == ["art", "notice.txt", "voices"]


def test_delete_removes_a_selector_and_the_next_one_gets_the_focus(opened: Open) -> None:
    harness = opened({"directory": "art"}, {"file": "notice.txt"}, {"directory": "voices"})
    rows(harness)[1].line.setFocus()
    QTest.keyClick(rows(harness)[1].line, Qt.Key.Key_Delete)
    assert paths(harness) == ["art", "voices"]
    assert rows(harness)[1].line.hasFocus()
    harness.undo()
    assert paths(harness) == ["art", "notice.txt", "voices"]


def test_undo_leads_to_the_selector_that_came_back_and_redo_next_to_where_it_was(opened: Open) -> None:
    harness = opened({"directory": "art"}, {"file": "notice.txt"}, {"directory": "voices"})
    for number in (1, 2):
        harness.session.edit(remove_selector(harness.pack, harness.pack.manifest.selectors[number]))
        harness.show()
        undone = harness.session.undo()
        harness.show()
        harness.form.go_to(_field(undone))
        assert rows(harness)[number].line.hasFocus()
        redone = harness.session.redo()
        harness.show()
        harness.form.go_to(_field(redone))
        assert rows(harness)[-1].line.hasFocus()
        harness.undo()


def _field(place: Place | None) -> str:
    return "" if place is None else place.field or ""


def test_the_arrow_keys_go_from_row_to_row_and_tab_leaves_the_list(opened: Open) -> None:
    harness = opened({"directory": "art"}, {"file": "notice.txt"}, {"directory": "voices"})
    rows(harness)[0].line.setFocus()
    QTest.keyClick(rows(harness)[0].line, Qt.Key.Key_Down)
    assert rows(harness)[1].line.hasFocus()
    QTest.keyClick(rows(harness)[1].line, Qt.Key.Key_End)
    assert rows(harness)[2].line.hasFocus()
    QTest.keyClick(rows(harness)[2].line, Qt.Key.Key_Tab)
    assert button(harness, "Add a folder").hasFocus()


@pytest.mark.parametrize(
    ("name", "path", "written"),
    [
        ("Add a folder", "art", {"directory": "art"}),
        ("Add a file", "notice.txt", {"file": "notice.txt"}),
        ("Add a pattern", "art/*.png", {"filePattern": "art/*.png"}),
        ("Leave a file out", "art/a.png", {"fileExclusion": "art/a.png"}),
    ],
)
def test_a_selector_is_added_by_typing_its_path(
    opened: Open, name: str, path: str, written: dict[str, str]
) -> None:
    harness = opened({"directory": "voices"})
    press(button(harness, name))
    harness.look()
    QTest.keyClicks(line(), path)
    assert harness.edits == []
    QTest.keyClick(line(), Qt.Key.Key_Return)
    node = harness.pack.document.node((SELECTORS, 1))
    assert node is not None
    assert {str(one.key.value): one.node.value for one in node.members} == written


def test_a_new_selector_without_a_path_comes_to_nothing(opened: Open) -> None:
    harness = opened({"directory": "art"})
    press(button(harness, "Add a file"))
    QTest.keyClick(line(), Qt.Key.Key_Return)
    press(button(harness, "Add a file"))
    QTest.keyClicks(line(), "x")
    QTest.keyClick(line(), Qt.Key.Key_Escape)
    assert harness.edits == []
    assert button(harness, "Add a file").hasFocus()


def test_a_path_is_completed_from_what_lies_on_disk(opened: Open, qtbot: QtBot) -> None:
    harness = opened({"directory": "art"}, {"file": "notice.txt"})
    press(button(harness, "Add a file"))
    typing = line()
    QTest.keyClicks(typing, "art/")
    completer = typing.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    model = completer.completionModel()
    assert [model.index(at, 0).data() for at in range(model.rowCount())] == [
        "art/deep/",
        "art/a.png",
        "art/b.png",
    ]
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert typing.text() == "art/a.png"
    QTest.keyClick(typing, Qt.Key.Key_Return)
    assert paths(harness) == ["art", "notice.txt", "art/a.png"]


def test_before_a_build_what_is_being_typed_is_taken(opened: Open) -> None:
    harness = opened({"directory": "art"})
    rows(harness)[0].line.setFocus()
    action(harness, "Edit path").trigger()
    QTest.keyClicks(line(), "sounds")
    harness.form.flush()
    press(button(harness, "Add a file"))
    QTest.keyClicks(line(), "x.txt")
    harness.form.flush()
    harness.form.go_to("language")
    QTest.keyClicks(line("Language"), "de")
    harness.form.flush()
    assert paths(harness) == ["sounds", "x.txt"]
    assert harness.pack.manifest.language == "de"
    edits = len(harness.edits)
    harness.form.flush()
    assert len(harness.edits) == edits


def test_a_folder_is_stored_elsewhere_and_back_in_its_place(opened: Open) -> None:
    harness = opened({"directory": "art"})
    rows(harness)[0].line.setFocus()
    action(harness, "Store elsewhere …").trigger()
    QTest.keyClicks(line("Stored as"), "pictures")
    QTest.keyClick(line("Stored as"), Qt.Key.Key_Return)
    assert rows(harness)[0].entry.destination == "pictures"
    assert '"directoryDestination": "pictures"' in harness.text
    action(harness, "Store under its own path").trigger()
    assert rows(harness)[0].entry.destination is None
    assert '"directory": "art"' in harness.text


def test_going_from_path_to_destination_ends_nothing(opened: Open) -> None:
    harness = opened({"fileSource": "notice.txt", "fileDestination": "legal.txt"})
    rows(harness)[0].line.setFocus()
    action(harness, "Edit path").trigger()
    QTest.keyClicks(line(), "other.txt")
    QTest.keyClick(line(), Qt.Key.Key_Tab)
    QTest.keyClicks(line("Stored as"), "x.txt")
    assert harness.edits == []
    QTest.keyClick(line("Stored as"), Qt.Key.Key_Return)
    assert [rows(harness)[0].entry.path, rows(harness)[0].entry.destination] == ["other.txt", "x.txt"]


def test_the_kind_of_a_selector_is_chosen_from_its_menu(opened: Open, qtbot: QtBot) -> None:
    harness = opened({"file": "art"})
    rows(harness)[0].line.setFocus()
    press(button(harness, "More for art"))
    menus = harness.form.findChildren(QMenu)
    assert [one.text() for one in menus[0].actions() if one.isChecked()] == ["File"]
    next(one for one in menus[0].actions() if one.text() == "Folder").trigger()
    menus[0].close()
    assert '"directory": "art"' in harness.text
    qtbot.waitUntil(lambda: not harness.form.findChildren(QMenu))


def test_files_and_folders_are_browsed_for_from_a_menu(opened: Open) -> None:
    harness = opened({"directory": "art"})
    action(harness, "Folders …").trigger()
    action(harness, "Files …").trigger()
    assert harness.wishes == [AskForFolders(harness.manifest), AskForFiles(harness.manifest)]


def test_dropped_files_are_added_to_the_pack(opened: Open, tmp_path: Path) -> None:
    harness = opened({"directory": "art"})
    field = harness.form.findChildren(SelectorsField)[0]
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "art" / "a.png")), QUrl("https://example.com/x")])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, mime, left, none)
    QApplication.sendEvent(field, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(field, QDropEvent(QPointF(5, 5), copy, mime, left, none))
    assert harness.wishes == [Add((tmp_path / "art" / "a.png",), harness.manifest)]


def test_files_come_before_the_row_that_they_are_let_go_on_and_the_gap_is_shown(
    opened: Open, tmp_path: Path
) -> None:
    harness = opened({"directory": "art"}, {"file": "notice.txt"})
    field = harness.form.findChildren(SelectorsField)[0]
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "art" / "a.png"))])
    said = Said()
    field.installEventFilter(said)
    plain = field.grab().toImage()
    for row, below, at in ((rows(harness)[1], 2, 1), (rows(harness)[1], 1_000, None)):
        point = row.mapTo(field, QPoint(5, below))
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(field, QDragEnterEvent(point, copy, mime, left, none))
        assert field.grab().toImage() != plain
        QApplication.sendEvent(field, QDropEvent(QPointF(point), copy, mime, left, none))
        assert field.grab().toImage() == plain
        assert harness.wishes[-1] == Add((tmp_path / "art" / "a.png",), harness.manifest, at)
    assert said.words[0] == "Add \u2066a.png\u2069 to \u2066art\u2069 before \u2066notice.txt\u2069"


def test_what_lies_outside_is_told_while_it_is_dragged(opened: Open, tmp_path: Path) -> None:
    harness = opened({"directory": "art"})
    field = harness.form.findChildren(SelectorsField)[0]
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path.parent / "elsewhere.png"))])
    said = Said()
    field.installEventFilter(said)
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(field, QDragEnterEvent(QPoint(5, 5), copy, mime, left, none))
    assert "takes its files from" in said.words[0]


class Said(QObject):
    """What the status line was told."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- named by Qt
        del watched
        if isinstance(event, QStatusTipEvent):
            self.words.append(event.tip())
        return False


def test_nothing_is_dropped_into_a_project_that_is_read_only(opened: Open, tmp_path: Path) -> None:
    harness = opened({"directory": "art"}, read_only="Ada has this project open.")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, mime, left, none)
    enter.ignore()
    QApplication.sendEvent(harness.form.findChildren(SelectorsField)[0], enter)
    assert not enter.isAccepted()
    rows(harness)[0].line.setFocus()
    QTest.keyClick(rows(harness)[0].line, Qt.Key.Key_Delete)
    QTest.keyClick(rows(harness)[0].line, Qt.Key.Key_Return)
    assert harness.edits == []
    assert not button(harness, "Add a file").isEnabled()


def test_a_selector_without_a_clear_form_keeps_its_row_and_leads_to_its_text(opened: Open) -> None:
    harness = opened({"directory": "art"}, {"file": "a", "directory": "b"}, {"file": "notice.txt"})
    assert len(rows(harness)) == 3
    press(rows(harness)[1].findChildren(OfferLink)[0])
    wish = harness.wishes[-1]
    assert isinstance(wish, GoTo)
    assert wish.place.line is not None
    rows(harness)[1].line.setFocus()
    QTest.keyClick(rows(harness)[1].line, Qt.Key.Key_Up, ALT)
    QTest.keyClick(rows(harness)[0].line, Qt.Key.Key_Delete)
    assert paths(harness) == ["art", "notice.txt"]


def test_numbers_of_an_older_list_stay_with_their_selectors(opened: Open) -> None:
    harness = opened({"directory": "nowhere"}, {"directory": "art"})
    rows(harness)[0].line.setFocus()
    QTest.keyClick(rows(harness)[0].line, Qt.Key.Key_Delete)
    assert words(harness) == [("3 files", "6.0 KB")]
    assert rows(harness)[0].problems.problems == ()


@pytest.mark.parametrize("seed", range(6))
def test_rows_after_any_edits_show_what_a_form_made_from_scratch_shows(
    opened: Open, qtbot: QtBot, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 -- seeded randomness is the point
    harness = opened(*({"directory": f"art{number}"} for number in range(5)))
    for _ in range(25):
        _do_something(harness, chance)
        if chance.random() < 0.3:
            harness.look()
    harness.look()
    fresh = ManifestForm()
    qtbot.addWidget(fresh)
    fresh.show_pack(harness.view, harness.pack)
    other = fresh.findChildren(SelectorList)[0].rows
    assert _shown(rows(harness)) == _shown(other)


def _do_something(harness: Harness, chance: random.Random) -> None:
    listed = rows(harness)
    deeds: Sequence[str] = ("add", "undo", "redo", *(("delete", "up", "down", "edit") if listed else ()))
    deed = chance.choice(deeds)
    if listed:
        chance.choice(listed).line.setFocus()
    focus = QApplication.focusWidget()
    assert focus is not None
    match deed:
        case "add":
            press(button(harness, "Add a folder"))
            QTest.keyClicks(line(), f"new{chance.randrange(9)}")
            QTest.keyClick(line(), Qt.Key.Key_Return)
        case "undo":
            harness.undo()
        case "redo":
            harness.redo()
        case "delete":
            QTest.keyClick(focus, Qt.Key.Key_Delete)
        case "up":
            QTest.keyClick(focus, Qt.Key.Key_Up, ALT)
        case "down":
            QTest.keyClick(focus, Qt.Key.Key_Down, ALT)
        case _:
            QTest.keyClick(focus, Qt.Key.Key_Return)
            QTest.keyClicks(line(), f"art{chance.randrange(9)}")
            QTest.keyClick(line(), Qt.Key.Key_Return)


def _shown(listed: list[SelectorRow]) -> list[object]:
    return [(row.entry, row.problems.problems, row.line.accessibleName()) for row in listed]


def test_two_hundred_selectors_keep_all_their_widgets_when_one_of_them_changes(opened: Open) -> None:
    harness = opened(*({"directory": f"folder-{number}"} for number in range(200)))
    before = set(harness.form.findChildren(QWidget))
    rows(harness)[100].line.setFocus()
    QTest.keyClick(rows(harness)[100].line, Qt.Key.Key_Up, ALT)
    harness.show_checking()
    assert len(rows(harness)) == 200
    # Problems are behind until the next look, so their fixes go; nothing else is made anew.
    assert {row.line for row in rows(harness)} <= before
    assert rows(harness)[99].line.hasFocus()


def test_of_very_many_problems_a_selector_tells_a_few_and_where_the_others_are(
    opened: Open, tmp_path: Path
) -> None:
    write_tree(tmp_path, {f"empty/{number:03}.dat": b"" for number in range(300)})
    harness = opened({"directory": "empty"})
    told = rows(harness)[0].problems.problems
    assert [one.message for one in told[:1]] == ["empty/000.dat in art is empty: there is nothing in it."]
    assert [one.message for one in told[3:]] == ["297 problems more with files of this selector."]
    assert told[-1].offers[0].wish == ShowPane("problems")


def test_thousands_of_problems_of_one_selector_are_shared_out_at_once(tmp_path: Path) -> None:
    many = 40_000
    values = manifest(fileSelectors=[{"directory": "art"}, {"directory": "nowhere"}])
    path = project_with(tmp_path, values)
    session = Session(first_look(path))
    shown = Shown.of(view_of_session(session), session.packs[0])
    one = next(one for one in shown.problems if one.code == "PS-SELECTOR-EMPTY")
    began = time.perf_counter()
    found = entries(replace(shown, problems=(one,) * many), {}).rows
    assert [len(row.problems) for row in found] == [0, many]
    assert time.perf_counter() - began < 1, "the window would not answer for seconds"


def test_many_selectors_with_a_problem_each_are_laid_out_once_and_not_once_for_each(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = 0
    height = SelectorLine.heightForWidth

    def counted(line: SelectorLine, width: int) -> int:
        nonlocal asked
        asked += 1
        return height(line, width)

    many = 60
    harness = opened({"file": "notice.txt"})
    change = SetValue(harness.manifest, (SELECTORS,), [{"file": f"{number}.gone"} for number in range(many)])
    harness.session.edit(Edit("Name many files", (change,)))
    monkeypatch.setattr(SelectorLine, "heightForWidth", counted)
    harness.look()
    assert all(row.problems.problems for row in rows(harness))
    assert asked < 20 * many
