"""What ``build`` and ``package`` say of the packs that they made."""

from __future__ import annotations

from pathlib import Path
from zlib import ZLIB_RUNTIME_VERSION

from studio.build.report import BuildReport, PackResult, Status
from studio.build.report_document import NOT_VERIFIED, full_report, is_ours, made_by
from studio.cli.output import CANCELLED, DONE, PROBLEMS, counted, note, say, size
from studio.files import write_bytes

_EXPLAINED = "What that means: pack-studio explain compatible"


def show_report(report: BuildReport) -> None:
    """A line a pack, and a sentence that sums up."""
    for result in report.results:
        if result.status is Status.SKIPPED and not report.cancelled:
            continue
        say(_line(result))
    built = [result for result in report.results if result.status is Status.BUILT]
    reused = [result for result in report.results if result.status is Status.REUSED]
    parts = [
        f"{counted(len(built), 'pack')} built",
        f"{len(reused)} unchanged",
        f"{len(report.failed)} not built",
    ]
    say(f"{', '.join(parts)}, in {report.seconds:.1f} s.")
    if any(is_ours(result) for result in built):
        say(f"An .aar made by Pack Studio is {NOT_VERIFIED}. {_EXPLAINED}")
    if any(_is_deflated(result) for result in built):
        say(f"A deflated .pack.zip has the same bytes only where zlib is the same: {ZLIB_RUNTIME_VERSION}.")
    if report.cancelled:
        note("The build was cancelled. Finished packs are whole; nothing is half-written.")


def write_report(path: Path, report: BuildReport) -> None:
    """Write ``report`` to ``path``, with all files of each pack. Raises ``StudioError``."""
    write_bytes(path, full_report(report))


def exit_code(report: BuildReport, *, troubled: bool) -> int:
    if report.cancelled:
        return CANCELLED
    return PROBLEMS if report.failed or troubled else DONE


def _is_deflated(result: PackResult) -> bool:
    return result.grounds is not None and result.grounds.settings.startswith("deflate")


def _reused(result: PackResult) -> str:
    """How much of a pack had been packed before; nothing where nothing had."""
    what = "blocks" if result.format == "aar" else "entries"
    return (
        f"{result.pieces_reused:,} of {result.pieces:,} {what} were packed before."
        if result.pieces_reused
        else ""
    )


def _line(result: PackResult) -> str:
    title = f"{result.pack_id} ({result.format})"
    match result.status:
        case Status.BUILT:
            changed = f"{result.files_changed:,} of {counted(result.files, 'file')} changed"
            bytes_ = f"{size(result.source_bytes)} became {size(result.bytes)}"
            said = "; ".join(filter(None, ("built", changed, bytes_, made_by(result))))
            why = " ".join(filter(None, (result.message, _reused(result))))
            return f"✔ {title}: {said}; {result.seconds:.1f} s\n    {why}\n    {result.output}"
        case Status.REUSED:
            what = ("unchanged", counted(result.files, "file"), size(result.bytes), made_by(result))
            return f"= {title}: {', '.join(filter(None, what))}"
        case Status.FAILED:
            return f"✖ {title}: not built. {result.message}\n    {result.hint}"
        case Status.SKIPPED:
            return f"- {title}: left out. {result.message}"
