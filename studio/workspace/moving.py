"""Other names for files on disk: all of them or none, and nothing is ever replaced."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import field
from pathlib import Path

from studio.errors import StudioError
from studio.files import trouble
from studio.progress import CancelToken
from studio.project.assets import folded
from studio.project.edits import Move, Trip
from studio.values import dataclass
from studio.words import joined, words
from studio.workspace.exclusive import rename_to_free

__all__ = ["Move", "made_of", "move", "obstacle", "obstacle_back", "take_all_back", "take_back"]


def move(moves: Sequence[Move], cancel: CancelToken | None = None) -> tuple[Path, ...]:
    """Give each source of ``moves`` the name of its target, as if all at once; the folders made for it.

    Each move means the names as they were before any of them, so two files may swap theirs. A link is moved
    as a link. Another spelling of the same name works on disks that do not tell them apart too. Raises
    ``StudioError`` or ``Cancelled``, and then every name is as it was: where a source is not there, a name is
    taken (also by one that differs only in case, or in how accents are written), a link or another disk lies
    between the two, or the disk refuses.
    """
    return _carried_out(moves, _Names(twins_are_taken=True), cancel or CancelToken())


def take_back(moves: Sequence[Move], made: Iterable[Path], cancel: CancelToken | None = None) -> None:
    """Undo what ``move`` did, which made the folders ``made``; of these the empty ones go again.

    Names that differed only in case before may do so again: taken is what the disk itself holds for taken.
    Raises as ``move`` does, and then every name is as it was before this.
    """
    _carried_out(_reversed(moves), _Names(twins_are_taken=False), cancel or CancelToken())
    _remove_empty(made)


def take_all_back(trips: Sequence[Trip]) -> None:
    """Undo all ``trips``, the last one first. Raises ``StudioError``, and then every name is as it was."""
    done: list[Trip] = []
    try:
        for trip in reversed(trips):
            take_back(trip.moves, trip.made)
            done.append(trip)
    except StudioError:
        for trip in reversed(done):
            with contextlib.suppress(StudioError):
                _carried_out(trip.moves, _Names(twins_are_taken=False), CancelToken())
        raise


def made_of(trip: Trip) -> tuple[Trip, Trip]:
    """What of ``trip`` was made, as the disk has it, and what was not: it may have been cut short."""
    names = _Names(twins_are_taken=False)
    sources = {one.source for one in trip.moves}
    is_left = [one.target not in sources and _is_left(one, names) for one in trip.moves]
    if any(one.target in sources for one in trip.moves):
        # Some swap names, of which the disk does not tell; those that do not stand for them.
        is_left = [any(is_left)] * len(is_left)
    moved = tuple(one for one, left in zip(trip.moves, is_left, strict=True) if not left)
    waiting = tuple(one for one, left in zip(trip.moves, is_left, strict=True) if left)
    return Trip(moved, trip.made), Trip(waiting)


def _is_left(one: Move, names: _Names) -> bool:
    try:
        return names.spelled(one.source) == one.source.name and names.spelled(one.target) != one.target.name
    except OSError:
        return False


def obstacle(moves: Sequence[Move]) -> StudioError | None:
    """Why ``move`` would refuse ``moves`` now, as far as looking tells; ``None``: nothing is in the way."""
    return _why_not(moves, _Names(twins_are_taken=True))


def obstacle_back(moves: Sequence[Move]) -> StudioError | None:
    """Why ``take_back`` would refuse now, as far as looking tells; ``None``: nothing is in the way."""
    return _why_not(_reversed(moves), _Names(twins_are_taken=False))


def _reversed(moves: Sequence[Move]) -> tuple[Move, ...]:
    return tuple(Move(one.target, one.source) for one in moves)


@dataclass(frozen=True, slots=True)
class _Names:
    """The names in folders, each folder listed once.

    ``twins_are_taken``: a name counts as taken by one that some system would take for the same.
    """

    twins_are_taken: bool
    known: dict[Path, dict[str, list[str]]] = field(default_factory=dict[Path, dict[str, list[str]]])

    def alike(self, path: Path) -> list[str]:
        """The names in the folder of ``path`` that are its name but for case and spelling of accents."""
        names = self.known.get(path.parent)
        if names is None:
            names = dict[str, list[str]]()
            with contextlib.suppress(FileNotFoundError, NotADirectoryError):
                for name in os.listdir(path.parent):  # noqa: PTH208 -- names are wanted, not paths
                    names.setdefault(folded(name), []).append(name)
            self.known[path.parent] = names
        return names.get(folded(path.name), [])

    def spelled(self, path: Path) -> str | None:
        """The name of what is at ``path``, as its folder lists it; ``None`` where nothing is there."""
        alike = self.alike(path)
        if path.name in alike:
            return path.name
        # A disk that keeps names in a spelling of its own.
        return alike[0] if len(alike) == 1 and os.path.lexists(path) else None

    def taker(self, path: Path, leaving: AbstractSet[Path]) -> str | None:
        """The name that is in the way of ``path``, once those ``leaving`` are gone."""
        for name in self.alike(path):
            if path.with_name(name) in leaving:
                continue
            if name == path.name or self.twins_are_taken or os.path.lexists(path):
                return name
        return None


def _why_not(moves: Sequence[Move], names: _Names) -> StudioError | None:
    try:
        _check(moves, names)
    except StudioError as error:
        return error
    return None


def _check(moves: Sequence[Move], names: _Names) -> None:
    """Raise ``StudioError`` where ``moves`` cannot be made."""
    _check_each_other(moves)
    leaving: set[Path] = set()
    try:
        for one in moves:
            name = names.spelled(one.source)
            if name is None:
                raise _refusal(one, words("{file} is not there any more", file=one.source.name))
            leaving.add(one.source.with_name(name))
        for one in moves:
            _check_target(one, names, leaving)
            _check_way(one)
    except OSError as error:
        raise trouble(error, Path(error.filename or "."), "looked at") from error


def _check_each_other(moves: Sequence[Move]) -> None:
    """Whether ``moves`` make sense together: each thing once, and nothing below something that moves."""
    sources = {one.source for one in moves}
    targets = {(one.target.parent, folded(one.target.name)) for one in moves}
    if len(sources) != len(moves) or len(targets) != len(moves):
        raise StudioError(
            words("Two of these files would get one name, or one of them two."),
            words("Rename them one by one."),
        )
    for one in moves:
        if not sources.isdisjoint((*one.source.parents, *one.target.parents)):
            raise _refusal(one, words("the folder that it is in, or would be in, is renamed too"))


def _check_target(one: Move, names: _Names, leaving: AbstractSet[Path]) -> None:
    taker = names.taker(one.target, leaving)
    if taker is not None:
        raise _refusal(one, words("{name} is there already", name=taker))
    for folder in _missing(one.target.parent):
        twin = names.taker(folder, frozenset())
        if twin is not None:
            raise _refusal(one, words("a folder would have to be made beside {name}", name=twin))


def _check_way(one: Move) -> None:
    """Whether source and target lie on one disk, and no link between them."""
    home = next(folder for folder in one.target.parents if os.path.lexists(folder))
    facts = home.stat()
    if not stat.S_ISDIR(facts.st_mode):
        raise _refusal(one, words("{name} is a file, not a folder", name=home.name))
    if facts.st_dev != one.source.lstat().st_dev:
        raise _refusal(one, words("it would come to lie on another disk"))
    shared = Path(os.path.commonpath((one.source.parent, one.target.parent)))
    for folder in (*_between(one.source.parent, shared), *_between(one.target.parent, shared)):
        if folder.is_symlink():
            raise _refusal(one, words("the way leads through the link {name}", name=folder.name))


def _between(folder: Path, above: Path) -> Iterator[Path]:
    while folder != above:
        yield folder
        folder = folder.parent


def _missing(folder: Path) -> list[Path]:
    """``folder`` and those above it that are not there, the uppermost first."""
    missing: list[Path] = []
    while not os.path.lexists(folder):
        missing.append(folder)
        folder = folder.parent
    return missing[::-1]


def _refusal(one: Move, why: str) -> StudioError:
    if one.source.parent == one.target.parent:
        what = words(
            "{file} cannot be renamed to {name}: {cause}.",
            file=one.source.name,
            name=one.target.name,
            cause=why,
        )
    else:
        what = words(
            "{file} cannot be moved to {folder}: {cause}.",
            file=one.source.name,
            folder=one.target.parent.name,
            cause=why,
        )
    return StudioError(what, words("Nothing was renamed."), path=one.source)


@dataclass(slots=True)
class _Journal:
    """What was done so far, to be taken back where the rest cannot be done."""

    renamed: list[tuple[Path, Path]] = field(default_factory=list[tuple[Path, Path]])
    made: list[Path] = field(default_factory=list[Path])

    def rename(self, source: Path, target: Path) -> None:
        rename_to_free(source, target)
        self.renamed.append((source, target))

    def make(self, folder: Path) -> None:
        for one in _missing(folder):
            one.mkdir()
            self.made.append(one)

    def roll_back(self) -> list[str]:
        """Take everything back; the names that something is left under, if so."""
        left: list[str] = []
        for source, target in reversed(self.renamed):
            try:
                rename_to_free(target, source)
            except OSError:
                left.append(words("{file} is now called {name}", file=source.name, name=target.name))
        _remove_empty(self.made)
        return left


def _carried_out(moves: Sequence[Move], names: _Names, cancel: CancelToken) -> tuple[Path, ...]:
    _check(moves, names)
    journal = _Journal()
    # Where the target is there it is on its way itself, or another spelling of the source: one steps aside.
    aside = [one for one in moves if os.path.lexists(one.target)]
    under_way = ""
    try:
        between = [_free_name(one.source, number) for number, one in enumerate(aside)]
        for one, part in zip(aside, between, strict=True):
            cancel.check()
            under_way = one.source.name
            journal.rename(one.source, part)
        places = {one.source: part for one, part in zip(aside, between, strict=True)}
        for one in sorted(moves, key=lambda one: one.source in places):
            cancel.check()
            under_way = one.source.name
            journal.make(one.target.parent)
            journal.rename(places.get(one.source, one.source), one.target)
    except OSError as error:
        raise _failed(error, Path(under_way), journal.roll_back()) from error
    except BaseException:
        journal.roll_back()
        raise
    return tuple(journal.made)


def _free_name(source: Path, number: int) -> Path:
    """A name beside ``source`` that nobody has, and that ignore rules leave out."""
    while os.path.lexists(part := source.with_name(f".renamed-{number}.{os.getpid()}.part")):
        number += 1000
    return part


def _failed(error: OSError, path: Path, left: Sequence[str]) -> StudioError:
    if error.errno == errno.EXDEV:
        told = StudioError(
            words("{path} could not be renamed: it would come to lie on another disk.", path=path.name), ""
        )
    elif isinstance(error, FileExistsError):
        told = StudioError(
            words("{path} could not be renamed: its new name was taken just now.", path=path.name), ""
        )
    else:
        told = trouble(error, path, "renamed")
    if left:
        return StudioError(
            words(
                "{message} Not everything could be put back: {files}.",
                message=told.message,
                files=joined(left, ", "),
            ),
            told.hint or words("Rename it by hand."),
        )
    return StudioError(
        told.message,
        words("{hint} Nothing was renamed.", hint=told.hint) if told.hint else words("Nothing was renamed."),
        path=told.path,
    )


def _remove_empty(folders: Iterable[Path]) -> None:
    for folder in sorted(folders, key=lambda one: len(one.parts), reverse=True):
        with contextlib.suppress(OSError):
            folder.rmdir()
