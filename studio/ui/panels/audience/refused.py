"""Why a text is no language of a device, in words, and what to take instead."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studio.languages.tags import InvalidTag, TagFault
from studio.ui.look.words import isolated
from studio.ui.pieces.refusals import refusal


def refused(invalid: InvalidTag) -> str:
    """What is wrong with the text that somebody typed for a language of a person."""
    translate = QCoreApplication.translate
    match invalid.fault:
        case TagFault.VARIANT | TagFault.EXTENDED:
            text = translate(
                "Audience", "{part} is a variant. Settings of devices have language, script and region only."
            )
        case TagFault.EXTENSION:
            text = translate(
                "Audience",
                "{part} begins an extension. Settings of devices have language, script and region only.",
            )
        case TagFault.NOT_A_LANGUAGE:
            text = translate("Audience", "{part} is nobody's language. Choose a language of the list.")
        case _:
            return refusal(invalid)
    return text.format(part=isolated(invalid.part))
