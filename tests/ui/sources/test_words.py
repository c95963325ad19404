"""What is said of watched folders, and of the place where one may be."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.project.edits import Edit
from studio.session.relocating import Comparison, Relocation
from studio.session.sources import Doubt, Remark, Source
from studio.ui import wishes
from studio.ui.sources.words import (
    base_words,
    change_words,
    found_key,
    found_notice,
    found_words,
    loose_words,
    offers_for,
    state_words,
)
from studio.workspace.hearing import Cause, Deaf, Watching, WatchState
from tests.ui.sources.made import LIVE, plain

ART = Source("art", Path("/game/art"), 3, 300)


def comparison(there: int, alike: int, asked: int = 10, *, sizes: bool = True) -> Comparison:
    return Comparison(Path("/game/art"), Path("/new/art"), asked, asked, there, alike, sizes)


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (comparison(10, 10), "Everything that was compared is there, as large as it was (10 files)."),
        (comparison(8, 8), "8 of 10 files are there, as large as they were."),
        (comparison(8, 5), "8 of 10 files are there, 3 of them with another size."),
        (comparison(0, 0), "None of the 10 things that are known of it is there: it may be another."),
        (comparison(2, 0, 2, sizes=False), "Everything that packs name in it is there (2)."),
        (comparison(1, 0, 2, sizes=False), "1 of the 2 things that packs name in it are there."),
        (comparison(0, 0, 0), "What it held is not known, so it cannot be compared."),
    ],
)
def test_how_much_of_a_folder_is_at_a_place_is_said(found: Comparison, words: str) -> None:
    assert found_words(found) == words


def test_what_would_change_is_said() -> None:
    edit = Edit("x", ())
    assert change_words(Relocation(comparison(1, 1), edit)) == ""
    said = change_words(Relocation(comparison(1, 1), edit, ("a", "b"), source_root=True, naming=("c",)))
    assert said == (
        "2 packs will take files from there. The source root of the project moves with it. "
        "1 pack names the old place in its selectors; these stay as they are."
    )


def test_a_folder_that_was_found_is_offered_and_never_just_used() -> None:
    notice = found_notice("art", comparison(8, 8))
    assert plain(notice.text) == f"art is not where it was. It was found in {Path('/new/art')}."
    assert [offer.label for offer in notice.offers] == ["Use it", "Find it myself…"]
    assert [offer.wish for offer in notice.offers] == [
        wishes.FindFolder(Path("/game/art"), Path("/new/art")),
        wishes.FindFolder(Path("/game/art")),
    ]
    assert notice.key == found_key(Path("/game/art"))


def test_each_folder_says_how_it_is_watched() -> None:
    assert state_words(ART, LIVE)[:2] == ("watched", "Live")
    remote = Deaf(Path("/game/art"), "art is on a network drive.", Cause.REMOTE)
    polled = WatchState(Watching.POLLING, "", 2, (remote,), 10)
    assert state_words(ART, polled) == (
        "polling",
        "Every 10 s",
        "Polling every 10 s: art is on a network drive.",
    )
    other = Source("music", Path("/game/music"))
    assert state_words(other, polled)[1] == "Live"
    gone = Source("art", Path("/game/art"), remarks=(Remark(Doubt.MISSING),))
    assert state_words(gone, LIVE)[:2] == ("not-watching", "Not there")
    assert state_words(ART, WatchState(Watching.OFF, "why", 0)) == ("not-watching", "Not watching", "why")


@pytest.mark.parametrize("doubt", list(Doubt))
def test_whatever_can_be_done_about_a_doubt_is_offered(doubt: Doubt) -> None:
    offers = offers_for(ART, Remark(doubt, "other"))
    assert bool(offers) is (doubt is not Doubt.PROJECT)
    if doubt is Doubt.MISSING:
        assert [offer.wish for offer in offers] == [
            wishes.FindFolder(ART.folder),
            wishes.StopWatching(ART.folder),
        ]


def test_where_paths_count_from_and_what_is_in_no_pack_is_said() -> None:
    assert base_words(ART) == "Packs that take from it count their paths from this folder."
    base = Source("art", Path("/game/art"), base=Path("/game"), loose=2, ignored=1)
    assert plain(base_words(base)) == f"Packs that take from it count their paths from {Path('/game')}."
    assert loose_words(base) == "2 files in no pack · 1 ignored"
    assert loose_words(ART) == ""
