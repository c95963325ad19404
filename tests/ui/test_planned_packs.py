"""The packs that a new project begins with."""

from __future__ import annotations

from pathlib import Path

from studio.project.checks.ids import APPLE_ID
from studio.ui.planned_packs import planned_packs

VOICES = Path("/games/coast/voices")


def test_a_language_folder_is_named_after_the_one_above_it() -> None:
    packs = planned_packs([VOICES / "en", VOICES / "fr_CA", VOICES / "shared"], take_languages=True)
    assert [(one.pack_id, str(one.language or "")) for one in packs] == [
        ("voices-en", "en"),
        ("voices-fr-CA", "fr-CA"),
        ("shared", ""),
    ]


def test_languages_can_be_left_alone() -> None:
    packs = planned_packs([VOICES / "en", VOICES / "fr"], take_languages=False)
    assert [(one.pack_id, one.language) for one in packs] == [("en", None), ("fr", None)]


def test_ids_differ_whatever_the_folders_are_called() -> None:
    folders = [
        Path("/a/Art"),
        Path("/b/art"),
        Path("/c/ärt works"),
        Path("/d/音声"),
        Path("/e/声音"),
        Path("/fr"),
    ]
    packs = planned_packs(folders, take_languages=True)
    ids = [one.pack_id for one in packs]
    assert len({one.casefold() for one in ids}) == len(folders)
    assert all(APPLE_ID.fullmatch(one) for one in ids)
