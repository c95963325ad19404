"""Families in the list of packs: seen together, opened and closed, chosen as a whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from studio.project import intents
from studio.project.duplicating import duplicate
from studio.ui.panels.packs.cells import Column
from studio.ui.wishes import Add, Build, ChoosePack, CopyText, Perform, Settle, ShareOut
from tests.builders import manifest, project, removal, write_tree
from tests.ui.panels.packs.harness import Listening, Stage, drag, drop, mime_of

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def stage(qtbot: QtBot, voices: Path) -> Stage:
    return Stage(qtbot, voices)


def test_a_family_is_a_row_with_its_packs_below(stage: Stage) -> None:
    assert stage.seen() == ["Voices", "Voices-en", "Voices-fr", "Voices-it"]
    said = [stage.text("Voices", column) for column in Column]
    assert said == ["Voices", "2 languages", "On demand", "3", "2.0 KB", "1 problem"]
    assert stage.cell("Voices").aside == "2 packs"
    spoken = stage.index("Voices").data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Voices, 2 packs, 1 problem"


def test_what_was_closed_stays_closed_through_news_and_filters(stage: Stage) -> None:
    stage.list.collapse(stage.index("Voices"))
    stage.session.edit(intents.choose_policy(stage.session.packs[0], "prefetch"))
    stage.look()
    assert stage.seen() == ["Voices", "Voices-it"]
    stage.panel.filter_box.set_text("fr")
    assert stage.seen() == ["Voices", "Voices-fr"]
    stage.panel.filter_box.clear()
    assert stage.seen() == ["Voices", "Voices-it"]
    # Even after all its packs but one were gone for a while.
    stage.session.edit(removal(stage.session.packs[0]))
    stage.show()
    assert stage.seen() == ["Voices-fr", "Voices-it"]
    stage.session.undo()
    stage.show()
    assert stage.seen() == ["Voices", "Voices-it"]


def test_all_families_are_closed_and_opened_at_once(stage: Stage) -> None:
    stage.action("Close all families").trigger()
    assert stage.seen() == ["Voices", "Voices-it"]
    stage.action("Open all families").trigger()
    assert len(stage.seen()) == 4


def test_a_pack_that_leaves_its_family_stays_chosen(stage: Stage) -> None:
    stage.click(1)
    stage.session.edit(intents.rename(stage.session.packs[1], "Speech"))
    stage.show()
    assert stage.seen() == ["Voices-en", "Speech", "Voices-it"]
    assert stage.current == "Speech"
    assert len(stage.wishes) == 1


def test_an_open_editor_follows_its_pack_out_of_the_family(qtbot: QtBot, stage: Stage) -> None:
    stage.click(1)
    QTest.keyClick(stage.list, Qt.Key.Key_F2)
    editor = stage.list.findChildren(QLineEdit)[0]
    QTest.keyClicks(editor, "Typed")
    stage.session.edit(removal(stage.session.packs[0]))
    stage.show()
    assert stage.seen() == ["Voices-fr", "Voices-it"]
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Typed" in stage.names())


def test_a_pack_chosen_elsewhere_is_brought_into_sight(stage: Stage) -> None:
    stage.list.collapse(stage.index("Voices"))
    stage.panel.choose(stage.session.packs[1].path)
    assert stage.seen() == ["Voices", "Voices-en", "Voices-fr", "Voices-it"]
    assert stage.current == "Voices-fr"


def test_on_a_family_the_chosen_pack_stays_and_news_do_not_take_the_hand_away(stage: Stage) -> None:
    stage.click(1)
    stage.click("Voices")
    assert stage.wishes == [ChoosePack(stage.session.packs[1].path)]
    stage.session.edit(intents.choose_policy(stage.session.packs[2], "prefetch"))
    stage.show()
    stage.panel.choose(stage.session.packs[1].path)
    assert stage.current == "Voices"


def test_a_family_is_built_and_its_ids_copied_as_a_whole(stage: Stage) -> None:
    stage.click("Voices")
    stage.action("Build the family \u2066Voices\u2069").trigger()
    stage.action("Copy 2 IDs").trigger()
    assert stage.wishes == [Build(("Voices-en", "Voices-fr")), CopyText("Voices-en\nVoices-fr")]


def test_a_family_goes_in_one_step_and_comes_back_in_one(stage: Stage) -> None:
    before = stage.session.texts.documents
    stage.click("Voices")
    QTest.keyClick(stage.list, Qt.Key.Key_Delete)
    assert stage.names() == ["Voices-it"]
    label = "Remove the family Voices (2 packs, 3 files, 2 KB)"
    assert stage.session.history.undo_label == label
    stage.session.undo()
    assert stage.session.texts.documents == before


def test_of_a_family_only_what_the_filter_shows_is_removed(stage: Stage) -> None:
    stage.panel.filter_box.set_text("fr")
    stage.click("Voices")
    QTest.keyClick(stage.list, Qt.Key.Key_Delete)
    assert stage.session.history.undo_label == "Remove the pack Voices-fr (1 file, 1 byte)"


def test_several_packs_are_meant_together_and_a_family_counts_once(stage: Stage) -> None:
    stage.click("Voices")
    stage.click(0, CTRL)
    stage.click(2, CTRL)
    stage.action("Build 3 packs").trigger()
    assert stage.wishes[-1] == Build(("Voices-en", "Voices-fr", "Voices-it"))
    for text in ("Duplicate pack", "Rename pack", "Show manifest in file manager"):
        assert stage.action(text).toolTip() == "Choose one pack."
        assert not stage.action(text).isEnabled()


def test_a_family_gets_another_name_in_place(qtbot: QtBot, stage: Stage) -> None:
    stage.click("Voices")
    QTest.keyClick(stage.list, Qt.Key.Key_F2)
    editor = stage.list.findChildren(QLineEdit)[0]
    assert "for this project only" in stage.about
    QTest.keyClicks(editor, "Dialogue")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stage.seen() == ["Dialogue", "Voices-en", "Voices-fr", "Voices-it"])
    assert stage.session.history.undo_label == "Rename the family Voices to Dialogue"
    assert stage.wishes[-1] == Settle()


def test_a_name_that_no_family_can_have_is_refused_in_words(qtbot: QtBot, stage: Stage) -> None:
    stage.click("Voices")
    QTest.keyClick(stage.list, Qt.Key.Key_F2)
    editor = stage.list.findChildren(QLineEdit)[0]
    QTest.keyClicks(editor, "*")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    said = "The name * stands for all families. Choose another name, such as voices."
    qtbot.waitUntil(lambda: stage.about == said)
    assert not any(isinstance(wish, Perform) for wish in stage.wishes)


def test_files_dropped_on_a_family_go_to_the_pack_of_their_language(stage: Stage, voices: Path) -> None:
    window = Listening()
    stage.list.installEventFilter(window)
    paths = (voices.parent / "a.wav", voices.parent / "b.wav")
    assert drop(stage, stage.at("Voices"), mime_of(*paths)).isAccepted()
    assert stage.wishes == [ShareOut(paths, stage.session.packs[0].path)]
    assert window.said[0] == "Share 2 items out among \u2066Voices\u2069: each file by its language"


def test_a_family_in_which_no_pack_has_a_language_takes_no_files(qtbot: QtBot, tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.png": b"1"})
    packs = {"a.json": manifest(assetPackID="a"), "b.json": manifest(assetPackID="b")}
    stage = Stage(qtbot, project(tmp_path, packs, families=[{"name": "Art", "packs": ["a", "b"]}]))
    window = Listening()
    stage.list.installEventFilter(window)
    assert not drop(stage, stage.at("Art"), mime_of(tmp_path)).isAccepted()
    assert window.said[0] == "\u2066Art\u2069 has no pack with a language. Choose one of its packs."
    stage.click("Art")
    assert stage.action("Paste files").toolTip() == "Choose one pack of the family: none has a language."


def test_what_is_pasted_on_a_family_is_shared_out(stage: Stage, voices: Path, clipboard: QClipboard) -> None:
    stage.click("Voices")
    clipboard.setMimeData(mime_of(voices))
    QTest.keyClick(stage.list, Qt.Key.Key_V, CTRL)
    assert stage.wishes == [ShareOut((voices,), stage.session.packs[0].path)]


def test_a_drag_over_a_pack_of_a_family_is_about_that_pack(stage: Stage, voices: Path) -> None:
    drag(stage, stage.at(1), mime_of(voices))
    drop(stage, stage.at(1), mime_of(voices))
    assert stage.wishes == [Add((voices,), stage.session.packs[1].path)]


def test_rows_in_sight_stay_where_they_are_when_packs_come_above(qtbot: QtBot, tmp_path: Path) -> None:
    packs = {f"p{number:02}.json": manifest(assetPackID=f"p{number:02}") for number in range(40)}
    stage = Stage(qtbot, project(tmp_path, packs))
    stage.list.scrollTo(stage.index(30), stage.list.ScrollHint.PositionAtTop)
    before = stage.list.visualRect(stage.index(30)).top()
    first = stage.session.packs[0]
    stage.session.edit(duplicate(first, ["p00"], [first.path], stage.session.project.file))
    stage.show()
    assert stage.names()[1] == "p00-2"
    assert stage.list.visualRect(stage.index(31)).top() == before


def test_a_filter_that_leaves_every_other_pack_loses_neither_the_choice_nor_what_is_closed(
    qtbot: QtBot, tmp_path: Path
) -> None:
    packs = {
        f"p{number:03}.json": manifest(assetPackID=f"p{number:03}-{number % 2}") for number in range(240)
    }
    for tag in ("de", "fr"):
        packs[f"zoo-{tag}.json"] = manifest(assetPackID=f"zoo-{tag}", language=tag)
    stage = Stage(qtbot, project(tmp_path, packs))
    stage.list.collapse(stage.index("zoo"))
    stage.click(3)
    for _ in range(2):
        stage.panel.filter_box.set_text("name:*-1")
        assert (len(stage.names()), stage.current) == (120, "p003-1")
        stage.panel.filter_box.clear()
        assert (len(stage.seen()), stage.current) == (241, "p003-1")
    assert stage.wishes == [ChoosePack(stage.session.packs[3].path)]
