"""Checks of names that some system refuses, merges with another one, or does not show as they are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from studio.errors import Argument, Finding
from studio.project.contents import Contents, PackedFile
from studio.values import dataclass
from studio.words import words

LONGEST_NAME = 255
"""Bytes of UTF-8 that one name may have on APFS and ext4; Windows counts 255 UTF-16 units, which is less."""

LONGEST_FOR_WINDOWS = 240
"""UTF-16 units of a stored path, so that with a short folder before it it stays below the 260 of MAX_PATH."""

FORBIDDEN = '<>:"|?*'
"""Characters that Windows allows in no name. Backslashes and control characters are another rule's."""

_DEVICES = re.compile(r"(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³]|conin\$|conout\$) *(?:[.:].*)?", re.DOTALL)
_DEVICES_HERE = re.compile(rf"/(?:{_DEVICES.pattern.removesuffix('(?:[.:].*)?')})[/.:]")
_DEVICE_STARTS = ("/con", "/prn", "/aux", "/nul", "/com", "/lpt")
_FORBIDDEN = re.compile("[" + re.escape(FORBIDDEN) + "]")

_UNSEEN_NAMES = {
    "\u00a0": words("a non-breaking space"),
    "\u202f": words("a narrow non-breaking space"),
    "\u00ad": words("a soft hyphen"),
    "\u200b": words("a zero-width space"),
    "\u200c": words("a zero-width non-joiner"),
    "\u200d": words("a zero-width joiner"),
    "\u200e": words("a left-to-right mark"),
    "\u200f": words("a right-to-left mark"),
    "\u2060": words("a word joiner"),
    "\ufeff": words("a byte order mark"),
}
_JOINERS = "\u200c\u200d"
_FIRST_JOINED_SCRIPT = "\u0590"
"""From here on, behind Latin, Greek and Cyrillic, come the scripts whose letters joiners belong between."""

_UNSEEN = re.compile(
    "[\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\ufeff]"
)


@dataclass(frozen=True, slots=True)
class Part:
    """One name of a stored path: ``path`` leads to it, ``file`` is the first that lies there or below."""

    path: str
    name: str
    file: PackedFile


def check_names(contents: Contents) -> Iterator[Finding]:
    """What is wrong with the names under which the files of one pack are stored."""
    paths = [file.path for file in contents.files]
    yield from _long_paths(contents, paths)
    if not _is_any_strange(paths):
        return
    for part in parts_of(contents.files, paths):
        for code, arguments in name_faults(part.name):
            where: tuple[str, int] = ("fileSelectors", part.file.selectors[0])
            file = _shortened(part.path)
            yield contents.pack.finding(code, *where, path=part.file.asset.path, file=file, **arguments)


def parts_of(files: Sequence[PackedFile], paths: Sequence[str]) -> Iterator[Part]:
    """Every folder of ``paths`` once, and every file; ``paths`` has one for each of ``files``."""
    seen: set[str] = {""}
    for file, path in zip(files, paths, strict=True):
        folder, _, name = path.rpartition("/")
        if folder not in seen:
            yield from (Part(above, above.rpartition("/")[2], file) for above in _new_folders(folder, seen))
        yield Part(path, name, file)


def _new_folders(folder: str, seen: set[str]) -> list[str]:
    found: list[str] = []
    while folder not in seen:
        seen.add(folder)
        found.append(folder)
        folder = folder.rpartition("/")[0]
    return found[::-1]


def name_faults(name: str) -> Iterator[tuple[str, dict[str, Argument]]]:
    """The codes of the rules that one name breaks, and what their sentences need."""
    if is_device(name):
        yield "PS-NAME-RESERVED", {}
    if name[-1:] in (".", " "):
        yield "PS-NAME-ENDING", {"ending": words("a dot") if name[-1] == "." else words("a space")}
    if letters := sorted(set(_FORBIDDEN.findall(name))):
        yield "PS-NAME-CHARACTERS", {"letters": " ".join(letters)}
    if (count := len(name.encode("utf-8", "surrogatepass"))) > LONGEST_NAME:
        yield "PS-NAME-LONG", {"count": count, "limit": LONGEST_NAME}
    if (what := unseen_in(name)) is not None:
        yield "PS-NAME-INVISIBLE", {"what": what}


def is_device(name: str) -> bool:
    """Whether Windows takes ``name`` for a device."""
    return _DEVICES.fullmatch(name.lower()) is not None


def without_unseen(name: str) -> str:
    """``name`` without the signs that nobody sees; an unusual space becomes a usual one."""
    return _UNSEEN.sub(
        lambda found: found[0] if _is_needed(name, found.start()) else " " if found[0].isspace() else "", name
    )


def unseen_in(name: str) -> str | None:
    """What in ``name`` nobody sees, in words; ``None``: nothing."""
    if name.startswith(" "):
        return words("a leading space")
    if "  " in name.rstrip(" "):
        return words("two spaces in a row")
    letter = next((found[0] for found in _UNSEEN.finditer(name) if not _is_needed(name, found.start())), None)
    if letter is None:
        return None
    unnamed = words("an unusual space") if letter.isspace() else words("an invisible sign")
    sign = _UNSEEN_NAMES.get(letter, unnamed)
    return words("{sign} ({code})", sign=sign, code=f"U+{ord(letter):04X}")


def _is_needed(name: str, at: int) -> bool:
    """Whether the sign at ``at`` joins what belongs joined: emoji, or letters of Persian or Hindi."""
    beside = name[at - 1 : at] + name[at + 1 : at + 2]
    return name[at] in _JOINERS and len(beside) == 2 and min(beside) >= _FIRST_JOINED_SCRIPT


def _is_any_strange(paths: Sequence[str]) -> bool:
    """Whether a closer look could find anything; for usual names this is all that is done."""
    # Every name stands between two slashes.
    text = f"/{'//'.join(paths)}/"
    return (
        not text.isprintable()
        or "  " in text
        or "/ " in text
        or " /" in text
        or "./" in text
        or any(letter in text for letter in FORBIDDEN)
        or _has_device(text)
        or _has_long_name(text, paths)
    )


def _has_device(text: str) -> bool:
    lower = text.lower()
    return any(start in lower for start in _DEVICE_STARTS) and _DEVICES_HERE.search(lower) is not None


def _has_long_name(text: str, paths: Iterable[str]) -> bool:
    # A character takes one byte, or else at most four.
    safe = LONGEST_NAME if text.isascii() else LONGEST_NAME // 4
    return max(map(len, paths), default=0) > safe and any(
        len(path.encode("utf-8", "surrogatepass")) > LONGEST_NAME for path in paths
    )


def _long_paths(contents: Contents, paths: Sequence[str]) -> Iterator[Finding]:
    # A character takes at most two units.
    if max(map(len, paths), default=0) <= LONGEST_FOR_WINDOWS // 2:
        return
    long = [file for file in contents.files if _units(file) > LONGEST_FOR_WINDOWS]
    if not long:
        return
    worst = max(long, key=_units)
    more = len(long) - 1
    others = words("; {count} more have over {limit}", count=more, limit=LONGEST_FOR_WINDOWS)
    where: tuple[str, int] = ("fileSelectors", worst.selectors[0])
    yield contents.pack.finding(
        "PS-PATH-LONG-WINDOWS",
        *where,
        path=worst.path,
        file=_shortened(worst.path),
        count=_units(worst),
        more=others if more else "",
    )


def _units(file: PackedFile) -> int:
    return len(file.path.encode("utf-16-le", "surrogatepass")) // 2


def _shortened(path: str) -> str:
    """``path``, or its beginning and end where no sentence could hold it."""
    return path if len(path) <= 300 else f"{path[:200]}…{path[-60:]}"
