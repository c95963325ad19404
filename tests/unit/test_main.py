"""The door to the program."""

from __future__ import annotations

import gc
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from studio import __version__
from studio.__main__ import GARBAGE, main
from studio.errors import StudioError

PLUGINS = "PYDANTIC_DISABLE_PLUGINS"


def test_the_version_is_answered(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"pack-studio {__version__}\n"


def test_an_interrupt_while_the_program_starts_is_a_cancel(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(words: object) -> int:
        del words
        raise KeyboardInterrupt

    monkeypatch.setattr("studio.cli.app.run", interrupted)
    assert main(["check", "x", "--json"]) == 130
    assert json.loads(capsys.readouterr().out)["error"]["message"] == "Cancelled."
    assert main(["check", "x"]) == 130
    assert capsys.readouterr().err == "Cancelled.\n"


def stand_in(monkeypatch: pytest.MonkeyPatch, run: Callable[[Path | None], int]) -> None:
    """Put ``run`` in the place of the window: these tests also run where there is no Qt."""
    window = ModuleType("studio.ui.app")
    window.__dict__["run"] = run
    monkeypatch.setitem(sys.modules, "studio.ui.app", window)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path | None]:
    """The projects that windows were opened with; no window is."""
    projects: list[Path | None] = []

    def note(project: Path | None = None) -> int:
        projects.append(project)
        return 0

    stand_in(monkeypatch, note)
    return projects


def test_without_words_the_window_is_opened(opened: list[Path | None]) -> None:
    assert main([]) == 0
    assert opened == [None]


def test_a_project_file_or_a_folder_is_opened_in_the_window(
    opened: list[Path | None], tmp_path: Path
) -> None:
    assert main(["Not there.packstudio"]) == 0
    assert main([str(tmp_path)]) == 0
    assert opened == [Path("Not there.packstudio"), tmp_path]


@pytest.mark.parametrize(
    "words", [["check", "x"], ["--help"], ["chek"], ["a.packstudio", "b.packstudio"], ["--json"]]
)
def test_any_other_word_is_for_the_command_line(
    opened: list[Path | None], monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    heard: list[list[str]] = []

    def note(words: list[str]) -> int:
        heard.append(words)
        return 7

    monkeypatch.setattr("studio.cli.app.run", note)
    assert main(words) == 7
    assert heard == [words]
    assert not opened


@pytest.mark.parametrize("whose", ["ours", "somebody else's"])
def test_only_a_process_of_our_own_looks_for_garbage_more_seldom_and_for_plugins_never(
    whose: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[int, ...]] = []
    frozen: list[bool] = []
    monkeypatch.setattr("studio.__main__.gc.set_threshold", lambda *numbers: told.append(numbers))
    monkeypatch.setattr("studio.__main__.gc.freeze", lambda: frozen.append(True))
    monkeypatch.setenv(PLUGINS, "")
    monkeypatch.delenv(PLUGINS)
    monkeypatch.setattr("studio.cli.app.run", lambda _: 0)
    monkeypatch.setattr(sys, "argv", ["pack-studio", "check", "x"])
    assert main(None if whose == "ours" else ["check", "x"]) == 0
    assert bool(told) == bool(frozen) == (PLUGINS in os.environ) == (whose == "ours")


def test_a_window_looks_for_garbage_as_usual_once_it_is_there(
    opened: list[Path | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[int, ...]] = []
    frozen: list[bool] = []
    monkeypatch.setattr("studio.__main__.gc.set_threshold", lambda *numbers: told.append(numbers))
    monkeypatch.setattr("studio.__main__.gc.freeze", lambda: frozen.append(not opened))
    monkeypatch.setenv(PLUGINS, "1")
    monkeypatch.setattr(sys, "argv", ["pack-studio"])
    assert main() == 0
    assert told == [GARBAGE, gc.get_threshold()]
    assert frozen == [True]
    assert os.environ[PLUGINS] == "1"


def test_without_a_screen_a_sentence_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(project: Path | None) -> int:
        del project
        raise StudioError("There is no screen here.", "See: pack-studio --help")

    stand_in(monkeypatch, refuse)
    assert main([]) == 2
    said = capsys.readouterr()
    assert said.err == "There is no screen here.\nSee: pack-studio --help\n"
    assert not said.out
