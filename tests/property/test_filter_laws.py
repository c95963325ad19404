"""What holds of filters, whatever is typed."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from hypothesis import example, given
from hypothesis import strategies as st

from studio.project.filtering.completion import completions
from studio.project.filtering.filter import Filter, Flaw, Term, fitting, read_filter
from studio.project.filtering.folding import fold
from studio.project.filtering.listing import Column, Field, Kind, Listing
from studio.project.filtering.syntax import quoted

FIELDS = (
    Field("type", Kind.CHOICE, ("image", "audio", "archive", "left-out")),
    Field("state", Kind.CHOICE),
    Field("size", Kind.SIZE),
    Field("changed", Kind.DATE),
    Field("lang", Kind.TAG, ("fr", "pt-BR", "Klingon")),
    Field("pack", Kind.NAME, ("My pack", "Voices", 'a "b", c*', "none", "“x”", "-y", "z..", ">w", "Café")),
    Field("name", Kind.NAME),
    Field("in", Kind.FOLDER, ("art/", "my art/ui/", "b*")),
    Field("title", Kind.TEXT),
)
_NOW = 1.7e9
_WORDS = (
    *(
        "wall",
        "caf\u00e9",
        "-wip",
        "*.png",
        "a?",
        "**/x",
        "art/*",
        '"line 04"',
        '"open',
        '""',
        "-",
        ":",
        "a:b",
    ),
    *(
        "type:audio",
        "type:a",
        "type:",
        "-type:im,au",
        "type:x,image",
        "size:>5",
        "size:1,5k..2mb",
        "size:>",
        "12",
    ),
    *(
        "changed:today",
        "changed:<7d",
        "changed:2026-11..",
        "changed:x",
        "lang:fr",
        "lang:none",
        "lang:p",
        "-lang:any",
    ),
    *('pack:"My pack"', "pack:V*", 'pack:"a ""b"', "name:*a*", "name:none", "in:art", "in:*/ui,b", 'in:"b*"'),
    *("title:wall", 'title:"', "speed:5", "https://x", "C:\\x", "TYPE:IMAGE", "state:new", "state:any"),
)
_texts = st.one_of(
    st.lists(st.sampled_from(_WORDS), max_size=6).map(" ".join),
    st.text(max_size=30),
    st.text('ab:,-"*?/\\.<>= 19dkm“”sizepack', max_size=30),
    st.builds("{}:{}".format, st.sampled_from([field.name for field in FIELDS]), st.text(max_size=12)),
    st.text(st.characters(codec=None), max_size=20),
)


def _listing(seed: int, count: int) -> Listing:
    chance = random.Random(seed)  # noqa: S311 -- seeded
    paths = [
        "/".join(
            chance.choices(
                ("art", "ui", "Caf\u00e9", "x\ny", "wall.png", "line 04", "b*", "a"), k=chance.randrange(1, 5)
            )
        )
        for _ in range(count)
    ]
    columns: dict[str, Column] = {
        "type": [chance.choice(("image", "audio", "archive", "left-out", None)) for _ in paths],
        "state": [chance.choice(((), ("new",), ("new", "problem"))) for _ in paths],
        "size": [chance.choice((0, 5, 1500, 2_000_000, None)) for _ in paths],
        "changed": [chance.choice((None, 0.0, _NOW, _NOW - chance.random() * 1e7)) for _ in paths],
        "lang": [chance.choice((None, "fr", "fr-CA", "pt_BR", "Klingon")) for _ in paths],
        "pack": [
            chance.choice((None, (), ("My pack",), ("Voices", 'a "b", c*'), "Caf\u00e9")) for _ in paths
        ],
        "name": [path.rpartition("/")[2] for path in paths],
        "in": list(paths),
        "title": [chance.choice((None, "Wall is empty", "wall", "\u00c9tage")) for _ in paths],
    }
    return Listing(
        count,
        lambda: [fold(path) for path in paths],
        {name: _given(one) for name, one in columns.items()},
    )


def _given(column: Column) -> Callable[[], Column]:
    return lambda: column


_listings = st.builds(_listing, st.integers(0, 50), st.sampled_from((0, 1, 12, 40)))


def _rows(terms: Sequence[Term], listing: Listing) -> list[int]:
    found = fitting(Filter("", tuple(terms)), listing, _NOW)
    return list(range(listing.count) if found is None else found)


@given(_texts, _listings)
@example("size:" + "9" * 5000, _listing(1, 5))
@example("\ud800* changed:>\ud800", _listing(1, 5))
@example("changed:9999-12-31..0001-01-01", _listing(1, 5))
def test_every_text_is_a_filter(text: str, listing: Listing) -> None:
    wanted = read_filter(text, FIELDS)
    assert read_filter(text, FIELDS) == wanted
    rows = _rows(wanted.terms, listing)
    assert rows == sorted(set(rows))
    assert set(rows) <= set(range(listing.count))


@given(_texts)
def test_terms_and_faults_have_places_of_their_own(text: str) -> None:
    wanted = read_filter(text, FIELDS)
    for places in (wanted.terms, wanted.faults):
        ends = [0]
        for one in places:
            assert ends[-1] <= one.start < one.stop <= len(text)
            ends.append(one.stop)
    for fault in wanted.faults:
        around = [term for term in wanted.terms if term.start < fault.stop and fault.start < term.stop]
        # An alternative that says nothing lies within its term, beside those that do.
        assert all(term.start < fault.start and fault.stop <= term.stop for term in around)
        assert fault.value in text or '""' in text


@given(_texts, _listings)
def test_a_term_and_its_negation_part_the_rows(text: str, listing: Listing) -> None:
    for term in read_filter(text, FIELDS).terms:
        other = Term(term.field, term.values, not term.negated, term.start, term.stop, term.literal)
        these, those = _rows([term], listing), _rows([other], listing)
        assert sorted([*these, *those]) == list(range(listing.count))


@given(_texts, _listings, st.randoms(use_true_random=False))
def test_the_order_of_terms_does_not_matter(text: str, listing: Listing, chance: random.Random) -> None:
    terms = read_filter(text, FIELDS).terms
    mixed = list(terms)
    chance.shuffle(mixed)
    alone = [set(_rows([term], listing)) for term in terms]
    rows = _rows(terms, listing)
    assert _rows(mixed, listing) == rows
    assert set(rows) == set(range(listing.count)).intersection(*alone)


@given(_texts, _listings)
def test_the_letter_case_does_not_matter(text: str, listing: Listing) -> None:
    if not text.isascii():
        return  # Some letters are more or fewer of them in capitals.
    assert _rows(read_filter(text.upper(), FIELDS).terms, listing) == _rows(
        read_filter(text, FIELDS).terms, listing
    )


@given(_texts, st.integers(0, 40))
def test_what_is_taken_of_the_completions_reads_without_a_new_fault(text: str, place: int) -> None:
    cursor = min(place, len(text))
    before = read_filter(text, FIELDS).faults
    for one in completions(text, cursor, FIELDS):
        assert 0 <= one.start <= cursor <= one.stop <= len(text)
        taken = f"{text[: one.start]}{one.text}{text[one.stop :]}"
        after = read_filter(taken, FIELDS)
        end = one.start + len(one.text)
        outside = {(fault.flaw, fault.value) for fault in before}
        new = [fault for fault in after.faults if (fault.flaw, fault.value) not in outside]
        if one.value:
            assert not new
            assert not [fault for fault in after.faults if fault.start < end and one.start < fault.stop]
            assert [term for term in after.terms if term.field is one.field and term.start < end <= term.stop]
        else:
            assert {fault.flaw for fault in after.faults if fault.stop <= end} <= {
                *(flaw for flaw, _ in outside),
                Flaw.NO_VALUE,
            }


@given(st.text(min_size=1, max_size=20))
@example('"')
@example("none")
@example("a\nb")
def test_a_name_in_quotes_means_that_name(name: str) -> None:
    field = Field("pack", Kind.NAME)
    wanted = read_filter(f"pack:{quoted(name, always=True)}", (field,))
    assert not wanted.faults
    assert [term.values for term in wanted.terms] == [(name,)]
    listing = Listing(3, lambda: ["", "", ""], {"pack": lambda: [name, None, f"{name}x"]})
    assert 0 in _rows(wanted.terms, listing)
