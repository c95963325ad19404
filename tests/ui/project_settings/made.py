"""A project with settings, what the dialog about it asks and wishes, and what would follow."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.progress import CancelToken, unheard
from studio.project.edits import Edit
from studio.session.look import first_look
from studio.session.session import Session
from studio.ui.project_settings.consequences import Foreseen
from studio.ui.project_settings.dialog import ProjectSettingsDialog
from studio.ui.project_settings.opening import foreseen
from tests.builders import manifest, project, write_tree

ESSENTIAL = {"essential": {"installationEventTypes": ["firstInstallation"]}}


def coast(folder: Path, **changes: object) -> Path:
    """Two packs: one that only Xcode 27 knows, one with data that only an own server takes."""
    write_tree(folder, {"art/a.png": b"a", "maps/m.bin": b"m" * 300})
    return project(
        folder,
        {
            "art.json": manifest(fileSelectors=[{"filePattern": "art/*.png"}]),
            "maps.json": manifest(
                assetPackID="maps", userInfo={"a": 1}, fileSelectors=[{"directory": "maps"}]
            ),
        },
        name="The Coast",
        **changes,
    )


class Shown:
    """The dialog of the project ``path``, and what it said."""

    def __init__(self, path: Path, qtbot: QtBot, *, read_only: str | None = None) -> None:
        self.session = Session(first_look(path))
        self.dialog = ProjectSettingsDialog(self.session.project, None, read_only=read_only)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)  # A test looks at it after.
        qtbot.addWidget(self.dialog)
        self.asked: list[object] = []
        self.wishes: list[object] = []
        self.dialog.asked.connect(self.asked.append)
        self.dialog.wished.connect(self.wishes.append)

    def foresee(self) -> Foreseen:
        """Work out what the chosen settings would lead to, as the job does it, and show it."""
        edit = self.dialog.edit
        assert isinstance(edit, Edit)
        found = foreseen(self.session.look, self.session.texts, edit, CancelToken(), unheard)
        self.dialog.show_foreseen(found)
        return found
