"""Showing a file where the system shows files."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from studio.ui.revealing import is_program, open_file, reveal


@pytest.mark.skipif(sys.platform in {"darwin", "win32"}, reason="these have programs of their own for it")
@pytest.mark.parametrize("answer", [True, False])
def test_the_folder_of_a_file_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, answer: bool
) -> None:
    opened: list[str] = []

    def note(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return answer

    monkeypatch.setattr("studio.ui.revealing.QDesktopServices.openUrl", note)
    (tmp_path / "a b#.txt").touch()
    assert reveal(tmp_path / "a b#.txt") is answer
    assert reveal(tmp_path) is answer
    assert opened == [str(tmp_path)] * 2


def test_a_file_is_opened_by_the_system_and_a_program_is_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def note(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()).name)
        return True

    monkeypatch.setattr("studio.ui.revealing.QDesktopServices.openUrl", note)
    assert open_file(tmp_path / "wall.png")
    assert not open_file(tmp_path / "Install.EXE")
    assert is_program(tmp_path / "build.sh")
    assert opened == ["wall.png"]
