"""Answers that are kept from one run to the next."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from studio.workspace.keepsakes import MOST, keep, recall


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "cache/kept"
    monkeypatch.setattr("studio.workspace.keepsakes.keepsakes_folder", lambda: place)
    return place


def test_what_was_kept_is_recalled_under_its_key_alone() -> None:
    keep("one\udcff", {"a": [1, "\udcff"]})
    keep("two", {"b": None})
    keep("two", {"b": 2})
    assert recall("one\udcff") == {"a": [1, "\udcff"]}
    assert recall("two") == {"b": 2}
    assert recall("three") is None


def test_what_lies_in_the_place_of_another_key_is_not_believed(folder: Path) -> None:
    keep("one", {"a": 1})
    (one,) = folder.iterdir()
    keep("two", {"b": 2})
    (two,) = set(folder.iterdir()) - {one}
    one.replace(two)
    assert recall("two") is None


@pytest.mark.parametrize("damage", [b"", b"\n", b"{}", b"[1]", b"0" * 64 + b"\n{}"])
def test_damage_is_forgotten(damage: bytes, folder: Path) -> None:
    keep("one", {"a": 1})
    (one,) = folder.iterdir()
    one.write_bytes(damage)
    assert recall("one") is None
    keep("one", {"a": 2})
    assert recall("one") == {"a": 2}


def test_of_too_many_the_oldest_go(folder: Path) -> None:
    for number in range(MOST + 3):
        keep(str(number), {})
        for path in folder.iterdir():
            if path.stat().st_mtime_ns > 10**15:
                os.utime(path, ns=(number, number))
    assert len(list(folder.iterdir())) == MOST
    assert recall("0") is None
    assert recall(str(MOST + 2)) == {}


def test_where_nothing_can_be_written_nothing_is_kept(folder: Path) -> None:
    folder.parent.write_bytes(b"a file where a folder should be")
    keep("one", {"a": 1})
    assert recall("one") is None
