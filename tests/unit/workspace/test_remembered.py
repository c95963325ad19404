"""Remembering what files are from one run to the next."""

from __future__ import annotations

import os
import sqlite3
import time
from pathlib import Path

import pytest

from studio.archive.digests import Digests, digests_of
from studio.project.facts import FileFacts
from studio.workspace.remembered import Stamp, memory_path, remembering, stamp_of

DAY = 86_400


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder of the test's own."""
    folder = tmp_path / "cache"
    monkeypatch.setattr(
        "studio.workspace.remembered.memory_path", lambda: folder / "studio" / "facts.sqlite3"
    )
    return folder / "studio" / "facts.sqlite3"


def stamp(inode: int = 1, *, size: int = 10, changed: int = 5, device: int = 3) -> Stamp:
    return Stamp(device, inode, size, changed, 7)


def facts(one: Stamp, **more: str) -> FileFacts:
    return FileFacts(one.size, one.changed, **more)


def remember(*found: tuple[Stamp, FileFacts]) -> None:
    with remembering() as memory:
        memory.keep(found)


def known(*stamps: Stamp) -> dict[Stamp, FileFacts]:
    with remembering() as memory:
        return memory.find(stamps)


def digests(name: object) -> Digests:
    return digests_of(repr(name).encode())


def remember_digests(*found: tuple[Stamp, Digests], at_once: bool = False) -> None:
    with remembering() as memory:
        memory.keep_digests(found, at_once=at_once)


def known_digests(*stamps: Stamp) -> dict[Stamp, Digests]:
    with remembering() as memory:
        return memory.digests(stamps)


def test_what_was_found_out_is_known_in_the_next_run() -> None:
    found = facts(stamp(), kind="png", digest="ab" * 32, sample="cd" * 16)
    remember((stamp(), found))
    assert known(stamp(), stamp(2)) == {stamp(): found}


@pytest.mark.parametrize(
    "other",
    [stamp(size=11), stamp(changed=6), stamp(device=4), stamp(2), stamp()._replace(touched=8)],
)
def test_a_file_that_is_another_or_has_changed_is_not_known(other: Stamp) -> None:
    remember((stamp(), facts(stamp(), kind="png")))
    assert known(other) == {}


def test_a_file_is_remembered_once_and_as_it_was_last() -> None:
    later = stamp(changed=9)
    remember((stamp(), facts(stamp(), kind="png")))
    remember((later, facts(later, kind="psd")))
    assert known(stamp()) == {}
    assert known(later) == {later: facts(later, kind="psd")}


def test_hundreds_of_files_are_found_at_once() -> None:
    every = [stamp(number, device=number % 3) for number in range(1_700)]
    remember(*((one, facts(one, kind="wav")) for one in every))
    assert len(known(*every)) == 1_700


def test_numbers_as_large_as_a_disk_can_give_them_fit() -> None:
    vast = Stamp(-(1 << 63), (1 << 63) - 1, 1 << 62, 1 << 60, -5)
    remember((vast, facts(vast, kind="wav")))
    assert known(vast)


def test_what_systems_count_without_a_sign_fits_too() -> None:
    told = stamp_of(os.stat_result((0o100644, (1 << 64) - 1, 1 << 63, 1, 0, 0, 10, 1, 2, 3)))
    largest = told._replace(changed=5, touched=7)
    remember((largest, facts(largest, kind="wav")))
    assert known(largest)


def test_a_file_that_changed_a_moment_ago_is_not_remembered(tmp_path: Path) -> None:
    (tmp_path / "new.png").write_bytes(b"new")
    new = stamp_of((tmp_path / "new.png").stat())
    old = new._replace(inode=new.inode + 1, changed=0, touched=time.time_ns() - 3_000_000_000)
    remember((new, facts(new, kind="png")), (old, facts(old, kind="png")))
    assert list(known(new, old)) == [old]


def test_a_file_that_could_not_be_read_is_not_remembered() -> None:
    remember((stamp(), facts(stamp(), trouble="it is locked")))
    assert known(stamp()) == {}


def test_a_memory_that_is_no_database_is_made_anew(cache: Path) -> None:
    cache.parent.mkdir(parents=True)
    cache.write_bytes(b"this is no database" * 100)
    assert known(stamp()) == {}
    remember((stamp(), facts(stamp(), kind="png")))
    assert known(stamp())


def test_a_damaged_page_costs_what_was_known_and_nothing_else(cache: Path) -> None:
    every = [stamp(number) for number in range(2_000)]
    remember(*((one, facts(one, kind="wav", digest="ab" * 32)) for one in every))
    with sqlite3.connect(cache) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()
    data = bytearray(cache.read_bytes())
    data[4_096 : len(data) - 4_096] = b"\xa5" * (len(data) - 8_192)
    cache.write_bytes(data)
    for _ in range(3):
        assert all(one.digest in (None, "ab" * 32) for one in known(*every).values())
    remember((stamp(), facts(stamp(), kind="png")))
    assert known(stamp()) == {stamp(): facts(stamp(), kind="png")}


def test_a_bit_that_fell_over_is_not_taken_for_knowledge(cache: Path) -> None:
    remember((stamp(), facts(stamp(), kind="png", digest="ab" * 32)))
    with sqlite3.connect(cache) as connection:
        connection.execute("UPDATE facts SET digest = ?", ("ac" * 32,))
    connection.close()
    assert known(stamp()) == {}


def test_where_nothing_can_be_written_nothing_is_remembered_and_nothing_fails(cache: Path) -> None:
    cache.parent.parent.mkdir(parents=True)
    cache.parent.write_bytes(b"a file where the folder belongs")
    remember((stamp(), facts(stamp(), kind="png")))
    assert known(stamp()) == {}


def test_a_memory_that_vanishes_while_it_is_open_only_forgets(cache: Path) -> None:
    with remembering() as memory:
        memory.keep([(stamp(), facts(stamp(), kind="png"))])
        for path in cache.parent.iterdir():
            path.unlink()
        memory.find([stamp()])
        memory.keep([(stamp(2), facts(stamp(2), kind="png"))])
    assert known(stamp()) in ({}, {stamp(): facts(stamp(), kind="png")})


def test_two_may_remember_at_once() -> None:
    with remembering() as one, remembering() as other:
        one.keep([(stamp(1), facts(stamp(1), kind="png"))])
        other.keep([(stamp(2), facts(stamp(2), kind="wav"))])
        assert set(one.find([stamp(1), stamp(2)])) == {stamp(1), stamp(2)}
    assert len(known(stamp(1), stamp(2))) == 2


def test_while_another_writes_for_long_reading_goes_on(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studio.workspace.database._PATIENCE", 0.05)
    remember((stamp(), facts(stamp(), kind="png")))
    other = sqlite3.connect(cache, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        with remembering() as memory:
            memory.keep([(stamp(2), facts(stamp(2), kind="wav"))])
            assert memory.find([stamp(2)]) == {}
    finally:
        other.execute("ROLLBACK")
        other.close()
    assert known(stamp())


def test_what_was_longest_not_asked_for_goes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    first, today = [stamp(number) for number in range(10)], time.time()
    remember(*((one, facts(one, kind="png")) for one in first))
    monkeypatch.setattr("studio.workspace.remembered.time.time", lambda: today + DAY)
    assert len(known(*first[:3])) == 3
    with remembering(most=10) as memory:
        memory.keep([(stamp(20), facts(stamp(20), kind="png"))])
    left = known(*first, stamp(20))
    assert len(left) == 9
    assert {*first[:3], stamp(20)} <= set(left)


def test_the_memory_lies_in_the_cache_folder_of_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    assert memory_path().parent.name == "Pack Studio"
    assert memory_path().suffix == ".sqlite3"


def test_digests_are_known_in_the_next_run() -> None:
    every = [stamp(number, device=number % 3, size=number) for number in range(1_700)]
    remember_digests(*((one, digests(one)) for one in every))
    assert known_digests(*every, stamp(5_000)) == {one: digests(one) for one in every}
    assert known(*every) == {}


@pytest.mark.parametrize(
    "other",
    [stamp(size=11), stamp(changed=6), stamp(device=4), stamp(2), stamp()._replace(touched=8)],
)
def test_digests_of_a_file_that_is_another_or_has_changed_are_not_known(other: Stamp) -> None:
    remember_digests((stamp(), digests(1)))
    assert known_digests(other) == {}


def test_digests_are_remembered_once_and_as_they_were_last() -> None:
    later = stamp(changed=9)
    remember_digests((stamp(), digests("first")))
    remember_digests((later, digests("later")))
    assert known_digests(stamp()) == {}
    assert known_digests(later) == {later: digests("later")}


def test_digests_of_a_file_that_changed_a_moment_ago_are_kept_only_if_it_is_ours_and_the_clock_is_fine() -> (
    None
):
    now = time.time_ns()
    fine = stamp(1)._replace(changed=now // 1_000_000 * 1_000_000 + 1, touched=now)
    coarse = stamp(2)._replace(changed=now // 1_000_000 * 1_000_000, touched=now)
    both = [(fine, digests(1)), (coarse, digests(2))]
    remember_digests(*both)
    assert known_digests(fine, coarse) == {}
    remember_digests(*both, at_once=True)
    assert list(known_digests(fine, coarse)) == [fine]


@pytest.mark.parametrize("column", ["size", "both", "proof"])
def test_digests_with_a_bit_that_fell_over_are_not_taken_for_knowledge(cache: Path, column: str) -> None:
    remember_digests((stamp(), digests(1)))
    changed = {
        "size": ("UPDATE digests SET size = 11", ()),
        "both": ("UPDATE digests SET both = ?", (bytes(64),)),
        "proof": ("UPDATE digests SET proof = NULL", ()),
    }
    with sqlite3.connect(cache) as connection:
        connection.execute(*changed[column])
    connection.close()
    assert known_digests(stamp(), stamp(size=11)) == {}


@pytest.mark.parametrize("value", ["NULL", "1", "'text'", "x'00'"])
def test_digests_that_make_no_sense_are_not_known(cache: Path, value: str) -> None:
    remember_digests((stamp(), digests(1)))
    with sqlite3.connect(cache) as connection:
        connection.execute(f"UPDATE digests SET both = {value}")  # noqa: S608 -- ours
    connection.close()
    assert known_digests(stamp()) == {}
    remember_digests((stamp(), digests(1)))
    assert known_digests(stamp()) == {stamp(): digests(1)}


def test_digests_that_were_longest_not_asked_for_go_first(monkeypatch: pytest.MonkeyPatch) -> None:
    first, today = [stamp(number) for number in range(10)], time.time()
    remember_digests(*((one, digests(one)) for one in first))
    monkeypatch.setattr("studio.workspace.remembered.time.time", lambda: today + DAY)
    assert len(known_digests(*first[:3])) == 3
    with remembering(most=10) as memory:
        memory.keep_digests([(stamp(20), digests(20))])
    left = known_digests(*first, stamp(20))
    assert len(left) == 9
    assert {*first[:3], stamp(20)} <= set(left)


def test_a_memory_from_before_digests_were_kept_takes_them_up(cache: Path) -> None:
    remember((stamp(), facts(stamp(), kind="png")))
    with sqlite3.connect(cache) as connection:
        connection.execute("DROP TABLE digests")
    connection.close()
    remember_digests((stamp(), digests(1)))
    assert known_digests(stamp()) == {stamp(): digests(1)}
    assert known(stamp())
