"""The matching is imported in a moment: it needs no big package, and no table before the first question."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.architecture.tree import ROOT

_WATCH = """
import json, sys
opened = []
sys.addaudithook(lambda event, told: opened.append(str(told[0])) if event == "open" else None)
import studio.languages.matching as matching
"""
_TELL = """
tables = [name for name in opened if name.endswith(".json")]
print(json.dumps({"modules": sorted(sys.modules), "tables": tables}))
"""


def _told(*lines: str) -> tuple[set[str], list[str]]:
    """The modules and the tables that a fresh program has loaded after ``lines``."""
    script = "\n".join((_WATCH, *lines, _TELL))
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    told = json.loads(done.stdout)
    return set(told["modules"]), told["tables"]


@pytest.mark.parametrize("big", ["pydantic", "langcodes", "language_data", "marisa_trie", "typer", "rich"])
def test_importing_the_matching_imports_nothing_big(big: str) -> None:
    modules, _ = _told()
    assert "studio.languages.matching" in modules
    assert big not in modules


def test_matching_itself_imports_nothing_big_either() -> None:
    modules, _ = _told('matching.match(["cmn-TW", "en-NZ"], ["zh-Hant", "en-GB"])')
    assert not modules & {"pydantic", "langcodes", "language_data"}


def test_a_table_is_opened_with_the_first_question_and_not_again() -> None:
    question = 'matching.match(["cmn-TW", "en-NZ"], ["zh-Hant", "en-GB"])'
    _, before = _told()
    assert before == []
    _, once = _told(question)
    assert len(once) == len(set(once)) > 0
    _, again = _told(question, 'matching.match(["iw-IL", "deu"], ["de-AT", "he"])')
    assert again == once
