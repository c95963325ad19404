"""Which window has a project open."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import time
from pathlib import Path

import pytest

from studio.workspace.presence import Occupied, Presence, claim, presence_path
from tests.nobody import as_nobody

DEAD = 2**22 + 1
"""A process number that Linux never gives."""

OPENER = """
import sys
from pathlib import Path
from studio.workspace.presence import claim
claim(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


def write(project: Path, **changes: object) -> None:
    values = {"host": platform.node(), "pid": os.getppid(), "since": int(time.time()), **changes}
    presence_path(project).write_text(json.dumps(values))


def test_an_open_project_is_marked_and_a_closed_one_is_not(tmp_path: Path) -> None:
    with claimed(tmp_path / "Game.packstudio") as presence:
        assert presence.is_held
        assert [path.name for path in tmp_path.iterdir()] == [".Game.packstudio.window"]
    assert list(tmp_path.iterdir()) == []
    presence.close()


def test_a_second_window_of_the_same_process_is_told_so(tmp_path: Path) -> None:
    project = tmp_path / "Spiel für alle.packstudio"
    with claimed(project):
        second = claim(project)
        assert isinstance(second, Occupied)
        assert (second.pid, second.host) == (os.getpid(), platform.node())
        assert second.who == "another window on this computer"
    claimed(project).close()


def test_what_an_earlier_process_of_the_same_number_left_is_taken_over(tmp_path: Path) -> None:
    project = tmp_path / "Game.packstudio"
    write(project, pid=os.getpid(), since=1)
    claimed(project).close()


def test_a_window_on_another_computer_is_named(tmp_path: Path) -> None:
    project = tmp_path / "Game.packstudio"
    write(project, host="studio-mac", pid=DEAD, since=5)
    assert claim(project) == Occupied("a window on studio-mac", 5.0, "studio-mac", DEAD)


@pytest.mark.parametrize("text", ["", "[]", '{"host": 1}', "\0"])
def test_a_damaged_mark_is_taken_over(tmp_path: Path, text: str) -> None:
    project = tmp_path / "Game.packstudio"
    presence_path(project).write_text(text)
    claimed(project).close()
    assert list(tmp_path.iterdir()) == []


def test_another_process_keeps_the_project_until_it_is_killed(tmp_path: Path) -> None:
    project = tmp_path / "Game.packstudio"
    other = subprocess.Popen(
        [sys.executable, "-c", OPENER, str(project)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "open\n"
    found = claim(project)
    other.kill()
    other.communicate()
    assert isinstance(found, Occupied)
    assert found.pid == other.pid
    assert presence_path(project).exists()
    claimed(project).close()
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_can_be_written_the_project_is_open_without_a_mark(reachable: Path) -> None:
    reachable.chmod(0o555)
    with as_nobody():
        presence = claim(reachable / "Game.packstudio")
    reachable.chmod(0o777)
    assert isinstance(presence, Presence)
    assert not presence.is_held
    presence.close()


def test_a_mark_that_somebody_else_made_meanwhile_is_left_alone(tmp_path: Path) -> None:
    project = tmp_path / "Game.packstudio"
    presence = claimed(project)
    write(project, host="elsewhere")
    presence.close()
    assert presence_path(project).exists()


def claimed(project: Path) -> Presence:
    presence = claim(project)
    assert isinstance(presence, Presence)
    return presence


def test_a_window_of_somebody_else_is_named_by_its_account(tmp_path: Path) -> None:
    project = tmp_path / "Game.packstudio"
    write(project, host="studio-mac", user="anna")
    found = claim(project)
    assert isinstance(found, Occupied)
    assert found.who == "a window of anna on studio-mac"
    assert found.is_elsewhere
    write(project, user="anna")
    here = claim(project)
    assert isinstance(here, Occupied)
    assert here.who == "another window of anna on this computer"
    assert not here.is_elsewhere


def test_what_another_computer_left_is_taken_over_when_somebody_says_so(tmp_path: Path) -> None:
    project = tmp_path / "Game.packstudio"
    write(project, host="studio-mac", pid=DEAD)
    taken = claim(project, over=True)
    assert isinstance(taken, Presence)
    assert isinstance(claim(project), Occupied)
    taken.close()
    assert list(tmp_path.iterdir()) == []


def test_a_window_of_this_computer_that_runs_is_never_taken_over(tmp_path: Path) -> None:
    project = tmp_path / "Game.packstudio"
    with claimed(project):
        assert isinstance(claim(project, over=True), Occupied)


def test_a_computer_without_a_name_is_another_one_too_and_can_be_passed_over(tmp_path: Path) -> None:
    project = tmp_path / "Game.packstudio"
    write(project, host="")
    found = claim(project)
    assert isinstance(found, Occupied)
    assert found.is_elsewhere
    taken = claim(project, over=True)
    assert isinstance(taken, Presence)
    taken.close()
