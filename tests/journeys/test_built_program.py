"""The program is built as a folder, started as people will have it, and tried."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import build_app
import pytest


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    lacking = build_app.missing()
    if lacking is not None:
        pytest.skip(lacking)
    return build_app.build(tmp_path_factory.mktemp("built"))


def _run(program: Path, *words: str, home: Path) -> subprocess.CompletedProcess[str]:
    # Nothing of this checkout may help it along.
    settings = {"HOME": str(home), "PATH": os.environ["PATH"], "QT_QPA_PLATFORM": "offscreen"}
    command = [str(program), *words]
    return subprocess.run(
        command, check=False, env=settings, cwd=home, capture_output=True, text=True, timeout=240
    )


def test_it_opens_the_sample_builds_it_and_verifies_it(program: Path, tmp_path: Path) -> None:
    done = _run(program, "--self-test", home=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "frozen" in done.stdout
    assert "All is well." in done.stdout
    assert list(tmp_path.iterdir()) == [], "it works in a folder of its own"


def test_it_is_the_command_line_too(program: Path, tmp_path: Path) -> None:
    assert _run(program, "--version", home=tmp_path).stdout.startswith("pack-studio ")
    explained = _run(program, "explain", "PS-PLATFORM-IPADOS", home=tmp_path)
    assert "iPadOS" in explained.stdout
    (tmp_path / "a.json").write_text("{")
    checked = _run(program, "check", "a.json", home=tmp_path)
    assert (checked.returncode, "Traceback" in checked.stderr) == (1, False)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has such desktops")
def test_it_brings_what_desktops_want_to_know(program: Path) -> None:
    shared = {path.name for path in (program.parent / "share").iterdir()}
    assert {"pack-studio.desktop", "pack-studio-mime.xml", "pack-studio.metainfo.xml"} <= shared
    assert (program.parent / "install.sh").exists()
