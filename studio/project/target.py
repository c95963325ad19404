"""What a manifest is meant for: who hosts the pack, whose tools read it, which systems the app supports."""

from __future__ import annotations

from enum import StrEnum

from studio.values import dataclass


class Hosting(StrEnum):
    """Where the packs will lie."""

    APPLE = "apple"
    SELF = "self"


class Tools(StrEnum):
    """The edition of Apple's tools, and so of the manifest's keys."""

    XCODE_26 = "xcode-26"
    XCODE_27 = "xcode-27"


@dataclass(frozen=True, slots=True)
class Target:
    """Hosting, tools, and the lowest OS the app supports (``None``: not known)."""

    hosting: Hosting = Hosting.APPLE
    tools: Tools = Tools.XCODE_27
    lowest_os: int | None = None
