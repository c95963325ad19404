"""PySide6 6.12.0 lost one reference to None with every call on Python 3.11, until the process died."""

from __future__ import annotations

import importlib.util
import subprocess
import sys

import pytest

CALLS = 20_000
PROGRAM = f"""
import sys
from PySide6.QtCore import QObject

owner = QObject()
before = sys.getrefcount(None)
for _ in range({CALLS}):
    owner.setObjectName("name")
    owner.setParent(None)
    owner.blockSignals(False)
    QObject().setObjectName("name")
print(sys.getrefcount(None) - before)
"""


@pytest.mark.skipif(importlib.util.find_spec("PySide6") is None, reason="PySide6 is not installed")
def test_qt_calls_do_not_eat_references_to_none() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > -CALLS // 100
