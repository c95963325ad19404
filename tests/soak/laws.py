"""The laws of manifests, tried with thousands of examples each and another seed every round (hypothesis)."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from tests.soak.not_here import NotHereError

NAME = "laws"
_LAWS = "tests/property/test_manifest_laws.py"
_FEW = 30
"""Seconds; what can be tried in less time, every test run tries anyway."""


def run(seed: int, seconds: float) -> str:
    """Try the laws again and again for ``seconds``. Raises ``AssertionError`` with what hypothesis found."""
    if seconds < _FEW:
        raise NotHereError("the laws are tried by the test run itself; here they get half a minute or more")
    end = time.monotonic() + seconds
    rounds = 0
    while not rounds or time.monotonic() < end:
        words = [sys.executable, "-m", "pytest", _LAWS, "-q", "-x", "-p", "no:cacheprovider"]
        words += ["--hypothesis-profile=soak", f"--hypothesis-seed={seed + rounds}"]
        done = subprocess.run(
            words, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2]
        )
        assert done.returncode == 0, f"laws: seed {seed + rounds}:\n{done.stdout[-6_000:]}"
        rounds += 1
    return f"{rounds} rounds of thousands of examples a law"
