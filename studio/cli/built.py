"""What ``build`` and ``package`` say of the packs that they made."""

from __future__ import annotations

import json
from pathlib import Path
from zlib import ZLIB_RUNTIME_VERSION

from studio.build.report import BuildReport, PackResult, Status
from studio.cli.output import CANCELLED, DONE, PROBLEMS, Json, counted, note, say, size
from studio.files import write_bytes

NOT_VERIFIED = "compatible; not verified by Apple"

_EXPLAINED = "What that means: pack-studio explain compatible"


def report_json(report: BuildReport) -> dict[str, Json]:
    """The document of ``build`` and ``package``."""
    return {
        "packs": [_as_json(result) for result in report.results],
        "engine": report.engine,
        "verified": next((NOT_VERIFIED for result in report.results if _is_ours(result)), None),
        "seconds": round(report.seconds, 3),
    }


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
    if any(_is_ours(result) for result in built):
        say(f"An .aar made by Pack Studio is {NOT_VERIFIED}. {_EXPLAINED}")
    if any(_is_deflated(result) for result in built):
        say(f"A deflated .pack.zip has the same bytes only where zlib is the same: {ZLIB_RUNTIME_VERSION}.")
    if report.cancelled:
        note("The build was cancelled. Finished packs are whole; nothing is half-written.")


def write_report(path: Path, report: BuildReport) -> None:
    """Write ``report`` to ``path``, with all files of each pack. Raises ``StudioError``."""
    document = report_json(report)
    document["packs"] = [{**_as_json(result), "contents": _contents(result)} for result in report.results]
    write_bytes(path, (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode())


def _contents(result: PackResult) -> Json:
    return [{"path": file.path, "size": file.size, "sha256": file.sha256} for file in result.records]


def exit_code(report: BuildReport, *, troubled: bool) -> int:
    if report.cancelled:
        return CANCELLED
    return PROBLEMS if report.failed or troubled else DONE


def _is_ours(result: PackResult) -> bool:
    """Whether it is an Apple Archive of our own making, or would be one."""
    return result.format == "aar" and result.engine == "studio"


def _is_deflated(result: PackResult) -> bool:
    return result.grounds is not None and result.grounds.settings.startswith("deflate")


def _verified(result: PackResult) -> str | None:
    """What is to be said of how sure it is that Apple takes it; of an open pack nothing."""
    if result.output is None:
        return None
    return NOT_VERIFIED if _is_ours(result) else _made_by(result) or None


def _made_by(result: PackResult) -> str:
    """``made by Apple's ba-package 2.0``; of a pack of our own making nothing."""
    if result.engine == "studio":
        return ""
    return f"made by {result.grounds.packer}" if result.grounds else "made by Apple's packager"


def _reused(result: PackResult) -> str:
    """How much of a pack had been packed before; nothing where nothing had."""
    what = "blocks" if result.format == "aar" else "entries"
    return (
        f"{result.pieces_reused:,} of {result.pieces:,} {what} were packed before."
        if result.pieces_reused
        else ""
    )


def _as_json(result: PackResult) -> dict[str, Json]:
    return {
        "id": result.pack_id,
        "format": result.format,
        "status": result.status.value,
        "output": str(result.output) if result.output else None,
        "bytes": result.bytes,
        "sourceBytes": result.source_bytes,
        "sha256": result.sha256,
        "files": result.files,
        "filesChanged": result.files_changed,
        "pieces": result.pieces,
        "piecesReused": result.pieces_reused,
        "seconds": round(result.seconds, 3),
        "message": result.message,
        "hint": result.hint,
        "engine": result.engine,
        "verified": _verified(result),
    }


def _line(result: PackResult) -> str:
    title = f"{result.pack_id} ({result.format})"
    match result.status:
        case Status.BUILT:
            changed = f"{result.files_changed:,} of {counted(result.files, 'file')} changed"
            bytes_ = f"{size(result.source_bytes)} became {size(result.bytes)}"
            said = "; ".join(filter(None, ("built", changed, bytes_, _made_by(result))))
            why = " ".join(filter(None, (result.message, _reused(result))))
            return f"✔ {title}: {said}; {result.seconds:.1f} s\n    {why}\n    {result.output}"
        case Status.REUSED:
            what = ("unchanged", counted(result.files, "file"), size(result.bytes), _made_by(result))
            return f"= {title}: {', '.join(filter(None, what))}"
        case Status.FAILED:
            return f"✖ {title}: not built. {result.message}\n    {result.hint}"
        case Status.SKIPPED:
            return f"- {title}: left out. {result.message}"
