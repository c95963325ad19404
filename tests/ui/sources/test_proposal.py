"""A place where a folder may be now."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.project.edits import Edit
from studio.session.relocating import Comparison, Relocation
from studio.ui import wishes
from studio.ui.sources.proposal import Proposal
from tests.ui.sources.made import plain

OLD, NEW = Path("/game/art"), Path("/new/art")


def relocation(there: int) -> Relocation:
    return Relocation(Comparison(OLD, NEW, 4, 4, there, there, sizes=True), Edit("x", ()), ("a",))


@pytest.fixture
def proposal(qtbot: QtBot) -> Iterator[Proposal]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = Proposal(parent)
    parent.show()
    yield made
    parent.hide()


def test_it_says_how_much_is_there_before_anything_changes(proposal: Proposal) -> None:
    heard: list[object] = []
    proposal.wished.connect(heard.append)
    proposal.show_relocation("art", relocation(3))
    assert plain(proposal.said) == (
        f"art may be {NEW} now. 3 of 4 files are there, as large as they were. "
        "1 pack will take files from there."
    )
    assert heard == []
    proposal.use_button.click()
    assert heard == [wishes.Perform(Edit("x", ()))]
    assert proposal.isHidden()


def test_another_place_can_be_chosen(proposal: Proposal) -> None:
    heard: list[object] = []
    proposal.wished.connect(heard.append)
    proposal.show_relocation("art", relocation(0))
    proposal.other_button.click()
    assert heard == [wishes.FindFolder(OLD)]


def test_enter_uses_only_what_is_sure(proposal: Proposal) -> None:
    proposal.show_relocation("art", relocation(3))
    assert not proposal.use_button.isDefault()
    proposal.show_relocation("art", relocation(4))
    assert proposal.use_button.isDefault()
