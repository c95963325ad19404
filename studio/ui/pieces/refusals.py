"""Why a text is no language of an asset pack, in words."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QCoreApplication

from studio.languages.tags import InvalidTag, TagFault
from studio.project.rules.rule import QT_TRANSLATE_NOOP
from studio.ui.look.words import isolated


def refusal(invalid: InvalidTag) -> str:
    """What is wrong with the text that somebody typed."""
    template = QCoreApplication.translate("Refusals", _TEMPLATES[invalid.fault])
    return template.format(text=_shown(invalid.text), part=_shown(invalid.part))


def _shown(text: str) -> str:
    """``text`` as it can stand in a sentence, however long it is and whatever signs are in it."""
    short = text if len(text) <= _MOST else f"{text[:_MOST]}…"
    return isolated("".join("\ufffd" if unicodedata.category(letter) == "Cc" else letter for letter in short))


_MOST = 40


_TEMPLATES: dict[TagFault, str] = {
    TagFault.EMPTY: QT_TRANSLATE_NOOP("Refusals", "An empty text is no language."),
    TagFault.NAME: QT_TRANSLATE_NOOP("Refusals", "{text} is no language tag. Choose a language of the list."),
    TagFault.SEPARATOR: QT_TRANSLATE_NOOP(
        "Refusals", "{text} is written with an underscore; tags have hyphens."
    ),
    TagFault.MALFORMED: QT_TRANSLATE_NOOP(
        "Refusals", "{text} is no language tag: write en, pt-BR or zh-Hant."
    ),
    TagFault.EXTENDED: QT_TRANSLATE_NOOP(
        "Refusals", "Asset packs can use language, script and region only. {part} is a variant."
    ),
    TagFault.VARIANT: QT_TRANSLATE_NOOP(
        "Refusals", "Asset packs can use language, script and region only. {part} is a variant."
    ),
    TagFault.EXTENSION: QT_TRANSLATE_NOOP(
        "Refusals", "Asset packs can use language, script and region only. An extension begins at {part}."
    ),
    TagFault.NOT_A_LANGUAGE: QT_TRANSLATE_NOOP(
        "Refusals", "{part} is nobody's language. Leave the field empty for everybody."
    ),
    TagFault.UNKNOWN_LANGUAGE: QT_TRANSLATE_NOOP("Refusals", "{part} is not in the ISO list of languages."),
    TagFault.UNKNOWN_SCRIPT: QT_TRANSLATE_NOOP("Refusals", "{part} is not in the ISO list of scripts."),
    TagFault.UNKNOWN_REGION: QT_TRANSLATE_NOOP(
        "Refusals", "{part} is not in the ISO list of countries and regions."
    ),
}
