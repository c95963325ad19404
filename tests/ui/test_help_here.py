"""F1 leads to the page about the place that has the focus."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.errors import Place
from studio.project.guide import page
from studio.ui.help_here import _FIELDS, PAGES, page_here
from studio.ui.panels.packs.panel import PacksPanel
from studio.ui.pieces.learning import LearnKey
from tests.architecture.tree import ROOT


@pytest.mark.parametrize("name", sorted({*PAGES.values(), *_FIELDS.values()}))
def test_every_page_that_f1_leads_to_is_there(name: str) -> None:
    assert page(name) is not None


def test_every_pane_and_every_dialog_has_a_page() -> None:
    """Give a new one its page in ``studio.ui.help_here``."""
    bases = {
        name: its.split(", ")
        for path in (ROOT / "studio" / "ui").rglob("*.py")
        for name, its in re.findall(
            r"^class (\w+)(?:\((.*?)\))?:", path.read_text(encoding="utf-8"), re.MULTILINE
        )
    }
    panes = {"AssetsPanel", "PreviewPanel", "PacksPanel", "PackPanel", "ProblemsPanel", "BuildPanel"}
    dialogs = {name for name, its in bases.items() if "QDialog" in its}
    assert dialogs
    assert not ({*panes, "AudiencePanel", *dialogs} - PAGES.keys())
    assert not (PAGES.keys() - bases.keys())


class PackPanel(QWidget):
    """Stands for the panel of a pack."""

    field: str | None = None

    def place_here(self) -> Place | None:
        return Place(field=self.field)


def inside(qtbot: QtBot, widget: QWidget) -> QLineEdit:
    qtbot.addWidget(widget)
    line = QLineEdit(widget)
    QVBoxLayout(widget).addWidget(line)
    return line


@pytest.mark.parametrize(
    ("field", "name"),
    [
        (None, "manifest-fields"),
        ("language", "languages"),
        ("fileSelectors[2].file", "selectors"),
        ("platforms[0]", "manifest-fields"),
    ],
)
def test_a_field_of_the_form_has_its_own_page(qtbot: QtBot, field: str | None, name: str) -> None:
    panel = PackPanel()
    panel.field = field
    assert page_here(inside(qtbot, panel)) == name


def test_what_is_wrong_at_the_place_comes_first(qtbot: QtBot) -> None:
    row = QWidget()
    line = inside(qtbot, row)
    key = LearnKey(row)
    assert page_here(line) == "window"
    key.set_page("rules/PS-ID-LONG")
    assert page_here(line) == "rules/PS-ID-LONG"


def test_a_pane_leads_to_its_page_and_nowhere_to_the_first(qtbot: QtBot) -> None:
    panel = PacksPanel()
    qtbot.addWidget(panel)
    assert page_here(panel.filter_box) == "finding"
    assert page_here(panel) == "packs"
    assert page_here(None) == "window"
