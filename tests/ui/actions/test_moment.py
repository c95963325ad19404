"""Why something cannot be done at a moment."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.ui.actions import MENUS, Spec
from studio.ui.actions.moment import Moment, obstacle

SPECS = {spec.name: spec for menu in MENUS for spec in menu.specs}


@pytest.mark.parametrize("spec", SPECS.values(), ids=list(SPECS))
def test_an_action_that_cannot_be_done_says_in_words_what_to_do_first(spec: Spec) -> None:
    closed, locked = obstacle(spec, Moment()), Moment(opened=True, read_only="Art is open elsewhere.")
    if spec.needs:
        assert closed == "Open a project first."
    if spec.needs == "editing":
        assert obstacle(spec, locked) == "Art is open elsewhere."
    if spec.deed:
        assert spec.otherwise.endswith(".")


@pytest.mark.parametrize(
    ("name", "moment", "words"),
    [
        ("undo", Moment(opened=True), "Nothing to undo."),
        ("undo", Moment(opened=True, undo="Rename", undo_obstacle="a is there."), "a is there."),
        ("redo", Moment(opened=True), "Nothing to redo."),
        ("history", Moment(opened=True), "Nothing was changed yet."),
        ("save", Moment(opened=True, unsaved=False), "Everything is saved."),
        ("build", Moment(opened=True, building=True), "A build is under way already."),
        ("cancel-build", Moment(opened=True), "No build is under way."),
        ("build-pack", Moment(opened=True), "Choose a pack first."),
        ("build-pack", Moment(opened=True, chosen=Path("a")), "Give the chosen pack an ID first."),
        ("add-files", Moment(opened=True), "Choose a pack first."),
        ("language", Moment(opened=True), "Choose a pack first."),
    ],
)
def test_what_the_moment_does_not_let_be_done_is_said(name: str, moment: Moment, words: str) -> None:
    assert obstacle(SPECS[name], moment) == words


def test_what_can_be_done_has_no_reason_against_it() -> None:
    moment = Moment(opened=True, undo="Rename", redo="Rename", chosen=Path("a"), pack_id="a")
    against = {name for name, spec in SPECS.items() if obstacle(spec, moment) is not None}
    assert against <= {"cancel-build", "back", "forward"}
