"""The laws of manifests, tried with thousands of examples each and another seed every round (hypothesis)."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

NAME = "laws"
_LAWS = "tests/property/test_manifest_laws.py"
_FEW = 30
"""Seconds; in less time than that the laws are tried with the few examples of a quick run."""


def run(seed: int, seconds: float) -> str:
    """Try the laws again and again for ``seconds``. Raises ``AssertionError`` with what hypothesis found."""
    end = time.monotonic() + seconds
    profile = "soak" if seconds > _FEW else "quick"
    rounds = 0
    while not rounds or time.monotonic() < end:
        words = [sys.executable, "-m", "pytest", _LAWS, "-q", "-x", "-p", "no:cacheprovider"]
        words += [f"--hypothesis-profile={profile}", f"--hypothesis-seed={seed + rounds}"]
        done = subprocess.run(
            words, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2]
        )
        assert done.returncode == 0, f"laws: seed {seed + rounds}:\n{done.stdout[-6_000:]}"
        rounds += 1
    return f"{rounds} rounds of {'thousands of' if profile == 'soak' else 'a few'} examples a law"
