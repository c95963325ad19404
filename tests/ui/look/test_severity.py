"""How bad a problem is, told alike everywhere."""

from __future__ import annotations

from studio.project.rules import Severity
from studio.ui.look.icons import names
from studio.ui.look.severity import MEANING_OF, severity_sign, severity_word


def test_each_severity_has_a_colour_a_sign_and_a_word_of_its_own() -> None:
    assert set(MEANING_OF) == set(Severity)
    for told in (MEANING_OF.__getitem__, severity_sign, severity_word):
        assert len({told(one) for one in Severity}) == len(Severity)
    assert {severity_sign(one) for one in Severity} <= set(names())
    assert [severity_word(one) for one in Severity] == ["Error", "Warning", "Note"]
