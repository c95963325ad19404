"""The words of JSON with comments: what stands where in a text, and what is wrong with it."""

from __future__ import annotations

import re
from dataclasses import field
from enum import Enum, StrEnum

from studio.errors import Argument
from studio.values import dataclass
from studio.words import words

#: At most this many faults of one code are kept for one text: nobody reads more, and garbage has millions.
FAULT_LIMIT = 100

#: Numbers of more digits than this are refused: no reader agrees on what they mean.
DIGIT_LIMIT = 300

Scalar = str | int | float | bool | None


class Syntax(Enum):
    """What can be wrong at one place, as the words that a person reads."""

    EMPTY = words("there is no value in this file")
    EXTRA = words("there is more text after the end of the value")
    UNCLOSED_OBJECT = words("this {opening} has no matching {closing}", opening="{", closing="}")
    UNCLOSED_ARRAY = words("this [ has no matching ]")
    UNCLOSED_STRING = words("this text has no closing quotation mark")
    UNCLOSED_COMMENT = words("this comment has no closing */")
    STRAY_CLOSE = words("this bracket closes nothing")
    STRAY_COMMA = words("there is no value before this comma")
    STRAY_COLON = words("there is no key before this colon")
    STRAY_CHARACTER = words("this character does not belong here")
    MISSING_COMMA = words("a comma is missing before this value")
    MISSING_COLON = words("a colon is missing after this key")
    MISSING_VALUE = words("this key has no value")
    KEY_EXPECTED = words("a key in double quotation marks belongs here")
    UNQUOTED_KEY = words("this key is not in double quotation marks")
    UNQUOTED_TEXT = words("this text is not in double quotation marks")
    SINGLE_QUOTES = words("single quotation marks are not JSON")
    HASH_COMMENT = words("a comment begins with // and not with #")
    NOT_A_NUMBER = words("NaN and Infinity are not JSON")
    BAD_NUMBER = words("this is not a JSON number")
    HUGE_NUMBER = words("this number is too large")
    BAD_ESCAPE = words("this escape after a backslash is not JSON")
    LONE_SURROGATE = words("this escape is one half of a character")
    CONTROL = words("a control character stands in this text and must be escaped")


class Kind(StrEnum):
    """What the scanner can come upon. Punctuation is named by its own character."""

    STRING = "string"
    WORD = "word"
    OPEN_OBJECT = "{"
    CLOSE_OBJECT = "}"
    OPEN_ARRAY = "["
    CLOSE_ARRAY = "]"
    COLON = ":"
    COMMA = ","
    END = "end"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with a text: a finding's code and arguments, at an offset."""

    code: str
    offset: int
    arguments: dict[str, Argument] = field(default_factory=dict[str, Argument])


class Faults:
    """The faults of one text, in the order found, at most ``FAULT_LIMIT`` of a code."""

    def __init__(self) -> None:
        self.found: list[Fault] = []
        self._counts: dict[str, int] = {}

    def add(self, code: str, offset: int, **arguments: Argument) -> None:
        count = self._counts.get(code, 0)
        if count < FAULT_LIMIT:
            self._counts[code] = count + 1
            self.found.append(Fault(code, offset, arguments))

    def syntax(self, detail: Syntax, offset: int) -> None:
        self.add("PS-JSON-SYNTAX", offset, detail=detail.value)


class Scanner:
    """Walks over a text, token by token; ``kind``, ``start``, ``end`` and ``value`` tell of the last one.

    Comments and white space are passed over. A NUL counts as white space: it is reported with the encoding.
    Whatever is wrong goes to ``faults``; the scanner always gets to the end.
    """

    __slots__ = ("end", "faults", "quoted", "start", "text", "value")

    def __init__(self, text: str, faults: Faults) -> None:
        self.text = text
        self.faults = faults
        self.start = 0
        self.end = 0
        self.value = ""
        #: Whether the last string had a closing mark, or the last word needs none.
        self.quoted = True

    def next(self) -> Kind:
        """Go to the next token and say what it is."""
        while True:
            match = _TOKEN.match(self.text, self.end)
            group = match.lastindex if match else None
            if match is None or group is None:  # cannot be: the pattern matches any text
                return Kind.END
            self.start, self.end = match.span(group)
            if group == _SIMPLE:
                self.value = self.text[self.start + 1 : self.end - 1]
                self.quoted = True
                return Kind.STRING
            if group == _PUNCTUATION:
                return _PUNCTUATIONS[self.text[self.start]]
            kind = self._unusual(group)
            if kind is not None:
                return kind

    def colon(self) -> bool:
        """Whether a colon comes next; if so, it is passed over."""
        at = self.end
        while match := _COLON.match(self.text, at):
            at = match.end()
            if match[1] is not None:
                self.end = at
                return True
        return False

    def pair(self) -> tuple[tuple[int, int], tuple[int, int]] | None:
        """Pass over ``"key": "text"`` if that comes next without a comment, and say where the two stand."""
        match = _PAIR.match(self.text, self.end)
        if match is None:
            return None
        self.end = match.end()
        return match.span(1), match.span(2)

    def skip_nested(self) -> bool:
        """Go behind the bracket that closes the one just read, however deep; False where there is none."""
        depth = 1
        for match in _NESTING.finditer(self.text, self.end):
            mark = match[0]
            if mark in "[{":
                depth += 1
            elif mark in "]}":
                depth -= 1
            if depth == 0:
                self.end = match.end()
                return True
        self.end = len(self.text)
        return False

    def _unusual(self, group: int) -> Kind | None:
        if group == _COMMENT:
            return None
        if group == _WORD:
            self.value = self.text[self.start : self.end]
            self.quoted = True
            return Kind.WORD
        if group == _QUOTE:
            self._string()
            return Kind.STRING
        if group == _END:
            return Kind.END
        if group == _HASH:
            self.faults.syntax(Syntax.HASH_COMMENT, self.start)
        elif group == _OPEN_COMMENT:
            self.faults.syntax(Syntax.UNCLOSED_COMMENT, self.start)
            self.end = len(self.text)
        else:
            self.faults.syntax(Syntax.STRAY_CHARACTER, self.start)
        return None

    def _string(self) -> None:
        """Read a string that has escapes, control characters, single quotes or no end."""
        mark = self.text[self.start]
        body = (_SINGLE if mark == "'" else _DOUBLE).match(self.text, self.start + 1)
        stop = body.end() if body else self.start + 1
        self.quoted = self.text.startswith(mark, stop)
        self.end = stop + 1 if self.quoted else stop
        if mark == "'":
            self.faults.syntax(Syntax.SINGLE_QUOTES, self.start)
        if not self.quoted:
            self.faults.syntax(Syntax.UNCLOSED_STRING, self.start)
        control = _CONTROL.search(self.text, self.start + 1, stop)
        if control:
            self.faults.syntax(Syntax.CONTROL, control.start())
        self.value = _unescaped(self.text, self.start + 1, stop, self.faults)


def number(word: str, offset: int, faults: Faults) -> int | float | None:
    """The value of a number as JSON writes it; None, and a fault, for anything else that resembles one."""
    if not _NUMBER.fullmatch(word):
        faults.syntax(Syntax.NOT_A_NUMBER if word.lstrip("+-") in _NOT_NUMBERS else Syntax.BAD_NUMBER, offset)
        return None
    value = float(word) if _FRACTION.search(word) or len(word) > DIGIT_LIMIT else int(word)
    if len(word) > DIGIT_LIMIT or value in (float("inf"), float("-inf")):
        faults.syntax(Syntax.HUGE_NUMBER, offset)
        return None
    return value


def trivia_pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The spans of white space, comments and commas between two values, in order and without gaps.

    Each newline is a piece of its own. ``text[start:end]`` must hold nothing else.
    """
    return [match.span() for match in _PIECE.finditer(text, start, end)]


def looks_like_number(word: str) -> bool:
    """Whether someone meant ``word`` to be a number."""
    return word[0] in "+-.0123456789" or word in _NOT_NUMBERS


def _unescaped(text: str, start: int, stop: int, faults: Faults) -> str:
    def character(match: re.Match[str]) -> str:
        escape = match[0]
        if escape[1] == "u" and len(escape) > 2:
            return _code_points(escape, match.start(), faults)
        meaning = _ESCAPES.get(escape[1])
        if meaning is None:
            faults.syntax(Syntax.BAD_ESCAPE, match.start())
            return escape[1]
        return meaning

    if text.find("\\", start, stop) < 0:
        return text[start:stop]
    parts: list[str] = []
    done = start
    for match in _ESCAPE.finditer(text, start, stop):
        parts += (text[done : match.start()], character(match))
        done = match.end()
    return "".join((*parts, text[done:stop]))


def _code_points(escape: str, offset: int, faults: Faults) -> str:
    """The character that one ``u`` escape, or a pair of them, stands for."""
    units = bytes.fromhex(escape.replace("\\u", ""))
    try:
        return units.decode("utf-16-be")
    except UnicodeDecodeError:
        faults.syntax(Syntax.LONE_SURROGATE, offset)
        return "\ufffd"


# Python before 3.11.5 goes astray in possessive groups whose contents can fail half-way (its issue 106052),
# so only single characters and classes are repeated possessively here.
_BLANK = r"[ \t\r\n\x00]*+"
_COMMENTS = r"//[^\r\n]*+|/\*(?s:.*?)\*/"
_TOKEN = re.compile(
    _BLANK + r"""(?:("[^"\\\x00-\x1f]*+")|([{}\[\]:,])|([^\s{}\[\]:,"'/\#\x00]++)|(["'])"""
    rf"""|({_COMMENTS})|(\Z)|(\#[^\r\n]*+)|(/\*)|((?s:.)))"""
)
_SIMPLE, _PUNCTUATION, _WORD, _QUOTE, _COMMENT, _END, _HASH, _OPEN_COMMENT = range(1, 9)
_PAIR = re.compile(_BLANK + r'("[^"\\\x00-\x1f]*+")' + _BLANK + ":" + _BLANK + r'("[^"\\\x00-\x1f]*+")')
_COLON = re.compile(rf"{_BLANK}(?:(:)|{_COMMENTS})")
_PUNCTUATIONS = {kind.value: kind for kind in Kind if len(kind.value) == 1}
_NESTING = re.compile(r'"[^"\\\r\n]*+(?:\\.[^"\\\r\n]*+)*"?|//[^\r\n]*+|/\*(?s:.*?)(?:\*/|\Z)|[\[\]{}]')
_DOUBLE = re.compile(r'[^"\\\r\n]*+(?:\\[^\r\n][^"\\\r\n]*+)*')
_SINGLE = re.compile(r"[^'\\\r\n]*+(?:\\[^\r\n][^'\\\r\n]*+)*")
_CONTROL = re.compile(r"[\x01-\x1f]")
_ESCAPE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\(?s:.)|\\\Z"
)
_ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?")
_FRACTION = re.compile(r"[.eE]")
_NOT_NUMBERS = ("NaN", "Infinity")
_PIECE = re.compile(r"\r\n|\r|\n|[ \t\x00]+|//[^\r\n]*|/\*(?s:.*?)\*/|,")
