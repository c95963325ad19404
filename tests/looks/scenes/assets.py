"""The asset panel: full, empty, with problems, with long names, read-only, and while something is checked."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QTreeView, QWidget

from studio.ui.panels.assets.panel import AssetsPanel
from studio.ui.view import View
from tests.builders import manifest, project, write_tree
from tests.looks.discovery import Scene
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


def full() -> QWidget:
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


_views: dict[QWidget, View] = {}


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
    panel = AssetsPanel()
    panel.show_view(view)
    panel.destroyed.connect(folder.cleanup)
    panel.resize(820, 560)
    _views[panel] = view
    return panel


def _open(panel: AssetsPanel, *folders: str) -> None:
    tree = panel.findChild(QTreeView)
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
}
