"""Every check, called in one place: those about one pack, and those about all packs together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from studio.errors import Finding
from studio.project.checks.destinations import check_destinations
from studio.project.checks.dialects import check_dialect
from studio.project.checks.files import check_files
from studio.project.checks.ids import check_id, check_ids
from studio.project.checks.languages import check_language
from studio.project.checks.platforms import check_platforms
from studio.project.checks.selectors import check_selectors
from studio.project.contents import Contents
from studio.project.facts import Facts
from studio.project.memory import Memory
from studio.project.project_file import ProjectFile
from studio.project.releases import Releases


def about_pack(contents: Contents, releases: Releases) -> tuple[Finding, ...]:
    """What is found about one pack by itself, without its files' bytes."""
    del releases
    pack = contents.pack
    return (
        *pack.findings,
        *check_id(pack),
        *check_language(pack),
        *check_platforms(pack),
        *check_dialect(pack),
        *check_selectors(contents),
        *check_files(contents),
        *check_destinations(contents),
    )


def about_bytes(contents: Contents, facts: Facts) -> tuple[Finding, ...]:
    """What is found about one pack from what its files hold, as far as they were read."""
    del contents, facts
    return ()


def about_packs(
    contents: Sequence[Contents], project: ProjectFile | None, facts: Facts, memory: Memory
) -> Iterator[Finding]:
    """What is found about all packs together. What takes long is remembered in ``memory``.

    ``project`` is ``None`` for bare manifests, which are looked at together all the same.
    """
    packs = [one.pack for one in contents]
    yield from check_ids(packs, project.retired_ids if project else ())
    del facts, memory
