"""The README's first command, on a copy of the checkout that nothing was ever installed in."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, owned_files

OFFLINE = ("could not be fetched", "network", "connection", "Temporary failure", "No matching distribution")


def start(checkout: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(checkout / "packaging/dev.py"), "start", *words],
        check=False,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        cwd=checkout.parent,
    )


def test_a_fresh_checkout_starts_and_shows_the_sample_and_starts_again(tmp_path: Path) -> None:
    checkout = tmp_path / "Pack Studio ü"
    for path in owned_files():
        (checkout / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / path, checkout / path)
    first = start(checkout, "--folder", str(tmp_path / "sample"))
    said = first.stdout + first.stderr
    if first.returncode != 0 and any(word in said for word in OFFLINE):
        pytest.skip("the package registry cannot be reached")
    assert first.returncode == 0, said
    assert "6 pack files in" in first.stdout
    assert "coast-voices-ja" in first.stdout
    assert len(list((tmp_path / "sample/builds").glob("*.aar"))) == 6
    again = start(checkout, "check", str(tmp_path / "sample"))
    assert again.returncode == 1
    assert "5 errors." in again.stdout
    assert "Setting up" not in again.stdout + again.stderr
