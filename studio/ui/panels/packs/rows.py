"""What the list says about packs and families: one value a row, made from the view."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from studio.languages.names import display
from studio.project import pack_order
from studio.project.contents import Contents
from studio.project.intents import PolicyKind
from studio.project.packs import Pack
from studio.project.problems import Problem
from studio.project.project_file import ProjectFile
from studio.project.rules import Severity
from studio.session.state import State
from studio.ui.look.colours import set_shades
from studio.ui.look.language_words import language_name
from studio.ui.look.told import told
from studio.ui.panels.packs.hues import shades
from studio.ui.pieces.chips import Language
from studio.ui.view import View
from studio.values import dataclass

ALL_LANGUAGES = Language()
"""The language of a pack that has none."""

_WORST_FIRST = (Severity.ERROR, Severity.WARNING, Severity.INFO, None)


@dataclass(frozen=True, slots=True)
class Standing:
    """What the last look found about a pack: what it ships, and its problems that nobody accepted.

    ``problems`` are errors and warnings, ``notes`` what is only worth knowing. ``stop`` is the sentence for
    which it cannot be built; ``severity`` that of its worst problem.
    """

    files: int = 0
    bytes: int = 0
    ignored: int = 0
    problems: int = 0
    notes: int = 0
    severity: Severity | None = None
    worst: str = ""
    stop: str | None = None


@dataclass(frozen=True, slots=True)
class PackRow:
    """A pack as its row shows it. ``standing`` is ``None`` while nothing is known of it.

    ``checking``: the standing may be some edits old. ``reading``: not all files were looked into, so there
    may be more problems. ``tag`` is the language as filters know it, ``family`` the name of the family that
    the row stands in.
    """

    manifest: Path
    pack: Pack
    standing: Standing | None
    modified: bool
    checking: bool
    reading: bool = False
    tag: str | None = None
    language: Language = ALL_LANGUAGES
    family: str = ""

    @property
    def key(self) -> Path:
        """What tells the row from all others."""
        return self.manifest

    @property
    def policy(self) -> PolicyKind | None:
        """When the pack is downloaded."""
        policy = self.pack.manifest.policy
        return None if policy is None else policy.kind


@dataclass(frozen=True, slots=True)
class FamilyRow:
    """A family as its row shows it: what its packs come to, and the worst that is known of any.

    ``policy`` is what all its packs have, ``mixed``: they do not have the same. ``stopped`` is how many
    cannot be built, ``localized`` a pack of it that has a language.
    """

    name: str
    manifests: tuple[Path, ...]
    languages: int
    standing: Standing | None
    modified: bool
    checking: bool
    reading: bool
    stopped: int
    policy: PolicyKind | None
    mixed: bool
    localized: Path | None

    @property
    def key(self) -> str:
        """What tells the row from all others."""
        return self.name.casefold()


Row: TypeAlias = PackRow | FamilyRow


@dataclass(frozen=True, slots=True)
class Branch:
    """A row of the list, and those below it: the packs of a family, or none."""

    row: Row
    packs: tuple[PackRow, ...] = ()

    @property
    def rows(self) -> tuple[PackRow, ...]:
        """The packs of it."""
        return self.packs if isinstance(self.row, FamilyRow) else (self.row,)


def packs_of(branches: Sequence[Branch]) -> Iterator[PackRow]:
    """The packs of ``branches``, in order."""
    for branch in branches:
        yield from branch.rows


def family_row(name: str, packs: Sequence[PackRow]) -> FamilyRow:
    """The row of the family ``name``, which has ``packs``."""
    policies: set[PolicyKind | None] = {row.policy for row in packs}
    known = [row.standing for row in packs if row.standing is not None]
    stopped = [one for one in known if one.stop is not None]
    return FamilyRow(
        name,
        tuple(row.manifest for row in packs),
        len({row.tag for row in packs if row.tag is not None}),
        _sum(known) if known else None,
        any(row.modified for row in packs),
        any(row.checking or row.standing is None for row in packs),
        any(row.reading for row in packs),
        len(stopped),
        next(iter(policies)) if len(policies) == 1 else None,
        len(policies) > 1,
        next((row.manifest for row in packs if row.pack.language is not None), None),
    )


class PackRows:
    """Makes the rows of a view; what has not changed since the last one is the same object."""

    def __init__(self) -> None:
        self.groups: tuple[pack_order.Group, ...] = ()
        self._names_known = False
        self._state: State | None = None
        self._contents: dict[Path, Contents] = {}
        self._standings: dict[Path, Standing] = {}
        self._rows: dict[Path, PackRow] = {}
        self._branches: dict[Hashable, Branch] = {}
        self._grounds: tuple[tuple[Pack, ...], ProjectFile] | None = None

    def name_languages(self) -> None:
        """Languages can be called by their names from now on: those were read."""
        self._names_known = True
        self._rows.clear()

    def of(self, view: View) -> tuple[Branch, ...]:
        """The packs of ``view`` in the order of the project, families together."""
        if view.state is not self._state:
            self._read(view.state)
        self._group(view)
        packs = {pack.path: pack for pack in view.packs}
        branches: list[Branch] = []
        rows: dict[Path, PackRow] = {}
        for group in self.groups:
            some = tuple(self._row(packs[path], view, group.name or "") for path in group.manifests)
            rows.update((row.manifest, row) for row in some)
            branches.append(self._alone(some[0]) if group.name is None else self._family(group.name, some))
        self._rows = rows
        self._branches = {branch.row.key: branch for branch in branches}
        return tuple(branches)

    def _group(self, view: View) -> None:
        known, file = self._grounds, view.project.file
        if known is not None and known[0] is view.packs and known[1] is file:
            return
        packs = pack_order.in_order(view.packs, file.pack_order, view.project.manifest_folder)
        self.groups = pack_order.grouped(packs, file)
        set_shades(shades(self.groups, {pack.path: pack for pack in packs}))
        self._grounds = (view.packs, file)

    def _family(self, name: str, packs: tuple[PackRow, ...]) -> Branch:
        known = self._branches.get(name.casefold())
        if known is not None and _are(known.packs, packs):
            return known
        row = family_row(name, packs)
        return Branch(known.row if known is not None and known.row == row else row, packs)

    def _alone(self, row: PackRow) -> Branch:
        known = self._branches.get(row.manifest)
        return known if known is not None and known.row is row else Branch(row)

    def _row(self, pack: Pack, view: View, family: str) -> PackRow:
        path = pack.path
        old = self._rows.get(path)
        contents = self._contents.get(path)
        standing, modified = self._standings.get(path), path in view.modified
        checking, reading = view.is_old(pack, contents), bool(view.reading)
        tag, language = (
            (old.tag, old.language) if old is not None and old.pack is pack else self._language(pack)
        )
        if (
            old is not None
            and old.pack is pack  # Its manifest would be compared key by key.
            and old.standing == standing
            and old.modified is modified
            and old.checking is checking
            and old.reading is reading
            and old.family == family
        ):
            return old
        return PackRow(path, pack, standing, modified, checking, reading, tag, language, family)

    def _language(self, pack: Pack) -> tuple[str | None, Language]:
        """The language as it would be written, an illegal one as it stands there; and as its chip says it."""
        written = pack.manifest.language
        meant = pack.meant_language
        tag = written if meant is None else str(meant)
        legal = pack.language
        if legal is None or not self._names_known:
            return tag, Language(written or "")
        return tag, Language(written or "", language_name(legal), display(legal).own)

    def _read(self, state: State) -> None:
        known = self._contents
        contents = {one.pack.path: one for one in state.contents}
        found = state.open_problems
        problems = _by_manifest(found)
        counts = Counter(problem.place.manifest for problem in found)
        notes = Counter(one.place.manifest for one in found if one.severity is Severity.INFO)
        standings: dict[Path, Standing] = {}
        for path, one in contents.items():
            old = self._standings.get(path)
            shipped = old if old is not None and known.get(path) is one else _shipped(one)
            worst = problems.get(path)
            stop = state.stops.get(path)
            severity, sentence = (worst.severity, told(worst.message)) if worst is not None else (None, "")
            number, reason = notes[path], told(stop.message) if stop is not None else None
            said = (counts[path] - number, number, severity, sentence, reason)
            new = Standing(shipped.files, shipped.bytes, shipped.ignored, *said)
            standings[path] = old if old is not None and old == new else new
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


def _sum(standings: Sequence[Standing]) -> Standing:
    worst = min(standings, key=lambda one: (one.stop is None, _WORST_FIRST.index(one.severity)))
    return Standing(
        sum(one.files for one in standings),
        sum(one.bytes for one in standings),
        sum(one.ignored for one in standings),
        sum(one.problems for one in standings),
        sum(one.notes for one in standings),
        worst.severity,
        worst.worst,
        worst.stop,
    )


def _are(some: Sequence[PackRow], others: Sequence[PackRow]) -> bool:
    return len(some) == len(others) and all(map(_is, some, others))


def _is(one: PackRow, other: PackRow) -> bool:
    return one is other
