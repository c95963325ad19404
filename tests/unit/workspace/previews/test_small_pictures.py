"""Keeping small pictures."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path

import pytest

from studio.workspace.previews.preview import Pixels
from studio.workspace.previews.small_pictures import Thumbnail, pictures_path, small_pictures
from tests.media import slope

NONE = Thumbnail(None, 3, 4)


@pytest.fixture(autouse=True)
def nothing_is_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))


def made(width: int = 64) -> Thumbnail:
    return Thumbnail(Pixels(width, width, slope(width, width, "RGBA").tobytes()), 640, 640)


def noise(seed: int) -> Thumbnail:
    return Thumbnail(Pixels(32, 32, random.Random(seed).randbytes(4096)), 32, 32)  # noqa: S311 -- seeded


def test_what_is_kept_is_found_by_the_next_program() -> None:
    with small_pictures() as pictures:
        pictures.keep(b"one", made())
        pictures.keep(b"two", NONE)
    with small_pictures() as pictures:
        found = pictures.find(b"one")
        assert found is not None
        assert found.pixels is not None
        assert (found.pixels.width, found.pixels.height, found.width) == (64, 64, 640)
        assert pictures.find(b"two") == NONE
        assert pictures.find(b"three") is None


def test_colours_and_transparency_stay_nearly_as_they_were() -> None:
    plain = Thumbnail(Pixels(2, 2, bytes([200, 100, 50, 255] * 2 + [0, 0, 0, 0] * 2)), 2, 2)
    with small_pictures() as pictures:
        pictures.keep(b"one", plain)
        found = pictures.find(b"one")
    assert found is not None
    assert found.pixels is not None
    assert found.pixels.rows[3::4] == bytes([255, 255, 0, 0])


def test_two_programs_may_keep_at_once() -> None:
    with small_pictures() as one, small_pictures() as other:
        one.keep(b"one", NONE)
        other.keep(b"two", NONE)
        assert one.find(b"two") == other.find(b"one") == NONE


def test_of_more_than_there_is_room_for_the_oldest_go() -> None:
    with small_pictures(most=200_000) as pictures:
        for number in range(400):
            pictures._today = number
            pictures.keep(number.to_bytes(2, "big"), noise(number))
        kept = [number for number in range(400) if pictures.find(number.to_bytes(2, "big")) is not None]
    assert 20 < len(kept) < 400
    assert kept == list(range(400 - len(kept), 400))
    assert pictures_path().stat().st_size < 400_000


@pytest.mark.parametrize(
    "change", ["picture = zeroblob(50)", "width = 7", "width = NULL", "picture = 'text'"]
)
def test_one_that_is_damaged_is_not_shown(change: str) -> None:
    with small_pictures() as pictures:
        pictures.keep(b"one", made())
    connection = sqlite3.connect(pictures_path())
    with connection:
        connection.execute(f"UPDATE pictures SET {change}")  # noqa: S608 -- our own words
    connection.close()
    with small_pictures() as pictures:
        assert pictures.find(b"one") is None
        pictures.keep(b"one", NONE)
    with small_pictures() as pictures:
        assert pictures.find(b"one") == NONE


def test_a_file_of_rubbish_is_made_anew() -> None:
    with small_pictures() as pictures:
        pictures.keep(b"one", NONE)
    pictures_path().write_bytes(b"rubbish" * 1000)
    with small_pictures() as pictures:
        assert pictures.find(b"one") is None
        pictures.keep(b"one", NONE)
        assert pictures.find(b"one") == NONE


def test_where_nothing_can_be_kept_nothing_is_wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    with small_pictures() as pictures:
        pictures.keep(b"one", NONE)
        assert pictures.find(b"one") == NONE
