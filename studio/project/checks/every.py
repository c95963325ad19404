"""Every check, called in one place: those about one pack, and those about all packs together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from studio.errors import Finding
from studio.project.checks.collisions import check_collisions
from studio.project.checks.content import check_content, check_empty
from studio.project.checks.destinations import check_destinations
from studio.project.checks.dialects import check_dialect
from studio.project.checks.drafts import check_drafts
from studio.project.checks.duplicates import check_duplicates
from studio.project.checks.families import check_families
from studio.project.checks.files import check_files
from studio.project.checks.ids import check_id, check_ids
from studio.project.checks.languages import check_language
from studio.project.checks.limits import check_limits
from studio.project.checks.mixing import check_mixing
from studio.project.checks.names import check_names
from studio.project.checks.platforms import check_platforms
from studio.project.checks.releases import check_release, check_releases
from studio.project.checks.selectors import check_selectors
from studio.project.checks.twins import check_twins
from studio.project.contents import Contents
from studio.project.facts import Facts
from studio.project.memory import Memory
from studio.project.project_file import ProjectFile
from studio.project.releases import NO_RELEASES, Releases


def about_pack(contents: Contents, releases: Releases) -> tuple[Finding, ...]:
    """What is found about one pack by itself, without its files' bytes."""
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
        *check_names(contents),
        *check_drafts(contents),
        *check_empty(contents),
        *check_release(contents, releases),
    )


def about_bytes(contents: Contents, facts: Facts) -> tuple[Finding, ...]:
    """What is found about one pack from what its files hold, as far as they were read."""
    return tuple(check_content(contents, facts))


def about_packs(
    contents: Sequence[Contents],
    project: ProjectFile | None,
    facts: Facts,
    memory: Memory,
    releases: Releases = NO_RELEASES,
) -> Iterator[Finding]:
    """What is found about all packs together. What takes long is remembered in ``memory``.

    ``project`` is ``None`` for bare manifests, which are looked at together all the same.
    """
    packs = [one.pack for one in contents]
    yield from check_ids(packs, project.retired_ids if project else ())
    yield from check_mixing(packs, project)
    yield from check_limits(contents, project)
    yield from check_twins(contents, memory)
    yield from check_collisions(contents, facts, memory)
    yield from check_families(contents, project, facts, memory)
    yield from check_duplicates(contents, project, facts, memory)
    if project is not None:
        yield from check_releases(packs, releases, project.released, project.retired_ids)
