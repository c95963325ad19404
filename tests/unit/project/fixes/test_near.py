"""What a path was meant to be that is not there."""

from __future__ import annotations

import pytest

from studio.project.fixes.near import names_in, near_path, near_paths

PATHS = tuple(
    sorted(
        (
            "art/Hero Big.png",
            "art/\u00e9t\u00e9.png",
            "art/rock_01.png",
            "art/rock_02.png",
            "voices/de/1.wav",
            "voices/fr/1.wav",
            "readme.txt",
        )
    )
)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Art/rock_01.png", "art/rock_01.png"),
        ("art/hero-big.png", "art/Hero Big.png"),
        ("art\\rock_01.png", "art/rock_01.png"),
        ("./art//rock_01.png", "art/rock_01.png"),
        ("art/e\u0301te\u0301.png", "art/\u00e9t\u00e9.png"),
        ("art/rok_01.png", "art/rock_01.png"),
        ("art/rcok_01.png", "art/rock_01.png"),
        ("voice/de/1.wav", "voices/de/1.wav"),
        ("readme.tx", "readme.txt"),
    ],
)
def test_a_slip_leads_to_the_file_that_was_meant(text: str, meant: str) -> None:
    assert near_path(PATHS, text, folder=False) == meant


@pytest.mark.parametrize(
    "text", ["art/rock_03.png", "art/stone.png", "voices/it/1.wav", "voices", "", ".", "art/rock_01.png"]
)
def test_where_several_or_none_could_be_meant_nothing_is_said(text: str) -> None:
    assert near_path(PATHS, text, folder=False) is None


def test_a_folder_is_not_taken_for_a_file() -> None:
    assert near_path(PATHS, "Voices/FR", folder=True) == "voices/fr"
    assert near_path(PATHS, "Voices/FR", folder=False) is None
    assert near_path(PATHS, "README.txt", folder=True) is None


def test_short_names_have_no_wrong_letters() -> None:
    assert near_path(["de", "fr"], "fe", folder=False) is None
    assert near_path(["de", "fr"], "FR", folder=False) == "fr"


def test_names_of_one_folder_are_told_without_what_lies_below() -> None:
    assert list(names_in(PATHS, "")) == [("art", True), ("readme.txt", False), ("voices", True)]
    assert list(names_in(PATHS, "voices")) == [("de", True), ("fr", True)]
    assert list(names_in(PATHS, "none")) == []


@pytest.mark.parametrize(
    ("text", "folder", "meant"),
    [
        ("art/rock_03.png", False, ("art/rock_01.png", "art/rock_02.png")),
        ("Art/hero-big.png", False, ("art/Hero Big.png",)),
        ("art/voices/fr/1.wav", False, ("voices/fr/1.wav",)),
        ("fr/1.wav", False, ("voices/fr/1.wav",)),
        ("voices/1.wav", False, ("voices/de/1.wav", "voices/fr/1.wav")),
        ("fr", True, ("voices/fr",)),
        ("voises/fr", True, ("voices/fr",)),
        ("voices/fr", True, ()),
        ("nothing/like/it", False, ()),
        ("", False, ()),
    ],
)
def test_where_several_could_be_meant_each_is_offered(
    text: str,
    folder: bool,  # noqa: FBT001 -- a row of the table
    meant: tuple[str, ...],
) -> None:
    assert near_paths(PATHS, text, folder=folder) == meant


def test_no_more_are_offered_than_can_be_read() -> None:
    many = tuple(f"a/rock_{number:02}.png" for number in range(30))
    assert len(near_paths(many, "a/rock_x0.png", folder=False)) == 3
