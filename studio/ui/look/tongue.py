"""The language that the program speaks: its words, Qt's words, numbers and dates, direction, letters."""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication

from studio.resources import resource
from studio.values import dataclass

ASKED_FOR = "PACK_STUDIO_LANGUAGE"
"""The variable that has the last word on the language; tests and grabs set it."""


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language of the program. ``name`` is what those who speak it call it.

    ``letters`` are families that have its letters, the first that is there is taken: a system that is set to
    another language would draw Japanese with Chinese forms, or not at all.
    """

    tag: str
    name: str
    letters: tuple[str, ...] = ()


_ENGLISH = Tongue("en", "English")
_TONGUES = (
    _ENGLISH,
    Tongue("de", "Deutsch"),
    Tongue(
        "ja",
        "日本語",
        (
            "Hiragino Sans",
            "Yu Gothic UI",
            "Meiryo",
            "Noto Sans CJK JP",
            "Noto Sans JP",
            "Source Han Sans JP",
            "IPAPGothic",
            "IPAexGothic",
            "VL PGothic",
        ),
    ),
    Tongue(
        "ar",
        "العربية",
        ("SF Arabic", "Geeza Pro", "Segoe UI", "Noto Sans Arabic UI", "Noto Sans Arabic", "DejaVu Sans"),
    ),
)


def languages() -> tuple[Tongue, ...]:
    """The languages that can be chosen, English first. A setting holds the ``tag``; "" is the system's."""
    return _TONGUES


def chosen(setting: str, wanted: Sequence[str] | None = None) -> Tongue:
    """What ``setting`` names, else the first of ``wanted`` (default: the system's list) that we speak."""
    asked = os.environ.get(ASKED_FOR, "") or setting
    if asked:
        wanted = [asked]
    elif wanted is None:
        wanted = QLocale.system().uiLanguages()
    spoken = {tongue.tag: tongue for tongue in _TONGUES}
    found = (spoken.get(tag.replace("_", "-").partition("-")[0].lower()) for tag in wanted)
    return next((tongue for tongue in found if tongue is not None), _ENGLISH)


def speak(application: QGuiApplication, setting: str) -> Tongue:
    """Have ``application`` speak what ``setting`` names; once, before its first window."""
    tongue = chosen(setting)
    QLocale.setDefault(locale_of(tongue, QLocale.system()))
    if tongue.tag == _ENGLISH.tag:
        return tongue
    for font in (QGuiApplication.font(), QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)):
        # A family such as "Monospace" stands for another one, which has to come first.
        QFont.insertSubstitutions(font.family(), (QFontInfo(font).family(), *tongue.letters))
    # Of two that know a text, the one that came last is heard.
    for path in (_qts(tongue), *_ours(tongue)):
        translator = QTranslator(application)
        if translator.load(path):
            QCoreApplication.installTranslator(translator)
    QGuiApplication.setLayoutDirection(QLocale(tongue.tag).textDirection())
    return tongue


def locale_of(tongue: Tongue, system: QLocale) -> QLocale:
    """Whose numbers and dates go with ``tongue``: those of ``system`` where it speaks the same language.

    Otherwise they are the language's own, in the region of ``system`` where that is known for it.
    """
    language = QLocale(tongue.tag).language()
    if system.language() == language:
        return system
    if system.language() == QLocale.Language.C:
        return _neutral(language)
    found = QLocale(language, system.territory())
    return found if found.territory() == system.territory() else _neutral(language)


def _neutral(language: QLocale.Language) -> QLocale:
    if language == QLocale.Language.English:
        # Day, month, year: what most of the world understands.
        return QLocale(language, QLocale.Country.UnitedKingdom)
    return QLocale(language)


def _qts(tongue: Tongue) -> str:
    """Where Qt's words are: those of its buttons, keys and menus."""
    return f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{tongue.tag}.qm"


def _ours(tongue: Tongue) -> list[str]:
    """Where our words are; nowhere in a checkout in which they were not made yet."""
    try:
        return [str(resource("i18n", f"pack-studio_{tongue.tag}.qm"))]
    except FileNotFoundError:
        return []
