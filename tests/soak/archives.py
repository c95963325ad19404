"""Hours of broken archives: each is refused by name or read the same in all ways, soon, in little memory."""

from __future__ import annotations

import subprocess
import sys

NAME = "archives"
_GRACE = 60.0


def run(seed: int, seconds: float) -> str:
    """Read broken archives for ``seconds``. Raises ``AssertionError`` that names seed and case."""
    return _read(seed, f"{seconds}s", seconds + _GRACE)


def run_cases(seed: int, cases: int) -> str:
    """Read ``cases`` of them."""
    return _read(seed, f"{cases}", None)


def _read(seed: int, limit: str, timeout: float | None) -> str:
    """In a process of its own, whose memory is nobody else's."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.soak._reading", f"{seed}", limit],
        capture_output=True,
        text=True,
        check=False,
        timeout=timeout,
    )
    assert done.returncode == 0, f"archives: seed {seed}: {done.stdout[-2000:]}{done.stderr[-4000:]}"
    return done.stdout.strip()
