"""Where packed pieces are kept, and being rid of them."""

from __future__ import annotations

from collections import namedtuple
from pathlib import Path

import pytest

from studio.build.cache import piece_cache
from studio.build.cache_folder import cache_folder, clear_cache, index_path, room_on_disk, size_of_cache
from tests.unit.build.caches import files, keep, keep_in, known, loaded, pieces, segments

_Usage = namedtuple("_Usage", "total used free")  # noqa: PYI024 -- as the system's own


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder of the test's own."""
    monkeypatch.setattr("studio.build.cache_folder.user_cache_path", lambda *_, **__: tmp_path / "home")
    return tmp_path / "home"


def test_it_lies_in_the_cache_folder_of_the_user() -> None:
    assert cache_folder().name == "pieces-1"
    assert cache_folder().parent.name == "Pack Studio"


@pytest.mark.usefixtures("home")
def test_its_size_is_that_of_all_its_files() -> None:
    assert size_of_cache() == (0, 0)
    keep(pieces(100, 5_000))
    assert size_of_cache().pieces == 100
    assert size_of_cache().bytes == sum(path.stat().st_size for path in files()) > 500_000


@pytest.mark.usefixtures("home")
def test_clearing_removes_all_and_says_how_much() -> None:
    keep(pieces(100, 5_000))
    before = size_of_cache().bytes
    assert clear_cache() == (before, 0)
    assert not cache_folder().exists()
    assert clear_cache() == (0, 0)
    assert known(pieces(100, 5_000)) == {}


@pytest.mark.usefixtures("home")
def test_what_is_not_of_the_cache_stays() -> None:
    keep(pieces(100, 5_000))
    (cache_folder() / "notes.txt").write_bytes(b"mine")
    assert clear_cache().left == 0
    assert list(cache_folder().iterdir()) == [cache_folder() / "notes.txt"]


@pytest.mark.usefixtures("home")
def test_clearing_while_a_build_uses_it_costs_that_build_only_pieces() -> None:
    kept, more = pieces(1_000, 5_000), pieces(1_000, 5_000, name="more")
    keep(kept)
    with piece_cache() as cache:
        slots = cache.find(kept)
        assert cache.load(next(iter(slots.values()))) is not None
        cleared = clear_cache()
        assert cleared.bytes > 5_000_000
        assert cleared.left < 100_000
        assert not segments()
        assert all(cache.load(slot) in (None, kept[one]) for one, slot in slots.items())
        keep_in(cache, more)
        assert loaded(cache, more) == more
    assert known(more) == more
    assert known(kept) == {}


@pytest.mark.usefixtures("home")
def test_an_index_that_is_none_goes_too() -> None:
    cache_folder().mkdir(parents=True)
    index_path(cache_folder()).write_bytes(b"this is no database" * 100)
    assert size_of_cache() == (1_900, 0)
    assert clear_cache() == (1_900, 0)


@pytest.mark.parametrize(
    ("total", "reserved"),
    [(10**10, 2 * 10**9), (10**11, 5 * 10**9), (10**13, 2 * 10**10)],
)
def test_a_twentieth_of_the_disk_stays_free_within_bounds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, total: int, reserved: int
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _: _Usage(total, 0, reserved + 7))
    assert room_on_disk(tmp_path) == 7
