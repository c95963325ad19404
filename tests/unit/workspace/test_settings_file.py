"""The file of settings is brought up to date, never torn, and never changed by two at a time."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest

from studio.workspace.settings_file import Found, Values, alone_with, put_aside, read_values, write_values


def _second(values: Values) -> Values:
    return {"scheme": "dark" if values.pop("night") else "light", **values}


def _third(values: Values) -> Values:
    return {**values, "rows": str(values["rows"]).lower()}


_STEPS = {1: _second, 2: _third}


def test_an_old_file_is_brought_up_step_by_step_and_kept_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"night": true, "rows": "COMPACT", "tea": 1}')
    found = read_values(path, _STEPS, 3)
    assert found.values == {"scheme": "dark", "rows": "compact", "tea": 1, "format": 3}
    assert (found.edition, found.aside) == (1, None)
    write_values(path, found.values, found)
    assert json.loads(path.read_text())["rows"] == "compact"
    assert (
        tmp_path / "settings edition 1.json"
    ).read_text() == '{"night": true, "rows": "COMPACT", "tea": 1}'


def test_only_the_steps_that_are_missing_are_taken(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"format": 2, "rows": "COMPACT"}')
    assert read_values(path, _STEPS, 3).values == {"format": 3, "rows": "compact"}


def test_an_old_file_that_no_step_understands_is_put_aside(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"format": 1, "rows": "COMPACT"}')
    found = read_values(path, _STEPS, 3)
    assert found.values == {}
    assert found.aside is not None
    assert found.aside.read_text() == '{"format": 1, "rows": "COMPACT"}'
    assert not path.exists()


@pytest.mark.parametrize("edition", ["true", "0", "-1", '"2"', "null", "1.5"])
def test_a_file_of_no_edition_is_damaged(tmp_path: Path, edition: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(f'{{"format": {edition}}}')
    assert read_values(path).aside is not None


def test_what_is_newer_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"format": 7, "a": 1}')
    found = read_values(path, _STEPS, 3)
    assert (found.values, found.edition) == ({"format": 7, "a": 1}, 7)
    write_values(path, found.values, found)
    assert [one.name for one in tmp_path.iterdir()] == ["settings.json"]


def test_a_place_that_cannot_be_written_keeps_nothing_aside(tmp_path: Path) -> None:
    assert put_aside(tmp_path / "nowhere" / "settings.json", b"{") is None


def test_only_one_at_a_time_is_alone_with_a_file(tmp_path: Path) -> None:
    path = tmp_path / "made" / "settings.json"
    write_values_of = Found({})
    total, turns = 4, 25

    def count_up() -> None:
        for _ in range(turns):
            with alone_with(path):
                before = read_values(path).values.get("count", 0)
                assert isinstance(before, int)
                write_values(path, {"format": 1, "count": before + 1}, write_values_of)

    threads = [threading.Thread(target=count_up) for _ in range(total)]  # noqa: TID251 -- several are the point
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert read_values(path).values["count"] == total * turns
