"""Which paths an archive may hold, and which are safe to make on disk."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from studio.archive.faults import CorruptArchive
from studio.words import words

CONTENTS = "Contents/"
"""Where an asset pack keeps its files; an open pack stores them without it."""

MANIFEST = "Manifest.json"
"""The manifest's own path in an asset pack, beside the contents."""

LONGEST_PATH = 1023
"""Bytes of UTF-8 in a path of an Apple Archive, as reported of Apple's tools."""

_RESERVED = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])[ .]*(\..*)?", re.IGNORECASE | re.DOTALL
)


_PLAIN = r"(?!\.\.?(?:/|\Z))[ -.0-\[\]-~]+"
_USUAL = re.compile(rf"(?:{_PLAIN}/)*{_PLAIN}")
"""Most paths there are, told in one step: plain letters, nothing empty, no dots alone, no backslash."""


def check_path(path: str) -> None:
    """Raise ``CorruptArchive`` unless a file of this path can be made below a folder on every system.

    The root's own path, ``""``, is fine.
    """
    if not path:
        return
    reason = _structure(path) or _windows(path)
    if reason is not None:
        raise CorruptArchive(words("the path {path} {reason}", path=_shown(path), reason=reason))


def check_stored(path: str, prefix: str = "") -> None:
    """Raise ``ValueError`` unless an archive may be written with a file of this path below ``prefix``.

    Asked for: relative, ``/``-separated, composed Unicode (NFC), at most 1,023 bytes with the prefix.
    Names that only Windows refuses are allowed.
    """
    if _USUAL.fullmatch(path) and len(prefix) + len(path) <= LONGEST_PATH and prefix.isascii():
        return
    reason = _structure(path) if path else words("is empty")
    if reason is None and not unicodedata.is_normalized("NFC", path):
        reason = words("is not in composed Unicode (NFC)")
    if reason is None and len((prefix + path).encode()) > LONGEST_PATH:
        reason = words("is longer than {size} bytes", size=LONGEST_PATH)
    if reason is not None:
        raise ValueError(words("the path {path} {reason}", path=_shown(path), reason=reason))


def merging(paths: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Groups of paths that become one file where names are compared without case or normalisation.

    A folder that a path implies counts too when it meets one of ``paths`` in another spelling. Groups and
    their members are in order of first appearance.
    """
    given = dict.fromkeys(paths)
    spellings: dict[str, dict[str, None]] = {}
    for path in given:
        for spelling in _folders(path):
            spellings.setdefault(_folded(spelling), {}).setdefault(spelling)
        spellings.setdefault(_folded(path), {}).setdefault(path)
    return tuple(
        tuple(group)
        for group in spellings.values()
        if len(group) > 1 and any(spelling in given for spelling in group)
    )


def link_stays_inside(path: str, target: str) -> bool:
    """Whether a symbolic link at ``path`` to ``target`` leads to somewhere below the archive's root.

    ``..`` is allowed only at the start of ``target``: further on it could follow another link out.
    """
    parts = target.split("/")
    if not target or target.startswith("/") or any(mark in target for mark in "\\:\0"):
        return False
    climbs = 0
    while climbs < len(parts) and parts[climbs] == "..":
        climbs += 1
    return ".." not in parts[climbs:] and climbs <= path.count("/")


def _structure(path: str) -> str | None:
    """What makes ``path`` unfit for any archive, as the end of a sentence."""
    parts = path.split("/")
    holding = (
        path.startswith("/"),
        "" in parts,
        ".." in parts,
        "." in parts,
        "\\" in path,
        any(_is_control(character) for character in path),
        any("\ud800" <= character <= "\udfff" for character in path),
    )
    return next((reason for reason, holds in zip(_UNFIT, holding, strict=True) if holds), None)


_UNFIT = (
    words("is absolute"),
    words("has an empty component"),
    words("has a component “..”"),
    words("has a component “.”"),
    words("has a backslash"),
    words("has a control character"),
    words("is not valid Unicode"),
)
"""Made once: every path of every pack is asked about."""


def _windows(path: str) -> str | None:
    for part in path.split("/"):
        if ":" in part:
            return words("has a colon, which Windows takes for a drive letter or a hidden stream")
        if part[-1] in " .":
            return words("has a component that ends in a dot or a space, which Windows drops")
        if _RESERVED.fullmatch(part):
            return words("has the component {name}, which is a device on Windows", name=_shown(part))
    return None


def _is_control(character: str) -> bool:
    return character < " " or "\x7f" <= character <= "\x9f"


def _folders(path: str) -> Iterable[str]:
    end = path.find("/")
    while end != -1:
        yield path[:end]
        end = path.find("/", end + 1)


def _folded(path: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", path).casefold())


def _shown(path: str) -> str:
    """``path`` between quotation marks, without characters that could disturb a terminal, not too long."""
    text = "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in path[:200])
    return f"“{text}…”" if len(path) > 200 else f"“{text}”"
