"""The filter box: with a filter, with a fault, what it offers, and in the lists of the program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from studio.project.file_types import FileType
from studio.project.filtering.listing import Field, Kind
from studio.ui.panels.audience.panel import AudiencePanel
from studio.ui.panels.build.panel import BuildPanel
from studio.ui.panels.pack.panel import PackPanel
from studio.ui.panels.packs.panel import PacksPanel
from studio.ui.panels.problems.panel import ProblemsPanel
from studio.ui.per_language.dialog import PerLanguageDialog
from studio.ui.pieces.filter_box import FilterBox, StandingFilter
from studio.ui.start_page import StartPage
from studio.workspace.settings import Recent
from tests.looks.scenes import audience, build, pack, packs, problems
from tests.ui.per_language.made import folder, ground

_FIELDS = (
    Field("type", Kind.CHOICE, tuple(one.value for one in FileType)),
    Field("state", Kind.CHOICE, ("new", "changed", "loose", "packed", "ignored", "problem")),
    Field("size", Kind.SIZE),
    Field("lang", Kind.TAG, ("de", "en", "fr-CA", "zh-Hant")),
    Field("pack", Kind.NAME, ("Core", "Voices of the second session", "voices-fr")),
    Field("in", Kind.FOLDER, ("art/", "voices/")),
)


def boxes() -> QWidget:
    """At rest, with a filter, and with two faults."""
    page, column = _page(440)
    for text in (
        "",
        "type:audio size:>5mb -wip",
        "speed:5 dawn",
        "state:lose lang:fr",
        'size:>five "line 04',
    ):
        box = FilterBox(_FIELDS, "", page)
        column.addWidget(box)
        box.set_text(text)
        box.set_count(31, 9812)
    column.addStretch(1)
    return page


def narrow() -> QWidget:
    """The same where there is little room."""
    page = boxes()
    page.resize(240, 420)
    return page


def fields() -> QWidget:
    """What can be typed in an empty box."""
    return _completing("")


def values() -> QWidget:
    """What can stand behind a colon."""
    return _completing("dawn state:")


def menu() -> QWidget:
    """The filters that are kept."""
    page = QWidget()
    box = FilterBox(_FIELDS, "assets", page)
    box.standing = (StandingFilter("Not in any pack", "state:loose"),)
    saved = (StandingFilter("French voices", "type:audio lang:fr"), StandingFilter("Big", "size:>50mb"))
    box.set_kept(saved, ("type:image in:art/", "wall -wip", "changed:<7d"))
    box.set_text("type:audio lang:fr")
    opened: QMenu = box.menu.opened()
    opened.setParent(page)
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    opened.setWindowFlags(Qt.WindowType.Widget)
    opened.show()
    box.hide()
    page.resize(opened.sizeHint())
    return page


def packs_filtered() -> QWidget:
    """The packs of a language, and what is wrong with a word."""
    panel = packs.packs_full()
    assert isinstance(panel, PacksPanel)
    panel.filter_box.set_text("voices lang:fr,de,it")
    return panel


def packs_nothing() -> QWidget:
    """No pack fits."""
    panel = packs.packs_full()
    assert isinstance(panel, PacksPanel)
    panel.filter_box.set_text("lang:ja")
    return panel


def packs_narrow() -> QWidget:
    """A dock at the side, with a fault."""
    panel = packs.packs_narrow()
    assert isinstance(panel, PacksPanel)
    panel.filter_box.set_text("state:rady")
    return panel


def problems_filtered() -> QWidget:
    """The problems of one pack."""
    panel = problems.SCENES["problems"]()
    assert isinstance(panel, ProblemsPanel)
    panel.filter_box.set_text("pack:voices-fr")
    return panel


def contents_filtered() -> QWidget:
    """The large files of a pack."""
    panel = pack.pack_contents()
    assert isinstance(panel, PackPanel)
    panel.contents.filter_box.set_text("size:>20kb -finale")
    return panel


def build_filtered() -> QWidget:
    """What was not built."""
    panel = build.SCENES["build-failed"]()
    assert isinstance(panel, BuildPanel)
    panel.filter_box.set_text("state:failed,not-built")
    return panel


def audience_filtered() -> QWidget:
    """What comes later."""
    panel = audience.SCENES[next(iter(audience.SCENES))]()
    assert isinstance(panel, AudiencePanel)
    panel.tables.filter_box.set_text("when:later")
    return panel


def problems_narrow() -> QWidget:
    """The switches, and the box below them."""
    panel = problems.SCENES["problems-narrow"]()
    assert isinstance(panel, ProblemsPanel)
    panel.filter_box.set_text("sevrity:error")
    return panel


def start_filtered() -> QWidget:
    """Many projects were open before."""
    page = StartPage()
    page.resize(900, 520)
    recent = tuple(
        Recent(path=Path(f"/games/{name}/{name}.packstudio"), name=name, opened=1_700_000_000)
        for name in ("Coast", "Moor", "Harbour", "Isle", "Cliff", "Bay", "Reef", "Cove", "Delta")
    )
    page.show_recent(recent, frozenset({recent[1].path}))
    page.filter_box.set_text("co")
    return page


def family_filtered() -> QWidget:
    """Many folders that become packs."""
    tags = ("de", "en", "es", "fr", "it", "ja", "ko", "nb", "pl", "sv")
    dialog = PerLanguageDialog(ground(*(folder(tag, tag, "a.wav", "b.wav") for tag in tags)))
    dialog.findChildren(FilterBox)[0].set_text("lang:fr,it,ja")
    return dialog


def _completing(text: str) -> QWidget:
    page, column = _page(360)
    box = FilterBox(_FIELDS, "assets", page)
    column.addWidget(box)
    box.set_text(text)
    box.completer.offer(_FIELDS)
    popup = box.completer.popup
    popup.setWindowFlags(Qt.WindowType.Widget)
    column.addWidget(popup)
    popup.show()
    popup.setCurrentIndex(popup.model().index(1, 0))
    page.resize(360, 320)
    return page


def _page(width: int) -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    page.resize(width, 340)
    return page, column


SCENES: dict[str, Callable[[], QWidget]] = {
    "filter-boxes": boxes,
    "filter-boxes-narrow": narrow,
    "filter-fields": fields,
    "filter-values": values,
    "filter-menu": menu,
    "filter-packs": packs_filtered,
    "filter-packs-nothing": packs_nothing,
    "filter-packs-narrow": packs_narrow,
    "filter-problems": problems_filtered,
    "filter-problems-narrow": problems_narrow,
    "filter-start": start_filtered,
    "filter-family": family_filtered,
    "filter-contents": contents_filtered,
    "filter-build": build_filtered,
    "filter-audience": audience_filtered,
}
