"""What is said of ignore rules."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.session.ignoring import RuleTrial
from studio.ui.ignoring.words import built_in_reason, note_of, sum_words, title_of, typed_words
from studio.ui.look.colours import Meaning
from studio.workspace.ignore import SYSTEM_JUNK, fault_of
from tests.ui.ignoring.made import plain, trial


def test_a_rule_that_costs_a_pack_something_says_so(tmp_path: Path) -> None:
    rule = trial(tmp_path, "*.png").rules[0]
    words, meaning = note_of(rule)
    assert (plain(words), meaning) == ("art would lose 2 files", Meaning.WARNING)
    words, meaning = typed_words(rule)
    assert plain(words) == "*.png would take 2 files, 510 bytes. art would lose 2 files."
    assert meaning is Meaning.WARNING


def test_a_rule_that_costs_no_pack_anything_is_calm(tmp_path: Path) -> None:
    rule = trial(tmp_path, "*.png", now=("*.png",)).rules[0]
    assert note_of(rule) == ("", None)
    assert plain(typed_words(rule)[0]).endswith("No pack loses anything by it.")


def test_a_rule_that_takes_nothing_says_why(tmp_path: Path) -> None:
    first, kra, again, back = trial(tmp_path, "wall.psd", "*.dds", "*.psd", "!x").rules
    assert plain(note_of(first)[0]) == "Takes nothing: *.psd takes its files already"
    assert plain(typed_words(first)[0]) == "wall.psd would take nothing: *.psd takes its files already."
    assert note_of(kra) == ("Takes nothing now", Meaning.NOTE)
    assert plain(typed_words(kra)[0]) == "*.dds would take nothing of what is there now."
    assert note_of(again)[1] is Meaning.WARNING
    assert note_of(back)[0] == "Takes nothing back"
    assert plain(typed_words(back)[0]) == "!x would take nothing back."
    same = RuleTrial("*.psd", instead="*.psd")
    assert note_of(same)[0] == "Stands below once more"
    assert plain(typed_words(same)[0]) == "*.psd is in the list already."


def test_that_source_art_takes_nothing_is_no_news() -> None:
    assert note_of(RuleTrial("*.psd")) == ("Takes nothing now", None)


def test_a_rule_that_takes_back_says_what(tmp_path: Path) -> None:
    rule = trial(tmp_path, "*.psd", "!keep.psd").rules[1]
    assert note_of(rule) == ("Not ignored because of this rule", None)
    assert plain(typed_words(rule)[0]).startswith("!keep.psd would take back 1 file, 100 bytes")
    assert plain(title_of(rule)) == "!keep.psd takes back 1 file, 100 bytes"


def test_a_rule_without_sense_is_refused_with_what_to_mend() -> None:
    fault = fault_of("art\\wip")
    words, meaning = typed_words(RuleTrial("art\\wip", fault=fault))
    assert meaning is Meaning.ERROR
    assert words.endswith("Write / between a folder and what is in it.")
    assert note_of(RuleTrial("art\\wip", fault=fault))[1] is Meaning.ERROR


def test_all_together_say_what_packs_lose_and_get(tmp_path: Path) -> None:
    words, meaning = sum_words(trial(tmp_path, "*.png", now=("*.psd",)))
    assert plain(words) == (
        "3 files, 511 bytes, are ignored with these rules. "
        "art would lose 2 files, 510 bytes. art would get 2 files, 1.0 KB."
    )
    assert meaning is Meaning.WARNING
    assert sum_words(trial(tmp_path))[0] == "1 file, 1 byte, is ignored with these rules."


@pytest.mark.parametrize("pattern", SYSTEM_JUNK)
def test_every_built_in_rule_has_its_reason(pattern: str) -> None:
    assert built_in_reason(pattern).startswith("Built in: ")
    assert note_of(RuleTrial(pattern), built_in=True) == (built_in_reason(pattern), None)


def test_nothing_chosen_says_what_to_do() -> None:
    assert title_of(None) == "Choose a rule to see its files"
    assert note_of(None) == ("", None)
