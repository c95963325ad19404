"""What the platforms of a pack mean: those of a released version can only grow on the store."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studio.project.checks.platforms import PLATFORMS
from studio.project.releases import last_released
from studio.project.target import Hosting
from studio.ui.look.words import count, side_by_side
from studio.ui.panels.pack.shown import Shown


def released_platforms(shown: Shown) -> tuple[str, ...]:
    """The platforms of the pack's released version, in our order; none where there is none on record."""
    release = shown.view.state.releases.released.get(shown.pack.manifest.asset_pack_id or "")
    named = () if release is None or release.platforms is None else release.platforms
    folded = {"ios" if one.casefold() == "ipados" else one.casefold() for one in named}
    return tuple(one for one in PLATFORMS if one.casefold() in folded)


def what_platforms_mean(shown: Shown) -> str:
    """What it leads to that these platforms are chosen, as far as that is known."""
    tr = QCoreApplication.translate
    if not shown.pack.manifest.platforms:
        return tr(
            "PlatformsField",
            "None is chosen, and what Apple makes of that is not known. Choose those of the app.",
        )
    released = side_by_side(released_platforms(shown))
    marks = last_released(shown.view.project.file.released)
    mark = marks.get(shown.pack.manifest.asset_pack_id or "")
    number = count(mark.version) if mark is not None else ""
    if shown.view.project.file.hosting is not Hosting.APPLE:
        if not released or not number:
            return tr("PlatformsField", "On your own server, platforms may come and go.")
        words = tr(
            "PlatformsField",
            "Version {number} is released for {platforms}. On your own server, they may come and go.",
        )
        return words.format(number=number, platforms=released)
    if not released or not number:
        return tr(
            "PlatformsField",
            "Once a version is released, they can only grow on App Store Connect: "
            "a version that drops one is no longer offered on it.",
        )
    words = tr(
        "PlatformsField",
        "Version {number} is released for {platforms}. On App Store Connect they can only grow: "
        "a version that drops one is no longer offered on it.",
    )
    return words.format(number=number, platforms=released)
