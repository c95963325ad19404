"""A device as it is described in words: its languages, its system, its platform, what is happening on it."""

from __future__ import annotations

import re

from studio.errors import StudioError

PLATFORMS = ("iOS", "macOS", "tvOS", "visionOS")
"""The platforms that a pack can be for. Not imported, for checks bring all of a project with them."""

LOWEST_SYSTEM = 26
"""The first system with asset packs that the system manages. Source: asset pack facts, 1.1 (certain)."""

_PRINTED = '([{<"\n'
"""What is in a list of tags only where a program printed it."""

_ALSO = {"ipados": "iOS", "ipad": "iOS", "iphone": "iOS", "mac": "macOS"}
_SYSTEM = re.compile(r"([0-9]{1,3})(\.[0-9]{1,3}){0,2}")
_UPDATES = {"first": False, "firstinstallation": False, "update": True, "subsequentupdate": True}


def tags_in(text: str) -> tuple[str, ...]:
    """The tags in ``text``, between commas, as written; what lies between two commas may be nothing.

    A list as ``defaults read`` or another program prints it is understood too.
    """
    if any(letter in _PRINTED for letter in text):
        from studio.project.pasted_languages import pasted  # noqa: PLC0415 -- few lists are pasted

        return pasted(text).languages
    return tuple(part for piece in text.split(",") if (part := piece.strip()))


def system_named(text: str) -> int:
    """The system that ``text`` names, by its first number. Raises ``StudioError``."""
    match = _SYSTEM.fullmatch(text.strip())
    if match is None:
        raise StudioError(
            f"{text or 'Nothing'} is no version of a system.",
            "Write its number, such as 27. Packs with a language come from system 27 on, others from 26 on.",
        )
    number = int(match[1])
    if number < LOWEST_SYSTEM:
        raise StudioError(
            f"System {number} knows no asset packs.",
            f"They begin with system {LOWEST_SYSTEM}, packs with a language with 27: "
            f"write {LOWEST_SYSTEM} or more.",
        )
    return number


def platform_named(text: str) -> str:
    """The platform that ``text`` names, in any letter case. Raises ``StudioError``."""
    folded = text.strip().casefold()
    for name in PLATFORMS:
        if folded == name.casefold():
            return name
    if folded in _ALSO:
        return _ALSO[folded]
    raise StudioError(
        f"{text or 'Nothing'} is no platform of asset packs.",
        "The platforms are iOS, which iPadOS belongs to, macOS, tvOS and visionOS.",
    )


def is_update(text: str) -> bool:
    """Whether the event that ``text`` names is an update of the app. Raises ``StudioError``."""
    found = _UPDATES.get(text.strip().casefold())
    if found is None:
        raise StudioError(
            f"{text or 'Nothing'} is no event on which packs are downloaded.",
            "Write first for the first installation, or update for an update of the app.",
        )
    return found
