"""A form row says what its control is, what it leads to and what is wrong with it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from studio.ui.look.colours import Meaning
from studio.ui.pieces.form_row import FormRow, Offer, RowProblem
from studio.ui.pieces.learning import LearnAction
from studio.ui.pieces.offer import OfferLink
from studio.ui.wishes import ShowHelp
from studio.words import words
from tests.ui.foreign import foreign

VARIANT = RowProblem(
    Meaning.ERROR, "oxendict is a variant.", "Use script and region only.", (Offer("Use en-GB", 1),)
)
UNEVEN = RowProblem(Meaning.WARNING, "Voices has no French pack.")


@pytest.fixture
def row(qtbot: QtBot) -> FormRow:
    row = FormRow("Language", QLineEdit())
    qtbot.addWidget(row)
    row.resize(300, 200)
    row.show()
    return row


def test_the_label_belongs_to_the_control(row: FormRow) -> None:
    label = row.findChildren(QLabel)[0]
    buddies = [label for label in row.findChildren(QLabel) if label.buddy() is row.control]
    assert [label.text() for label in buddies] == ["Language"]
    assert row.control.accessibleName() == "Language"
    del label


def test_a_control_that_has_a_name_keeps_it(qtbot: QtBot) -> None:
    control = QLineEdit()
    control.setAccessibleName("Language of this pack")
    row = FormRow("Language", control)
    qtbot.addWidget(row)
    assert control.accessibleName() == "Language of this pack"


def test_the_consequence_is_seen_and_heard(row: FormRow) -> None:
    row.set_caption("Players with this language get the pack.")
    assert "Players with this language get the pack." in _texts(row)
    assert row.control.accessibleDescription() == "Players with this language get the pack."
    row.set_caption("")
    assert _texts(row) == ["Language"]
    assert row.control.accessibleDescription() == ""


def test_problems_stand_right_below_the_control_before_the_consequence(row: FormRow) -> None:
    row.set_caption("Players get it.")
    row.set_problems((VARIANT, UNEVEN))
    assert _texts(row) == [
        "Language",
        "oxendict is a variant.",
        "Use script and region only.",
        "Voices has no French pack.",
        "Players get it.",
    ]
    assert row.control.accessibleDescription() == (
        "Error: oxendict is a variant. Warning: Voices has no French pack. Players get it."
    )


def test_a_fix_is_wished_for(row: FormRow, qtbot: QtBot) -> None:
    wishes: list[object] = []
    row.wished.connect(wishes.append)
    row.set_problems((VARIANT,))
    QTest.mouseClick(row.findChildren(OfferLink)[0], Qt.MouseButton.LeftButton)
    assert wishes == [1]


def test_mended_problems_go_and_the_text_being_typed_stays(row: FormRow) -> None:
    control = row.control
    assert isinstance(control, QLineEdit)
    control.setText("en-G")
    control.setCursorPosition(2)
    row.set_problems((VARIANT,))
    row.set_problems(())
    assert _texts(row) == ["Language"]
    assert row.problems == ()
    assert (control.text(), control.cursorPosition()) == ("en-G", 2)


def test_the_same_problems_again_keep_the_focus_of_their_fix(row: FormRow) -> None:
    row.set_problems((VARIANT,))
    link = row.findChildren(OfferLink)[0]
    row.set_problems((RowProblem(VARIANT.meaning, VARIANT.message, VARIANT.hint, VARIANT.offers),))
    assert row.findChildren(OfferLink) == [link]


def test_a_problem_leads_to_its_page_by_f1_and_by_its_menu(row: FormRow) -> None:
    wished: list[object] = []
    row.wished.connect(wished.append)
    row.set_problems((replace(VARIANT, page="rules/PS-LANGUAGE-VARIANT"), UNEVEN))
    row.control.setFocus()
    QTest.keyClick(row.control, Qt.Key.Key_F1)
    (action,) = row.findChildren(LearnAction)
    action.trigger()
    assert wished == [ShowHelp("rules/PS-LANGUAGE-VARIANT")] * 2


def test_the_label_stands_above_in_a_narrow_row_and_beside_in_a_wide_one(row: FormRow, qtbot: QtBot) -> None:
    label = next(label for label in row.findChildren(QLabel) if label.buddy())
    qtbot.waitUntil(lambda: label.geometry().bottom() < row.control.geometry().top())
    row.resize(900, 200)
    qtbot.waitUntil(lambda: label.geometry().right() < row.control.geometry().left())
    row.resize(300, 200)
    qtbot.waitUntil(lambda: label.geometry().bottom() < row.control.geometry().top())


def _texts(row: FormRow) -> list[str]:
    row.grab()
    labels = [label for label in row.findChildren(QLabel) if label.isVisibleTo(row)]
    placed = sorted(labels, key=lambda label: label.mapTo(row, label.rect().topLeft()).y())
    return [label.text() for label in placed]


def test_a_problem_from_below_the_window_is_told_in_the_reader_s_language(row: FormRow) -> None:
    with foreign():
        row.set_problems(
            (RowProblem(Meaning.ERROR, words("{id} is taken.", id="art"), words("Take another.")),)
        )
    texts = [label.text() for label in row.findChildren(QLabel)]
    assert "«art is taken.»" in texts
    assert "«Take another.»" in texts
    assert "«art is taken.»" in row.control.accessibleDescription()
