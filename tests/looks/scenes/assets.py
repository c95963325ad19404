"""The asset panel: full, empty, with problems, with long names, read-only, and while something is checked."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QBuffer, QEventLoop, QSettings, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QTableView, QTreeView, QWidget

from studio.ui.jobs import JobRunner
from studio.ui.panels.assets.panel import AssetsPanel
from studio.ui.panels.assets.views import Way
from studio.ui.thumbnailer import Thumbnailer
from studio.ui.view import View
from tests.builders import manifest, project, write_tree
from tests.looks.discovery import Scene
from tests.ui.panels.assets.answering import Answering
from tests.ui.views import view_of

_CHANGED = 1_763_500_000
_GAME = {
    **{f"voices/en/act1/line_{n}.wav": bytes(90_000 + 7_000 * n) for n in range(1, 12)},
    **{f"voices/de/act1/line_{n}.wav": bytes(80_000 + 9_000 * n) for n in range(1, 24)},
    "textures/wall_01.png": bytes(1_400_000),
    "textures/wall_02.png": bytes(2_100_000),
    "textures/wall_02.psd": bytes(8_000_000),
    "textures/sky/dawn.png": bytes(900_000),
    "textures/sky/Dawn.png": bytes(900_100),
    "music/dawn.ogg": bytes(3_300_000),
    "music/draft of a theme.ogg": bytes(1_100_000),
}
_PACKS = {
    "voices-en.json": manifest(
        assetPackID="voices-en", language="en", fileSelectors=[{"directory": "voices/en"}]
    ),
    "voices-de.json": manifest(
        assetPackID="voices-de", language="de", fileSelectors=[{"directory": "voices/de"}]
    ),
    "textures.json": manifest(assetPackID="textures", fileSelectors=[{"directory": "textures"}]),
}


def full() -> AssetsPanel:
    """Three watched folders, one that is gone, some of it open and some of it chosen."""
    watched = ["voices", "textures", "music", "old voices"]
    panel = _panel(_GAME, _PACKS, watched_folders=watched, ignore=["*.psd"])
    _open(panel, "voices/de", "textures/sky", "music", "voices/en/act1")
    _go(panel, "music/dawn.ogg")
    return panel


def narrow() -> QWidget:
    """The same in a narrow dock."""
    panel = full()
    panel.resize(360, 480)
    return panel


def empty() -> QWidget:
    """Nobody has added a folder."""
    return _panel({}, {})


def long_names() -> QWidget:
    """Names that do not fit, names of another script, and a pack with a long id."""
    name = "a line that was recorded on the second day of the third session, take 14 (final, really).wav"
    files = {
        f"voices/{name}": bytes(1_204_000),
        "voices/日本語の台詞.wav": bytes(99_000),
        "voices/مرحبا.wav": bytes(98_000),
    }
    wide = manifest(assetPackID="voices-of-the-second-session-en", fileSelectors=[{"directory": "voices"}])
    panel = _panel(files, {"a.json": wide}, watched_folders=["voices"])
    panel.resize(640, 320)
    return panel


def checking() -> QWidget:
    """Something was edited a moment ago; and nothing can be edited now."""
    panel = _panel(_GAME, _PACKS, watched_folders=["voices", "music"])
    view = _views[panel]
    panel.show_view(
        replace(
            view, checking=True, read_only="The Coast is open in another window. It can be looked at here."
        )
    )
    return panel


def filtered() -> QWidget:
    """What fits a filter, opened by itself; and a word of it that says nothing."""
    panel = full()
    panel.filter_by("state:loose,ignored speed:5")
    return panel


def nothing() -> QWidget:
    """Nothing fits."""
    panel = full()
    panel.filter_by("type:video")
    return panel


def listed() -> QWidget:
    """All files one after the other, the largest first."""
    panel = full()
    panel.see(Way.LIST)
    table = panel.findChild(QTableView, "asset-list")
    assert isinstance(table, QTableView)
    table.horizontalHeader().setSortIndicator(2, Qt.SortOrder.DescendingOrder)
    panel.go_to(_views[panel].project.folder / "textures/wall_01.png")
    return panel


def gallery() -> QWidget:
    """Pictures of files."""
    game: dict[str, bytes] = dict(_GAME)
    game |= {f"textures/{name}.png": _png(colour) for name, colour in _COLOURS.items()}
    panel = _panel(game, _PACKS, watched_folders=["textures", "music", "voices"], ignore=["*.psd"])
    jobs = JobRunner(panel)
    panel.set_thumbnails(Thumbnailer(jobs, panel))
    panel.see(Way.GALLERY)
    panel.filter_by("in:textures")
    panel.show()
    panel.go_to(_views[panel].project.folder / "textures/dusk.png")
    _until(jobs, panel)
    return panel


_COLOURS = {"dusk": "#8060a0", "moss": "#6a8a3a", "a long name of a picture of the sea at night": "#204060"}


def _png(colour: str) -> bytes:
    image = QImage(640, 400, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    with QPainter(image) as painter:
        painter.setPen(QPen(QColor("#ffffff"), 12))
        painter.drawEllipse(120, 40, 320, 320)
    held = QBuffer()
    held.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(held, "PNG")  # type: ignore[call-overload]  # the stubs only know bytes
    return bytes(held.data().data())


def _until(jobs: JobRunner, panel: QWidget) -> None:
    """Go on until all pictures are made."""
    loop, timer = QEventLoop(panel), QTimer(panel)
    calm = 0

    def look() -> None:
        nonlocal calm
        calm = calm + 1 if jobs.idle else 0
        if calm > 5:
            loop.quit()

    timer.timeout.connect(look)
    timer.start(50)
    loop.exec()
    timer.stop()
    jobs.close()


_views: dict[QWidget, View] = {}
_folders: dict[QWidget, TemporaryDirectory[str]] = {}
"""Kept: a folder that nobody keeps is gone before its pictures are looked at."""


def _panel(files: Mapping[str, bytes], manifests: Mapping[str, object], **changes: object) -> AssetsPanel:
    folder = TemporaryDirectory(prefix="assets-")
    game = Path(folder.name)
    write_tree(game, files)
    for path in game.rglob("*"):
        os.utime(path, (_CHANGED, _CHANGED))
    made = project(
        game, {name: values for name, values in manifests.items() if isinstance(values, dict)}, **changes
    )
    view = view_of(made)
    QSettings().remove("assets")
    panel = AssetsPanel()
    Answering(panel)
    panel.show_view(view)
    panel.destroyed.connect(folder.cleanup)
    panel.resize(820, 560)
    _views[panel], _folders[panel] = view, folder
    return panel


def _open(panel: AssetsPanel, *folders: str) -> None:
    tree = panel.findChild(QTreeView, "asset-tree")
    assert isinstance(tree, QTreeView)
    for folder in folders:
        inside = _views[panel].project.folder / folder
        assert panel.go_to(inside)
        tree.expand(tree.currentIndex())


def _go(panel: AssetsPanel, path: str) -> None:
    assert panel.go_to(_views[panel].project.folder / path)


SCENES: dict[str, Scene] = {
    "assets": full,
    "assets-narrow": narrow,
    "assets-empty": empty,
    "assets-long-names": long_names,
    "assets-checking": checking,
    "assets-filtered": filtered,
    "assets-nothing": nothing,
    "assets-list": listed,
    "assets-gallery": gallery,
}
