"""What can be written next, offered while somebody types."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.languages.names import catalogue
from studio.ui.panels.pack.text_completion import TextCompleter
from tests.ui.panels.pack.text_stage import CONTROL, TEXT, Stage


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Stage:
    return Stage(qtbot, tmp_path)


def _type(stage: Stage, line: int, column: int, keys: str) -> None:
    stage.editor.go_to(line, column)
    for key in keys:
        _key(stage, key)


def _key(stage: Stage, key: str | Qt.Key) -> None:
    """A key as it comes in: to the list where that is open."""
    popup = stage.completer().popup
    target = popup if popup.isVisible() else stage.editor
    if isinstance(key, str):
        QTest.keyClicks(target, key)
    else:
        QTest.keyClick(target, key)


def test_a_word_offers_the_keys_that_fit_and_tab_writes_the_first(stage: Stage) -> None:
    _type(stage, 3, 24, "lan")
    assert stage.offered() == ["language"]
    _key(stage, Qt.Key.Key_Tab)
    assert stage.editor.text() == TEXT.replace('"art",', '"art","language": "",')
    assert stage.editor.text()[: stage.editor.textCursor().position()].endswith('"language": "')


def test_ctrl_space_shows_what_fits_and_enter_takes_the_chosen_one(stage: Stage) -> None:
    stage.editor.go_to(6, 22)
    stage.key(Qt.Key.Key_Space, CONTROL)
    assert stage.offered() == ["macOS", "tvOS", "visionOS"]
    _key(stage, Qt.Key.Key_Down)
    _key(stage, Qt.Key.Key_Return)
    assert '"platforms": ["iOS", "tvOS"]' in stage.editor.text()
    stage.tab.flush()
    assert stage.session.packs[0].manifest.platforms == ("iOS", "tvOS")


def test_enter_breaks_the_line_where_nothing_was_chosen(stage: Stage) -> None:
    _type(stage, 3, 24, "l")
    assert stage.offered()[0] == "language"
    _key(stage, Qt.Key.Key_Return)
    assert stage.offered() == []
    assert '"art",l\n' in stage.editor.text()


def test_esc_closes_the_list_and_nothing_else(stage: Stage) -> None:
    _type(stage, 3, 24, "lan")
    _key(stage, Qt.Key.Key_Escape)
    assert stage.offered() == []
    _key(stage, Qt.Key.Key_Tab)
    assert stage.editor.hasFocus()


def test_paths_are_offered_folder_by_folder(stage: Stage) -> None:
    stage.editor.go_to(5, 38)
    start = TEXT.replace('{"directory": "art"}', '{"file": ""}')
    stage.editor.show_text(start)
    stage.editor.go_to(5, 31)
    _type(stage, 5, 31, "a")
    assert stage.offered() == ["art/"]
    _key(stage, Qt.Key.Key_Tab)
    assert stage.offered() == ["art/a.png"]
    _key(stage, Qt.Key.Key_Tab)
    assert '{"file": "art/a.png"}' in stage.editor.text()
    assert stage.offered() == []


def test_languages_are_found_by_name(stage: Stage) -> None:
    stage.tab.set_languages(catalogue())
    stage.editor.show_text(TEXT.replace('"art",', '"art", "language": "",', 1))
    _type(stage, 3, 38, "brazil")
    assert stage.offered()[0] == "pt-BR"
    _key(stage, Qt.Key.Key_Tab)
    assert '"language": "pt-BR",' in stage.editor.text()


def test_what_is_written_has_the_line_ends_of_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, TEXT.replace("\n", "\r\n").replace('{"onDemand": {}}', ""))
    stage.editor.go_to(4, 21)
    stage.key(Qt.Key.Key_Space, CONTROL)
    _key(stage, Qt.Key.Key_Tab)
    stage.tab.flush()
    assert b'"downloadPolicy": {\r\n    "essential": {\r\n' in stage.data()
    assert stage.data().count(b"\n") == stage.data().count(b"\r\n")


def test_the_list_says_what_each_means_to_those_who_hear_it(stage: Stage) -> None:
    stage.editor.go_to(6, 22)
    stage.key(Qt.Key.Key_Space, CONTROL)
    model = stage.completer().popup.model()
    assert model.index(0, 0).data(int(Qt.ItemDataRole.AccessibleTextRole)) == "macOS, Mac."
    assert stage.completer().popup.accessibleName() == "What can be written here"
    stage.completer().close()


def test_nothing_is_offered_where_nothing_can_be_written(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, read_only="Busy.")
    completer: TextCompleter = stage.completer()
    stage.editor.go_to(6, 22)
    assert not completer.offer(asked=True)


def test_a_comma_or_a_step_aside_closes_the_list(stage: Stage) -> None:
    for key in (",", Qt.Key.Key_Left):
        _type(stage, 3, 24, "lan")
        assert stage.offered() == ["language"]
        _key(stage, key)
        assert stage.offered() == []


def test_taking_letters_back_widens_the_list_and_shift_leaves_it_alone(stage: Stage) -> None:
    _type(stage, 3, 24, "la")
    _key(stage, Qt.Key.Key_Shift)
    assert stage.offered() == ["language"]
    _key(stage, "x")
    assert stage.offered() == []
    _key(stage, Qt.Key.Key_Backspace)
    stage.key(Qt.Key.Key_Space, CONTROL)
    assert stage.offered() == ["language"]
    _key(stage, Qt.Key.Key_Backspace)
    _key(stage, Qt.Key.Key_Backspace)
    assert len(stage.offered()) > 1


def test_what_was_offered_for_another_text_is_never_written(stage: Stage) -> None:
    _type(stage, 3, 24, "lan")
    stage.editor.show_text(TEXT)
    stage.completer().take(0)
    assert stage.editor.text() == TEXT
