"""The family of a pack in its form: what is typed and chosen becomes edits of a real session."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from studio.project.families import family_names
from studio.ui.panels.pack.family_box import FamilyBox
from studio.ui.panels.pack.family_field import FamilyField
from studio.ui.panels.pack.form import ManifestForm
from studio.ui.pieces.form_row import FormRow
from studio.ui.pieces.offer import OfferLink
from studio.ui.pieces.reading_order import reading_order
from tests.builders import Values, manifest
from tests.ui.panels.pack.harness import Harness, project_with

Open = Callable[..., Harness]

FRENCH = manifest(assetPackID="voices-fr", language="fr")
OTHERS = {
    "german": manifest(assetPackID="voices-de", language="de"),
    "music": manifest(assetPackID="music-en", language="en"),
}


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Open:
    """Opens a form on the French voices, beside German ones and music."""

    def make(others: dict[str, Values] | None = None, *, read_only: str | None = None) -> Harness:
        form = ManifestForm()
        qtbot.addWidget(form)
        path = project_with(tmp_path, FRENCH, **(OTHERS if others is None else others))
        harness = Harness(form, path, read_only=read_only)
        form.resize(760, 900)
        form.show()
        qtbot.waitExposed(form)
        form.activateWindow()
        qtbot.waitUntil(form.isActiveWindow)
        return harness

    return make


def field(harness: Harness) -> FamilyField:
    found = harness.form.findChild(FamilyField)
    assert isinstance(found, FamilyField)
    return found


def box(harness: Harness) -> FamilyBox:
    found = field(harness).findChild(FamilyBox)
    assert isinstance(found, FamilyBox)
    return found


def line(harness: Harness) -> QLineEdit:
    return box(harness).line


def row(harness: Harness) -> FormRow:
    found = field(harness).findChild(FormRow)
    assert isinstance(found, FormRow)
    return found


def links(harness: Harness) -> list[OfferLink]:
    return [one for one in row(harness).findChildren(OfferLink) if one.isVisibleTo(field(harness))]


def family(harness: Harness, pack: str = "voices-fr") -> str:
    """The family that ``pack`` is in by the texts as they are edited now."""
    names = family_names(harness.session.packs, harness.session.project.file)
    return next(names[one.path] for one in harness.session.packs if one.name == pack)


def labels(harness: Harness) -> list[str]:
    one: QComboBox = box(harness)
    return [one.itemText(number).strip("\u2066\u2069") for number in range(one.count())]


def write(harness: Harness, text: str) -> None:
    """Type ``text`` instead of the family, as a person does."""
    field(harness).go_to("family")
    if text:
        QTest.keyClicks(line(harness), text)
    else:
        QTest.keyClick(line(harness), Qt.Key.Key_Delete)


def choose(harness: Harness, number: int) -> None:
    """Open the list and take item ``number`` by keys."""
    field(harness).go_to("family")
    QTest.keyClick(line(harness), Qt.Key.Key_Down)
    view = box(harness).view()
    assert view.isVisible()
    view.setCurrentIndex(box(harness).model().index(number, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)


def described(harness: Harness) -> str:
    return line(harness).accessibleDescription().replace("\u2066", "").replace("\u2069", "")


def test_the_family_that_the_id_says_is_shown_with_who_else_is_in_it(opened: Open) -> None:
    harness = opened()
    assert line(harness).text() == "voices"
    assert labels(harness) == ["By its ID: \u2066voices", "music", "A family of its own"]
    assert described(harness) == "Together with voices-de."
    assert line(harness).accessibleName() == box(harness).accessibleName() == "Family"


def test_a_choice_from_the_list_moves_the_pack_and_is_one_step(opened: Open) -> None:
    harness = opened()
    choose(harness, 1)
    assert family(harness) == "music"
    assert line(harness).text() == "music"
    assert harness.edits == ["Put voices-fr into the family music"]
    assert "By its ID it would be in voices." in described(harness)
    harness.undo()
    assert (family(harness), line(harness).text()) == ("voices", "voices")
    harness.redo()
    assert line(harness).text() == "music"


def test_the_first_choice_takes_the_pack_back_to_what_its_id_says(opened: Open) -> None:
    harness = opened()
    choose(harness, 1)
    choose(harness, 0)
    assert family(harness) == "voices"
    assert harness.session.project.file.families == ()
    assert harness.edits[-1] == "Put voices-fr into the family of its ID"


def test_the_last_choice_makes_a_family_of_the_pack_alone(opened: Open) -> None:
    harness = opened()
    choose(harness, 2)
    assert family(harness) == "voices-fr"
    assert family(harness, "voices-de") == "voices"
    assert "No other pack is in this family." in described(harness)


def test_a_choice_that_changes_nothing_is_no_step(opened: Open) -> None:
    harness = opened()
    choose(harness, 0)
    assert harness.edits == []
    assert line(harness).text() == "voices"


def test_a_typed_name_of_another_family_is_taken_whatever_its_letter_case(opened: Open) -> None:
    harness = opened()
    write(harness, "MUSIC")
    assert harness.edits == []
    QTest.keyClick(line(harness), Qt.Key.Key_Return)
    assert family(harness) == "music"
    assert len(harness.edits) == 1


def test_leaving_the_line_takes_what_is_typed(opened: Open) -> None:
    harness = opened()
    write(harness, "music")
    QTest.keyClick(line(harness), Qt.Key.Key_Tab)
    assert family(harness) == "music"
    assert len(harness.edits) == 1


def test_a_new_name_is_asked_about_where_others_are_in_the_family(opened: Open) -> None:
    harness = opened()
    write(harness, "Speech")
    QTest.keyClick(line(harness), Qt.Key.Key_Return)
    assert harness.edits == []
    assert "is the name of no family yet" in row(harness).problems[0].message
    only, everyone = links(harness)
    assert "Put only" in only.text()
    assert "2 packs" in everyone.text()
    harness.show_checking()  # Other views may come in between.
    only, everyone = links(harness)
    QTest.mouseClick(only, Qt.MouseButton.LeftButton, pos=QPoint(8, only.height() // 2))
    assert (family(harness), family(harness, "voices-de")) == ("Speech", "voices")
    assert row(harness).problems == ()


def test_the_whole_family_can_get_the_new_name(opened: Open) -> None:
    harness = opened()
    write(harness, "Speech")
    QTest.keyClick(line(harness), Qt.Key.Key_Return)
    everyone = links(harness)[1]
    everyone.setFocus()
    QTest.keyClick(everyone, Qt.Key.Key_Space)
    assert (family(harness), family(harness, "voices-de")) == ("Speech", "Speech")
    assert harness.edits == ["Rename the family voices to Speech"]
    assert line(harness).text() == "Speech"
    assert line(harness).hasFocus()
    harness.undo()
    assert family(harness) == "voices"


def test_a_pack_that_is_alone_takes_its_new_name_at_once(opened: Open) -> None:
    harness = opened({})
    write(harness, "Speech")
    QTest.keyClick(line(harness), Qt.Key.Key_Return)
    assert family(harness) == "Speech"
    assert harness.edits == ["Rename the family voices to Speech"]


def test_the_spelling_of_a_family_can_be_changed(opened: Open) -> None:
    harness = opened()
    write(harness, "Voices")
    QTest.keyClick(line(harness), Qt.Key.Key_Return)
    assert (family(harness), family(harness, "voices-de")) == ("Voices", "Voices")


def test_an_empty_line_means_what_the_id_says(opened: Open) -> None:
    harness = opened()
    choose(harness, 1)
    write(harness, "")
    QTest.keyClick(line(harness), Qt.Key.Key_Return)
    assert (family(harness), line(harness).text()) == ("voices", "voices")


def test_escape_drops_what_was_typed(opened: Open) -> None:
    harness = opened()
    write(harness, "Speech")
    QTest.keyClick(line(harness), Qt.Key.Key_Return)
    QTest.keyClick(line(harness), Qt.Key.Key_Escape)
    assert line(harness).text() == "voices"
    assert row(harness).problems == ()
    assert harness.edits == []


def test_a_name_that_none_can_have_is_refused_in_words(opened: Open) -> None:
    harness = opened()
    write(harness, "*")
    QTest.keyClick(line(harness), Qt.Key.Key_Return)
    assert "stands for all families" in row(harness).problems[0].message
    QTest.keyClicks(line(harness), "x")
    assert row(harness).problems == ()
    assert harness.edits == []


def test_what_is_typed_stays_while_views_come_in_between(opened: Open) -> None:
    harness = opened()
    write(harness, "Spe")
    harness.show_checking()
    QTest.keyClicks(line(harness), "ech")
    harness.look()
    assert line(harness).text() == "Speech"
    assert line(harness).hasFocus()


def test_saving_takes_a_whole_name_and_leaves_a_question_open(opened: Open) -> None:
    harness = opened()
    write(harness, "music")
    harness.form.flush()
    assert family(harness) == "music"
    write(harness, "Speech")
    harness.form.flush()
    assert family(harness) == "music"


def test_the_wheel_scrolls_the_form_and_changes_nothing(opened: Open) -> None:
    harness = opened()
    field(harness).go_to("family")
    middle = QPointF(box(harness).rect().center())
    turn = QWheelEvent(
        middle,
        box(harness).mapToGlobal(middle),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 -- Qt's own arguments
    )
    QApplication.sendEvent(box(harness), turn)
    assert not turn.isAccepted()
    assert harness.edits == []


def test_who_may_only_read_can_choose_nothing(opened: Open) -> None:
    harness = opened(read_only="Ada has this project open.")
    assert not box(harness).isEnabled()
    assert box(harness).toolTip() == "Ada has this project open."


def test_many_packs_of_a_family_are_told_in_few_words(opened: Open) -> None:
    packs = {
        tag: manifest(assetPackID=f"voices-{tag}", language=tag) for tag in ("de", "en", "it", "ja", "ko")
    }
    assert described(opened(packs)) == "Together with voices-de, voices-en, voices-it and 2 more."


def test_the_family_comes_after_the_language_when_going_on_by_keys(opened: Open) -> None:
    harness = opened()
    names = [one.accessibleName() for one in reading_order(harness.form)]
    assert names.index("Language") < names.index("Family") < names.index("iOS (and iPadOS)")
