"""The ways in which every scene is looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from studio.resources import resource
from studio.ui.look.colours import set_stark
from studio.ui.look.tongue import speak
from tests.looks.long_words import LongWords
from tests.looks.palettes import contrast_dark, contrast_light, dark, light

_Script = QFontDatabase.WritingSystem


@dataclass(frozen=True, slots=True)
class Variant:
    """One way to look. ``environment`` is set before the program starts, so each has a process of its own.

    ``language`` is one of the program's, and ``script`` what it is written in.
    """

    name: str
    words: str
    palette: Callable[[], QPalette] = light
    is_stark: bool = False
    is_long: bool = False
    mirrored: bool = False
    language: str = ""
    script: QFontDatabase.WritingSystem = QFontDatabase.WritingSystem.Latin
    environment: dict[str, str] = field(default_factory=dict[str, str])


VARIANTS = {
    variant.name: variant
    for variant in (
        Variant("light", "light scheme"),
        Variant("dark", "dark scheme", palette=dark),
        Variant("contrast-light", "high contrast, light", palette=contrast_light, is_stark=True),
        Variant("contrast-dark", "high contrast, dark", palette=contrast_dark, is_stark=True),
        Variant("double", "at 200 %", environment={"QT_SCALE_FACTOR": "2"}),
        Variant("long", "words two fifths longer", is_long=True),
        Variant("mirrored", "right to left", mirrored=True),
        Variant("german", "German", language="de"),
        Variant("japanese", "Japanese", language="ja", script=_Script.Japanese),
        Variant("arabic", "Arabic", language="ar", script=_Script.Arabic),
    )
}


def lacking(variant: Variant) -> str | None:
    """Why nothing can look like ``variant`` here, as a sentence; ``None`` where it can."""
    if not variant.language:
        return None
    try:
        resource("i18n", f"pack-studio_{variant.language}.qm")
    except FileNotFoundError:
        return f"{variant.words} was not compiled: packaging/make_translations.py --compile"
    if not QFontDatabase.families(variant.script):
        return f"No font here has the letters of {variant.words}."
    return None


def apply(variant: Variant, application: QApplication) -> None:
    """Have everything that ``application`` shows from now on look like ``variant``."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    application.setStyle("Fusion")
    application.setPalette(variant.palette())
    set_stark(stark=variant.is_stark)
    font = QFont(application.font())
    font.setPointSizeF(10)
    application.setFont(font)
    if variant.language:
        speak(application, variant.language)
    if variant.mirrored:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    if variant.is_long:
        QCoreApplication.installTranslator(LongWords(application))
