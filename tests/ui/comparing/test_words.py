"""What is said of two versions."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.project.edits import Edit, Move, Trip
from studio.session.damage import Damage, Origin, Remedy
from studio.session.side_by_side import sheet
from studio.ui import wishes
from studio.ui.comparing.words import (
    clash_wording,
    damage_wording,
    draft_wording,
    kept_wording,
    remedy_name,
    remedy_offers,
    sheet_words,
    total_words,
)
from studio.workspace.drafts import Draft
from tests.ui.comparing.made import ART, NEW, wording

_GAME = Path("/game/Game.packstudio")
_DRAFT = Draft(_GAME, 1_750_000_000, ())


def test_a_clash_names_the_file_or_counts_them() -> None:
    assert "art.json" in clash_wording((ART,)).intro
    assert "2 files" in clash_wording((ART, NEW)).intro
    assert [offer.wish for offer in clash_wording((ART,)).offers] == [
        wishes.KeepMine(ART),
        wishes.LoadTheirs(ART),
    ]


def test_a_draft_can_be_restored_or_left_out_and_says_what_was_renamed_with_it() -> None:
    assert [offer.wish for offer in draft_wording(_DRAFT).offers] == [wishes.Restore(), wishes.Discard()]
    assert "Renamed" not in draft_wording(_DRAFT).intro
    moved = Draft(_GAME, 0, (), (Trip((Move(ART, NEW),)),))
    assert "Renamed on disk with them: 1 file." in draft_wording(moved).intro


def test_what_was_kept_aside_can_be_used_where_it_makes_sense() -> None:
    kept, edit = Path("/drafts/1.kept"), Edit("Use", ())
    assert [offer.wish for offer in kept_wording(_DRAFT, kept, edit).offers] == [
        wishes.Perform(edit),
        wishes.ShowFile(kept),
    ]
    assert [offer.wish for offer in kept_wording(_DRAFT, kept, None).offers] == [wishes.ShowFile(kept)]


@pytest.mark.parametrize("origin", Origin)
def test_each_thing_that_can_take_the_place_of_a_damaged_file_has_a_name_and_a_button(origin: Origin) -> None:
    remedy = Remedy(origin, b"new", 1_750_000_000, "summer")
    damage = Damage(_GAME, b"old", "It cannot be read.", "", 3, (remedy,))
    assert remedy_name(remedy)
    (offer,) = remedy_offers(damage)
    assert offer.wish == wishes.MendProject(_GAME, b"old", b"new")
    assert "kept beside it" in damage_wording(damage, remedy).intro


def test_only_several_files_are_summed_up() -> None:
    one = sheet(ART, "a", "b")
    assert total_words([one]) == ""
    assert total_words([one, sheet(NEW, "a\nb", "c\nd")]) == "3 lines differ in all files."


def test_a_file_is_said_to_differ_by_lines_or_to_be_in_one_version_only() -> None:
    assert "1 line differs" in sheet_words(sheet(ART, "a", "b"), wording())
    assert "2 lines differ" in sheet_words(sheet(ART, "a\nb", "c\nd"), wording())
    assert "Theirs, on disk" in sheet_words(sheet(ART, None, "b"), wording())
    assert "Mine, not saved yet" in sheet_words(sheet(ART, "a", None), wording())
    assert "says the same" in sheet_words(sheet(ART, "a\r\n", "a\n"), wording())
