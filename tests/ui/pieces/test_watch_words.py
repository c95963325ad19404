"""How watching stands, in words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from studio.ui.pieces.watch_words import words_of_deaf, words_of_watch
from studio.workspace.hearing import Cause, Deaf, Watching, WatchState

VOICES = Deaf(
    Path("/game/voices"), "voices is on a network drive, which does not tell of changes.", Cause.REMOTE
)
MUSIC = Deaf(Path("/game/music"), "This system's limit of watched folders is used up.", Cause.REFUSED)
ART = Deaf(Path("/game/art"), "art is gone.", Cause.GONE)
FILM = Deaf(Path("/game/film"), "film is gone.", Cause.GONE)


def said(*deaf: Deaf, folders: int = 3, back: Sequence[str] = ()) -> str:
    mode = Watching.POLLING if deaf else Watching.WATCHING
    returned = tuple(Path("/game", name) for name in back)
    words = words_of_watch(WatchState(mode, "", folders, deaf, every=5, back=returned))
    assert words.more
    return words.words.replace("\u2068", "").replace("\u2069", "").replace("\u2066", "")


@pytest.mark.parametrize(
    ("deaf", "folders", "words"),
    [
        ((), 3, "Live"),
        ((VOICES,), 1, "Polling every 5 s"),
        ((VOICES,), 3, "Live · voices polled every 5 s"),
        ((VOICES, MUSIC), 3, "Live · 2 folders polled every 5 s"),
        ((ART,), 3, "art is gone"),
        ((ART, FILM), 3, "2 folders are gone"),
        ((ART, VOICES), 3, "art is gone · voices polled every 5 s"),
    ],
)
def test_it_says_which_folders_are_live_polled_and_gone(
    deaf: Sequence[Deaf], folders: int, words: str
) -> None:
    assert said(*deaf, folders=folders) == words


def test_a_folder_that_is_back_is_said_to_be_back() -> None:
    assert said(back=["voices"]) == "voices is back · Live"
    assert said(back=["voices", "art"]) == "2 folders are back · Live"


def test_without_folders_it_says_that_nothing_is_watched() -> None:
    words = words_of_watch(WatchState(Watching.OFF, "No folder is watched.", 0))
    assert words == ("not-watching", "Not watching", "No folder is watched.")


def test_each_folder_says_why_and_what_is_done_about_it() -> None:
    state = WatchState(Watching.POLLING, "", 3, (VOICES, ART), every=5)
    assert words_of_deaf(VOICES, state) == f"Polling every 5 s: {VOICES.reason}"
    assert words_of_deaf(ART, state) == "art is gone. It is looked for every 5 s."
    words = words_of_watch(state)
    assert words.more == f"{words_of_deaf(VOICES, state)} {words_of_deaf(ART, state)}"


def test_the_sign_tells_live_polled_and_not_watched_apart() -> None:
    signs = [
        words_of_watch(WatchState(Watching.POLLING, "", 2, (one,), every=5)).icon for one in (VOICES, ART)
    ]
    assert signs == ["polling", "not-watching"]
    assert words_of_watch(WatchState(Watching.WATCHING, "", 2)).icon == "watched"
