"""What is said of files, in people's words."""

from __future__ import annotations

import pytest

from studio.project.file_types import FileType, type_of
from studio.ui.panels.preview.captions import clock, of_facts, of_picture, of_sound, of_type, rate
from studio.ui.panels.preview.detail_page import hexadecimal
from studio.workspace.previews.preview import FactName, ImageShown, SoundShown

_MARKS = str.maketrans(dict.fromkeys("\u2066\u2069\u200f", ""))


def test_a_picture_that_is_reduced_moves_or_breaks_off_says_so() -> None:
    shown = ImageShown("GIF", 50_000, 50_000, "palette", 8, 12, reduced=True, whole=False)
    words = of_picture(shown).translate(_MARKS)
    assert words.startswith("50,000")
    assert "12 frames, the first is shown" in words
    assert "reduced" in words
    assert "breaks off" in words


def test_a_sound_says_its_length_rate_and_channels() -> None:
    words = of_sound(SoundShown("Ogg Vorbis", 125.2, 44_100, 1)).translate(_MARKS)
    assert words == "2:05 · 44.1 kHz · mono · Ogg Vorbis"


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0, "0:00.0"), (3.44, "0:03.4"), (59.99, "0:59.9"), (60, "1:00"), (3_753, "1:02:33")],
)
def test_lengths_are_finer_for_what_is_short(seconds: float, said: str) -> None:
    assert clock(seconds) == said


@pytest.mark.parametrize(("hertz", "said"), [(800, "800 Hz"), (8_000, "8 kHz"), (11_025, "11.0 kHz")])
def test_rates_are_read_in_kilohertz(hertz: int, said: str) -> None:
    assert rate(hertz).translate(_MARKS).replace("11 kHz", "11.0 kHz") == said


def test_every_fact_has_a_label_and_numbers_are_written_as_numbers() -> None:
    rows = of_facts((name, 24_000) for name in FactName)
    assert len({label for label, _ in rows}) == len(FactName)
    told = dict(
        of_facts([(FactName.TRIANGLES, 12_000), (FactName.FRAME_RATE, 29.97), (FactName.SECONDS, 61.0)])
    )
    assert list(told.values()) == ["12,000", "29.97", "1:01"]


@pytest.mark.parametrize(
    ("name", "kind", "said"),
    [
        ("wall.png", "png", "PNG picture, as its name says"),
        ("wall.jpg", "png", "PNG picture, although its name ends in .jpg"),
        ("wall.tex7", "png", "PNG picture"),
        ("talk.lua", "text", "Code"),
        ("talk.thing", "text", "Text"),
        ("wall.png", None, "Image"),
        ("blob", None, "Not known"),
        ("blob.png", "empty", "Empty"),
        ("wall.png", "lfs pointer", "A note that Git LFS left where the file belongs"),
    ],
)
def test_types_are_told_by_content_and_the_name_is_judged(name: str, kind: str | None, said: str) -> None:
    assert of_type(type_of(name), name, kind).translate(_MARKS) == said
    assert isinstance(type_of(name), FileType)


def test_bytes_are_written_in_rows_with_their_letters() -> None:
    assert hexadecimal(b"PNG\n12345").splitlines() == [
        "0000  50 4e 47 0a 31 32 33 34  PNG.1234",
        "0008  35                       5",
    ]
    assert hexadecimal(b"") == ""
