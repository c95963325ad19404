"""What a plan would change is worked out beside the window, and never shown when it is not true any more."""

from __future__ import annotations

from studio.project import intents
from studio.project.fixes import fixes_for
from studio.session.mending import Plan
from studio.ui import wishes
from tests.ui.desks import AtWork


def _plan(work: AtWork) -> Plan:
    problem = next(one for one in work.view.state.problems if one.code == "PS-PLATFORM-SPELLING")
    fix = fixes_for(work.view.state.ground(problem))[0]
    return Plan(problem, fix.code, fix.label)


def _misspell(work: AtWork) -> Plan:
    work.desk.perform(intents.choose_platforms(work.view.packs[0], ["ios"]))
    work.settle()
    return _plan(work)


def test_what_was_asked_comes_with_the_next_view(work: AtWork) -> None:
    plan = _misspell(work)
    before = work.view.texts
    work.wish(wishes.Foresee(plan))
    outlook = work.views[-1].outlook
    assert outlook is not None
    assert outlook.plan == plan
    assert outlook.foresight is not None
    assert [one.code for one in outlook.foresight.solved] == ["PS-PLATFORM-SPELLING"]
    assert work.view.texts is before


def test_an_edit_makes_it_untrue(work: AtWork) -> None:
    work.wish(wishes.Foresee(_misspell(work)))
    work.desk.perform(intents.rename(work.view.packs[1], "speech"))
    assert work.view.outlook is None


def test_who_wants_to_know_no_more_is_told_nothing(work: AtWork) -> None:
    plan = _misspell(work)
    work.desk.carry_out(wishes.Foresee(plan))
    work.wish(wishes.Foresee(None))
    assert work.view.outlook is None


def test_another_question_takes_the_place_of_the_first(work: AtWork) -> None:
    plan = _misspell(work)
    everything = Plan(plan.problem, plan.code, plan.label, everything=True)
    work.desk.carry_out(wishes.Foresee(plan))
    work.wish(wishes.Foresee(everything))
    outlook = work.view.outlook
    assert outlook is not None
    assert outlook.plan == everything
