"""Languages that Apple offers: those of its systems, and those of an app's page in the App Store.

Sources: the list of languages in Apple's published ICU repository (``apple/scripts/add-locale.md``), with
en-AU, en-GB and en-IN of the lists in its tests (best evidence: no page of Apple lists them); the App Store's
codes as fastlane has them (second-hand, May 2026).
"""

from __future__ import annotations

from typing import Final

from studio.languages.tags import LanguageTag


def _tags(row: str) -> tuple[LanguageTag, ...]:
    return tuple(LanguageTag.parse(text) for text in row.split())


SYSTEM_LANGUAGES: Final = _tags(
    """
    en zh-Hans zh-Hant ja de fr es it ko pt-BR pt-PT ar ru nl sv da nb fi pl tr uk th vi id hi he el cs hu ro
    sk ca hr ms en-GB en-AU en-IN es-419 fr-CA zh-Hant-HK bg kk lt sl bn gu kn ml mr or pa ta te ur
    """
)
"""What a device can be set to, the languages of most people first."""

APP_STORE_LANGUAGES: Final = _tags(
    """
    ar-SA bn ca cs da de-DE el en-AU en-CA en-GB en-US es-ES es-MX fi fr-CA fr-FR gu he hi hr hu id it ja kn
    ko ml mr ms nl-NL no or pa pl pt-BR pt-PT ro ru sk sl sv ta te th tr uk ur vi zh-Hans zh-Hant
    """
)
"""What an app's page can be written in, and so what an app's primary language can be."""
