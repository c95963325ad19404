"""What Apple's packager says when it refuses, in one sentence and what to do."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from pathlib import Path

from studio.build.apple_packager import NAME, Packager
from studio.build.apple_process import Ended
from studio.errors import StudioError
from studio.words import Words, joined, words

USAGE = 64
"""The exit code for arguments and paths that it does not take."""

_MOST = 300
_LICENCE_HINT = words(
    "Accept Apple's licence once in a terminal: {program} license agree. Then build again.", program=NAME
)
_XCODE_LICENCE = words(
    "Accept it once: open Xcode, or run in a terminal: sudo xcodebuild -license. Then build again."
)
_LICENCE = re.compile(r"licen[cs]e", re.IGNORECASE)
_OWN = words("Pack Studio's own packager can make it: choose it in the project settings (--engine studio).")


def refusal(packager: Packager, pack_id: str, ended: Ended, folders: Collection[Path]) -> StudioError:
    """Why there is no pack after ``packager`` ended so. ``folders`` are staged ones, which nobody knows."""
    said = _plain(ended.words, folders)
    if ended.code != 0 and _LICENCE.search(said):
        return StudioError(
            words(
                "{pack} was not made: Apple's {packager} waits for its licence to be accepted.",
                pack=pack_id,
                packager=packager.title,
            ),
            _XCODE_LICENCE if "xcode" in said.lower() else _LICENCE_HINT,
        )
    message, hint = _told(packager.title, pack_id, ended.code, words(": “{text}”", text=said) if said else "")
    return StudioError(message, hint)


def _told(packager: str, pack: str, code: int, quoted: str) -> tuple[Words, Words]:
    if code == 0:
        return words(
            "{pack} was not made: Apple's {packager} said that it was done, and wrote nothing{quoted}.",
            pack=pack,
            packager=packager,
            quoted=quoted,
        ), _OWN
    if code < 0:
        return words(
            "{pack} was not made: Apple's {packager} broke off in the middle (signal {number}){quoted}.",
            pack=pack,
            packager=packager,
            number=str(-code),
            quoted=quoted,
        ), joined((words("Build again."), _OWN))
    if code == USAGE:
        return words(
            "{pack} was not made: Apple's {packager} does not take its manifest or one of its paths{quoted}.",
            pack=pack,
            packager=packager,
            quoted=quoted,
        ), joined((words("Look at its problems, and at the tools that the project is made for."), _OWN))
    hint = joined((words("Mend what it names, then build again."), _OWN))
    if quoted:
        return words(
            "{pack} was not made: Apple's {packager} refused it{quoted}.",
            pack=pack,
            packager=packager,
            quoted=quoted,
        ), hint
    return words(
        "{pack} was not made: Apple's {packager} refused it (exit code {number}).",
        pack=pack,
        packager=packager,
        number=str(code),
    ), hint


def _plain(text: str, folders: Collection[Path]) -> str:
    """What it complained of, in one line: without its usage, its bare word “Error”, and our own folders."""
    text = text.partition("\nUsage:")[0]
    for place in sorted({one for folder in folders for one in (folder, folder.resolve())}, reverse=True):
        text = text.replace(f"{place}/", "").replace(str(place), "")
    text = re.sub(r"^\s*(?:fatal )?error:\s*", "", text, flags=re.IGNORECASE)
    line = " ".join("".join(" " if unicodedata.category(one) == "Cc" else one for one in text).split())
    line = line.rstrip(".")
    return line if len(line) <= _MOST else line[: _MOST - 1].rstrip() + "…"
