"""The watched folders: in order, with everything that can be doubtful, and one that was found again."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QWidget

from studio.progress import CancelToken
from studio.session.relocating import compare, known_of, relocate
from studio.session.sources import sources_of
from studio.ui.sources.dialog import SourcesDialog
from studio.ui.view import View
from studio.workspace.hearing import Cause, Deaf, Watching, WatchState
from tests.builders import manifest, project, write_tree
from tests.looks.discovery import Scene
from tests.ui.views import view_of

_GAME = {
    **{f"game/art/voices/act1/line_{n:02}.wav": bytes(90_000 + 7_000 * n) for n in range(1, 30)},
    **{f"game/art/textures/wall_{n:02}.png": bytes(1_400_000) for n in range(1, 12)},
    "game/builds/voices.aar": bytes(400_000),
    "shared/music/dawn.ogg": bytes(3_300_000),
    "shared/old recordings/take_1.wav": bytes(100_000),
}
_PACKS = {
    "voices.json": manifest(assetPackID="voices", fileSelectors=[{"directory": "art/voices"}]),
    "textures.json": manifest(assetPackID="textures", fileSelectors=[{"directory": "art/textures"}]),
    "takes.json": manifest(
        assetPackID="takes",
        sourceRoot="../../recordings",
        fileSelectors=[{"file": "take_1.wav"}, {"file": "take_2.wav"}],
    ),
}


_folders: list[TemporaryDirectory[str]] = []
"""Kept until the pictures are made: what is found again is looked for on disk."""


def in_order() -> QWidget:
    """Two folders, both fine, one of them on a network drive."""
    dialog, view = _dialog("art/voices", "art/textures")
    deaf = Deaf(view.project.folder / "art/textures", "textures is on a network drive.", Cause.REMOTE)
    state = WatchState(Watching.POLLING, deaf.reason, 2, (deaf,), 10)
    dialog.show_sources(sources_of(view.project, view.packs, view.tree), state)
    return dialog


def doubtful() -> QWidget:
    """One inside another, one outside of every base, the folder of built packs, one that is gone."""
    dialog, view = _dialog("art", "art/voices", "../shared/music", "builds", "../recordings")
    dialog.point_at(view.project.folder / "art/voices")
    return dialog


def found() -> QWidget:
    """Somebody showed where the folder is now that is gone: half of what is known is there."""
    dialog, view = _dialog("art/voices", "../recordings")
    folder = view.project.folder.parent / "recordings"
    place = view.project.folder.parent / "shared/old recordings"
    known = known_of(folder, view.packs)
    comparison = compare(folder, place, known, CancelToken())
    dialog.propose("../recordings", relocate(view.project, view.packs, comparison))
    return dialog


def read_only() -> QWidget:
    """Nothing can be changed."""
    return _dialog(
        "art/voices",
        "../recordings",
        read_only="The Coast is open in another window. It can be looked at here.",
    )[0]


def _dialog(*watched: str, read_only: str | None = None) -> tuple[SourcesDialog, View]:
    folder = TemporaryDirectory(prefix="sources-")
    game = write_tree(Path(folder.name), _GAME) / "game"
    view = view_of(project(game, _PACKS, watched_folders=list(watched)))
    dialog = SourcesDialog(read_only=read_only)
    dialog.show_sources(
        sources_of(view.project, view.packs, view.tree), WatchState(Watching.WATCHING, "", len(watched))
    )
    _folders.append(folder)
    return dialog, view


SCENES: dict[str, Scene] = {
    "sources": in_order,
    "sources-doubtful": doubtful,
    "sources-found": found,
    "sources-read-only": read_only,
}
