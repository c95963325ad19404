"""What a fix is made from, and the step that it becomes."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.errors import Finding, Place
from studio.project.edits import Move, RemoveValue
from studio.project.fixes import Fix, Ground
from studio.project.problems import judge
from studio.project.target import Target
from tests.builders import manifest, pack


def _ground(base: Path, **changes: object) -> Ground:
    found = Finding("PS-PROJECT-EMPTY", Place(), {"folder": "manifests"})
    (problem,) = judge([found], Target())
    return Ground(problem, pack(base, manifest(**changes)) if changes else None)


def test_a_fix_becomes_one_step_with_all_that_it_does(tmp_path: Path) -> None:
    one = pack(tmp_path, manifest())
    change = RemoveValue(one.path, ("language",))
    moves = (Move(tmp_path / "a", tmp_path / "b"),)
    place = Place(pack="art", field="language")
    edit = Fix("remove", "Remove the language", (change,), moves).edit(one, place)
    assert (edit.label, edit.changes, edit.moves, edit.focus) == (
        "Remove the language in art",
        (change,),
        moves,
        place,
    )


def test_a_step_names_its_pack_once(tmp_path: Path) -> None:
    one = pack(tmp_path, manifest())
    assert Fix("x", "Leave a.png out of art").edit(one, Place()).label == "Leave a.png out of art"
    assert Fix("x", "Stop watching music").edit(None, Place()).label == "Stop watching music"


def test_the_text_at_a_place_is_nothing_where_there_is_none(tmp_path: Path) -> None:
    ground = _ground(tmp_path, language="fr", platforms=["iOS"])
    assert ground.text(("language",)) == "fr"
    assert ground.text(("platforms",)) == ""
    assert ground.text(("nothing", 3)) == ""


def test_a_problem_in_no_pack_has_no_text(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="in no pack"):
        _ = _ground(tmp_path).document
