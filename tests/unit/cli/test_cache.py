"""``pack-studio cache``."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.build.cache_folder import Cleared, cache_folder
from tests.shell import Shell
from tests.unit.build.caches import keep, known, pieces


@pytest.fixture(autouse=True)
def cache_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A cache folder of the test's own."""
    monkeypatch.setattr("studio.build.cache_folder.user_cache_path", lambda *_, **__: tmp_path / "home")


def test_it_says_where_the_cache_is_how_large_and_how_large_it_may_become(shell: Shell) -> None:
    assert "It is empty. It may grow to 10 GB." in shell("cache").out
    keep(pieces(1_200, 1_000))
    answer = shell("cache")
    assert answer.code == 0
    assert str(cache_folder()) in answer.out
    assert "It holds 1,200 packed pieces in 1." in answer.out
    assert "pack-studio cache --clear" in answer.out
    document = shell("cache", "--json").json
    assert document["bytes"] > 1_200_000
    assert (document["pieces"], document["limitBytes"]) == (1_200, 10_000_000_000)
    assert document["folder"] == str(cache_folder())


def test_clearing_says_how_much_went(shell: Shell) -> None:
    keep(pieces(1_200, 1_000))
    answer = shell("cache", "--clear")
    assert answer.code == 0
    assert answer.out.startswith("The build cache is cleared: 1.")
    assert known(pieces(1_200, 1_000)) == {}
    shell("cache", "--clear")
    assert shell("cache", "--clear").out == "The build cache was empty already.\n"
    keep(pieces(1_200, 1_000))
    document = shell("cache", "--clear", "--json").json
    assert document["clearedBytes"] > 1_200_000
    assert (document["bytes"], document["pieces"], document["leftBytes"]) == (0, 0, 0)


def test_what_could_not_be_removed_is_said(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studio.cli.cache.clear_cache", lambda: Cleared(0, 5_000_000))
    answer = shell("cache", "--clear")
    assert answer.code == 1
    assert "5.0 MB could not be removed" in answer.err
    assert "empty" not in answer.out
    answer = shell("cache", "--clear", "--json")
    assert (answer.code, answer.json["leftBytes"]) == (1, 5_000_000)


def test_a_word_too_many_is_refused(shell: Shell) -> None:
    assert shell("cache", "everything").code == 2
