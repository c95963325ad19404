"""What became of several people; words, JSON and rows are proved together in ``test_resolve``."""

from __future__ import annotations

from studio.cli.resolving.expected import Expectation
from studio.cli.resolving.outcomes import Outcome, failed, outcome_of, outcomes_json, remarks_on
from studio.cli.resolving.question import Ground, Question
from studio.project.profiles import Profile


def _outcome(name: str, expected: str | None = None) -> Outcome:
    expectation = Expectation(expected, says_language=True, via=None, packs=None) if expected else None
    return outcome_of(Question(Profile(("de",), name=name), available=("de", "en")), expectation, Ground())


def test_whoever_gets_something_else_has_failed_and_nobody_else() -> None:
    outcomes = [_outcome("a", "de"), _outcome("b", "en"), _outcome("c")]
    assert [one.ok for one in outcomes] == [True, False, True]
    assert failed(outcomes) == 1
    document = outcomes_json(outcomes)
    assert isinstance(document, dict)
    assert document["failed"] == 1


def test_nothing_is_remarked_where_something_is_checked_and_names_differ() -> None:
    assert remarks_on([_outcome("a", "de"), _outcome("b")]) == []


def test_names_that_stand_twice_are_remarked_once() -> None:
    (said,) = remarks_on([_outcome("a", "de"), _outcome("a"), _outcome("a", "en"), _outcome("b")])
    assert said.startswith("3 profiles have the name “a”")


def test_the_primary_language_of_the_project_counts_unless_another_is_said() -> None:
    ground = Ground(primary="en")
    wanted = Question(Profile(("ja",)), available=("de", "en"))
    said = Question(Profile(("ja",)), "de", available=("de", "en"), says_primary=True)
    none = Question(Profile(("ja",)), None, available=("de", "en"), says_primary=True)
    found = [outcome_of(one, None, ground).answer.resolved for one in (wanted, said, none)]
    assert found == ["en", "de", None]
