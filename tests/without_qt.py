"""A pytest plugin (``-p no:pytest-qt -p tests.without_qt``): the run has no Qt, as on a build server."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

import pytest


class _NoQt(MetaPathFinder):
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        del path, target
        if fullname.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ModuleNotFoundError(
                f"{fullname} is hidden: these tests must pass without Qt", name=fullname
            )
        return None


sys.meta_path.insert(0, _NoQt())


def pytest_addoption(parser: pytest.Parser) -> None:
    """Know the settings of pytest-qt, which is not loaded, so that the strict configuration stays valid."""
    for name in ("qt_api", "qt_log_level_fail"):
        parser.addini(name, "unused: there is no Qt in this run")
    parser.addini("qt_log_ignore", "unused: there is no Qt in this run", type="linelist")
