"""Small databases in the user's cache folder."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from studio.workspace.database import clear_away, is_damage, open_database, places_of

TABLES = """
    CREATE TABLE IF NOT EXISTS names (name TEXT);
    CREATE UNIQUE INDEX IF NOT EXISTS by_name ON names (name)
"""


def write(path: Path, name: str) -> None:
    connection = open_database(path, TABLES)
    assert connection is not None
    with closing(connection), connection:
        connection.execute("INSERT INTO names VALUES (?)", (name,))


def names(path: Path) -> list[str]:
    connection = open_database(path, TABLES)
    assert connection is not None
    with closing(connection):
        return [name for (name,) in connection.execute("SELECT name FROM names")]


def fault(path: Path, statement: str) -> sqlite3.Error:
    with closing(sqlite3.connect(path, timeout=0)) as connection, pytest.raises(sqlite3.Error) as told:
        connection.execute(statement)
    return told.value


def test_what_was_written_is_there_the_next_time(tmp_path: Path) -> None:
    path = tmp_path / "new" / "names.sqlite3"
    write(path, "sky")
    assert names(path) == ["sky"]


def test_a_file_that_is_no_database_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "names.sqlite3"
    path.write_bytes(b"this is no database" * 100)
    assert names(path) == []


def test_one_that_this_program_cannot_write_any_more_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "names.sqlite3"
    write(path, "sky")
    data = bytearray(path.read_bytes())
    data[18] = data[19] = 9  # The edition of the file that is needed to write it.
    path.write_bytes(data)
    assert names(path) == []
    write(path, "sea")
    assert names(path) == ["sea"]


def test_one_with_other_tables_of_those_names_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "names.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE names (number INTEGER)")
    write(path, "sky")
    assert names(path) == ["sky"]


def test_where_there_can_be_none_there_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"a file where the folder belongs")
    assert open_database(tmp_path / "file" / "names.sqlite3", TABLES) is None
    (tmp_path / "names.sqlite3").mkdir()
    assert open_database(tmp_path / "names.sqlite3", TABLES) is None


def test_what_comes_from_outside_is_no_damage(tmp_path: Path) -> None:
    path = tmp_path / "names.sqlite3"
    write(path, "sky")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert not is_damage(fault(path, "INSERT INTO names VALUES ('sea')"))
        other.execute("ROLLBACK")
    assert not is_damage(ValueError("not of a database"))
    assert not is_damage(sqlite3.ProgrammingError("closed"))


def test_one_that_was_put_in_the_place_of_ours_gets_nothing_of_ours(tmp_path: Path) -> None:
    path = tmp_path / "names.sqlite3"
    connection = open_database(path, TABLES)
    assert connection is not None
    with closing(connection):
        clear_away(path)
        write(path, "theirs")
        with connection:
            connection.execute("INSERT INTO names VALUES ('ours')")
        other = open_database(path, TABLES)
        assert other is not None
    with closing(other), other:
        other.execute("INSERT INTO names VALUES ('also theirs')")
    # What SQLite's journal of theirs held may be lost with it, but nothing of ours is among it.
    assert {"theirs"} <= set(names(path)) <= {"theirs", "also theirs"}


def test_a_database_that_was_moved_away_is_no_damage(tmp_path: Path) -> None:
    path = tmp_path / "names.sqlite3"
    write(path, "sky")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        path.rename(tmp_path / "elsewhere.sqlite3")
        with pytest.raises(sqlite3.Error) as told, connection:
            connection.execute("INSERT INTO names VALUES ('ours')")
    assert not is_damage(told.value)


def test_what_is_in_it_that_makes_no_sense_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "names.sqlite3"
    write(path, "sky")
    assert is_damage(fault(path, "SELECT number FROM names"))
    with closing(sqlite3.connect(path)) as connection, pytest.raises(sqlite3.Error) as told:
        connection.execute("SELECT CAST(x'ff' AS TEXT)").fetchall()
    assert is_damage(told.value)
    path.write_bytes(b"this is no database" * 100)
    assert is_damage(fault(path, "SELECT * FROM names"))


def test_all_that_belongs_to_it_is_cleared_away(tmp_path: Path) -> None:
    path = tmp_path / "names.sqlite3"
    for place in (*places_of(path), tmp_path / "other.sqlite3"):
        place.write_bytes(b"")
    clear_away(path)
    assert [place.name for place in tmp_path.iterdir()] == ["other.sqlite3"]
