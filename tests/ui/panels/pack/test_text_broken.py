"""Texts that broke, that hold two versions, and that cannot be taken as they are."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from studio.project import intents
from studio.project.completing import MOST_TEXT
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.elided import ElidedLabel
from studio.ui.wishes import GoTo, Mend, OpenFile, Perform
from tests.ui.panels.pack.text_stage import TEXT, Stage

BROKEN = TEXT.replace('"art",', '"art"')
MERGED = TEXT.replace(
    '  "platforms": ["iOS"]\n',
    '<<<<<<< HEAD\n  "platforms": ["iOS"]\n=======\n  "platforms": ["macOS"]\n>>>>>>> harbour\n',
)
TWICE = MERGED.replace(
    "  // a comment\n", "<<<<<<< HEAD\n  // ours\n||||||| 1\n  // a\n=======\n  // theirs\n>>>>>>> harbour\n"
)


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Stage:
    return Stage(qtbot, tmp_path)


def _labels(stage: Stage) -> list[str]:
    return [offer.label for problem in stage.news() for offer in problem.offers]


def _break(stage: Stage) -> None:
    stage.editor.show_text(BROKEN)
    stage.tab.flush()


def _paste(stage: Stage, text: str) -> None:
    source = QMimeData()
    source.setText(text)
    stage.editor.insertFromMimeData(source)


def test_a_text_that_breaks_says_where_and_the_last_good_one_comes_back_in_one_step(stage: Stage) -> None:
    assert stage.news() == ()
    _break(stage)
    (news,) = stage.news()
    assert news.message == "The text breaks at line 4, column 3: a comma is missing before this value."
    assert news.hint == "The Manifest tab shows how the pack was before."
    steps = len(stage.edits())
    stage.press("Take back to the last good text")
    assert stage.editor.text() == TEXT
    assert len(stage.edits()) == steps + 1
    assert stage.news() == ()
    stage.session.undo()
    stage.show()
    assert stage.editor.text() == BROKEN


def test_the_last_good_text_is_the_last_of_several(stage: Stage) -> None:
    stage.type_at(3, 22, "-2")
    stage.tab.flush()
    better = stage.editor.text()
    stage.editor.show_text(better.replace('"art-2",', '"art-2"'))
    stage.tab.flush()
    stage.editor.show_text(better.replace('"art-2",', '"art-3"'))
    stage.tab.flush()
    stage.press("Take back to the last good text")
    assert stage.editor.text() == better


def test_the_place_where_it_breaks_is_gone_to(stage: Stage) -> None:
    _break(stage)
    stage.press("Go to line 4")
    place = next(wish.place for wish in stage.wishes if isinstance(wish, GoTo))
    assert (place.line, place.column) == (4, 3)


def test_a_text_that_was_broken_from_the_start_promises_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, BROKEN)
    (news,) = stage.news()
    assert news.hint == "The Manifest tab shows what can be read of it."
    assert _labels(stage) == ["Go to line 4"]


def test_comments_and_all_else_come_back_byte_for_byte(qtbot: QtBot, tmp_path: Path) -> None:
    data = b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode()
    stage = Stage(qtbot, tmp_path, data)
    _break(stage)
    stage.press("Take back to the last good text")
    assert stage.data() == data


def test_of_two_versions_one_is_kept_by_its_name(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, MERGED)
    (news,) = stage.news()
    assert news.message == "\u2066art.json\u2069 holds two versions of the same lines at line 6."
    stage.press("Keep the second (harbour)")
    assert stage.editor.text() == TEXT.replace("iOS", "macOS")
    assert stage.session.packs[0].findings == ()
    stage.undo()
    assert stage.editor.text() == MERGED


def test_all_places_are_decided_at_once_or_one_after_the_other(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, TWICE)
    assert "in 2 places, the first at line 2" in stage.news()[0].message
    stage.press("Keep the first (HEAD)")
    assert "// ours\n" in stage.editor.text()
    assert "at line 6" in stage.news()[0].message
    stage.undo()
    stage.press("Keep the second everywhere")
    assert stage.editor.text() == TEXT.replace("a comment", "theirs").replace("iOS", "macOS")


def test_the_sides_of_a_conflict_are_told_by_letter_and_word(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, TWICE)
    assert [(band.version.value, band.line, band.lines) for band in stage.editor.bands] == [
        ("1", 3, 1),
        ("0", 5, 1),
        ("2", 7, 1),
        ("1", 13, 1),
        ("2", 15, 1),
    ]
    stage.tab.go_to(7)
    line = stage.tab.findChildren(ElidedLabel)[0].text
    assert line == "Line 7, column 1: the second version, \u2066harbour\u2069"


def test_the_menu_at_a_conflict_offers_its_two_versions(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, TWICE)
    stage.tab.go_to(14)
    menu = QMenu(stage.tab)
    stage.editor.asked_for_menu.emit(menu)
    action = next(one for one in menu.actions() if one.text() == "Keep the second (harbour)")
    action.trigger()
    assert '["macOS"]' in stage.editor.text()
    assert len(stage.session.packs[0].document.conflicts) == 1


def test_a_text_in_another_encoding_is_read_and_written_anew_where_that_is_certain(
    qtbot: QtBot, tmp_path: Path
) -> None:
    data = TEXT.replace("a comment", "M\u00f6bel").encode("cp1252")
    stage = Stage(qtbot, tmp_path, data)
    assert stage.editor.isReadOnly()
    stage.press("Read it as Windows text (\u201cM\u00f6bel\u201d) and write UTF-8")
    (wish,) = [wish for wish in stage.wishes if isinstance(wish, Mend)]
    stage.session.edit(wish.fix.edit(wish.pack, wish.place))
    stage.show()
    assert stage.data() == TEXT.replace("a comment", "M\u00f6bel").encode()
    assert not stage.editor.isReadOnly()


def test_text_with_characters_that_cannot_be_seen_is_pasted_without_them(stage: Stage) -> None:
    stage.editor.go_to(2, 6)
    _paste(stage, "a\0b\x1bc\r\nd")
    assert stage.editor.text() == TEXT
    assert "2 characters in it that cannot be seen" in stage.news()[0].message
    stage.press("Paste it without them")
    assert "// abc\nda comment" in stage.editor.text().replace("  //", "//").replace("//a", "// a")
    assert stage.news() == ()
    stage.tab.flush()
    assert b"\0" not in stage.data()


def test_what_is_pasted_and_too_much_changes_nothing_and_holds_nothing_up(stage: Stage) -> None:
    text = '{"file": "voices/line.wav"},\n' * 350_000  # 10 MB
    started = time.perf_counter()
    _paste(stage, text)
    taken = time.perf_counter() - started
    assert stage.editor.text() == TEXT
    assert "Nothing was changed, and it is still on the clipboard." in stage.news()[0].message
    assert taken < 1  # A hundredth of what laying it out takes.
    stage.press("Leave the text as it is")
    assert stage.news() == ()


def test_what_was_said_of_one_pack_is_not_said_of_another(stage: Stage) -> None:
    _paste(stage, "\0")
    stage.session.edit(intents.new_pack(stage.session.project.manifest_folder, "zzz", ()))
    stage.tab.show_pack(stage.view(), stage.session.packs[1])
    assert stage.news() == ()


def test_a_text_that_is_too_long_is_not_laid_out_and_can_be_opened(qtbot: QtBot, tmp_path: Path) -> None:
    data = (TEXT + " " * MOST_TEXT).encode()
    stage = Stage(qtbot, tmp_path, data)
    assert not stage.editor.isVisible()
    assert stage.editor.text() == ""
    assert "has 200,147 characters" in stage.news()[0].message
    stage.press("Open the file")
    assert stage.wishes == [OpenFile(stage.session.packs[0].path)]
    stage.tab.flush()
    assert stage.data() == data


def test_a_text_of_usual_length_again_is_shown_again(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, (TEXT + " " * MOST_TEXT).encode())
    stage.session.edit(intents.write_text(stage.session.packs[0], TEXT))
    stage.show()
    assert stage.editor.isVisible()
    assert stage.editor.text() == TEXT
    assert not [wish for wish in stage.wishes if isinstance(wish, Perform)]


def test_nothing_is_offered_where_nothing_can_be_edited(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, MERGED, read_only="Busy.")
    assert stage.news() == ()
    assert stage.tab.findChildren(Caption)[0].text() == "Busy."
    assert [one for one in stage.tab.findChildren(QPushButton) if one.isVisible()] == []
