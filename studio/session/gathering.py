"""What putting files and folders into a pack would do, before it is done: by rules, or file by file."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import field, replace
from enum import StrEnum
from pathlib import Path

from studio.files import real
from studio.manifest.paths import plain_path
from studio.manifest.selectors import select
from studio.manifest.values import (
    DirectorySelector,
    Exclusion,
    FileSelector,
    PatternSelector,
    RenamedFile,
    Selector,
    named_path,
)
from studio.project import intents
from studio.project.contents import Contents
from studio.project.edits import Change, Edit, RemoveValue, SetValue
from studio.project.packs import Pack
from studio.project.widest import Line, files_below, line, named, widest
from studio.session.including import (
    Places,
    Refusal,
    Why,
    by_drive,
    common_parent,
    outside,
    refused,
    with_text_names,
)
from studio.values import dataclass
from studio.words import Size, Words, counted, words
from studio.workspace.dropped import Dropped

MOST_LINES = 3_000
"""So many selectors are written at once: who wants more of them means a folder, and would wait for long."""


class Deed(StrEnum):
    """What is to be done with files and a pack."""

    ADD = "add"
    MOVE = "move"
    EXCLUDE = "exclude"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Way:
    """One way to do it: the step, and the selectors and exclusions that it writes."""

    edit: Edit
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Gathering:
    """What would become of files: ``ways`` to do it, the usual one first; none where nothing can be done.

    ``pack`` is where they would go, or what they would leave. ``files`` and ``bytes`` are what it is about,
    ``fresh`` and ``fresh_bytes`` what of it was not in the pack. ``asks``: a person should see it before it
    is done. ``others`` are packs that are edited too, ``family`` is theirs where all of them get something.
    ``sources`` are the files and folders, below the pack's base, and ``sizes`` has the bytes of each file.
    """

    deed: Deed
    pack: Pack
    ways: tuple[Way, ...]
    refusals: tuple[Refusal, ...] = ()
    files: int = 0
    bytes: int = 0
    fresh: int = 0
    fresh_bytes: int = 0
    asks: bool = False
    others: tuple[Pack, ...] = ()
    family: str = ""
    sources: tuple[str, ...] = field(default=(), repr=False)
    sizes: Mapping[str, int] = field(default_factory=dict[str, int], repr=False)


def gather(
    dropped: Dropped,
    pack: Pack,
    contents: Contents | None,
    scanned: Sequence[str] = (),
    *,
    patterns: bool = False,
    at: int | None = None,
) -> Gathering:
    """``dropped`` added to ``pack``, from number ``at`` of its selectors on, or last.

    Folders become folders, files the widest selectors that say exactly them; what is in the pack already is
    left alone. ``contents`` is what the pack ships so far, if that is known, and ``scanned`` the places of
    which its snapshot knows all. A pack without selectors takes its files from where the first of them lie.
    """
    refusals = refused(dropped)
    folders = with_text_names(dropped.folders, refusals)
    files = with_text_names((*dropped.files, *dropped.manifests, *dropped.depots), refusals)
    paths = [*folders, *files]
    base, changes = real(pack.base), list[Change]()
    places = Places(base)
    if not pack.manifest.selectors and any(places.source_of(path) is None for path in paths):
        base, contents = common_parent(by_drive(paths)[0]), None
        places = Places(base)
        root = intents.relative(base, real(pack.path.parent))
        changes.append(SetValue(pack.path, ("sourceRoot",), root))
    adding = _Adding(pack, base, places, contents, refusals, scanned, changes, patterns=patterns)
    for folder in folders:
        adding.take_folder(folder)
    adding.take_files(files)
    return adding.gathering(at)


def amount_words(sources: Collection[str], sizes: Mapping[str, int], name: str | None = None) -> Words:
    """``412 files (792 MB)``; of a thing called ``name``: ``voices/fr (412 files, 792 MB)``."""
    number, amount = len(sources), Size(sum(sizes.get(one, 0) for one in sources))
    if name is None:
        return counted("1 file ({size})", "{count} files ({size})", number, size=amount)
    if name in sources:
        return words("{file} ({size})", file=name, size=amount)
    return counted(
        "{folder} (1 file, {size})", "{folder} ({count} files, {size})", number, folder=name, size=amount
    )


def too_many(pack: Pack, number: int) -> Refusal:
    """Why ``number`` selectors are not written to the manifest of ``pack``."""
    message = words(
        "{pack} would name {count} files one by one, more than can be worked with.",
        pack=pack.name,
        count=number,
    )
    hint = words("Choose whole folders, or at most {count} files at a time.", count=MOST_LINES)
    return Refusal(Why.OTHER, pack.path, message, hint)


def is_within(source: str, folders: Collection[str]) -> bool:
    """Whether ``source`` is one of ``folders``, or lies in one."""
    while source and source not in folders:
        source = source.rpartition("/")[0]
    return bool(source)


@dataclass(slots=True)
class _Adding:
    """What is being put together for one pack; local to one call."""

    pack: Pack
    base: Path
    places: Places
    contents: Contents | None
    refusals: list[Refusal]
    scanned: Sequence[str]
    changes: list[Change]
    patterns: bool = field(kw_only=True)
    folders: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """New folders with the files in them."""
    standing: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """Folders that the pack takes already, with the files in them."""
    sizes: dict[str, int] = field(default_factory=dict[str, int])
    fresh: dict[str, None] = field(default_factory=dict[str, None])
    """Files that need a selector."""
    back: list[str] = field(default_factory=list[str])
    """Files that are in as soon as an exclusion goes, or a folder comes."""
    there: list[str] = field(default_factory=list[str])
    """Files that the pack takes already, under their own paths."""
    unwanted: set[int] = field(default_factory=set[int])
    readmitted: list[str] = field(default_factory=list[str])
    """Files of which an exclusion goes, and the numbers of such exclusions before it."""

    def source_of(self, path: Path) -> str | None:
        """How a selector names ``path``; where none can, that is refused."""
        source = self.places.source_of(path)
        if source is None:
            self.refusals.append(outside(path, self.pack, self.base))
            return None
        if plain_path(source) == source:
            return source
        message = words(
            "{file} has a name that a manifest would read as a drive, so it was not added.", file=path.name
        )
        self.refusals.append(Refusal(Why.OTHER, path, message, words("Rename it without the colon.")))
        return None

    def take_folder(self, path: Path) -> None:
        """Add the folder ``path``, or say why not."""
        source = self.source_of(path)
        if source is None:
            return
        there = [one.path for one in self.pack.manifest.selectors if isinstance(one, DirectorySelector)]
        if is_within(source, {plain_path(folder) or "" for folder in there}) or self._comes_along(source):
            self._refuse_as_there(path, source)
            self.standing[source] = self._inside(source)
            return
        self.folders[source] = self._inside(source)

    def _inside(self, folder: str) -> tuple[str, ...]:
        if self.contents is None:
            return ()
        found = files_below(folder, self.contents.snapshot)
        self.sizes.update((one, self._size(one)) for one in found)
        return found

    def take_files(self, paths: Iterable[Path]) -> None:
        """Add each of the files ``paths``, or say why not. Folders come first."""
        sources = {source: path for path in paths if (source := self.source_of(path)) is not None}
        takers = self._takers(sources)
        exact = {one.index for one in self.pack.manifest.selectors if _names_one(one)}
        plainly = {one.index for one in self.pack.manifest.selectors if _keeps_path(one)}
        out = self._exclusions()
        for source, path in sources.items():
            taken = takers.get(source, set[int]())
            self.sizes[source] = self._size(source, path)
            is_named = bool(taken & exact)
            if source in out:
                self.unwanted.update(out[source])
                self.readmitted.append(source)
                is_named = is_named or (bool(taken) and self._is_ignored(source) is not True)
            elif is_named or (taken and self._is_ignored(source) is False):
                self._refuse_as_there(path, source)
                if taken & plainly:
                    self.there.append(source)
                continue
            if is_named or self._comes_with_a_folder(source):
                self.back.append(source)
            else:
                self.fresh[source] = None

    def gathering(self, at: int | None) -> Gathering:
        """All that was put together."""
        names = [*self.folders, *self.fresh, *self.back]
        holding = (*self.folders.values(), *self.standing.values())
        inside = dict.fromkeys(one for files in holding for one in files)
        about = dict.fromkeys((*inside, *self.fresh, *self.back, *self.there))
        now = self._shipped()
        new = [one for one in about if one not in now]
        label = words("Add {files} to {pack}", files=self._named(names, new), pack=self.pack.name)
        ways = self._ways(label, at) if names else ()
        if ways and len(ways[0].lines) > MOST_LINES:
            self.refusals.append(too_many(self.pack, len(ways[0].lines)))
            ways = ()
        return Gathering(
            Deed.ADD,
            self.pack,
            ways,
            tuple(self.refusals),
            len(about),
            sum(self.sizes[one] for one in about),
            len(new),
            sum(self.sizes[one] for one in new),
            asks=len(names) > 1,
            sources=(*names, *self.there, *self.standing),
            sizes={one: self.sizes[one] for one in about},
        )

    def _ways(self, label: str, at: int | None) -> tuple[Way, ...]:
        folders = [line("directory", folder, files, self.sizes) for folder, files in self.folders.items()]
        wide = self._widest()
        back = [line("fileExclusion", one, (one,), self.sizes) for one in self.readmitted]
        ways = [self._way((*folders, *wide), back, self._replaced(wide), label, at)]
        if all(self.folders.values()) and any(one.kind != "file" for one in (*folders, *wide)):
            now = self._shipped()
            inside = [one for files in self.folders.values() for one in files if one not in now]
            single = dict.fromkeys((*inside, *self.fresh))
            if len(single) <= MOST_LINES:
                ways.append(self._way(named(single, self.sizes), back, set(), label, at))
        return tuple(ways)

    def _widest(self) -> tuple[Line, ...]:
        """The selectors for the new files; where those of a whole folder are meant, it stands for them.

        A single file is what it is: nobody is asked about it.
        """
        if self.contents is None or len(self.fresh) + len(self.back) + len(self.folders) == 1:
            return named(self.fresh, self.sizes)
        meant = [*self.fresh, *self.back, *self.there]
        wanted = {one: self.sizes[one] for one in meant if not self._comes_along(one)}
        found = widest(wanted, self.contents.snapshot, self.scanned, patterns=self.patterns)
        return tuple(one for one in found if any(source in self.fresh for source in one.sources))

    def _way(
        self, lines: Sequence[Line], back: Sequence[Line], replaced: set[int], label: str, at: int | None
    ) -> Way:
        pack = self.pack
        gone = self.unwanted | replaced
        place = None if at is None else at - sum(index < at for index in gone)
        selectors = [intents.selector_value(one.kind, one.path) for one in lines]
        added = intents.add_selectors(pack, selectors, label, place)
        removals = [RemoveValue(pack.path, (intents.SELECTORS, one)) for one in sorted(gone, reverse=True)]
        focus = pack.place(intents.SELECTORS) if gone else added.focus
        edit = replace(added, changes=(*self.changes, *removals, *added.changes), focus=focus)
        return Way(edit, (*lines, *back))

    def _replaced(self, wide: Iterable[Line]) -> set[int]:
        """Selectors of files and folders that one of ``wide`` takes as well from now on."""
        rules = [one for one in wide if one.kind != "file"]
        covered = {source for one in rules for source in one.sources}
        tops = {one.path for one in rules if one.kind == "directory"}
        found: set[int] = set()
        for one in self.pack.manifest.selectors:
            path = plain_path(named_path(one)) or ""
            is_file = isinstance(one, FileSelector) and path in covered
            if is_file or (isinstance(one, DirectorySelector) and is_within(path, tops)):
                found.add(one.index)
        return found

    def _named(self, names: Sequence[str], new: Collection[str]) -> str:
        if not all(self.folders.values()):  # Nobody has looked into one of them yet.
            return names[0] if len(names) == 1 else words("{count} files and folders", count=len(names))
        return amount_words(new, self.sizes, names[0] if len(names) == 1 else None)

    def _shipped(self) -> Collection[str]:
        return {one.asset.path for one in self.contents.files} if self.contents is not None else set[str]()

    def _takers(self, sources: Iterable[str]) -> dict[str, set[int]]:
        """The selectors that take each of ``sources``, exclusions and ignore rules aside."""
        selectors = [one for one in self.pack.manifest.selectors if not isinstance(one, Exclusion)]
        found: dict[str, set[int]] = {}
        for one in select(selectors, sorted(sources)).taken:
            found.setdefault(one.source, set()).update(one.selectors)
        return found

    def _size(self, source: str, path: Path | None = None) -> int:
        asset = None if self.contents is None else self.contents.snapshot.by_path.get(source)
        if asset is not None:
            return asset.size
        try:
            return path.lstat().st_size if path is not None else 0
        except OSError:
            return 0

    def _is_ignored(self, source: str) -> bool | None:
        """Whether a rule ignores ``source``, so that it has to be named; ``None`` where that is not known."""
        asset = None if self.contents is None else self.contents.snapshot.by_path.get(source)
        return None if asset is None else asset.ignored_by is not None

    def _comes_with_a_folder(self, source: str) -> bool:
        return self._is_ignored(source) is False and self._comes_along(source)

    def _comes_along(self, source: str) -> bool:
        return is_within(source, self.folders)

    def _exclusions(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for one in self.pack.manifest.selectors:
            if isinstance(one, Exclusion):
                found.setdefault(plain_path(one.path) or "", []).append(one.index)
        return found

    def _refuse_as_there(self, path: Path, source: str) -> None:
        message = words("{file} is in {pack} already.", file=source, pack=self.pack.name)
        self.refusals.append(Refusal(Why.THERE, path, message, words("Nothing was changed for it.")))


def _names_one(selector: Selector) -> bool:
    """Whether ``selector`` names a single file, which is taken although a rule ignores it."""
    return isinstance(selector, FileSelector | RenamedFile)


def _keeps_path(selector: Selector) -> bool:
    """Whether what ``selector`` takes is stored under the path it has."""
    return isinstance(selector, FileSelector | DirectorySelector | PatternSelector)
