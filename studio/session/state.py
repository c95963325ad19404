"""The state of what is open: project, packs, contents, problems. Derived; nothing in it is edited."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from studio.errors import Finding, Place
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

    ``stops`` has, by manifest, the worst problem for which its pack cannot be built.
    """

    project: OpenProject | None
    target: Target
    contents: tuple[Contents, ...]
    problems: tuple[Problem, ...]
    stops: Mapping[Path, Problem]

    @property
    def packs(self) -> tuple[Pack, ...]:
        return tuple(contents.pack for contents in self.contents)

    def blocking(self, pack: Pack) -> Problem | None:
        """The worst problem for which ``pack`` cannot be built, or ``None``."""
        return self.stops.get(pack.path)


def derive(
    project: OpenProject | None, target: Target, packs: tuple[Pack, ...], snapshots: dict[Path, Snapshot]
) -> State:
    """The state that follows from ``packs`` and the snapshots of their bases."""
    contents = tuple(contents_of(pack, snapshots[pack.base]) for pack in packs)
    findings = [
        *(finding for one in contents for finding in _about_pack(one, target)),
        *check_ids(packs, project.file.retired_ids if project else ()),
        *(_about_project(project, packs, snapshots) if project else ()),
    ]
    problems = judge(findings, target)
    stops: dict[Path, Problem] = {}
    for problem in problems:
        if problem.blocks and problem.place.manifest is not None:
            stops.setdefault(problem.place.manifest, problem)
    return State(project, target, contents, problems, stops)


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


def _about_project(
    project: OpenProject, packs: tuple[Pack, ...], snapshots: dict[Path, Snapshot]
) -> Iterator[Finding]:
    place = Place(manifest=project.path)
    if not packs:
        yield Finding("PS-PROJECT-EMPTY", place, {"folder": str(project.manifest_folder)})
    bases = [_plain(base) for base in (*snapshots, project.folder / project.file.source_root)]
    for folder in project.file.watched_folders:
        watched = _plain(project.folder / folder)
        if not any(watched.is_relative_to(base) for base in bases):
            yield Finding("PS-PROJECT-WATCHED", place, {"folder": folder})


def _plain(path: Path) -> Path:
    """``path`` without ``..``, by its words alone: the disk is not asked."""
    return Path(os.path.normpath(path))
