"""Writing one pack, whatever its format: the bytes go where they are wanted, its faults become sentences."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from studio.archive.members import Member, MemberChanged, Sink, WrittenPack
from studio.archive.pieces import NO_STORE, PieceStore
from studio.build.bench import Bench
from studio.build.plan import BuildStep
from studio.errors import StudioError
from studio.words import words


def write_pack(
    step: BuildStep,
    members: Sequence[Member],
    out: Sink,
    bench: Bench,
    *,
    advance: Callable[[int], None],
    scratch: Path,
    store: PieceStore = NO_STORE,
) -> WrittenPack:
    """The bytes of one pack, into ``out``; large files of an open pack wait in ``scratch``.

    Raises ``StudioError`` where a source changed or the pack cannot be written so, and ``Cancelled``.
    """
    manifest = step.contents.pack.document.data
    lanes, cancel = bench.lanes, bench.cancel
    try:
        # Most projects build packs of one format, and the other one's writer is not needed.
        if step.format == "aar":
            from studio.archive.asset_pack import write_asset_pack  # noqa: PLC0415 -- as said

            return write_asset_pack(
                out,
                manifest=manifest,
                members=members,
                lanes=lanes,
                cancel=cancel,
                advance=advance,
                store=store,
            )
        from studio.archive.zstd_pack import write_zstd_pack  # noqa: PLC0415 -- as said

        return write_zstd_pack(
            out,
            pack_id=step.pack_id,
            manifest=manifest,
            members=members,
            level=step.level,
            deflate=step.deflate,
            scratch=scratch,
            lanes=lanes,
            cancel=cancel,
            advance=advance,
            store=store,
        )
    except MemberChanged as change:
        raise StudioError(
            words(
                "{file} changed while {pack} was being built, so the pack was not written.",
                file=change.path,
                pack=step.pack_id,
            ),
            words("Wait until the file is complete, then build again."),
        ) from change
    except ValueError as refusal:  # The writers' own last look at paths and manifest.
        raise StudioError(
            words(
                "{pack} cannot be written as {format}: {fault}.",
                pack=step.pack_id,
                format=step.format,
                fault=refusal.args[0] if refusal.args else refusal,
            ),
            words("Check the pack's contents."),
        ) from refusal
