"""Amounts of bytes as sentences about problems say them: ``4.8 GB``, ``199.96 GB``."""

from __future__ import annotations

from studio.words import Size, Words, counted, digits, scaled, words


def size(count: int) -> Words:
    """Bytes as Apple counts them, 1 MB being 1,000,000: ``412 MB``, ``4.8 GB``, ``1,200 GB``."""
    return words("{size}", size=Size(count))


def size_beside(count: int, other: int) -> Words:
    """``count`` with as many digits as it takes to look another amount than ``other``."""
    shown = size(count)
    if count == other or shown != size(other):
        return shown
    amount, unit = scaled(count)
    for more in range(digits(amount) + 1, 4):
        finer = f"{amount:,.{more}f}"
        if finer.rstrip("0").rstrip(".") != shown.split(" ")[0]:
            return words("{size}", size=f"{finer} {unit}")
    return counted("1 byte", "{count} bytes", count)
