"""The manifest in a built pack as text."""

from __future__ import annotations

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.ui.built_pack.manifest_page import ManifestPage


def test_the_text_is_shown_as_it_is_and_cannot_be_changed(qtbot: QtBot) -> None:
    page = ManifestPage(None)  # type: ignore[arg-type]  # nothing is around it here
    qtbot.addWidget(page)
    page.show_manifest(b'{"a": "\xc3\xa9", "b": "\xff"}')
    assert page.text == '{"a": "é", "b": "\ufffd"}'
    QTest.keyClicks(page.view, "x")
    assert page.text.startswith("{")
    page.show_manifest(None)
    assert page.text == ""
