"""The one hook for faults of the program: the draft is saved, the details are kept, one dialog says so."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from studio.ui.look.scale import units
from studio.workspace.faults import fault_text, keep_fault


class FaultHook(QObject):
    """Stands in ``sys.excepthook``, and in that of threads, while the window runs.

    ``rescue`` keeps what is not saved.
    """

    _told = Signal(object)
    _interrupted = Signal()

    def __init__(self, window: QWidget, rescue: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._rescue = rescue
        self._dialog: FaultDialog | None = None
        self._before = sys.excepthook
        self._before_in_threads = threading.excepthook
        self._interrupted.connect(window.close, Qt.ConnectionType.QueuedConnection)
        self._told.connect(self._show, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def close(self) -> None:
        """Give the hooks back."""
        sys.excepthook = self._before
        threading.excepthook = self._before_in_threads

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """From any thread: nothing of Qt but a queued signal is touched here."""
        if issubclass(kind, KeyboardInterrupt):
            self._interrupted.emit()  # Ctrl+C where the program was started: no fault, but a wish.
            return
        text = fault_text(kind, error, trace)
        self._told.emit((text, keep_fault(text)))

    def _caught_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        error = caught.exc_value
        if error is not None:
            self._caught(caught.exc_type, error, caught.exc_traceback)

    @Slot(object)
    def _show(self, told: tuple[str, Path | None]) -> None:
        text, file = told
        kept = True
        try:
            self._rescue()
        except Exception:  # noqa: BLE001 -- the hook itself must never fail
            kept = False
        if self._dialog is None or not self._dialog.isVisible():
            if self._dialog is not None:
                self._dialog.deleteLater()
            self._dialog = FaultDialog(text, file, kept=kept, parent=self._window)
            self._dialog.open()


class FaultDialog(QDialog):
    """What happened, that nothing is lost, and the details to copy."""

    def __init__(self, text: str, file: Path | None, *, kept: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A fault in Pack Studio"))
        words = self.tr("Pack Studio made a mistake of its own. You can go on working.")
        if kept:
            words += " " + self.tr("What you had not saved is kept as a draft.")
        sentence = QLabel(words, self)
        sentence.setWordWrap(True)
        hint = self.tr("Send these details to whoever looks after Pack Studio for you.")
        if file is not None:
            hint += " " + self.tr("They are also in {file}.").format(file=file)
        caption = QLabel(hint, self)
        caption.setWordWrap(True)
        caption.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details = QPlainTextEdit(text, self)
        self._details.setReadOnly(True)
        self._details.setAccessibleName(self.tr("Details"))
        self._details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        buttons = QDialogButtonBox(self)
        copy = buttons.addButton(self.tr("Copy the details"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        close = buttons.addButton(self.tr("Go on working"), QDialogButtonBox.ButtonRole.AcceptRole)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        for part in (sentence, caption, self._details, buttons):
            column.addWidget(part)
        self.resize(units(self, 560), units(self, 360))

    @Slot()
    def _copy(self) -> None:
        self._details.selectAll()
        self._details.copy()
