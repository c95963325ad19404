"""The door to the program."""

from __future__ import annotations

import gc
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType

import pytest

from studio import __version__
from studio.__main__ import COMMANDS, GARBAGE, main
from studio.cli.app import _COMMANDS
from studio.errors import StudioError

PLUGINS = "PYDANTIC_DISABLE_PLUGINS"


def test_the_version_is_answered(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"pack-studio {__version__}\n"


def test_the_door_knows_every_command() -> None:
    assert {name.replace("_", "-") for name in _COMMANDS} == COMMANDS


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


def stand_in(monkeypatch: pytest.MonkeyPatch, run: Callable[..., int]) -> None:
    """Put ``run`` in the place of the window: these tests also run where there is no Qt."""
    window = ModuleType("studio.ui.app")
    window.__dict__["run"] = run
    monkeypatch.setitem(sys.modules, "studio.ui.app", window)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[list[Path]]:
    """What windows were opened with, start by start; no window is."""
    starts: list[list[Path]] = []

    def note(paths: Sequence[Path], *, listening: bool) -> int:
        del listening
        starts.append(list(paths))
        return 0

    stand_in(monkeypatch, note)
    return starts


def test_without_words_the_window_is_opened(opened: list[list[Path]]) -> None:
    assert main([]) == 0
    assert opened == [[]]


@pytest.mark.parametrize(
    "words",
    [["Not there.packstudio"], ["a.packstudio", "b.packstudio"], ["a.AAR"], ["a.pack.zip"], ["art.json"]],
)
def test_what_the_desktop_opens_is_opened_in_the_window(
    opened: list[list[Path]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(words) == 0
    assert main([str(tmp_path)]) == 0
    assert opened == [[tmp_path / word for word in words], [tmp_path]]


@pytest.mark.parametrize(
    "words",
    [["check", "x"], ["--help"], ["chek"], ["a.packstudio", "b.png"], ["--json"], ["check", "a.packstudio"]],
)
def test_any_other_word_is_for_the_command_line(
    opened: list[list[Path]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "check").mkdir()  # A command is one, whatever lies about.
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
    opened: list[list[Path]], monkeypatch: pytest.MonkeyPatch
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
    def refuse(paths: Sequence[Path], *, listening: bool) -> int:
        del paths, listening
        raise StudioError("There is no screen here.", "See: pack-studio --help")

    stand_in(monkeypatch, refuse)
    assert main([]) == 2
    said = capsys.readouterr()
    assert said.err == "There is no screen here.\nSee: pack-studio --help\n"
    assert not said.out
