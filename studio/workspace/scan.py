"""Looking at a folder: names, sizes and times of what lies below it. No file is opened."""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from studio.files import leads_to_folder, real
from studio.progress import CancelToken
from studio.project.assets import OWN, Asset, AssetKind, Snapshot
from studio.workspace.ignore import IgnoreRules

_EFFECTIVE = os.access in os.supports_effective_ids
_JUNCTION = 0xA0000003
"""IO_REPARSE_TAG_MOUNT_POINT: how Windows marks a folder that stands for another one."""


@dataclass(slots=True)
class _Found:
    """What a walk has gathered; local to one scan."""

    assets: dict[str, Asset] = field(default_factory=dict[str, Asset])
    listings: dict[str, dict[str, os.DirEntry[str]]] = field(
        default_factory=dict[str, dict[str, "os.DirEntry[str]"]]
    )
    alike: dict[str, dict[str, list[os.DirEntry[str]]]] = field(
        default_factory=dict[str, dict[str, "list[os.DirEntry[str]]"]]
    )
    unreadable: list[str] = field(default_factory=list[str])
    empty: list[str] = field(default_factory=list[str])


@dataclass(frozen=True, slots=True)
class _Start:
    """Where a walk begins, and the rule that ignores that place already."""

    base: Path
    folder: str
    rule: str | None


def scan(
    base: Path,
    prefixes: Sequence[str],
    ignore: IgnoreRules,
    cancel: CancelToken | None = None,
    *,
    own: Iterable[Path] = (),
    before: Snapshot | None = None,
) -> Snapshot:
    """What lies at or below each of ``prefixes`` (relative to ``base``; ``""`` is the whole base).

    Links are named and never followed. A folder that cannot be listed is named in ``unreadable``, one with
    nothing in it in ``empty``, unless a rule ignores it or it belongs to the project. What the rules ignore
    is listed too, with its rule, so that it can be counted and shown; files and folders in ``own`` (absolute)
    belong to the project and are listed under the rule ``OWN``. Assets that equal those of ``before`` are the
    same objects, and where nothing differs, ``before`` itself is given back.
    """
    if not leads_to_folder(base):
        return before if before is not None and before.missing else Snapshot(base, missing=True)
    cancel = cancel or CancelToken()
    found = _Found()
    for prefix in _widest(prefixes):
        _visit(base, prefix, ignore, found, cancel)
    inside = _places_below(base, own)
    _mark_own(inside, found)
    ordered = sorted(found.assets.values(), key=lambda asset: (asset.path, asset.disk_path))
    unreadable = tuple(sorted(set(found.unreadable)))
    empty = tuple(sorted(path for path in {_text(one) for one in found.empty} if not _is_in(path, inside)))
    if before is None or before.base != base:
        return Snapshot(base, tuple(ordered), unreadable, empty=empty)
    known = before.by_disk_path
    shared = tuple(known[one.disk_path] if known.get(one.disk_path) == one else one for one in ordered)
    same = shared == before.assets and unreadable == before.unreadable and empty == before.empty
    return before if same and not before.missing else Snapshot(base, shared, unreadable, empty=empty)


def _places_below(base: Path, own: Iterable[Path]) -> set[str]:
    """Where below ``base`` the files and folders ``own`` are."""
    root = real(base)
    places = [place.relative_to(root) for path in own if (place := real(path)).is_relative_to(root)]
    return {_text(place.as_posix()) for place in places if place.parts}


def _mark_own(inside: set[str], found: _Found) -> None:
    """Give what belongs to the project its rule, whatever other rule it is under."""
    tops = {place.split("/", maxsplit=1)[0] for place in inside}
    for disk_path, asset in found.assets.items():
        if asset.path.split("/", maxsplit=1)[0] in tops and _is_in(asset.path, inside):
            found.assets[disk_path] = replace(asset, ignored_by=OWN)


def _is_in(path: str, places: set[str]) -> bool:
    """Whether ``path`` is one of ``places`` or lies below one."""
    parts = path.split("/")
    return any("/".join(parts[:count]) in places for count in range(1, len(parts) + 1))


def _widest(prefixes: Sequence[str]) -> list[str]:
    """``prefixes`` without those that lie below another one."""
    found: list[str] = []
    # With a slash behind it, a folder sorts right before all that lies below it.
    for prefix in sorted({prefix.strip("/") + "/" for prefix in prefixes}):
        if not found or not (found[-1] == "/" or prefix.startswith(found[-1])):
            found.append(prefix)
    return [prefix.strip("/") for prefix in found]


def _visit(base: Path, prefix: str, ignore: IgnoreRules, found: _Found, cancel: CancelToken) -> None:
    """Follow ``prefix`` part by part, so that a link on the way is seen, then take all below it."""
    spelled, above, rule = "", None, None
    for part in prefix.split("/") if prefix else []:
        entry = _entry(base, spelled, part, found)
        if entry is None:
            return
        spelled = f"{spelled}/{entry.name}" if spelled else entry.name
        folder = _is_folder(entry)
        above, rule = rule, rule or ignore.rule_for(_text(spelled) + ("/" if folder else ""))
        if not folder:
            _take(entry, spelled, rule, found)
            _take_twins(entry, spelled.rpartition("/")[0], above, ignore, found)
            return
    _walk(_Start(base, spelled, rule), ignore, found, cancel)


def _entry(base: Path, folder: str, name: str, found: _Found) -> os.DirEntry[str] | None:
    """The entry of ``folder`` whose name equals ``name`` when both are written in NFC."""
    listing = found.listings.get(folder)
    if listing is None:
        listing = {_text(entry.name): entry for entry in _listing(base, folder, found)}
        found.listings[folder] = listing
    return listing.get(_text(name))


def _take_twins(
    entry: os.DirEntry[str], folder: str, above: str | None, ignore: IgnoreRules, found: _Found
) -> None:
    """Take the files in ``folder`` whose names differ from that of ``entry`` in case only.

    On other systems the two would be one. ``above`` is the rule that ignores the folder.
    """
    alike = found.alike.get(folder)
    if alike is None:
        alike = found.alike[folder] = {}
        for one in found.listings[folder].values():
            alike.setdefault(_text(one.name).casefold(), []).append(one)
    for one in alike[_text(entry.name).casefold()]:
        if one is not entry and not _is_folder(one):
            twin = f"{folder}/{one.name}" if folder else one.name
            _take(one, twin, above or ignore.rule_for(_text(twin)), found)


def _walk(start: _Start, ignore: IgnoreRules, found: _Found, cancel: CancelToken) -> None:
    base = start.base
    folders: list[tuple[str, str | None]] = [(start.folder, start.rule)]
    while folders:
        cancel.check()
        folder, above = folders.pop()
        seen = len(found.unreadable)
        entry = None
        for entry in _listing(base, folder, found):
            path = f"{folder}/{entry.name}" if folder else entry.name
            if _is_folder(entry):
                folders.append((path, above or ignore.rule_for(_text(path) + "/")))
            else:
                _take(entry, path, above or ignore.rule_for(_text(path)), found)
        if entry is None and folder and above is None and len(found.unreadable) == seen:
            found.empty.append(folder)


def _listing(base: Path, folder: str, found: _Found) -> Iterator[os.DirEntry[str]]:
    try:
        with os.scandir(base / folder) as entries:
            yield from entries
    except OSError:
        found.unreadable.append(_text(folder))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """Whether ``entry`` is a folder of its own: not a link, and on Windows not a junction."""
    if not entry.is_dir(follow_symlinks=False):
        return False
    if os.name != "nt":
        return True
    return getattr(entry.stat(follow_symlinks=False), "st_reparse_tag", 0) != _JUNCTION


def _take(entry: os.DirEntry[str], path: str, rule: str | None, found: _Found) -> None:
    try:
        facts = entry.stat(follow_symlinks=False)
    except OSError:
        return  # It vanished between listing and looking: it is not there any more.
    kind = AssetKind.OTHER
    if stat.S_ISREG(facts.st_mode):
        kind = AssetKind.FILE
    elif stat.S_ISLNK(facts.st_mode) or stat.S_ISDIR(facts.st_mode):  # a folder only as a junction
        kind = AssetKind.LINK
    readable = bool(facts.st_mode & stat.S_IROTH) or os.access(entry.path, os.R_OK, effective_ids=_EFFECTIVE)
    found.assets[path] = Asset(_text(path), path, facts.st_size, facts.st_mtime_ns, kind, rule, readable)


def _text(name: str) -> str:
    """``name`` in NFC; bytes that are no UTF-8 become replacement characters."""
    if name.isascii():
        return name
    readable = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return unicodedata.normalize("NFC", readable)
