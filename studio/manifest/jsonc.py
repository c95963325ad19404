"""JSON with comments, read into a tree of nodes that know where they stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from typing import Literal, NamedTuple, TypeAlias

from studio.manifest.positions import Lines
from studio.manifest.tokens import Fault, Faults, Kind, Scalar, Scanner, Syntax, looks_like_number, number
from studio.values import dataclass

#: Containers nested deeper than this are passed over with a finding.
DEPTH_LIMIT = 200

Json: TypeAlias = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"
NodePath: TypeAlias = tuple[str | int, ...]
NodeKind = Literal["object", "array", "string", "number", "true", "false", "null"]


class Member(NamedTuple):
    """One key of an object, and what it holds."""

    key: Node
    node: Node


class Node(NamedTuple):
    """One value of the text, which is ``text[start:end]``.

    ``value`` is what a string, number, true, false or null stands for; a number that is none (``NaN``,
    ``0x10``) has the value None. ``whole`` is False where the text had to be guessed at: a string or
    container without its end, or a container with a comma, colon, key or value missing or too many.
    """

    kind: NodeKind
    start: int
    end: int
    value: Scalar = None
    members: tuple[Member, ...] = ()
    items: tuple[Node, ...] = ()
    whole: bool = True

    def member(self, key: str) -> Member | None:
        """The member of that name; the first one where the text has several."""
        for member in self.members:
            if member.key.value == key:
                return member
        return None

    def below(self) -> Iterator[Node]:
        """The values directly in this one, in the order of the text."""
        yield from self.items
        for member in self.members:
            yield member.node


@dataclass(frozen=True, slots=True)
class Tree:
    """What could be read of a text. ``root`` is None where there is no value at all."""

    root: Node | None
    faults: tuple[Fault, ...]


def parse(text: str, lines: Lines) -> Tree:
    """Read ``text``, however broken, as far as it can be understood; never raises.

    ``//``, ``/* */`` and a comma after the last element are understood; the comma is a fault all the same
    (``PS-JSON-TRAILING-COMMA``), since not every reader takes it. Where a key stands twice the first one is
    used and the later ones are faults. Containers deeper than ``DEPTH_LIMIT`` are left empty.
    """
    return _Builder(text, lines).tree()


def plain(node: Node) -> Json:
    """The value below ``node`` as Python writes it; of a key that stands twice the first value."""
    if node.kind == "array":
        return [plain(item) for item in node.items]
    if node.kind == "object":
        return {str(member.key.value): plain(member.node) for member in _first_ones(node)}
    return node.value


def field_name(path: NodePath) -> str:
    """How a place in the tree is named to people: ``fileSelectors[2].file``; the root is ``""``."""
    name = ""
    for step in path:
        if isinstance(step, int):
            name += f"[{step}]"
        elif step.replace("-", "_").isidentifier():
            name += f".{step}" if name else step
        else:
            name += f'["{step}"]'
    return name


def _first_ones(node: Node) -> Iterator[Member]:
    seen: set[Scalar] = set()
    for member in node.members:
        if member.key.value not in seen:
            seen.add(member.key.value)
            yield member


@dataclass(slots=True)
class _Frame:
    """A container that is being read. ``last`` says what came last in it: ``[``, a value or a comma."""

    kind: Literal["object", "array"]
    start: int
    last: Literal["open", "value", "comma"] = "open"
    comma: int = 0
    key: Node | None = None
    members: list[Member] = field(default_factory=list[Member])
    items: list[Node] = field(default_factory=list[Node])
    keys: dict[str, int] = field(default_factory=dict[str, int])
    whole: bool = True

    def node(self, end: int) -> Node:
        return Node(self.kind, self.start, end, None, tuple(self.members), tuple(self.items), self.whole)


class _Builder:
    """Puts the tree together, container by container, on a stack of its own rather than on Python's."""

    def __init__(self, text: str, lines: Lines) -> None:
        self._faults = Faults()
        self._scanner = Scanner(text, self._faults)
        self._lines = lines
        self._stack: list[_Frame] = []
        self._root: Node | None = None
        self._too_deep = False
        self._extra = False

    def tree(self) -> Tree:
        steps = {
            Kind.STRING: self._string,
            Kind.WORD: self._word,
            Kind.OPEN_OBJECT: self._open_object,
            Kind.OPEN_ARRAY: self._open_array,
            Kind.CLOSE_OBJECT: self._close_object,
            Kind.CLOSE_ARRAY: self._close_array,
            Kind.COMMA: self._comma,
            Kind.COLON: self._colon,
        }
        following = self._scanner.next
        while (kind := following()) is not Kind.END:
            steps[kind]()
        self._finish()
        return Tree(self._root, tuple(self._faults.found))

    def _string(self) -> None:
        scanner = self._scanner
        node = Node("string", scanner.start, scanner.end, scanner.value, (), (), scanner.quoted)
        if self._wants_key():
            self._key(node)
        else:
            self._add(node)

    def _word(self) -> None:
        scanner = self._scanner
        word, start, end = scanner.value, scanner.start, scanner.end
        if self._wants_key():
            self._faults.syntax(Syntax.UNQUOTED_KEY, start)
            self._key(Node("string", start, end, word))
        elif word in _WORDS:
            kind, value = _WORDS[word]
            self._add(Node(kind, start, end, value))
        elif looks_like_number(word):
            self._add(Node("number", start, end, number(word, start, self._faults)))
        else:
            self._faults.syntax(Syntax.UNQUOTED_TEXT, start)
            self._add(Node("string", start, end, word))

    def _wants_key(self) -> bool:
        if not self._stack:
            return False
        frame = self._stack[-1]
        return frame.kind == "object" and frame.key is None

    def _key(self, node: Node) -> None:
        frame = self._stack[-1]
        self._separated(frame, node.start)
        frame.key = node
        if not self._scanner.colon():
            frame.whole = False
            self._faults.syntax(Syntax.MISSING_COLON, node.start)
        self._first_of_its_name(frame, node)

    def _pair(self, frame: _Frame) -> None:
        """Read ``"key": "text"`` at one go, which is most of what a manifest holds."""
        pair = self._scanner.pair()
        if pair is None:
            return
        (start, end), (value_start, value_end) = pair
        text = self._scanner.text
        key = Node("string", start, end, text[start + 1 : end - 1])
        value = Node("string", value_start, value_end, text[value_start + 1 : value_end - 1])
        frame.members.append(Member(key, value))
        frame.last = "value"
        self._first_of_its_name(frame, key)

    def _first_of_its_name(self, frame: _Frame, node: Node) -> None:
        key = str(node.value)
        first = frame.keys.setdefault(key, node.start)
        if first != node.start:
            self._faults.add("PS-JSON-DUPLICATE", node.start, key=key, first_line=self._lines.at(first)[0])

    def _separated(self, frame: _Frame, offset: int) -> None:
        """See to the comma before a key or an item."""
        if frame.last == "value":
            frame.whole = False
            self._faults.syntax(Syntax.MISSING_COMMA, offset)
        frame.last = "value"

    def _add(self, node: Node) -> None:
        """Give a value that has been read to the container around it."""
        if not self._stack:
            self._add_root(node)
            return
        frame = self._stack[-1]
        if frame.kind == "array":
            self._separated(frame, node.start)
            frame.items.append(node)
        elif frame.key is not None:
            frame.members.append(Member(frame.key, node))
            frame.key = None
        else:
            frame.whole = False
            self._faults.syntax(Syntax.KEY_EXPECTED, node.start)
            frame.last = "value"
        if not node.whole and node.kind == "string":
            # Without its end a string swallows the comma; a second fault would say nothing new.
            frame.whole = False
            frame.last = "comma"
            frame.comma = -1

    def _add_root(self, node: Node) -> None:
        if self._root is None:
            self._root = node
        elif not self._extra:
            self._extra = True
            self._faults.syntax(Syntax.EXTRA, node.start)

    def _open_object(self) -> None:
        self._open("object")

    def _open_array(self) -> None:
        self._open("array")

    def _open(self, kind: Literal["object", "array"]) -> None:
        start = self._scanner.start
        if len(self._stack) < DEPTH_LIMIT:
            frame = _Frame(kind, start)
            self._stack.append(frame)
            if kind == "object":
                self._pair(frame)
            return
        if not self._too_deep:
            self._too_deep = True
            self._faults.add("PS-JSON-DEPTH", start)
        self._scanner.skip_nested()
        self._add(Node(kind, start, self._scanner.end, whole=False))

    def _close_object(self) -> None:
        self._close("object")

    def _close_array(self) -> None:
        self._close("array")

    def _close(self, kind: Literal["object", "array"]) -> None:
        start, end = self._scanner.start, self._scanner.end
        if not self._is_open(kind):
            self._faults.syntax(Syntax.STRAY_CLOSE, start)
            if self._stack:
                self._stack[-1].whole = False
            return
        while self._stack[-1].kind != kind:
            self._unclosed(start)
        self._leave(end)

    def _is_open(self, kind: Literal["object", "array"]) -> bool:
        return bool(self._stack) and (
            self._stack[-1].kind == kind or any(frame.kind == kind for frame in self._stack)
        )

    def _unclosed(self, end: int) -> None:
        frame = self._stack[-1]
        frame.whole = False
        detail = Syntax.UNCLOSED_OBJECT if frame.kind == "object" else Syntax.UNCLOSED_ARRAY
        self._faults.syntax(detail, frame.start)
        self._leave(end)
        if self._stack:
            self._stack[-1].whole = False

    def _leave(self, end: int) -> None:
        frame = self._stack[-1]
        self._lacks_value(frame)
        if frame.last == "comma" and frame.comma >= 0:
            self._faults.add("PS-JSON-TRAILING-COMMA", frame.comma)
        self._stack.pop()
        self._add(frame.node(end))

    def _lacks_value(self, frame: _Frame) -> None:
        if frame.key is not None:
            frame.whole = False
            self._faults.syntax(Syntax.MISSING_VALUE, frame.key.start)
            frame.key = None

    def _comma(self) -> None:
        start = self._scanner.start
        if not self._stack:
            self._faults.syntax(Syntax.STRAY_COMMA, start)
            return
        frame = self._stack[-1]
        self._lacks_value(frame)
        if frame.last != "value" and frame.comma >= 0:
            frame.whole = False
            self._faults.syntax(Syntax.STRAY_COMMA, start)
        frame.last = "comma"
        frame.comma = start
        if frame.kind == "object":
            self._pair(frame)

    def _colon(self) -> None:
        self._faults.syntax(Syntax.STRAY_COLON, self._scanner.start)
        if self._stack:
            self._stack[-1].whole = False

    def _finish(self) -> None:
        while self._stack:
            self._unclosed(len(self._scanner.text))
        if self._root is None:
            self._faults.syntax(Syntax.EMPTY, 0)


_WORDS: Mapping[str, tuple[NodeKind, Scalar]] = {
    "true": ("true", True),
    "false": ("false", False),
    "null": ("null", None),
}
