"""Documents, and edits that change only what they name."""

from __future__ import annotations

import codecs

import pytest

from studio.manifest.document import Document, field_name
from studio.manifest.jsonc import Json, NodePath, plain
from tests.unit.manifest.making import codes, document, real_manifest

TEXT = """\
{
  // what the app asks for
  "assetPackID": "art", // never change it
  "downloadPolicy": { "onDemand": {} },
  "fileSelectors": [
    { "file": "a.png" }, // first
    /* big */ { "directory": "b" }
  ],
  "platforms": ["iOS"]
}
"""

ALL_REAL = [
    "shengyang998__BioMotion__Manifest.json",
    "rbaltodano__Angrove-iOS__manifest.json",
    "depilz__solar2d-plugin-background-assets__emufrench.json",
    "from-docs-and-scripts/apple-docs__Tutorial.jsonc",
    "from-docs-and-scripts/diceroll-docs__s1.weapons-2026-10.json",
    "from-docs-and-scripts/polaris-key-script__pkba-prefetch-c1.json",
    "from-docs-and-scripts/solar2d-tests__kinds-all-selectors.json",
]


def value_at(found: Document, *path: str | int) -> Json:
    node = found.node(path)
    assert node is not None
    return plain(node)


@pytest.mark.parametrize(
    "data",
    [b"", b"\0", b"\xff", codecs.BOM_UTF8, codecs.BOM_UTF16_LE, b"{", b"[" * 10_000, "{é}".encode("utf-16")],
)
def test_any_bytes_are_read_and_kept(data: bytes) -> None:
    found = Document.read(data)
    assert found.data == data
    assert found.findings


def test_a_clean_document_has_no_findings_and_its_text() -> None:
    found = document(TEXT)
    assert not found.findings
    assert found.text == TEXT
    assert found.data == TEXT.encode()


def test_documents_of_the_same_bytes_are_equal() -> None:
    assert document(TEXT) == document(TEXT)
    assert hash(document(TEXT)) == hash(document(TEXT))
    assert document(TEXT) != document(TEXT + " ")


def test_places_are_lines_and_columns_from_one() -> None:
    found = document(TEXT)
    assert found.position(()) == (1, 1)
    assert found.position(("assetPackID",)) == (3, 18)
    assert found.key_position(("assetPackID",)) == (3, 3)
    assert found.position(("fileSelectors", 1, "directory")) == (7, 30)


def test_what_is_not_there_is_placed_at_what_is_above_it() -> None:
    found = document(TEXT)
    assert found.position(("language",)) == (1, 1)
    assert found.position(("fileSelectors", 7, "file")) == found.position(("fileSelectors",))
    assert document("").position(("language",)) == (1, 1)


def test_a_byte_order_mark_takes_no_column_and_stays() -> None:
    found = Document.read(codecs.BOM_UTF8 + b'{"a": 1}')
    assert found.position(("a",)) == (1, 7)
    assert found.replacing(("a",), 2).data == codecs.BOM_UTF8 + b'{"a": 2}'


def test_findings_stand_in_the_order_of_the_text_with_line_and_column() -> None:
    found = Document.read(b'{\n "a": "\xff",\n "a": nope\n}')
    assert [(f.code, f.place.line, f.place.column) for f in found.findings] == [
        ("PS-JSON-ENCODING", 2, 8),
        ("PS-JSON-DUPLICATE", 3, 2),
        ("PS-JSON-SYNTAX", 3, 7),
    ]


def test_a_value_is_replaced_and_nothing_else() -> None:
    found = document(TEXT).replacing(("assetPackID",), "ärt")
    assert found.text == TEXT.replace('"art"', '"ärt"')
    assert value_at(found, "assetPackID") == "ärt"


def test_replacing_by_the_same_value_gives_the_same_document() -> None:
    found = document('{"a": "\\u0041", "b": 1.0}')
    assert found.replacing(("a",), "A") is found
    assert found.replacing(("b",), 1.0) is found
    assert found.replacing(("b",), 1).text == '{"a": "\\u0041", "b": 1}'


def test_a_container_is_replaced_in_the_layout_it_had() -> None:
    found = document(TEXT).replacing(("platforms",), ["iOS", "macOS"])
    assert found.text == TEXT.replace('["iOS"]', '["iOS", "macOS"]')


def test_bytes_that_are_not_utf_8_survive_an_edit_elsewhere() -> None:
    data = b'{"a": "caf\xe9", "b": 1}'
    assert Document.read(data).replacing(("b",), 2).data == data.replace(b"1", b"2")


@pytest.mark.parametrize(
    ("key", "after"),
    [("language", "downloadPolicy"), ("sourceRoot", "downloadPolicy"), ("userInfo", "platforms")],
)
def test_a_key_goes_where_readers_look_for_it(key: str, after: str) -> None:
    found = document(TEXT).inserting_key((), key, "x")
    lines = [line.strip() for line in found.text.splitlines()]
    assert found.root is not None
    names = [member.key.value for member in found.root.members]
    assert names.index(key) == names.index(after) + 1
    assert any(line.startswith(f'"{key}": "x"') for line in lines)
    assert not found.findings


def test_the_first_key_of_all_goes_to_the_top() -> None:
    found = document('{\n  "platforms": []\n}').inserting_key((), "assetPackID", "art")
    assert found.text == '{\n  "assetPackID": "art",\n  "platforms": []\n}'


def test_a_source_goes_before_its_destination() -> None:
    found = document('{ "fileDestination": "b" }').inserting_key((), "fileSource", "a")
    assert found.text == '{ "fileSource": "a", "fileDestination": "b" }'


def test_a_key_in_an_empty_object_is_written_like_the_other_objects() -> None:
    assert document('{"a": {}, "b": {"c": 1}}').inserting_key(("a",), "d", 2).text == (
        '{"a": {"d": 2}, "b": {"c": 1}}'
    )


def test_a_key_that_is_there_is_not_added_again() -> None:
    with pytest.raises(ValueError, match="assetPackID is there already"):
        document(TEXT).inserting_key((), "assetPackID", "x")


def test_an_item_is_written_like_its_neighbours() -> None:
    found = document(TEXT).inserting_item(("fileSelectors",), 2, {"file": "c.png"})
    assert '    /* big */ { "directory": "b" },\n    { "file": "c.png" }\n  ],' in found.text
    assert not found.findings


def test_an_item_can_go_first() -> None:
    found = document(TEXT).inserting_item(("fileSelectors",), 0, {"file": "c.png"})
    assert '"fileSelectors": [\n    { "file": "c.png" },\n    { "file": "a.png" }, // first\n' in found.text


def test_a_removed_item_takes_its_comment_along_and_leaves_the_others() -> None:
    found = document(TEXT).removing(("fileSelectors", 0))
    assert found.text == TEXT.replace('    { "file": "a.png" }, // first\n', "")
    found = document(TEXT).removing(("fileSelectors", 1))
    assert found.text == TEXT.replace(', // first\n    /* big */ { "directory": "b" }', " // first")


def test_a_removed_key_leaves_the_comments_on_lines_above() -> None:
    found = document(TEXT).removing(("assetPackID",))
    assert found.text == TEXT.replace('  "assetPackID": "art", // never change it\n', "")


def test_removing_a_doubled_key_leaves_the_second() -> None:
    found = document('{"a": 1, "a": 2}').removing(("a",))
    assert found.text == '{"a": 2}'


def test_an_item_is_moved_with_its_comment() -> None:
    found = document(TEXT).moving_item(("fileSelectors",), 1, 0)
    assert '[\n    /* big */ { "directory": "b" },\n    { "file": "a.png" } // first\n  ]' in found.text
    assert document(TEXT).moving_item(("fileSelectors",), 1, 1) == document(TEXT)


@pytest.mark.parametrize("name", ALL_REAL)
def test_edits_of_real_manifests_can_be_taken_back_byte_for_byte(name: str) -> None:
    before = real_manifest(name)
    added = before.inserting_item(("fileSelectors",), 0, {"file": "new.bin"})
    assert value_at(added, "fileSelectors", 0) == {"file": "new.bin"}
    assert added.removing(("fileSelectors", 0)) == before
    renamed = before.replacing(("assetPackID",), "another")
    assert renamed.replacing(("assetPackID",), value_at(before, "assetPackID")) == before
    keyed = before.inserting_key((), "userInfo", {"a": [1, 2]})
    assert keyed.removing(("userInfo",)) == before


@pytest.mark.parametrize(
    ("text", "path"),
    [("{}", ("a",)), ("[1]", (1,)), ("[1]", ("a",)), ('{"a": 1}', (0,)), ("", ())],
)
def test_editing_what_is_not_there_is_refused(text: str, path: NodePath) -> None:
    with pytest.raises(ValueError, match="There is no"):
        document(text).replacing(path, 1)


def test_editing_the_wrong_kind_of_value_is_refused() -> None:
    with pytest.raises(ValueError, match="platforms is not an object"):
        document(TEXT).inserting_key(("platforms",), "a", 1)
    with pytest.raises(ValueError, match="The manifest is not an array"):
        document(TEXT).inserting_item((), 0, 1)
    with pytest.raises(ValueError, match="no place 5"):
        document(TEXT).inserting_item(("platforms",), 5, "macOS")
    with pytest.raises(ValueError, match="no item 1"):
        document(TEXT).moving_item(("platforms",), 1, 0)
    with pytest.raises(ValueError, match="whole manifest"):
        document(TEXT).removing(())


def test_text_that_cannot_be_read_is_not_edited() -> None:
    broken = document('{"a": [1 2], "b": [1], "c": "open\n}')
    with pytest.raises(ValueError, match="Mend it there first"):
        broken.inserting_item(("a",), 0, 0)
    with pytest.raises(ValueError, match="Mend it there first"):
        broken.replacing(("c",), "x")
    assert value_at(broken.inserting_item(("b",), 1, 2), "b") == [1, 2]
    assert value_at(broken.replacing(("a", 1), 3), "a") == [1, 3]


def test_wide_text_is_not_edited() -> None:
    found = Document.read('{"a": 1}'.encode("utf-16"))
    assert value_at(found, "a") == 1
    assert codes(found.findings) == ["PS-JSON-ENCODING"]
    with pytest.raises(ValueError, match="not UTF-8"):
        found.replacing(("a",), 2)
    with pytest.raises(ValueError, match="not UTF-8"):
        found.removing(("a",))
    with pytest.raises(ValueError, match="not UTF-8"):
        found.inserting_key((), "b", 1)


def test_names_of_places_come_from_here_too() -> None:
    assert field_name(("platforms", 0)) == "platforms[0]"


def test_items_added_together_are_laid_out_like_their_neighbours() -> None:
    found = document(TEXT).inserting_items(("fileSelectors",), 1, [{"file": name} for name in "xyz"])
    assert (
        '"a.png" }, // first\n    { "file": "x" },\n    { "file": "y" },\n    { "file": "z" },\n'
        in found.text
    )
    assert document(TEXT).inserting_items(("fileSelectors",), 2, []) == document(TEXT)
    inline = document('{"platforms": ["iOS"]}').inserting_items(("platforms",), 1, ["a", "b", "c"])
    assert inline.text == '{"platforms": ["iOS", "a", "b", "c"]}'


def test_items_cannot_be_added_together_where_one_cannot_be_added() -> None:
    for path, index in ((("platforms",), 5), (("assetPackID",), 0), (("nowhere",), 0)):
        with pytest.raises(ValueError, match=r"has no place|is not an array|There is no"):
            document(TEXT).inserting_items(path, index, ["a", "b", "c"])
    with pytest.raises(ValueError, match="half a character"):
        document(TEXT).inserting_items(("platforms",), 0, ["a", "b", "\ud800"])


def test_items_removed_together_take_their_comments_along_and_leave_the_others() -> None:
    text = "[\n  1, // one\n  // above two\n  2,\n  3, 4, 5,\n  6 // six\n]"
    assert document(text).removing_items((), [0, 2, 3]).text == "[\n  // above two\n  2,\n  5,\n  6 // six\n]"
    assert (
        document(text).removing_items((), [4, 5, 5]).text == "[\n  1, // one\n  // above two\n  2,\n  3, 4\n]"
    )
    assert document(text).removing_items((), []) == document(text)


def test_items_that_are_not_there_cannot_be_removed() -> None:
    for gone in ([7], [0, 7], [-1]):
        with pytest.raises(ValueError, match="There is no"):
            document("[1, 2, 3]").removing_items((), gone)


MERGED = b"""{
<<<<<<< HEAD
  "language": "fr",
=======
  "language": "fr-CA",
>>>>>>> quebec
  "platforms": ["iOS"]
}
"""


def test_of_two_versions_the_first_is_read_and_its_place_is_one_finding() -> None:
    document = Document.read(MERGED)
    assert document.values() == {"language": "fr", "platforms": ["iOS"]}
    (finding,) = document.findings
    assert finding.code == "PS-JSON-CONFLICT"
    assert (finding.place.line, finding.place.column) == (2, 1)
    assert finding.arguments == {"first": "HEAD", "second": "quebec", "last_line": 6}
    assert document.position(("platforms",)) == (7, 16)


def test_nothing_is_edited_where_there_are_two_versions() -> None:
    document = Document.read(MERGED)
    with pytest.raises(ValueError, match="two versions"):
        document.replacing(("language",), "de")
    with pytest.raises(ValueError, match="two versions"):
        document.removing(("platforms",))
