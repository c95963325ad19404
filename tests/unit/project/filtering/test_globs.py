"""Names with signs that stand for other letters."""

from __future__ import annotations

import pytest

from studio.project.filtering.globs import is_glob, longest_piece, name_glob, path_glob


@pytest.mark.parametrize(
    ("glob", "text", "fits"),
    [
        ("*.png", "wall.png", True),
        ("*.png", "wall.png.bak", False),
        ("*.png", ".png", True),
        ("*.png", "art/wall.png", False),
        ("wall_??.png", "wall_01.png", True),
        ("wall_??.png", "wall_1.png", False),
        ("*a*b*", "xxaxxbxx", True),
        ("*a*b*", "xxbxxaxx", False),
        ("*ab*ab", "abxab", True),
        ("*ab*ab", "ab", False),
        ("a***b", "ab", True),
        ("art/*.png", "art/wall.png", True),
        ("art/*.png", "art/ui/wall.png", False),
        ("*/en/*", "voices/en/hello.wav", True),
        ("/art/", "art", True),
        ("**/en", "en", True),
        ("**/en", "a/b/c/en", True),
        ("**/en", "a/b/c/den", False),
        ("**/en/**/*.wav", "a/en/b/c/x.wav", True),
        ("**/en/**/*.wav", "a/en/x.wav", True),
        ("**/en/**/*.wav", "a/x.wav", False),
        ("**/a/*/b", "a/a/x/b", True),
        ("**/**/a", "a", True),
        ("art/**", "art/ui/a.png", True),
        ("**", "art/ui/a.png", True),
        ("a[b].c", "a[b].c", True),
        ("a[b].c", "ab.c", False),
        ("a.c", "abc", False),
    ],
)
def test_a_path_fits_as_a_whole(glob: str, text: str, fits: bool) -> None:  # noqa: FBT001 -- from the table
    assert (path_glob(glob).fullmatch(text) is not None) is fits


def test_in_names_that_are_no_paths_slashes_are_letters() -> None:
    assert name_glob("art*.psd").fullmatch("art/old/*.psd")
    assert not name_glob("art*.psd").fullmatch("some art/*.psd")


@pytest.mark.parametrize("glob", ["*a" * 40 + "b", "**/a/" * 40 + "b", "*a*/" * 40 + "b", "?*" * 60 + "b"])
def test_no_text_is_looked_at_for_long(glob: str) -> None:
    """With plain backtracking each of these would take years, and the test would never end."""
    assert path_glob(glob).fullmatch("a" * 250) is None
    assert path_glob(glob).fullmatch("a/" * 120) is None


def test_whatever_fits_has_the_longest_piece() -> None:
    assert longest_piece("*_wip/te?ture*") == "_wip"
    assert longest_piece("**") == ""


def test_only_stars_and_question_marks_stand_for_other_letters() -> None:
    assert is_glob("a*")
    assert is_glob("a?")
    assert not is_glob("[a]")
