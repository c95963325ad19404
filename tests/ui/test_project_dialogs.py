"""The dialogs of a project: every wish for one has its act, and all go with the project."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui import wishes
from studio.ui.asking import Asking
from studio.ui.project_dialogs import ProjectDialogs
from tests.builders import manifest, project, write_tree
from tests.ui.desks import AtWork


def test_each_opens_by_its_wish_and_closes_with_the_project(tmp_path: Path, qtbot: QtBot) -> None:
    write_tree(tmp_path, {"art/a.png": "x"})
    work = AtWork(project(tmp_path, {"a.json": manifest()}, watched_folders=["art"]), qtbot)
    window = QWidget()
    qtbot.addWidget(window)
    asking = Asking(window)
    dialogs = ProjectDialogs(asking, window)
    dialogs.work_at(work.desk)
    window.show()
    openers = (dialogs.settings, dialogs.ignoring, dialogs.sources)
    for wish in (wishes.OpenSettings(), wishes.OpenIgnoreRules(), wishes.OpenSources()):
        dialogs.acts[type(wish)](wish)
        work.settle()
    assert all(opener.dialog is not None for opener in openers)
    dialogs.work_at(None)
    assert all(opener.dialog is None for opener in openers)
    asking.close()
    window.hide()
    work.close()
