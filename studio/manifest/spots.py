"""What could be written where a cursor stands in a manifest's text, however broken the text is."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import field
from typing import Literal

from studio.manifest.jsonc import NodePath
from studio.values import dataclass

Role = Literal["key", "value"]
_Last = Literal["open", "key", "colon", "value", "comma"]


@dataclass(frozen=True, slots=True)
class Spot:
    """A place for a key or a value, for which all of ``text[start:end]`` gives way.

    ``typed`` is what of that stands before the cursor. ``path`` is where the object of the key stands, or
    where the value itself does. ``present`` are the keys of that object, or the texts of that list, without
    what gives way. ``whole``: a key is wanted with its value. ``comma_before`` is where a comma is missing,
    ``comma_after`` whether one has to follow.
    """

    role: Role
    path: NodePath
    start: int
    end: int
    typed: str
    present: tuple[str, ...]
    whole: bool
    comma_before: int | None
    comma_after: bool


def spot_at(text: str, offset: int) -> Spot | None:
    """The spot at ``offset`` of ``text``; ``None`` where nothing can be written, as in a comment."""
    stack: list[_Frame] = []
    tokens = _tokens(text)
    inside: _Token | None = None
    following: _Token | None = None
    for token in tokens:
        if token.holds(offset):
            if token.is_comment:
                return None
            inside, following = token, _next(tokens)
            break
        if token.start >= offset:
            following = token if not token.is_comment else _next(tokens)
            break
        if not token.is_comment:
            _take(stack, token)
    if not stack:
        return None
    return _spot(stack[-1], offset, inside, following, tokens)


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    start: int
    end: int

    @property
    def is_comment(self) -> bool:
        return self.text.startswith(("//", "/*"))

    @property
    def is_mark(self) -> bool:
        return self.text in _MARKS

    @property
    def begins_something(self) -> bool:
        return self.text in "{[" or not self.is_mark

    @property
    def value(self) -> str:
        return _unquoted(self.text)

    def holds(self, offset: int) -> bool:
        """Whether a letter typed at ``offset`` would become a part of this."""
        if self.is_mark or not self.start < offset <= self.end:
            return False
        if self.text.startswith("/*"):
            closed = len(self.text) >= 4 and self.text.endswith("*/")
            return offset < self.end or not closed
        return offset < self.end or not self.is_closed

    @property
    def is_closed(self) -> bool:
        """Whether this is a text in quotation marks, both of them."""
        return self.text.startswith('"') and _CLOSED.fullmatch(self.text) is not None


@dataclass(slots=True)
class _Frame:
    """A container that is open where the cursor stands, and what was read of it so far."""

    opener: str
    path: NodePath
    last: _Last = "open"
    key: str = ""
    ends: int = 0
    count: int = 0
    present: list[str] = field(default_factory=list[str])

    @property
    def child(self) -> NodePath:
        return (*self.path, self.key if self.opener == "{" else self.count)

    def take_value(self, end: int, text: str | None = None) -> None:
        self.last, self.ends = "value", end
        if self.opener == "[":
            self.count += 1
            if text is not None:
                self.present.append(text)


def _take(stack: list[_Frame], token: _Token) -> None:
    frame = stack[-1] if stack else None
    mark = token.text
    if mark in "{[":
        stack.append(_Frame(mark, frame.child if frame is not None else ()))
    elif frame is None:
        return
    elif mark in "}]":
        _close(stack, token)
    elif mark == ",":
        frame.last = "comma"
    elif mark == ":":
        frame.last = "colon"
    elif frame.opener == "{" and frame.last != "colon":
        frame.last, frame.key = "key", token.value
        frame.present.append(frame.key)
    else:
        frame.take_value(token.end, token.value)


def _close(stack: list[_Frame], token: _Token) -> None:
    opener = "{" if token.text == "}" else "["
    if all(frame.opener != opener for frame in stack):
        return
    while stack.pop().opener != opener:
        pass
    if stack:
        stack[-1].take_value(token.end)


def _spot(
    frame: _Frame, offset: int, inside: _Token | None, following: _Token | None, tokens: Iterator[_Token]
) -> Spot | None:
    in_object = frame.opener == "{"
    role: Role = "key" if in_object and frame.last != "colon" else "value"
    if frame.last == "key" or (role == "key" and inside is not None and inside.text[0] in "-0123456789"):
        return None
    before_another = following is not None and following.begins_something
    if in_object and role == "value" and inside is None and before_another:
        return None  # There is a value already, right behind the cursor.
    named = following is not None and following.text == ":"
    start, end = (offset, offset) if inside is None else (inside.start, _end(inside, offset))
    return Spot(
        role,
        frame.path if role == "key" else frame.child,
        start,
        end,
        "" if inside is None else _unquoted(inside.text[: offset - inside.start]),
        (*frame.present, *_later(frame.opener, following, tokens)),
        role == "key" and not named,
        frame.ends if frame.last == "value" else None,
        before_another and not named,
    )


def _end(inside: _Token, offset: int) -> int:
    """Of a text without its end only what stands before the cursor is certainly a part of it."""
    return inside.end if inside.is_closed or not inside.text.startswith('"') else offset


def _later(opener: str, following: _Token | None, tokens: Iterator[_Token]) -> Iterator[str]:
    """The keys, or the texts, that come after the cursor in the same container."""
    depth = 0
    before: _Token | None = None
    token = following
    while token is not None and depth >= 0:
        if token.text in "{[":
            depth += 1
        elif token.text in "}]":
            depth -= 1
        elif depth == 0 and opener == "{" and token.text == ":" and before is not None:
            yield before.value
        elif depth == 0 and opener == "[" and not token.is_mark:
            yield token.value
        before = None if token.is_mark else token
        token = _next(tokens)


def _tokens(text: str) -> Iterator[_Token]:
    for match in _TOKEN.finditer(text):
        yield _Token(match[0], *match.span())


def _next(tokens: Iterator[_Token]) -> _Token | None:
    return next((token for token in tokens if not token.is_comment), None)


def _unquoted(text: str) -> str:
    body = text.removeprefix('"')
    if text.startswith('"') and _CLOSED.fullmatch(text):
        body = body[:-1]
    if "\\" not in body:
        return body
    try:
        return str(json.loads(f'"{body}"', strict=False))
    except ValueError:
        return body


_MARKS = frozenset("{}[]:,")
_CLOSED = re.compile(r'"(?:[^"\\\r\n]|\\[^\r\n])*"')
_TOKEN = re.compile(
    r'"(?:[^"\\\r\n]|\\[^\r\n])*"?|//[^\r\n]*|/\*(?s:.*?)(?:\*/|\Z)|[{}\[\]:,]|[^\s{}\[\]:,"/]+|/'
)
