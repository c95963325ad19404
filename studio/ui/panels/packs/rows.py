"""What the list says about each pack: one value a row, made from the view."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from studio.project.contents import Contents
from studio.project.packs import Pack
from studio.project.problems import Problem
from studio.project.rules import Severity
from studio.session.state import State
from studio.ui.view import View


@dataclass(frozen=True, slots=True)
class Standing:
    """What the last look found about a pack: what it ships, and its problems that nobody accepted.

    ``stop`` is the sentence for which it cannot be built; ``severity`` that of its worst problem.
    """

    files: int = 0
    bytes: int = 0
    ignored: int = 0
    problems: int = 0
    severity: Severity | None = None
    worst: str = ""
    stop: str | None = None


@dataclass(frozen=True, slots=True)
class PackRow:
    """A pack as its row shows it. ``standing`` is ``None`` while nothing is known of it.

    ``checking``: the standing may be some edits old. ``reading``:
    not all files were looked into, so there may be more problems.
    """

    manifest: Path
    pack: Pack
    standing: Standing | None
    modified: bool
    checking: bool
    reading: bool = False


class PackRows:
    """Makes the rows of a view; what has not changed since the last one is the same object."""

    def __init__(self) -> None:
        self._state: State | None = None
        self._contents: dict[Path, Contents] = {}
        self._standings: dict[Path, Standing] = {}
        self._rows: dict[Path, PackRow] = {}

    def of(self, view: View) -> list[PackRow]:
        """A row for each pack of ``view``, in its order."""
        if view.state is not self._state:
            self._read(view.state)
        rows = {pack.path: self._row(pack, view) for pack in view.packs}
        self._rows = rows
        return list(rows.values())

    def _row(self, pack: Pack, view: View) -> PackRow:
        contents = self._contents.get(pack.path)
        row = PackRow(
            pack.path,
            pack,
            self._standings.get(pack.path),
            pack.path in view.modified,
            view.is_old(pack, contents),
            bool(view.reading),
        )
        old = self._rows.get(pack.path)
        return old if old is not None and _same(old, row) else row

    def _read(self, state: State) -> None:
        known = self._contents
        contents = {one.pack.path: one for one in state.contents}
        found = state.open_problems
        problems = _by_manifest(found)
        counts = Counter(problem.place.manifest for problem in found)
        standings: dict[Path, Standing] = {}
        for path, one in contents.items():
            old = self._standings.get(path)
            shipped = old if old is not None and known.get(path) is one else _shipped(one)
            worst = problems.get(path)
            stop = state.stops.get(path)
            standings[path] = replace(
                shipped,
                problems=counts[path],
                severity=worst.severity if worst else None,
                worst=worst.message if worst else "",
                stop=stop.message if stop else None,
            )
        self._state, self._contents, self._standings = state, contents, standings


def _shipped(contents: Contents) -> Standing:
    return Standing(len(contents.files), contents.total_bytes, len(contents.ignored))


def _by_manifest(problems: tuple[Problem, ...]) -> Mapping[Path, Problem]:
    """The worst problem of each manifest: they come worst first."""
    worst: dict[Path, Problem] = {}
    for problem in problems:
        if problem.place.manifest is not None:
            worst.setdefault(problem.place.manifest, problem)
    return worst


def _same(one: PackRow, other: PackRow) -> bool:
    # A pack is compared by identity: its manifest would be compared key by key.
    return (
        one.pack is other.pack
        and one.standing == other.standing
        and one.modified == other.modified
        and one.checking == other.checking
        and one.reading == other.reading
    )
