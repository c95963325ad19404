"""What the keys of a manifest's text do to lines, and what is seen around the cursor."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from studio.ui.panels.pack.text_brackets import pair_at
from tests.ui.panels.pack.text_stage import CONTROL, TEXT, Stage

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LINES = TEXT.splitlines()


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Stage:
    return Stage(qtbot, tmp_path)


def _choose(stage: Stage, first: int, last: int) -> None:
    stage.editor.go_to(first, 1)
    for _ in range(last - first):
        stage.key(Qt.Key.Key_Down, SHIFT)
    stage.key(Qt.Key.Key_End, SHIFT)


def _lines(stage: Stage) -> list[str]:
    return stage.editor.text().splitlines()


def test_chosen_lines_move_to_the_right_and_back_and_stay_chosen(stage: Stage) -> None:
    _choose(stage, 3, 4)
    stage.key(Qt.Key.Key_Tab)
    stage.key(Qt.Key.Key_Tab)
    assert _lines(stage) == [*LINES[:2], *(f"    {line}" for line in LINES[2:4]), *LINES[4:]]
    assert stage.editor.textCursor().selectedText().count("\u2029") == 1
    for _ in range(3):
        stage.key(Qt.Key.Key_Backtab, SHIFT)
    assert _lines(stage) == [*LINES[:2], *(line.lstrip() for line in LINES[2:4]), *LINES[4:]]


def test_the_step_is_that_of_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, TEXT.replace("  ", "\t"))
    stage.editor.go_to(3, 1)
    stage.key(Qt.Key.Key_Tab)
    assert _lines(stage)[2].startswith('\t\t"assetPackID"')


def test_lines_become_comments_and_text_again(stage: Stage) -> None:
    _choose(stage, 3, 5)
    stage.key(Qt.Key.Key_Slash, CONTROL)
    assert _lines(stage)[2:5] == [f"  // {line.strip()}" for line in LINES[2:5]]
    stage.key(Qt.Key.Key_Slash, CONTROL)
    assert stage.editor.text() == TEXT


def test_a_comment_among_chosen_lines_is_one_twice_so_that_it_comes_back(stage: Stage) -> None:
    _choose(stage, 2, 3)
    stage.key(Qt.Key.Key_Slash, CONTROL)
    assert _lines(stage)[1] == "  // // a comment"
    stage.key(Qt.Key.Key_Slash, CONTROL)
    assert stage.editor.text() == TEXT


def test_lines_move_up_and_down_with_the_cursor(stage: Stage) -> None:
    stage.editor.go_to(3, 5)
    stage.key(Qt.Key.Key_Up, ALT)
    assert _lines(stage)[1:3] == [LINES[2], LINES[1]]
    assert stage.editor.place() == (2, 5)
    stage.key(Qt.Key.Key_Down, ALT)
    stage.key(Qt.Key.Key_Down, ALT)
    assert _lines(stage)[1:4] == [LINES[1], LINES[3], LINES[2]]
    assert stage.editor.place() == (4, 5)


def test_the_first_line_moves_no_further(stage: Stage) -> None:
    stage.editor.go_to(1, 1)
    stage.key(Qt.Key.Key_Up, ALT)
    assert stage.editor.text() == TEXT


def test_lines_are_written_twice(stage: Stage) -> None:
    _choose(stage, 2, 3)
    stage.key(Qt.Key.Key_Down, ALT | SHIFT)
    assert _lines(stage)[1:5] == [*LINES[1:3], *LINES[1:3]]
    assert stage.editor.place()[0] == 5


def test_each_of_these_is_one_edit_that_can_be_taken_back(stage: Stage) -> None:
    stage.editor.go_to(3, 5)
    stage.key(Qt.Key.Key_Down, ALT | SHIFT)
    stage.tab.flush()
    assert stage.data().count(b"assetPackID") == 2
    stage.session.undo()
    stage.show()
    assert stage.editor.text() == TEXT
    assert stage.editor.place()[0] in {3, 4}


def test_nothing_is_changed_where_nothing_may_be(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, read_only="Busy.")
    for key, held in ((Qt.Key.Key_Slash, CONTROL), (Qt.Key.Key_Down, ALT), (Qt.Key.Key_Down, ALT | SHIFT)):
        stage.key(key, held)
    assert stage.editor.text() == TEXT


@pytest.mark.parametrize(
    ("text", "offset", "pair"),
    [
        ("{[]}", 0, (0, 3)),
        ("{[]}", 4, (3, 0)),
        ("{[]}", 2, (1, 2)),
        ('{"}": 1}', 0, (0, 7)),
        ("{ // }\n}", 0, (0, 7)),
        ("{ /* } */ ]", 11, (10, None)),
        ("{", 1, (0, None)),
        ('"{"', 2, None),
        ("abc", 1, None),
    ],
)
def test_a_bracket_knows_its_partner(text: str, offset: int, pair: tuple[int, int | None] | None) -> None:
    assert pair_at(text, offset) == pair


def _underlined(stage: Stage, wave: QTextCharFormat.UnderlineStyle) -> list[str]:
    selections: list[QTextEdit.ExtraSelection] = stage.editor.extraSelections()
    return [one.cursor.selectedText() for one in selections if one.format.underlineStyle() == wave]


def test_the_brackets_at_the_cursor_are_marked(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, TEXT.replace("a comment", "a \U0001f600 comment"))
    stage.editor.go_to(5, 20)
    single = QTextCharFormat.UnderlineStyle.SingleUnderline
    assert _underlined(stage, single) == ["[", "]"]
    stage.editor.go_to(3, 6)
    assert _underlined(stage, single) == []


def test_a_problem_is_underlined_at_its_value(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, TEXT.replace('"iOS"', '"macOS", "iPadOS"'))
    assert _underlined(stage, QTextCharFormat.UnderlineStyle.WaveUnderline) == ['"iPadOS"']


def test_a_problem_that_is_typed_is_marked_before_anybody_looked_at_the_disk(stage: Stage) -> None:
    stage.type_at(6, 19, "Pad")
    stage.tab.flush()
    assert [line for line, mark in stage.editor.marks.items() if "iPadOS" in mark.words] == [6]
    assert _underlined(stage, QTextCharFormat.UnderlineStyle.WaveUnderline) == ['"iPadOS"']


def test_what_the_files_say_moves_with_its_line(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, TEXT.replace('{"directory": "art"}', '{"directory": "gone"}'))
    assert list(stage.editor.marks) == [5]
    stage.editor.go_to(2, 1)
    stage.key(Qt.Key.Key_Return)
    stage.tab.flush()
    assert list(stage.editor.marks) == [6]


def test_the_letter_before_an_emoji_stays_the_place_of_a_bracket(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, TEXT)
    stage.editor.moveCursor(QTextCursor.MoveOperation.Start)
    stage.editor.insertPlainText("\U0001f600")
    assert _underlined(stage, QTextCharFormat.UnderlineStyle.SingleUnderline) == ["{", "}"]
