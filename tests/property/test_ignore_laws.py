"""What holds of ignore rules, whichever they are."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pathspec import GitIgnoreSpec
from pathspec.patterns.gitignore.spec import GitIgnoreSpecPattern

from studio.errors import StudioError
from studio.workspace.ignore import SOURCE_ART, SYSTEM_JUNK, IgnoreRules

_PIECES = (
    "a",
    "b",
    ".psd",
    ".git",
    "~",
    "$",
    "#",
    "!",
    " ",
    "*",
    "**",
    "?",
    "[ab]",
    "[!a]",
    "[b-a]",
    "\\",
    "/",
    "\n",
)
_patterns = st.lists(
    st.sampled_from((*SYSTEM_JUNK, *SOURCE_ART))
    | st.lists(st.sampled_from(_PIECES), max_size=6).map("".join),
    max_size=8,
)
_paths = st.lists(
    st.sampled_from(
        ("a", "b", "Icon\r", ".psd", ".git", "~", "$", "#", " ", "[", "/", "\n", "Thumbs.db", ".0.x.part")
    ),
    min_size=1,
    max_size=6,
).map("".join)


@given(_patterns, st.lists(_paths, max_size=8))
def test_rules_that_are_understood_late_answer_as_all_of_them_do_at_once(
    patterns: list[str], paths: list[str]
) -> None:
    try:
        every = GitIgnoreSpec([GitIgnoreSpecPattern(re.sub(r"\*{3,}", "**", one)) for one in patterns])
    except (ValueError, re.error):
        with pytest.raises(StudioError):
            IgnoreRules(patterns)
        return
    rules = IgnoreRules(patterns)
    for path in paths:
        found = every.check_file(path)
        expected = patterns[found.index] if found.include and found.index is not None else None
        told = rules._rule(path)
        assert told == expected, (patterns, path)
