"""A run that the system ended is told of once; one that ended as it should leaves nothing."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from studio.workspace.crashes import CrashWatch, crashes, reports_folder

_BEGIN = "from studio.workspace.crashes import CrashWatch\nwatch = CrashWatch('Pack Studio 1.2.3')\n"
_DRAFT = (
    "from pathlib import Path\nfrom studio.workspace.drafts import Draft, DraftFile, write_draft\n"
    "file = DraftFile(Path('/coast/a'), b'x', None)\n"
    "write_draft(Draft(Path('/coast/The Coast.packstudio'), 5.0, (file,)))\n"
)


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def _run(code: str) -> int:
    return subprocess.run([sys.executable, "-c", code], check=False, capture_output=True).returncode


def test_a_process_that_is_aborted_leaves_a_report_that_is_told_once() -> None:
    assert _run(_BEGIN + "import os\nos.abort()\n") != 0
    [crash] = crashes()
    assert "Pack Studio 1.2.3" in crash.text
    assert "Aborted" in crash.text
    assert abs(crash.seconds - time.time()) < 60
    assert crash.path.read_text() == crash.text
    assert crash.drafts == ()
    assert crashes() == ()


def test_the_drafts_of_that_very_process_are_named_and_no_others() -> None:
    assert _run(_BEGIN + _DRAFT) == 0
    assert _run(_BEGIN + _DRAFT.replace("The Coast", "Lantern") + "import os\nos.abort()\n") != 0
    [crash] = crashes()
    assert [draft.project.stem for draft in crash.drafts] == ["Lantern"]


def test_a_process_that_was_killed_or_ended_as_it_should_is_no_crash() -> None:
    assert _run(_BEGIN + "watch.close()\n") == 0
    assert _run(_BEGIN + "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)\n") != 0
    assert crashes() == ()
    assert list(reports_folder().iterdir()) == []


def test_a_run_that_goes_on_keeps_its_file() -> None:
    watch = CrashWatch("here")
    try:
        assert crashes() == ()
        assert len(list(reports_folder().iterdir())) == 1
    finally:
        watch.close()
    assert list(reports_folder().iterdir()) == []


def test_what_others_call_so_stays() -> None:
    reports_folder().mkdir(parents=True)
    for name in ("running-late.txt", "notes.txt"):
        (reports_folder() / name).write_text("What it was at when it ended:\nnothing")
    assert crashes() == ()
    assert len(list(reports_folder().iterdir())) == 2


def test_only_the_latest_reports_stay() -> None:
    reports_folder().mkdir(parents=True)
    for number in range(30):
        (reports_folder() / f"crash-20260101-0000{number:02}-1.txt").write_text("x")
    crashes()
    kept = sorted(path.name for path in reports_folder().iterdir())
    assert len(kept) == 20
    assert kept[0] == "crash-20260101-000010-1.txt"


def test_where_nothing_can_be_written_the_program_starts_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    CrashWatch("here").close()
    assert crashes() == ()
