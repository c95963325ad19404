"""The globs of ``filePattern`` selectors.

Apple documents only that it is a UNIX glob relative to the source root, so these are the rules of a shell,
read with care (our reading; an emulator by others agrees except for the leading dot, on which it is silent):

* ``*`` matches any characters of one path component, ``?`` one character, and neither a ``/``;
* ``[abc]``, ``[a-z]`` match one of the characters, ``[!abc]`` and ``[^abc]`` any other one; ``]`` in first
  place stands for itself, and a ``[`` without its ``]`` in the same component does too;
* a dot at the beginning of a component is matched by a written dot only;
* a backslash is a character like others; ``**`` is no more than ``*``, and a finding elsewhere.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise, takewhile

from studio.values import dataclass

#: No file system has longer names, or paths of more parts: a pattern that needs them fits nothing.
LONGEST_NAME = 1024
MOST_PARTS = 1024


@dataclass(frozen=True, slots=True)
class Component:
    """One part of a pattern, between slashes. ``literal`` is its text where it has no wildcard.

    ``prefix`` and ``suffix`` are what every name that fits begins and ends with; ``expression`` is ``None``
    where that, with anything between the two, is all there is to it. Matching takes time in proportion to
    the lengths of name and component multiplied, at worst.
    """

    literal: str | None
    prefix: str
    suffix: str
    takes_dot: bool
    expression: re.Pattern[str] | None

    def matches(self, name: str) -> bool:
        """Whether ``name``, without slashes, fits; a leading dot too."""
        if self.literal is not None:
            return name == self.literal
        if not (name.startswith(self.prefix) and name.endswith(self.suffix)):
            return False
        if self.expression is None:
            return len(name) >= len(self.prefix) + len(self.suffix)
        return self.expression.fullmatch(name) is not None

    def fitting(self, names: Sequence[str]) -> Sequence[str]:
        """Those of the sorted ``names`` that fit, in order."""
        if self.literal is not None:
            at = bisect_left(names, self.literal)
            return (self.literal,) if at < len(names) and names[at] == self.literal else ()
        prefix, suffix = self.prefix, self.suffix
        if prefix:
            start = bisect_left(names, prefix)
            end = bisect_left(names, prefix + _LAST, start)
            while end < len(names) and names[end].startswith(prefix):
                end += 1
            names = names[start:end]
        if self.expression is not None:
            fits = self.expression.fullmatch
            return [name for name in names if name.endswith(suffix) and fits(name)]
        least = len(prefix) + len(suffix)
        return [name for name in names if name.endswith(suffix) and len(name) >= least]

    def hides(self, name: str) -> bool:
        """Whether ``name`` is hidden from this component, by its leading dot."""
        return not self.takes_dot and name.startswith(".")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A glob, component by component. Its text is in NFC."""

    components: tuple[Component, ...]

    def matches(self, path: str) -> bool:
        """Whether ``path``, relative, with ``/`` and in NFC, fits."""
        names = path.split("/")
        return len(names) == len(self.components) and all(
            component.matches(name) and not component.hides(name)
            for component, name in zip(self.components, names, strict=True)
        )

    def fits(self, path: str) -> bool:
        """Whether ``path`` fits, hidden or not."""
        names = path.split("/")
        return len(names) == len(self.components) and all(
            component.matches(name) for component, name in zip(self.components, names, strict=True)
        )


@lru_cache(maxsize=4096)
def compiled(pattern: str) -> Pattern:
    """The matcher of ``pattern``; any text is one."""
    parts = unicodedata.normalize("NFC", pattern).split("/")
    if len(parts) > MOST_PARTS:
        return Pattern((Component(None, "", "", takes_dot=True, expression=_NOTHING),))
    return Pattern(tuple(_component(part) for part in parts))


def uses_double_star(pattern: str) -> bool:
    """Whether ``**`` stands in ``pattern`` outside of brackets."""
    return any(
        first == second == "*" for part in pattern.split("/") for first, second in pairwise(_tokens(part))
    )


def literal_prefix(pattern: str) -> str:
    """The components before the first one with a wildcard; the whole pattern where there is none."""
    parts = unicodedata.normalize("NFC", pattern).split("/")
    return "/".join(takewhile(lambda part: not any(map(_is_wild, _tokens(part))), parts))


def _component(text: str) -> Component:
    tokens = _tokens(text)
    wild = [index for index, token in enumerate(tokens) if _is_wild(token)]
    if not wild:
        return Component(text, text, text, takes_dot=True, expression=_NOTHING)
    prefix, suffix = "".join(tokens[: wild[0]]), "".join(tokens[wild[-1] + 1 :])
    expression: re.Pattern[str] | None = _NOTHING
    if len(tokens) - tokens.count("*") <= LONGEST_NAME:
        only_stars = set(tokens[wild[0] : wild[-1] + 1]) == {"*"}
        expression = None if only_stars else re.compile(_expression(tokens), re.DOTALL)
    return Component(None, prefix, suffix, takes_dot=wild[0] > 0, expression=expression)


def _tokens(text: str) -> list[str]:
    """The characters of a component, and its bracketed classes as one token each."""
    # Behind the last "]" every "[" is a character; looking for its end again and again would take long.
    end = text.rfind("]") + 1
    return [*_TOKEN.findall(text[:end]), *text[end:]]


def _is_wild(piece: str) -> bool:
    return piece in ("*", "?") or len(piece) > 1


def _expression(tokens: list[str]) -> str:
    """The component as a regular expression that never goes back over more than one star.

    What stands between two stars has a fixed length, so its leftmost fit is as good as any: an atomic group
    takes it and stays with it. Only the last star has to look for its end.
    """
    runs: list[str] = [""]
    for piece in tokens:
        if piece == "*":
            runs.append("")
        else:
            runs[-1] += _one(piece)
    if len(runs) == 1:
        return runs[0]
    middle = "".join(f"(?>.*?{run})" for run in runs[1:-1] if run)
    return f"{runs[0]}{middle}.*{runs[-1]}"


def _one(piece: str) -> str:
    if len(piece) > 1:
        return _class(piece[1:-1])
    return "." if piece == "?" else re.escape(piece)


def _class(inside: str) -> str:
    negated = inside[0] in "!^"
    members = "".join(
        f"{re.escape(first)}-{re.escape(last)}" if last else re.escape(first)
        for first, last in _ranges(inside[negated:])
    )
    if not members:  # only ranges that run backwards
        return "." if negated else "(?!)"
    return f"[{'^' if negated else ''}{members}]"


def _ranges(members: str) -> list[tuple[str, str]]:
    """Single characters, as ``(x, "")``, and ranges; those that run backwards hold nothing."""
    found: list[tuple[str, str]] = []
    for match in _RANGE.finditer(members):
        first, last = match[1] or match[3], match[2] or ""
        if not last or first <= last:
            found.append((first, last))
    return found


_NOTHING = re.compile("(?!)")
_LAST = "\U0010ffff"
"""The last character there is; hardly any name goes on with it."""
_TOKEN = re.compile(r"\[[!^]?+\]?+[^\]]*+\]|.", re.DOTALL)
_RANGE = re.compile(r"(.)-(.)|(.)", re.DOTALL)
