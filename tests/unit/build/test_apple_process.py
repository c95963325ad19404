"""Another program, run to its end."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from studio.build.apple_process import Ended, TooSlow, run_to_end
from studio.progress import Cancelled, CancelToken
from tests.ba_package import stand_in, still_runs
from tests.cancelling import WhenThere

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="these programs are of a Unix system")


def ended(folder: Path, script: str, cancel: CancelToken | None = None) -> Ended:
    return run_to_end(["/bin/sh", "-c", script], folder=folder, notes=folder, cancel=cancel or CancelToken())


def test_its_exit_code_and_its_complaint_are_told(tmp_path: Path) -> None:
    assert ended(tmp_path, "echo fine; echo bad >&2; exit 64") == Ended(64, "bad")
    assert ended(tmp_path, "echo fine") == Ended(0, "fine")
    assert ended(tmp_path, "kill -9 $$").code == -9


def test_it_works_in_the_folder_that_it_is_given_and_gets_no_input(tmp_path: Path) -> None:
    assert ended(tmp_path, "pwd; cat") == Ended(0, str(tmp_path.resolve()))


def test_it_may_say_more_than_anybody_wants_to_hear(tmp_path: Path) -> None:
    told = ended(tmp_path, "yes loud | head -c 5000000 >&2; echo last >&2")
    assert told.words.endswith("\nlast")
    assert len(told.words) <= 1 << 16


def test_a_cancel_ends_it_and_all_that_it_has_started(tmp_path: Path) -> None:
    program = stand_in(tmp_path / "tool", way="hang")
    manifest = tmp_path / "a.json"
    manifest.write_text('{"fileSelectors": [{"file": "a.json"}]}')
    command: list[str | Path] = [program, "package", manifest, "-o", tmp_path / "a.aar"]
    with pytest.raises(Cancelled):
        run_to_end(command, folder=tmp_path, notes=tmp_path, cancel=WhenThere(tmp_path / "tool/hangs"))
    until = time.monotonic() + 20
    while still_runs(tmp_path / "tool"):
        assert time.monotonic() < until, "it was cancelled, and goes on"


def test_one_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    with pytest.raises(TooSlow):
        run_to_end(["sleep", "600"], folder=tmp_path, notes=tmp_path, cancel=CancelToken(), seconds=0.05)


def test_what_cannot_be_started_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        run_to_end([tmp_path / "gone"], folder=tmp_path, notes=tmp_path, cancel=CancelToken())
