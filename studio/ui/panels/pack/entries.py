"""The file selectors of a pack as the list shows them: what each is, and what it takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from studio.manifest.values import Exclusion, RenamedDirectory, RenamedFile, Selector, named_path
from studio.project.contents import Contents
from studio.project.intents import SELECTORS, SelectorKind
from studio.project.packs import Pack
from studio.project.problems import Problem
from studio.project.selector_takes import Share
from studio.ui.look.words import count, files, isolated, side_by_side, size
from studio.ui.panels.pack.shown import Shown
from studio.values import dataclass

_SHARED = "PS-FILE-TAKEN-TWICE"
"""The problem that says of a selector what a note would say."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many files a selector takes and how large they are; of an exclusion, how many it leaves out."""

    files: int = 0
    bytes: int = 0
    leaves_out: bool = False

    @property
    def words(self) -> tuple[str, str]:
        """The number and the size, as they stand in their columns."""
        if self.leaves_out:
            text = QCoreApplication.translate("Selectors", "{number} left out")
            return text.format(number=count(self.files)), ""
        return files(self.files), size(self.bytes) if self.files else ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One element of the list, number ``index`` in the manifest.

    ``selector`` is ``None`` where it has no clear form; ``raw`` is then its text. Without a ``tally`` nobody
    has looked yet. ``note`` says what others of the list take of it.
    """

    index: int
    selector: Selector | None
    raw: str = ""
    tally: Tally | None = None
    problems: tuple[Problem, ...] = field(default=(), compare=False)
    note: str = ""

    @property
    def path(self) -> str:
        return self.raw if self.selector is None else named_path(self.selector)

    @property
    def destination(self) -> str | None:
        """Where the files are stored, if that is not where they lie."""
        match self.selector:
            case RenamedFile() | RenamedDirectory():
                return self.selector.destination
            case _:
                return None

    @property
    def likeness(self) -> tuple[str, str, str]:
        """What stays the same when the element moves to another place of the list."""
        kind = "" if self.selector is None else self.selector.kind
        return kind, self.path, self.destination or ""

    @property
    def words(self) -> str:
        """The whole row for those who hear it."""
        parts = [kind_word(None if self.selector is None else self.selector.kind), isolated(self.path)]
        if self.destination is not None:
            stored = QCoreApplication.translate("Selectors", "stored as {destination}")
            parts.append(stored.format(destination=isolated(self.destination)))
        if self.tally is not None:
            parts += [word for word in self.tally.words if word]
        if self.note:
            parts.append(self.note)
        return side_by_side(parts)


@dataclass(frozen=True, slots=True)
class Entries:
    """All elements; ``behind`` while numbers and problems are those of an older list."""

    rows: tuple[Entry, ...]
    behind: bool


def entries(shown: Shown, tallies: Mapping[int, Tally], notes: Mapping[int, str] | None = None) -> Entries:
    """The list as edited now, with what the last look saw of each element, wherever it stood then.

    ``notes`` are by the numbers that the elements had then, too.
    """
    notes = notes or {}
    pack, contents = shown.pack, shown.contents
    now = _elements(pack)
    then = () if contents is None else now if contents.pack is pack else _elements(contents.pack)
    told = _told(shown.about(SELECTORS))
    behind = [one.likeness for one in now] != [one.likeness for one in then]
    places: dict[tuple[str, str, str], list[int]] = {}
    for one in then:
        places.setdefault(one.likeness, []).append(one.index)
    rows: list[Entry] = []
    for one in now:
        seen = places.get(one.likeness)
        index = seen.pop(0) if seen else None
        tally = None if index is None else tallies.get(index)
        problems = () if index is None else told.get(index, ())
        known = any(problem.code == _SHARED for problem in problems)
        note = "" if index is None or behind or known else notes.get(index, "")
        rows.append(Entry(one.index, one.selector, one.raw, tally, problems, note))
    return Entries(tuple(rows), behind)


def tallies_of(contents: Contents) -> dict[int, Tally]:
    """What each selector of ``contents`` takes, by its number."""
    counts = contents.selection.counts
    return {
        one.index: Tally(counts.get(one.index, 0), 0, leaves_out=True)
        if isinstance(one, Exclusion)
        else Tally(*contents.amounts.get(one.index, (0, 0)))
        for one in contents.pack.manifest.selectors
    }


def notes_of(contents: Contents, shares: Mapping[int, Share]) -> dict[int, str]:
    """What selectors of ``contents`` share with earlier ones, in words, by their number."""
    known = {one.index: isolated(named_path(one)) for one in contents.pack.manifest.selectors}
    notes: dict[int, str] = {}
    for index, share in shares.items():
        text = QCoreApplication.translate("Selectors", "{files} of these are taken by {path} already.")
        if share.files >= share.all:
            text = QCoreApplication.translate(
                "Selectors", "Adds nothing: all of these files are taken by {path} already."
            )
        notes[index] = text.format(files=files(share.files), path=known.get(share.first, ""))
    return notes


def kind_word(kind: SelectorKind | None) -> str:
    """What a kind of selector is called."""
    translate = QCoreApplication.translate
    match kind:
        case "directory" | "directorySource":
            return translate("Selectors", "Folder")
        case "file" | "fileSource":
            return translate("Selectors", "File")
        case "filePattern":
            return translate("Selectors", "Pattern")
        case "fileExclusion":
            return translate("Selectors", "Leave out")
        case None:
            return translate("Selectors", "Not clear")
        case _:
            assert_never(kind)


def with_destination(kind: SelectorKind, *, stored_elsewhere: bool) -> SelectorKind:
    """``kind`` as it is written for files that are stored elsewhere than they lie, or not."""
    pairs: dict[SelectorKind, tuple[SelectorKind, SelectorKind]] = {
        "file": ("file", "fileSource"),
        "fileSource": ("file", "fileSource"),
        "directory": ("directory", "directorySource"),
        "directorySource": ("directory", "directorySource"),
    }
    return pairs.get(kind, (kind, kind))[stored_elsewhere]


def _elements(pack: Pack) -> Sequence[Entry]:
    node = pack.document.node((SELECTORS,))
    if node is None or node.kind != "array":
        return ()
    read = {one.index: one for one in pack.manifest.selectors}
    return [
        Entry(index, read.get(index), "" if index in read else _raw(pack, item.start, item.end))
        for index, item in enumerate(node.items)
    ]


def _raw(pack: Pack, start: int, end: int) -> str:
    return " ".join(pack.document.text[start : min(end, start + 200)].split())


def _told(problems: Sequence[Problem]) -> dict[int, tuple[Problem, ...]]:
    """The problems by the number of their element; those of the whole list are under -1."""
    told: dict[int, list[Problem]] = {}
    for problem in problems:
        rest = (problem.place.field or "").removeprefix(f"{SELECTORS}[")
        number = rest.partition("]")[0]
        index = int(number) if number.isdecimal() else -1
        told.setdefault(index, []).append(problem)
    return {index: tuple(some) for index, some in told.items()}
