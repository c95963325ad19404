"""Accepted problems, and the question before."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from studio.project.edits import Texts, apply
from studio.project.settling import accept
from studio.session.opening import open_project
from studio.ui.panels.problems.accepting import AcceptDialog
from studio.ui.panels.problems.panel import ProblemsPanel
from studio.ui.view import View
from studio.workspace.project_store import load_project, save_project
from tests.builders import manifest, project, write_tree
from tests.ui.views import view_of


def _odd(folder: Path, spelling: str) -> Path:
    write_tree(folder, {"art/a.png": b"a", "voices/fr/line_0412.wav": b"v"})
    voices = manifest(
        assetPackID="voices-fr",
        language="fr",
        fileSelectors=[{"directory": "voices/fr"}, {"directory": "voices/de"}],
        platforms=[],
    )
    return project(
        folder, {"art.json": manifest(platforms=["iOS", spelling, "macos"]), "voices-fr.json": voices}
    )


def _view() -> View:
    with tempfile.TemporaryDirectory() as name:
        path = _odd(Path(name), "ios")
        found = [one for one in open_project(path).problems if not one.blocks and "macos" not in one.message]
        note = "Agreed with the platform team until the spring release"
        edit = accept(load_project(path), found, by="Mia Berg", note=note, on="2026-11-23")
        file = apply(edit, Texts(load_project(path), {})).project
        _odd(Path(name), "IOS")
        save_project(path, file)
        return replace(view_of(path), looked=time.time() - 3, person="Mia Berg")


def _panel(code: str, width: int, height: int, *, accepted: bool = False, lapsed: bool = False) -> QWidget:
    panel, view = ProblemsPanel(), _view()
    panel.resize(width, height)
    panel.show_view(view)
    for one in view.state.problems:
        states = (one.accepted is not None, one.lapsed is not None)
        if one.code == code and states == (accepted, lapsed):
            panel.choose(one)
    return panel


def _accepted() -> QWidget:
    return _panel("PS-PLATFORM-NONE", 1100, 340, accepted=True)


def _lapsed() -> QWidget:
    return _panel("PS-PLATFORM-SPELLING", 1100, 340, lapsed=True)


def _blocking() -> QWidget:
    return _panel("PS-SELECTOR-EMPTY", 520, 480)


def _asking() -> QWidget:
    problems = tuple(one for one in _view().state.problems if not one.blocks)
    return AcceptDialog(None, problems[:1], "Mia Berg")


def _asking_about_many() -> QWidget:
    problems = tuple(one for one in _view().state.problems if not one.blocks)
    dialog = AcceptDialog(None, problems * 3, "")
    dialog.note_field.setText("Agreed")
    return dialog


SCENES: dict[str, Callable[[], QWidget]] = {
    "accepting-accepted": _accepted,
    "accepting-lapsed": _lapsed,
    "accepting-blocking": _blocking,
    "accepting-asking": _asking,
    "accepting-asking-many": _asking_about_many,
}
