"""A manifest as its author wrote it: bytes, text, tree, and edits that change only what they name."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import field
from typing import Self

from studio.errors import Finding, Place
from studio.manifest.conflict_marks import Conflict, conflicts, first_versions
from studio.manifest.encoding import Decoded, raw_bytes, raw_text
from studio.manifest.jsonc import Json, Node, NodePath, field_name, parse, plain
from studio.manifest.patches import Patch, apply, child_indent, insertion, move, removal, removals
from studio.manifest.positions import Lines
from studio.manifest.style import Style, holds_containers, indent_at, render
from studio.manifest.tokens import Fault
from studio.values import dataclass
from studio.words import Words, words

__all__ = ["Document", "NodePath", "field_name"]

#: Where a new key goes among those of the same object, as Apple's examples order them.
_KEY_ORDER = (
    "assetPackID",
    "downloadPolicy",
    "language",
    "sourceRoot",
    "fileSelectors",
    "platforms",
    "userInfo",
    "fileSource",
    "fileDestination",
    "directorySource",
    "directoryDestination",
)


@dataclass(frozen=True, slots=True)
class Document:
    """One manifest file. Two documents are equal if their bytes are.

    ``data`` is what was read, or what an edit made of it; ``text`` is without the byte order mark and has
    U+FFFD for each byte that is no UTF-8; offsets of nodes count its characters. ``findings`` are those about
    encoding and syntax, in the order of the text; their places have line and column. ``mark`` is the byte
    order mark of UTF-8, or nothing; ``is_utf8`` is False for text that can be read but not edited. Where
    version control left two versions of some lines, ``conflicts``, the first are read and nothing is edited.
    """

    data: bytes
    text: str = field(compare=False, repr=False)
    root: Node | None = field(compare=False, repr=False)
    findings: tuple[Finding, ...] = field(compare=False, repr=False)
    lines: Lines = field(compare=False, repr=False)
    mark: bytes = field(compare=False, repr=False)
    is_utf8: bool = field(compare=False, repr=False)
    conflicts: tuple[Conflict, ...] = field(default=(), compare=False, repr=False)

    @classmethod
    def read(cls, data: bytes) -> Self:
        """The document in ``data``, however broken; never raises."""
        decoded = Decoded.of(data)
        lines = Lines.of(decoded.text)
        double = conflicts(decoded.text)
        tree = parse(first_versions(decoded.text) if double else decoded.text, lines)
        faults = [*decoded.faults, *tree.faults, *(_two_versions(one) for one in double)]
        faults.sort(key=lambda fault: fault.offset)
        findings: list[Finding] = []
        for fault in faults:
            line, column = lines.at(fault.offset)
            findings.append(Finding(fault.code, Place(line=line, column=column), fault.arguments))
        return cls(
            data,
            decoded.text,
            tree.root,
            tuple(findings),
            lines,
            decoded.mark,
            is_utf8=decoded.is_utf8,
            conflicts=double,
        )

    def values(self) -> dict[str, Json] | None:
        """What the outermost object says, by its keys; ``None`` where the text is no object."""
        values = plain(self.root) if self.root is not None else None
        return values if isinstance(values, dict) else None

    def node(self, path: NodePath) -> Node | None:
        """The value at ``path``, or None; of a key that stands twice the first."""
        node = self.root
        for step in path:
            node = None if node is None else _child(node, step)
        return node

    def position(self, path: NodePath) -> tuple[int, int]:
        """Line and column, from 1, where the value at ``path`` starts.

        Columns count characters. Where there is no such value, the nearest one above it counts; a document
        without any value gives the first place of the text.
        """
        node = self.root
        start = node.start if node else 0
        for step in path:
            node = None if node is None else _child(node, step)
            start = start if node is None else node.start
        return self.lines.at(start)

    def key_position(self, path: NodePath) -> tuple[int, int]:
        """Line and column, from 1, of the key of the value at ``path``; ``position`` where it has none."""
        parent = self.node(path[:-1])
        member = parent.member(path[-1]) if parent and path and isinstance(path[-1], str) else None
        return self.position(path) if member is None else self.lines.at(member.key.start)

    def replacing(self, path: NodePath, value: Json) -> Self:
        """With ``value`` at ``path`` in place of what is there; the same document where nothing changes.

        Raises ``ValueError`` where there is nothing at ``path``, where its text is not clear, or if JSON
        cannot hold ``value``.
        """
        node = self._existing(path)
        if not node.whole:
            raise ValueError(words("The text of this value cannot be read as JSON. Mend it there first."))
        style = Style.of(self.text, self._top(), [node, *self._siblings(path)])
        new = render(value, style, indent_at(self.text, node.start))
        if _says(node, new):
            return self
        return self._edited([Patch(node.start, node.end, new)], path, new)

    def inserting_key(self, path: NodePath, key: str, value: Json) -> Self:
        """With ``key`` added to the object at ``path``, where a reader would look for it.

        Raises ``ValueError`` where there is no object at ``path``, where its text is not clear, where it has
        that key, or if JSON cannot hold ``value``.
        """
        parent = self._container(path, "object")
        if parent.member(key) is not None:
            raise ValueError(words("{field} is there already.", field=field_name((*path, key))))
        style = Style.of(self.text, self._top(), parent.below())
        indent = child_indent(self.text, parent, style)
        new = render(value, style, indent)
        member = render(key, style, indent) + style.colon + new
        spread = style.is_spread("object", nested=holds_containers([value]))
        patches = insertion(self.text, parent, _place_of(key, parent), member, style, spread=spread)
        return self._edited(patches, (*path, key), new)

    def inserting_item(self, path: NodePath, index: int, value: Json) -> Self:
        """With ``value`` as number ``index`` of the array at ``path``, the items from there on after it.

        Raises ``ValueError`` where there is no array at ``path``, where its text is not clear, where it is
        shorter, or if JSON cannot hold ``value``.
        """
        parent = self._container(path, "array")
        if not 0 <= index <= len(parent.items):
            raise ValueError(
                words("{field} has no place {number}.", field=field_name(path), number=str(index))
            )
        style = Style.of(self.text, self._top(), parent.items)
        new = render(value, style, child_indent(self.text, parent, style))
        spread = style.is_spread("array", nested=holds_containers([value]))
        patches = insertion(self.text, parent, index, new, style, spread=spread)
        return self._edited(patches, (*path, index), new)

    def inserting_items(self, path: NodePath, index: int, values: Sequence[Json]) -> Self:
        """With ``values`` as numbers ``index`` and following, all laid out like the first ones.

        It takes as long as a few times ``inserting_item``, and is refused where that is.
        """
        edited = self
        for offset, value in enumerate(values[:2]):
            edited = edited.inserting_item(path, index + offset, value)
        if len(values) < 3:
            return edited
        return edited._continuing(path, index + 1, values[2:])  # noqa: SLF001 -- of the same class

    def removing(self, path: NodePath) -> Self:
        """Without the key or item at ``path``, its comma, and comments beside it on its line.

        Comments on lines of their own stay. Of a key that stands twice the first one goes, and the second
        counts from then on. Raises ``ValueError`` where there is nothing at ``path``, at the root, and where
        the text is not clear.
        """
        if not path:
            raise ValueError(words("The whole manifest cannot be removed."))
        self._existing(path)
        parent = self._existing(path[:-1])
        step = path[-1]
        keys = [member.key.value for member in parent.members]
        index = step if isinstance(step, int) else keys.index(step)
        self._require_editable()
        return self._patched(removal(self.text, parent, index))

    def removing_items(self, path: NodePath, indexes: Collection[int]) -> Self:
        """Without those items of the array at ``path``.

        It takes as long as a few times ``removing``, and is refused where that is.
        """
        parent = self._container(path, "array")
        gone = sorted(set(indexes), reverse=True)
        # The comma of the last item is a matter of its own.
        inner = frozenset(index for index in gone if 0 <= index < len(parent.items) - 1)
        self._require_editable()
        edited = self._patched(removals(self.text, parent, inner))
        node = edited.node(path)
        left = [plain(item) for index, item in enumerate(parent.items) if index not in inner]
        if node is None or json.dumps(plain(node)) != json.dumps(left):
            edited, inner = self, frozenset[int]()
        for index in gone:
            if index not in inner:
                edited = edited.removing((*path, index - sum(one < index for one in inner)))
        return edited

    def moving_item(self, path: NodePath, old: int, new: int) -> Self:
        """With the item at ``old`` of the array at ``path`` taken out and put in again as number ``new``.

        Its comments go with it: those on its line and those on lines right above. Raises ``ValueError`` where
        there is no such array or item, and where the text is not clear.
        """
        parent = self._container(path, "array")
        for index in (old, new):
            if not 0 <= index < len(parent.items):
                raise ValueError(
                    words("{field} has no item {number}.", field=field_name(path), number=str(index))
                )
        if old == new:
            return self
        style = Style.of(self.text, self._top(), parent.items)
        moved = self.text[parent.items[old].start : parent.items[old].end]
        return self._edited(move(self.text, parent, old, new, style), (*path, new), moved)

    def _top(self) -> Node:
        self._require_editable()
        if self.root is None:
            raise ValueError(words("There is no manifest in this text."))
        return self.root

    def _require_editable(self) -> None:
        if not self.is_utf8:
            raise ValueError(words("This file is not UTF-8. Save it as UTF-8 first."))
        if self.conflicts:
            raise ValueError(words("This file holds two versions of some lines. Keep one of them first."))

    def _existing(self, path: NodePath) -> Node:
        node = self.node(path)
        if node is None:
            raise ValueError(
                words("There is no {field} in this manifest.", field=field_name(path) or words("value"))
            )
        return node

    def _container(self, path: NodePath, kind: str) -> Node:
        node = self._existing(path)
        if node.kind != kind:
            raise ValueError(
                words(
                    "{field} is not {kind}.",
                    field=field_name(path) or words("The manifest"),
                    kind=_KIND_NAMES[kind],
                )
            )
        return node

    def _siblings(self, path: NodePath) -> Sequence[Node]:
        parent = self.node(path[:-1]) if path else None
        return parent.items if parent else ()

    def _edited(self, patches: Sequence[Patch], path: NodePath, expected: str) -> Self:
        edited = self._patched(patches)
        node = edited.node(path)
        if node is None or not _says(node, expected):
            raise ValueError(_not_written(path))
        return edited

    def _continuing(self, path: NodePath, index: int, values: Sequence[Json]) -> Self:
        """With ``values`` after item ``index``, each separated from the last as that one is from its."""
        parent = self._container(path, "array")
        last, item = parent.items[index - 1 : index + 1]
        between = self.text[last.end : item.start]
        style = Style.of(self.text, self._top(), parent.items)
        indent = child_indent(self.text, parent, style)
        new = [render(value, style, indent) for value in values]
        edited = self._patched([Patch(item.end, item.end, "".join(between + one for one in new))])
        node = edited.node(path)
        items = () if node is None else node.items[index + 1 : index + 1 + len(new)]
        if len(items) != len(new) or not all(_says(item, one) for item, one in zip(items, new, strict=True)):
            raise ValueError(_not_written(path))
        return edited

    def _patched(self, patches: Sequence[Patch]) -> Self:
        return self.read(raw_bytes(apply(raw_text(self.data, self.mark), patches), self.mark))


def _not_written(path: NodePath) -> Words:
    return words("{field} cannot be written into this text. Edit the text by hand.", field=field_name(path))


def _two_versions(conflict: Conflict) -> Fault:
    names = {
        "first": conflict.first.name or words("the first side"),
        "second": conflict.second.name or words("the second side"),
    }
    return Fault("PS-JSON-CONFLICT", conflict.start, {**names, "last_line": conflict.last_line})


def _child(node: Node, step: str | int) -> Node | None:
    if isinstance(step, int):
        return node.items[step] if 0 <= step < len(node.items) else None
    member = node.member(step)
    return member.node if member else None


def _place_of(key: str, parent: Node) -> int:
    """How many members of ``parent`` come before a new ``key``."""
    if key not in _KEY_ORDER:
        return len(parent.members)
    earlier = _KEY_ORDER[: _KEY_ORDER.index(key)]
    later = _KEY_ORDER[_KEY_ORDER.index(key) + 1 :]
    place = len(parent.members)
    names = [member.key.value for member in parent.members]
    for index, name in enumerate(names):
        if name in earlier:
            place = index + 1
    if not any(name in earlier for name in names):
        place = next((index for index, name in enumerate(names) if name in later), place)
    return place


def _says(node: Node, text: str) -> bool:
    """Whether ``node`` and ``text`` are one value, and 1, 1.0 and true are three."""
    other = parse(text, Lines.of(text)).root
    return other is not None and json.dumps(plain(node)) == json.dumps(plain(other))


_KIND_NAMES = {"object": words("an object"), "array": words("an array")}
