"""What holds for every manifest: bytes are kept, edits change what they name, selection equals its rules."""

from __future__ import annotations

import json
import re
from fnmatch import translate

from hypothesis import assume, given
from hypothesis import strategies as st

from studio.manifest.document import Document
from studio.manifest.jsonc import Json, Node, NodePath, plain
from studio.manifest.paths import path_faults
from studio.manifest.patterns import compiled
from studio.manifest.reading import read_manifest
from studio.manifest.selectors import Taken, prefixes, select
from studio.manifest.values import (
    DirectorySelector,
    Exclusion,
    FileSelector,
    PatternSelector,
    RenamedDirectory,
    RenamedFile,
    Selector,
)
from tests.property.manifest_strategies import (
    BROKEN_BYTES,
    COMMENTED_TEXTS,
    FORM_LISTS,
    PATTERNS,
    TREES,
    VALUES,
)


def places(node: Node, path: NodePath = ()) -> list[tuple[NodePath, Node]]:
    """Every value at or below ``node`` with its path."""
    found = [(path, node)]
    for index, item in enumerate(node.items):
        found += places(item, (*path, index))
    for member in node.members:
        found += places(member.node, (*path, str(member.key.value)))
    return found


def document(text: str) -> tuple[Document, Node]:
    found = Document.read(text.encode())
    assert found.root is not None
    return found, found.root


def written(value: Json) -> str:
    return json.dumps(value)


def comments(text: str) -> int:
    return text.count("note") + text.count("above")


@given(BROKEN_BYTES)
def test_any_bytes_are_read_and_kept(data: bytes) -> None:
    found = Document.read(data)
    assert found.data == data
    result = read_manifest(found)
    assert all(finding.place.line for finding in result.findings)
    list(path_faults(result.manifest, found))
    found.text.encode()
    result.manifest.model_dump_json()


@given(BROKEN_BYTES, VALUES, st.data())
def test_an_edit_of_broken_text_changes_its_place_or_is_refused(
    data: bytes, value: Json, choice: st.DataObject
) -> None:
    found = Document.read(data)
    assume(found.root is not None and found.is_utf8)
    assert found.root is not None
    path, node = choice.draw(st.sampled_from(places(found.root)))
    try:
        edited = found.replacing(path, value)
    except ValueError:
        return
    if "\ufffd" not in found.text:
        start = len(found.mark) + len(found.text[: node.start].encode())
        assert edited.data[:start] == data[:start]
        assert edited.data.endswith(found.text[node.end :].encode())
    reread = edited.node(path)
    assert reread is not None
    assert written(plain(reread)) == written(value)


@given(COMMENTED_TEXTS)
def test_legal_text_reads_as_json_does_without_its_comments(text: str) -> None:
    found, root = document(text)
    assert {finding.code for finding in found.findings} <= {"PS-JSON-TRAILING-COMMA"}
    assert all(node.whole for _, node in places(root))
    assert json.loads(written(plain(root))) == plain(root)


@given(COMMENTED_TEXTS, VALUES, st.data())
def test_replacing_leaves_every_other_byte(text: str, value: Json, choice: st.DataObject) -> None:
    found, root = document(text)
    path, node = choice.draw(st.sampled_from(places(root)))
    edited = found.replacing(path, value)
    assert edited.text.startswith(text[: node.start])
    assert edited.text.endswith(text[node.end :])
    reread = edited.node(path)
    assert reread is not None
    assert written(plain(reread)) == written(value)


@given(COMMENTED_TEXTS, VALUES, st.data())
def test_replacing_and_replacing_back_restores_the_bytes(
    text: str, value: Json, choice: st.DataObject
) -> None:
    found, root = document(text)
    simple = [(path, node) for path, node in places(root) if node.kind not in ("array", "object")]
    assume(simple)
    path, node = choice.draw(st.sampled_from(simple))
    assert found.replacing(path, value).replacing(path, plain(node)) == found


@given(COMMENTED_TEXTS, VALUES, st.data())
def test_an_added_item_can_be_removed_and_all_comments_stay(
    text: str, value: Json, choice: st.DataObject
) -> None:
    found, root = document(text)
    arrays = [(path, node) for path, node in places(root) if node.kind == "array"]
    assume(arrays)
    path, node = choice.draw(st.sampled_from(arrays))
    index = choice.draw(st.integers(0, len(node.items)))
    added = found.inserting_item(path, index, value)
    expected = [plain(item) for item in node.items]
    expected.insert(index, value)
    reread = added.node(path)
    assert reread is not None
    assert written(plain(reread)) == written(expected)
    assert comments(added.text) >= comments(text)
    assert {finding.code for finding in added.findings} == {finding.code for finding in found.findings}
    back = added.removing((*path, index))
    assert back.root is not None
    assert written(plain(back.root)) == written(plain(root))


@given(COMMENTED_TEXTS, VALUES, st.data())
def test_an_added_key_can_be_read_and_removed(text: str, value: Json, choice: st.DataObject) -> None:
    found, root = document(text)
    objects = [path for path, node in places(root) if node.kind == "object"]
    assume(objects)
    path = choice.draw(st.sampled_from(objects))
    key = choice.draw(st.sampled_from(["language", "assetPackID", "new key"]))
    assume(found.node((*path, key)) is None)
    added = found.inserting_key(path, key, value)
    assert added.position((*path, key)) >= (1, 1)
    back = added.removing((*path, key))
    assert back.root is not None
    assert written(plain(back.root)) == written(plain(root))


@given(COMMENTED_TEXTS, st.data())
def test_a_moved_item_takes_no_comment_away(text: str, choice: st.DataObject) -> None:
    found, root = document(text)
    arrays = [(path, node) for path, node in places(root) if node.kind == "array" and len(node.items) > 1]
    assume(arrays)
    path, node = choice.draw(st.sampled_from(arrays))
    old = choice.draw(st.integers(0, len(node.items) - 1))
    new = choice.draw(st.integers(0, len(node.items) - 1))
    moved = found.moving_item(path, old, new)
    expected = [plain(item) for item in node.items]
    expected.insert(new, expected.pop(old))
    reread = moved.node(path)
    assert reread is not None
    assert written(plain(reread)) == written(expected)
    assert comments(moved.text) == comments(text)
    assert {finding.code for finding in moved.findings} == {finding.code for finding in found.findings}


@given(COMMENTED_TEXTS, st.lists(st.tuples(st.integers(0, 4), st.integers(0, 99), VALUES), max_size=12))
def test_sequences_of_edits_leave_a_document_that_reads(
    text: str, steps: list[tuple[int, int, Json]]
) -> None:
    found, _ = document(text)
    codes = {"PS-JSON-TRAILING-COMMA"}
    for kind, number, value in steps:
        assert found.root is not None
        everything = places(found.root)
        path, node = everything[number % len(everything)]
        found = edited(found, kind, path, node, value)
        assert {finding.code for finding in found.findings} <= codes
        assert Document.read(found.data) == found


@given(
    COMMENTED_TEXTS,
    st.lists(st.tuples(st.integers(0, 4), st.integers(0, 99), VALUES), max_size=12),
    st.data(),
)
def test_sequences_of_edits_in_one_value_leave_every_byte_around_it(
    text: str, steps: list[tuple[int, int, Json]], choice: st.DataObject
) -> None:
    found, root = document(text)
    inner = [(path, node) for path, node in places(root) if path]
    assume(inner)
    edge, first = choice.draw(st.sampled_from(inner))
    before, behind = text[: first.start], text[first.end :]
    for kind, number, value in steps:
        node = found.node(edge)
        assert node is not None
        inside = places(node, edge)
        path, one = inside[number % len(inside)]
        found = edited(found, kind if path != edge or kind != 1 else 0, path, one, value)
        assert found.text.startswith(before)
        assert found.text.endswith(behind)


def edited(found: Document, kind: int, path: NodePath, node: Node, value: Json) -> Document:
    """One edit of a kind that fits ``node``; the document itself where none does."""
    if kind == 0 and path:
        return found.replacing(path, value)
    if kind == 1 and path:
        return found.removing(path)
    if kind == 2 and node.kind == "array":
        return found.inserting_item(path, len(node.items) // 2, value)
    if kind == 3 and node.kind == "object" and node.member("platforms") is None:
        return found.inserting_key(path, "platforms", value)
    if kind == 4 and node.kind == "array" and node.items:
        return found.moving_item(path, 0, len(node.items) - 1)
    return found


def selectors_of(forms: list[dict[str, str]]) -> tuple[Selector, ...]:
    return read_manifest(Document.read(json.dumps({"fileSelectors": forms}).encode())).manifest.selectors


def slow_sources(selector: Selector, paths: list[str]) -> dict[str, str]:
    """Stored path by source, by looking at every file in turn."""
    match selector:
        case FileSelector():
            return {path: path for path in paths if path == selector.path}
        case DirectorySelector():
            folder = selector.path.rstrip("/") + "/"
            return {path: path for path in paths if path.startswith(folder)}
        case PatternSelector():
            # A part that is a single dot stands for nothing, as in any path.
            parts = [part for part in selector.pattern.split("/") if part != "."]
            pattern = compiled("/".join(parts))
            return {path: path for path in paths if parts and pattern.matches(path)}
        case RenamedFile():
            return {path: selector.destination for path in paths if path == selector.source}
        case RenamedDirectory():
            folder = selector.source + "/"
            inside = [path for path in paths if path.startswith(folder)]
            return {path: f"{selector.destination}/{path.removeprefix(folder)}" for path in inside}
        case Exclusion():
            return {}


def slow_selection(selectors: tuple[Selector, ...], paths: list[str]) -> list[Taken]:
    gone = {selector.path for selector in selectors if isinstance(selector, Exclusion)}
    found: dict[tuple[str, str], list[int]] = {}
    for selector in selectors:
        for source, stored in slow_sources(selector, paths).items():
            if source not in gone:
                found.setdefault((stored, source), []).append(selector.index)
    return [Taken(source, stored, tuple(indexes)) for (stored, source), indexes in sorted(found.items())]


@given(FORM_LISTS, TREES)
def test_selection_equals_a_slow_look_at_every_file(forms: list[dict[str, str]], paths: list[str]) -> None:
    selectors = selectors_of(forms)
    found = select(selectors, paths)
    assert list(found.taken) == slow_selection(selectors, paths)
    reachable = prefixes(selectors)
    for one in found.taken:
        assert any(not at or one.source == at or one.source.startswith(at + "/") for at in reachable)
    for selector in selectors:
        if not isinstance(selector, Exclusion):
            assert found.counts[selector.index] == len(slow_sources(selector, paths))


@given(FORM_LISTS, TREES)
def test_what_is_hidden_is_not_taken_by_that_selector(forms: list[dict[str, str]], paths: list[str]) -> None:
    selectors = selectors_of(forms)
    found = select(selectors, paths)
    by_index = {selector.index: selector for selector in selectors}
    for source, index in found.hidden:
        assert isinstance(by_index[index], PatternSelector)
        assert any(part.startswith(".") for part in source.split("/"))
        assert index not in {
            number for one in found.taken if one.source == source for number in one.selectors
        }


@given(PATTERNS, TREES)
def test_each_component_fits_what_the_standard_library_says_it_fits(pattern: str, paths: list[str]) -> None:
    expressions = [re.compile(translate(part)) for part in pattern.split("/")]
    for path in paths:
        names = path.split("/")
        expected = len(names) == len(expressions) and all(
            expression.match(name) and (part.startswith(".") or not name.startswith("."))
            for expression, part, name in zip(expressions, pattern.split("/"), names, strict=True)
        )
        assert compiled(pattern).matches(path) == expected


@given(COMMENTED_TEXTS, st.lists(VALUES, max_size=6), st.data())
def test_items_added_together_are_those_that_are_added_one_by_one(
    text: str, values: list[Json], choice: st.DataObject
) -> None:
    found, root = document(text)
    arrays = [(path, node) for path, node in places(root) if node.kind == "array"]
    assume(arrays)
    path, node = choice.draw(st.sampled_from(arrays))
    index = choice.draw(st.integers(0, len(node.items)))
    one_by_one = found
    for offset, value in enumerate(values):
        one_by_one = one_by_one.inserting_item(path, index + offset, value)
    together = found.inserting_items(path, index, values)
    assert together.root is not None
    assert one_by_one.root is not None
    assert written(plain(together.root)) == written(plain(one_by_one.root))
    assert comments(together.text) >= comments(text)
    assert {finding.code for finding in together.findings} == {finding.code for finding in found.findings}


@given(COMMENTED_TEXTS, st.data())
def test_items_removed_together_are_those_that_go_one_by_one(text: str, choice: st.DataObject) -> None:
    found, root = document(text)
    arrays = [(path, node) for path, node in places(root) if node.kind == "array" and node.items]
    assume(arrays)
    path, node = choice.draw(st.sampled_from(arrays))
    gone = choice.draw(st.sets(st.integers(0, len(node.items) - 1)))
    one_by_one = found
    for index in sorted(gone, reverse=True):
        one_by_one = one_by_one.removing((*path, index))
    together = found.removing_items(path, gone)
    assert together.root is not None
    assert one_by_one.root is not None
    assert written(plain(together.root)) == written(plain(one_by_one.root))
    assert {finding.code for finding in together.findings} <= {finding.code for finding in found.findings}
