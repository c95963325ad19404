"""Sentences about what is not shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.workspace.previews.preview import FactName
from studio.workspace.previews.refusals import HEAD_SHOWN, damaged, empty, named, too_large, too_large_picture
from tests.looked_into import open_file


@pytest.mark.parametrize(
    ("what", "spoken"),
    [
        ("PNG picture", "a PNG picture"),
        ("AIFF sound", "an AIFF sound"),
        ("MP3 sound", "an MP3 sound"),
        ("Mac icon picture", "a Mac icon picture"),
        ("SVG picture", "an SVG picture"),
        ("Matroska file", "a Matroska file"),
        ("Ogg sound", "an Ogg sound"),
        ("STL model", "an STL model"),
    ],
)
def test_a_thing_has_the_article_that_is_spoken(what: str, spoken: str) -> None:
    assert named(what) == spoken


def test_every_refusal_names_the_file_and_says_what_to_do(tmp_path: Path) -> None:
    content = bytes(range(256)) * 4
    with open_file(tmp_path / "sky.bin", content) as file:
        refusals = [
            empty(file),
            damaged(file, "a PNG picture"),
            too_large(file, "a PNG picture"),
            too_large_picture(file, "PNG", 9_000, 9_000),
        ]
        assert all(one.message.startswith("sky.bin ") for one in refusals)
        assert all(one.message.endswith(".") and one.hint.endswith(".") for one in refusals)
        assert [one.head for one in refusals] == [b"", *[content[:HEAD_SHOWN]] * 3]
        assert [dict(one.facts).get(FactName.FORMAT) for one in refusals[1:]] == [
            "PNG picture",
            "PNG picture",
            "PNG",
        ]
