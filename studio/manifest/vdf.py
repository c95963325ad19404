r"""Valve's KeyValues text, as Steam's build scripts are written in it: read with positions, never refused.

Source: Valve's developer pages and scripts of many projects. A backslash is an ordinary letter in such a
script (``"D:\game\"`` ends at that quotation mark), but some programs write escapes all the same; both are
read. What makes no sense is a ``Fault``, and what is around it is read.
"""

from __future__ import annotations

import codecs
import re
from typing import TypeAlias

from studio.values import dataclass
from studio.words import words

DEEPEST = 32
"""Levels that are read; no script has more than four."""

MOST_FAULTS = 100
"""Faults that are told; a file with more is something else."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that cannot be read, in a sentence. ``line`` and ``column`` count from 1."""

    line: int
    column: int
    message: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A key with its text, or with the entries in its braces.

    ``line`` is that of the key. ``condition`` is what stands in brackets behind it (``$WIN32``).
    """

    key: str
    value: str | tuple[Entry, ...]
    line: int
    column: int
    condition: str | None = None

    @property
    def text(self) -> str | None:
        """Its text; ``None`` where it has entries."""
        return self.value if isinstance(self.value, str) else None

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Its entries; none where it has a text."""
        return () if isinstance(self.value, str) else self.value


@dataclass(frozen=True, slots=True)
class Script:
    """What was read: the outermost entries, and what could not be read."""

    entries: tuple[Entry, ...]
    faults: tuple[Fault, ...]


def read_script(data: bytes) -> Script:
    """The entries of ``data``. Never raises: what is no KeyValues text has faults."""
    text, fault = _decoded(data)
    reader = _Reader(text)
    if fault:
        reader.fault(0, fault)
    reader.read()
    return Script(tuple(reader.levels[0].entries), tuple(reader.faults))


_Token: TypeAlias = tuple[str, int, str]
"""Kind, place and text."""


class _Level:
    """The entries between a pair of braces, as far as they were read."""

    def __init__(self, key: _Token | None, condition: str | None) -> None:
        self.key = key
        self.condition = condition
        self.entries: list[Entry] = []


class _Reader:
    """Reads a text from its start to its end; what is open is in ``levels``."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(match.end() for match in re.finditer("\r\n|\r|\n", text))]
        self.levels = [_Level(None, None)]
        self.faults: list[Fault] = []
        self._key: _Token | None = None
        self._condition: str | None = None
        self._too_deep = 0
        self._is_open = False

    def fault(self, at: int, message: str) -> None:
        if len(self.faults) < MOST_FAULTS:
            line, column = self._position(at)
            self.faults.append(Fault(line, column, message))

    def read(self) -> None:
        at, end = 0, len(self._text)
        while at < end:
            match = _BLANK.match(self._text, at)
            at = match.end() if match is not None else at
            if at >= end:
                break
            at = self._take(at)
        self._close_all(end)

    def _take(self, at: int) -> int:
        """Read what begins at ``at``; where the next begins."""
        letter = self._text[at]
        if letter == "{":
            self._open(at)
        elif letter == "}":
            self._close(at)
        elif letter == "[" and (match := _CONDITION.match(self._text, at)) is not None:
            self._conditional(at, match[1].strip())
            return match.end()
        elif letter == '"':
            return self._quoted(at)
        else:
            match = _BARE.match(self._text, at)
            end = match.end() if match is not None else at + 1
            self._word(("word", at, self._text[at:end]))
            return end
        return at + 1

    def _quoted(self, at: int) -> int:
        # What closes nothing for one text closes nothing for those that begin later.
        end = -1 if self._is_open else _end_of_quote(self._text, at + 1)
        if end < 0:
            self._is_open = True
            self.fault(at, words("A quotation mark is opened here and never closed."))
            # Most likely it was forgotten at the end of this line.
            stop = _LINE_END.search(self._text, at + 1)
            end = stop.start() if stop is not None else len(self._text)
            self._word(("quoted", at, self._text[at + 1 : end]))
            return end
        self._word(("quoted", at, self._text[at + 1 : end]))
        return end + 1

    def _word(self, token: _Token) -> None:
        kind, at, text = token
        if self._key is None:
            if kind == "word" and text.casefold() in ("#include", "#base"):
                self.fault(at, words("{text} names another file, which is not read.", text=text))
            self._key = token
            return
        key, self._key = self._key, None
        if not (key[0] == "word" and key[2].casefold() in ("#include", "#base")):
            self._add(key, _unescaped(text) if kind == "quoted" else text)

    def _add(self, key: _Token, value: str) -> None:
        if self._too_deep:
            return
        line, column = self._position(key[1])
        self.levels[-1].entries.append(Entry(_unescaped(key[2]), value, line, column))

    def _conditional(self, at: int, condition: str) -> None:
        """A condition belongs to the text before it, or to the key whose braces come."""
        if self._key is not None:
            self._condition = condition
            return
        entries = self.levels[-1].entries
        if entries and not self._too_deep and entries[-1].condition is None:
            last = entries[-1]
            entries[-1] = Entry(last.key, last.value, last.line, last.column, condition)
        else:
            self.fault(at, words("The condition [{condition}] belongs to nothing.", condition=condition))

    def _open(self, at: int) -> None:
        key, self._key = self._key, None
        condition, self._condition = self._condition, None
        if key is None:
            self.fault(at, words("A brace is opened here, and nothing before it says what for."))
            key = ("word", at, "")
        if self._too_deep or len(self.levels) > DEEPEST:
            if not self._too_deep:
                sentence = words(
                    "More than {count} braces are open here, so what is in them is not read.", count=DEEPEST
                )
                self.fault(at, sentence)
            self._too_deep += 1
            return
        self.levels.append(_Level(key, condition))

    def _close(self, at: int) -> None:
        if self._key is not None:
            key, self._key = self._key, None
            self.fault(key[1], words("{text} has no value.", text=_shown(key[2])))
        if self._too_deep:
            self._too_deep -= 1
        elif len(self.levels) == 1:
            self.fault(at, words("A brace is closed here that was never opened."))
        else:
            self._finish(self.levels.pop())

    def _finish(self, level: _Level) -> None:
        key = level.key or ("word", 0, "")
        line, column = self._position(key[1])
        entry = Entry(_unescaped(key[2]), tuple(level.entries), line, column, level.condition)
        self.levels[-1].entries.append(entry)

    def _close_all(self, end: int) -> None:
        if self._key is not None:
            self.fault(self._key[1], words("{text} has no value.", text=_shown(self._key[2])))
        if len(self.levels) > 1 or self._too_deep:
            line, _ = self._position(self.levels[-1].key[1] if self.levels[-1].key else 0)
            self.fault(
                end, words("The text ends before the braces of line {line} are closed.", line=str(line))
            )
        while len(self.levels) > 1:
            self._finish(self.levels.pop())

    def _position(self, at: int) -> tuple[int, int]:
        low, high = 0, len(self._starts)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self._starts[middle] <= at else (low, middle)
        return low + 1, at - self._starts[low] + 1


def _decoded(data: bytes) -> tuple[str, str]:
    """The text of ``data``, and what is wrong with its bytes, if anything."""
    for mark, name in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if data.startswith(mark):
            return data[2:].decode(name, "replace"), ""
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode()
    except UnicodeDecodeError:
        # What Windows wrote before it knew UTF-8; letters beyond English may come out wrong.
        text = data.decode("cp1252", "replace")
        fault = words(
            "The text is not UTF-8, so names with other letters than English ones may be read wrong."
        )
        return text, fault
    return text, ""


def _end_of_quote(text: str, start: int) -> int:
    """Where the quotation mark stands that closes a text from ``start`` on; -1 where there is none."""
    at = text.find('"', start)
    while at > 0 and text[at - 1] == "\\" and _is_escaped(text, at):
        at = text.find('"', at + 1)
    return at


def _is_escaped(text: str, at: int) -> bool:
    r"""Whether the quotation mark behind a backslash is part of the text.

    It is where the text goes on in its line; ``"D:\game\"`` at a line's end is a folder with its backslash.
    """
    if _count_back(text, at) % 2 == 0 or _NOTHING_MORE.match(text, at + 1):
        return False
    if _NEXT_QUOTE.match(text, at + 1) is None:
        return True
    # Another text may follow in this line: then the quotation marks behind this one come in pairs.
    rest = text[at + 1 : at + 1 + _LONGEST_LINE]
    stop = _LINE_END.search(rest)
    return rest.count('"', 0, stop.start() if stop is not None else len(rest)) % 2 == 1


def _count_back(text: str, at: int) -> int:
    count = 0
    while count < at and text[at - 1 - count] == "\\":
        count += 1
    return count


def _unescaped(text: str) -> str:
    """``text`` with quotation marks as they are meant. Doubled backslashes in paths mean the same as one."""
    return text.replace('\\"', '"')


def _shown(text: str) -> str:
    """``text`` for people: short, in one line."""
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"


_BLANK = re.compile(r"(?:[\s\ufeff]+|//[^\r\n]*|/\*.*?(?:\*/|\Z))*+", re.DOTALL)
_BARE = re.compile(r'[^\s{}"]+')
_CONDITION = re.compile(r"\[([^\]\r\n]{0,200}+)\]")
_LINE_END = re.compile(r"[\r\n]")
# What is repeated is never given back ("*+"), or a line of blanks would take minutes.
_NOTHING_MORE = re.compile(r"[ \t]*+(?:\[[^\]\r\n]{0,200}+\][ \t]*+)?+(?:[{}][ \t]*+)*+(?://|[\r\n]|\Z)")
_NEXT_QUOTE = re.compile(r"[ \t]++\"")
_LONGEST_LINE = 500
"""Letters in which the next quotation marks are looked for."""
