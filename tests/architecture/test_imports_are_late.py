"""Asking for the version is answered at once: nothing big is imported for it."""

from __future__ import annotations

import re
import subprocess
import sys

from tests.architecture.tree import ROOT

BIG = {
    *("PySide6", "langcodes", "lz4", "lzfse", "pydantic", "rich", "send2trash", "typer"),
    *("watchdog", "zstandard"),
}


def test_the_version_is_told_without_importing_anything_big() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "studio", "--version"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    imported = {name.partition(".")[0] for name in re.findall(r"\|\s+([\w.]+)$", done.stderr, re.MULTILINE)}
    assert "studio" in imported
    assert not imported & BIG
