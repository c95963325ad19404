"""Changes of a manifest's text that touch one key or list item and leave all else alone.

Between the brackets of a container each child owns a stretch of text: the comments on lines above it, itself,
its comma, and comments after it on the same line. What is added goes between two stretches; what is
removed takes its own lines with it and leaves the comments on lines above.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from studio.manifest.jsonc import Node
from studio.manifest.style import Style, indent_at
from studio.manifest.tokens import trivia_pieces
from studio.values import dataclass
from studio.words import words


@dataclass(frozen=True, slots=True)
class Patch:
    """``text[start:end]`` becomes ``new``."""

    start: int
    end: int
    new: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """The text of one child: ``lead``, the child from ``start`` to ``end``, its comma, up to ``tail``."""

    lead: int
    start: int
    end: int
    comma: int | None
    tail: int


def apply(text: str, patches: Sequence[Patch]) -> str:
    """``text`` with ``patches``, which do not overlap, made. At one place they are written in their order."""
    parts: list[str] = []
    done = 0
    for patch in sorted(patches, key=lambda patch: patch.start):
        parts += (text[done : patch.start], patch.new)
        done = patch.end
    return "".join((*parts, text[done:]))


def stretches(text: str, container: Node) -> tuple[Stretch, ...]:
    """The stretches of the children of ``container``. Raises ``ValueError`` where its text is not clear."""
    spans = [(item.start, item.end) for item in container.items]
    spans += [(member.key.start, member.node.end) for member in container.members]
    close = container.end - 1
    _require_clear(text, container)
    lead = _tail(text, container.start + 1, spans[0][0] if spans else close, last=False)
    found: list[Stretch] = []
    for index, (start, end) in enumerate(spans):
        last = index == len(spans) - 1
        limit = close if last else spans[index + 1][0]
        comma = _comma(text, end, limit)
        if comma is None and not last:
            raise ValueError(_UNCLEAR)
        tail = _tail(text, end if comma is None else comma + 1, limit, last=last)
        found.append(Stretch(lead, start, end, comma, tail))
        lead = tail
    return tuple(found)


def child_indent(text: str, container: Node, style: Style) -> str:
    """How far a new child of ``container`` is indented if it gets a line of its own."""
    for stretch in reversed(stretches(text, container)):
        if _on_own_line(text, stretch):
            return indent_at(text, stretch.start)
    return indent_at(text, container.start) + style.step


def insertion(
    text: str, container: Node, index: int, child: str, style: Style, *, spread: bool
) -> tuple[Patch, ...]:
    """Put ``child`` before the child at ``index``, or last.

    ``spread`` says whether the child gets a line of its own in a container that is empty.
    Raises ``ValueError`` where the text is not clear.
    """
    present = stretches(text, container)
    line = style.newline + child_indent(text, container, style)
    if not present:
        return (_into_empty(text, container, child, line, style, spread=spread),)
    if index == len(present):
        return _appended(text, present[-1], child, line, style)
    place = present[index]
    if _on_own_line(text, place):
        return (Patch(place.lead, place.lead, f"{line}{child},"),)
    new = f" {child}," if text[place.lead] in _BLANK else f"{child}{style.comma}"
    return (Patch(place.lead, place.lead, new),)


def removal(text: str, container: Node, index: int) -> tuple[Patch, ...]:
    """Take the child at ``index`` away. Raises ``ValueError`` where the text is not clear."""
    present = stretches(text, container)
    gone = present[index]
    if len(present) == 1 and not _comments(text, gone.tail, container.end - 1):
        before = text[container.start + 1 : _line_start(text, gone)]
        if not before.strip():
            return (Patch(container.start + 1, container.end - 1, ""),)
    patches: list[Patch] = []
    before_it = present[index - 1] if index else None
    if before_it is not None and before_it.comma is not None and gone.comma is None:
        patches.append(Patch(before_it.comma, before_it.comma + 1, ""))
    since = container.start + 1 if before_it is None else before_it.end
    patches.append(_cut(text, gone, since, follows=index + 1 < len(present)))
    return tuple(patches)


def removals(text: str, container: Node, indexes: Iterable[int]) -> tuple[Patch, ...]:
    """Take the children at ``indexes`` away, none of which is the last one.

    Raises ``ValueError`` where the text is not clear.
    """
    present = stretches(text, container)
    runs: list[list[int]] = []
    for index in sorted(indexes):
        if (
            runs
            and runs[-1][-1] == index - 1
            and not _comments(text, present[index - 1].end, present[index].start)
        ):
            runs[-1].append(index)
        else:
            runs.append([index])
    patches: list[Patch] = []
    for run in runs:
        first, last = present[run[0]], present[run[-1]]
        since = present[run[0] - 1].end if run[0] else container.start + 1
        gone = Stretch(first.lead, first.start, last.end, last.comma, last.tail)
        cut = _cut(text, gone, since, follows=True)
        if patches and cut.start < patches[-1].end:
            cut = Patch(patches.pop().start, cut.end, "")
        patches.append(cut)
    return tuple(patches)


def move(text: str, container: Node, old: int, new: int, style: Style) -> tuple[Patch, ...]:
    """Take the item at ``old`` to ``new``, with the comments that are its own.

    Commas and line breaks stay where they are. Raises ``ValueError`` where the text is not clear.
    """
    present = stretches(text, container)
    order = list(range(len(present)))
    order.insert(new, order.pop(old))
    line = style.newline + child_indent(text, container, style)
    low, high = min(old, new), max(old, new)
    # What stands before may end in a comment: then these parts begin on a new line, as the first one did.
    since = present[low - 1].end if low else container.start + 1
    parts: list[_Part] = [_Part("", _is_open(text, since, present[low].lead))]
    for slot in range(low, high + 1):
        place, item = present[slot], present[order[slot]]
        parts.append(_trivia(text, item.lead, _line_start(text, item)))
        parts.append(_trivia(text, _line_start(text, place), _own_start(text, place)))
        parts.append(_with_comma(text, item, place))
    start, end = present[low].lead, present[high].tail
    return (Patch(start, end, _joined(parts, text[end], line)),)


@dataclass(frozen=True, slots=True)
class _Part:
    """Some text, and whether it ends in a ``//`` comment."""

    text: str
    is_open: bool


def _trivia(text: str, start: int, end: int) -> _Part:
    return _Part(text[start:end], _is_open(text, start, end))


def _with_comma(text: str, item: Stretch, place: Stretch) -> _Part:
    """``item`` and the comments on its line, with a comma if the text has one at ``place``."""
    comma = "" if place.comma is None else ","
    stop = item.end if item.comma is None else item.comma
    rest = item.end if item.comma is None else item.comma + 1
    joined = text[_own_start(text, item) : stop] + comma + text[rest : item.tail]
    return _Part(joined, _is_open(text, rest, item.tail))


def _joined(parts: Sequence[_Part], after: str, line: str) -> str:
    """``parts`` in a row, with ``line`` between where a ``//`` comment would swallow what follows.

    The first part stands for what is before them and is left out; ``after`` is what comes behind.
    """
    joined: list[str] = []
    is_open = parts[0].is_open
    for part in (*parts[1:], _Part(after, is_open=False)):
        if not part.text:
            continue
        if is_open and part.text[0] not in _BREAKS:
            joined.append(line)
        joined.append(part.text)
        is_open = part.is_open
    return "".join(joined[:-1])


def _is_open(text: str, start: int, end: int) -> bool:
    """Whether the comments in ``text[start:end]`` end in one that only a line break closes."""
    pieces = trivia_pieces(text, start, end)
    while pieces and text[pieces[-1][0]] in _BLANK:
        pieces.pop()
    return bool(pieces) and text.startswith("//", pieces[-1][0])


def _into_empty(text: str, container: Node, child: str, line: str, style: Style, *, spread: bool) -> Patch:
    start, close = container.start + 1, container.end - 1
    inner = text[start:close]
    comments = _comments(text, start, close)
    place = comments[-1][1] if comments else start
    closing = style.newline + indent_at(text, container.start)
    if _has_newline(inner) and comments:
        return Patch(place, place, line + child)
    if spread or _has_newline(inner):
        return Patch(place, close, line + child + closing)
    if comments:
        return Patch(place, close, f" {child}{text[place:close] or style.padding[container.kind]}")
    padding = style.padding[container.kind]
    return Patch(start, close, padding + child + padding)


def _appended(text: str, last: Stretch, child: str, line: str, style: Style) -> tuple[Patch, ...]:
    own_line = _on_own_line(text, last) or text[last.tail] in _BREAKS
    if last.comma is not None:
        before = line if own_line else " "
        return (Patch(last.tail, last.tail, f"{before}{child},"),)
    before = line if own_line else style.comma[1:]
    return (Patch(last.end, last.end, ","), Patch(last.tail, last.tail, before + child))


def _cut(text: str, gone: Stretch, since: int, *, follows: bool) -> Patch:
    """Cut ``gone`` out; ``since`` is where the child before it ends, or the container begins."""
    start, end = _line_start(text, gone), gone.tail
    whole_line = text[end] in _BREAKS or not follows
    if _on_own_line(text, gone):
        if whole_line and (text[end] in _BREAKS or not _is_open(text, since, start)):
            return Patch(start, end, "")
        # Something else follows on this line: it moves up to where the child began.
        return Patch(_own_start(text, gone), _after_blanks(text, end), "")
    if follows and gone.lead == since and not whole_line:
        return Patch(_after_blanks(text, start), _after_blanks(text, end), "")
    return Patch(start, end, "")


def _line_start(text: str, stretch: Stretch) -> int:
    """Where the last line of a stretch's lead begins: at its line break, or at the lead if there is none."""
    start = stretch.lead
    for piece_start, piece_end in trivia_pieces(text, stretch.lead, stretch.start):
        if text[piece_start] in _BREAKS:
            start = piece_start
        elif _has_newline(text[piece_start:piece_end]):
            start = piece_end
    return start


def _own_start(text: str, stretch: Stretch) -> int:
    """Where a child begins on its last line: itself, or a comment before it on that line."""
    start = _line_start(text, stretch)
    while text[start] in _BREAKS:
        start += 1
    return _after_blanks(text, start)


def _on_own_line(text: str, stretch: Stretch) -> bool:
    return _has_newline(text[stretch.lead : stretch.start])


def _tail(text: str, start: int, limit: int, *, last: bool) -> int:
    """The end of what belongs to the line before ``start``: up to the line break, or just ``start``."""
    end = start
    for piece_start, piece_end in trivia_pieces(text, start, limit):
        piece = text[piece_start:piece_end]
        if piece[0] in _BREAKS:
            return piece_start
        if _has_newline(piece):
            break
        if piece[0] == "/":
            end = piece_end
    return end if last else start


def _comma(text: str, start: int, limit: int) -> int | None:
    """Where the comma between ``start`` and ``limit`` stands; all else there must be space and comments."""
    commas = [piece for piece, _ in _clear_pieces(text, start, limit) if text[piece] == ","]
    if len(commas) > 1:
        raise ValueError(_UNCLEAR)
    return commas[0] if commas else None


def _clear_pieces(text: str, start: int, limit: int) -> list[tuple[int, int]]:
    pieces = trivia_pieces(text, start, limit)
    if sum(end - begin for begin, end in pieces) != limit - start:
        raise ValueError(_UNCLEAR)
    return pieces


def _require_clear(text: str, container: Node) -> None:
    if not container.whole:
        raise ValueError(_UNCLEAR)
    children = [item.start for item in container.items] + [member.key.start for member in container.members]
    first = children[0] if children else container.end - 1
    if any(text[start] == "," for start, _ in _clear_pieces(text, container.start + 1, first)):
        raise ValueError(_UNCLEAR)


def _comments(text: str, start: int, end: int) -> list[tuple[int, int]]:
    return [piece for piece in trivia_pieces(text, start, end) if text[piece[0]] == "/"]


def _after_blanks(text: str, offset: int) -> int:
    while text[offset] in _BLANK:
        offset += 1
    return offset


def _has_newline(text: str) -> bool:
    return "\n" in text or "\r" in text


_BLANK = " \t\x00"
_BREAKS = "\r\n"
_UNCLEAR = words("The text around this place cannot be read as JSON. Mend it there first.")
