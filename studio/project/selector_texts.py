"""File selectors as lines of text, to be copied from one pack and pasted into another.

A line is a selector as manifests write it, or a bare path: of a folder, a file, or a pattern.
"""

from __future__ import annotations

import json
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence

from pydantic import TypeAdapter, ValidationError

from studio.manifest.jsonc import Json
from studio.manifest.values import RenamedDirectory, RenamedFile, Selector, named_path
from studio.project.intents import selector_value
from studio.values import dataclass

MOST_LINES = 1_000
LONGEST = 1_000_000
"""Characters: more is no list of selectors, whatever else it is."""

_FORMS: tuple[frozenset[str], ...] = tuple(
    frozenset(keys)
    for keys in (
        ("file",),
        ("directory",),
        ("filePattern",),
        ("fileExclusion",),
        ("fileSource", "fileDestination"),
        ("directorySource", "directoryDestination"),
    )
)

_TEXTS: TypeAdapter[dict[str, str]] = TypeAdapter(dict[str, str])


@dataclass(frozen=True, slots=True)
class Pasted:
    """The selectors that a text holds, as they are written in a manifest.

    ``refused`` is the first line that is none; then there are no selectors. ``too_much``: nobody read it all.
    """

    selectors: tuple[Mapping[str, Json], ...] = ()
    refused: str = ""
    too_much: bool = False


def written(selectors: Iterable[Selector]) -> str:
    """``selectors`` as text, a line each."""
    return "\n".join(json.dumps(_value(one), ensure_ascii=False) for one in selectors)


def pasted(text: str, paths: Sequence[str]) -> Pasted:
    """The selectors in ``text``. ``paths`` are the files below the base, sorted: they tell folders."""
    if len(text) > LONGEST:
        return Pasted(too_much=True)
    lines = [line for raw in text.splitlines() if (line := raw.strip().rstrip(","))]
    if len(lines) > MOST_LINES:
        return Pasted(too_much=True)
    found: list[Mapping[str, Json]] = []
    for line in lines:
        value = _read(line) if line.startswith("{") else _of_path(line, paths)
        if value is None:
            return Pasted(refused=line)
        found.append(value)
    return Pasted(tuple(found))


def _value(selector: Selector) -> Mapping[str, Json]:
    match selector:
        case RenamedFile() | RenamedDirectory():
            return selector_value(selector.kind, selector.source, selector.destination)
        case _:
            return selector_value(selector.kind, named_path(selector))


def _read(line: str) -> Mapping[str, Json] | None:
    try:
        texts = _TEXTS.validate_json(line, strict=True)
    except ValidationError:
        return None
    sound = frozenset(texts) in _FORMS and not any("\0" in text for text in texts.values())
    return {**texts} if sound else None


def _of_path(line: str, paths: Sequence[str]) -> Mapping[str, Json] | None:
    path = unicodedata.normalize("NFC", line.strip("\"'")).replace("\\", "/")
    if "\0" in path or not path.strip("/"):
        return None
    bare = path.rstrip("/")
    at = bisect_left(paths, bare)
    if path == bare and at < len(paths) and paths[at] == bare:
        return selector_value("file", bare)  # Also where its name looks like a pattern.
    if any(letter in path for letter in "*?["):
        return selector_value("filePattern", path)
    below = bisect_left(paths, f"{bare}/")
    is_folder = path != bare or (below < len(paths) and paths[below].startswith(f"{bare}/"))
    return selector_value("directory" if is_folder else "file", bare)
