"""A pack is found by letters of its name or its language."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.ui.gathering.choices import Target
from studio.ui.gathering.chooser import PackChooser
from studio.ui.wishes import Add, AskForPack, MoveTo
from tests.builders import manifest, pack

FILE = Path("base").absolute() / "a.wav"


def opened(qtbot: QtBot, *, move: bool = False) -> tuple[PackChooser, list[object]]:
    base = Path("base").absolute()
    packs = [
        pack(base, manifest(assetPackID=f"Voices-{tag}", language=tag)) for tag in ("de", "en", "fr", "pt-BR")
    ]
    targets = (*map(Target, packs), Target(pack(base, manifest(assetPackID="Far")), "Far is elsewhere."))
    dialog = PackChooser(AskForPack((FILE,), move), targets)
    qtbot.addWidget(dialog)
    heard: list[object] = []
    dialog.wished.connect(heard.append)
    dialog.open()
    return dialog, heard


def test_letters_find_a_pack_and_enter_adds_to_it(qtbot: QtBot) -> None:
    dialog, heard = opened(qtbot)
    QTest.keyClicks(dialog.search, "v fr")
    assert dialog.names == ("Voices-fr",)
    assert dialog.make_button.text() == "Add to Voices-fr"
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert [type(wish) for wish in heard] == [Add]
    assert not dialog.isVisible()


def test_arrows_in_the_search_choose_in_the_list(qtbot: QtBot) -> None:
    dialog, heard = opened(qtbot, move=True)
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.make_button.text() == "Move to Voices-en"
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        QTest.keyClick(dialog.search, key)
    assert dialog.make_button.text() == "Move to Voices-de"
    dialog.make_button.click()
    assert [type(wish) for wish in heard] == [MoveTo]


def test_a_pack_that_cannot_take_it_says_why_and_is_not_pressed(qtbot: QtBot) -> None:
    dialog, heard = opened(qtbot)
    QTest.keyClicks(dialog.search, "far")
    assert dialog.why == "Far is elsewhere."
    assert not dialog.make_button.isEnabled()
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert heard == []


def test_letters_that_no_pack_has_are_said(qtbot: QtBot) -> None:
    dialog, _ = opened(qtbot)
    QTest.keyClicks(dialog.search, "xyz")
    assert dialog.names == ()
    assert dialog.why == "No pack is called that."
    assert not dialog.make_button.isEnabled()
