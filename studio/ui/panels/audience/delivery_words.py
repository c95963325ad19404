"""When a pack comes, and why or why not, in the few words of a row."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from studio.project.audience import Cause, Delivered, Delivery
from studio.project.profiles import LOCALIZED_SINCE, PACKS_SINCE
from studio.ui.look.words import isolated, size
from studio.ui.panels.audience.naming import words


def when(delivered: Delivered) -> str:
    """When something comes."""
    translate = QCoreApplication.translate
    match delivered:
        case Delivered.INSTALL:
            return translate("Audience", "Before first use")
        case Delivered.LATER:
            return translate("Audience", "Later")
        case Delivered.ON_DEMAND:
            return translate("Audience", "On demand")
        case Delivered.NEVER:
            return translate("Audience", "Never")
        case _:
            assert_never(delivered)


def sign(delivered: Delivered) -> str:
    """The sign of that."""
    match delivered:
        case Delivered.INSTALL:
            return "essential"
        case Delivered.LATER:
            return "prefetch"
        case Delivered.ON_DEMAND:
            return "on-demand"
        case Delivered.NEVER:
            return "ignored"
        case _:
            assert_never(delivered)


def why(one: Delivery, *, named: bool) -> str:
    """Why a pack comes, or does not."""
    translate = QCoreApplication.translate
    language = words(one.offer.language or "", named=named)
    match one.cause:
        case Cause.EVERYBODY:
            return translate("Audience", "It has no language: everybody gets it.")
        case Cause.LANGUAGE:
            return translate("Audience", "It is in the resolved language.")
        case Cause.OTHER_LANGUAGE:
            text = translate("Audience", "It is in {language}. The app can still ask for it.")
            return text.format(language=language)
        case Cause.NO_LANGUAGE_RESOLVED:
            text = translate("Audience", "It is in {language}, and no language fits. The app can ask for it.")
            return text.format(language=language)
        case Cause.BAD_LANGUAGE:
            text = translate("Audience", "{language} is no language that a pack can have.")
            return text.format(language=language)
        case _:
            return _why_not_here(one)


def as_text(rows: tuple[Delivery, ...], *, named: bool) -> str:
    """``rows`` to be pasted into a table elsewhere: columns with tabs between them."""
    lines = [
        "\t".join(
            (
                one.offer.pack_id,
                one.offer.language or "",
                when(one.delivered),
                size(one.offer.bytes),
                why(one, named=named),
            )
        )
        for one in rows
    ]
    return plain("\n".join(lines) + "\n")


def plain(text: str) -> str:
    """``text`` without the marks for the direction of writing, which other programs would show."""
    return text.replace(isolated("")[0], "").replace(isolated("")[1], "")


def _why_not_here(one: Delivery) -> str:
    translate = QCoreApplication.translate
    match one.cause:
        case Cause.OLD_SYSTEM if one.profile.os < PACKS_SINCE:
            text = translate("Audience", "Asset packs come from OS {system} on.")
            return text.format(system=PACKS_SINCE)
        case Cause.OLD_SYSTEM:
            text = translate("Audience", "It has a language, and those come from OS {system} on.")
            return text.format(system=LOCALIZED_SINCE)
        case Cause.OTHER_PLATFORM:
            text = translate("Audience", "It is not for {platform}.")
            return text.format(platform=one.profile.platform)
        case Cause.OTHER_EVENT if one.profile.is_update:
            return translate("Audience", "It comes at the first installation only.")
        case Cause.OTHER_EVENT:
            return translate("Audience", "It comes with updates only. The app can ask for it.")
        case _:
            return translate("Audience", "Its manifest does not say when it is downloaded.")
