"""File selectors: several at once, dragged, copied, pasted, counted while they are typed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from studio.ui.panels.pack.form import ManifestForm
from studio.ui.panels.pack.problem_lines import ProblemLines
from studio.ui.panels.pack.selector_drag import Mark
from studio.ui.panels.pack.selector_list import SelectorList
from studio.ui.panels.pack.selector_row import SelectorRow
from studio.ui.panels.pack.selectors import SelectorsField
from studio.ui.pieces.offer import OfferLink
from studio.ui.wishes import CopyText
from tests.builders import manifest
from tests.ui.panels.pack.harness import Harness, project_with

Open = Callable[..., Harness]

LEFT = Qt.MouseButton.LeftButton
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
THREE = ({"directory": "art"}, {"file": "notice.txt"}, {"directory": "voices"})


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Open:
    """Opens a form on a pack with these selectors, shown and active as in the window."""

    def make(*selectors: object, read_only: str | None = None) -> Harness:
        form = ManifestForm()
        qtbot.addWidget(form)
        values = manifest(fileSelectors=list(selectors or THREE))
        harness = Harness(form, project_with(tmp_path, values), read_only=read_only)
        form.resize(760, 1200)
        form.show()
        qtbot.waitExposed(form)
        form.activateWindow()
        qtbot.waitUntil(form.isActiveWindow)
        harness.answer()
        return harness

    return make


def listed(harness: Harness) -> SelectorList:
    return harness.form.findChildren(SelectorList)[0]


def rows(harness: Harness) -> list[SelectorRow]:
    return listed(harness).rows


def paths(harness: Harness) -> list[str]:
    return [row.entry.path for row in rows(harness)]


def chosen(harness: Harness) -> list[str]:
    own = listed(harness)
    return [row.entry.path for row in own.choice.in_order(own.rows)]


def key(harness: Harness, place: int, code: Qt.Key, keys: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(rows(harness)[place].line, code, keys or Qt.KeyboardModifier.NoModifier)


def click(harness: Harness, place: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(rows(harness)[place].line, LEFT, keys)


def refusal(harness: Harness) -> str:
    field = harness.form.findChildren(SelectorsField)[0]
    told = [one.problems for one in field.findChildren(ProblemLines) if one.parent() is field]
    return " ".join(problem.message for problems in told for problem in problems)


def test_shift_and_the_arrow_keys_choose_several(opened: Open) -> None:
    harness = opened()
    rows(harness)[0].line.setFocus()
    assert chosen(harness) == ["art"]
    key(harness, 0, Qt.Key.Key_Down, SHIFT)
    assert chosen(harness) == ["art", "notice.txt"]
    key(harness, 1, Qt.Key.Key_End, SHIFT)
    assert chosen(harness) == ["art", "notice.txt", "voices"]
    key(harness, 2, Qt.Key.Key_Up)
    assert chosen(harness) == ["notice.txt"]
    key(harness, 1, Qt.Key.Key_A, CONTROL)
    assert chosen(harness) == ["art", "notice.txt", "voices"]


def test_the_mouse_chooses_with_control_and_shift_as_in_any_list(opened: Open) -> None:
    harness = opened()
    click(harness, 0)
    click(harness, 2, CONTROL)
    assert chosen(harness) == ["art", "voices"]
    click(harness, 2, CONTROL)
    assert chosen(harness) == ["art"]
    click(harness, 0)
    click(harness, 2, SHIFT)
    assert chosen(harness) == ["art", "notice.txt", "voices"]
    click(harness, 1)
    assert chosen(harness) == ["notice.txt"]


def test_several_are_removed_as_one_step(opened: Open) -> None:
    harness = opened()
    click(harness, 0)
    click(harness, 2, CONTROL)
    key(harness, 2, Qt.Key.Key_Delete)
    assert paths(harness) == ["notice.txt"]
    assert harness.edits == ["Remove 2 file selectors from art"]
    harness.undo()
    assert paths(harness) == ["art", "notice.txt", "voices"]


def test_several_move_together_and_stay_chosen(opened: Open) -> None:
    harness = opened()
    click(harness, 1)
    click(harness, 2, SHIFT)
    key(harness, 2, Qt.Key.Key_Up, ALT)
    assert paths(harness) == ["notice.txt", "voices", "art"]
    assert chosen(harness) == ["notice.txt", "voices"]
    key(harness, 1, Qt.Key.Key_Down, ALT)
    assert paths(harness) == ["art", "notice.txt", "voices"]
    key(harness, 2, Qt.Key.Key_Down, ALT)
    assert len(harness.edits) == 2


def test_what_is_copied_in_one_pack_is_pasted_into_another(opened: Open) -> None:
    harness = opened()
    click(harness, 0)
    click(harness, 2, CONTROL)
    key(harness, 2, Qt.Key.Key_C, CONTROL)
    (copied,) = (wish for wish in harness.wishes if isinstance(wish, CopyText))
    assert copied.text == '{"directory": "art"}\n{"directory": "voices"}'
    QGuiApplication.clipboard().setText(copied.text)
    click(harness, 1)
    key(harness, 1, Qt.Key.Key_V, CONTROL)
    assert paths(harness) == ["art", "notice.txt", "art", "voices", "voices"]
    assert harness.edits == ["Paste 2 file selectors into art"]


def test_lines_of_paths_are_pasted_as_what_lies_there(opened: Open) -> None:
    harness = opened()
    QGuiApplication.clipboard().setText("art/deep\nart/*.png\nnotice.txt\n")
    click(harness, 2)
    key(harness, 2, Qt.Key.Key_V, CONTROL)
    values = json.loads(harness.text)["fileSelectors"][3:]
    assert values == [{"directory": "art/deep"}, {"filePattern": "art/*.png"}, {"file": "notice.txt"}]


def test_an_empty_list_is_pasted_into_from_the_menu_of_browsing(opened: Open, qtbot: QtBot) -> None:
    harness = opened({"directory": "art"})
    click(harness, 0)
    key(harness, 0, Qt.Key.Key_Delete)
    QGuiApplication.clipboard().setText("voices")
    field = harness.form.findChildren(SelectorsField)[0]
    next(
        one
        for one in field.findChildren(QAction, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if one.text() == "Paste selectors"
    ).trigger()
    assert paths(harness) == ["voices"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "The clipboard holds no file selectors."),
        ('{"file": 1}', "is no file selector and no path"),
        ("a\0b", "is no file selector and no path"),
        ("x" * 2_000_000, "The clipboard holds too much"),
    ],
)
def test_what_is_no_selector_is_refused_in_a_sentence_that_goes_again(
    opened: Open, text: str, said: str
) -> None:
    harness = opened()
    QGuiApplication.clipboard().setText(text)
    click(harness, 0)
    key(harness, 0, Qt.Key.Key_V, CONTROL)
    if "\0" not in text or "\0" in QGuiApplication.clipboard().text():
        assert said in refusal(harness)
        assert harness.edits == []
    QGuiApplication.clipboard().setText("voices")
    key(harness, 0, Qt.Key.Key_V, CONTROL)
    assert refusal(harness) == ""


def drag(harness: Harness, place: int, to: QPoint) -> None:
    """Press on a row and go to a point of the list; the button stays down."""
    line = rows(harness)[place].line
    QTest.mousePress(line, LEFT, pos=QPoint(40, 5))
    target = line.mapFromGlobal(listed(harness).mapToGlobal(to))
    QTest.mouseMove(line, target + QPoint(30, 0))
    QTest.mouseMove(line, target)


def let_go(harness: Harness, place: int, to: QPoint) -> None:
    line = rows(harness)[place].line
    QTest.mouseRelease(line, LEFT, pos=line.mapFromGlobal(listed(harness).mapToGlobal(to)))


def test_a_row_is_dragged_to_its_new_place(opened: Open) -> None:
    harness = opened()
    end = QPoint(40, listed(harness).height() + 40)
    drag(harness, 0, end)
    mark = listed(harness).findChildren(Mark)[0]
    assert mark.isVisible()
    let_go(harness, 0, end)
    assert not mark.isVisible()
    assert paths(harness) == ["notice.txt", "voices", "art"]
    drag(harness, 2, QPoint(40, 2))
    let_go(harness, 2, QPoint(40, 2))
    assert paths(harness) == ["art", "notice.txt", "voices"]


def test_esc_gives_a_drag_up(opened: Open) -> None:
    harness = opened()
    end = QPoint(40, listed(harness).height() + 40)
    drag(harness, 0, end)
    QTest.keyClick(rows(harness)[0].line, Qt.Key.Key_Escape)
    assert not listed(harness).findChildren(Mark)[0].isVisible()
    let_go(harness, 0, end)
    assert paths(harness) == ["art", "notice.txt", "voices"]


def test_what_is_read_only_is_neither_dragged_nor_pasted(opened: Open) -> None:
    harness = opened(read_only="Ada has this project open.")
    end = QPoint(40, listed(harness).height() + 40)
    drag(harness, 0, end)
    let_go(harness, 0, end)
    QGuiApplication.clipboard().setText("voices")
    key(harness, 0, Qt.Key.Key_V, CONTROL)
    assert harness.edits == []


def test_paths_near_to_one_that_matches_nothing_are_a_click_away(opened: Open) -> None:
    harness = opened({"directory": "voices/de"}, {"file": "deep/c.png"}, {"filePattern": "Art/*.png"})
    labels = [[link.text() for link in row.findChildren(OfferLink)] for row in rows(harness)]
    assert labels[1] == ["Use \u2066art/deep/c.png\u2069", "Remove selector"]
    assert labels[2] == ["Use \u2066art/*.png\u2069", "Remove selector"]
    rows(harness)[2].findChildren(OfferLink)[0].click()
    assert paths(harness) == ["voices/de", "deep/c.png", "art/*.png"]
    harness.look()
    tally = rows(harness)[2].entry.tally
    assert tally is not None
    assert tally.files == 2


def test_what_is_typed_is_counted_as_it_is_typed(opened: Open) -> None:
    harness = opened({"filePattern": "art/*.png"})
    click(harness, 0)
    key(harness, 0, Qt.Key.Key_F2)
    editor = rows(harness)[0].editor
    assert editor is not None
    assert editor.take == "checking …"
    harness.answer()
    assert editor.take == "2 files, 3.0 KB"
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    for text, said in (("voices/*/*", "1 file, 4.0 KB"), ("zoo/*", "Nothing matches"), ("", "")):
        line.selectAll()
        QTest.keyClicks(line, text) if text else QTest.keyClick(line, Qt.Key.Key_Delete)
        harness.answer()
        assert editor.take == said
    assert harness.edits == []


def test_what_an_earlier_selector_takes_already_is_said(opened: Open) -> None:
    harness = opened({"directory": "art"}, {"filePattern": "*/b.png"}, {"file": "notice.txt"})
    told = [" ".join(problem.message for problem in row.problems.problems) for row in rows(harness)]
    notes = [row.entry.note for row in rows(harness)]
    assert "more than one selector" in told[1] or "Adds nothing" in notes[1]
    assert notes[0] == notes[2] == ""
