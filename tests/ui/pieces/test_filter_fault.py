"""The line that says what is wrong with a filter."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.project.filtering.filter import read_filter
from studio.project.filtering.listing import Field, Kind
from studio.ui.pieces.filter_fault import FilterFault
from studio.ui.pieces.offer import OfferLink

FIELDS = (Field("size", Kind.SIZE), Field("type", Kind.CHOICE, ("audio", "image")))


def test_it_is_there_only_as_long_as_something_is_wrong(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    fault = FilterFault(window)
    assert fault.sentence == ""
    fault.show_faults("siz:5", read_filter("siz:5", FIELDS).faults, FIELDS)
    assert fault.sentence == fault.accessibleName() != ""
    assert fault.link is not None
    assert fault.link.accessibleName()
    fault.show_faults("size:5", (), FIELDS)
    assert fault.isHidden()
    assert not fault.findChildren(OfferLink) or fault.findChildren(OfferLink)[0].isHidden()


def test_the_offer_is_the_text_that_was_probably_meant(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    fault = FilterFault(window)
    wishes: list[object] = []
    fault.wished.connect(wishes.append)
    fault.show_faults("siz:5 wall", read_filter("siz:5 wall", FIELDS).faults, FIELDS)
    fault.show_faults("typ:audio", read_filter("typ:audio", FIELDS).faults, FIELDS)
    links = [one for one in fault.findChildren(OfferLink) if not one.isHidden()]
    assert links == [fault.link]
    links[0].click()
    assert wishes == ["type:audio"]
