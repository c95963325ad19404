"""The version stands in one place, and the changelog knows it."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib

import studio
from tests.architecture.tree import ROOT, modules


def test_the_version_is_written_in_one_module_only() -> None:
    places = [path for path in modules() if studio.__version__ in (ROOT / path).read_text(encoding="utf-8")]
    assert [str(path) for path in places] == ["studio/__init__.py"]


def test_the_project_file_reads_the_version_from_there() -> None:
    with (ROOT / "pyproject.toml").open("rb") as stream:
        project = tomllib.load(stream)
    assert project["project"]["dynamic"] == ["version"]
    assert project["tool"]["hatch"]["version"]["path"] == "studio/__init__.py"


def test_the_changelog_has_a_section_for_the_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(
        rf"^## \[{re.escape(studio.__version__)}\] - (Unreleased|\d{{4}}-\d\d-\d\d)$", changelog, re.MULTILINE
    )


def test_the_program_says_the_version() -> None:
    said = subprocess.run(
        [sys.executable, "-m", "studio", "--version"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert said.stdout.split()[-1] == studio.__version__
