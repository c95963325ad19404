"""Languages out of what people paste: an AppleLanguages list in any of its spellings, or any list of tags."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator

from studio.languages.tags import InvalidTag, LanguageTag, TagFault
from studio.values import dataclass

_KEY = "AppleLanguages"

_PLIST_LIST = re.compile(rf"<key>\s*{_KEY}\s*</key>\s*<array>(.*?)(?:</array>|\Z)", re.DOTALL)
_PLIST_TEXT = re.compile(r"<string>([^<]*)</string>")
_DEFAULTS_LIST = re.compile(rf"{_KEY}[\s=:'\"]*[(\[](.*?)(?:[)\]]|\Z)", re.DOTALL)
_DEFAULTS_WRITE = re.compile(rf"{_KEY}['\"]?\s+-array(?:-add)?\s+([^\n]*)")

_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)|(?<![\w:])//[^\n]*|(?m:(?:^|(?<=\s))#[^\n]*)", re.DOTALL)
_BULLET = re.compile(r"^[ \t]*(?:[-*\u2022]|[0-9]+[.)])[ \t]+", re.MULTILINE)
_VARIABLE = re.compile(r"\bLANG(?:UAGE)?=")
_WEIGHT = re.compile(r";\s*q\s*=\s*[0-9.]*", re.IGNORECASE)
_BREAK = re.compile(r"[,;\n\r\t:|=\[\](){}<>\"'\u2018-\u201f\u00ab\u00bb]+")
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*")
_SYSTEM_PART = re.compile(r"[.@][\w-]*\Z")
"""What Unix systems put behind a language: ``de_CH.UTF-8``, ``sr_RS@latin``."""

_FINE = frozenset({TagFault.SEPARATOR, TagFault.VARIANT, TagFault.EXTENSION, TagFault.EXTENDED})
"""What a device can have in its list although no asset pack can."""

_LONGEST = 100_000
"""Letters that are looked at; nobody prefers more languages than fit in there."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """``languages`` as they were written, each once, in order; ``not_understood``: what else there was."""

    languages: tuple[str, ...]
    not_understood: tuple[str, ...] = ()


def pasted(text: str) -> Pasted:
    """The languages in ``text``, whatever it is: ``defaults read``, a property list, JSON, a plain list."""
    languages: dict[str, str] = {}
    strange: dict[str, None] = {}
    for piece in _pieces(text[:_LONGEST]):
        words = [_SYSTEM_PART.sub("", word) for word in piece.split()]
        if all(_is_language(word) for word in words):
            for word in words:
                languages.setdefault(word.casefold().replace("_", "-"), word)
        else:
            strange.setdefault(" ".join(piece.split()))
    return Pasted(tuple(languages.values()), tuple(strange))


def _pieces(text: str) -> Iterator[str]:
    """What stands between commas, quotes, brackets and line breaks, of the part that is about languages."""
    found = _of_plist(text)
    if found is None:
        found = _of_json(text)
    if found is None:
        for superfluous in (_COMMENT, _BULLET, _VARIABLE, _WEIGHT):
            text = superfluous.sub(" ", text)
        found = [_of_defaults(text)]
    for one in found:
        yield from (piece for piece in _BREAK.split(one) if piece.strip())


def _of_plist(text: str) -> list[str] | None:
    if "<string>" not in text:
        return None
    inside = _PLIST_LIST.search(text)
    return [html.unescape(one) for one in _PLIST_TEXT.findall(inside[1] if inside else text)]


def _of_json(text: str) -> list[str] | None:
    if not text.lstrip().startswith(("[", "{", '"')):
        return None
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return list(_texts(value))


def _texts(value: object) -> Iterator[str]:
    """The texts in ``value``: of an object those below the key for languages, where it has one."""
    # Not by recursion: what can be read can be nested more deeply than that.
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            yield one
        elif isinstance(one, list):
            waiting += reversed(one)  # pyright: ignore[reportUnknownArgumentType] -- JSON of unknown shape
        elif isinstance(one, dict):
            waiting += _of_object(one)  # pyright: ignore[reportUnknownArgumentType] -- as above


def _of_object(values: dict[str, object]) -> Iterable[object]:
    for key in (_KEY, "preferred", "preferredLanguages", "languages"):
        if key in values:
            return (values[key],)
    return reversed(values.values())


def _of_defaults(text: str) -> str:
    """What ``defaults`` and the arguments of a scheme say for the key; else ``text`` as it is."""
    found = _DEFAULTS_WRITE.search(text) or _DEFAULTS_LIST.search(text)
    return found[1] if found else text


def _is_language(word: str) -> bool:
    if not _TAG.fullmatch(word):
        return False
    try:
        LanguageTag.parse(word)
    except InvalidTag as refusal:
        return refusal.fault in _FINE and _is_known(re.split("[-_]", word)[0])
    return True


def _is_known(language: str) -> bool:
    try:
        LanguageTag.parse(language)
    except InvalidTag:
        return False
    return True
