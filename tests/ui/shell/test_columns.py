"""Columns of the lists of a window keep their widths."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from studio.ui.panels.packs.list_view import PackList
from tests.builders import manifest, project, write_tree
from tests.journeys.person import Person


@pytest.fixture
def settings() -> Iterator[QSettings]:
    """Settings that are kept, as in the program."""
    before = QCoreApplication.organizationName()
    QCoreApplication.setOrganizationName("Pack Studio")
    kept = QSettings()
    yield kept
    kept.clear()
    kept.sync()
    QCoreApplication.setOrganizationName(before)


def test_what_somebody_gave_to_columns_is_theirs_in_the_next_project(
    qtbot: QtBot, tmp_path: Path, settings: QSettings
) -> None:
    write_tree(tmp_path, {"art/sky.txt": b"sky"})
    for name, widths in (("packs", '{"1": 321}'), ("contents", '{"1": 222}'), ("problems", '{"2": 111}')):
        settings.setValue(f"columns/{name}", widths)
    person = Person(qtbot)
    person.open(project(tmp_path, {"art.json": manifest()}))
    packs = person.window.findChild(PackList)
    contents = person.panes.pack.contents.findChild(QTableView, "contents")
    assert isinstance(packs, PackList)
    assert isinstance(contents, QTableView)
    assert packs.header().sectionSize(1) == 321
    assert contents.horizontalHeader().sectionSize(1) == 222
    assert person.panes.problems.table.horizontalHeader().sectionSize(2) == 111
    person.leave()
