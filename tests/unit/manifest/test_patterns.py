"""Globs."""

from __future__ import annotations

import time

import pytest

from studio.manifest.patterns import LONGEST_NAME, compiled, literal_prefix, uses_double_star


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("*.txt", "a.txt"),
        ("*.txt", "é.txt"),
        ("*", "a"),
        ("a*", "a"),
        ("a*b*c", "a-b-b-c"),
        ("a?c", "abc"),
        ("?", "😀"),
        ("dir/*/x", "dir/sub/x"),
        ("f[12].a", "f2.a"),
        ("f[0-9]", "f7"),
        ("f[!0-9]", "fx"),
        ("f[^0-9]", "fx"),
        ("f[]]", "f]"),
        ("f[!]]", "fx"),
        ("f[a-]", "f-"),
        ("f[-a]", "f-"),
        ("f[*?]", "f*"),
        ("f[\\d]", "f\\"),
        ("f[a&&b]", "f&"),
        ("f[[a]", "f["),
        ("f[z", "f[z"),
        ("f[", "f["),
        ("f[]", "f[]"),
        ("f[!]", "f[!]"),
        ("a/b[c/d]", "a/b[c/d]"),
        ("a.b", "a.b"),
        ("a+(b)$", "a+(b)$"),
        (".*", ".hidden"),
        ("line\nbreak*", "line\nbreak!"),
        ("e\u0301*", "\u00e9t\u00e9"),
        ("a**b", "axxb"),
    ],
)
def test_a_pattern_fits(pattern: str, path: str) -> None:
    assert compiled(pattern).matches(path)


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("*.txt", "dir/a.txt"),
        ("*", "a/b"),
        ("a?b", "a/b"),
        ("a[!x]b", "a/b"),
        ("a[.-0]b", "a/b"),
        ("**", "a/b"),
        ("**/x", "a/b/x"),
        ("*.txt", "a.TXT"),
        ("*.txt", "a.txt.bak"),
        ("a*b*c", "a-c-b"),
        ("ab*ba", "aba"),
        ("f[12]", "f3"),
        ("f[!12]", "f1"),
        ("f[z-a]", "fm"),
        ("f[^a]", "fa"),
        ("a.b", "axb"),
        ("*", ".hidden"),
        ("?hidden", ".hidden"),
        ("[.]hidden", ".hidden"),
        ("[!a]hidden", ".hidden"),
        ("dir/*", "dir/.hidden"),
        ("*/a", ".dir/a"),
        ("a\\*", "a*"),
        ("dir/", "dir"),
        ("a//b", "a/b"),
        ("", "a"),
    ],
)
def test_a_pattern_does_not_fit(pattern: str, path: str) -> None:
    assert not compiled(pattern).matches(path)


def test_a_backslash_is_a_character_like_others() -> None:
    assert compiled("a\\*").matches("a\\b")


@pytest.mark.parametrize("pattern", ["**", "a/**/b", "a**", "***"])
def test_two_stars_in_a_row_are_noticed(pattern: str) -> None:
    assert uses_double_star(pattern)


@pytest.mark.parametrize("pattern", ["*", "*/*", "[**]", "*a*", "a/[*]*", ""])
def test_stars_that_are_apart_are_not(pattern: str) -> None:
    assert not uses_double_star(pattern)


@pytest.mark.parametrize(
    ("pattern", "prefix"),
    [
        ("a/b/*.txt", "a/b"),
        ("a/b*/c", "a"),
        ("*.txt", ""),
        ("a/b.txt", "a/b.txt"),
        ("a/[x/c", "a/[x/c"),
        ("a/[x]/c", "a"),
        ("", ""),
    ],
)
def test_the_prefix_ends_before_the_first_wildcard(pattern: str, prefix: str) -> None:
    assert literal_prefix(pattern) == prefix


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("*a" * 100 + "b", "a" * 250),
        ("*?" * 100 + "b", "a" * 250),
        ("*[ab]" * 100 + "c", "ab" * 125),
        ("*" * 10_000 + "b", "a" * 250),
        ("a*" * 100, "a" * 99),
        ("*aab*aab*aab*aab*c", "aab" * 80),
    ],
)
def test_nasty_patterns_take_no_time(pattern: str, name: str) -> None:
    matcher = compiled(pattern)
    started = time.process_time()
    for _ in range(100):
        assert not matcher.matches(name)
    assert time.process_time() - started < 2


ENDLESS = ["[" * 200_000, "[]" * 100_000, "*?" * 100_000, "*/" * 100_000, "a" * 500_000]


@pytest.mark.parametrize("pattern", ENDLESS, ids=lambda pattern: pattern[:4])
def test_patterns_longer_than_any_path_are_read_in_moments_and_fit_nothing(pattern: str) -> None:
    started = time.process_time()
    assert not compiled(pattern).matches("a")
    uses_double_star(pattern)
    literal_prefix(pattern)
    assert time.process_time() - started < 5


def test_a_name_as_long_as_file_systems_have_is_matched() -> None:
    assert compiled("?" * 255).matches("a" * 255)
    assert not compiled("?" * (LONGEST_NAME + 1)).matches("a" * (LONGEST_NAME + 1))
