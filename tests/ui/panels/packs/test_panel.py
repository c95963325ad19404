"""The list of packs, used as people use it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from studio.project import intents
from studio.project.settling import accept
from studio.ui.panels.packs.cells import Column
from studio.ui.wishes import (
    Add,
    AskForFiles,
    AskForFolders,
    AskForLanguageFolder,
    Build,
    ChoosePack,
    CopyText,
    NewPack,
    Perform,
    Settle,
    ShowFile,
)
from tests.builders import manifest, project, removal, write_tree
from tests.ui.panels.packs.harness import Listening, Stage, drag, drop, mime_of
from tests.ui.views import view_of_session


def test_a_row_says_what_its_pack_ships(qtbot: QtBot, voices: Path) -> None:
    stage = Stage(qtbot, voices)
    assert stage.names() == ["Voices-en", "Voices-fr", "Voices-it"]
    assert [stage.text(0, column) for column in Column][1:] == ["", "On demand", "2", "2.0 KB", "Ready"]
    language = stage.cell(0, Column.LANGUAGE).language
    assert language is not None
    assert language.tag == "en"
    all_languages = stage.cell(2, Column.LANGUAGE).language
    assert all_languages is not None
    assert not all_languages.tag


def test_a_pack_that_cannot_be_built_says_why(qtbot: QtBot, voices: Path) -> None:
    stage = Stage(qtbot, voices)
    assert stage.text(2, Column.STATE) == "Cannot be built"
    assert "voices/it in Voices-it matches no file" in stage.tip(2, Column.STATE)


def test_a_pack_without_an_id_is_called_by_its_file(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, project(tmp_path, {"nameless.json": manifest(assetPackID=None)}))
    assert stage.names() == ["nameless.json"]
    stage.click(0)
    assert not stage.action("Build this pack").isEnabled()
    assert not stage.action("Copy ID").isEnabled()


def test_choosing_is_said_by_mouse_and_by_key(qtbot: QtBot, voices: Path) -> None:
    stage = Stage(qtbot, voices)
    paths = [pack.path for pack in stage.session.packs]
    stage.click(0)
    QTest.keyClick(stage.list, Qt.Key.Key_Down)
    assert stage.wishes == [ChoosePack(paths[0]), ChoosePack(paths[1])]


def test_being_told_what_to_choose_is_not_a_wish(qtbot: QtBot, voices: Path) -> None:
    stage = Stage(qtbot, voices)
    stage.panel.choose(stage.session.packs[2].path)
    assert stage.current == "Voices-it"
    stage.panel.choose(None)
    assert not stage.list.currentIndex().isValid()
    assert stage.wishes == []


def test_a_pack_can_be_chosen_before_it_is_there(qtbot: QtBot, voices: Path) -> None:
    stage = Stage(qtbot, voices)
    edit = intents.new_pack(voices.parent / "manifests", "Aaa", ())
    assert edit.focus.manifest is not None
    stage.panel.choose(edit.focus.manifest)
    stage.session.edit(edit)
    stage.show()
    assert stage.current == "Aaa"
    assert stage.wishes == []


def test_the_first_pack_is_the_first_that_is_shown_or_of_all_where_none_is(
    qtbot: QtBot, voices: Path
) -> None:
    stage = Stage(qtbot, voices)
    paths = [pack.path for pack in stage.session.packs]
    firsts = [stage.panel.first]
    for text in ("it", "nothing of the kind"):
        stage.panel.filter_box.set_text(text)
        firsts.append(stage.panel.first)
    assert firsts == [paths[0], paths[2], paths[0]]


def test_the_choice_stays_with_its_pack_when_others_come_and_go(qtbot: QtBot, voices: Path) -> None:
    stage = Stage(qtbot, voices)
    stage.click(1)
    stage.session.edit(removal(stage.session.packs[0]))
    stage.session.edit(intents.new_pack(voices.parent / "manifests", "Aaa", ()))
    stage.session.edit(intents.new_pack(voices.parent / "manifests", "Zzz", ()))
    stage.show()
    assert stage.names() == ["Aaa", "Voices-fr", "Voices-it", "Zzz"]
    assert stage.current == "Voices-fr"
    assert len(stage.wishes) == 1


def test_after_a_removal_the_neighbour_is_chosen(qtbot: QtBot, voices: Path) -> None:
    stage = Stage(qtbot, voices)
    paths = [pack.path for pack in stage.session.packs]
    stage.click(1)
    QTest.keyClick(stage.list, Qt.Key.Key_Delete)
    assert stage.names() == ["Voices-en", "Voices-it"]
    assert isinstance(stage.wishes[1], Perform)
    assert stage.wishes[2:] == [ChoosePack(paths[2])]
    assert stage.current == "Voices-it"


def test_an_id_is_edited_in_place_with_f2(qtbot: QtBot, voices: Path) -> None:
    stage = Stage(qtbot, voices)
    stage.click(0)
    QTest.keyClick(stage.list, Qt.Key.Key_F2)
    editor = stage.list.findChildren(QLineEdit)[0]
    QTest.keyClicks(editor, "Speech-en")
    stage.session.edit(intents.new_pack(voices.parent / "manifests", "Aaa", ()))
    stage.session.edit(intents.choose_language(stage.session.packs[1], None))
    stage.look()
    assert editor.text() == "Speech-en"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stage.names() == ["Aaa", "Speech-en", "Voices-fr", "Voices-it"])
    assert isinstance(stage.wishes[-2], Perform)
    assert stage.wishes[-1] == Settle()


def test_the_first_letter_begins_a_new_id_also_when_news_came_before_it(qtbot: QtBot, voices: Path) -> None:
    stage = Stage(qtbot, voices)
    stage.click(0)
    QTest.keyClick(stage.list, Qt.Key.Key_F2)
    editor = stage.list.findChildren(QLineEdit)[0]
    stage.session.edit(intents.choose_language(stage.session.packs[0], None))
    stage.look()
    QTest.keyClicks(editor, "Speech")
    assert editor.text() == "Speech"


def test_an_id_left_as_it_was_is_no_edit(qtbot: QtBot, voices: Path) -> None:
    stage = Stage(qtbot, voices)
    stage.click(0)
    for typed in ("", "Voices-en"):
        QTest.keyClick(stage.list, Qt.Key.Key_F2)
        editor = stage.list.findChildren(QLineEdit)[0]
        editor.selectAll()
        QTest.keyClick(editor, Qt.Key.Key_Backspace)
        QTest.keyClicks(editor, typed)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not stage.list.findChildren(QLineEdit))
    assert len(stage.wishes) == 1


def test_files_dropped_on_a_row_are_added_to_its_pack(qtbot: QtBot, voices: Path) -> None:
    stage = Stage(qtbot, voices)
    window = Listening()
    stage.list.installEventFilter(window)
    paths = (voices.parent / "voices", voices.parent / "art")
    event = drop(stage, stage.at(1), mime_of(*paths))
    assert event.isAccepted()
    assert stage.wishes == [Add(paths, stage.session.packs[1].path)]
    assert window.said == ["Add 2 items to \u2066Voices-fr\u2069", ""]


def test_files_dropped_on_empty_space_become_a_new_pack(qtbot: QtBot, voices: Path) -> None:
    stage = Stage(qtbot, voices)
    window = Listening()
    stage.list.installEventFilter(window)
    drop(stage, stage.below(), mime_of(voices.parent / "voices"))
    assert stage.wishes == [Add((voices.parent / "voices",), None)]
    assert window.said[0] == "Make a new pack from \u2066voices\u2069"


def test_what_a_pack_cannot_take_is_told_and_its_row_is_not_marked(
    qtbot: QtBot, voices: Path, tmp_path: Path
) -> None:
    stage = Stage(qtbot, voices)
    window = Listening()
    stage.list.installEventFilter(window)
    plain = stage.list.grab().toImage()
    drag(stage, stage.at(1), mime_of(tmp_path.parent / "elsewhere.wav"))
    assert window.said[0].startswith("\u2066Voices-fr\u2069 takes its files from")
    assert stage.list.grab().toImage() == plain


def test_the_row_under_a_drag_is_marked_until_it_leaves(qtbot: QtBot, voices: Path) -> None:
    stage = Stage(qtbot, voices)
    plain = stage.list.grab().toImage()
    drag(stage, stage.at(1), mime_of(voices))
    assert stage.list.grab().toImage() != plain
    leave = QEvent(QEvent.Type.DragLeave)
    stage.list.dragLeaveEvent(leave)  # type: ignore[arg-type]  # Qt lets nobody make the real one
    assert stage.list.grab().toImage() == plain


def test_text_and_links_are_not_taken(qtbot: QtBot, voices: Path) -> None:
    stage = Stage(qtbot, voices)
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/a.wav")])
    assert not drop(stage, stage.at(0), mime).isAccepted()
    assert stage.wishes == []


def test_files_are_pasted_into_the_chosen_pack(qtbot: QtBot, voices: Path, clipboard: QClipboard) -> None:
    stage = Stage(qtbot, voices)
    stage.click(2)
    clipboard.setMimeData(mime_of(voices))
    QTest.keyClick(stage.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert stage.wishes[-1] == Add((voices,), stage.session.packs[2].path)


def test_the_menu_does_what_its_lines_say(qtbot: QtBot, voices: Path) -> None:
    stage = Stage(qtbot, voices)
    stage.click(0)
    path = stage.session.packs[0].path
    expected = {
        "New pack": NewPack(),
        "Add folder…": AskForFolders(path),
        "Add files…": AskForFiles(path),
        "Build this pack": Build(("Voices-en",)),
        "Show manifest in file manager": ShowFile(path),
        "Copy ID": CopyText("Voices-en"),
    }
    for text, wish in expected.items():
        stage.action(text).trigger()
        assert stage.wishes[-1] == wish


def test_the_menu_opens_where_it_was_asked_for(qtbot: QtBot, voices: Path) -> None:
    stage = Stage(qtbot, voices)
    stage.click(1)
    stage.list.customContextMenuRequested.emit(stage.at(1))
    menu = stage.menu()
    lines = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert lines[0] == "New pack"
    assert "Remove pack" in lines
    menu.close()


def test_pasting_without_files_says_where_to_copy_them(
    qtbot: QtBot, voices: Path, clipboard: QClipboard
) -> None:
    clipboard.clear()
    stage = Stage(qtbot, voices)
    stage.list.customContextMenuRequested.emit(stage.at(1))
    paste = stage.action("Paste files")
    assert not paste.isEnabled()
    assert paste.toolTip() == "Copy files in the file manager first."
    stage.menu().close()
    assert paste.isEnabled()


def test_without_packs_the_list_says_what_a_pack_is(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, project(tmp_path, {}))
    buttons = {button.text(): button for button in stage.panel.findChildren(QPushButton)}
    for button in buttons.values():
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert stage.wishes == [NewPack(), AskForLanguageFolder()]
    drop(stage, stage.below(), mime_of(tmp_path))
    assert stage.wishes[-1] == Add((tmp_path,), None)


def test_a_project_that_cannot_be_edited_can_still_be_built(qtbot: QtBot, voices: Path) -> None:
    sentence = "The Coast is open in another window."
    stage = Stage(qtbot, voices, read_only=sentence)
    stage.click(0)
    assert not drop(stage, stage.at(0), mime_of(voices)).isAccepted()
    for text in ("New pack", "Add folder…", "Paste files", "Rename pack", "Remove pack"):
        assert not stage.action(text).isEnabled()
        assert stage.action(text).toolTip() == sentence
    assert stage.action("Build this pack").isEnabled()
    QTest.keyClick(stage.list, Qt.Key.Key_Delete)
    QTest.keyClick(stage.list, Qt.Key.Key_F2)
    assert stage.wishes == [ChoosePack(stage.session.packs[0].path)]


def test_what_is_not_saved_says_so(qtbot: QtBot, voices: Path) -> None:
    stage = Stage(qtbot, voices)
    stage.session.edit(intents.choose_language(stage.session.packs[0], None))
    stage.look()
    assert stage.cell(0, Column.STATE).aside == "Not saved"
    assert "en.json\u2069 has changes that are not saved." in stage.tip(0, Column.STATE)
    assert stage.cell(1, Column.STATE).aside == ""


def test_numbers_of_an_edited_pack_are_dimmed_until_it_was_checked(qtbot: QtBot, voices: Path) -> None:
    stage = Stage(qtbot, voices)
    stage.session.edit(intents.choose_language(stage.session.packs[0], None))
    stage.show()
    assert stage.text(0, Column.STATE) == "Checking …"
    assert stage.cell(0, Column.FILES).dimmed
    assert stage.text(1, Column.STATE) == "1 problem"  # It lacks a line that the other language has.
    stage.look()
    assert stage.text(0, Column.STATE) == "Ready"
    assert not stage.cell(0, Column.FILES).dimmed


def test_no_pack_is_ready_while_files_are_looked_into(qtbot: QtBot, voices: Path) -> None:
    stage = Stage(qtbot, voices)
    view = view_of_session(stage.session)
    stage.panel.show_view(replace(view, reading=12))
    assert stage.text(0, Column.STATE) == "Looking into files …"
    assert stage.cell(0, Column.PACK).meaning is None
    assert stage.text(2, Column.STATE) == "Cannot be built", "what is known to be wrong stays wrong"
    stage.panel.show_view(view)
    assert stage.text(0, Column.STATE) == "Ready"


def test_a_pack_whose_problems_are_all_accepted_is_ready(qtbot: QtBot, tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.txt": b"1"})
    stage = Stage(qtbot, project(tmp_path, {"art.json": manifest(platforms=[])}))
    assert stage.text(0, Column.STATE) == "1 problem"
    file, found = stage.session.texts.project, stage.session.state.problems
    stage.session.edit(accept(file, found, by="Mia", note="fine", on="2026-11-23"))
    stage.look()
    assert stage.text(0, Column.STATE) == "Ready"
    stage.session.undo()
    stage.look()
    assert stage.text(0, Column.STATE) == "1 problem"


def test_a_view_that_says_the_same_changes_nothing(qtbot: QtBot, voices: Path) -> None:
    stage = Stage(qtbot, voices)
    changes: list[object] = []
    stage.model.dataChanged.connect(lambda *_: changes.append(1))
    stage.model.layoutChanged.connect(lambda *_: changes.append(1))
    stage.show()
    stage.panel.show_view(replace(view_of_session(stage.session), saving=True))
    assert not changes


def test_a_thousand_packs_scroll_to_the_chosen_one(qtbot: QtBot, tmp_path: Path) -> None:
    write_tree(tmp_path, {f"art/{number}.png": b"1" for number in range(1000)})
    packs = {
        f"{number:04}.json": manifest(
            assetPackID=f"Pack-{number}", fileSelectors=[{"file": f"art/{number}.png"}]
        )
        for number in range(1000)
    }
    stage = Stage(qtbot, project(tmp_path, packs))
    stage.panel.choose(stage.session.packs[900].path)
    area = stage.list.visualRect(stage.list.currentIndex())
    assert stage.list.viewport().rect().contains(area.center())
    assert stage.current == "Pack-900"
