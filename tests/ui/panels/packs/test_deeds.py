"""What is done with packs in the list: duplicated, arranged, renamed, changed together."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from studio.project.edits import SetText, Texts
from studio.ui.panels.packs.model import PACKS
from studio.ui.wishes import ChoosePack, Perform, Settle
from tests.builders import manifest, project, write_tree
from tests.ui.panels.packs.harness import Listening, Stage, drag, drop

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def stage(qtbot: QtBot, voices: Path) -> Stage:
    write_tree(voices.parent, {"manifests/zoo.json": '{"assetPackID": "Zoo"} // the last one\n'})
    return Stage(qtbot, voices)


def carried(stage: Stage, *rows: int | str) -> QMimeData:
    """The rows as a drag carries them, which are chosen then."""
    stage.list.clearSelection()
    for row in rows:
        stage.click(row, CTRL)
    stage.wishes.clear()
    return stage.model.mimeData(stage.list.selectionModel().selectedRows())


def upper(stage: Stage, row: int | str) -> QPoint:
    area = stage.list.visualRect(stage.index(row))
    return QPoint(area.center().x(), area.top() + 2)


def lower(stage: Stage, row: int | str) -> QPoint:
    area = stage.list.visualRect(stage.index(row))
    return QPoint(area.center().x(), area.bottom() - 2)


def test_a_copy_is_chosen_and_its_id_is_waiting_to_be_typed(qtbot: QtBot, stage: Stage) -> None:
    stage.click(3)
    QTest.keyClick(stage.list, Qt.Key.Key_D, CTRL)
    assert stage.names()[-2:] == ["Zoo", "Zoo-2"]
    assert stage.current == "Zoo-2"
    assert len(stage.list.chosen_rows()) == 1, "although Ctrl is held down"
    edit = next(wish.edit for wish in stage.wishes if isinstance(wish, Perform))
    copy = edit.focus.manifest
    assert copy is not None
    assert stage.wishes[-1] == ChoosePack(copy)
    assert isinstance(edit.changes[0], SetText)
    assert stage.session.texts.documents[copy].text == '{"assetPackID": "Zoo-2"} // the last one\n'
    editor = stage.list.findChildren(QLineEdit)[0]
    QTest.keyClicks(editor, "Aquarium")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Aquarium" in stage.names())


def test_that_the_files_are_in_two_packs_now_is_said(stage: Stage) -> None:
    stage.click(0)
    QTest.keyClick(stage.list, Qt.Key.Key_D, CTRL)
    assert stage.about == "Voices-en-2 takes the same 2 files as Voices-en: they are in two packs now."
    stage.click(1)
    assert stage.about == ""


def test_a_copy_takes_no_id_that_was_archived_or_released(qtbot: QtBot, tmp_path: Path) -> None:
    released = [{"id": "art-3", "version": 1, "build": 1}]
    game = project(tmp_path, {"art.json": manifest()}, retired_ids=["art-2"], released=released)
    stage = Stage(qtbot, game)
    stage.click(0)
    QTest.keyClick(stage.list, Qt.Key.Key_D, CTRL)
    assert stage.current == "art-4"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Voices-en was never built here, so another ID changes nothing for people."),
        ("Speech", "Voices-en was never built here: nobody has it under that ID."),
        ("voices-FR", "voices-FR is another pack of this project already (fr.json)."),
        ("a b", "App Store Connect takes letters, digits and inner hyphens only: a-b"),
        ("gone", "gone is the ID of an archived pack, which can never be used again."),
        ("old", "old was released before: this pack would be its next version."),
    ],
)
def test_what_an_id_means_is_said_while_it_is_typed(
    qtbot: QtBot, voices: Path, typed: str, said: str
) -> None:
    stage = Stage(qtbot, voices)
    file = stage.session.project.file
    text = file.model_copy(
        update={"retired_ids": ("gone",), "released": type(file)(name="x", released=OLD).released}
    )
    stage.panel.show_view(stage.view(file=text))
    stage.click(0)
    QTest.keyClick(stage.list, Qt.Key.Key_F2)
    QTest.keyClicks(stage.list.findChildren(QLineEdit)[0], typed)
    assert stage.about == said
    QTest.keyClick(stage.list.findChildren(QLineEdit)[0], Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: stage.about == "")


OLD = ({"id": "old", "version": 1, "build": 1}, {"id": "Voices-fr", "version": 2, "build": 1})


def test_who_renames_a_released_pack_hears_that_people_keep_the_old_one(qtbot: QtBot, voices: Path) -> None:
    stage = Stage(qtbot, voices)
    file = stage.session.project.file
    text = file.model_copy(update={"released": type(file)(name="x", released=OLD).released})
    stage.panel.show_view(stage.view(file=text))
    stage.click(1)
    QTest.keyClick(stage.list, Qt.Key.Key_F2)
    assert stage.about == (
        "Voices-fr was released. Another ID makes another pack: the released one stays on devices, and the "
        "app has to ask for the new one."
    )
    QTest.keyClicks(stage.list.findChildren(QLineEdit)[0], "Speech")
    assert stage.about == (
        "Speech is another pack than Voices-fr, which stays on devices. The app has to ask for Speech. "
        "Once on the store, Voices-fr is taken for good."
    )


def test_packs_move_by_keys_within_their_family_and_past_others(stage: Stage) -> None:
    stage.click(1)
    QTest.keyClick(stage.list, Qt.Key.Key_Up, ALT)
    assert stage.seen() == ["Voices", "Voices-fr", "Voices-en", "Voices-it", "Zoo"]
    assert stage.current == "Voices-fr"
    stage.click("Voices")
    QTest.keyClick(stage.list, Qt.Key.Key_Down, ALT)
    QTest.keyClick(stage.list, Qt.Key.Key_Down, ALT)
    assert stage.seen() == ["Voices-it", "Zoo", "Voices", "Voices-fr", "Voices-en"]
    assert stage.session.texts.project.pack_order == ("it.json", "zoo.json", "fr.json", "en.json")
    assert stage.session.history.undo_label == "Move Voices in the list"


def test_steps_of_one_pack_are_one_to_undo_and_the_usual_order_comes_back(stage: Stage) -> None:
    before = stage.seen()
    stage.click(3)
    for _ in range(2):
        QTest.keyClick(stage.list, Qt.Key.Key_Up, ALT)
    assert stage.seen()[0] == "Zoo"
    stage.action("Sort by file name again").trigger()
    assert stage.seen() == before
    assert not stage.action("Sort by file name again").isEnabled()
    stage.session.undo()
    stage.session.undo()
    stage.show()
    assert stage.seen() == before
    assert not stage.session.modified


def test_who_cannot_move_hears_why(stage: Stage) -> None:
    up, down = stage.action("Move up"), stage.action("Move down")
    stage.click("Voices")
    assert (up.isEnabled(), up.toolTip()) == (False, "It is the first one.")
    stage.click(3)
    assert (down.isEnabled(), down.toolTip()) == (False, "It is the last one.")
    stage.click(0, CTRL)
    assert up.toolTip() == "Choose packs of one family, or whole families."
    stage.panel.filter_box.set_text("voices")
    stage.click(1)
    assert up.toolTip() == "Clear the filter first: only some packs are shown."


def test_packs_are_dragged_above_and_below_others(stage: Stage) -> None:
    window = Listening()
    stage.list.installEventFilter(window)
    assert drop(stage, upper(stage, 2), carried(stage, 3)).isAccepted()
    assert window.said[0] == "Move \u2066Zoo\u2069 above \u2066Voices-it\u2069"
    assert stage.seen() == ["Voices", "Voices-en", "Voices-fr", "Zoo", "Voices-it"]
    drop(stage, lower(stage, 1), carried(stage, 0))
    assert stage.seen()[:3] == ["Voices", "Voices-fr", "Voices-en"]
    drop(stage, lower(stage, 3), carried(stage, "Voices"))
    assert stage.seen()[:3] == ["Zoo", "Voices-it", "Voices"]


def test_each_drag_of_a_pack_is_a_step_of_its_own(stage: Stage) -> None:
    stage.wishes.clear()
    drop(stage, upper(stage, 2), carried(stage, 3))
    assert [type(wish) for wish in stage.wishes] == [Settle, Perform], "nothing before it belongs to it"


def test_a_drag_past_a_family_names_the_family(stage: Stage) -> None:
    window = Listening()
    stage.list.installEventFilter(window)
    drag(stage, upper(stage, 1), carried(stage, 3))
    assert window.said[0] == "Move \u2066Zoo\u2069 above \u2066Voices\u2069"


def test_a_pack_of_a_family_cannot_be_dragged_out_of_it(stage: Stage) -> None:
    window = Listening()
    stage.list.installEventFilter(window)
    assert not drop(stage, upper(stage, 3), carried(stage, 0)).isAccepted()
    assert window.said[0] == "Packs stay with their family. Within it they can be moved."
    assert stage.wishes == []


def test_packs_of_another_window_are_not_taken(stage: Stage) -> None:
    mime = QMimeData()
    mime.setData(PACKS, b"/elsewhere/x.json")
    assert not drop(stage, stage.at(1), mime).isAccepted()


def test_a_read_only_project_is_not_arranged(qtbot: QtBot, voices: Path) -> None:
    sentence = "The Coast is open in another window."
    stage = Stage(qtbot, voices, read_only=sentence)
    stage.click(2)
    assert stage.action("Move up").toolTip() == sentence
    assert not drop(stage, upper(stage, 0), carried(stage, 2)).isAccepted()


def test_several_packs_get_one_policy_in_one_step(stage: Stage) -> None:
    stage.click(0)
    stage.click(2, SHIFT)
    stage.choose("Prefetch")
    assert stage.session.history.undo_label == "Make 3 packs prefetch"
    assert {stage.text(row, 2) for row in range(3)} == {"Prefetch"}  # type: ignore[arg-type]  # its number
    assert stage.checked("Download policy") == ["Prefetch"]


def test_several_packs_get_a_platform_and_lose_one(stage: Stage) -> None:
    stage.click("Voices")
    assert stage.checked("Platforms") == ["iOS"]
    stage.choose("macOS")
    assert stage.checked("Platforms") == ["iOS", "macOS"]
    stage.choose("iOS")
    assert {pack.manifest.platforms for pack in stage.session.packs[:2]} == {("macOS",)}


def test_a_text_that_is_no_manifest_cannot_be_given_a_policy(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, project(tmp_path, {"odd.json": "nonsense"}))
    stage.click(0)
    action = stage.action("Download policy")
    assert (action.isEnabled(), action.toolTip()) == (False, "Mend the text of the manifest first.")


def test_several_chosen_packs_are_removed_in_one_step(stage: Stage) -> None:
    stage.click(0)
    stage.click(3, CTRL)
    QTest.keyClick(stage.list, Qt.Key.Key_Delete)
    assert stage.names() == ["Voices-fr", "Voices-it"]
    assert stage.session.history.undo_label == "Remove 2 packs (2 files, 2 KB)"


def test_what_cannot_be_read_cannot_be_duplicated(stage: Stage) -> None:
    view = stage.view()
    stage.panel.show_view(replace(view, texts=Texts(view.texts.project, {})))
    stage.click(0)
    action = stage.action("Duplicate pack")
    assert (action.isEnabled(), action.toolTip()) == (False, "Its manifest cannot be read.")
