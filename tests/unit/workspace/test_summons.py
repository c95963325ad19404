"""What a second start asks of the first."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from studio.workspace.summons import Summons, meeting_place, message, somebody_is_there, understood

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there the meeting place is no file")


@pytest.mark.parametrize("path", ["/a b/Größe.packstudio", "/\udcff/a\nb.aar", "/e\u0301"])
def test_paths_of_any_name_arrive_as_they_were(path: str) -> None:
    summons = Summons((Path(path), Path("/b")), "token")
    line = message(summons)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert understood(line) == summons


@pytest.mark.parametrize(
    "values",
    [
        {"pack-studio": 2, "paths": [], "token": ""},
        {"pack-studio": 1, "paths": ["a"], "token": ""},
        {"pack-studio": 1, "paths": ["/a\0b"], "token": ""},
        {"pack-studio": 1, "paths": [1], "token": ""},
        {"pack-studio": 1, "paths": "/a", "token": ""},
        {"paths": [], "token": ""},
        [],
    ],
)
def test_what_somebody_else_says_is_no_summons(values: object) -> None:
    assert understood(json.dumps(values).encode()) is None
    assert understood(b"GET / HTTP/1.1\n") is None


def test_each_screen_has_its_own_meeting_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    tmp_path.chmod(0o700)
    monkeypatch.setenv("DISPLAY", ":1")
    one = meeting_place()
    assert one is not None
    assert Path(one).parent == tmp_path
    assert meeting_place() == one
    monkeypatch.setenv("DISPLAY", ":2")
    assert meeting_place() != one


def test_nobody_meets_where_others_can_write_or_a_path_is_too_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o777)
    deep = tmp_path / ("d" * 100)
    deep.mkdir(mode=0o700)
    for folder in (shared, deep, tmp_path / "gone"):
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
        assert meeting_place() is None


def test_without_a_folder_of_the_session_one_is_made_for_this_person(
    reachable: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setattr("tempfile.tempdir", str(reachable))  # The way to a socket has to be short.
    place = meeting_place()
    assert place is not None
    assert Path(place).parent.stat().st_mode & 0o777 == 0o700
    assert not somebody_is_there(place)
    Path(place).touch()
    assert somebody_is_there(place)
