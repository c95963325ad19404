"""The cache is cleared only where there is one, and its cost is said before."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui import wishes
from studio.ui.settings.cache_box import CacheBox, CacheSeen


def test_it_says_how_large_it_is_and_clears_only_what_is_there(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    box = CacheBox(host)
    wished: list[object] = []
    box.wished.connect(wished.append)
    assert not box.clear_button.isEnabled()
    box.show_cache(CacheSeen(Path("/cache"), 0, 0))
    assert box.said == "The cache is empty."
    assert not box.clear_button.isEnabled()
    box.show_cache(CacheSeen(Path("/cache"), 4_812_000_000, 18_204))
    assert box.said == "It takes 4.8 GB: 18,204 pieces, of all projects together."
    box.clear_button.click()
    assert wished == [wishes.ClearCache()]
    assert "costs only time" in box.words
