"""The start page and the dialog that makes a project."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from studio.ui.new_project import NewProjectDialog
from studio.ui.start_page import StartPage
from studio.workspace.settings import Recent

_HOME = Path("/Users/mika")


def _page() -> StartPage:
    page = StartPage()
    page.resize(960, 560)
    return page


def _recent() -> tuple[Recent, ...]:
    names = (
        ("The Coast", _HOME / "Games/The Coast"),
        ("Lantern", _HOME / "Games/Lantern"),
        ("Harbour", Path("/Volumes/Old disk/Harbour")),
        (
            "The long name of a game that never ends, deluxe edition",
            _HOME / "Documents/Work/Clients/A client with a long name/2026/Deliveries/Assets/Final",
        ),
        ("Driftwood", _HOME / "Games/Driftwood"),
    )
    facts = ((True, 11, 3), (True, 7, 0), (False, 4, 2), (False, 1_204, 0), (False, None, None))
    return tuple(
        Recent(
            path=folder / f"{name}.packstudio",
            name=name,
            opened=_days_ago(days),
            pinned=pinned,
            packs=packs,
            errors=errors,
        )
        for days, ((name, folder), (pinned, packs, errors)) in enumerate(zip(names, facts, strict=True))
    )


def _days_ago(days: int) -> float:
    return datetime(2026, 3, 20 - days, 17, 20).astimezone().timestamp()


def _full() -> QWidget:
    page = _page()
    recent = _recent()
    page.show_recent(recent, frozenset({recent[2].path}))
    return page


def _empty() -> QWidget:
    return _page()


def _busy() -> QWidget:
    page = _page()
    page.show_recent(_recent(), frozenset())
    page.show_busy("Making the sample project: 21 MB of 58 MB")
    return page


def _new() -> QWidget:
    return NewProjectDialog(primary_language="en")


def _new_from_languages() -> QWidget:
    voices = _HOME / "Games/The Coast/voices"
    inside = tuple(voices / name for name in ("de", "en", "fr_CA", "shared", "zh-Hant"))
    return NewProjectDialog(folders=(voices,), subfolders=inside, primary_language="en")


def _new_with_trouble() -> QWidget:
    art = _HOME / "Games/The Coast/art"
    dialog = NewProjectDialog(folders=(art, art.parent / "maps"), primary_language="en_GB")
    dialog.name_field.setText("The Coast: 2")
    dialog.folder_field.setText("Games")
    return dialog


SCENES: dict[str, Callable[[], QWidget]] = {
    "start": _full,
    "start-empty": _empty,
    "start-busy": _busy,
    "new-project": _new,
    "new-project-languages": _new_from_languages,
    "new-project-trouble": _new_with_trouble,
}
