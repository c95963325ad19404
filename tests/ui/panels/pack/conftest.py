"""A form on a manifest, for the tests that need no more than that."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.ui.panels.pack.form import ManifestForm
from tests.builders import Values
from tests.ui.panels.pack.harness import Harness, project_with

Open = Callable[..., Harness]


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Open:
    """Opens a form on a manifest, shown and active as in the window."""

    def make(values: Values | str, *, read_only: str | None = None, **others: Values) -> Harness:
        form = ManifestForm()
        qtbot.addWidget(form)
        harness = Harness(form, project_with(tmp_path, values, **others), read_only=read_only)
        form.resize(760, 900)
        form.show()
        qtbot.waitExposed(form)
        form.activateWindow()
        qtbot.waitUntil(form.isActiveWindow)
        return harness

    return make
