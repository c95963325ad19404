"""The one hook for faults of the program: the draft is saved, the details are kept, one dialog says so."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from studio.ui.details_dialog import DetailsDialog
from studio.ui.look.words import count
from studio.values import dataclass
from studio.workspace.faults import fault_text, keep_fault

_LOG = logging.getLogger(__name__)
_MOST_SHOWN = 10
"""Faults whose details are in one dialog; all of them are in files."""


@dataclass(frozen=True, slots=True)
class _Fault:
    """The details of a fault, and the file that has them, if it could be written."""

    text: str
    file: Path | None


class FaultHook(QObject):
    """Stands in ``sys.excepthook``, and in that of threads, while the window runs.

    ``rescue`` keeps what is not saved. ``context`` says on any thread what else those want to know who mend
    the fault: which edition runs, and what was noted last. Faults that come while the dialog is open are told
    in it.

    Where there are several windows, ``window`` is none of them but whoever has them: ``front`` then gives the
    one that the dialog is for, and ``leave`` closes all.
    """

    _told = Signal(object)
    _interrupted = Signal()

    def __init__(
        self,
        window: QObject,
        rescue: Callable[[], None],
        context: Callable[[], str] | None = None,
        *,
        front: Callable[[], QWidget | None] | None = None,
        leave: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._front = front
        self._leave = leave
        self._rescue = rescue
        self._context = context or _no_context
        self._dialog: DetailsDialog | None = None
        self._faults: list[_Fault] = []
        self._before = sys.excepthook
        self._before_in_threads = threading.excepthook
        self._interrupted.connect(self._go, Qt.ConnectionType.QueuedConnection)
        self._told.connect(self._show, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    @property
    def dialog(self) -> DetailsDialog | None:
        """The dialog, as long as it is open."""
        return self._dialog

    def close(self) -> None:
        """Give the hooks back."""
        sys.excepthook = self._before
        threading.excepthook = self._before_in_threads

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """From any thread: nothing of Qt but a queued signal is touched here."""
        if issubclass(kind, KeyboardInterrupt):
            self._interrupted.emit()  # Ctrl+C where the program was started: no fault, but a wish.
            return
        _LOG.error("A fault of the program: %s: %s", kind.__name__, error)
        text = "\n".join(part for part in (fault_text(kind, error, trace), self._context()) if part)
        self._told.emit(_Fault(text, keep_fault(text)))

    def _caught_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        error = caught.exc_value
        if error is not None:
            self._caught(caught.exc_type, error, caught.exc_traceback)

    @Slot(object)
    def _show(self, fault: _Fault) -> None:
        kept = True
        try:
            self._rescue()
        except Exception:  # noqa: BLE001 -- the hook itself must never fail
            kept = False
        self._faults.append(fault)
        sentence = fault_sentence(len(self._faults), kept=kept)
        details = "\n\n".join(one.text for one in self._faults[:_MOST_SHOWN])
        if self._dialog is not None:
            self._dialog.tell(sentence, details)
            return
        title, leave = self.tr("A fault in Pack Studio"), self.tr("Go on working")
        self._dialog = DetailsDialog(title, sentence, details, self._whose(), file=fault.file, leave=leave)
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.finished.connect(self._closed)
        self._dialog.open()

    @Slot()
    def _go(self) -> None:
        whose = self._whose()
        if self._leave is not None:
            self._leave()
        elif whose is not None:
            whose.close()

    def _whose(self) -> QWidget | None:
        if self._front is not None:
            return self._front()
        return self._window if isinstance(self._window, QWidget) else None

    @Slot()
    def _closed(self) -> None:
        self._dialog = None
        self._faults.clear()


def fault_sentence(faults: int, *, kept: bool) -> str:
    """What happened; that the draft is safe is said only where it is (``kept``)."""
    tr = QCoreApplication.translate
    words = tr("FaultHook", "Pack Studio made a mistake of its own. You can go on working.")
    if faults > 1:
        words = tr(
            "FaultHook", "Pack Studio made {count} mistakes of its own. You can go on working.", "", faults
        )
    if kept:
        words += " " + tr("FaultHook", "What you had not saved is kept as a draft.")
    return words.format(count=count(faults))


def _no_context() -> str:
    return ""
