"""Checks of what files hold: nothing at all, something else than their names say, programs for Macs."""

from __future__ import annotations

from collections.abc import Iterator

from studio.errors import Finding
from studio.project.contents import Contents, PackedFile
from studio.project.facts import Facts, FileFacts
from studio.project.file_kinds import EXECUTABLE, POINTER, PROMISED, SPEECHLESS, ending_of, title_of
from studio.project.packs import Pack


def check_empty(contents: Contents) -> Iterator[Finding]:
    """Files without a byte. Nothing needs to be read for that."""
    for file in [file for file in contents.files if not file.asset.size]:
        yield _about(contents.pack, file, "PS-CONTENT-EMPTY")


def check_content(contents: Contents, facts: Facts) -> Iterator[Finding]:
    """What is wrong with files whatever their names say, as far as somebody has looked into them."""
    known = facts.below(contents.pack.base)
    if not known:
        return
    for file in contents.files:
        found = known.get(file.asset.disk_path)
        if found is None or (found.trouble is None and _keeps_its_promise(file.path, found.kind)):
            continue
        if found.size == file.asset.size and found.changed == file.asset.changed:
            yield from _told(contents.pack, file, found)


def _keeps_its_promise(path: str, kind: str | None) -> bool:
    """Whether there is nothing to say about a file of this kind that ships as ``path``."""
    if kind is None or path.endswith(kind) or kind in {"text", "json"}:
        return True  # Nearly all of them; the rest is looked at closely.
    if kind in {EXECUTABLE, POINTER}:
        return False
    promised = PROMISED.get(ending_of(path))
    return promised is None or kind in promised or kind in SPEECHLESS


def _told(pack: Pack, file: PackedFile, found: FileFacts) -> Iterator[Finding]:
    if found.trouble is not None:
        if file.asset.readable:  # Otherwise it was said already.
            yield _about(pack, file, "PS-CONTENT-UNREADABLE", reason=found.trouble)
        return
    match found.kind:
        case None:
            pass
        case kind if kind == EXECUTABLE:
            yield _about(pack, file, "PS-CONTENT-EXECUTABLE")
        case kind if kind == POINTER:
            yield _about(pack, file, "PS-CONTENT-POINTER")
        case kind:
            ending = ending_of(file.path)
            # ``type`` is for the fix, which has no facts at hand.
            yield _about(pack, file, "PS-CONTENT-TYPE", kind=title_of(kind), type=kind, ending=ending)


def _about(pack: Pack, file: PackedFile, code: str, **arguments: str) -> Finding:
    source = file.asset.path
    return pack.finding(code, "fileSelectors", file.selectors[0], path=source, file=source, **arguments)
