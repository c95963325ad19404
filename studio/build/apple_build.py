"""A pack made by Apple's own packager, and proved to hold what it should before it takes its place."""

from __future__ import annotations

import stat
from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path

from studio.build.apple_packager import Packager, needed
from studio.build.apple_process import run_to_end
from studio.build.apple_proof import differences
from studio.build.apple_staging import Stage, staged
from studio.build.apple_words import refusal
from studio.build.bench import Bench
from studio.build.hashing import sha256_of
from studio.build.plan import BuildStep
from studio.build.report import FileRecord
from studio.build.verify import Difference
from studio.errors import StudioError
from studio.files import make_folder, replacing_from_folder
from studio.progress import Progress
from studio.words import counted, words
from studio.workspace.sources import CHUNK


def unheard(count: int) -> None:
    """For callers that show no progress."""
    del count


def make_with_apple(
    step: BuildStep,
    bench: Bench,
    *,
    known: Collection[FileRecord] | None = None,
    advance: Callable[[int], None] = unheard,
) -> tuple[tuple[FileRecord, ...], int, str]:
    """Make ``step.output`` with Apple's packager: its files, its bytes, its SHA-256.

    It is started beside copies of exactly the files that the pack takes. What it made is decoded and
    compared with them; only then it takes the place of an older output. ``known`` are all files with their
    digests, where these are known: then only what has to be copied is read. ``advance`` is told how much is
    done, in bytes of sources. Raises ``StudioError`` and ``Cancelled``, and leaves nothing behind then.
    """
    packager = needed(bench.cancel)
    _refuse_languages(step, packager)
    make_folder(step.output.parent)
    with replacing_from_folder(step.output) as folder:
        made = folder / step.output.name
        stage = _stage(step, folder, bench, known, advance)
        _package(step, packager, made, stage, bench)
        size, digest = _digest(made, bench)
        found = differences(made, step.contents.pack.document, stage.records, _listening(bench, advance))
        if found:
            raise _disproved(step, packager, found)
    return stage.records, size, digest


def _refuse_languages(step: BuildStep, packager: Packager) -> None:
    language = step.contents.pack.manifest.language
    if language is not None and not packager.makes_localized:
        raise StudioError(
            words(
                "{pack} has a language ({language}), and Apple's {packager} on this computer makes no "
                "packs with one.",
                pack=step.pack_id,
                language=language,
                packager=packager.title,
            ),
            words(
                "Build it on a Mac with Xcode 27, or choose Pack Studio as the packager in the project "
                "settings (--engine studio)."
            ),
        )


def _stage(
    step: BuildStep,
    folder: Path,
    bench: Bench,
    known: Collection[FileRecord] | None,
    advance: Callable[[int], None],
) -> Stage:
    stage = folder / "stage"
    stage.mkdir()
    return staged(step.contents, stage, bench, known=known, advance=lambda count: advance(count // 2))


def _package(step: BuildStep, packager: Packager, made: Path, stage: Stage, bench: Bench) -> None:
    """Have ``packager`` make ``made``, in the folder that it is to be in."""
    notes = made.parent / "notes"
    notes.mkdir()
    # A full path: edition 2.0 goes to the source root before it looks where the output is to be.
    command: list[str | Path] = [packager.path, "package", stage.manifest.absolute(), "-o", made.absolute()]
    try:
        ended = run_to_end(command, folder=stage.base, notes=notes, cancel=bench.cancel)
    except OSError as error:
        raise StudioError(
            words(
                "{pack} was not made: Apple's packager at {path} could not be started ({cause}).",
                pack=step.pack_id,
                path=packager.path,
                cause=error.strerror or error,
            ),
            words("Check that it is still there, then build again."),
        ) from error
    if ended.code != 0 or not _is_plain_file(made):
        raise refusal(packager, step.pack_id, ended, (stage.base, stage.manifest.parent))


def _listening(bench: Bench, advance: Callable[[int], None]) -> Bench:
    """``bench`` for looking through what was made: the other half of what there is to do."""
    done = 0

    def report(progress: Progress) -> None:
        nonlocal done
        advance((progress.done_bytes - done) // 2)
        done = progress.done_bytes

    return Bench(bench.lanes, bench.cancel, report)


def _disproved(step: BuildStep, packager: Packager, found: Sequence[Difference]) -> StudioError:
    first, *others = found
    difference = first.detail
    if first.path:
        difference = words("{path}: {detail}", path=first.path, detail=first.detail)
    if others:
        difference = counted(
            "{difference} (and 1 more difference)",
            "{difference} (and {count} more differences)",
            len(others),
            difference=difference,
        )
    return StudioError(
        words(
            "{pack} is not what it should be as Apple's {packager} made it: {difference}. "
            "It was thrown away.",
            pack=step.pack_id,
            packager=packager.title,
            difference=difference,
        ),
        words(
            "Compare with what the pack should hold. Pack Studio's own packager can make it: choose "
            "it in the project settings (--engine studio)."
        ),
    )


def _digest(made: Path, bench: Bench) -> tuple[int, str]:
    with made.open("rb") as stream:
        digest = sha256_of(iter(partial(stream.read, CHUNK), b""), bench.cancel)
        return stream.tell(), digest


def _is_plain_file(path: Path) -> bool:
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False
