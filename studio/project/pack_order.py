"""The order in which packs are listed: families together, and otherwise as somebody arranged them.

The project file keeps an arrangement as names of manifests, counted from their folder. Packs that it does
not name follow by the names of their manifests, letter case aside, and so do all where nobody arranged any.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from studio.errors import Place
from studio.project.edits import Edit, SetProject
from studio.project.families import family_names
from studio.project.intents import relative
from studio.project.packs import Pack
from studio.project.project_file import ProjectFile
from studio.values import dataclass
from studio.words import words

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Group:
    """What is listed together: the family ``name`` by its manifests, or one pack (``None``)."""

    name: str | None
    manifests: tuple[Path, ...]


def in_order(packs: Sequence[Pack], order: Sequence[str], folder: Path) -> tuple[Pack, ...]:
    """``packs`` as ``order`` has them; ``folder`` is that of the manifests."""
    usual = sorted(packs, key=_usual)
    if not order:
        return tuple(usual)
    ranks = {name: rank for rank, name in enumerate(order)}
    return tuple(sorted(usual, key=lambda pack: ranks.get(_listed(pack.path, folder), len(ranks))))


def grouped(packs: Sequence[Pack], project: ProjectFile) -> tuple[Group, ...]:
    """``packs`` in their order; those of a family stand together where its first one would stand.

    A family is two packs and more of which one has a language, or that the project file says belong together.
    """
    names = family_names(packs, project)
    said = {entry.name.casefold() for entry in project.families}
    sizes = Counter(names.values())
    localized = {names[pack.path] for pack in packs if pack.manifest.language is not None}
    families: dict[str, list[Path]] = {}
    order: list[tuple[str | None, list[Path]]] = []
    for pack in packs:
        name = names[pack.path]
        if sizes[name] == 1 or (name not in localized and name.casefold() not in said):
            order.append((None, [pack.path]))
        elif name in families:
            families[name].append(pack.path)
        else:
            families[name] = [pack.path]
            order.append((name, families[name]))
    return tuple(Group(name, tuple(manifests)) for name, manifests in order)


def stepped(groups: Sequence[Group], chosen: Collection[Path], *, down: bool) -> tuple[Group, ...] | None:
    """``groups`` with ``chosen`` one place further up or down.

    Packs of one family move within it, whole families and packs without one among each other. ``None`` where
    ``chosen`` are some of both, or have no place left to go.
    """
    among = _among(groups, chosen)
    if among is None:
        return None
    group, siblings, moving = among
    numbers = [number for number, one in enumerate(siblings) if one in moving]
    at = min(numbers[-1] + 2, len(siblings)) if down else max(numbers[0] - 1, 0)
    moved = _with_group(groups, group, _placed(siblings, moving, at))
    return None if moved == tuple(groups) else moved


def beside(
    groups: Sequence[Group], chosen: Collection[Path], target: Path, *, after: bool
) -> tuple[Group, ...] | None:
    """``groups`` with ``chosen`` right before or after the pack of ``target``, or its family.

    ``None`` where they cannot stand there: packs stay with their family.
    """
    among = _among(groups, chosen)
    if among is None:
        return None
    group, siblings, moving = among
    for number, one in enumerate(siblings):
        if target in (one.manifests if isinstance(one, Group) else (one,)):
            return _with_group(groups, group, _placed(siblings, moving, number + after))
    return None


def arrange(groups: Sequence[Group], folder: Path, label: str, focus: Place) -> Edit:
    """List the packs as ``groups`` have them. Several such steps about the same pack are one."""
    names = tuple(_listed(path, folder) for group in groups for path in group.manifests)
    return Edit(label, (SetProject({"pack_order": names}),), focus, f"pack order:{focus.manifest}")


def usual_order() -> Edit:
    """List the packs by the names of their manifests again."""
    return Edit(words("List packs by file name again"), (SetProject({"pack_order": ()}),))


def followed_by(order: Sequence[str], folder: Path, path: Path, new: Path) -> tuple[str, ...]:
    """``order`` with ``new`` right after ``path``, where that has a place in it."""
    name = _listed(path, folder)
    if name not in order:
        return tuple(order)
    at = order.index(name) + 1
    return (*order[:at], _listed(new, folder), *order[at:])


def _usual(pack: Pack) -> tuple[str, str]:
    return _name(pack.path)


@lru_cache(maxsize=4096)
def _name(path: Path) -> tuple[str, str]:
    # Without the ending: a-2.json is to come after a.json.
    return path.stem.casefold(), str(path)


def _listed(path: Path, folder: Path) -> str:
    return path.name if path.parent == folder else relative(path, folder)


_Among = tuple[Group | None, "Sequence[Group | Path]", "frozenset[Group | Path]"]


def _among(groups: Sequence[Group], chosen: Collection[Path]) -> _Among | None:
    """The family within which ``chosen`` can move (``None``: all groups), its parts, and those that move."""
    wanted = frozenset(chosen)
    touched = [group for group in groups if not wanted.isdisjoint(group.manifests)]
    if all(wanted.issuperset(group.manifests) for group in touched):
        return (None, groups, frozenset(touched)) if touched else None
    if len(touched) == 1:
        return touched[0], touched[0].manifests, wanted
    return None


def _placed(siblings: Sequence[_T], moving: Collection[_T], at: int) -> tuple[_T, ...]:
    """``siblings`` with those of ``moving`` together, before the one that is number ``at``."""
    return (
        *(one for one in siblings[:at] if one not in moving),
        *(one for one in siblings if one in moving),
        *(one for one in siblings[at:] if one not in moving),
    )


def _with_group(
    groups: Sequence[Group], group: Group | None, parts: Sequence[Group | Path]
) -> tuple[Group, ...]:
    """``groups`` with ``parts`` as all of them, or as the manifests of ``group``."""
    if group is None:
        return tuple(part for part in parts if isinstance(part, Group))
    changed = Group(group.name, tuple(part for part in parts if isinstance(part, Path)))
    return tuple(changed if one is group else one for one in groups)
