"""Accepting problems, changing how much they matter, and other settings: as edits."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.project.edits import Edit, SetProject, Texts, apply
from studio.project.problems import Problem
from studio.project.project_file import ProjectFile
from studio.project.rules import RULES, Severity
from studio.project.settling import (
    SETTING_OF,
    accept,
    change_settings,
    one_line,
    take_back,
    treat_as,
    treat_as_usual,
)
from studio.project.target import Hosting, Tools
from studio.session.opening import open_project
from studio.session.state import State
from studio.workspace.project_store import load_project, save_project
from tests.builders import manifest, project, write_tree

LONG = "a" * 65


def odd(folder: Path, **changes: object) -> Path:
    """A project with a long id and no platforms: two warnings and nothing else."""
    write_tree(folder, {"art/a.txt": b"1"})
    values: dict[str, object] = {"assetPackID": LONG, "platforms": [], **changes}
    return project(folder, {"art.json": manifest(**values)})


def done(path: Path, edit: Edit) -> State:
    """The state after ``edit`` was made and saved."""
    save_project(path, apply(edit, Texts(load_project(path), {})).project)
    return open_project(path)


def the(state: State, code: str) -> Problem:
    return next(one for one in state.problems if one.code == code)


def accepted(path: Path, code: str, note: str = "we know") -> State:
    state = open_project(path)
    return done(path, accept(load_project(path), [the(state, code)], by="Mia", note=note, on="2026-11-23"))


def test_what_is_accepted_comes_last_and_counts_no_more(tmp_path: Path) -> None:
    state = accepted(odd(tmp_path), "PS-ID-LONG")
    assert [one.code for one in state.open_problems] == ["PS-PLATFORM-NONE"]
    (one,) = state.accepted_problems
    assert one.accepted is not None
    assert (one.code, one.accepted.by, one.accepted.note) == ("PS-ID-LONG", "Mia", "we know")
    assert state.problems == (*state.open_problems, *state.accepted_problems)


def test_several_are_accepted_in_one_step_with_one_note(tmp_path: Path) -> None:
    path = odd(tmp_path)
    edit = accept(
        load_project(path), open_project(path).problems, by=" Mia ", note="fine\nthis year", on="2026-11-23"
    )
    assert edit.label == "Accept 2 problems"
    assert len(edit.changes) == 1
    state = done(path, edit)
    assert not state.open_problems
    assert {one.accepted.note for one in state.accepted_problems if one.accepted} == {"fine this year"}


def test_taking_back_lets_a_problem_count_again_and_leaves_the_others(tmp_path: Path) -> None:
    path = odd(tmp_path)
    accepted(path, "PS-ID-LONG")
    state = accepted(path, "PS-PLATFORM-NONE")
    edit = take_back(load_project(path), [the(state, "PS-ID-LONG")])
    assert edit.label == f"Accept a problem of {LONG} no longer"
    state = done(path, edit)
    assert [one.code for one in state.open_problems] == ["PS-ID-LONG"]
    assert [one.code for one in state.accepted_problems] == ["PS-PLATFORM-NONE"]


def test_undoing_and_taking_back_give_the_same_project(tmp_path: Path) -> None:
    path = odd(tmp_path)
    before = load_project(path)
    state = accepted(path, "PS-ID-LONG")
    assert apply(
        take_back(load_project(path), [the(state, "PS-ID-LONG")]), Texts(load_project(path), {})
    ) == (Texts(before, {}))


def test_what_stops_a_build_cannot_be_accepted_and_neither_can_the_rest_of_the_choice(tmp_path: Path) -> None:
    path = odd(tmp_path, fileSelectors=[{"directory": "none"}])
    with pytest.raises(StudioError, match="stops its build"):
        accept(load_project(path), open_project(path).problems, by="Mia", note="fine", on="")


@pytest.mark.parametrize(("by", "note"), [("", "fine"), ("Mia", ""), ("Mia", " \n "), ("\t", "fine")])
def test_an_acceptance_without_a_note_or_a_name_is_none(tmp_path: Path, by: str, note: str) -> None:
    path = odd(tmp_path)
    with pytest.raises(StudioError, match="a note and a name"):
        accept(load_project(path), open_project(path).problems, by=by, note=note, on="")


def test_an_acceptance_of_what_blocks_written_by_hand_does_not_count(tmp_path: Path) -> None:
    path = odd(tmp_path, fileSelectors=[{"directory": "none"}])
    from studio.project.acceptance import accepting

    blocked = the(open_project(path), "PS-SELECTOR-EMPTY")
    file = load_project(path).model_copy(
        update={"accepted": (accepting(blocked.finding, by="Mia", note="fine", on=""),)}
    )
    save_project(path, file)
    assert the(open_project(path), "PS-SELECTOR-EMPTY").accepted is None


# Facts that change: a size, an id, a path


def test_an_id_that_grows_by_a_letter_is_another_problem(tmp_path: Path) -> None:
    path = odd(tmp_path)
    accepted(path, "PS-ID-LONG")
    write_tree(
        tmp_path,
        {"manifests/art.json": (tmp_path / "manifests/art.json").read_text().replace(LONG, LONG + "b")},
    )
    one = the(open_project(path), "PS-ID-LONG")
    assert one.accepted is None
    assert one.lapsed is None  # Another pack by now: nobody accepted anything about it.


def test_what_changed_in_the_same_place_says_who_accepted_it_before(tmp_path: Path) -> None:
    path = odd(tmp_path, platforms=["iOS", "ios"])
    accepted(path, "PS-PLATFORM-SPELLING")
    changed = manifest(assetPackID=LONG, platforms=["iOS", "IOS"])
    project(tmp_path / "other", {"art.json": changed})
    (tmp_path / "manifests/art.json").write_bytes((tmp_path / "other/manifests/art.json").read_bytes())
    one = the(open_project(path), "PS-PLATFORM-SPELLING")
    assert one.accepted is None
    assert one.lapsed is not None
    assert (one.lapsed.by, one.lapsed.note) == ("Mia", "we know")


def test_one_of_two_alike_that_is_accepted_says_nothing_about_the_other(tmp_path: Path) -> None:
    path = odd(tmp_path, platforms=["ios", "macos"])
    state = open_project(path)
    first = next(one for one in state.problems if "ios" in one.message)
    state = done(path, accept(load_project(path), [first], by="Mia", note="fine", on=""))
    (other,) = [one for one in state.open_problems if one.code == "PS-PLATFORM-SPELLING"]
    assert "macos" in other.message
    assert other.lapsed is None


def test_a_path_that_is_another_one_is_another_problem(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.txt": b"1", "art/w.psd": b"1", "art/v.psd": b"1"})
    named = [{"directory": "art"}, {"file": "art/w.psd"}]
    path = project(tmp_path, {"art.json": manifest(fileSelectors=named)}, ignore=["*.psd"])
    assert the(accepted(path, "PS-FILE-IGNORED-NAMED"), "PS-FILE-IGNORED-NAMED").accepted is not None
    project(
        tmp_path / "o", {"art.json": manifest(fileSelectors=[{"directory": "art"}, {"file": "art/v.psd"}])}
    )
    (tmp_path / "manifests/art.json").write_bytes((tmp_path / "o/manifests/art.json").read_bytes())
    assert the(open_project(path), "PS-FILE-IGNORED-NAMED").accepted is None


def test_an_acceptance_without_its_problem_stays_and_holds_when_the_problem_returns(tmp_path: Path) -> None:
    path = odd(tmp_path)
    accepted(path, "PS-PLATFORM-NONE")
    text = (tmp_path / "manifests/art.json").read_bytes()
    project(tmp_path / "o", {"art.json": manifest(assetPackID=LONG)})
    (tmp_path / "manifests/art.json").write_bytes((tmp_path / "o/manifests/art.json").read_bytes())
    assert "PS-PLATFORM-NONE" not in {one.code for one in open_project(path).problems}
    assert len(load_project(path).accepted) == 1
    (tmp_path / "manifests/art.json").write_bytes(text)
    assert the(open_project(path), "PS-PLATFORM-NONE").accepted is not None


def test_accepting_anew_takes_the_place_of_what_lapsed(tmp_path: Path) -> None:
    path = odd(tmp_path, platforms=["iOS", "ios"])
    accepted(path, "PS-PLATFORM-SPELLING")
    project(tmp_path / "o", {"art.json": manifest(assetPackID=LONG, platforms=["iOS", "IOS"])})
    (tmp_path / "manifests/art.json").write_bytes((tmp_path / "o/manifests/art.json").read_bytes())
    state = accepted(path, "PS-PLATFORM-SPELLING", "again")
    assert the(state, "PS-PLATFORM-SPELLING").accepted is not None
    assert [one.note for one in load_project(path).accepted] == ["again"]


# How much kinds of problems matter


def test_a_kind_is_treated_as_something_else_left_out_and_as_usual_again(tmp_path: Path) -> None:
    path = odd(tmp_path)
    state = done(path, treat_as(load_project(path), "PS-ID-LONG", Severity.ERROR))
    assert the(state, "PS-ID-LONG").severity is Severity.ERROR
    assert not the(state, "PS-ID-LONG").blocks
    state = done(path, treat_as(load_project(path), "PS-ID-LONG", None))
    assert [one.code for one in state.problems] == ["PS-PLATFORM-NONE"]
    edit = treat_as_usual(load_project(path), "PS-ID-LONG")
    assert edit.label == "Treat problems of one kind as usual"
    assert the(done(path, edit), "PS-ID-LONG").severity is Severity.WARNING
    assert load_project(path).severities == {}


@pytest.mark.parametrize(
    ("severity", "label"),
    [
        (Severity.ERROR, "Treat problems of one kind as errors"),
        (Severity.WARNING, "Treat problems of one kind as warnings"),
        (Severity.INFO, "Treat problems of one kind as notes"),
        (None, "Leave out problems of one kind"),
    ],
)
def test_the_step_says_what_it_does(severity: Severity | None, label: str) -> None:
    assert treat_as(ProjectFile(name="Game"), "PS-ID-LONG", severity).label == label


# Settings


def test_only_what_differs_is_changed_and_a_single_choice_is_named() -> None:
    file = ProjectFile(name="Game")
    assert change_settings(file, {"name": "Game"}).changes == ()
    edit = change_settings(file, {"name": "Game", "tools": Tools.XCODE_26})
    assert edit.changes == (SetProject({"tools": Tools.XCODE_26}),)
    assert edit.label == "Choose the tools of Xcode 26"
    assert change_settings(file, {"hosting": Hosting.SELF}).label == "Host the packs at your own server"
    assert change_settings(file, {"lowest_os": 27}).label == "Support systems from OS 27 on"
    assert change_settings(file, {"name": "A", "lowest_os": 27}).label == "Change the project's settings"


def test_a_setting_that_makes_no_sense_is_refused_in_words() -> None:
    edit = change_settings(ProjectFile(name="Game"), {"lowest_os": 9})
    with pytest.raises(StudioError, match="lowest"):
        apply(edit, Texts(ProjectFile(name="Game"), {}))


def test_settings_that_problems_hang_on_are_fields_of_the_project() -> None:
    assert set(SETTING_OF.values()) <= set(ProjectFile.model_fields)
    assert {code for code in SETTING_OF if code in RULES} >= {"PS-DIALECT-KEY", "PS-LANGUAGE-OS26"}


def test_a_note_is_one_line_of_text() -> None:
    assert one_line("  a\n b\tc\ud800 ") == "a b c?"
