"""The state of what is open: project, packs, contents, problems. Derived; nothing in it is edited."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Self

from studio.errors import Finding, Place
from studio.files import plain
from studio.manifest.selectors import reach
from studio.progress import CancelToken
from studio.project.assets import Snapshot
from studio.project.checks.every import about_bytes, about_pack, about_packs
from studio.project.checks.severities import check_severities
from studio.project.contents import Contents, contents_of
from studio.project.facts import NO_FACTS, NOTHING_WANTED, Facts, Wanted, wanted
from studio.project.following import follow
from studio.project.memory import Memory
from studio.project.packs import Pack
from studio.project.problems import Problem, as_before, in_order, judge
from studio.project.project_file import ProjectFile
from studio.project.releases import NO_RELEASES, Releases
from studio.project.rulings import NO_RULINGS, Rulings, rulings_of
from studio.project.target import Target
from studio.values import dataclass

if TYPE_CHECKING:
    from studio.project.fixes import Ground


@dataclass(frozen=True, slots=True)
class OpenProject:
    """A project file and where it lies (absolute). Its folders count from its own."""

    path: Path
    file: ProjectFile

    @property
    def folder(self) -> Path:
        return self.path.parent

    @property
    def manifest_folder(self) -> Path:
        return self.folder / self.file.manifest_folder

    @property
    def output_folder(self) -> Path:
        return self.folder / self.file.output_folder


@dataclass(frozen=True, slots=True)
class State:
    """What is open and all that follows from it. ``project`` is ``None`` for bare manifests.

    ``stops`` has, by manifest, the worst problem for which its pack cannot be built. ``facts`` are what was
    read from the files so far, ``releases`` what was built and released before. ``rulings`` are what the
    project decided about its problems; those that it accepted come last. ``memory`` is for the next
    derivation. ``wanted`` names the files that nobody has looked into yet: what rules would say of them is
    not known.
    """

    project: OpenProject | None
    target: Target
    contents: tuple[Contents, ...]
    problems: tuple[Problem, ...]
    stops: Mapping[Path, Problem]
    facts: Facts = field(default=NO_FACTS, repr=False)
    releases: Releases = field(default=NO_RELEASES, repr=False)
    rulings: Rulings = field(default=NO_RULINGS, repr=False)
    memory: Memory = field(default_factory=Memory, repr=False, compare=False)
    wanted: Wanted = field(default=NOTHING_WANTED, repr=False)

    @property
    def packs(self) -> tuple[Pack, ...]:
        return tuple(contents.pack for contents in self.contents)

    @property
    def open_problems(self) -> tuple[Problem, ...]:
        """The problems that nobody accepted: those that count."""
        return self.problems[: self._first_accepted]

    @property
    def accepted_problems(self) -> tuple[Problem, ...]:
        """The problems that somebody accepted."""
        return self.problems[self._first_accepted :]

    @property
    def _first_accepted(self) -> int:
        return bisect_left(self.problems, 1, key=lambda problem: problem.accepted is not None)

    def judge(self, findings: Iterable[Finding]) -> tuple[Problem, ...]:
        """The problems that ``findings`` are here; those that are accepted come last."""
        return judge(findings, self.target, self.rulings)

    def contents_of(self, manifest: Path | None) -> Contents | None:
        """What the pack of ``manifest`` ships; ``None`` where there is no such pack."""
        return next((one for one in self.contents if one.pack.path == manifest), None)

    def ground(self, problem: Problem, pack: Pack | None = None) -> Ground:
        """What a fix of ``problem`` is made from. ``pack`` is the problem's as it is edited now."""
        from studio.project.fixes import Ground  # noqa: PLC0415 -- few commands mend, and they import much

        contents = self.contents_of(problem.place.manifest)
        pack = pack or (contents.pack if contents is not None else None)
        file = self.project.file if self.project is not None else None
        return Ground(problem, pack, contents, file, self.contents)

    def blocking(self, pack: Pack) -> Problem | None:
        """The worst problem for which ``pack`` cannot be built, or ``None``."""
        return self.stops.get(pack.path)


def derive(
    project: OpenProject | None,
    target: Target,
    packs: tuple[Pack, ...],
    snapshots: Mapping[Path, Snapshot],
    *,
    before: State | None = None,
    facts: Facts | None = None,
    releases: Releases | None = None,
    cancel: CancelToken | None = None,
) -> State:
    """The state that follows from ``packs`` and the snapshots of their bases.

    What rests on the same objects as in ``before`` is taken from there, and so are ``facts`` and ``releases``
    where they are not given. Raises ``Cancelled`` between packs.
    """
    cancel = cancel or CancelToken()
    if before is not None:
        facts = before.facts if facts is None else facts
        releases = before.releases if releases is None else releases
        target = before.target if before.target == target else target
    facts, releases = facts or NO_FACTS, releases or NO_RELEASES
    memory = Memory(before.memory if before is not None else None)
    earlier = _Earlier.of(before)
    contents = tuple(_contents(pack, snapshots[pack.base], earlier, memory, cancel) for pack in packs)
    file = project.file if project is not None else None
    rulings = _rulings(file, before, memory)
    judged: list[Problem] = []
    for one in contents:
        cancel.check()
        path = one.pack.path
        about = partial(about_pack, one, releases)
        found = memory.keep(("pack", path), about, one.pack, *one.shipped, releases)
        read = memory.keep(("bytes", path), partial(about_bytes, one, facts), one.pack, one.files, facts)
        judged += _judged(("judged", path), found, target, rulings, memory)
        judged += _judged(("judged bytes", path), read, target, rulings, memory)
    together = [*about_packs(contents, file, facts, memory, releases)]
    if project is not None:
        together += _about_project(project, packs)
    problems = in_order([*judged, *_judged("judged together", together, target, rulings, memory)])
    problems = as_before(problems, before.problems) if before is not None else problems
    unknown = wanted(contents, facts, memory)
    memory.forget_before()
    stops: dict[Path, Problem] = {}
    for problem in problems:
        if problem.blocks and problem.place.manifest is not None:
            stops.setdefault(problem.place.manifest, problem)
    return State(project, target, contents, problems, stops, facts, releases, rulings, memory, unknown)


@dataclass(frozen=True, slots=True)
class _Judged:
    problems: tuple[Problem, ...]


def _judged(
    key: Hashable, findings: Sequence[Finding], target: Target, rulings: Rulings, memory: Memory
) -> tuple[Problem, ...]:
    """The problems that ``findings`` are; those that are what they were before are the same objects."""

    def work() -> _Judged:
        before, now = memory.last(key, _Judged), judge(findings, target, rulings)
        return _Judged(now if before is None else as_before(now, before.problems))

    return memory.keep(key, work, findings, target, rulings).problems


def _rulings(file: ProjectFile | None, before: State | None, memory: Memory) -> Rulings:
    if file is None:
        return NO_RULINGS
    rulings = memory.recall("rulings", rulings_of, file.accepted, file.severities)
    # Another edit of the project made new objects of them; what was judged under equal ones still holds.
    return before.rulings if before is not None and before.rulings == rulings else rulings


@dataclass(frozen=True, slots=True)
class _Earlier:
    """What was found before, and by base and later snapshot what has changed between the two."""

    contents: Mapping[Path, Contents]
    touched: dict[Path, tuple[Snapshot, frozenset[str] | None]]

    @classmethod
    def of(cls, state: State | None) -> Self:
        contents = {one.pack.path: one for one in state.contents} if state is not None else {}
        return cls(contents, {})

    def paths_touched(self, old: Snapshot, new: Snapshot) -> frozenset[str] | None:
        """The paths that are different in ``new``; ``None``: all could be."""
        known = self.touched.get(new.base)
        if known is None or known[0] is not old:
            known = self.touched[new.base] = (old, follow(old, new))
        return known[1]


def _contents(
    pack: Pack, snapshot: Snapshot, earlier: _Earlier, memory: Memory, cancel: CancelToken
) -> Contents:
    cancel.check()
    old = earlier.contents.get(pack.path)
    reached = memory.recall(("reach", pack.path), reach, pack.manifest.selectors)
    if old is None or old.pack.manifest.selectors != pack.manifest.selectors:
        return contents_of(pack, snapshot)
    if old.snapshot is not snapshot:
        touched = earlier.paths_touched(old.snapshot, snapshot)
        if touched is None or reached.meets(touched):
            return contents_of(pack, snapshot)
    elif old.pack is pack:
        return old
    return replace(old, pack=pack, snapshot=snapshot)  # Another id or policy takes no other files.


def _about_project(project: OpenProject, packs: tuple[Pack, ...]) -> Iterator[Finding]:
    place = Place(manifest=project.path)
    if not packs:
        yield Finding("PS-PROJECT-EMPTY", place, {"folder": str(project.manifest_folder)})
    yield from check_severities(project.file, place)
    # Not those of the snapshots: a watched folder is looked at in any case.
    roots = {*(pack.base for pack in packs), project.folder / project.file.source_root}
    bases = {plain(base) for base in roots}
    for folder in project.file.watched_folders:
        watched = plain(project.folder / folder)
        if not any(watched.is_relative_to(base) for base in bases):
            yield Finding("PS-PROJECT-WATCHED", place, {"folder": folder})
