"""Ignore rules."""

from __future__ import annotations

import pytest

from studio.workspace.ignore import (
    NOTHING_IGNORED,
    SOURCE_ART,
    SYSTEM_JUNK,
    fault_of,
    pattern_of,
    pattern_of_ending,
    rules,
)


@pytest.mark.parametrize(
    ("path", "rule"),
    [
        ("art/.DS_Store", ".DS_Store"),
        ("art/Icon\r", "Icon[\r]"),
        ("Thumbs.db", "Thumbs.db"),
        ("a/._b.png", "._*"),
        ("__MACOSX/", "__MACOSX/"),
        ("notes.txt~", "*~"),
        ("builds/.a.aar.123.part", ".*.[0-9]*.part"),
    ],
)
def test_the_system_s_junk_is_ignored_everywhere(path: str, rule: str) -> None:
    assert rules().rule_for(path) == rule


@pytest.mark.parametrize("path", ["art/a.png", "wing.part", "art.psd", ".well-known/x", "DS_Store"])
def test_other_files_are_not(path: str) -> None:
    assert rules().rule_for(path) is None


def test_a_project_adds_rules_and_a_later_one_takes_back() -> None:
    path = "art/keep.psd"
    assert rules(SOURCE_ART).rule_for(path) == "*.psd"
    assert rules((*SOURCE_ART, "!keep.psd")).rule_for(path) is None


def test_no_rules_ignore_nothing() -> None:
    assert NOTHING_IGNORED.rule_for(".DS_Store") is None


@pytest.mark.parametrize(
    ("path", "pattern"),
    [
        ("art/a.psd", "/art/a.psd"),
        ("#a", "/#a"),
        ("!a", "/!a"),
        ("a[1]*?", "/a\\[1\\]\\*\\?"),
        ("a\\b", "/a\\\\b"),
        ("a b ", "/a b[ ]"),
        ("Icon\r", "/Icon[\r]"),
    ],
)
def test_a_rule_for_one_path_escapes_what_would_mean_more(path: str, pattern: str) -> None:
    assert pattern_of(path) == pattern
    assert rules([pattern]).rule_for(path) is not None


def test_a_rule_for_a_folder_takes_no_file_of_its_name() -> None:
    ignore = rules([pattern_of("art/wip", folder=True)])
    assert ignore.rule_for("art/wip/") == "/art/wip/"
    assert ignore.rule_for("art/wip") is None


def test_a_rule_for_an_ending_takes_all_files_that_end_so() -> None:
    ignore = rules([pattern_of_ending(".tx[t]")])
    assert ignore.rule_for("a/b.tx[t]") == "*.tx\\[t\\]"
    assert ignore.rule_for("a/b.txt") is None


def test_many_question_marks_in_a_name_are_no_wildcards() -> None:
    name = "?" * 40
    assert rules([pattern_of(name)]).rule_for(name) is not None


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("", "empty line"),
        ("  ", "empty line"),
        ("# a remark", "# at the start"),
        ("!", "names no file"),
        ("/", "names no file"),
        ("!/", "names no file"),
        ("./art", "count from the top"),
        ("../art", "count from the top"),
        ("C:/art", "count from the top"),
        ("~/art", "count from the top"),
        ("art\\wip", "before a letter"),
        ("art\\", "ends with \\"),
        ("[b-a]", "backwards"),
        ("[ab", "bracket that is not closed"),
        ("*?" * 20, "too many * and ?"),
    ],
)
def test_a_rule_that_makes_no_sense_is_refused_in_words(pattern: str, words: str) -> None:
    fault = fault_of(pattern)
    assert fault is not None
    assert words in fault.message
    assert fault.hint


@pytest.mark.parametrize(
    "pattern",
    [*SYSTEM_JUNK, *SOURCE_ART, "!keep.psd", "/a\\*b", "a\\ ", "\\#a", "**/x", "[!a]b", "...", "..a"],
)
def test_a_rule_that_makes_sense_is_not_refused(pattern: str) -> None:
    assert fault_of(pattern) is None


def test_a_rule_does_not_take_a_name_with_a_line_break_behind_it() -> None:
    assert rules(["a.psd"]).rule_for("a.psd\n") is None
