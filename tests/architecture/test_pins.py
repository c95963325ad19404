"""What a checkout runs on is written down completely, one exact version a line."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
import tomllib

import pytest

from tests.architecture.tree import ROOT

PINNED = re.compile(r"(?P<name>[a-z0-9-]+)==[\w.!+]+( ; .+)?")


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_every_line_pins_one_version(name: str) -> None:
    assert not [line for line in _lines(name) if not PINNED.fullmatch(line)]


def test_every_dependency_of_the_project_is_pinned() -> None:
    with (ROOT / "pyproject.toml").open("rb") as stream:
        wanted = tomllib.load(stream)["project"]["dependencies"]
    pinned = {line.partition("==")[0] for line in _lines("requirements.txt")}
    assert not [one for one in wanted if re.split(r"[\[<>=]", one)[0] not in pinned]


def test_the_pins_need_nothing_that_is_not_pinned() -> None:
    """``dev.py`` installs the pins alone, so a forgotten one would be missing."""
    if importlib.util.find_spec("pip") is None:
        pytest.skip("pip is not installed")
    done = subprocess.run([sys.executable, "-m", "pip", "check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def _lines(name: str) -> list[str]:
    text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
