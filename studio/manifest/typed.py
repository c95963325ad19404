"""Taking values of a known type out of a tree, with a finding for each that is of another."""

from __future__ import annotations

from collections.abc import Iterator

from studio.errors import Argument, Finding, Place
from studio.manifest.document import Document
from studio.manifest.jsonc import Node, NodeKind, NodePath, field_name
from studio.words import words

#: Each kind of value with its article, as it stands in a sentence.
KIND_NAMES: dict[NodeKind, str] = {
    "object": words("an object"),
    "array": words("an array"),
    "string": words("a string"),
    "number": words("a number"),
    "true": "true",
    "false": "false",
    "null": "null",
}


class Reader:
    """Reads one document and gathers what it finds. A value that is not there or of a wrong type is None."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self.findings: list[Finding] = []

    def report(self, code: str, path: NodePath, **arguments: Argument) -> None:
        """A finding at the value at ``path``, or nearest above it."""
        line, column = self._document.position(path)
        self.findings.append(
            Finding(code, Place(None, None, field_name(path) or None, line, column), arguments)
        )

    def report_key(self, code: str, path: NodePath, **arguments: Argument) -> None:
        """A finding at the key of the value at ``path``."""
        line, column = self._document.key_position(path)
        self.findings.append(
            Finding(code, Place(None, None, field_name(path) or None, line, column), arguments)
        )

    def text(self, node: Node | None, path: NodePath) -> str | None:
        found = self._of_kind(node, path, "string")
        return None if found is None else str(found.value)

    def object(self, node: Node | None, path: NodePath) -> Node | None:
        return self._of_kind(node, path, "object")

    def array(self, node: Node | None, path: NodePath) -> Node | None:
        return self._of_kind(node, path, "array")

    def texts(self, array: Node, path: NodePath) -> Iterator[tuple[int, str]]:
        """The strings of an array with their positions."""
        for index, item in enumerate(array.items):
            text = self.text(item, (*path, index))
            if text is not None:
                yield index, text

    def _add(self, code: str, path: NodePath, at: tuple[int, int], arguments: dict[str, Argument]) -> None:
        place = Place(field=field_name(path) or None, line=at[0], column=at[1])
        self.findings.append(Finding(code, place, arguments))

    def _of_kind(self, node: Node | None, path: NodePath, kind: NodeKind) -> Node | None:
        if node is None or node.kind == kind:
            return node
        key = field_name(path[-2:] if path and isinstance(path[-1], int) else path[-1:])
        self.report("PS-MANIFEST-TYPE", path, key=key, expected=KIND_NAMES[kind], found=KIND_NAMES[node.kind])
        return None


def keys_of(node: Node) -> tuple[str, ...]:
    """The keys of an object in the order of the text, each once."""
    return tuple(dict.fromkeys(str(member.key.value) for member in node.members))
