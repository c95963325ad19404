"""Two versions line by line: a clash in two files, what a draft would bring back, a damaged project file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from studio.project.project_file import ProjectFile
from studio.session.damage import Damage, Origin, Remedy
from studio.session.side_by_side import sheet
from studio.ui.comparing.dialog import CompareDialog
from studio.ui.comparing.text import TextDialog
from studio.ui.comparing.words import damage_wording
from studio.workspace.project_store import project_bytes
from tests.looks.discovery import Scene
from tests.ui.comparing.made import sheets, wording

_PROJECT = Path("/games/The Coast/The Coast.packstudio")


def clash() -> QWidget:
    """Two files were changed here and by another program."""
    dialog = CompareDialog(wording())
    dialog.show_sheets(sheets())
    return dialog


def one_file() -> QWidget:
    """A single file, with a line that is longer than there is room."""
    dialog = CompareDialog(wording())
    long = "/".join(["voices/act1/scenes"] * 6)
    left = f'{{\n  "assetPackID": "voices",\n  "directory": "{long}/old"\n}}\n'
    dialog.show_sheets([sheet(Path("/games/manifests/voices.json"), left, left.replace("/old", "/new"))])
    return dialog


def half_merged() -> QWidget:
    """Version control left two versions in the project file."""
    whole = project_bytes(ProjectFile(name="The Coast")).decode()
    line = '  "name": "The Coast",\n'
    theirs = '  "name": "The Coast at Night",\n'
    text = whole.replace(line, f"<<<<<<< HEAD\n{line}=======\n{theirs}>>>>>>> night\n")
    remedies = (
        Remedy(Origin.FIRST, whole.encode(), name="HEAD"),
        Remedy(Origin.SECOND, whole.replace(line, theirs).encode(), name="night"),
    )
    message = "The Coast.packstudio holds two versions, between which version control could not decide."
    damage = Damage(_PROJECT, text.encode(), message, "", 3, remedies)
    dialog = CompareDialog(damage_wording(damage, remedies[0]))
    dialog.show_sheets([sheet(_PROJECT, text, whole)])
    return dialog


def damaged() -> QWidget:
    """A project file that breaks off, with nothing to take its place."""
    text = project_bytes(ProjectFile(name="The Coast")).decode()[:180] + "\n}"
    message = "The Coast.packstudio cannot be read as a project: it stops making sense at line 9."
    return TextDialog(Damage(_PROJECT, text.encode(), message, "", 9))


SCENES: dict[str, Scene] = {
    "comparing-clash": clash,
    "comparing-one": one_file,
    "comparing-half-merged": half_merged,
    "comparing-damaged": damaged,
}
