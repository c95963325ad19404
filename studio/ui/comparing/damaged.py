"""A project file that cannot be read: said, shown where it breaks, and beside what could take its place."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from studio.manifest.document import Document
from studio.progress import CancelToken, Report
from studio.session.damage import Damage
from studio.session.side_by_side import Sheet, sheet
from studio.ui import wishes
from studio.ui.jobs import JobRunner, Lane
from studio.ui.look.colours import Meaning
from studio.ui.pieces.notice_bar import Notice, Offer

_JOB = "compare-damage"


def damage_notice(damage: Damage) -> Notice:
    """A project could not be opened because its file makes no sense; what can be done about it."""
    from studio.ui.comparing.words import remedy_offers  # noqa: PLC0415 -- few ever open it

    tr = QCoreApplication.translate
    hint = damage.hint
    if damage.remedies:
        hint = tr("Damage", "Whatever you choose, the file as it is now is kept beside it.")
    show = tr("Damage", "Compare line by line…") if damage.remedies else tr("Damage", "Show its text…")
    offers = (Offer(show, wishes.ShowDamage(damage)), *remedy_offers(damage))
    return Notice(damage.message, hint, Meaning.ERROR, offers[:3], key=f"damaged {damage.path}")


class DamageOpener(QObject):
    """Shows the text of a damaged project file, beside what could take its place if there is something.

    ``wished`` carries what was chosen; ``noticed`` the ``Notice`` that was there before, where nothing was.
    """

    wished = Signal(object)
    noticed = Signal(object)

    def __init__(self, jobs: JobRunner, window: QWidget) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._window = window
        self._dialog: QDialog | None = None
        self._damage: Damage | None = None
        self.acts: dict[type[object], Callable[[Any], object]] = {wishes.ShowDamage: self._show}

    @property
    def dialog(self) -> QDialog | None:
        """The dialog, as long as it is open."""
        return self._dialog

    def _show(self, wish: wishes.ShowDamage) -> None:
        from studio.ui.comparing.dialog import CompareDialog  # noqa: PLC0415 -- few ever open it
        from studio.ui.comparing.text import TextDialog  # noqa: PLC0415 -- few ever open it
        from studio.ui.comparing.words import damage_wording  # noqa: PLC0415 -- few ever open it

        damage = wish.damage
        self._damage = None
        if self._dialog is not None:
            self._dialog.close()
        if damage.remedies:
            dialog = CompareDialog(damage_wording(damage, damage.remedies[0]), self._window)
            dialog.wished.connect(self.wished)
            self._jobs.start(_JOB, partial(_compared, damage), dialog.show_sheets, lane=Lane.LOOK)
            self._dialog = dialog
        else:
            self._dialog = TextDialog(damage, self._window)
        self._damage = damage
        self._dialog.finished.connect(self._closed)
        self._dialog.open()

    @Slot()
    def _closed(self) -> None:
        from studio.ui.comparing.dialog import CompareDialog  # noqa: PLC0415 -- few ever open it

        dialog, self._dialog = self._dialog, None
        damage, self._damage = self._damage, None
        self._jobs.cancel(_JOB)
        decided = isinstance(dialog, CompareDialog) and dialog.decided
        if damage is not None and not decided:
            self.noticed.emit(damage_notice(damage))  # The offer went when it was taken up.


def _compared(damage: Damage, cancel: CancelToken, report: Report) -> tuple[Sheet, ...]:
    del report
    right = Document.read(damage.remedies[0].data).text
    return (sheet(damage.path, damage.text, right, cancel),)
