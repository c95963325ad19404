"""Fixes of files that should not ship, or ship twice."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from studio.project.fixes import fixes_for
from studio.session.look import first_look
from tests.unit.project.fixes.trials import Case, labels_of, made, problem_of, proves

ART = {"directory": "art"}


def _selectors(*values: object) -> dict[str, object]:
    return {"fileSelectors": list(values)}


CASES = (
    Case(
        "PS-FILE-LINK",
        ("Exclude art/link.png", "Ignore art/link.png in this project"),
        _selectors(ART),
        links={"art/link.png": "a.png"},
    ),
    Case(
        "PS-FILE-LINK",
        ("Exclude art/link.png",),
        _selectors(ART, {"file": "art/link.png"}),
        links={"art/link.png": "a.png"},
    ),
    Case(
        "PS-FILE-LINK",
        ("Ignore art/[a]*.png in this project",),
        _selectors(ART),
        links={"art/[a]*.png": "a.png"},
        keys={"tools": "xcode-26"},
    ),
    Case(
        "PS-FILE-LINK",
        ("Remove the selector",),
        _selectors(ART, {"directory": "pictures"}),
        links={"pictures": "art"},
    ),
    Case(
        "PS-FILE-OWN",
        ("Remove the selector Game.packstudio",),
        _selectors(ART, {"file": "Game.packstudio"}),
    ),
    Case(
        "PS-FILE-IGNORED-NAMED",
        ("Remove the selector art/Thumbs.db",),
        _selectors(ART, {"file": "art/Thumbs.db"}),
        files=("art/Thumbs.db",),
    ),
    Case(
        "PS-FILE-TAKEN-TWICE",
        ("Remove the selector art/a.png",),
        _selectors({"file": "art/a.png"}, ART),
    ),
    Case(
        "PS-FILE-TAKEN-TWICE",
        ("Remove the selector art/fr",),
        _selectors(ART, {"directory": "art/fr"}),
        files=("art/fr/1.wav",),
    ),
    Case(
        "PS-FILE-TAKEN-TWICE",
        ("Remove 2 selectors that add nothing",),
        _selectors(ART, {"file": "art/a.png"}, {"filePattern": "art/*.png"}),
    ),
    Case("PS-PROJECT-WATCHED", ("Stop watching ../music",), keys={"watchedFolders": [".", "../music"]}),
)

NOT_CERTAIN = (
    Case(
        "PS-FILE-TAKEN-TWICE",
        (),
        _selectors({"filePattern": "art/a*"}, {"filePattern": "art/*g"}),
        files=("art/a.txt", "art/b.png"),
    ),
    Case("PS-FILE-LINK", (), _selectors({"file": "link"}), links={"link": "art/a.png"}),
    Case("PS-FILE-OWN", (), _selectors({"file": "Game.packstudio"})),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_fix_makes_its_problem_go_away_and_can_be_taken_back(tmp_path: Path, case: Case) -> None:
    proves(tmp_path, case)


@pytest.mark.parametrize("case", NOT_CERTAIN, ids=lambda case: f"{case.code} {dict(case.changes)}")
def test_a_problem_without_a_certain_answer_has_no_fix(tmp_path: Path, case: Case) -> None:
    assert labels_of(made(tmp_path, case), case.code) == ()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
def test_a_pipe_is_left_out(tmp_path: Path) -> None:
    path = made(tmp_path, Case("PS-FILE-SPECIAL", ()))
    os.mkfifo(tmp_path / "art/pipe")
    look = first_look(path)
    fixes = fixes_for(look.state.ground(problem_of(look, "PS-FILE-SPECIAL")))
    assert [fix.label for fix in fixes] == ["Exclude art/pipe", "Ignore art/pipe in this project"]
