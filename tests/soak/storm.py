"""A storm on the real disk beside a running desk: what it shows is what the disk holds, every time it calms.

Once as it is, and once with every hint of the watch lost; then somebody looks again.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

NAME = "storm"
_UNHEARD = 0.25
"""The share of the time in which every hint is lost."""


def run(seed: int, seconds: float) -> str:
    """Storm for ``seconds``. Raises ``AssertionError`` that names seed and case."""
    told: list[str] = []
    for mode, share in (("heard", 1 - _UNHEARD), ("unheard", _UNHEARD)):
        words = [sys.executable, "-m", "tests.soak._storm", str(seed), f"{seconds * share:g}", mode]
        # In a process of its own: a window's application would stay in this one for good.
        done = subprocess.run(
            words,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
            cwd=Path(__file__).parents[2],
        )
        if done.returncode:
            raise AssertionError(f"{' '.join(words[1:])}\n{done.stderr[-6000:]}")
        told.append(f"{mode}: {done.stdout.strip()}")
    return "; ".join(told)
