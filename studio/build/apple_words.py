"""What Apple's packager says when it refuses, in one sentence and what to do."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from pathlib import Path

from studio.build.apple_packager import NAME, Packager
from studio.build.apple_process import Ended
from studio.errors import StudioError

USAGE = 64
"""The exit code for arguments and paths that it does not take."""

_MOST = 300
_LICENCE_HINT = f"Accept Apple's licence once in a terminal: {NAME} license agree. Then build again."
_XCODE_LICENCE = (
    "Accept it once: open Xcode, or run in a terminal: sudo xcodebuild -license. Then build again."
)
_LICENCE = re.compile(r"licen[cs]e", re.IGNORECASE)
_OWN = "Pack Studio's own packager can make it: choose it in the project settings (--engine studio)."


def refusal(packager: Packager, pack_id: str, ended: Ended, folders: Collection[Path]) -> StudioError:
    """Why there is no pack after ``packager`` ended so. ``folders`` are staged ones, which nobody knows."""
    said = _plain(ended.words, folders)
    words = _quoted(said)
    not_made = f"{pack_id} was not made: Apple's {packager.title}"
    if ended.code == 0:
        return StudioError(f"{not_made} said that it was done, and wrote nothing{words}.", _OWN)
    if _LICENCE.search(said):
        return StudioError(
            f"{not_made} waits for its licence to be accepted.",
            _XCODE_LICENCE if "xcode" in said.lower() else _LICENCE_HINT,
        )
    if ended.code < 0:
        return StudioError(
            f"{not_made} broke off in the middle (signal {-ended.code}){words}.",
            f"Build again. {_OWN}",
        )
    if ended.code == USAGE:
        return StudioError(
            f"{not_made} does not take its manifest or one of its paths{words}.",
            f"Look at its problems, and at the tools that the project is made for. {_OWN}",
        )
    return StudioError(
        f"{not_made} refused it{words or f' (exit code {ended.code})'}.",
        f"Mend what it names, then build again. {_OWN}",
    )


def _quoted(said: str) -> str:
    return f": “{said}”" if said else ""


def _plain(text: str, folders: Collection[Path]) -> str:
    """What it complained of, in one line: without its usage, its bare word “Error”, and our own folders."""
    text = text.partition("\nUsage:")[0]
    for place in sorted({one for folder in folders for one in (folder, folder.resolve())}, reverse=True):
        text = text.replace(f"{place}/", "").replace(str(place), "")
    text = re.sub(r"^\s*(?:fatal )?error:\s*", "", text, flags=re.IGNORECASE)
    line = " ".join("".join(" " if unicodedata.category(one) == "Cc" else one for one in text).split())
    line = line.rstrip(".")
    return line if len(line) <= _MOST else line[: _MOST - 1].rstrip() + "…"
