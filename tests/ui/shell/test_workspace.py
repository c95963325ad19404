"""What is kept of workspaces."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QByteArray, QCoreApplication, QSettings

from studio.ui.shell.workspace import (
    Workspace,
    keep_layout,
    keep_workspace,
    kept_layout,
    kept_workspace,
)


@pytest.fixture(autouse=True)
def settings() -> Iterator[QSettings]:
    """Settings that are kept, as in the program."""
    before = QCoreApplication.organizationName()
    QCoreApplication.setOrganizationName("Pack Studio")
    kept = QSettings()
    yield kept
    kept.clear()
    kept.sync()
    QCoreApplication.setOrganizationName(before)


def test_who_is_new_here_begins_with_production_and_else_where_they_were() -> None:
    assert kept_workspace() is Workspace.PRODUCTION
    keep_workspace(Workspace.BUILD)
    assert kept_workspace() is Workspace.BUILD


@pytest.mark.parametrize("junk", ["kitchen", 5, QByteArray(b"\x00")])
def test_junk_is_no_workspace_and_no_layout(settings: QSettings, junk: object) -> None:
    settings.setValue("workspaces/current", junk)
    assert kept_workspace() is Workspace.PRODUCTION
    settings.setValue("workspaces/art", "junk" if isinstance(junk, QByteArray) else junk)
    assert kept_layout(Workspace.ART) is None


def test_each_workspace_has_a_layout_of_its_own_until_it_is_forgotten() -> None:
    keep_layout(Workspace.ART, QByteArray(b"wide"))
    assert kept_layout(Workspace.ART) == QByteArray(b"wide")
    assert kept_layout(Workspace.PRODUCTION) is None
    keep_layout(Workspace.ART, None)
    assert kept_layout(Workspace.ART) is None
