"""On a virtual screen, with a real pointer and real keys."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT
from tests.builders import manifest, project, write_tree
from tests.journeys.screens import THERE, screen

pytestmark = [
    pytest.mark.peer("xvfb"),
    pytest.mark.skipif(not THERE, reason="Debian's xvfb and xdotool are not installed"),
]


def test_a_file_is_dragged_from_the_tree_onto_a_pack_and_built_by_keys(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/sky.txt": b"sky", "loose/sea.txt": b"sea"})
    game = project(tmp_path, {"art.json": manifest()}, watchedFolders=["."])
    with screen() as settings:
        done = subprocess.run(
            [sys.executable, "-m", "tests.journeys.by_mouse", str(game), "loose/sea.txt", "art"],
            check=False,
            capture_output=True,
            text=True,
            cwd=ROOT,
            env=settings,
        )
    assert done.returncode == 0, done.stdout + done.stderr
    told = json.loads(done.stdout)
    assert told["undo"] == "Add loose/sea.txt (3 bytes) to art"
    assert told["files"] == ["art/sky.txt", "loose/sea.txt"]
    assert told["built"] == {"art": "built"}
    assert told["saved"]


def test_start_opens_the_window_with_the_sample(tmp_path: Path) -> None:
    sample = tmp_path / "sample"
    with screen() as settings:
        words = [sys.executable, str(ROOT / "packaging/dev.py"), "start", "--folder", str(sample)]
        with subprocess.Popen(
            words, env=settings, cwd=tmp_path, stdout=subprocess.PIPE, text=True
        ) as program:
            try:
                find = ["xdotool", "search", "--sync", "--name", "^The Coast — Pack Studio$"]
                found = subprocess.run(
                    find, env=settings, check=False, capture_output=True, text=True, timeout=120
                )
                assert found.stdout.strip(), "no window of that name"
                window = found.stdout.split()[0]
                quits = ["xdotool", "windowfocus", window, "key", "ctrl+q"]
                subprocess.run(quits, env=settings, check=True)
                assert program.wait(60) == 0
            finally:
                program.kill()
    assert (sample / "The Coast.packstudio").is_file()
    assert not (sample / "builds").exists()
