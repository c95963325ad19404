"""What holds of ignore rules, whichever they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pathspec import GitIgnoreSpec

from studio.errors import StudioError
from studio.workspace.ignore import SOURCE_ART, SYSTEM_JUNK, IgnoreRules, _understood, pattern_of, rules

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
        every = GitIgnoreSpec([_understood(one) for one in patterns])
    except StudioError:
        with pytest.raises(StudioError):
            IgnoreRules(patterns)
        return
    rules = IgnoreRules(patterns)
    for path in paths:
        found = every.check_file(path)
        expected = patterns[found.index] if found.include and found.index is not None else None
        told = rules._rule(path)
        assert told == expected, (patterns, path)


_names = st.text(
    st.sampled_from("ab .!#*?[]\\~$-\n\r\t\u3000\ufffdé") | st.characters(exclude_characters="/\0"),
    min_size=1,
    max_size=6,
).filter(lambda name: name not in {".", ".."})
_places = st.lists(_names, min_size=1, max_size=3).map("/".join)


@given(_places, st.lists(_places, max_size=12), st.booleans())
def test_the_rule_made_for_a_path_takes_it_and_nothing_else(
    path: str,
    others: list[str],
    folder: bool,  # noqa: FBT001 -- Hypothesis gives it
) -> None:
    pattern = pattern_of(path, folder=folder)
    made = IgnoreRules([pattern])
    assert made.rule_for(f"{path}/" if folder else path) == pattern
    near = [f"{path}x", f"{path}\n", f"x/{path}", f"x{path}", path[:-1], path.swapcase(), path[1:]]
    for other in {*others, *near} - {path, ""}:
        if not other.startswith(f"{path}/"):
            assert made.rule_for(other) is None, other
            assert made.rule_for(f"{other}/") is None, other


@given(_places)
def test_the_rule_made_for_a_path_can_take_it_back(path: str) -> None:
    assert rules(("*", "!" + pattern_of(path))).rule_for(path) is None


@given(_places)
def test_the_rule_made_for_a_path_outlives_a_list_that_strips_its_lines(path: str) -> None:
    assert pattern_of(path).strip() == pattern_of(path)
