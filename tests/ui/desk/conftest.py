"""A desk with a small project."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.builders import manifest, project, write_tree
from tests.ui.desks import AtWork

Opening = Callable[[], AtWork]


@pytest.fixture
def game(tmp_path: Path) -> Path:
    """A project with two packs, ``art`` and ``voices``; its file."""
    folder = tmp_path / "game"
    write_tree(
        folder, {"art/a.txt": b"a", "art/b.txt": b"bb", "voices/en/1.wav": b"one", "loose/c.txt": b"c"}
    )
    voices = manifest(assetPackID="voices", fileSelectors=[{"directory": "voices"}])
    return project(folder, {"art.json": manifest(), "voices.json": voices}, watchedFolders=["art", "loose"])


@pytest.fixture
def opening(game: Path, qtbot: QtBot) -> Iterator[Opening]:
    """Opens the project at one more desk; all are closed at the end."""
    opened: list[AtWork] = []

    def open_one() -> AtWork:
        opened.append(AtWork(game, qtbot))
        return opened[-1]

    yield open_one
    for one in opened:
        one.close()


@pytest.fixture
def work(opening: Opening) -> AtWork:
    """The project, opened."""
    return opening()
