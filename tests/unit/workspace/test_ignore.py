"""Ignore rules."""

from __future__ import annotations

import pytest

from studio.workspace.ignore import NOTHING_IGNORED, SOURCE_ART, rules


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
