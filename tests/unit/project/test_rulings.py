"""How much kinds of problems matter to a project."""

from __future__ import annotations

import pytest

from studio.project.rules import RULES, Severity
from studio.project.rulings import Mistake, Rulings, misruled, rulings_of
from studio.project.target import Hosting, Target, Tools


def ruled(**values: object) -> Rulings:
    return rulings_of((), {code.replace("_", "-"): value for code, value in values.items()})


APPLE, SELF = Target(lowest_os=26), Target(Hosting.SELF, lowest_os=26)


@pytest.mark.parametrize(
    ("value", "severity"),
    [("error", Severity.ERROR), ("warning", Severity.WARNING), ("info", Severity.INFO), ("off", None)],
)
def test_a_project_lets_a_warning_matter_more_less_or_not_at_all(
    value: str, severity: Severity | None
) -> None:
    assert ruled(PS_ID_LONG=value).severity_of(RULES["PS-ID-LONG"], APPLE) is severity
    assert ruled().severity_of(RULES["PS-ID-LONG"], APPLE) is Severity.WARNING


def test_what_is_an_error_stays_one_where_it_is_one_and_only_there() -> None:
    rulings, rule = ruled(PS_ID_CHARACTERS="off"), RULES["PS-ID-CHARACTERS"]
    assert rulings.severity_of(rule, APPLE) is Severity.ERROR
    assert rulings.severity_of(rule, SELF) is None


def test_a_rule_that_does_not_hold_is_not_brought_up_by_a_severity() -> None:
    rule = RULES["PS-LANGUAGE-OS26"]
    assert ruled(PS_LANGUAGE_OS26="error").severity_of(rule, Target(lowest_os=27)) is None
    assert ruled(PS_LANGUAGE_OS26="error").severity_of(rule, APPLE) is Severity.ERROR


@pytest.mark.parametrize(
    ("code", "value", "mistake"),
    [
        ("PS-NOBODY-KNOWS", "off", Mistake.UNKNOWN),
        ("", "off", Mistake.UNKNOWN),
        ("PS-ID-LONG", "Warning", Mistake.NO_SEVERITY),
        ("PS-ID-LONG", None, Mistake.NO_SEVERITY),
        ("PS-ID-LONG", 5, Mistake.NO_SEVERITY),
        ("PS-ID-LONG", ["off"], Mistake.NO_SEVERITY),
        ("PS-ID-LONG", {"a": 1}, Mistake.NO_SEVERITY),
        ("PS-SELECTOR-EMPTY", "warning", Mistake.FIXED),
        ("PS-PLATFORM-IPADOS", "off", Mistake.FIXED),
        ("PS-DIALECT-KEY", "info", Mistake.FIXED),
        ("PS-MANIFEST-USER-INFO", "info", Mistake.FIXED),
    ],
)
def test_what_makes_no_sense_does_not_count_and_is_named(code: str, value: object, mistake: Mistake) -> None:
    found = list(misruled({"PS-ID-LONG" if code != "PS-ID-LONG" else "PS-PATH-LONG": "error", code: value}))
    assert [(one.code, one.value, one.mistake) for one in found] == [(code, value, mistake)]
    assert code not in rulings_of((), {code: value}).severities


@pytest.mark.parametrize("code", ["PS-ID-CHARACTERS", "PS-LANGUAGE-OS26", "PS-MANIFEST-UNKNOWN-KEY"])
def test_what_can_be_lowered_for_some_target_may_be_written(code: str) -> None:
    assert not list(misruled({code: "off"}))


def test_to_call_an_error_an_error_is_no_mistake() -> None:
    assert not list(misruled({"PS-SELECTOR-EMPTY": "error"}))


def test_the_rules_of_either_tools_are_known() -> None:
    assert RULES["PS-DIALECT-KEY"].tools is Tools.XCODE_26
