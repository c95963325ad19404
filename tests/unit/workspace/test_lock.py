"""One build of a project at a time."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import time
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.workspace.lock import lock_path, locked
from tests.nobody import as_nobody

DEAD = 2**22 + 1
"""A process number that Linux never gives."""


def hold(project: Path, **changes: object) -> None:
    values = {"host": platform.node(), "pid": os.getppid(), "since": int(time.time()), **changes}
    lock_path(project).write_text(json.dumps(values))


def test_a_lock_is_there_while_the_block_runs_and_gone_afterwards(tmp_path: Path) -> None:
    project = tmp_path / "Game.packstudio"
    with locked(project):
        assert [path.name for path in tmp_path.iterdir()] == [".Game.packstudio.lock"]
    assert list(tmp_path.iterdir()) == []


def test_what_could_not_be_removed_at_first_goes_with_the_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlink = Path.unlink
    refused: list[Path] = []

    def once_refused(path: Path, missing_ok: bool = False) -> None:  # noqa: FBT001, FBT002 -- as Path has it
        if path.suffix == ".part" and not refused:  # As a virus scanner does that reads it.
            refused.append(path)
            raise PermissionError(13, "in use", str(path))
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", once_refused)
    with locked(tmp_path / "Game.packstudio"):
        assert len(list(tmp_path.iterdir())) == 2
    assert refused
    assert list(tmp_path.iterdir()) == []


def test_a_lock_goes_also_when_the_block_fails(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), locked(tmp_path / "Game.packstudio"):
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="told by the open file there")
def test_who_holds_the_lock_is_named_and_the_lock_stays(tmp_path: Path) -> None:
    project = tmp_path / "Game.packstudio"
    hold(project)
    words = rf"Game\.packstudio is being built by another Pack Studio \(process {os.getppid()} on "
    with pytest.raises(StudioError, match=words), locked(project):
        pass
    assert lock_path(project).exists()


def test_a_lock_of_another_computer_is_believed(tmp_path: Path) -> None:
    project = tmp_path / "Game.packstudio"
    hold(project, host="elsewhere", pid=DEAD)
    with pytest.raises(StudioError, match="on elsewhere, since"), locked(project):
        pass


@pytest.mark.parametrize("number_of", ["a dead process", "this process in an earlier life"])
def test_what_a_dead_process_left_is_taken_over(tmp_path: Path, number_of: str) -> None:
    project = tmp_path / "Game.packstudio"
    hold(project, pid=DEAD if number_of == "a dead process" else os.getpid())
    with locked(project):
        assert json.loads(lock_path(project).read_text())["since"] > 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells when a process began")
def test_a_number_that_another_program_got_after_a_restart_holds_nothing(tmp_path: Path) -> None:
    project = tmp_path / "Game.packstudio"
    hold(project, since=int(time.time()) - 3600 * 24 * 365 * 20)
    with locked(project):
        assert json.loads(lock_path(project).read_text())["pid"] == os.getpid()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"host": 1, "pid": "x", "since": 0}',
        f'{{"host": "elsewhere", "pid": 1, "since": {10**20}}}',
        "\0",
    ],
)
def test_a_damaged_lock_is_taken_over(tmp_path: Path, text: str) -> None:
    project = tmp_path / "Game.packstudio"
    lock_path(project).write_text(text)
    with locked(project):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_built_from_without_a_lock(reachable: Path) -> None:
    reachable.chmod(0o555)
    entered = False
    with as_nobody(), locked(reachable / "Game.packstudio"):
        entered = True
    reachable.chmod(0o777)
    assert entered


def test_of_many_at_once_only_one_gets_the_lock_that_a_dead_process_left(tmp_path: Path) -> None:
    project = tmp_path / "Game.packstudio"
    hold(project, pid=DEAD)
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from studio.workspace.lock import locked\n"
        "from studio.errors import StudioError\n"
        "try:\n"
        "    with locked(Path(sys.argv[1])):\n"
        "        print('in', flush=True)\n"
        "        sys.stdin.read()\n"
        "except StudioError:\n"
        "    print('out', flush=True)\n"
    )
    crowd = [
        subprocess.Popen(
            [sys.executable, "-c", script, str(project)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(6)
    ]
    said = [process.stdout.readline().strip() for process in crowd if process.stdout]
    for process in crowd:
        process.communicate()
    assert sorted(said) == ["in", "out", "out", "out", "out", "out"]
    assert list(tmp_path.iterdir()) == []


def test_the_day_is_told_of_a_lock_that_is_not_of_today(tmp_path: Path) -> None:
    project = tmp_path / "Game.packstudio"
    hold(project, host="elsewhere", since=int(time.mktime((2020, 2, 29, 23, 59, 0, 0, 0, -1))))
    with pytest.raises(StudioError, match="since 2020-02-29 23:59"), locked(project):
        pass


def test_what_a_process_left_that_was_killed_while_it_took_the_lock_is_swept(tmp_path: Path) -> None:
    left = tmp_path / f"..Game.packstudio.lock.{DEAD}.part"
    left.write_bytes(b"half")
    with locked(tmp_path / "Game.packstudio"):
        assert not left.exists()
