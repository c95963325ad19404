"""What became of a Steam script, to read and to copy."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from studio.manifest.steam import Remark
from studio.session.depots import Conversion, DepotPack
from studio.ui.depot_details import DepotDetails
from studio.ui.pieces.filter_box import FilterBox

DROPPED = Remark(3, "DepotID 1001", "A pack has a name.", "You chose it.")
CHANGED = Remark(None, "ContentRoot", "Paths count from its own folder.", "Set it.", left_out=False)


def details(qtbot: QtBot, *remarks: Remark) -> DepotDetails:
    conversion = Conversion(Path("/steam/depot.vdf"), Path("/game"), (), remarks)
    dialog = DepotDetails([DepotPack(conversion, "depot", Path("/game/manifests/depot.json"))])
    qtbot.addWidget(dialog)
    return dialog


def words(dialog: DepotDetails) -> str:
    text = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    return text.translate({ord(mark): None for mark in "\u2066\u2067\u2068\u2069\u200e\u200f"})


def test_every_line_is_shown_with_reason_and_advice(qtbot: QtBot) -> None:
    said = words(details(qtbot, DROPPED, CHANGED))
    for part in (
        "depot, made of depot.vdf",
        "Not carried over",
        "Line 3: DepotID 1001",
        "A pack has a name.",
    ):
        assert part in said
    assert said.index("You chose it.") < said.index("Carried over with a difference")


def test_nothing_lost_is_said_too(qtbot: QtBot) -> None:
    assert "Every line is in the manifest." in words(details(qtbot))


def test_all_of_it_can_be_copied(qtbot: QtBot) -> None:
    dialog = details(qtbot, DROPPED, CHANGED)
    button = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Copy the text")
    button.click()
    text = QGuiApplication.clipboard().text()
    assert text == dialog.text
    assert "Line 3: DepotID 1001" in text
    assert "Set it." in text


def test_many_lines_can_be_filtered_and_headings_go_with_them(qtbot: QtBot) -> None:
    few = details(qtbot, DROPPED)
    assert few.findChildren(FilterBox)[0].isHidden()
    more = tuple(Remark(10 + number, f"Key {number}", "It says nothing here.", "") for number in range(9))
    dialog = details(qtbot, DROPPED, CHANGED, *more)
    [box] = dialog.findChildren(FilterBox)
    assert not box.isHidden()
    box.set_text("state:different")
    assert box.count_words == "1 of 11"
    seen = [one.text() for one in dialog.findChildren(QLabel) if one.isVisibleTo(dialog)]
    assert "Not carried over" not in seen
    assert "Carried over with a difference" in seen
    box.set_text("key 3")
    assert box.count_words == "1 of 11"
