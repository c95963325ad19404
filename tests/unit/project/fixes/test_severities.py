"""A severity in a project file that does not count is taken out of it, alone."""

from __future__ import annotations

from pathlib import Path

from studio.project.edits import Texts, apply
from studio.project.fixes import fixes_for
from studio.project.project_file import ProjectFile
from studio.session.opening import open_project
from studio.session.state import State
from studio.workspace.project_store import load_project
from tests.builders import manifest, project, write_tree

WRONG: dict[str, object] = {"PS-NOBODY-KNOWS": "off", "PS-ID-LONG": 5, "PS-PATH-LONG": "error", "x": "off"}


def opened(folder: Path, severities: dict[str, object]) -> tuple[State, ProjectFile]:
    write_tree(folder, {"art/a.txt": b"1"})
    path = project(folder, {"art.json": manifest()}, severities=severities)
    return open_project(path), load_project(path)


def test_the_fix_takes_out_one_and_keeps_the_others(tmp_path: Path) -> None:
    state, file = opened(tmp_path, WRONG)
    problems = [one for one in state.problems if one.code == "PS-PROJECT-SEVERITY"]
    labels: set[str] = set()
    for problem in problems:
        (fix,) = fixes_for(state.ground(problem))
        labels.add(fix.label)
        after = apply(fix.edit(None, problem.place), Texts(file, {})).project.severities
        kind = problem.finding.arguments["kind"]
        assert after == {code: value for code, value in WRONG.items() if code != kind}
    assert labels == {
        "Treat PS-NOBODY-KNOWS as usual",
        "Treat PS-ID-LONG as usual",
        "Remove x from the settings",
    }


def test_mended_the_problem_is_gone(tmp_path: Path) -> None:
    state, file = opened(tmp_path, {"PS-ID-LONG": 5})
    (problem,) = [one for one in state.problems if one.code == "PS-PROJECT-SEVERITY"]
    (fix,) = fixes_for(state.ground(problem))
    after = apply(fix.edit(None, problem.place), Texts(file, {})).project
    state, _ = opened(tmp_path, after.severities)
    assert "PS-PROJECT-SEVERITY" not in {one.code for one in state.problems}


def test_what_the_project_says_no_more_needs_no_fix(tmp_path: Path) -> None:
    state, _ = opened(tmp_path, {"PS-ID-LONG": 5})
    (problem,) = [one for one in state.problems if one.code == "PS-PROJECT-SEVERITY"]
    other, _ = opened(tmp_path, {})
    assert not fixes_for(other.ground(problem))
