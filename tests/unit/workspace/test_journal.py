"""The log remembers the latest, and its file never grows large."""

from __future__ import annotations

import logging
import time
from pathlib import Path

import pytest

from studio.workspace import journal as module
from studio.workspace.journal import KEPT, REMEMBERED, Entry, Journal, journal_path, line_of


def _record(text: str, *values: object, level: int = logging.INFO) -> logging.LogRecord:
    return logging.LogRecord("studio.ui.window", level, "", 0, text, values, None)


def _filled(path: Path, *texts: str) -> Journal:
    journal = Journal(path)
    for text in texts:
        journal.handle(_record(text))
    return journal


def test_what_is_noted_can_be_read_at_once_and_is_written_when_somebody_has_time(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "logs" / "a.log")
    journal.handle(_record("Opened %s: %s packs", "/größe", 3))
    assert [entry.text for entry in journal.entries] == ["Opened /größe: 3 packs"]
    assert not journal.path.exists()
    journal.write_down()
    journal.write_down()
    assert not journal.waits
    [line] = journal.path.read_text(encoding="utf-8").splitlines()
    assert line.endswith("info    ui.window: Opened /größe: 3 packs")


def test_only_the_first_of_several_wakes_whoever_writes(tmp_path: Path) -> None:
    woken: list[int] = []
    journal = Journal(tmp_path / "a.log", lambda: woken.append(1))
    for text in "abc":
        journal.handle(_record(text))
    assert woken == [1]
    journal.write_down()
    journal.handle(_record("d"))
    assert woken == [1, 1]


def test_only_what_is_new_is_given_since(tmp_path: Path) -> None:
    journal = _filled(tmp_path / "a.log", "a", "b", "c")
    assert [entry.text for entry in journal.since(1)] == ["b", "c"]
    assert journal.since(3) == ()


def test_memory_holds_the_latest_only(tmp_path: Path) -> None:
    journal = _filled(tmp_path / "a.log", *map(str, range(REMEMBERED + 10)))
    assert len(journal.entries) == REMEMBERED
    assert journal.entries[0].text == "10"


def test_a_large_file_is_turned_over_and_the_oldest_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LARGEST", 60)
    journal = Journal(tmp_path / "a.log")
    for number in range(KEPT + 3):
        journal.handle(_record(f"{number} " + "x" * 60))
        journal.write_down()
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == ["a.1.log", "a.2.log", "a.3.log", "a.log"]
    numbers = [file.read_text().partition("ui.window: ")[2][0] for file in files]
    assert numbers == ["4", "3", "2", "5"]


def test_where_nothing_can_be_written_the_log_is_still_in_memory(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    journal = _filled(tmp_path / "taken" / "a.log", "a")
    journal.write_down()
    assert [entry.text for entry in journal.entries] == ["a"]


def test_a_record_that_is_written_wrongly_is_noted_all_the_same(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "a.log")
    journal.handle(_record("%d files", "many"))
    assert journal.entries[0].text == "%d files"


def test_an_entry_of_several_lines_stays_together() -> None:
    lines = line_of(Entry(1, 0.25, logging.ERROR, "studio.qt", "a\nb")).splitlines()
    assert lines[0].endswith(".250 error   qt: a")
    assert lines[1:] == ["    b"]


def test_noting_something_takes_no_tenth_of_a_millisecond(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "a.log")
    records = [_record("Looked at %s files in %.2f s", number, 0.41) for number in range(2_000)]
    began = time.perf_counter()
    for record in records:
        journal.handle(record)
    assert (time.perf_counter() - began) / len(records) < 0.0001


def test_the_log_lies_where_logs_lie() -> None:
    assert journal_path().name == "pack-studio.log"
