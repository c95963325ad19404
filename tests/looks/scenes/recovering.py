"""After a crash: what is offered, and what it would bring back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.errors import StudioError
from studio.project.edits import Move, Trip
from studio.session.session import Clash
from studio.session.side_by_side import sheet
from studio.ui.comparing.dialog import CompareDialog
from studio.ui.comparing.words import draft_wording
from studio.ui.desk.notices import (
    clashes_notice,
    draft_notice,
    not_saved_notice,
    read_only_notice,
    unfit_draft_notice,
)
from studio.ui.look.scale import units
from studio.ui.pieces.notice_bar import Notice, NoticeBar
from studio.workspace.drafts import Draft, KeptDraft
from tests.looks.discovery import Scene
from tests.ui.comparing.made import ART, MINE, NEW, THEIRS

_GAME = Path("/games/The Coast/The Coast.packstudio")
_DRAFT = Draft(_GAME, 1_750_000_000, (), (Trip((Move(Path("/games/art/a.png"), Path("/games/art/b.png")),)),))


def offered() -> QWidget:
    """The bar after a crash: changes that fit, and others that do not fit any more."""
    unfit = replace(unfit_draft_notice(KeptDraft(_DRAFT, _GAME)), key="")  # Both are never there at once.
    return _bar(draft_notice(_DRAFT), unfit)


def refused() -> QWidget:
    """What can be done where nothing can be saved, or where somebody else is at it."""
    full = StudioError("art.json could not be written: the disk is full.", "Free some space.")
    why = "The Coast is open in a window of anna on studio-mac since 09:12, so nothing can be changed here."
    return _bar(
        not_saved_notice(full),
        read_only_notice(why, _GAME, elsewhere=True),
        clashes_notice([Clash(ART, gone=False), Clash(NEW, gone=True)]),
    )


def shown() -> QWidget:
    """What the draft would bring back, before anybody decides."""
    dialog = CompareDialog(draft_wording(_DRAFT))
    dialog.show_sheets([sheet(ART, MINE, THEIRS), sheet(NEW, None, MINE)])
    return dialog


def _bar(*notices: Notice) -> QWidget:
    page = QWidget()
    bar = NoticeBar(page)
    for notice in notices:
        bar.show_notice(notice)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(bar)
    column.addStretch()
    page.resize(units(page, 1280), units(page, 240))
    return page


SCENES: dict[str, Scene] = {
    "recovering-offered": offered,
    "recovering-refused": refused,
    "recovering-shown": shown,
}
