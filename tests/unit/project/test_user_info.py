"""Values of the app's own in a manifest: read, typed, moved, pasted, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.errors import StudioError
from studio.manifest.jsonc import Json
from studio.project.edits import Edit, Texts, apply
from studio.project.packs import Pack, read_pack
from studio.project.project_file import ProjectFile
from studio.project.user_info import (
    Kind,
    Typed,
    Value,
    add_values,
    change_value,
    converted,
    copied,
    guessed,
    move_value,
    pasted,
    remove_values,
    rename_key,
    user_info,
)
from tests.builders import pack

GAME = Path("/game")
TEXT = """{
  "assetPackID": "art",
  "userInfo": {
    // spoken
    "season": "winter", // short
    "act": 3.50,
    "on": true
  }
}"""


def art(text: str | bytes = TEXT) -> Pack:
    return pack(GAME, text)


def after(edit: Edit, before: Pack) -> Pack:
    texts = apply(edit, Texts(ProjectFile(name="Game"), {before.path: before.document}))
    return read_pack(before.path, texts.documents[before.path], GAME)


def told(values: Pack) -> list[tuple[str, Kind, str]]:
    return [(one.key, one.kind, one.text) for one in user_info(values)]


def values_of(one: Pack) -> Json:
    found = one.document.values()
    return None if found is None else found["userInfo"]


def test_values_are_read_as_people_type_them() -> None:
    assert told(art()) == [("season", "text", "winter"), ("act", "number", "3.50"), ("on", "switch", "true")]


@pytest.mark.parametrize("text", ["", "{}", '{"userInfo": 3}', '{"userInfo": [1]}', "[" * 300])
def test_without_an_object_there_are_no_values(text: str) -> None:
    assert user_info(art(text)) == ()


@pytest.mark.parametrize(
    ("written", "kind", "shown"),
    [
        ('{"x": [1]}', "other", '{"x": [1]}'),
        ("null", "other", "null"),
        ('"two\\nlines"', "text", "two\\u000alines"),
        (f'"{"y" * 20_000}"', "text", "y" * 200 + "…"),
        ("NaN", "other", "NaN"),
    ],
)
def test_what_a_cell_cannot_hold_is_shown_shortened(written: str, kind: Kind, shown: str) -> None:
    (value,) = user_info(art(f'{{"userInfo": {{"a": {written}}}}}'))
    assert (value.kind, value.text) == (kind, shown)
    assert not value.is_whole


def test_of_a_key_that_stands_twice_the_second_value_is_not_read() -> None:
    values = user_info(art('{"userInfo": {"a": 1, "a": 2}}'))
    assert [(one.is_double, one.is_whole) for one in values] == [(False, True), (True, False)]


def test_each_edit_changes_its_own_bytes_only() -> None:
    before = art()
    season, act, on = user_info(before)
    assert after(rename_key(before, season, "time"), before).document.text == TEXT.replace("season", "time")
    assert after(change_value(before, act, "number", "4"), before).document.text == TEXT.replace("3.50", "4")
    assert after(change_value(before, on, "switch", "no"), before).document.text == TEXT.replace(
        "true", "false"
    )
    assert after(change_value(before, act, "text", "3.50"), before).document.text == TEXT.replace(
        "3.50", '"3.50"'
    )


def test_a_moved_value_takes_its_comments_along() -> None:
    before = art()
    moved = after(move_value(before, user_info(before)[0], 2), before)
    assert [one.key for one in user_info(moved)] == ["act", "on", "season"]
    assert moved.document.text.index("// spoken") > moved.document.text.index('"on"')
    assert "// short" in moved.document.text
    back = after(move_value(moved, user_info(moved)[2], 0), moved)
    assert told(back) == told(before)


def test_the_last_value_takes_the_user_info_with_it_unless_a_comment_is_left() -> None:
    bare = art('{"assetPackID": "art", "userInfo": {"a": 1, "b": 2}}')
    assert after(remove_values(bare, user_info(bare)), bare).document.text == '{"assetPackID": "art"}'
    before = art()
    assert "// spoken" in after(remove_values(before, user_info(before)), before).document.text


def test_a_byte_order_mark_and_stray_bytes_stay() -> None:
    data = b'\xef\xbb\xbf{"x": "\xff", "userInfo": {"a": 1, "b": 2}}'
    before = art(data)
    edited = after(rename_key(before, user_info(before)[0], "c"), before)
    assert edited.document.data == data.replace(b'"a"', b'"c"')


@pytest.mark.parametrize("key", ["", "  ", "act", " act ", "x" * 201, "a\0b", "a\nb"])
def test_a_key_that_cannot_be_is_refused(key: str) -> None:
    before = art()
    with pytest.raises(StudioError):
        add_values(before, (Typed(key, "text", "x"),))
    with pytest.raises(StudioError):
        rename_key(before, user_info(before)[0], key)


@pytest.mark.parametrize("number", ["", "three", "1,5", "0x10", "1e999", "NaN", "Infinity", "01", "9" * 101])
def test_what_is_no_number_is_refused_in_words(number: str) -> None:
    before = art()
    with pytest.raises(StudioError) as refused:
        change_value(before, user_info(before)[1], "number", number)
    assert refused.value.hint


@pytest.mark.parametrize("text", ["x" * 10_001, "a\0b", "two\nlines", "half \ud800"])
def test_a_text_that_is_no_line_is_refused(text: str) -> None:
    with pytest.raises(StudioError):
        add_values(art(), (Typed("new", "text", text),))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("1", "number"),
        ("-2.5e3", "number"),
        ("TRUE", "switch"),
        ("no", "text"),
        ("1.2.3", "text"),
        ("", "text"),
    ],
)
def test_the_kind_of_what_is_typed_is_guessed(text: str, kind: Kind) -> None:
    assert guessed(text) == kind


@pytest.mark.parametrize(
    ("kind", "text", "wanted", "becomes"),
    [
        ("text", "12", "number", "12"),
        ("text", "twelve", "number", "0"),
        ("text", "yes", "switch", "true"),
        ("number", "0", "switch", "false"),
        ("number", "2", "switch", "true"),
        ("switch", "true", "number", "1"),
        ("switch", "true", "text", "true"),
    ],
)
def test_a_value_of_another_kind_keeps_what_it_can(kind: Kind, text: str, wanted: Kind, becomes: str) -> None:
    assert converted(Value(0, "a", kind, text), wanted) == becomes


def test_lines_with_a_tab_an_equals_sign_or_a_colon_are_values() -> None:
    assert pasted("a\t1\r\n\r\nb = two words\nc: true\nd\thttps://x.y/z=1\ne\t\n") == (
        Typed("a", "number", "1"),
        Typed("b", "text", "two words"),
        Typed("c", "switch", "true"),
        Typed("d", "text", "https://x.y/z=1"),
        Typed("e", "text", ""),
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a\t1\nnothing", "Line 2"),
        ("\t1", "Line 1"),
        ("x" * 10_000_000, "10,000,000 characters"),
        ("a\t1\n" * 501, "501 lines"),
    ],
)
def test_what_is_no_table_is_refused_as_a_whole(text: str, said: str) -> None:
    with pytest.raises(StudioError) as refused:
        pasted(text)
    assert said in refused.value.message


def test_values_go_into_a_manifest_without_user_info_and_into_an_empty_one() -> None:
    for text in ("{}", "", '{"userInfo": {}}'):
        before = art(text)
        made = after(add_values(before, (Typed("a", "text", "b"), Typed("c", "number", "1"))), before)
        assert told(made) == [("a", "text", "b"), ("c", "number", "1")]


def test_a_manifest_with_two_versions_of_some_lines_is_left_alone() -> None:
    text = TEXT.replace('    "on"', '<<<<<<< a\n    "on"').replace("true\n", "true\n=======\n>>>>>>> b\n")
    before = art(text)
    assert before.document.conflicts
    values = user_info(before)
    with pytest.raises(StudioError):
        rename_key(before, values[0], "time")
    with pytest.raises(StudioError):
        remove_values(before, values[:1])
    with pytest.raises(StudioError):
        move_value(before, values[0], 1)


VALUES = st.lists(
    st.tuples(
        st.text(st.characters(blacklist_categories=("C", "Z")), min_size=1, max_size=8),
        st.sampled_from(("text", "number", "switch")),
    ),
    max_size=6,
    unique_by=lambda one: one[0],
)


@given(VALUES, st.data())
def test_whatever_is_added_moved_and_copied_is_what_is_read(
    values: list[tuple[str, Kind]], data: st.DataObject
) -> None:
    texts: dict[Kind, str] = {"text": "a “b” c", "number": "-1.5", "switch": "true"}
    before = art("{}")
    made = after(add_values(before, [Typed(key, kind, texts[kind]) for key, kind in values]), before)
    assert sorted(told(made)) == sorted((key, kind, texts[kind]) for key, kind in values)
    found = user_info(made)
    if found:
        old, new = (data.draw(st.integers(0, len(found) - 1)) for _ in range(2))
        order = [one.key for one in found]
        order.insert(new, order.pop(old))
        moved = after(move_value(made, found[old], new), made) if old != new else made
        assert [one.key for one in user_info(moved)] == order
        assert values_of(moved) == values_of(made)
    assert copied(found) == "".join(f"{one.key}\t{one.text}\n" for one in found)
