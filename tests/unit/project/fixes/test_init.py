"""Fixes as a whole: each belongs to a rule, and its words say what it does."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.project import fixes
from studio.project.fixes import fixes_for
from studio.project.rules import RULES
from studio.session.look import first_look
from tests.unit.project.fixes import test_files, test_keys, test_manifests, test_selectors
from tests.unit.project.fixes.trials import Case, made, problem_of

CASES = (*test_manifests.CASES, *test_keys.CASES, *test_selectors.CASES, *test_files.CASES)


def test_every_fix_is_one_of_a_rule() -> None:
    assert set(fixes._MAKERS) <= set(RULES)


def test_no_two_modules_make_fixes_for_one_rule() -> None:
    modules = (fixes.keys, fixes.manifests, fixes.selectors, fixes.files)
    codes = [code for module in modules for code in module.FIXES]
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize("case", CASES, ids=str)
def test_labels_are_a_verb_and_its_object(tmp_path: Path, case: Case) -> None:
    look = first_look(made(tmp_path, case))
    for fix in fixes_for(look.state.ground(problem_of(look, case.code))):
        assert fix.label[0].isupper()
        assert len(fix.label.split()) > 1
        assert not fix.label.endswith((".", "!", "?"))
        assert fix.code == fix.code.lower()
        assert fix.changes or fix.moves
