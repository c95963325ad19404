"""Somebody mends what is wrong, sees beforehand what that changes, and takes it back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from studio.ui import wishes
from studio.ui.panels.problems.grouping import MESSAGE
from studio.ui.panels.problems.panel import ProblemsPanel
from tests.builders import manifest, project, write_tree
from tests.journeys.person import Person


@pytest.fixture
def game(tmp_path: Path) -> Path:
    folder = tmp_path / "game"
    write_tree(folder, {"art/CON.txt": b"con", "art/nul.txt": b"nul", "art/sky.txt": b"sky"})
    selectors = [{"directory": "art"}, {"file": "art/CON.txt"}]
    return project(folder, {"art.json": manifest(fileSelectors=selectors)}, watchedFolders=["."])


def _names(game: Path) -> set[str]:
    return {path.name for path in (game.parent / "art").iterdir()}


def _choose(panel: ProblemsPanel, code: str) -> None:
    model = panel.table.model()
    for row in range(model.rowCount()):
        panel.table.setCurrentIndex(model.index(row, MESSAGE))
        if panel.current is not None and panel.current.code == code:
            return
    raise AssertionError(code)


def test_a_file_gets_a_better_name_by_keyboard_and_its_old_one_back(person: Person, game: Path) -> None:
    before, text = _names(game), (game.parent / "manifests/art.json").read_bytes()
    person.open(game)
    person.wait()
    person.window.carry_out(wishes.ShowPane("problems"))
    panel = person.panes.problems
    _choose(panel, "PS-NAME-RESERVED")
    panel.table.setFocus()
    person.choose("fixes")
    popup = panel.popup
    assert popup.list.item(0).text().startswith("Rename to")
    person.until(lambda: "1 file renamed." in popup.words)
    assert any("art/CON.txt →" in line for line in popup.lines)
    assert _names(game) == before
    QTest.keyClick(popup.list, Qt.Key.Key_Return)
    person.wait()
    assert "CON.txt" not in _names(game)
    assert not any(file.path == "art/CON.txt" for file in person.contents("art").files)
    person.window.carry_out(wishes.Undo())
    person.wait()
    assert _names(game) == before
    assert person.is_saved
    assert (game.parent / "manifests/art.json").read_bytes() == text


def test_all_of_a_kind_are_mended_in_one_step_after_a_list(person: Person, game: Path) -> None:
    before = _names(game)
    person.open(game)
    person.wait()
    person.window.carry_out(wishes.ShowPane("problems"))
    panel = person.panes.problems
    _choose(panel, "PS-NAME-RESERVED")
    panel.detail.fix_all_button.click()
    preview = panel.detail.preview
    person.until(preview.make_button.isEnabled)
    assert len(preview.lines) == 2
    preview.make_button.click()
    person.wait()
    assert not {"CON.txt", "nul.txt"} & _names(game)
    assert "PS-NAME-RESERVED" not in {one.code for one in person.view.state.problems}
    person.window.carry_out(wishes.Undo())
    person.wait()
    assert _names(game) == before
