"""Of which folders changes are heard."""

from __future__ import annotations

from pathlib import Path

from studio.workspace.hearing import Cause, Deaf, Watching, WatchState

VOICES = Deaf(Path("/game/voices"), "voices is gone.", Cause.GONE)


def test_a_state_tells_of_a_folder_and_of_all_below_it_why_it_is_not_heard() -> None:
    state = WatchState(Watching.POLLING, VOICES.reason, 2, (VOICES,))
    assert state.deaf_to(VOICES.folder) is VOICES
    assert state.deaf_to(VOICES.folder / "en") is VOICES
    assert state.deaf_to(Path("/game/voices_old")) is None


def test_of_a_live_folder_there_is_nothing_to_tell() -> None:
    assert WatchState(Watching.WATCHING, "", 1).deaf_to(VOICES.folder) is None
