"""A report as the document that other programs read: the command line prints it, the window saves it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from studio.build.report import BuildReport, PackResult

Json: TypeAlias = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"

NOT_VERIFIED = "compatible; not verified by Apple"


def report_json(report: BuildReport) -> dict[str, Json]:
    """The document of ``build`` and ``package``."""
    return {
        "packs": [_as_json(result) for result in report.results],
        "engine": report.engine,
        "verified": next((NOT_VERIFIED for result in report.results if is_ours(result)), None),
        "seconds": round(report.seconds, 3),
    }


def full_report(report: BuildReport) -> bytes:
    """The same document with all files of each pack, as it is written to a file."""
    document = report_json(report)
    document["packs"] = [{**_as_json(result), "contents": _contents(result)} for result in report.results]
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def is_ours(result: PackResult) -> bool:
    """Whether it is an Apple Archive of our own making, or would be one."""
    return result.format == "aar" and result.engine == "studio"


def made_by(result: PackResult) -> str:
    """``made by Apple's ba-package 2.0``; of a pack of our own making nothing."""
    if result.engine == "studio":
        return ""
    return f"made by {result.grounds.packer}" if result.grounds else "made by Apple's packager"


def _contents(result: PackResult) -> Json:
    return [{"path": file.path, "size": file.size, "sha256": file.sha256} for file in result.records]


def _verified(result: PackResult) -> str | None:
    """What is to be said of how sure it is that Apple takes it; of an open pack nothing."""
    if result.output is None:
        return None
    return NOT_VERIFIED if is_ours(result) else made_by(result) or None


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
