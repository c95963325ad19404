"""Packed pieces, kept from one build to the next."""

from __future__ import annotations

import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections import namedtuple
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor  # noqa: TID251 -- the test is about threads
from contextlib import closing
from pathlib import Path

import pytest

from studio.archive.pieces import LARGEST_PIECE, PieceStore
from studio.build.cache import PieceCache, piece_cache
from studio.build.cache_folder import DEFAULT_LIMIT, cache_folder, clear_cache, index_path, size_of_cache
from studio.build.cache_index import CacheIndex
from studio.build.cache_segments import SegmentWriter, new_number, segment_path
from studio.workspace.settings import change_settings, with_values
from tests.nobody import as_nobody
from tests.unit.build.caches import files, keep, keep_in, key, known, loaded, pieces, segments

ROOT = Path(__file__).parents[3]
SIZES = [0, 1, 300, 512, 513, 5_000, 100_000]


@pytest.fixture(autouse=True)
def cache_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder of the test's own."""
    monkeypatch.setattr("studio.build.cache_folder.user_cache_path", lambda *_, **__: tmp_path / "home")
    return tmp_path / "home"


def test_it_is_a_store_of_pieces() -> None:
    with piece_cache() as cache:
        store: PieceStore = cache
        assert not store.find([key(1)])


@pytest.mark.parametrize("size", SIZES)
def test_what_was_kept_is_given_again_in_the_same_run_and_in_the_next(size: int) -> None:
    kept = pieces(9, size)
    with piece_cache() as cache:
        keep_in(cache, kept)
        assert loaded(cache, kept) == kept
    assert known([*kept, key("another")]) == kept


def test_pieces_of_all_sizes_lie_beside_each_other() -> None:
    kept = {one: piece for size in SIZES for one, piece in pieces(40, size, name=str(size)).items()}
    keep(kept)
    assert known(kept) == kept


def test_thousands_are_found_at_once() -> None:
    kept = pieces(1_700, 50)
    keep(kept)
    with piece_cache() as cache:
        found = cache.find(kept)
        assert set(found) == set(kept)
        assert all(slot.length == len(kept[one]) for one, slot in found.items())


def test_a_file_is_made_for_much_and_none_for_a_small_change() -> None:
    keep(pieces(10, 5_000))
    assert not segments()
    keep(pieces(100, 5_000, name="more"))
    assert len(segments()) == 1
    keep(pieces(100, 500, name="small"))
    assert len(segments()) == 1


def test_a_run_that_asks_for_nothing_leaves_no_trace(cache_home: Path) -> None:
    with piece_cache():
        pass
    assert not cache_home.exists()


def test_what_is_kept_twice_takes_room_once() -> None:
    kept = pieces(100, 5_000)
    keep(kept)
    before = size_of_cache()
    keep(kept)
    assert size_of_cache().pieces == before.pieces == 100
    assert size_of_cache().bytes <= before.bytes
    with piece_cache() as cache:
        keep_in(cache, kept)
        keep_in(cache, kept)
        assert loaded(cache, kept) == kept


def test_a_piece_that_is_too_large_is_not_kept() -> None:
    keep({key(1): bytes(LARGEST_PIECE + 1), key(2): bytes(LARGEST_PIECE)})
    assert list(known([key(1), key(2)])) == [key(2)]


def test_keys_that_begin_alike_are_not_taken_for_each_other() -> None:
    one, other = b"x" * 31 + b"1", b"x" * 31 + b"2"
    keep({one: b"one" * 400})
    assert known([one]) == {one: b"one" * 400}
    assert known([other]) == {}


def test_many_threads_may_ask_and_keep_at_once() -> None:
    kept = pieces(3_000, 3_000)
    shares = [dict(list(kept.items())[start::4]) for start in range(4)]

    def work(share: dict[bytes, bytes]) -> dict[bytes, bytes]:
        keep_in(cache, share)
        return loaded(cache, kept)

    with piece_cache() as cache, ThreadPoolExecutor(4) as pool:
        for given in pool.map(work, shares):
            assert given.items() <= kept.items()
        assert loaded(cache, kept) == kept
    assert known(kept) == kept


def test_while_one_thread_writes_down_the_others_find_and_keep(monkeypatch: pytest.MonkeyPatch) -> None:
    began, may_end = threading.Event(), threading.Event()
    write = SegmentWriter.write

    def held_up(writer: SegmentWriter, some: Iterable[bytes]) -> None:
        began.set()
        assert may_end.wait(10)
        write(writer, some)

    much, more = pieces(50, 100_000), pieces(3, 100, name="more")
    with piece_cache() as cache, ThreadPoolExecutor(1) as pool:
        monkeypatch.setattr(SegmentWriter, "write", held_up)
        done = pool.submit(keep_in, cache, much)
        assert began.wait(10)
        keep_in(cache, more)
        assert loaded(cache, more) == more
        first = dict(list(much.items())[:20])
        assert loaded(cache, first) == first  # On their way, and known all the same.
        may_end.set()
        done.result(10)
    both = {**much, **more}
    assert known(both) == both


def test_more_files_than_a_process_may_have_open_can_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studio.build.cache_segments._MOST_OPEN", 3)
    kept = pieces(600, 5_000)
    keep(kept, 1 << 20 << 3)
    assert len(segments()) > 4
    assert known(kept) == kept
    with piece_cache() as cache:
        slots = cache.find(kept)
        cache.close()
        assert all(cache.load(slot) == kept[one] for one, slot in slots.items())


def test_nothing_is_kept_or_found_any_more_after_closing() -> None:
    keep(pieces(3))
    with piece_cache() as cache:
        cache.close()
        keep_in(cache, pieces(3, name="late"))
        assert cache.find(pieces(3)) == {}
    assert known(pieces(3, name="late")) == {}


# What is of no use goes, when there is too much


def test_it_stays_within_its_limit_and_what_was_longest_of_no_use_goes_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    start, limit = time.time_ns(), 2_000_000
    runs = [pieces(100, 5_000, name=str(number)) for number in range(8)]
    for number, run in enumerate(runs):
        monkeypatch.setattr("studio.build.cache.time.time_ns", lambda at=number: start + at * 10**9)
        keep(run, limit)
        assert known(runs[0], limit) == runs[0]  # Of use in each run, so it stays.
        assert size_of_cache().bytes < limit * 1.2
    assert known(runs[1], limit) == {}
    assert known(runs[7], limit) == runs[7]


def test_a_run_that_is_larger_than_the_cache_keeps_what_came_first() -> None:
    kept = pieces(1_000, 5_000)
    for _ in range(2):
        keep(kept, 2_000_000)
        left = known(kept, 2_000_000)
        assert 200 < len(left) < 400
        assert set(left) == set(list(kept)[: len(left)])


def test_a_clock_that_was_wrong_once_does_not_keep_anything_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    now = time.time_ns()
    monkeypatch.setattr("studio.build.cache.time.time_ns", lambda: now + 10**18)
    keep(pieces(100, 5_000), 600_000)
    monkeypatch.setattr("studio.build.cache.time.time_ns", lambda: now)
    newer = pieces(100, 5_000, name="newer")
    keep(newer, 600_000)
    assert known(newer, 600_000) == newer


def test_the_disk_keeps_some_room(monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")  # noqa: PYI024 -- as the system's own
    kept = pieces(100, 5_000)
    keep(kept)
    for free in (1_999_999_999, 0):
        monkeypatch.setattr("shutil.disk_usage", lambda _, free=free: usage(10**11, 0, free))
        keep(pieces(100, 5_000, name="more"))
        assert known(pieces(100, 5_000, name="more")) == {}
    # So full that even what is there has to give way.
    keep(pieces(100, 5_000, name="more"))
    assert known(kept) == {}
    assert not segments()


# What may happen to it


def test_any_byte_may_fall_over_and_no_wrong_piece_is_given() -> None:
    kept = {**pieces(60, 5_000), **pieces(60, 300, name="small"), **pieces(60, 900, name="middle")}
    keep(kept)
    whole = {path: path.read_bytes() for path in files()}
    assert len(whole) >= 2
    rng = random.Random(5)  # noqa: S311 -- examples, not secrets
    for _ in range(150):
        path = rng.choice(list(whole))
        data = bytearray(whole[path])
        for _ in range(rng.choice((1, 1, 40))):
            data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
        path.write_bytes(data)
        assert known(kept).items() <= kept.items()
        with piece_cache() as cache:
            keep_in(cache, kept)
            assert loaded(cache, kept).items() <= kept.items()
        clear_cache()
        cache_folder().mkdir(exist_ok=True)
        for place, data_before in whole.items():
            place.write_bytes(data_before)
    assert known(kept) == kept


def test_a_damaged_piece_is_kept_anew_when_it_is_packed_again() -> None:
    kept = pieces(100, 5_000)
    keep(kept)
    [segment] = segments()
    data = bytearray(segment.read_bytes())
    data[::500] = bytes(len(data[::500]))
    segment.write_bytes(data)
    with piece_cache() as cache:
        assert loaded(cache, kept) == {}
        keep_in(cache, kept)
        assert loaded(cache, kept) == kept
    assert known(kept) == kept


def test_a_file_that_is_gone_costs_its_own_pieces_and_they_are_kept_anew() -> None:
    kept, other = pieces(100, 5_000), pieces(100, 5_000, name="other")
    keep(kept)
    [segment] = segments()
    keep(other)
    segment.unlink()
    with piece_cache() as cache:
        assert loaded(cache, kept) == {}
        assert loaded(cache, other) == other
        assert cache.find(kept) == {}
        keep_in(cache, kept)
    assert known([*kept, *other]) == kept | other


def test_a_file_that_was_cut_gives_what_is_left_of_it() -> None:
    kept = pieces(100, 5_000)
    keep(kept)
    [segment] = segments()
    segment.write_bytes(segment.read_bytes()[:250_000])
    assert set(known(kept)) == set(list(kept)[:49])


@pytest.mark.parametrize("junk", [b"", b"this is no database" * 500, b"\0" * 20_000])
def test_an_index_that_is_none_is_made_anew(junk: bytes) -> None:
    keep(pieces(100, 5_000))
    index_path(cache_folder()).write_bytes(junk)
    assert known(pieces(100, 5_000)) == {}
    keep(pieces(100, 5_000))
    assert known(pieces(100, 5_000)) == pieces(100, 5_000)


def test_an_index_of_another_making_is_made_anew() -> None:
    cache_folder().mkdir(parents=True)
    with closing(sqlite3.connect(index_path(cache_folder()))) as connection:
        connection.execute("CREATE TABLE pieces (something TEXT)")
    keep(pieces(3))
    keep(pieces(3))
    assert known(pieces(3)) == pieces(3)


def test_an_index_that_breaks_when_it_is_opened_is_one_that_forgets(monkeypatch: pytest.MonkeyPatch) -> None:
    keep(pieces(3, 100))

    def broken(_: sqlite3.Connection) -> None:
        raise sqlite3.DatabaseError("database disk image is malformed")

    monkeypatch.setattr(CacheIndex, "__init__", lambda _self, connection: broken(connection))
    with piece_cache() as cache:
        assert not cache.find([key(0)])
        keep_in(cache, pieces(2, 10))
        assert not cache.find([key(0)])


def test_rows_that_make_no_sense_are_passed_over() -> None:
    kept = pieces(60, 5_000)
    keep(kept)
    rubbish = (
        "NULL",
        "-1",
        "9223372036854775807",
        "4000000",
        "'text'",
        "x'00'",
        "1.5",
        "CAST(x'ff' AS TEXT)",
    )
    for column in ("segment", "offset", "length", "proof", "own"):
        for value in rubbish:
            keep(kept)
            with closing(sqlite3.connect(index_path(cache_folder()))) as connection, connection:
                connection.execute(f"UPDATE pieces SET {column} = {value} WHERE rowid % 2")  # noqa: S608 -- ours
            assert known(kept).items() <= kept.items()


def test_segments_that_make_no_sense_do_not_stop_anything() -> None:
    kept, newer = pieces(60, 5_000), pieces(60, 5_000, name="newer")
    for column in ("used", "cost"):
        for value in ("NULL", "-1", "9223372036854775807", "'text'", "1.5"):
            keep(kept, 500_000)
            with closing(sqlite3.connect(index_path(cache_folder()))) as connection, connection:
                connection.execute(f"UPDATE segments SET {column} = {value}")  # noqa: S608 -- ours
            for _ in range(2):  # The first may find that all has to be begun anew.
                keep(newer, 500_000)
            assert known(newer, 500_000) == newer, (column, value)
            clear_cache()


def test_all_of_it_may_be_deleted_while_it_is_open() -> None:
    kept, more = pieces(100, 5_000), pieces(1_000, 5_000, name="more")
    keep(kept)
    with piece_cache() as cache:
        slots = cache.find(kept)
        shutil.rmtree(cache_folder())
        assert all(cache.load(slot) in (None, kept[one]) for one, slot in slots.items())
        keep_in(cache, more)
        assert loaded(cache, more).items() <= more.items()
    assert known(more).items() <= more.items()
    keep(kept)
    assert known(kept) == kept


def test_only_its_files_of_pieces_may_be_deleted_while_it_writes_them() -> None:
    kept, more = pieces(1_000, 5_000), pieces(1_000, 5_000, name="more")
    with piece_cache() as cache:
        keep_in(cache, kept)
        assert segments()
        for segment in segments():
            segment.unlink()
        keep_in(cache, more)
    left = known([*kept, *more])
    assert left.items() <= (kept | more).items()
    assert len(left) > 900


def test_where_nothing_can_be_written_nothing_is_kept_and_nothing_fails(cache_home: Path) -> None:
    cache_home.write_bytes(b"a file where the folder belongs")
    keep(pieces(100, 5_000))
    assert known(pieces(100, 5_000)) == {}
    assert size_of_cache() == (0, 0)
    assert clear_cache() == (0, 0)


def test_a_folder_that_may_only_be_read_gives_nothing_wrong(
    reachable: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.build.cache_folder.user_cache_path", lambda *_, **__: reachable)
    kept, more = pieces(100, 5_000), pieces(1_000, 5_000, name="more")
    keep(kept)
    for path in files():
        path.chmod(0o444)
    cache_folder().chmod(0o555)
    with as_nobody():
        with piece_cache() as cache:
            assert loaded(cache, kept).items() <= kept.items()
            keep_in(cache, more)
        assert known(more).items() <= more.items()
        assert clear_cache().left > 500_000
    assert known(kept) == kept


def test_a_disk_that_is_full_ends_the_keeping_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = pieces(1_000, 5_000), pieces(1_000, 5_000, name="second")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with piece_cache() as cache:
        keep_in(cache, first)
        monkeypatch.setattr("studio.build.cache_segments.SegmentWriter.write", full)
        keep_in(cache, second)
        given = loaded(cache, first)
        assert len(given) > 800
        assert given.items() <= first.items()
    assert len(known(first)) > 800
    assert known(second).items() <= second.items()


def test_what_nobody_can_use_any_more_is_swept() -> None:
    keep(pieces(3))
    dead = segment_path(cache_folder(), (0x3FFFFFFF << 31) + 5)  # No system gives such a number to a process.
    own = segment_path(cache_folder(), new_number())
    foreign = cache_folder() / "notes.pieces"
    for path in (dead, own, foreign):
        path.write_bytes(b"pieces")
    keep(pieces(100, 5_000))
    assert (dead.exists(), own.exists(), foreign.exists()) == (False, True, True)


# Several processes

_OTHER = """
import sys
from pathlib import Path
import studio.build.cache_folder as folder
folder.user_cache_path = lambda *_, **__: Path(sys.argv[1])
from studio.workspace import database
database._PATIENCE = 60  # A machine with much else to do is no reason to forget anything here.
from studio.build.cache import piece_cache
from tests.unit.build.caches import keep_in, loaded, pieces
first, last = int(sys.argv[2]), int(sys.argv[3])
print("ready", flush=True)
sys.stdin.readline()
for number in range(first, last):
    wanted = pieces(100, 5_000, name=str(number))
    with piece_cache(int(sys.argv[4])) as cache:
        keep_in(cache, wanted)
        print(number, flush=True)
        given = loaded(cache, wanted)
        assert given.items() <= wanted.items(), number
"""


def other(home: Path, first: int, last: int, limit: int = 10**10) -> subprocess.Popen[str]:
    words = [sys.executable, "-c", _OTHER, home, first, last, limit]
    process = subprocess.Popen(
        list(map(str, words)), cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


@pytest.mark.parametrize("limit", [10**10, 1_500_000])
def test_two_processes_may_find_keep_and_throw_away_at_once(cache_home: Path, limit: int) -> None:
    both = [other(cache_home, 0, 12, limit), other(cache_home, 6, 18, limit)]
    for process in both:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    for process in both:
        process.communicate()
        assert process.returncode == 0
    runs = [pieces(100, 5_000, name=str(number)) for number in range(18)]
    given = [known(run, limit) for run in runs]
    assert all(some.items() <= run.items() for some, run in zip(given, runs, strict=True))
    if limit > 10**9:
        assert given == runs
    else:
        assert size_of_cache().bytes < 2 * limit


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_process_that_is_killed_leaves_nothing_wrong_and_nothing_behind(cache_home: Path) -> None:
    for number in range(6):
        process = other(cache_home, number * 10, 1_000)
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write("go\n")
        process.stdin.flush()
        for _ in range(number % 3):
            process.stdout.readline()
        process.send_signal(signal.SIGKILL)
        process.communicate()
        run = pieces(100, 5_000, name=str(number * 10))
        assert known(run).items() <= run.items()
    keep(pieces(100, 5_000, name="after"))
    with closing(sqlite3.connect(index_path(cache_folder()))) as connection:
        numbers = {number for (number,) in connection.execute("SELECT number FROM segments")}
    assert {int(path.stem, 16) for path in segments()} <= numbers


def test_while_another_writes_for_long_nothing_waits_and_nothing_fails(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept = pieces(100, 5_000)
    keep(kept)
    monkeypatch.setattr("studio.workspace.database._PATIENCE", 0.05)
    with closing(sqlite3.connect(index_path(cache_folder()), isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        with piece_cache() as cache:
            assert loaded(cache, kept) == kept
            keep_in(cache, pieces(100, 5_000, name="more"))
        connection.execute("ROLLBACK")
    assert known(kept) == kept


def test_a_cache_in_a_folder_of_any_name_works(tmp_path: Path) -> None:
    kept = pieces(3)
    for _ in range(2):
        cache = PieceCache(tmp_path / "ä ö" / "'; DROP", 10**9)
        keep_in(cache, kept)
        assert loaded(cache, kept) == kept
        cache.close()


def test_it_takes_as_much_room_as_somebody_has_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    with piece_cache() as cache:
        assert cache._limit == DEFAULT_LIMIT
    change_settings(lambda one: with_values(one, {"cache_limit": 4_000_000_000}))
    with piece_cache() as cache:
        assert cache._limit == 4_000_000_000
