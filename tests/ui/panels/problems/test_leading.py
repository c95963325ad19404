"""Whatever is wrong, a click on it leads to where it can be seen, and the fixes there are its fixes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.errors import Finding, Place
from studio.project.problems import Problem
from studio.project.rules import RULES, Severity
from studio.project.settling import SETTING_OF
from studio.ui.here import problems_at
from studio.ui.panels.pack.panel import PackPanel
from studio.ui.panels.problems.leading import is_dialog, way_to
from studio.ui.view import View
from studio.ui.wishes import GoTo, OpenSettings, OpenSources, ShowPane
from tests.builders import manifest, project, write_tree
from tests.ui.views import view_of
from tests.unit.project.test_problems import CASES, FILES, JSON

_TEXTS: dict[str, Callable[[], object]] = {
    **{code: lambda changes=changes: manifest(**changes) for code, changes in CASES},  # type: ignore[misc] # the last of each code is enough
    **{code: lambda text=text: text for code, text in JSON.items()},  # type: ignore[misc] # as above
}
_TEXTS["PS-JSON-DEPTH"] = lambda: "[" * 2_000

_WHOLE = {
    "PS-LIMIT-TOTAL": ShowPane("packs"),
    "PS-LIMIT-TOTAL-NEAR": ShowPane("packs"),
    "PS-LIMIT-PACKS": ShowPane("packs"),
    "PS-LIMIT-PACKS-MOST": ShowPane("packs"),
    "PS-LIMIT-SUBMISSION": ShowPane("packs"),
    "PS-PROJECT-EMPTY": ShowPane("packs"),
    "PS-ARCHIVE-TOOLS": ShowPane("build"),
    "PS-BUDGET-TOTAL": OpenSettings("budget_total"),
    "PS-PROJECT-SEVERITY": OpenSettings("severities"),
    "PS-RELEASE-GONE": OpenSettings("retired_ids"),
    "PS-PROJECT-WATCHED": OpenSources(),
}
"""What is about no pack leads to where the whole project is seen or settled."""


@pytest.fixture(scope="module")
def one_panel(qapp: QApplication) -> Iterator[PackPanel]:
    del qapp
    made = PackPanel()
    made.resize(700, 700)
    made.show()
    assert made.contents.parent()
    assert made.text.parent(), "both have come: what they open is not the first test's"
    yield made
    made.hide()
    made.deleteLater()


@pytest.fixture
def panel(one_panel: PackPanel, qtbot: QtBot) -> PackPanel:
    """One for all: each shows it another project."""
    one_panel.activateWindow()
    qtbot.waitUntil(one_panel.isActiveWindow)
    return one_panel


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> View:
    folder = write_tree(tmp_path_factory.mktemp("sound"), FILES)
    return view_of(project(folder, {"art.json": manifest()}))


def _check(panel: PackPanel, view: View, found: Problem) -> None:
    """``found`` leads into ``panel``, and who is there is told of it again by the fixes of that place."""
    way = way_to(found, view)
    assert way == GoTo(found.place)
    panel.show_view(view)
    panel.show_pack(found.place.manifest)
    assert panel.go_to(found.place), found.place
    here = panel.place_here()
    assert here is not None
    assert found in problems_at(here, view), (found.place, here)


@pytest.mark.parametrize("code", _TEXTS)
def test_a_fault_of_a_manifest_leads_to_its_field_or_line(
    panel: PackPanel, tmp_path: Path, code: str
) -> None:
    write_tree(tmp_path, FILES)
    view = view_of(project(tmp_path, {"art.json": _TEXTS[code]()}))  # type: ignore[dict-item] # a text or values
    for found in [one for one in view.state.problems if one.code == code][:1]:
        _check(panel, view, found)


_DISK: dict[str, Callable[[Path], object]] = {
    "PS-CONTENT-EMPTY": lambda folder: write_tree(folder, {"art/none.png": b""}),
    "PS-NAME-RESERVED": lambda folder: write_tree(folder, {"art/CON.png": b"c"}),
    "PS-NAME-CASE": lambda folder: write_tree(folder, {"art/A.png": b"c"}),
    "PS-FILE-LINK": lambda folder: (folder / "art/link").symlink_to("a.png"),
    "PS-FILE-NAME": lambda folder: (folder / os.fsdecode(b"art/\xff.png")).write_bytes(b"1"),
    "PS-FOLDER-EMPTY": lambda folder: (folder / "art/empty").mkdir(),
}


@pytest.mark.skipif(os.name == "nt", reason="such names and links are for other systems")
@pytest.mark.parametrize("code", _DISK)
def test_a_fault_of_a_file_leads_to_the_file(panel: PackPanel, tmp_path: Path, code: str) -> None:
    write_tree(tmp_path, FILES)
    _DISK[code](tmp_path)
    view = view_of(project(tmp_path, {"art.json": manifest()}))
    for found in [one for one in view.state.problems if one.code == code][:1]:
        _check(panel, view, found)


def _somewhere(code: str, place: Place) -> Problem:
    return Problem(code, Severity.ERROR, False, place, "Odd.", "Look.", Finding(code, place))  # noqa: FBT003 -- a value's field


@pytest.mark.parametrize("code", RULES)
def test_every_rule_leads_somewhere_where_there_is_a_pack_and_where_there_is_none(
    sound: View, code: str
) -> None:
    in_pack = _somewhere(code, Place("art", sound.packs[0].path, "assetPackID", 1))
    assert way_to(in_pack, sound) == GoTo(in_pack.place)
    whole = way_to(_somewhere(code, Place()), sound)
    setting = SETTING_OF.get(code)
    assert whole == _WHOLE.get(code, OpenSettings(setting) if setting else ShowPane("packs"))


def test_what_is_about_the_project_file_is_not_taken_for_a_pack(tmp_path: Path) -> None:
    view = view_of(project(tmp_path, {}, watchedFolders=["../elsewhere"]))
    ways = {one.code: way_to(one, view) for one in view.state.problems}
    assert ways == {code: _WHOLE[code] for code in ("PS-PROJECT-EMPTY", "PS-PROJECT-WATCHED")}
    assert is_dialog(ways["PS-PROJECT-WATCHED"])
    assert not is_dialog(ways["PS-PROJECT-EMPTY"])


def test_a_family_leads_to_one_of_its_packs(panel: PackPanel, tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.png": b"a"})
    view = view_of(
        project(
            tmp_path,
            {"v.json": manifest(assetPackID="voices-de", language="de")},
            requiredLanguages={"voices": ["de", "fr"]},
        )
    )
    found = next(one for one in view.state.problems if one.code.startswith("PS-FAMILY"))
    _check(panel, view, replace(found))
