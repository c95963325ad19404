"""Texts that remember what they were made of."""

from __future__ import annotations

import copy
import json

import pytest

from studio.words import LanguageName, Size, Words, counted, joined, listed, size, words


def test_it_is_the_english_text() -> None:
    said = words("Add {path} to {pack}", path="art/a.png", pack="Core")
    assert said == "Add art/a.png to Core"
    assert json.dumps(said) == '"Add art/a.png to Core"'
    assert hash(said) == hash("Add art/a.png to Core")


def test_it_remembers_template_and_values() -> None:
    said = words("Add {path}", path="art/a.png")
    assert (said.template, dict(said.values), said.context) == ("Add {path}", {"path": "art/a.png"}, "words")


def test_words_can_stand_in_words() -> None:
    inner = counted("1 file", "{count} files", 1204)
    outer = words("{files} of {pack} differ.", files=inner, pack="Core")
    assert outer == "1,204 files of Core differ."
    assert isinstance(outer.values["files"], Words)


@pytest.mark.parametrize(("number", "text"), [(0, "0 packs"), (1, "1 pack"), (12_345, "12,345 packs")])
def test_counts_choose_their_form(number: int, text: str) -> None:
    assert counted("1 pack", "{count} packs", number) == text


def test_texts_behind_each_other_keep_what_they_were_made_of() -> None:
    said = joined((words("{file} is gone.", file="a.png"), words("Look again.")))
    assert said == "a.png is gone. Look again."
    assert [type(part) for part in said.values.values()] == [Words, Words]
    assert joined(()) == ""


def test_a_sentence_can_be_said_with_other_values() -> None:
    said = words("{name} could not be read: {cause}.", name="a.png", cause="it is gone")
    assert said.but(cause="it is a folder") == "a.png could not be read: it is a folder."
    assert said.but(cause="it is a folder").template == said.template


def test_a_copy_remembers_as_much() -> None:
    said = words("Add {path}", path="art/a.png")
    other = copy.deepcopy(said)
    assert (other, other.template, other.values) == (said, said.template, said.values)


def test_amounts_of_bytes_are_said_as_apple_counts() -> None:
    assert words("{size} are free.", size=Size(412_000_000)) == "412 MB are free."
    assert [size(one) for one in (1, 999, 1_500, 4_800_000_000)] == [
        "1 byte",
        "999 bytes",
        "1.5 KB",
        "4.8 GB",
    ]


def test_a_tuple_is_a_list() -> None:
    assert words("Its packs are: {packs}.", packs=("a", "b", "c")) == "Its packs are: a, b and c."
    assert [listed(()), listed(("a",)), listed(("a", "b"))] == ["", "a", "a and b"]


def test_a_value_that_is_missing_is_a_fault() -> None:
    with pytest.raises(KeyError):
        words("Add {path}")


def test_the_name_of_a_language_remembers_its_code_in_every_copy() -> None:
    name = LanguageName("French", "fr")
    assert words("In {language}", language=name) == "In French"
    assert copy.deepcopy(name) == "French"
    assert copy.deepcopy(name).code == "fr"
