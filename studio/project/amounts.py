"""Amounts as sentences about problems say them: ``4.8 GB``, ``1,204``."""

from __future__ import annotations


def size(count: int) -> str:
    """Bytes as Apple counts them, 1 MB being 1,000,000: ``412 MB``, ``4.8 GB``, ``1,200 GB``."""
    if count < 1000:
        return counted(count, "byte")
    amount, unit = _scaled(count)
    return f"{amount:,.{_digits(amount)}f} {unit}"


def size_beside(count: int, other: int) -> str:
    """``count`` with as many digits as it takes to look another amount than ``other``."""
    shown = size(count)
    if count == other or shown != size(other):
        return shown
    amount, unit = _scaled(count)
    for digits in range(_digits(amount) + 1, 4):
        finer = f"{amount:,.{digits}f}"
        if finer.rstrip("0").rstrip(".") != shown.split(" ")[0]:
            return f"{finer} {unit}"
    return counted(count, "byte")


def counted(count: int, one: str) -> str:
    """``1 pack``, ``1,204 packs``."""
    return f"{count:,} {one if count == 1 else one + 's'}"


def _scaled(count: int) -> tuple[float, str]:
    amount = float(count)
    for unit in ("KB", "MB", "GB"):
        amount /= 1000
        # Limits are said in GB, so what is compared with them is as well.
        if amount < (9_999.5 if unit == "GB" else 999.5):
            return amount, unit
    return amount / 1000, "TB"


def _digits(amount: float) -> int:
    return 1 if amount < 9.95 and round(amount, 1) != round(amount) else 0
