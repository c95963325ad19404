"""PySide's hook in every import is taken out again."""

from __future__ import annotations

import builtins
import subprocess
import sys

import pytest

from studio.ui import plain_imports

_LOOK = """
import builtins, linecache
import studio.ui.actions
print(builtins.__import__ is builtins.__feature_import__, "studio" in " ".join(linecache.cache))
"""


def test_the_window_imports_as_python_does_and_keeps_no_sources() -> None:
    done = subprocess.run([sys.executable, "-c", _LOOK], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]


def test_where_there_is_no_way_back_all_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(builtins, "__orig_import__", raising=False)
    before = builtins.__import__
    plain_imports.restore()
    assert builtins.__import__ is before
