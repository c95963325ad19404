"""Which of the first steps somebody has taken."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import cast

from studio.build.plan import BuildPlan
from studio.build.report import BuildReport, PackResult, Status
from studio.resources import resource
from studio.ui.first_steps import steps
from studio.ui.first_steps.steps import (
    STEPS,
    Sight,
    Step,
    known,
    next_step,
    sight_of,
    taken_between,
    taken_by,
)
from studio.ui.view import Building
from tests.builders import manifest, project
from tests.ui.views import view_of

A, B = Path("a.json"), Path("b.json")


def problems(count: int) -> frozenset[tuple[str, Path | None]]:
    return frozenset((f"PS-{number}", A) for number in range(count))


BEFORE = Sight(problems(5), {A: None, B: "en"}, "texts")


def after(count: int = 5, edited: object = "others", **languages: str | None) -> Sight:
    others = {Path(f"{name}.json"): language for name, language in languages.items()}
    return Sight(problems(count), {**BEFORE.languages, **others}, edited)


def test_a_problem_less_by_an_edit_is_one_that_was_mended() -> None:
    assert taken_between(BEFORE, after(4)) == {Step.MEND}
    assert not taken_between(BEFORE, after(5))
    assert not taken_between(BEFORE, after(6))
    other = Sight(frozenset({*problems(4), ("PS-NEW", A)}), BEFORE.languages, "others")
    assert taken_between(BEFORE, other) == {Step.MEND}, "another one may come of it"


def test_what_the_disk_changed_nobody_did() -> None:
    assert not taken_between(BEFORE, after(3, BEFORE.edited, a="de"))


def test_removing_a_pack_mends_nothing() -> None:
    assert not taken_between(BEFORE, Sight(problems(1), {A: None}, "others"))


def test_another_language_of_a_pack_is_one_that_was_set_and_none_is_not() -> None:
    assert taken_between(BEFORE, after(a="de")) == {Step.LANGUAGE}
    assert taken_between(BEFORE, after(b="fr")) == {Step.LANGUAGE}
    assert not taken_between(BEFORE, after(b=None))


def test_a_pack_that_is_new_had_its_language_from_the_start() -> None:
    assert not taken_between(BEFORE, after(c="ja"))


def test_a_view_tells_of_problems_that_count_and_of_languages_that_devices_read(tmp_path: Path) -> None:
    made = {
        "a.json": manifest(assetPackID="a", language="German"),
        "b.json": manifest(assetPackID="b", language="ja"),
    }
    view = view_of(project(tmp_path, made))
    sight = sight_of(view)
    assert {path.name: language for path, language in sight.languages.items()} == {
        "a.json": None,
        "b.json": "ja",
    }
    assert sight.problems
    assert sight.settled
    assert not sight_of(replace(view, reading=3)).settled
    odd = steps.unnamed_language(view)
    assert odd is not None
    assert odd.name == "a.json"


def test_a_build_counts_when_it_has_ended_and_left_a_pack() -> None:
    building = Building(cast("BuildPlan", None))  # Nobody asks for the plan.
    assert not taken_by(building)
    for status, cancelled, counts in (
        (Status.BUILT, False, True),
        (Status.REUSED, False, True),
        (Status.FAILED, False, False),
        (Status.BUILT, True, False),
    ):
        result = PackResult("a", "aar", status)
        report = BuildReport((result,), 1.0, cancelled=cancelled)
        assert (taken_by(replace(building, report=report)) == {Step.BUILD}) is counts


def test_the_next_step_is_the_first_that_is_left() -> None:
    assert next_step(()) is Step.LOOK
    assert next_step({Step.LOOK, Step.LANGUAGE}) is Step.MEND
    assert next_step(STEPS) is None


def test_steps_of_another_edition_are_passed_over() -> None:
    assert known(("look", "dance")) == {Step.LOOK}


def test_the_sample_is_known_by_its_manifests() -> None:
    shipped = [Path("anywhere", file.name) for file in resource("sample", "manifests").iterdir()]
    assert steps.is_sample([*shipped, A])
    assert not steps.is_sample(shipped[1:])
