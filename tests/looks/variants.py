"""The ways in which every scene is looked at."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from tests.looks.long_words import LongWords
from tests.looks.palettes import dark, light


@dataclass(frozen=True, slots=True)
class Variant:
    """One way to look. ``environment`` is set before the program starts, so each has a process of its own."""

    name: str
    words: str
    is_dark: bool = False
    is_long: bool = False
    mirrored: bool = False
    environment: dict[str, str] = field(default_factory=dict[str, str])


VARIANTS = {
    variant.name: variant
    for variant in (
        Variant("light", "light scheme"),
        Variant("dark", "dark scheme", is_dark=True),
        Variant("double", "at 200 %", environment={"QT_SCALE_FACTOR": "2"}),
        Variant("long", "words two fifths longer", is_long=True),
        Variant("mirrored", "right to left", mirrored=True),
    )
}


def apply(variant: Variant, application: QApplication) -> None:
    """Have everything that ``application`` shows from now on look like ``variant``."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    application.setStyle("Fusion")
    application.setPalette(dark() if variant.is_dark else light())
    font = QFont(application.font())
    font.setPointSizeF(10)
    application.setFont(font)
    if variant.mirrored:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    if variant.is_long:
        QCoreApplication.installTranslator(LongWords(application))
