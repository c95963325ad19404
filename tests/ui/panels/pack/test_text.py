"""A manifest as text, typed into as people type."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.project import intents
from studio.ui.panels.pack.text_editor import ManifestEditor
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.elided import ElidedLabel
from studio.ui.wishes import Perform, Settle
from tests.ui.panels.pack.text_stage import CONTROL, TEXT, Stage


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Stage:
    return Stage(qtbot, tmp_path)


def test_the_text_stands_there_as_it_is_in_the_file(stage: Stage) -> None:
    assert stage.editor.text() == TEXT
    assert stage.wishes == []


def test_what_is_typed_becomes_one_edit_after_a_pause(stage: Stage, qtbot: QtBot) -> None:
    stage.type_at(3, 22, "-walls")
    assert stage.wishes == []
    qtbot.waitUntil(lambda: bool(stage.wishes))
    assert len(stage.wishes) == 1
    assert stage.session.packs[0].name == "art-walls"
    assert stage.data() == TEXT.replace('"art",', '"art-walls",').encode()


def test_the_cursor_stays_while_the_edit_comes_back(stage: Stage, qtbot: QtBot) -> None:
    stage.type_at(3, 22, "-walls")
    qtbot.waitUntil(lambda: bool(stage.wishes))
    QTest.keyClicks(stage.editor, "-2")
    stage.tab.flush()
    assert stage.session.packs[0].name == "art-walls-2"
    assert stage.editor.place() == (3, 30)


def test_leaving_the_text_wishes_at_once_and_closes_the_step(stage: Stage) -> None:
    stage.type_at(3, 22, "x")
    stage.elsewhere.setFocus()
    assert [type(wish) for wish in stage.wishes] == [Perform, Settle]
    stage.editor.setFocus()
    stage.elsewhere.setFocus()
    assert len(stage.wishes) == 2


def test_typing_after_leaving_is_a_step_of_its_own(stage: Stage) -> None:
    for keys in ("x", "y"):
        stage.type_at(3, 22, keys)
        stage.elsewhere.setFocus()
        stage.editor.setFocus()
    stage.session.undo()
    assert stage.session.packs[0].name == "artx"


def test_what_was_typed_and_taken_back_is_no_edit(stage: Stage) -> None:
    stage.type_at(3, 22, "x")
    QTest.keyClick(stage.editor, Qt.Key.Key_Backspace)
    stage.tab.flush()
    assert stage.wishes == []


def test_a_text_with_mark_and_carriage_returns_is_not_edited_by_being_shown(
    qtbot: QtBot, tmp_path: Path
) -> None:
    data = b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode()
    stage = Stage(qtbot, tmp_path, data)
    stage.elsewhere.setFocus()
    stage.tab.flush()
    assert stage.wishes == []
    stage.editor.setFocus()
    stage.type_at(3, 22, "x")
    QTest.keyClick(stage.editor, Qt.Key.Key_End)
    QTest.keyClick(stage.editor, Qt.Key.Key_Return)
    stage.tab.flush()
    lines = TEXT.replace('"art",', '"artx",\n  ').replace("\n", "\r\n")
    assert stage.data() == b"\xef\xbb\xbf" + lines.encode()


def test_only_typed_lines_of_a_text_with_mixed_endings_change(qtbot: QtBot, tmp_path: Path) -> None:
    data = TEXT.replace(",\n", ",\r\n").encode()
    stage = Stage(qtbot, tmp_path, data)
    stage.type_at(3, 22, "x")
    stage.tab.flush()
    assert stage.data() == data.replace(b'"art",', b'"artx",')


def test_undo_keys_go_to_the_window_and_find_everything_typed(stage: Stage) -> None:
    stage.type_at(3, 22, "x")
    QTest.keyClick(stage.editor, Qt.Key.Key_Z, CONTROL)
    assert stage.undone == 1
    assert len(stage.edits()) == 1
    assert stage.editor.text() == TEXT


def test_what_mends_the_text_finds_everything_typed(stage: Stage) -> None:
    found: list[str] = []
    mend = QShortcut(QKeySequence("Alt+Return"), stage.window)
    mend.activated.connect(lambda: found.append(stage.session.packs[0].name))
    stage.type_at(3, 22, "x")
    QTest.keyClick(stage.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert found == ["artx"]


@pytest.mark.parametrize("key", [QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo])
def test_undo_and_redo_are_left_to_others(stage: Stage, key: QKeySequence.StandardKey) -> None:
    for sequence in QKeySequence.keyBindings(key):
        chord = sequence[0]  # type: ignore[index]  # the stubs forget that it is a sequence
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            event = QKeyEvent(kind, chord.key(), chord.keyboardModifiers())
            event.accept()
            stage.editor.event(event)
            assert not event.isAccepted()
    assert stage.editor.text() == TEXT


def test_an_edit_from_elsewhere_moves_neither_cursor_nor_scroll(stage: Stage) -> None:
    stage.editor.go_to(6, 5)
    pack = stage.session.packs[0]
    stage.session.edit(intents.rename(pack, "a-much-longer-name"))
    stage.show()
    assert '"a-much-longer-name"' in stage.editor.text()
    assert stage.editor.place() == (6, 5)
    assert stage.wishes == []


def test_characters_beyond_the_first_plane_do_not_shift_an_edit(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, TEXT.replace("a comment", "😀 a comment 😀"))
    stage.session.edit(intents.rename(stage.session.packs[0], "walls"))
    stage.show()
    assert stage.editor.text().encode() == stage.data()
    stage.editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(stage.editor, " ")
    stage.tab.flush()
    assert stage.editor.text().encode() == stage.data()


def test_what_is_being_typed_outlives_a_change_from_elsewhere(stage: Stage) -> None:
    stage.type_at(2, 15, "!")
    stage.session.edit(intents.rename(stage.session.packs[0], "walls"))
    stage.show()
    assert "// a comment!" in stage.editor.text()
    stage.tab.flush()
    assert b"// a comment!" in stage.data()


def test_a_refused_edit_is_not_shown_as_if_it_counted(stage: Stage) -> None:
    stage.session.read_only = "Game.packstudio cannot be written."
    stage.tab.wished.disconnect(stage.hear)
    stage.type_at(3, 22, "x")
    stage.tab.flush()
    stage.show()
    assert stage.editor.text() == TEXT


def test_a_project_that_cannot_be_edited_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, read_only="Game.packstudio cannot be written.")
    stage.type_at(3, 22, "x")
    stage.tab.flush()
    assert stage.wishes == []
    assert stage.editor.isReadOnly()
    assert stage.tab.findChildren(Caption)[0].text() == "Game.packstudio cannot be written."


@pytest.mark.parametrize("data", [TEXT.encode("utf-16"), TEXT.encode().replace(b"comment", b"c\xf6mment")])
def test_text_that_is_not_utf_8_is_for_reading_only(qtbot: QtBot, tmp_path: Path, data: bytes) -> None:
    stage = Stage(qtbot, tmp_path, data)
    assert "assetPackID" in stage.editor.text()
    assert stage.editor.isReadOnly()
    assert "is not written as UTF-8 text" in stage.tab.findChildren(Caption)[0].text()


def test_editing_is_possible_again_once_the_reason_is_gone(stage: Stage) -> None:
    stage.tab.show_pack(replace(stage.view(), read_only="Busy."), stage.session.packs[0])
    assert stage.editor.isReadOnly()
    stage.show()
    stage.type_at(3, 22, "x")
    stage.tab.flush()
    assert stage.session.packs[0].name == "artx"


def test_lines_with_problems_are_marked_and_read_out(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, TEXT.replace('"iOS"', '"iPadOS"'))
    assert [line for line, mark in stage.editor.marks.items() if "iPadOS" in mark.words] == [6]
    stage.tab.go_to(6, 17)
    line = stage.tab.findChildren(ElidedLabel)[0].text
    assert line.startswith("Line 6, column 17: art names iPadOS")
    assert stage.editor.hasFocus()


def test_a_place_beyond_the_text_is_as_near_as_it_gets(stage: Stage) -> None:
    stage.tab.go_to(900, 900)
    assert stage.editor.place() == (8, 1)


def test_enter_keeps_the_indent_and_shift_enter_is_an_enter(stage: Stage) -> None:
    for keys in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        stage.editor.go_to(3, 3)
        QTest.keyClick(stage.editor, Qt.Key.Key_Return, keys)
    assert stage.editor.text().splitlines()[2:5] == ["  ", "  ", '  "assetPackID": "art",']


def test_tab_moves_the_line_on_and_after_esc_it_leaves_the_text(stage: Stage) -> None:
    stage.editor.go_to(3, 1)
    QTest.keyClick(stage.editor, Qt.Key.Key_Tab)
    assert stage.editor.text() == TEXT.replace('  "assetPackID"', '    "assetPackID"')
    QTest.keyClick(stage.editor, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert stage.editor.text() == TEXT
    QTest.keyClick(stage.editor, Qt.Key.Key_Escape)
    QTest.keyClick(stage.editor, Qt.Key.Key_Tab)
    assert not stage.editor.hasFocus()
    assert stage.editor.text() == TEXT
    assert "Press Esc and then Tab to leave" in stage.editor.accessibleDescription()


def test_coming_back_the_tab_key_is_for_the_text_again(stage: Stage) -> None:
    QTest.keyClick(stage.editor, Qt.Key.Key_Escape)
    stage.elsewhere.setFocus()
    stage.editor.setFocus()
    QTest.keyClick(stage.editor, Qt.Key.Key_Tab)
    assert stage.editor.hasFocus()


def test_a_text_that_can_only_be_read_is_left_with_tab(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, read_only="Busy.")
    stage.editor.setFocus()
    QTest.keyClick(stage.editor, Qt.Key.Key_Tab)
    assert not stage.editor.hasFocus()


def test_new_colours_are_no_edit(stage: Stage, qtbot: QtBot) -> None:
    del qtbot
    palette = stage.editor.palette()
    palette.setColor(palette.ColorRole.Base, palette.text().color())
    palette.setColor(palette.ColorRole.Text, QGuiApplication.palette().base().color())
    stage.editor.setPalette(palette)
    stage.tab.flush()
    assert stage.wishes == []
    assert stage.editor.text() == TEXT


def test_comments_over_several_lines_have_one_colour(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    editor = ManifestEditor(window)
    editor.start_with('{ /* one\n two */ "a": 1 }')
    first, second = (editor.document().findBlockByNumber(number).layout().formats() for number in (0, 1))
    comment = first[-1].format.foreground().color()
    assert second[0].format.foreground().color() == comment
    assert (second[0].start, second[0].length) == (0, 7)
    assert second[1].format.foreground().color() != comment


def test_a_pack_that_went_takes_what_was_typed_with_it(stage: Stage) -> None:
    stage.type_at(3, 22, "x")
    stage.tab.forget()
    stage.tab.flush()
    assert stage.wishes == []


def test_a_text_that_nobody_sees_never_replaces_that_of_the_pack_chosen_since(stage: Stage) -> None:
    stage.session.edit(intents.new_pack(stage.session.project.manifest_folder, "zzz", ()))
    stage.show()
    stage.tab.hide()
    stage.tab.show_pack(stage.view(), stage.session.packs[1])
    stage.editor.insertPlainText("x")
    stage.tab.flush()
    assert [pack.name for pack in stage.session.packs] == ["art", "zzz"]
    stage.tab.show()
    assert '"zzz"' in stage.editor.text()


def test_typing_into_one_pack_never_reaches_another(stage: Stage) -> None:
    folder = stage.session.project.manifest_folder
    stage.session.edit(intents.new_pack(folder, "zzz", ()))
    stage.show()
    stage.type_at(3, 22, "x")
    stage.tab.show_pack(stage.view(), stage.session.packs[1])
    assert [pack.name for pack in stage.session.packs] == ["artx", "zzz"]
    assert '"zzz"' in stage.editor.text()
