"""What taking files out of packs would do, before it is done: excluding, removing, and moving elsewhere.

Nothing here touches a file: it stays where it lies, and only manifests say something else.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

from studio.files import real
from studio.manifest.paths import plain_path
from studio.manifest.selectors import select
from studio.manifest.values import Exclusion, Selector, named_path
from studio.project import intents
from studio.project.asset_shape import start_of, text_of
from studio.project.contents import Contents
from studio.project.edits import Change, Edit, InsertItem, RemoveValue
from studio.project.packs import Pack
from studio.project.widest import Line, line
from studio.session.gathering import MOST_LINES, Deed, Gathering, Way, amount_words, is_within, too_many
from studio.session.including import Refusal, Why
from studio.values import dataclass
from studio.words import words

MOST_UNSEEN = 20
"""So many exclusions are written without showing them first."""


def chosen_in(contents: Contents, paths: Collection[Path]) -> tuple[str, ...]:
    """The source paths of those files of ``contents`` that are among ``paths``, or in a folder of them."""
    start, wanted = start_of(contents.pack.base), frozenset(text_of(path) for path in paths)
    files = (file.asset for file in (*contents.files, *contents.refused))
    return tuple(dict.fromkeys(one.path for one in files if is_within(start + one.disk_path, wanted)))


def exclude(contents: Contents, sources: Sequence[str], *, exclusions: bool) -> Gathering:
    """The files ``sources`` left out one by one; what is put beside them later is still taken.

    ``exclusions``: whether the project's tools know them.
    """
    pack, sizes = contents.pack, _sizes(contents)
    edit = intents.exclude(pack, sources)
    lines = [line("fileExclusion", path, (path,), sizes) for path in _written(edit)]
    return _gathering(Deed.EXCLUDE, contents, sources, edit.changes, lines, exclusions=exclusions)


def remove(contents: Contents, sources: Sequence[str], *, exclusions: bool) -> Gathering:
    """The files ``sources`` taken out: selectors that take nothing else go, the rest is left out by name.

    ``exclusions``: whether the project's tools know them.
    """
    parting = _parting(contents, sources)
    return _gathering(
        Deed.REMOVE, contents, sources, parting.changes, parting.lines(contents), exclusions=exclusions
    )


def move(into: Gathering, others: Sequence[Contents], *, exclusions: bool) -> Gathering:
    """``into``, and what it adds leaves each of ``others`` that takes some of it, in the same step.

    A path would change where another pack takes its files from another folder, so that is refused.
    """
    pack, base = into.pack, real(into.pack.base)
    leaving: list[tuple[Contents, tuple[str, ...]]] = []
    for one in others:
        sources = _sources_in(one, into.sources, base)
        if sources:
            leaving.append((one, sources))
    foreign = [one for one, _ in leaving if real(one.pack.base) != base]
    if foreign:
        return replace(
            into, deed=Deed.MOVE, ways=(), refusals=(_elsewhere(foreign[0].pack, pack),), asks=False
        )
    partings = [(one, _parting(one, sources)) for one, sources in leaving]
    obstacles = _obstacles([(one.pack, parting) for one, parting in partings], exclusions=exclusions)
    obstacles += tuple(one for one in into.refusals if one.path == pack.path)
    if obstacles:
        return replace(into, deed=Deed.MOVE, ways=(), refusals=obstacles[:1], asks=False)
    changes = tuple(change for _, parting in partings for change in parting.changes)
    about = _about(into, leaving)
    label = words("Move {files} to {pack}", files=about, pack=pack.name)
    ways = tuple(
        Way(replace(way.edit, label=label, changes=(*way.edit.changes, *changes)), way.lines)
        for way in into.ways
    )
    if not ways and changes:  # All of it is there already.
        ways = (Way(Edit(label, changes, pack.place(intents.SELECTORS)), ()),)
    there = tuple(one for one in into.refusals if not (ways and one.why is Why.THERE))
    packs = tuple(one.pack for one, _ in leaving)
    return replace(into, deed=Deed.MOVE, ways=ways, refusals=there, others=packs)


@dataclass(frozen=True, slots=True)
class _Parting:
    """How files leave a pack: these changes, of which ``gone`` are selectors and ``left`` exclusions."""

    changes: tuple[Change, ...]
    gone: tuple[Selector, ...]
    left: tuple[str, ...]

    def lines(self, contents: Contents) -> list[Line]:
        """The selectors that go and the exclusions that come."""
        sizes = _sizes(contents)
        taken: dict[int, list[str]] = {one.index: [] for one in self.gone}
        for file in (*contents.files, *contents.refused):
            for index in file.selectors:
                if index in taken:
                    taken[index].append(file.asset.path)
        gone = [line(one.kind, named_path(one), taken[one.index], sizes) for one in self.gone]
        return [*gone, *(line("fileExclusion", path, (path,), sizes) for path in self.left)]


def _obstacles(partings: Sequence[tuple[Pack, _Parting]], *, exclusions: bool) -> tuple[Refusal, ...]:
    """Why files cannot leave their packs."""
    if not exclusions:
        return tuple(_unsaid(pack) for pack, parting in partings if parting.left)
    return tuple(
        too_many(pack, len(parting.left)) for pack, parting in partings if len(parting.left) > MOST_LINES
    )


def _parting(contents: Contents, sources: Collection[str]) -> _Parting:
    pack, wanted = contents.pack, frozenset(sources)
    takes: dict[int, bool] = {}
    for file in (*contents.files, *contents.refused):
        for index in file.selectors:
            takes[index] = takes.get(index, True) and file.asset.path in wanted
    selectors = pack.manifest.selectors
    gone = tuple(one for one in selectors if takes.get(one.index, False))
    numbers = {one.index for one in gone}
    kept = [one for one in selectors if one.index not in numbers and not isinstance(one, Exclusion)]
    still = {
        file.asset.path
        for file in (*contents.files, *contents.refused)
        if file.asset.path in wanted and not numbers.issuperset(file.selectors)
    }
    stale = _stale(contents, kept)
    removals = [
        RemoveValue(pack.path, (intents.SELECTORS, index))
        for index in sorted({*numbers, *stale}, reverse=True)
    ]
    left = tuple(one for one in dict.fromkeys(sources) if one in still)
    exclusions = [
        InsertItem(pack.path, (intents.SELECTORS,), intents.selector_value("fileExclusion", one))
        for one in left
    ]
    return _Parting((*removals, *exclusions), gone, left)


def _stale(contents: Contents, kept: Sequence[Selector]) -> list[int]:
    """Exclusions of files that nothing but what goes has taken."""
    excluded = contents.selection.excluded
    if not excluded:
        return []
    taken = {one.source for one in select(kept, sorted({source for source, _ in excluded})).taken}
    return [index for source, index in excluded if source not in taken]


def _gathering(
    deed: Deed,
    contents: Contents,
    sources: Sequence[str],
    changes: tuple[Change, ...],
    lines: Sequence[Line],
    *,
    exclusions: bool,
) -> Gathering:
    pack, sizes = contents.pack, _sizes(contents)
    unique = tuple(dict.fromkeys(sources))
    left = sum(one.kind == "fileExclusion" for one in lines)
    if left and (left > MOST_LINES or not exclusions):
        return Gathering(deed, pack, (), (_unsaid(pack) if not exclusions else too_many(pack, left),))
    about = amount_words(unique, sizes, unique[0] if len(unique) == 1 else None)
    edit = Edit(
        words("Exclude {files} from {pack}", files=about, pack=pack.name)
        if deed is Deed.EXCLUDE
        else words("Remove {files} from {pack}", files=about, pack=pack.name),
        changes,
        pack.place(intents.SELECTORS),
    )
    return Gathering(
        deed,
        pack,
        (Way(edit, tuple(lines)),) if changes else (),
        files=len(unique),
        bytes=sum(sizes.get(one, 0) for one in unique),
        asks=left > MOST_UNSEEN,
        sources=unique,
        sizes=sizes,
    )


def _sizes(contents: Contents) -> dict[str, int]:
    return {file.asset.path: file.asset.size for file in (*contents.files, *contents.refused)}


def _sources_in(contents: Contents, sources: Collection[str], base: Path) -> tuple[str, ...]:
    """The files of ``contents`` that are among ``sources``, counted from ``base``, or in a folder of them."""
    places, own = frozenset(sources), real(contents.pack.base)
    if own.is_relative_to(base):
        above, cut = ("" if own == base else f"{own.relative_to(base).as_posix()}/"), ""
    elif base.is_relative_to(own):
        above, cut = "", f"{base.relative_to(own).as_posix()}/"
    else:
        return ()
    found = (file.asset.path for file in (*contents.files, *contents.refused))
    below = (path for path in found if path.startswith(cut))
    return tuple(dict.fromkeys(path for path in below if is_within(above + path[len(cut) :], places)))


def _about(into: Gathering, leaving: Sequence[tuple[Contents, tuple[str, ...]]]) -> str:
    """What moves, with its amount: all that is new in the one pack or goes from another."""
    sizes = dict(into.sizes)
    for contents, sources in leaving:
        known = _sizes(contents)
        sizes.update((one, known[one]) for one in sources)
    return amount_words(sizes, sizes, into.sources[0] if len(into.sources) == 1 else None)


def _written(edit: Edit) -> tuple[str, ...]:
    """The files that exclusions of ``edit`` name."""
    values = [change.value for change in edit.changes if isinstance(change, InsertItem)]
    found = (one.get("fileExclusion") for one in values if isinstance(one, dict))
    return tuple(plain_path(one) or one for one in found if isinstance(one, str))


def _elsewhere(other: Pack, pack: Pack) -> Refusal:
    message = words(
        "{pack} takes its files from {folder} and {other} from {place}, "
        "so the files would be stored under other paths.",
        pack=other.name,
        folder=other.base,
        other=pack.name,
        place=pack.base,
    )
    return Refusal(
        Why.OTHER, Path(other.path), message, words("Remove them from the one and add them to the other.")
    )


def _unsaid(pack: Pack) -> Refusal:
    message = words(
        "{pack} takes these files with others by one selector, and Xcode 26 cannot leave some out.",
        pack=pack.name,
    )
    return Refusal(
        Why.OTHER,
        pack.path,
        message,
        words("Choose Xcode 27 in the settings, or name the other files one by one."),
    )
