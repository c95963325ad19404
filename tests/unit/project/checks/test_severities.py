"""Severities in a project file that do not count are said."""

from __future__ import annotations

import json
from pathlib import Path

from studio.project.problems import Problem
from studio.project.rules import Severity
from studio.workspace.project_store import load_project
from tests.builders import manifest, state, write_tree

WRONG = {"PS-NOBODY-KNOWS": "off", "PS-ID-LONG": 5, "PS-ID-EMPTY": "info", "PS-PATH-LONG": "error"}


def found(folder: Path, severities: dict[str, object]) -> list[Problem]:
    write_tree(folder, {"art/a.txt": b"1"})
    opened = state(folder, {"art.json": manifest()}, severities=severities)
    return [one for one in opened.problems if one.code == "PS-PROJECT-SEVERITY"]


def test_each_that_does_not_count_is_a_warning_about_the_project_and_names_why(tmp_path: Path) -> None:
    problems = found(tmp_path, {**WRONG})
    assert {one.severity for one in problems} == {Severity.WARNING}
    assert {one.place.manifest for one in problems} == {tmp_path / "Game.packstudio"}
    because = {one.message.partition(", which does not count: ")[::2] for one in problems}
    assert because == {
        ("Game.packstudio treats PS-NOBODY-KNOWS as off", "no kind of problem has that name."),
        ("Game.packstudio treats PS-ID-LONG as 5", "it can be error, warning, info or off."),
        (
            "Game.packstudio treats PS-ID-EMPTY as info",
            "packs with such a problem cannot be built, or are refused.",
        ),
    }


def test_what_counts_says_nothing(tmp_path: Path) -> None:
    assert not found(tmp_path, {"PS-ID-LONG": "off", "PS-PLATFORM-NONE": "error"})


def test_what_does_not_count_is_kept_in_the_file(tmp_path: Path) -> None:
    found(tmp_path, {**WRONG})
    path = tmp_path / "Game.packstudio"
    assert json.loads(path.read_bytes())["severities"] == WRONG
    assert load_project(path).severities == WRONG
