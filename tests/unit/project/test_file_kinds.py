"""What names promise."""

from __future__ import annotations

import pytest

from studio.project.file_kinds import ENDINGS, PROMISED, ending_of, title_of
from tests.unit.workspace.test_sniffing import KNOWN


@pytest.mark.parametrize(
    ("path", "ending"),
    [
        ("art/Wall.PNG", "png"),
        ("wall.tar.gz", "gz"),
        ("art.v2/wall", ""),
        (".hidden", ""),
        (".hidden.png", "png"),
        ("wall.", ""),
    ],
)
def test_an_ending_is_what_follows_the_last_dot_of_a_name(path: str, ending: str) -> None:
    assert ending_of(path) == ending


def test_every_kind_that_a_name_may_promise_can_be_told_from_bytes() -> None:
    told = {kind for kind, _ in KNOWN} | {"avi", "asf", "midi", "jxl", "jp2", "xcf", "icns"}
    assert set().union(*PROMISED.values()) <= told


def test_an_ending_that_is_offered_promises_what_the_file_is() -> None:
    assert all(kind in PROMISED[ending] for kind, ending in ENDINGS.items())


def test_other_spellings_of_an_ending_promise_the_same() -> None:
    assert PROMISED["jpg"] == PROMISED["jpeg"] == PROMISED["jpe"]
    assert PROMISED["wav"] == PROMISED["wave"]
    assert PROMISED["aif"] == PROMISED["aiff"] == PROMISED["aifc"]


@pytest.mark.parametrize(
    "ending", ["bin", "dat", "bytes", "asset", "pak", "txt", "json", "svg", "gltf", "obj", ""]
)
def test_endings_that_stand_for_anything_promise_nothing(ending: str) -> None:
    assert ending not in PROMISED


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        ("png", "a PNG picture"),
        ("exr", "an EXR picture"),
        ("psd", "a Photoshop document"),
        ("aiff", "an AIFF file"),
        ("mach-o ios", "a program for Apple systems"),
        ("7z", "a 7-Zip archive"),
    ],
)
def test_a_kind_is_said_in_words(kind: str, title: str) -> None:
    assert title_of(kind) == title


def test_every_kind_has_words_with_the_right_article() -> None:
    for kind, _ in KNOWN:
        article, _, rest = title_of(kind).partition(" ")
        assert article in {"a", "an"}
        assert rest
