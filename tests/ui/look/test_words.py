"""Amounts and moments read as people say them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from studio.cli import output
from studio.ui.look import words
from studio.ui.look.colours import Meaning


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """A window that is read from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    "amount", [0, 1, 2, 999, 1000, 9_949, 9_950, 999_499, 999_500, 412_000_000, 5_000_000_000_000]
)
def test_sizes_are_those_of_the_command_line(amount: int) -> None:
    assert words.size(amount) == output.size(amount)


def test_the_bytes_of_a_very_large_file_are_counted_too() -> None:
    assert words.bytes_(20_000_000_000) == "20,000,000,000 bytes"


def test_separators_are_those_of_the_readers_country() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    assert words.size(1_500_000_000) == "1,5 GB"
    assert words.files(1204) == "1.204 files"
    QLocale.setDefault(QLocale.c())
    assert words.files(1204) == "1,204 files"


def test_one_is_not_many() -> None:
    assert [words.files(1), words.files(0), words.files(1204)] == ["1 file", "0 files", "1,204 files"]
    assert [words.packs(1), words.packs(11)] == ["1 pack", "11 packs"]
    assert [words.problems(1), words.problems(3)] == ["1 problem", "3 problems"]


@pytest.mark.parametrize(
    ("age", "said"),
    [
        (timedelta(0), "14:02"),
        (timedelta(days=1), "Wednesday 14:02"),
        (timedelta(days=6), "Friday 14:02"),
        (timedelta(days=7), "12/11/2026"),
        (timedelta(days=-1), "20/11/2026"),
    ],
)
def test_a_moment_is_told_by_its_distance_from_today(age: timedelta, said: str) -> None:
    now = datetime(2026, 11, 19, 14, 2).astimezone()
    assert words.moment((now - age).timestamp(), now=now.timestamp()) == said


def test_a_moment_just_before_midnight_was_another_day() -> None:
    now = datetime(2026, 11, 19, 0, 1).astimezone()
    before = now - timedelta(minutes=2)
    assert words.moment(before.timestamp(), now=now.timestamp()) == "Wednesday 23:59"


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, "about 1 s"),
        (7.4, "about 7 s"),
        (38, "about 40 s"),
        (99, "about 100 s"),
        (120, "2 min"),
        (4800, "1 h 20 min"),
    ],
)
def test_time_to_come_is_told_no_finer_than_it_is_known(seconds: float, said: str) -> None:
    assert words.duration(seconds) == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0.2, "1 s"), (59, "59 s"), (101, "1 min 41 s"), (120, "2 min"), (4800, "1 h 20 min")],
)
def test_time_past_is_told_exactly(seconds: float, said: str) -> None:
    assert words.elapsed(seconds) == said


def test_a_path_in_a_sentence_keeps_its_direction() -> None:
    assert words.isolated("voices/fr") == "\u2066voices/fr\u2069"


def test_from_right_to_left_an_amount_keeps_its_unit_behind_and_a_sentence_its_direction(
    mirrored: None,
) -> None:
    del mirrored
    assert words.size(412_000_000) == words.isolated("412 MB")
    assert words.directed("Voices-fr was built.") == "\u200fVoices-fr was built."
    assert words.directed("") == ""


def test_from_left_to_right_nothing_is_put_around_words() -> None:
    assert words.size(412_000_000) == "412 MB"
    assert words.directed("Voices-fr was built.") == "Voices-fr was built."


def test_every_meaning_has_a_word_of_its_own() -> None:
    assert len({words.meaning_word(meaning) for meaning in Meaning}) == len(Meaning)


def test_a_fraction_is_written_as_the_reader_does_and_never_with_zeros_at_its_end() -> None:
    assert [words.decimal(number, 1) for number in (44.1, 48.0, 22.05)] == ["44.1", "48", "22.1"]
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    assert words.decimal(1234.5678, 3) == "1.234,568"
    QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("&Open…", "Open…"),
        ("保存(&S)", "保存"),
        ("新規プロジェクト (&N)…", "新規プロジェクト…"),
        ("Q && A (B)", "Q & A (B)"),
    ],
)
def test_the_letter_for_the_keyboard_is_not_read(text: str, bare: str) -> None:
    assert words.without_mnemonic(text) == bare


@pytest.mark.parametrize(
    ("language", "beside", "apart", "sentences", "clock"),
    [
        ("en", "a, b", "a; b", "Done。 Next.", "0:03.4"),
        ("de", "a, b", "a; b", "Done。 Next.", "0:03,4"),
        ("ja", "a、b", "a、b", "Done。Next.", "0:03.4"),
        ("ar", "a، b", "a؛ b", "Done。 Next.", "\u0660:\u0660\u0663\u066b\u0664"),
    ],
)
def test_what_stands_between_words_is_that_of_the_readers_script(
    language: str, beside: str, apart: str, sentences: str, clock: str
) -> None:
    QLocale.setDefault(QLocale(language))
    try:
        assert words.side_by_side(("a", "", "b")) == beside
        assert words.apart(("a", "b")) == apart
        assert words.sentences(("Done。", "", "Next.")) == sentences
        assert words.digits("0:03.4") == clock
    finally:
        QLocale.setDefault(QLocale.c())


def test_all_of_a_few_are_told_in_a_sentence() -> None:
    assert words.listed(("a", "b", "c")) == "a, b and c"
