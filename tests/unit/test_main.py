"""The door to the program."""

from __future__ import annotations

import json

import pytest

from studio import __version__
from studio.__main__ import main


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


def test_without_words_the_help_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    assert "verify" in capsys.readouterr().out
