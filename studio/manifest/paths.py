"""The paths in a manifest: how they are read, and what is wrong with how they are written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from studio.errors import Argument, Finding, Place
from studio.manifest.document import Document
from studio.manifest.jsonc import NodePath, field_name
from studio.manifest.patterns import uses_double_star
from studio.manifest.values import (
    DirectorySelector,
    Exclusion,
    FileSelector,
    Manifest,
    PatternSelector,
    RenamedDirectory,
    RenamedFile,
    Selector,
)
from studio.values import dataclass


def plain_path(text: str) -> str | None:
    """``text`` in NFC without empty and ``.`` parts; ``""`` is the base itself.

    None for a path that is absolute or has a ``..`` part: nothing below the base is meant by it.
    """
    text = unicodedata.normalize("NFC", text)
    parts = text.split("/")
    if is_absolute(text) or ".." in parts:
        return None
    return "/".join(part for part in parts if part not in ("", "."))


def is_absolute(text: str) -> bool:
    """Whether ``text`` starts at a root or at a drive of Windows."""
    return text.startswith(("/", "\\\\")) or _DRIVE.match(text) is not None


def path_faults(manifest: Manifest, document: Document | None = None) -> Iterator[Finding]:
    """What is wrong with how the selectors' paths and ``sourceRoot`` are written.

    Places have the field, and line and column where ``document``, of which ``manifest`` was read, is given.
    """
    if manifest.source_root is not None and is_absolute(manifest.source_root):
        arguments: dict[str, Argument] = {"path": shown(manifest.source_root)}
        yield _finding("PS-ROOT-ABSOLUTE", ("sourceRoot",), document, arguments)
    for selector in manifest.selectors:
        for written in _written(selector):
            where = ("fileSelectors", selector.index, written.key)
            for code in _codes(written):
                name = "pattern" if code == "PS-PATTERN-DOUBLE-STAR" else "path"
                yield _finding(code, where, document, {name: shown(written.text)})


def shown(text: str) -> str:
    """``text`` for people: control characters as escapes."""
    return _CONTROL.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


@dataclass(frozen=True, slots=True)
class _Written:
    """One path of a selector. ``is_folder`` allows a slash at the end."""

    key: str
    text: str
    is_folder: bool = False
    is_pattern: bool = False


def _written(selector: Selector) -> tuple[_Written, ...]:
    match selector:
        case FileSelector():
            return (_Written("file", selector.path),)
        case DirectorySelector():
            return (_Written("directory", selector.path, is_folder=True),)
        case PatternSelector():
            return (_Written("filePattern", selector.pattern, is_pattern=True),)
        case RenamedFile():
            return (
                _Written("fileSource", selector.source),
                _Written("fileDestination", selector.destination),
            )
        case RenamedDirectory():
            return (
                _Written("directorySource", selector.source, is_folder=True),
                _Written("directoryDestination", selector.destination, is_folder=True),
            )
        case Exclusion():
            return (_Written("fileExclusion", selector.path),)


def _codes(written: _Written) -> Iterator[str]:
    text = written.text
    parts = text.split("/")
    if _CONTROL.search(text):
        yield "PS-PATH-CONTROL"
    if not unicodedata.is_normalized("NFC", text):
        yield "PS-PATH-NOT-NFC"
    if "\\" in text:
        yield "PS-PATH-BACKSLASH"
    if written.is_pattern and uses_double_star(text):
        yield "PS-PATTERN-DOUBLE-STAR"
    yield from _form_codes(text, parts, written)


def _form_codes(text: str, parts: list[str], written: _Written) -> Iterator[str]:
    if is_absolute(text):
        yield "PS-PATH-ABSOLUTE"
    elif _climbs(text):
        yield "PS-PATH-ESCAPES"
    elif all(part in ("", ".") for part in parts):
        yield "PS-PATH-DOT"
    else:
        if written.is_folder and parts[-1] == "":
            parts = parts[:-1]
        if "" in parts or "." in parts:
            yield "PS-PATH-EMPTY-PART"


def _climbs(text: str) -> bool:
    # Backslashes count here: Windows would follow them.
    return ".." in re.split(r"[/\\]", text)


def _finding(code: str, path: NodePath, document: Document | None, arguments: dict[str, Argument]) -> Finding:
    line, column = (None, None) if document is None else document.position(path)
    return Finding(code, Place(field=field_name(path), line=line, column=column), arguments)


_DRIVE = re.compile(r"[A-Za-z]:(?:[/\\]|\Z)")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
