"""All windows that look into built packs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.asking import Asking
from studio.ui.built_pack.opening import BuiltPacks
from studio.ui.wishes import OpenBuiltPack


def test_a_file_has_one_window_and_the_last_one_to_go_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QObject()
    greeted: list[object] = []
    packs = BuiltPacks(tuple, lambda window, *_: greeted.append(window), parent)
    gone: list[bool] = []
    packs.gone.connect(lambda: gone.append(True))
    first = packs.open(tmp_path / "a.aar")
    second = packs.open(tmp_path / "b.aar")
    assert packs.open(tmp_path / "a.aar") is first
    assert greeted == [first, second]
    qtbot.waitUntil(lambda: not packs.busy)
    first.close()
    assert packs.all == (second,)
    assert not gone
    packs.close()
    assert gone == [True]
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_what_to_open_is_asked_before_the_window_that_is_there(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    parent = QObject()
    packs = BuiltPacks(tuple, None, parent)
    heard: list[object] = []
    packs.wished.connect(heard.append)

    def answer(asking: Asking, title: str, then: Callable[[tuple[Path, ...]], None], *, kind: str) -> None:
        assert asking.parent() is window
        assert (title, kind) == ("Open built pack", "Built packs (*.aar *.pack.zip)")
        then((Path("/x/a.aar"),))

    monkeypatch.setattr(Asking, "files", answer)
    packs.ask(window)
    assert heard == [OpenBuiltPack(Path("/x/a.aar"))]
