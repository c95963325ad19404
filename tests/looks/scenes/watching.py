"""The line at the bottom of the window, in each state of watching."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.ui.status_line import StatusLine
from studio.workspace.hearing import Cause, Deaf, Watching, WatchState, gone
from tests.builders import manifest, project, write_tree
from tests.looks.discovery import Scene
from tests.ui.views import view_of

_THEN = 1_763_500_000
_VOICES = Path("/game/voices")
_REMOTE = Deaf(_VOICES, "voices is on a network drive, which does not tell of changes.", Cause.REMOTE)
_REFUSED = Deaf(Path("/game/music"), "This system's limit of watched folders is used up.", Cause.REFUSED)
_STATES = (
    WatchState(Watching.WATCHING, "", 3),
    WatchState(Watching.POLLING, _REMOTE.reason, 1, (_REMOTE,), every=5),
    WatchState(Watching.POLLING, _REMOTE.reason, 3, (_REMOTE,), every=5),
    WatchState(Watching.POLLING, "", 3, (_REMOTE, _REFUSED), every=30),
    WatchState(Watching.POLLING, "", 3, (gone(_VOICES),), every=5),
    WatchState(Watching.POLLING, "", 3, (gone(_VOICES), _REFUSED), every=5),
    WatchState(Watching.WATCHING, "", 3, back=(_VOICES,)),
    WatchState(Watching.OFF, "No folder is watched.", 0),
)


def lines() -> QWidget:
    """One line for each state, and one where the project itself is not there."""
    page = QWidget()
    column = QVBoxLayout(page)
    with TemporaryDirectory() as name:
        folder = write_tree(Path(name), {"art/sky.png": bytes(1_500_000), "art/.DS_Store": b"1"})
        view = view_of(project(folder, {"art.json": manifest()}, watchedFolders=["art"]))
    for state in _STATES:
        line = StatusLine(page)
        line.show_view(replace(view, watch=state, looked=_THEN))
        column.addWidget(line)
    line = StatusLine(page)
    line.show_view(replace(view, looked=_THEN, absent="The folder of the project is not there."))
    column.addWidget(line)
    return page


SCENES: dict[str, Scene] = {"watching-states": lines}
