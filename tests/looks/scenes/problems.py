"""The problems panel."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from studio.session.look import first_look
from studio.session.mending import look_ahead
from studio.session.session import Session
from studio.ui.panels.problems.panel import ProblemsPanel
from studio.ui.view import View
from studio.ui.wishes import Foresee
from tests.builders import manifest, project, write_tree
from tests.ui.views import view_of, view_of_session

_LONG = "Voices of the second chapter with the long name that producers give-deluxe-edition-2027"


def _view(make: Callable[[Path], Path]) -> View:
    with tempfile.TemporaryDirectory() as name:
        return replace(view_of(make(Path(name))), looked=time.time() - 3)


def _troubled(folder: Path) -> Path:
    write_tree(folder, {"art/a.png": b"a", "voices/fr/line_0412.wav": b"v", "art/Thumbs.db": b"x"})
    return project(
        folder,
        {
            "art.json": manifest(platforms=["iOS", "iPadOS", "macos", "visionos"]),
            "voices-fr.json": manifest(
                assetPackID="voices-fr",
                language="fr_CA",
                fileSelectors=[
                    {"directory": "voices/fr"},
                    {"file": "legal\\fr\\notice.txt"},
                    {"filePattern": "act?/*.ogg"},
                ],
                platforms=["iPadOS"],
            ),
            "voices-de.json": manifest(
                assetPackID=_LONG, language="de-DE-1996", fileSelectors=[{"directory": "voices/de"}]
            ),
        },
    )


def _misnamed(folder: Path) -> Path:
    lines = {f"voices/fr/line_{number:04}.wav": b"v" * 90_000 for number in range(12)}
    write_tree(folder, {"art/a.png": b"a", "art/CON.png": b"c", "art/aux.txt": b"x", **lines})
    selectors = [{"directory": "art"}, {"directory": "Voices/FR"}, {"file": "art/CON.png"}]
    return project(folder, {"art.json": manifest(fileSelectors=selectors)})


def _sound(folder: Path) -> Path:
    write_tree(folder, {f"art/{number}.png": b"a" for number in range(12)})
    return project(folder, {"art.json": manifest()})


def _panel(view: View, width: int, height: int) -> ProblemsPanel:
    panel = ProblemsPanel()
    panel.show_view(view)
    panel.resize(width, height)
    return panel


def _at_first(view: View, width: int, height: int) -> ProblemsPanel:
    panel = _panel(view, width, height)
    codes = [problem.code for problem in view.state.problems]
    row = codes.index("PS-PLATFORM-IPADOS") if "PS-PLATFORM-IPADOS" in codes else 0
    panel.table.setCurrentIndex(panel.table.model().index(row, 0))
    return panel


def _problems() -> QWidget:
    return _at_first(_view(_troubled), 1100, 320)


def _narrow() -> QWidget:
    return _at_first(_view(_troubled), 460, 520)


def _read_only() -> QWidget:
    view = replace(
        _view(_troubled), read_only="The Coast is open in another window and cannot be changed here."
    )
    return _at_first(view, 1100, 320)


def _asked(make: Callable[[Path], Path], code: str, width: int, height: int, *, all_of: bool) -> QWidget:
    """The panel once somebody asked what a fix of ``code`` changes, or fixes of all of its kind."""
    with tempfile.TemporaryDirectory() as name:
        session = Session(first_look(make(Path(name))))
        view = view_of_session(session)
        panel = _panel(view, width, height)
        asked: list[object] = []
        panel.wished.connect(asked.append)
        row = [problem.code for problem in view.state.problems].index(code)
        panel.table.setCurrentIndex(panel.table.model().index(row, 0))
        (panel.detail.fix_all_button if all_of else panel.detail.ask_link).click()
        plan = next(wish.plan for wish in reversed(asked) if isinstance(wish, Foresee))
        if plan is not None:
            outlook = look_ahead(session.look, session.texts, session.packs, plan)
            panel.show_view(replace(view, outlook=outlook))
        return panel


def _list_first() -> QWidget:
    return _asked(_troubled, "PS-PLATFORM-IPADOS", 1100, 420, all_of=True)


def _preview() -> QWidget:
    return _asked(_misnamed, "PS-SELECTOR-EMPTY", 1100, 420, all_of=False)


def _preview_narrow() -> QWidget:
    return _asked(_misnamed, "PS-SELECTOR-EMPTY", 460, 640, all_of=False)


def _preview_rename() -> QWidget:
    return _asked(_misnamed, "PS-NAME-RESERVED", 1100, 420, all_of=False)


def _preview_renames() -> QWidget:
    return _asked(_misnamed, "PS-NAME-RESERVED", 1100, 420, all_of=True)


def _none() -> QWidget:
    return _panel(_view(_sound), 900, 260)


def _all_hidden() -> QWidget:
    panel = _panel(_view(_troubled), 900, 260)
    for button in panel.switches.buttons:
        button.setChecked(False)
    return panel


def _checking() -> QWidget:
    panel = _panel(_view(_troubled), 900, 320)
    panel.step_back(back=True)
    return panel


SCENES: dict[str, Callable[[], QWidget]] = {
    "problems": _problems,
    "problems-narrow": _narrow,
    "problems-read-only": _read_only,
    "problems-list-first": _list_first,
    "problems-preview": _preview,
    "problems-preview-narrow": _preview_narrow,
    "problems-preview-rename": _preview_rename,
    "problems-preview-renames": _preview_renames,
    "problems-none": _none,
    "problems-all-hidden": _all_hidden,
    "problems-checking": _checking,
}
