"""Walking through folders: what lies in them, under which rule, and whether it may be read."""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import field
from pathlib import Path

from studio.progress import CancelToken
from studio.project.assets import OWN, Asset, AssetKind
from studio.values import dataclass
from studio.workspace.ignore import IgnoreRules

_EFFECTIVE = os.access in os.supports_effective_ids
_JUNCTION = 0xA0000003
"""IO_REPARSE_TAG_MOUNT_POINT: how Windows marks a folder that stands for another one."""


@dataclass(frozen=True, slots=True)
class Place:
    """A folder below the base: its path as the disk spells it, in NFC, and the rule that ignores it."""

    path: str = ""
    text: str = ""
    rule: str | None = None

    def inner(self, name: str) -> str:
        """The path, as the disk spells it, of what is called ``name`` in here."""
        return f"{self.path}/{name}" if self.path else name

    def inner_text(self, name: str) -> str:
        """The same in NFC."""
        return f"{self.text}/{text_of(name)}" if self.text else text_of(name)


@dataclass(slots=True)
class Walk:
    """What a walk below ``base`` has gathered; local to one scan.

    ``inside`` are the paths (in NFC) of what belongs to the project itself. Assets that equal those in
    ``known`` are these same objects.
    """

    base: Path
    ignore: IgnoreRules
    inside: frozenset[str]
    known: Mapping[str, Asset]
    cancel: CancelToken
    user: int = field(default_factory=lambda: os.geteuid() if os.name == "posix" else -1)
    assets: dict[str, Asset] = field(default_factory=dict[str, Asset])
    unreadable: list[str] = field(default_factory=list[str])
    empty: list[str] = field(default_factory=list[str])

    def below(self, start: Place) -> None:
        """Take all that lies below the folder ``start``."""
        places = [start]
        while places:
            self.cancel.check()
            places.extend(self.within(places.pop()))

    def within(self, place: Place) -> list[Place]:
        """Take the files in ``place``; its folders."""
        folders: list[Place] = []
        before = len(self.unreadable)
        # Said once for the folder, for this is done a hundred thousand times.
        above, above_text = (f"{place.path}/", f"{place.text}/") if place.path else ("", "")
        entry = None
        for entry in self.listing(place):
            name = entry.name
            path = above + name
            text = path if above == above_text and name.isascii() else above_text + text_of(name)
            if is_folder(entry):
                folders.append(Place(path, text, self.rule(place, text, "/")))
            else:
                self._take(entry, path, text, self.rule(place, text))
        if entry is None and place.path and place.rule is None and len(self.unreadable) == before:
            self.empty.append(place.text)
        return folders

    def take(self, entry: os.DirEntry[str], place: Place) -> None:
        """Take the file or link ``entry`` of the folder ``place``."""
        text = place.inner_text(entry.name)
        self._take(entry, place.inner(entry.name), text, self.rule(place, text))

    def _take(self, entry: os.DirEntry[str], path: str, text: str, rule: str | None) -> None:
        try:
            facts = entry.stat(follow_symlinks=False)
        except OSError:
            return  # It vanished between listing and looking: it is not there any more.
        mode = facts.st_mode
        kind = AssetKind.OTHER
        if stat.S_ISREG(mode):
            kind = AssetKind.FILE
        elif stat.S_ISLNK(mode) or stat.S_ISDIR(mode):  # a folder only as a junction
            kind = AssetKind.LINK
        readable = (
            bool(mode & stat.S_IROTH)
            or bool(mode & stat.S_IRUSR and facts.st_uid == self.user)
            or os.access(entry.path, os.R_OK, effective_ids=_EFFECTIVE)
        )
        old = self.known.get(path)
        if (
            old is not None
            and old.changed == facts.st_mtime_ns
            and old.size == facts.st_size
            and old.kind is kind
            and old.readable is readable
            and old.ignored_by == rule
        ):
            self.assets[path] = old
        else:
            self.assets[path] = Asset(text, path, facts.st_size, facts.st_mtime_ns, kind, rule, readable)

    def rule(self, place: Place, text: str, end: str = "") -> str | None:
        """The rule that ignores what is at ``text`` in ``place``; ``end`` is a slash for a folder."""
        if text in self.inside:
            return OWN
        return place.rule or self.ignore.rule_for(text + end)

    def listing(self, place: Place) -> Iterator[os.DirEntry[str]]:
        """What lies in ``place``; nothing where it cannot be listed, and then it is remembered."""
        try:
            with os.scandir(self.base / place.path) as entries:
                yield from entries
        except OSError:
            self.unreadable.append(place.text)


def is_folder(entry: os.DirEntry[str]) -> bool:
    """Whether ``entry`` is a folder of its own: not a link, and on Windows not a junction."""
    if not entry.is_dir(follow_symlinks=False):
        return False
    return os.name != "nt" or not _is_junction(entry.stat(follow_symlinks=False))


def is_folder_itself(path: Path) -> bool:
    """The same of any ``path``; false where the disk does not tell."""
    try:
        facts = path.lstat()
    except (OSError, ValueError):
        return False
    return stat.S_ISDIR(facts.st_mode) and not _is_junction(facts)


def text_of(name: str) -> str:
    """``name`` in NFC; bytes that are no UTF-8 become replacement characters."""
    if name.isascii():
        return name
    readable = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return unicodedata.normalize("NFC", readable)


def _is_junction(facts: os.stat_result) -> bool:
    return getattr(facts, "st_reparse_tag", 0) == _JUNCTION
