"""How far what stands at a place of a manifest reaches, so that it can be pointed at."""

from __future__ import annotations

import re
from bisect import bisect_right

from studio.manifest.document import Document
from studio.manifest.jsonc import Member, Node


def columns_at(document: Document, line: int, column: int) -> tuple[int, int]:
    """The first column, and the one after the last, of the key, value or word that begins at a place.

    Columns count characters from 1, and stay within the line; there is always one at least.
    """
    starts = document.lines.starts
    if not 1 <= line <= len(starts):
        return 1, 2
    text = document.text
    begin = starts[line - 1]
    stop = _LINE.match(text, begin)
    limit = stop.end() if stop is not None else begin
    at = min(begin + max(0, column - 1), limit)
    end = min(_end_of(document, at), limit)
    if end <= at:  # Nothing stands there any more: what comes before is what is meant.
        at, end = max(begin, limit - 1), max(limit, begin + 1)
    return at - begin + 1, end - begin + 1


def _end_of(document: Document, offset: int) -> int:
    node = document.root
    while node is not None:
        if node.start == offset:
            return node.end if node is not document.root else offset + 1  # Its brace stands for all of it.
        node, key = _towards(node, offset)
        if key is not None and key.start == offset:
            return key.end
    word = _WORD.match(document.text, offset)
    return word.end() if word is not None else offset


def _towards(node: Node, offset: int) -> tuple[Node | None, Node | None]:
    """The value below ``node`` that ``offset`` may lie in, and its key."""
    if node.items:
        at = bisect_right(node.items, offset, key=_start_of_item)
        return (node.items[at - 1] if at else None), None
    at = bisect_right(node.members, offset, key=_start_of_member)
    if not at:
        return None, None
    member = node.members[at - 1]
    return (member.node if member.node.start <= offset else None), member.key


def _start_of_item(item: Node) -> int:
    return item.start


def _start_of_member(member: Member) -> int:
    return member.key.start


_LINE = re.compile(r"[^\r\n]*")
_WORD = re.compile(r'"(?:[^"\\\r\n]|\\[^\r\n])*"?|[^\s{}\[\]:,"]+|\S')
