"""Sealing: writing down what the answer of a build rests on, so that it need not be worked out again.

What is written down was seen before the build looked itself. So whatever changes while it works, or later,
is another thing than what was seen, and the seal is broken.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from studio.build.report import BuildReport, PackResult, Status
from studio.errors import Finding
from studio.files import real
from studio.progress import CancelToken
from studio.project.checks.releases import check_release, check_releases
from studio.project.releases import Releases
from studio.session.building import ledger_of, read_releases
from studio.session.opening import Opening, places_of
from studio.session.standing import Seal, Standing, Told, texts_digest
from studio.session.state import OpenProject, State
from studio.words import words
from studio.workspace.lock import lock_path
from studio.workspace.presence import presence_path
from studio.workspace.remembered import remembering, stamp_of
from studio.workspace.seal import (
    Extent,
    Imprint,
    Unsure,
    digest_of,
    is_certain,
    is_file,
    is_settled,
    rows,
    spelled,
)

UNCHANGED = words("Nothing changed since it was built.")


class Sealing:
    """What is seen before a build looks, and after it. Whatever is unsure makes it give up; that is all."""

    def __init__(self, standing: Standing, opening: Opening, cancel: CancelToken) -> None:
        """Look now; raises ``Cancelled``."""
        self._standing = standing
        self._opening = opening
        project = opening.project
        texts = {project.path, *(pack.path for pack in opening.packs)}
        passing = {lock_path(project.path), presence_path(project.path)}
        self._own = tuple(path for path in opening.own if path not in texts | passing)
        self._apart = tuple(str(path) for path in opening.own if path not in passing)
        self._extents = tuple(
            Extent(str(base), tuple(sorted(set(prefixes))))
            for base, prefixes in places_of(opening.packs).items()
        )
        self._seen: tuple[str, dict[str, bytes], Imprint] | None = None
        try:
            before = rows(self._own)
            self._seen = standing.edition(), before, standing.imprint(self._extents, self._apart, cancel)
        except Unsure:
            pass

    def seal(self, told: Told, state: State) -> None:
        """Keep what will be the answer if nothing changes, where all that it rests on is certain."""
        try:
            self._seal(told, state)
        except Unsure:
            return

    def _seal(self, told: Told, state: State) -> None:
        if self._seen is None or told.unrecorded is not None or not _is_whole(told.report):
            return
        seen_by, before, disk = self._seen
        left = rows(self._own)
        ours = self._ours(told)
        if not (
            is_settled(disk.newest, self._standing.began)
            and _are_files(told.report, left)
            and _differ_by(before, left, ours)
            and all(is_certain(row, self._standing.began) for row in left.values())
            and _are_our_own(told.report)
            and not _has_trouble(state)
            and self._tells_the_same(state, told, left.keys() - before.keys())
        ):
            return
        opening = self._opening
        seal = Seal(
            edition=seen_by,
            sealed=self._standing.began,
            found=str(opening.project.path),
            manifests=str(opening.project.manifest_folder),
            lock=str(lock_path(opening.project.path)),
            texts=texts_digest(
                opening.data, [(pack.path.name, pack.document.data) for pack in opening.packs]
            ),
            extents=self._extents,
            apart=self._apart,
            disk=disk.digest,
            own=tuple(map(str, self._own)),
            left=digest_of(left),
        )
        self._standing.keep(seal, replace(told, report=_next_time(told.report), number=None))

    def _ours(self, told: Told) -> set[str]:
        """What this build has written: its outputs, and its record in the ledger."""
        made = [result for result in told.report.results if result.status is Status.BUILT]
        ours = {spelled(result.output) for result in made if result.output is not None}
        ledger = ledger_of(self._opening.project)
        if told.number is not None:
            record = ledger.build(told.number)
            if record is None:
                raise Unsure
            ours |= {spelled(path) for path in ledger.files_of(record)}
        return ours

    def _tells_the_same(self, state: State, told: Told, new: Collection[str]) -> bool:
        """Whether what this build left behind changes nothing about what is found in the project."""
        if told.number is None:
            return True
        project = self._opening.project
        if state.problems and any(self._reaches(place) for place in new):
            return False
        now = read_releases(project, state.releases)
        return [*_about(project, state, now)] == [*_about(project, state, state.releases)]

    def _reaches(self, place: str) -> bool:
        """Whether ``place`` lies where files of packs are looked for."""
        tops = [real(Path(one.base)) / prefix for one in self._extents for prefix in one.prefixes]
        return any(Path(place).is_relative_to(top) for top in tops)


def _is_whole(report: BuildReport) -> bool:
    """Whether each pack that was wanted is there, made by our own writers.

    Of Apple's packager nothing is known but what it says of itself.
    """
    there = [one for one in report.results if one.status in {Status.BUILT, Status.REUSED}]
    skipped = sum(one.status is Status.SKIPPED for one in report.results)
    return (
        bool(there)
        and not report.cancelled
        and len(there) + skipped == len(report.results)
        and all(one.engine == "studio" for one in there)
    )


def _are_files(report: BuildReport, left: Mapping[str, bytes]) -> bool:
    """Whether each pack lies in its place itself: of a link only the link would be sealed."""
    rows_left = [left.get(spelled(one.output)) for one in report.results if one.output is not None]
    return all(row is not None and is_file(row) for row in rows_left)


def _are_our_own(report: BuildReport) -> bool:
    """Whether what lies where packs were built is what was remembered the moment it came there.

    Somebody may have put something else in its place since.
    """
    made = {one.output: one.sha256 for one in report.results if one.status is Status.BUILT and one.output}
    try:
        stamps = {output: stamp_of(output.stat()) for output in made}
    except OSError as trouble:
        raise Unsure from trouble
    with remembering() as memory:
        known = memory.digests(stamps.values())
    found = {output: known.get(stamp) for output, stamp in stamps.items()}
    return all(one is not None and one.sha256 == made[output] for output, one in found.items())


def _differ_by(before: Mapping[str, bytes], after: Mapping[str, bytes], ours: set[str]) -> bool:
    """Whether the two differ by what is ``ours`` at most, and by the folders that were made for it."""
    folders = {str(folder) for path in ours for folder in Path(path).parents}
    for path in before.keys() | after.keys():
        if before.get(path) == after.get(path) or path in ours:
            continue
        if path in before or path not in folders:
            return False
    return True


def _has_trouble(state: State) -> bool:
    """Whether something could not be read: it may be readable in a moment, and nothing would show it."""
    facts = (one for below in state.facts.known.values() for one in below.values())
    return any(one.trouble is not None for one in facts)


def _about(project: OpenProject, state: State, releases: Releases) -> Iterable[Finding]:
    """All that is found from what was built and released before."""
    for contents in state.contents:
        yield from check_release(contents, releases)
    yield from check_releases(state.packs, releases, project.file.released, project.file.retired_ids)


def _next_time(report: BuildReport) -> BuildReport:
    """The report of a build that finds everything as ``report`` left it."""
    return replace(report, results=tuple(_unchanged(result) for result in report.results))


def _unchanged(result: PackResult) -> PackResult:
    if result.status is Status.SKIPPED:
        return replace(result, seconds=0.0)
    return replace(
        result,
        status=Status.REUSED,
        files_changed=0,
        seconds=0.0,
        message=UNCHANGED,
        hint=None,
        records=(),
        pieces=0,
        pieces_reused=0,
    )
