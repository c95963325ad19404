"""Amounts and moments in words, in the manner of the reader's country."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from studio.ui.look.colours import Meaning

_APPENDED = re.compile(r"\s*\(&[^&()]\)")
_MOST_IN_GRAMMAR = 2_000_000_000
"""Qt takes no larger number to choose a plural by; of so many all have the same."""


def size(amount: int) -> str:
    """Bytes as Apple counts them: ``412 MB`` is 412,000,000."""
    if amount < 1000:
        return bytes_(amount)
    value = float(amount)
    for unit in ("KB", "MB", "GB", "TB"):
        value /= 1000
        if value < 999.5 or unit == "TB":
            text = f"{_locale().toString(value, 'f', 1 if value < 9.95 else 0)} {unit}"
            # Without this a number and its Latin unit would change places.
            return isolated(text) if is_mirrored() else text
    raise AssertionError(amount)


def bytes_(amount: int) -> str:
    """``1 byte``, ``512 bytes``."""
    if amount == 1:
        return QCoreApplication.translate("Words", "1 byte")
    words = QCoreApplication.translate("Words", "{count} bytes", None, min(amount, _MOST_IN_GRAMMAR))
    return words.format(count=count(amount))


def count(number: int) -> str:
    """``1,204``."""
    return _locale().toString(number)


def decimal(number: float, places: int) -> str:
    """``44.1``, ``48``: rounded to so many ``places``, without zeros at the end."""
    rounded = round(number, places)
    text = repr(rounded).partition(".")[2] if not rounded.is_integer() else ""
    return _locale().toString(rounded, "f", len(text))


def digits(text: str) -> str:
    """``text`` in the reader's digits, with the reader's point: ``0:03,4``."""
    locale = _locale()
    zero = ord(locale.zeroDigit())
    ours = {str(number): chr(zero + number) for number in range(10)} | {".": locale.decimalPoint()}
    return "".join(ours.get(letter, letter) for letter in text)


def files(number: int) -> str:
    """``1 file``, ``1,204 files``."""
    if number == 1:
        return QCoreApplication.translate("Words", "1 file")
    return QCoreApplication.translate("Words", "{count} files", None, number).format(count=count(number))


def packs(number: int) -> str:
    """``1 pack``, ``11 packs``."""
    if number == 1:
        return QCoreApplication.translate("Words", "1 pack")
    return QCoreApplication.translate("Words", "{count} packs", None, number).format(count=count(number))


def problems(number: int) -> str:
    """``1 problem``, ``3 problems``."""
    if number == 1:
        return QCoreApplication.translate("Words", "1 problem")
    return QCoreApplication.translate("Words", "{count} problems", None, number).format(count=count(number))


def moment(seconds: float, *, now: float | None = None) -> str:
    """The moment ``seconds`` after the epoch: ``14:02`` today, ``Tuesday 17:20`` for a week, then a date."""
    then = QDateTime.fromSecsSinceEpoch(int(seconds))
    today = QDateTime.fromSecsSinceEpoch(int(time.time() if now is None else now)).date()
    days = then.date().daysTo(today)
    locale = _locale()
    clock = locale.toString(then.time(), QLocale.FormatType.ShortFormat)
    if days == 0:
        return clock
    if 0 < days < 7:
        day = locale.dayName(then.date().dayOfWeek())
        return QCoreApplication.translate("Words", "{day} {time}").format(day=day, time=clock)
    return locale.toString(then.date(), QLocale.FormatType.ShortFormat)


def duration(seconds: float) -> str:
    """How long something will take, no finer than is known: ``about 40 s``, ``2 min``."""
    if seconds < 100:
        rounded = max(1, round(seconds) if seconds < 10 else 5 * round(seconds / 5))
        return QCoreApplication.translate("Words", "about {count} s", None, rounded).format(
            count=count(rounded)
        )
    return _minutes(round(seconds / 60))


def elapsed(seconds: float) -> str:
    """How long something took: ``3 s``, ``1 min 41 s``, ``1 h 20 min``."""
    whole = max(1, round(seconds))
    if whole < 60:
        return QCoreApplication.translate("Words", "{count} s", None, whole).format(count=count(whole))
    if whole < 3600 and whole % 60:
        words = QCoreApplication.translate("Words", "{minutes} min {seconds} s")
        return words.format(minutes=count(whole // 60), seconds=count(whole % 60))
    return _minutes(round(whole / 60))


def listed(items: Iterable[str]) -> str:
    """``a, b and c``: all of ``items`` in a sentence."""
    return _locale().createSeparatedList(list(items))


def side_by_side(items: Iterable[str]) -> str:
    """``a, b, c``: as many of ``items`` as are no empty text, with the comma of the reader's script."""
    return {"ja": "、", "ar": "، "}.get(_language(), ", ").join(filter(None, items))


def apart(items: Iterable[str]) -> str:
    """``a; b``: as ``side_by_side`` where ``items`` have commas of their own."""
    return {"ja": "、", "ar": "؛ "}.get(_language(), "; ").join(filter(None, items))


def sentences(items: Iterable[str]) -> str:
    """One sentence of ``items`` after the other; in Japanese nothing stands between them."""
    text = " ".join(filter(None, items))
    return text.replace("。 ", "。") if _language() == "ja" else text


def isolated(text: str) -> str:
    """``text``, a path or a tag, to stand in a sentence: left to right, whatever the sentence is."""
    return f"\u2066{text}\u2069"


def directed(text: str) -> str:
    """``text``, a sentence on its own, to run as the window does even where it begins with a foreign name."""
    return f"\u200f{text}" if text and is_mirrored() else text


def without_mnemonic(text: str) -> str:
    """``text``, a menu's or a button's, as people read it: without the letter for the keyboard.

    Where letters are not Latin, that letter stands behind the words: ``保存(&S)``.
    """
    bare = _APPENDED.sub("", text)
    return bare.replace("&&", "\0").replace("&", "").replace("\0", "&")


def meaning_word(meaning: Meaning) -> str:
    """What the colour of ``meaning`` says."""
    match meaning:
        case Meaning.ERROR:
            return QCoreApplication.translate("Words", "Error")
        case Meaning.WARNING:
            return QCoreApplication.translate("Words", "Warning")
        case Meaning.NOTE:
            return QCoreApplication.translate("Words", "Note")
        case Meaning.DONE:
            return QCoreApplication.translate("Words", "Done")
        case Meaning.CHANGED:
            return QCoreApplication.translate("Words", "Changed")


def is_mirrored() -> bool:
    """Whether the window runs from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _minutes(minutes: int) -> str:
    if minutes < 60:
        return QCoreApplication.translate("Words", "{count} min", None, minutes).format(count=count(minutes))
    words = QCoreApplication.translate("Words", "{hours} h {minutes} min")
    return words.format(hours=count(minutes // 60), minutes=count(minutes % 60))


def _language() -> str:
    return _locale().name().partition("_")[0]


def _locale() -> QLocale:
    # Where no language is set, numbers still want their separators.
    ours = QLocale()
    neutral = ours.language() == QLocale.Language.C
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom) if neutral else ours
