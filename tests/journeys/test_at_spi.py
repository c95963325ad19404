"""A screen reader's way through the program: what it hears by AT-SPI, and what it can press."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from studio.progress import CancelToken, unheard
from studio.workspace.sample import make_sample
from tests.architecture.tree import ROOT
from tests.journeys.screens import THERE, screen

# The system's own Python has the bindings; ours has not.
_PYTHON = "/usr/bin/python3"
_READER = Path(__file__).with_name("by_at_spi.py")


def _can_read() -> bool:
    if not (THERE and shutil.which("dbus-run-session") and Path(_PYTHON).is_file()):
        return False
    asks = "import gi; gi.require_version('Atspi', '2.0')"
    return subprocess.run([_PYTHON, "-c", asks], check=False, capture_output=True).returncode == 0


pytestmark = [
    pytest.mark.peer("gir1.2-atspi-2.0"),
    pytest.mark.skipif(
        not _can_read(), reason="Debian's at-spi2-core, dbus, python3-gi or gir1.2-atspi-2.0 are missing"
    ),
]


def test_packs_fields_and_problems_are_heard_and_a_button_is_pressed(tmp_path: Path) -> None:
    sample = make_sample(tmp_path / "The Coast", report=unheard, cancel=CancelToken())
    with screen() as settings:
        settings |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        settings.pop("DBUS_SESSION_BUS_ADDRESS", None)
        program = [sys.executable, "-m", "studio", str(sample)]
        words = ["dbus-run-session", "--", _PYTHON, str(_READER), *program]
        done = subprocess.run(
            words, env=settings, cwd=ROOT, check=False, capture_output=True, text=True, timeout=120
        )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert any("coast-core" in row for row in told["rows"])
    assert told["problems"][0].startswith("Error: ")
    assert told["pressed"]
