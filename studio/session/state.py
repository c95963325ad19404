"""The state of what is open: project, packs, contents, problems. Derived; nothing in it is edited."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from studio.errors import Finding, Place
from studio.files import plain
from studio.progress import CancelToken
from studio.project.assets import Snapshot
from studio.project.checks.destinations import check_destinations
from studio.project.checks.dialects import check_dialect
from studio.project.checks.files import check_files
from studio.project.checks.ids import check_id, check_ids
from studio.project.checks.languages import check_language
from studio.project.checks.platforms import check_platforms
from studio.project.checks.selectors import check_selectors
from studio.project.contents import Contents, contents_of
from studio.project.packs import Pack
from studio.project.problems import Problem, judge
from studio.project.project_file import ProjectFile
from studio.project.target import Target


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

    ``stops`` has, by manifest, the worst problem for which its pack cannot be built; ``findings``, by
    manifest, what was found about each pack by itself.
    """

    project: OpenProject | None
    target: Target
    contents: tuple[Contents, ...]
    problems: tuple[Problem, ...]
    stops: Mapping[Path, Problem]
    findings: Mapping[Path, tuple[Finding, ...]] = field(repr=False)

    @property
    def packs(self) -> tuple[Pack, ...]:
        return tuple(contents.pack for contents in self.contents)

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
    cancel: CancelToken | None = None,
) -> State:
    """The state that follows from ``packs`` and the snapshots of their bases.

    What rests on the same pack and the same snapshot as in ``before`` is taken from there.
    Raises ``Cancelled`` between packs.
    """
    cancel = cancel or CancelToken()
    old = {one.pack.path: one for one in before.contents} if before is not None else {}
    contents = tuple(_contents(pack, snapshots[pack.base], old.get(pack.path), cancel) for pack in packs)
    known: Mapping[Path, tuple[Finding, ...]] = {}
    if before is not None and before.target == target:
        known = before.findings
    about: dict[Path, tuple[Finding, ...]] = {}
    for one in contents:
        cancel.check()
        same = one is old.get(one.pack.path) and one.pack.path in known
        about[one.pack.path] = known[one.pack.path] if same else tuple(_about_pack(one, target))
    findings = [
        *(finding for found in about.values() for finding in found),
        *check_ids(packs, project.file.retired_ids if project else ()),
        *(_about_project(project, packs) if project else ()),
    ]
    problems = judge(findings, target)
    stops: dict[Path, Problem] = {}
    for problem in problems:
        if problem.blocks and problem.place.manifest is not None:
            stops.setdefault(problem.place.manifest, problem)
    return State(project, target, contents, problems, stops, about)


def _contents(pack: Pack, snapshot: Snapshot, old: Contents | None, cancel: CancelToken) -> Contents:
    cancel.check()
    if old is not None and old.snapshot is snapshot:
        if old.pack is pack:
            return old
        if old.pack.manifest.selectors == pack.manifest.selectors:
            return replace(old, pack=pack)  # Another id or policy takes no other files.
    return contents_of(pack, snapshot)


def _about_pack(contents: Contents, target: Target) -> Iterator[Finding]:
    pack = contents.pack
    yield from pack.findings
    yield from check_id(pack)
    yield from check_language(pack, target)
    yield from check_platforms(pack)
    yield from check_dialect(pack, target)
    yield from check_selectors(contents)
    yield from check_files(contents)
    yield from check_destinations(contents)


def _about_project(project: OpenProject, packs: tuple[Pack, ...]) -> Iterator[Finding]:
    place = Place(manifest=project.path)
    if not packs:
        yield Finding("PS-PROJECT-EMPTY", place, {"folder": str(project.manifest_folder)})
    # Not those of the snapshots: a watched folder is looked at in any case.
    roots = [*(pack.base for pack in packs), project.folder / project.file.source_root]
    bases = {plain(base) for base in roots}
    for folder in project.file.watched_folders:
        watched = plain(project.folder / folder)
        if not any(watched.is_relative_to(base) for base in bases):
            yield Finding("PS-PROJECT-WATCHED", place, {"folder": folder})
