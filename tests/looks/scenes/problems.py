"""The problems panel."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from studio.errors import Finding, Place
from studio.progress import CancelToken
from studio.project.acceptance import accepting
from studio.project.problems import judge
from studio.session.look import first_look
from studio.session.mending import look_ahead
from studio.session.session import Session
from studio.ui.kind_titles import kind_titles
from studio.ui.panels.problems.grouping import By
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
    panel.choose(view.state.problems[row])
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
        panel.choose(view.state.problems[row])
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


def _grouped(by: By, width: int, height: int) -> ProblemsPanel:
    panel = _at_first(_view(_troubled), width, height)
    panel.set_titles(kind_titles(CancelToken(), lambda _progress: None))
    panel.table.group_by(by)
    panel.narrowing.by = by
    return panel


def _by_pack() -> QWidget:
    return _grouped(By.PACK, 1100, 400)


def _by_kind() -> QWidget:
    panel = _grouped(By.KIND, 1100, 400)
    QTest.keyClick(panel.table, Qt.Key.Key_Left)
    QTest.keyClick(panel.table, Qt.Key.Key_Left)
    return panel


def _by_kind_narrow() -> QWidget:
    return _grouped(By.KIND, 460, 520)


def _calm() -> QWidget:
    view = _view(_sound)
    place = Place("art", view.packs[0].path, "assetPackID", 2)
    finding = Finding("PS-ID-LONG", place, {"count": 65, "limit": 64})
    found = judge([finding], view.state.target)[0]
    note = accepting(finding, by="Mia Berg", note="In the store since 2024", on="2026-11-23")
    fine = replace(found, accepted=note)
    return _panel(replace(view, state=replace(view.state, problems=(fine,))), 900, 260)


def _fixes(*codes: str, make: Callable[[Path], Path], answered: bool = True) -> QWidget:
    """The fixes of a place, as Alt+Enter shows them."""
    with tempfile.TemporaryDirectory() as name:
        session = Session(first_look(make(Path(name))))
        view = view_of_session(session)
        panel = _panel(view, 900, 320)
        asked: list[object] = []
        panel.wished.connect(asked.append)
        found = tuple(one for one in view.state.problems if one.code in codes)
        panel.offer_fixes(found, QRect(0, 0, 200, 20))
        plan = next((wish.plan for wish in asked if isinstance(wish, Foresee)), None)
        if plan is not None and answered:
            outlook = look_ahead(session.look, session.texts, session.packs, plan)
            panel.show_view(replace(view, outlook=outlook))
        popup = panel.popup
        popup.panel = panel  # type: ignore[attr-defined] # what it belongs to has to live as long
        return popup


def _fixes_here() -> QWidget:
    codes = ("PS-PLATFORM-IPADOS", "PS-PLATFORM-SPELLING")
    return _fixes(*codes, make=_troubled)


def _fixes_of_files() -> QWidget:
    return _fixes("PS-SELECTOR-EMPTY", make=_misnamed)


def _no_fix() -> QWidget:
    return _fixes("PS-LANGUAGE-VARIANT", make=_troubled)


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
    "problems-by-pack": _by_pack,
    "problems-by-kind": _by_kind,
    "problems-by-kind-narrow": _by_kind_narrow,
    "problems-calm": _calm,
    "problems-fixes": _fixes_here,
    "problems-fixes-files": _fixes_of_files,
    "problems-fixes-none": _no_fix,
    "problems-none": _none,
    "problems-all-hidden": _all_hidden,
    "problems-checking": _checking,
}
