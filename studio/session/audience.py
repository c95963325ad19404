"""What the packs of a project are to devices: their languages, when they come, and how large they are."""

from __future__ import annotations

from collections.abc import Mapping

from studio.build.fingerprint import grounds_of
from studio.build.ledger import Ledger, LedgerPack
from studio.project.audience import Offer
from studio.project.contents import Contents
from studio.project.families import family_names
from studio.project.project_file import OutputFormat
from studio.session.building import step_of
from studio.session.state import State

_FORMATS: tuple[OutputFormat, ...] = ("aar", "zip")
"""Whose size counts first: devices are sent the asset pack, and the open pack where there is no other."""


def offers_of(state: State, ledger: Ledger | None = None) -> tuple[Offer, ...]:
    """One offer for each pack of ``state``, in order; ``ledger`` tells what was built.

    The bytes are those of the output where the newest build of the pack was made as one would be made now:
    of this manifest, in this way, of files with these paths and sizes. Otherwise they are those of the files.
    """
    families = family_names(state.packs, state.project.file if state.project is not None else None)
    made = state.project.file.formats if state.project is not None else _FORMATS
    forms: list[OutputFormat] = [form for form in _FORMATS if form in made]
    built: dict[tuple[str, OutputFormat], LedgerPack] = {}
    if ledger is not None:
        built = ledger.latest({(pack.name, form) for pack in state.packs for form in forms})
        built = {key: known for key, known in built.items() if key[1] in forms}
    found: list[Offer] = []
    for one in state.contents:
        size = _built_size(state, one, built, ledger) if ledger is not None else None
        manifest = one.pack.manifest
        found.append(
            Offer(
                str(one.pack.path),
                one.pack.name,
                manifest.language,
                manifest.policy,
                manifest.platforms,
                one.total_bytes if size is None else size,
                "sources" if size is None else "built",
                families[one.pack.path],
            )
        )
    return tuple(found)


def _built_size(
    state: State, contents: Contents, built: Mapping[tuple[str, OutputFormat], LedgerPack], ledger: Ledger
) -> int | None:
    """The bytes of the pack's output, ``None`` where there is none, or it is not what a build would write."""
    for form in _FORMATS:
        known = built.get((contents.pack.name, form))
        if known is not None:
            return known.bytes if _is_current(state, contents, known, ledger) else None
    return None


def _is_current(state: State, contents: Contents, known: LedgerPack, ledger: Ledger) -> bool:
    step = step_of(state, contents, known.format, contents.pack.path.with_name(known.output))
    if known.grounds is None or known.grounds != grounds_of(step):
        return False
    shipped = {file.path: file.asset for file in contents.files}
    records = ledger.files(known.files)
    if records is None or len(records) != len(shipped):
        return False
    base = contents.pack.base
    return all(
        (asset := shipped.get(record.path)) is not None
        and asset.size == record.size
        and ((facts := state.facts.of(base, asset)) is None or facts.digest in (None, record.blake3))
        for record in records
    )
