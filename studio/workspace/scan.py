"""Looking at a folder: names, sizes and times of what lies below it. No file is opened."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import field
from operator import attrgetter, is_
from pathlib import Path

from studio.files import leads_to_folder, real
from studio.progress import CancelToken
from studio.project.assets import Asset, Snapshot
from studio.values import dataclass
from studio.workspace.hints import Hints
from studio.workspace.ignore import IgnoreRules
from studio.workspace.relist import relist
from studio.workspace.walk import Place, Walk, is_folder, text_of

_ORDER = attrgetter("path", "disk_path")


@dataclass(slots=True)
class _Listed:
    """Folders that several prefixes go through, by path: their entries by name, and by name in lower case."""

    entries: dict[str, dict[str, os.DirEntry[str]]] = field(
        default_factory=dict[str, dict[str, "os.DirEntry[str]"]]
    )
    alike: dict[str, dict[str, list[os.DirEntry[str]]]] = field(
        default_factory=dict[str, dict[str, "list[os.DirEntry[str]]"]]
    )


def scan(
    base: Path,
    prefixes: Sequence[str],
    ignore: IgnoreRules,
    cancel: CancelToken | None = None,
    *,
    own: Iterable[Path] = (),
    before: Snapshot | None = None,
    hints: Hints | None = None,
) -> Snapshot:
    """What lies at or below each of ``prefixes`` (relative to ``base``; ``""`` is the whole base).

    Links are named and never followed. A folder that cannot be listed is named in ``unreadable``, one with
    nothing in it in ``empty``, unless a rule ignores it or it belongs to the project. What the rules ignore
    is listed too, with its rule, so that it can be counted and shown; files and folders in ``own`` (absolute)
    belong to the project and are listed under the rule ``OWN``. Assets that equal those of ``before`` are the
    same objects, and where nothing differs, ``before`` itself is given back.

    With ``hints``, ``before`` is what a scan of the same prefixes under the same rules gave, and nothing has
    changed since but where the hints say: then only that is looked at, as far as nothing is in doubt.
    """
    if not leads_to_folder(base):
        return before if before is not None and before.missing else Snapshot(base, missing=True)
    if before is not None and before.base != base:
        before = None
    wanted = _widest(prefixes)
    walk = Walk(
        base,
        ignore,
        _places_below(base, own),
        before.by_disk_path if before is not None else {},
        cancel or CancelToken(),
    )
    if before is not None and hints is not None and not before.missing:
        found = relist(walk, wanted, before, hints)
        if found is not None:
            return found
    listed = _Listed()
    for prefix in wanted:
        _visit(prefix, walk, listed)
    unreadable = tuple(sorted(set(walk.unreadable)))
    empty = tuple(sorted(set(walk.empty)))
    same = before is not None and (before.unreadable, before.empty) == (unreadable, empty)
    if before is not None and same and not before.missing and _are(before.assets, walk.assets):
        return before
    return Snapshot(base, tuple(sorted(walk.assets.values(), key=_ORDER)), unreadable, empty=empty)


def _are(before: Sequence[Asset], assets: dict[str, Asset]) -> bool:
    """Whether ``assets`` are the very same objects, as many."""
    return len(before) == len(assets) and all(
        map(is_, before, map(assets.get, map(attrgetter("disk_path"), before)))
    )


def _places_below(base: Path, own: Iterable[Path]) -> frozenset[str]:
    """Where below ``base`` the files and folders ``own`` are."""
    root = real(base)
    places = [place.relative_to(root) for path in own if (place := real(path)).is_relative_to(root)]
    return frozenset(text_of(place.as_posix()) for place in places if place.parts)


def _widest(prefixes: Sequence[str]) -> list[str]:
    """``prefixes`` without those that lie below another one."""
    found: list[str] = []
    # With a slash behind it, a folder sorts right before all that lies below it.
    for prefix in sorted({prefix.strip("/") + "/" for prefix in prefixes}):
        if not found or not (found[-1] == "/" or prefix.startswith(found[-1])):
            found.append(prefix)
    return [prefix.strip("/") for prefix in found]


def _visit(prefix: str, walk: Walk, listed: _Listed) -> None:
    """Follow ``prefix`` part by part, so that a link on the way is seen, then take all below it."""
    place = Place()
    for part in prefix.split("/") if prefix else []:
        entry = _entry(place, part, walk, listed)
        if entry is None:
            return
        text = place.inner_text(entry.name)
        if not is_folder(entry):
            for one in (entry, *_twins(entry, place, listed)):
                walk.take(one, place)
            return
        place = Place(place.inner(entry.name), text, walk.rule(place, text, "/"))
    walk.below(place)


def _entry(place: Place, name: str, walk: Walk, listed: _Listed) -> os.DirEntry[str] | None:
    """The entry of ``place`` whose name equals ``name`` when both are written in NFC."""
    entries = listed.entries.get(place.path)
    if entries is None:
        entries = {text_of(entry.name): entry for entry in walk.listing(place)}
        listed.entries[place.path] = entries
    return entries.get(text_of(name))


def _twins(entry: os.DirEntry[str], place: Place, listed: _Listed) -> list[os.DirEntry[str]]:
    """The files in ``place`` whose names differ from that of ``entry`` in case only.

    On other systems the two would be one.
    """
    alike = listed.alike.get(place.path)
    if alike is None:
        alike = listed.alike[place.path] = {}
        for one in listed.entries[place.path].values():
            alike.setdefault(text_of(one.name).casefold(), []).append(one)
    return [one for one in alike[text_of(entry.name).casefold()] if one is not entry and not is_folder(one)]
