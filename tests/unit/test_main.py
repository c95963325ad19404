"""The door to the program."""

from __future__ import annotations

import pytest

from studio import __version__
from studio.__main__ import main


def test_the_version_is_answered(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"pack-studio {__version__}\n"


def test_without_words_the_help_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    assert "verify" in capsys.readouterr().out
