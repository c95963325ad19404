"""Checks of platforms. Apple's packager knows iOS (which covers iPad), macOS, tvOS and visionOS."""

from __future__ import annotations

from collections.abc import Iterator

from studio.errors import Finding
from studio.project.packs import Pack

PLATFORMS = ("iOS", "macOS", "tvOS", "visionOS")
_OTHER_NAMES = {
    "osx": "macOS",
    "os x": "macOS",
    "mac": "macOS",
    "mac os": "macOS",
    "macosx": "macOS",
    "iphone": "iOS",
    "iphoneos": "iOS",
    "appletvos": "tvOS",
    "xros": "visionOS",
}
"""What the platforms are called elsewhere: before they had their names, in Xcode, in other tools."""

_RIGHT = {**{name.casefold(): name for name in PLATFORMS}, **_OTHER_NAMES}


def check_platforms(pack: Pack) -> Iterator[Finding]:
    """What is wrong with the platforms of one pack."""
    node = pack.document.node(("platforms",))
    if node is None or node.kind != "array":
        return
    if not node.items:
        yield pack.finding("PS-PLATFORM-NONE", "platforms")
    seen: set[str] = set()
    for index, item in enumerate(node.items):
        if isinstance(item.value, str):  # Reading has named what is no text.
            yield from _about_name(pack, index, item.value, seen)
            seen.add(item.value)


def _about_name(pack: Pack, index: int, platform: str, seen: set[str]) -> Iterator[Finding]:
    where: tuple[str, int] = ("platforms", index)
    folded = platform.strip().casefold()
    if platform in seen:
        yield pack.finding("PS-PLATFORM-TWICE", *where, platform=platform)
    elif folded == "ipados":
        yield pack.finding("PS-PLATFORM-IPADOS", *where)
    elif folded not in _RIGHT:
        yield pack.finding("PS-PLATFORM-UNKNOWN", *where, platform=platform)
    elif platform != _RIGHT[folded]:
        yield pack.finding("PS-PLATFORM-SPELLING", *where, platform=platform, right=_RIGHT[folded])
