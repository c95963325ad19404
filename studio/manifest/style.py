"""How a manifest's author lays out JSON, so that what we write looks like the rest of the file."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Self

from studio.manifest.jsonc import DEPTH_LIMIT, Json, Node
from studio.manifest.tokens import DIGIT_LIMIT
from studio.values import dataclass
from studio.words import words


@dataclass(frozen=True, slots=True)
class Style:
    """The layout of one file: line ends, one step of indentation, and what goes on one line.

    ``spread`` says for a kind of container, by name and by whether it holds containers itself, whether its
    children stand on lines of their own. ``padding`` stands inside the brackets of a container on one line.
    """

    newline: str
    step: str
    spread: Mapping[tuple[str, bool], bool]
    padding: Mapping[str, str]
    colon: str
    comma: str

    @classmethod
    def of(cls, text: str, root: Node, near: Iterable[Node] = ()) -> Self:
        """The style of ``text``; where that differs from place to place, the style of ``near`` counts."""
        sample = _Sample(text)
        for node in (*near, root):
            for container in _containers(node):
                sample.take(container)
        newline = re.search(r"\r\n|\r|\n", text)
        return cls(
            newline[0] if newline else "\n",
            sample.step or "  ",
            sample.spread,
            {"object": " ", "array": "", **sample.padding},
            sample.colon or ": ",
            sample.comma or ", ",
        )

    def is_spread(self, kind: str, *, nested: bool) -> bool:
        """Whether a container of that kind gets a line for each child."""
        known = self.spread.get((kind, nested))
        if known is None:
            # A file that has line breaks at all usually has them everywhere.
            known = any(self.spread.values()) if self.spread else True
        return known


def render(value: Json, style: Style, indent: str, depth: int = 0) -> str:
    """``value`` as JSON text whose first line starts at a place indented by ``indent``.

    Raises ``ValueError`` for what JSON in UTF-8 cannot hold, and for nesting that could not be read back.
    """
    if depth > DEPTH_LIMIT:
        raise ValueError(words("This value is nested too deeply for a manifest."))
    if isinstance(value, Mapping):
        inner = indent + style.step
        children = [
            _scalar(key) + style.colon + render(child, style, inner, depth + 1)
            for key, child in value.items()
        ]
        return _enclosed("object", children, value.values(), style, indent)
    if isinstance(value, Sequence) and not isinstance(value, str):
        children = [render(child, style, indent + style.step, depth + 1) for child in value]
        return _enclosed("array", children, value, style, indent)
    return _scalar(value)


def indent_at(text: str, offset: int) -> str:
    """The white space with which the line of ``offset`` begins."""
    start = max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1
    match = _INDENT.match(text, start)
    return match[0] if match else ""


def first_child(node: Node) -> int | None:
    """Where the first key or item of a container starts."""
    if node.members:
        return node.members[0].key.start
    return node.items[0].start if node.items else None


def holds_containers(values: Iterable[Json]) -> bool:
    return any(isinstance(value, Mapping | Sequence) and not isinstance(value, str) for value in values)


def _enclosed(kind: str, children: list[str], values: Iterable[Json], style: Style, indent: str) -> str:
    opening, closing = "{}" if kind == "object" else "[]"
    if not children:
        return opening + closing
    if not style.is_spread(kind, nested=holds_containers(values)):
        return opening + style.padding[kind] + style.comma.join(children) + style.padding[kind] + closing
    line = style.newline + indent
    inner = ("," + line + style.step).join(children)
    return f"{opening}{line}{style.step}{inner}{line}{closing}"


def _scalar(value: bool | float | str | None) -> str:  # noqa: FBT001 - a JSON value, not a switch
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            raise ValueError(
                words("This text has half a character in it, which UTF-8 cannot hold.")
            ) from None
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(words("JSON has no infinite or undefined numbers."))
    if isinstance(value, int) and abs(value) >= 10 ** (DIGIT_LIMIT - 1):
        raise ValueError(words("This number is too large for JSON to be read back."))
    return json.dumps(value, ensure_ascii=False)


def _containers(root: Node) -> Iterator[Node]:
    """Every container at or below ``root`` that is not empty, outer ones first."""
    waiting = [root]
    for node in waiting:
        if node.items or node.members:
            yield node
            waiting.extend(node.below())


class _Sample:
    """Gathers how containers of a text are laid out; what was seen first counts."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.spread: dict[tuple[str, bool], bool] = {}
        self.padding: dict[str, str] = {}
        self.step = ""
        self.colon = ""
        self.comma = ""

    def take(self, node: Node) -> None:
        first = first_child(node)
        if first is None:
            return
        gap = self._text[node.start + 1 : first]
        is_spread = "\n" in gap or "\r" in gap
        nested = any(child.kind in ("object", "array") for child in node.below())
        self.spread.setdefault((node.kind, nested), is_spread)
        if is_spread:
            self._take_step(node, first)
        elif gap.strip(" \t") == "":
            self.padding.setdefault(node.kind, gap)
            self._take_comma(node)
        if node.members and not self.colon:
            member = node.members[0]
            self.colon = self._like(_COLON, member.key.end, member.node.start)

    def _take_step(self, node: Node, first: int) -> None:
        outer, inner = indent_at(self._text, node.start), indent_at(self._text, first)
        if not self.step and inner.startswith(outer):
            self.step = inner[len(outer) :]

    def _take_comma(self, node: Node) -> None:
        if self.comma:
            return
        if len(node.items) > 1:
            self.comma = self._like(_COMMA, node.items[0].end, node.items[1].start)
        elif len(node.members) > 1:
            self.comma = self._like(_COMMA, node.members[0].node.end, node.members[1].key.start)

    def _like(self, pattern: re.Pattern[str], start: int, end: int) -> str:
        match = pattern.fullmatch(self._text, start, end)
        return match[0] if match else ""


_INDENT = re.compile(r"[ \t]*")
_COLON = re.compile(r"[ \t]*:[ \t]*")
_COMMA = re.compile(r",[ \t]*")
