"""Sizes as people type them: ``200 GB``. Pure."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QCoreApplication

from studio.ui.look.colours import Meaning
from studio.ui.pieces.form_row import RowProblem
from studio.ui.project_settings.entry import Entry

_UNITS = {"B": 1, "KB": 10**3, "MB": 10**6, "GB": 10**9, "TB": 10**12}
_FORM = re.compile(r"([0-9]+(?:[.,][0-9]+)?)\s*([KMGT]?B)", re.IGNORECASE)
_MOST = 10**15


def amount_text(amount: int | None) -> str:
    """``amount`` bytes exactly, in the largest unit that is exact with two decimals; nothing for ``None``."""
    if amount is None:
        return ""
    for unit, size in reversed(_UNITS.items()):
        value = Decimal(amount) / size
        if value >= 1 and value == value.quantize(Decimal("0.01")):
            return f"{value.normalize():f} {unit}"
    return f"{amount} B"


def amount_entry(text: str) -> Entry:
    """The bytes that ``text`` says; ``None`` where it says nothing."""
    text = text.strip()
    if not text:
        return Entry(None)
    match = _FORM.fullmatch(text)
    try:
        amount = int(Decimal(match[1].replace(",", ".")) * _UNITS[match[2].upper()]) if match else 0
    except InvalidOperation:
        amount = 0
    if not 0 < amount <= _MOST:
        message = QCoreApplication.translate("ProjectSettings", "{text} is no size.").format(text=text)
        hint = QCoreApplication.translate("ProjectSettings", "Write a number and a unit, such as 4.8 GB.")
        return Entry(None, RowProblem(Meaning.ERROR, message, hint))
    return Entry(amount)
