"""Checks of files that are made to work with, not to ship: source art, older states, copies by hand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from studio.errors import Finding
from studio.project.checks.names import Part, parts_of
from studio.project.contents import Contents, PackedFile
from studio.project.packs import Pack
from studio.words import words

PROGRAMS: Mapping[str, str] = {
    "psd": "Photoshop",
    "psb": "Photoshop",
    "kra": "Krita",
    "xcf": "GIMP",
    "blend": "Blender",
    "aep": "After Effects",
    "prproj": "Premiere Pro",
    "max": "3ds Max",
    "ma": "Maya",
    "mb": "Maya",
    "ai": "Illustrator",
    "indd": "InDesign",
    "afphoto": "Affinity Photo",
    "afdesign": "Affinity Designer",
    "spp": "Substance Painter",
    "ztl": "ZBrush",
    "aup3": "Audacity",
    "als": "Ableton Live",
    "flp": "FL Studio",
    "ptx": "Pro Tools",
    "logicx": "Logic Pro",
}
"""The programs whose files of work have these endings. What they show is exported for shipping."""

_BUNDLE = "logicx"
"""Of these endings the one that folders have."""

LEFT_BEHIND = frozenset({"bak", "orig", "tmp"})
"""Endings of what programs leave beside the file that they write."""

_END = r"(?:\.[^.]+)?"
_OLDER = re.compile(rf"(?:[ _]old|[ _.-](?:wip|backup))(?:[ _.-]?v?\d+)?{_END}\Z")
_COPY = re.compile(rf"\Acopy (?:\(\d+\) )?of | copy(?:[ _-]?\(?\d+\)?)?{_END}\Z")
_AGAIN = re.compile(rf"(?P<stem>.+?) ?\((?P<number>\d{{1,2}})\)(?P<end>{_END})", re.DOTALL)
_HINTS = ("_old", " old", "wip", "backup", "copy ", " copy", "(", *(f".{ending}" for ending in LEFT_BEHIND))
"""Every path of a draft has one of these in it, in small letters; hardly any other path has."""

_HINT = re.compile("|".join(map(re.escape, _HINTS)))


def check_drafts(contents: Contents) -> Iterator[Finding]:
    """Which files of one pack look as if they were not meant to ship. What a rule ignores is not named."""
    files = [file for file in contents.files if file.asset.ignored_by is None]
    paths = [file.asset.path for file in files]
    text = "/".join(paths).lower()
    endings = {ending.lower() for ending in {path.rpartition(".")[2] for path in paths}}
    if not endings.isdisjoint(PROGRAMS) or f".{_BUNDLE}/" in text:
        doubtful = [file for file in files if _is_working(file.asset.path)]
        yield from _named(contents.pack, _parts(doubtful), _program_of, "PS-FILE-SOURCE-ART", "program")
    if any(hint in text for hint in _HINTS):
        doubtful = [file for file in files if _HINT.search(file.asset.path.lower())]
        yield from _named(contents.pack, _parts(doubtful), _drafts_among(contents), "PS-FILE-DRAFT", "what")


def ending_of(name: str) -> str:
    """What stands behind the last dot, in small letters; nothing where there is no dot."""
    return name.rpartition(".")[2].lower() if "." in name else ""


def _is_working(path: str) -> bool:
    return path.rpartition(".")[2].lower() in PROGRAMS or f".{_BUNDLE}/" in path.lower()


def _parts(files: Sequence[PackedFile]) -> Iterator[Part]:
    return parts_of(files, [file.asset.path for file in files])


def _named(
    pack: Pack, parts: Iterable[Part], word_of: Callable[[Part], str | None], code: str, key: str
) -> Iterator[Finding]:
    """A finding for every file and folder that has a word; what lies in such a folder is said with it."""
    inside = "/"
    for part in parts:
        if part.path.startswith(inside):
            continue
        word = word_of(part)
        if word is None:
            continue
        if part.path != part.file.asset.path:
            inside = f"{part.path}/"
        where: tuple[str, int] = ("fileSelectors", part.file.selectors[0])
        yield pack.finding(code, *where, path=part.file.asset.path, file=part.path, **{key: word})


def _program_of(part: Part) -> str | None:
    ending = ending_of(part.name)
    if part.path != part.file.asset.path and ending != _BUNDLE:
        return None  # A folder.
    return PROGRAMS.get(ending)


def _drafts_among(contents: Contents) -> Callable[[Part], str | None]:
    known = contents.snapshot.by_path

    def draft_of(part: Part) -> str | None:
        name = part.name.lower()
        if ending_of(name) in LEFT_BEHIND and part.path == part.file.asset.path:
            return words("a file left behind by a program")
        if _OLDER.search(name):
            return words("an older state or of work in progress")
        if _COPY.search(name) or _is_again(part, known):
            return words("a copy")
        return None

    return draft_of


def _is_again(part: Part, known: Mapping[str, object]) -> bool:
    """Whether ``rock (1).png`` lies beside ``rock.png``, or is not the first of a numbered row."""
    again = _AGAIN.fullmatch(part.name)
    if again is None:
        return False
    folder = part.path[: -len(part.name)]
    stem, end = folder + again["stem"], again["end"]
    if stem + end in known:
        return True
    row = [stem + gap + f"({number})" + end for gap in ("", " ") for number in (0, 2)]
    return again["number"] == "1" and not any(path in known for path in row)
