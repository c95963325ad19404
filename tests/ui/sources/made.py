"""A project with watched folders, some of them doubtful."""

from __future__ import annotations

from pathlib import Path

from studio.session.sources import Source, sources_of
from studio.ui.view import View
from studio.workspace.hearing import Watching, WatchState
from tests.builders import manifest, project, write_tree
from tests.ui.views import view_of

LIVE = WatchState(Watching.WATCHING, "", 1)
_FILES = {"game/art/a.png": "12345", "game/art/in/b.png": "1", "music/d.ogg": "12"}


def game(folder: Path, *watched: str) -> Path:
    """The project file of a game in ``folder`` that watches these."""
    write_tree(folder, _FILES)
    manifests = {
        "a.json": manifest(),
        "b.json": manifest(assetPackID="b", sourceRoot="../../songs", fileSelectors=[{"file": "d.ogg"}]),
    }
    return project(folder / "game", manifests, watched_folders=watched)


def view(folder: Path, *watched: str) -> View:
    """What is shown of such a game."""
    return view_of(game(folder, *watched))


def sources(shown: View) -> tuple[Source, ...]:
    """The watched folders of ``shown``."""
    return sources_of(shown.project, shown.packs, shown.tree)


def plain(text: str) -> str:
    """``text`` without the marks for the direction of writing."""
    return text.replace("\u2066", "").replace("\u2069", "")
