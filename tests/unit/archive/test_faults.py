from __future__ import annotations

import pytest

from studio.archive.faults import CorruptArchive, UnsupportedArchive
from studio.words import Words, words


@pytest.mark.parametrize("kind", [CorruptArchive, UnsupportedArchive])
def test_a_fault_says_where_it_was_found(kind: type[CorruptArchive | UnsupportedArchive]) -> None:
    fault = kind("block 3 is cut short", 1234)
    assert str(fault) == "block 3 is cut short, at byte 1,234"
    assert (fault.fault, fault.offset) == ("block 3 is cut short", 1234)


@pytest.mark.parametrize("kind", [CorruptArchive, UnsupportedArchive])
def test_a_fault_without_a_place_is_the_clause_alone(kind: type[CorruptArchive | UnsupportedArchive]) -> None:
    assert str(kind("the file is empty")) == "the file is empty"


@pytest.mark.parametrize("kind", [CorruptArchive, UnsupportedArchive])
def test_a_fault_and_its_place_can_be_said_in_another_language(
    kind: type[CorruptArchive | UnsupportedArchive],
) -> None:
    sentence = kind(words("block {number} is cut short", number="3"), 1234).sentence
    assert isinstance(sentence, Words)
    assert isinstance(sentence.values["fault"], Words)
