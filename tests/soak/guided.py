"""Broken manifests again, bred by a fuzzer that watches which lines of the reader they reach (atheris)."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.soak.not_here import NotHereError

NAME = "guided"
_LONGEST = 4_096
_SLOWEST = 5
"""Bytes of a case, and seconds it may take."""


def run(seed: int, seconds: float) -> str:
    """Breed manifests for ``seconds``. Raises ``AssertionError`` with the bytes of a case that went wrong."""
    if importlib.util.find_spec("atheris") is None:
        raise NotHereError("atheris is not made for this system or this Python")
    with tempfile.TemporaryDirectory(prefix="guided-") as name:
        folder = Path(name)
        (folder / "seeds").mkdir()
        words = [sys.executable, "-m", "tests.soak._breeding", str(folder), f"-seed={seed % 2**31 or 1}"]
        words += [f"-max_total_time={max(1, round(seconds))}", f"-max_len={_LONGEST}", f"-timeout={_SLOWEST}"]
        words += ["-print_final_stats=1", f"-artifact_prefix={folder}/", "-rss_limit_mb=2048"]
        done = subprocess.run(
            words,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
            cwd=Path(__file__).parents[2],
        )
        if done.returncode:
            cases = [path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()]
            told = "\n".join(done.stderr.splitlines()[-40:])
            raise AssertionError(f"guided: seed {seed}: {cases!r}\n{told}")
    return f"{_number(done.stderr, 'number_of_executed_units')} manifests, slowest {_slowest(done.stderr)} s"


def _number(told: str, what: str) -> str:
    found = re.search(rf"stat::{what}:\s*(\d+)", told)
    return f"{int(found[1]):,}" if found else "?"


def _slowest(told: str) -> str:
    found = re.search(r"stat::slowest_unit_time_sec:\s*(\d+)", told)
    return found[1] if found else "?"
