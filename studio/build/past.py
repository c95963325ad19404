"""Looking back in the ledger: a build by its number, the packs as it left them, what of them was released."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from studio.build.ledger import Ledger, LedgerBuild, LedgerPack
from studio.errors import StudioError
from studio.project.novelty import BuiltFiles
from studio.project.releases import (
    NO_RELEASES,
    BuiltPack,
    Release,
    ReleasedVersion,
    Releases,
    last_released,
)
from studio.values import dataclass
from studio.words import words

LATEST = "latest"
"""What stands for the number of the newest build."""

_FURTHEST = 20
"""How many records are read at most to find the last build of each pack."""

_NAMED = 10
"""Builds that a sentence names; of more, the newest."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A pack as its newest build until then left it: the number of that build, and its outputs."""

    build: int
    ended: int
    outputs: tuple[LedgerPack, ...]

    @property
    def built(self) -> BuiltPack:
        one = self.outputs[0]
        return BuiltPack(one.id, self.build, self.ended, one.manifest, one.platforms, one.language)


def build_called(ledger: Ledger, name: str, project: str) -> LedgerBuild:
    """The build that ``name`` stands for: a number, or ``latest``. Raises ``StudioError``.

    ``project`` is how the project is called in sentences.
    """
    numbers = ledger.numbers()
    if not numbers:
        raise StudioError(
            words("{project} has no builds on record.", project=project),
            words("Build it first: pack-studio build {project}", project=project),
        )
    wanted = numbers[0] if name == LATEST else int(name)
    build = ledger.build(wanted)
    if build is not None:
        return build
    if wanted in numbers:
        raise StudioError(
            words(
                "{project} has a build {build}, but its record is damaged.",
                project=project,
                build=str(wanted),
            ),
            words("Take the ledger back from version control or a backup."),
            path=ledger.folder,
        )
    raise StudioError(
        words("{project} has no build {build}.", project=project, build=str(wanted)),
        _listed(numbers),
    )


def packs_at(ledger: Ledger, build: LedgerBuild) -> dict[str, Kept]:
    """The packs as ``build`` left them, by id: those it made, and as they were those that it left out."""
    found: dict[str, Kept] = {}
    missing = _others(build)
    for one in _back_from(ledger, build):
        for pack_id, kept in packs_in(one).items():
            if one is build or missing is None or pack_id in missing:
                found.setdefault(pack_id, kept)
        if missing is not None and missing <= found.keys():
            break
    return found


def releases_of(
    ledger: Ledger, marks: tuple[ReleasedVersion, ...], before: Releases = NO_RELEASES
) -> Releases:
    """What was built and released, from the ledger and the project's ``marks``.

    It is ``before``, where that follows from the same marks and the same last build.
    """
    newest = next(iter(ledger.numbers()), 0)
    if before.newest == newest and before.marks == marks:
        return before
    recent = tuple(islice(ledger.builds(), _FURTHEST))
    kept: dict[str, Kept] = {}
    names: dict[str, str] = {}
    for build in recent:
        for pack_id, one in packs_in(build).items():
            kept.setdefault(pack_id, one)
            manifest = one.built.manifest
            if manifest is not None:
                names.setdefault(manifest, pack_id)
    built = {pack_id: one.built for pack_id, one in kept.items()}
    failed = frozenset(recent[0].failed or ()) if recent else frozenset[str]()
    return Releases(_released(ledger, marks, kept), names, built, failed, newest, marks)


def files_at(ledger: Ledger, built: Mapping[str, BuiltPack]) -> dict[str, BuiltFiles]:
    """What the packs ``built`` held when they were, by id; those whose record is gone are left out."""
    builds: dict[int, dict[str, Kept]] = {}
    found: dict[str, BuiltFiles] = {}
    for pack_id, one in built.items():
        if one.build not in builds:
            record = ledger.build(one.build)
            builds[one.build] = packs_in(record) if record is not None else {}
        kept = builds[one.build].get(pack_id)
        files = ledger.files(kept.outputs[0].files) if kept is not None else None
        if files is not None:
            found[pack_id] = BuiltFiles(one.ended, {file.path: (file.size, file.blake3) for file in files})
    return found


def _released(
    ledger: Ledger, marks: Sequence[ReleasedVersion], kept: Mapping[str, Kept]
) -> dict[str, Release]:
    builds: dict[int, dict[str, Kept]] = {}
    found: dict[str, Release] = {}
    for pack_id, mark in last_released(marks).items():
        if mark.build not in builds:
            build = ledger.build(mark.build)
            builds[mark.build] = packs_in(build) if build is not None else {}
        release = Release(pack_id, mark.build, mark.platforms, mark.language)
        then = builds[mark.build].get(pack_id)
        files = ledger.files(then.outputs[0].files) if then is not None else None
        if then is not None and files is not None:
            release = replace(release, paths=tuple(file.path for file in files))
            now = kept.get(pack_id)
            if now is not None and now.outputs[0].files != then.outputs[0].files:
                later = ledger.files(now.outputs[0].files) or ()
                release = replace(
                    release,
                    renamed=_renamed(
                        {file.path: file.blake3 for file in files if file.size},
                        {file.path: file.blake3 for file in later if file.size},
                    ),
                )
        found[pack_id] = release
    return found


def _renamed(then: Mapping[str, str], now: Mapping[str, str]) -> dict[str, str]:
    """Which path of ``now`` has the bytes of each path that went; each new path for one old one."""
    by_digest: dict[str, list[str]] = {}
    for path in sorted(now.keys() - then.keys(), reverse=True):
        by_digest.setdefault(now[path], []).append(path)
    found: dict[str, str] = {}
    for path in sorted(then.keys() - now.keys()):
        if names := by_digest.get(then[path]):
            found[path] = names.pop()
    return found


def packs_in(build: LedgerBuild) -> dict[str, Kept]:
    """The packs of one record by id, each with all its formats, ``.aar`` first."""
    found: dict[str, list[LedgerPack]] = {}
    for pack in sorted(build.packs, key=lambda pack: pack.format):
        found.setdefault(pack.id, []).append(pack)
    return {pack_id: Kept(build.number, build.ended, tuple(outputs)) for pack_id, outputs in found.items()}


def _others(build: LedgerBuild) -> set[str] | None:
    """The ids of packs that were there beside those of ``build``; ``None`` where that was not recorded."""
    if build.failed is None or build.left_out is None:
        return None
    return {*build.failed, *build.left_out} - {pack.id for pack in build.packs}


def _back_from(ledger: Ledger, build: LedgerBuild) -> Iterator[LedgerBuild]:
    yield build
    for number in ledger.numbers():
        one = ledger.build(number) if number < build.number else None
        if one is not None:
            yield one


def _listed(numbers: Sequence[int]) -> str:
    """Which builds there are: ``There are builds 1 to 40.``, ``There is build 3 only.``."""
    first, last = numbers[-1], numbers[0]
    if first == last:
        return words("There is build {build} only.", build=str(last))
    if last - first + 1 == len(numbers):
        return words("There are builds {first} to {last}.", first=str(first), last=str(last))
    names = ", ".join(str(number) for number in reversed(numbers[:_NAMED]))
    if len(numbers) <= _NAMED:
        return words("There are builds {builds}.", builds=names)
    return words("There are older ones and builds {builds}.", builds=names)
