"""Hours of broken manifests: nothing may raise, hang, or lose a byte."""

from __future__ import annotations

import json
import random
from collections.abc import Callable

from studio.manifest.document import Document
from studio.manifest.jsonc import Json, Node, NodePath, plain
from studio.manifest.paths import path_faults
from studio.manifest.reading import read_manifest
from studio.manifest.selectors import prefixes, select
from studio.manifest.template import template
from tests.soak.repeating import repeat

NAME = "manifests"


def run(seed: int, seconds: float) -> str:
    """Try random manifests for ``seconds``. Raises ``AssertionError`` that names seed and case."""
    done = repeat(NAME, seed, seconds, _try)
    return f"{done.cases} manifests, {done.total} edits, slowest {done.slowest:.2f} s"


def _try(chance: random.Random) -> int:
    """One manifest, read, selected and edited; how many edits were made."""
    data = chance.choice(_MAKERS)(chance)
    document = Document.read(data)
    assert document.data == data, "the bytes are not kept"
    manifest = read_manifest(document).manifest
    for finding in path_faults(manifest, document):
        assert finding.place.line, "a finding has no line"
    select(manifest.selectors, _PATHS)
    prefixes(manifest.selectors)
    done = 0
    for _ in range(chance.randrange(6)):
        try:
            document = _edited(document, chance)
        except ValueError:
            continue
        done += 1
        read_manifest(document)
    return done


def _edited(document: Document, chance: random.Random) -> Document:
    path, node = _somewhere(document, chance)
    value = _value(chance)
    before = _comments(document)
    match chance.randrange(5):
        case 0:
            edited = document.replacing(path, value)
            reread = edited.node(path)
            assert reread is not None, "the new value is lost"
            assert json.dumps(plain(reread)) == json.dumps(value), "another value is read back"
            return edited
        case 1:
            return document.removing(path)
        case 2:
            edited = document.inserting_item(path, chance.randint(0, len(node.items)), value)
        case 3:
            edited = document.inserting_key(path, chance.choice(_WORDS), value)
        case _:
            size = len(node.items) or 1
            edited = document.moving_item(path, chance.randrange(size), chance.randrange(size))
    assert _comments(edited) >= before, "a comment is lost"
    return edited


def _comments(document: Document) -> int:
    return document.text.count("//")


def _somewhere(document: Document, chance: random.Random) -> tuple[NodePath, Node]:
    """A random value of ``document`` and its path. Raises ``ValueError`` where it has none."""
    if document.root is None:
        raise ValueError("There is nothing to edit.")
    path: NodePath = ()
    node = document.root
    while (node.items or node.members) and chance.random() < 0.8:
        if node.items:
            index = chance.randrange(len(node.items))
            path, node = (*path, index), node.items[index]
        else:
            key = str(chance.choice(node.members).key.value)
            path = (*path, key)
            node = document.node(path) or node
    return path, node


def _value(chance: random.Random, depth: int = 0) -> Json:
    kind = chance.randrange(6 if depth < 3 else 4)
    if kind == 4:
        return [_value(chance, depth + 1) for _ in range(chance.randrange(4))]
    if kind == 5:
        return {chance.choice(_WORDS): _value(chance, depth + 1) for _ in range(chance.randrange(4))}
    return (None, chance.random() < 0.5, chance.randrange(-1000, 1000), chance.choice(_WORDS))[kind]


def _random_bytes(chance: random.Random) -> bytes:
    return chance.randbytes(chance.randrange(400))


def _fragments(chance: random.Random) -> bytes:
    return "".join(chance.choices(_FRAGMENTS, k=chance.randrange(300))).encode("utf-8", "surrogatepass")


def _mutated(chance: random.Random) -> bytes:
    """A good manifest with a few bytes changed, taken out, or doubled."""
    data = bytearray(chance.choice(_GOOD).encode())
    for _ in range(chance.randrange(8)):
        start = chance.randrange(len(data) + 1)
        end = start + chance.choice((0, 1, 1, 5, 40))
        data[start:end] = chance.choice(
            (b"", chance.randbytes(1), chance.choice(_FRAGMENTS).encode(), bytes(data[start:end]) * 2)
        )
    return bytes(data)


def _made(chance: random.Random) -> bytes:
    """A manifest with random selectors, in another encoding now and then."""
    keys = ["file", "directory", "filePattern", "fileExclusion", "fileSource", "fileDestination"]
    forms = [
        {chance.choice(keys): "".join(chance.choices(_PATH_PARTS, k=chance.randrange(9)))}
        for _ in range(chance.randrange(8))
    ]
    text = json.dumps({"assetPackID": "a", "fileSelectors": forms}, indent=chance.choice((None, 1, 2)))
    return text.encode(chance.choice(("utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-32")))


def _deep(chance: random.Random) -> bytes:
    opening = chance.choice(("[", '{"a":', '[{"b":[', "[ // x\n", '{"fileSelectors":['))
    closing = chance.choice(("", "]", "}", "]}", "]}]"))
    return (opening * chance.randrange(20_000) + closing * chance.randrange(20_000)).encode()


def _repeated(chance: random.Random) -> bytes:
    return "".join(chance.choices(_FRAGMENTS, k=3)).encode() * chance.randrange(8_000)


def _nasty_pattern(chance: random.Random) -> bytes:
    pattern = "".join(chance.choices(_GLOB_PARTS, k=3)) * chance.randrange(400)
    return json.dumps({"fileSelectors": [{"filePattern": pattern}]}).encode()


_MAKERS: tuple[Callable[[random.Random], bytes], ...] = (
    _random_bytes,
    _fragments,
    *(_mutated,) * 6,
    *(_made,) * 3,
    _deep,
    _repeated,
    _nasty_pattern,
)
_WORDS = ("a", "é😀", "language", "platforms", "x // y", '"', "\\", "", "/*", "a\nb", "\u2028")
_FRAGMENTS = (
    *"{}[]:,\"\\/*#' \t\n\r\0",
    *("//", "/*", "*/", "\r\n", "null", "true", "-1.5e3", "NaN", '"a"', '"b": ', "\\ud800", "\\u", "key"),
    *("é", "\u00a0", "\ufeff", "fileSelectors", '"file"', "// note\n", "/* note */"),
)
_GLOB_PARTS = ("*", "?", "a", "[ab]", "[!", "]", "/", "[")
_PATH_PARTS = (*"aabb//é", ".", "..", "*", "**", "?", "[a", "[!a]", "e\u0301", "\\", "\0", "C:", " ")
_FOLDERS = [f"{first}/{second}" for first in "ab." for second in "abé"]
_PATHS = sorted(f"{folder}/{name}" for folder in _FOLDERS for name in ("a", ".b", "é"))
_GOOD = (
    template(),
    template("voices", "fr").replace("\n", "\r\n"),
    '{"assetPackID":"a","downloadPolicy":{"onDemand":{}},"fileSelectors":[{"file":"a"},{"file":"b"}],"platforms":[]}',
    '{\n\t"fileSelectors": [ { "directory": "a" }, // one\n\t\t/* two */ { "filePattern": "*/b" }, ],\n}',
)
