"""What letting go of something over the list would do: said while it is dragged, done when it is let go."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from studio.project.pack_order import Group, beside
from studio.ui.look import words
from studio.ui.pack_obstacles import outside
from studio.ui.panels.packs.rows import FamilyRow, PackRow, Row
from studio.values import dataclass

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Dropped:
    """Files and folders let go on the row of a pack or of a family, or on empty space (``None``)."""

    paths: tuple[Path, ...]
    row: Row | None


@dataclass(frozen=True, slots=True)
class Rearranged:
    """The packs of ``manifests`` were put elsewhere in the list, which is ``groups`` then."""

    manifests: tuple[Path, ...]
    groups: tuple[Group, ...]


class Edge(Enum):
    """Where at the row under the pointer it would land."""

    ON = "on"
    ABOVE = "above"
    BELOW = "below"


@dataclass(frozen=True, slots=True)
class Landing:
    """``sentence`` says what would happen, or why nothing. ``edge`` is ``None`` where no row is marked."""

    sentence: str
    edge: Edge | None = None
    deed: Dropped | Rearranged | None = None


def files_over(paths: tuple[Path, ...], row: Row | None) -> Landing:
    """Files and folders over ``row``, or over empty space."""
    deed = Dropped(paths, row)
    obstacle = _obstacle(paths, row)
    if obstacle is None:
        return Landing(_promise(paths, row), Edge.ON, deed)
    # Only the disk knows for sure, so it may be let go there; what cannot be is told with offers then.
    return Landing(obstacle, None, None if isinstance(row, FamilyRow) else deed)


def packs_over(
    manifests: tuple[Path, ...], row: Row | None, *, after: bool, groups: Sequence[Group], name: str
) -> Landing:
    """Packs of the list over ``row``: over its lower half if ``after``. ``name`` is what is carried."""
    if row is None:
        return Landing("")
    target = row.manifests[0] if isinstance(row, FamilyRow) else row.manifest
    new = beside(groups, manifests, target, after=after)
    if new is None:
        stay = translate("PackLanding", "Packs stay with their family. Within it they can be moved.")
        return Landing(stay)
    whole = next(group for group in groups if target in group.manifests)
    other = row.name if isinstance(row, FamilyRow) else row.pack.name
    if whole.name is not None and not set(manifests) < set(whole.manifests):
        other = whole.name  # What is no part of a family goes past all of it.
    if after:
        say = translate("PackLanding", "Move {what} below {other}")
    else:
        say = translate("PackLanding", "Move {what} above {other}")
    sentence = say.format(what=words.isolated(name), other=words.isolated(other))
    return Landing(sentence, Edge.BELOW if after else Edge.ABOVE, Rearranged(manifests, new))


def _obstacle(paths: tuple[Path, ...], row: Row | None) -> str | None:
    if isinstance(row, PackRow):
        return outside(row.pack, paths)
    if row is None or row.localized is not None:
        return None
    choose = translate("PackLanding", "{family} has no pack with a language. Choose one of its packs.")
    return choose.format(family=words.isolated(row.name))


def _promise(paths: tuple[Path, ...], row: Row | None) -> str:
    """What letting go would do."""
    one = words.isolated(paths[0].name)
    number = len(paths)
    count = words.count(number)
    single = number == 1
    if row is None:
        if single:
            return translate("PackLanding", "Make a new pack from {name}").format(name=one)
        return translate("PackLanding", "Make a new pack from each of {count} items", None, number).format(
            count=count
        )
    if isinstance(row, FamilyRow):
        family = words.isolated(row.name)
        if single:
            share = translate("PackLanding", "Share {name} out among {family}: each file by its language")
            return share.format(name=one, family=family)
        share = translate(
            "PackLanding", "Share {count} items out among {family}: each file by its language", None, number
        )
        return share.format(count=count, family=family)
    pack = words.isolated(row.pack.name)
    if single:
        return translate("PackLanding", "Add {name} to {pack}").format(name=one, pack=pack)
    return translate("PackLanding", "Add {count} items to {pack}", None, number).format(
        count=count, pack=pack
    )
