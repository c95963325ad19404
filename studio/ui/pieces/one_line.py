"""What a line for a short text takes: nothing that cannot be seen, and no more than makes sense."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject
from PySide6.QtGui import QValidator

from studio.ui.look.words import count

_AROUND = "\r\n\t"
_INVISIBLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


class OneLine(QValidator):
    """Refuses as a whole what is pasted, dropped or typed and cannot stand in one line.

    Line breaks around it, as spreadsheets add them, fall off. ``refusal`` says in words why the last text was
    refused; the line's ``inputRejected`` tells that there is something to say.
    """

    def __init__(self, most: int, parent: QObject) -> None:
        super().__init__(parent)
        self._most = most
        self.refusal = ""

    def validate(self, text: str, cursor: int) -> object:
        """Whether ``text`` may stand in the line."""
        plain = text.strip(_AROUND)
        cursor = min(cursor, len(plain))
        if len(plain) > self._most:
            self.refusal = self.tr("That is more than {most} characters. Nothing of it was taken.").format(
                most=count(self._most)
            )
        elif _INVISIBLE.search(plain):
            self.refusal = self.tr(
                "That has line breaks or characters in it that cannot be seen. Nothing of it was taken."
            )
        else:
            self.refusal = ""
            return QValidator.State.Acceptable, plain, cursor
        return QValidator.State.Invalid, text, cursor
