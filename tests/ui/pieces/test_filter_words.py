"""What filters are in words."""

from __future__ import annotations

import pytest

from studio.project.filtering.filter import Flaw, read_filter
from studio.project.filtering.listing import Field, Kind
from studio.ui.pieces.filter_words import (
    example,
    fault_words,
    field_words,
    mended,
    offer_words,
    value_words,
)

FIELDS = (
    Field("size", Kind.SIZE),
    Field("type", Kind.CHOICE, ("audio", "image")),
    Field("changed", Kind.DATE),
    Field("pack", Kind.NAME, ("My voices", "core")),
    Field("lang", Kind.TAG),
    Field("in", Kind.FOLDER),
)

AMONG = "Choose among size:, type:, changed:, pack:, lang:, in:."


def said(text: str) -> str:
    """What is said about ``text``, without the marks that keep names left to right."""
    faults = read_filter(text, FIELDS).faults
    return fault_words(faults, FIELDS).replace("\u2066", "").replace("\u2069", "")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("siz:5", "siz: is nothing that this list can be filtered by."),
        ("qqqq:5", f"qqqq: is nothing that this list can be filtered by. {AMONG}"),
        ("type:xylophone", "xylophone is nothing that type: can be. Choose among audio, image."),
        ("size:", "size: needs something behind it, such as size:>5mb."),
        ("size:>five", ">five is no size. Write it like size:>5mb."),
        ("changed:<soon", "<soon is no date. Write it like changed:<7d."),
        ('"line 04', "line 04 has no quotation mark at its end."),
    ],
)
def test_each_fault_names_the_thing_and_says_what_to_do(text: str, words: str) -> None:
    assert said(text) == words


def test_several_faults_are_counted() -> None:
    assert said("siz:5 siz:6 siz:7").endswith("2 more words are not understood.")
    assert said("siz:5 siz:6").endswith("One more word is not understood.")


@pytest.mark.parametrize(
    ("text", "offer", "then"),
    [
        ("wall siz:5mb", "Use size:", "wall size:5mb"),
        ("-typ:audio", "Use type:", "-type:audio"),
        ("type:imag,audoi", "Use audio", "type:imag,audio"),
        ('wall "line 04', "Close the quotation", 'wall "line 04"'),
    ],
)
def test_what_was_probably_meant_is_offered_and_then_nothing_is_wrong(
    text: str, offer: str, then: str
) -> None:
    [fault] = read_filter(text, FIELDS).faults
    assert offer_words(fault).replace("\u2066", "").replace("\u2069", "") == offer
    assert mended(text, fault) == then
    assert not read_filter(then, FIELDS).faults


def test_where_nothing_is_near_nothing_is_offered() -> None:
    [fault] = read_filter("type:xylophone", FIELDS).faults
    assert fault.flaw is Flaw.UNKNOWN_VALUE
    assert offer_words(fault) == ""


def test_fields_and_values_are_explained_where_a_word_alone_does_not_say_it() -> None:
    assert field_words(Field("lang", Kind.TAG)) == "which language it is for"
    assert value_words(Field("state", Kind.CHOICE), "loose") == "is in no pack"
    assert field_words(Field("zzz", Kind.TEXT)) == value_words(Field("type", Kind.CHOICE), "audio") == ""


def test_an_example_is_one_that_works() -> None:
    assert example(FIELDS) == "type:audio"
    assert example((Field("in", Kind.FOLDER),)) == "in:art/"
    assert example(()) == ""
    for field in FIELDS:
        assert not read_filter(example((field,)), FIELDS).faults
