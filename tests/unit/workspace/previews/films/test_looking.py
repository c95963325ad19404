"""Looking into films."""

from __future__ import annotations

from studio.workspace.previews.preview import FactName, FactsShown, NotShown, SoundShown
from tests.looked_into import Look
from tests.media import film, packed_sound


def test_a_film_is_told_in_facts(look: Look) -> None:
    assert look("a.avi", film(25)) == FactsShown(
        (
            (FactName.FORMAT, "AVI"),
            (FactName.SECONDS, 2.5),
            (FactName.SIZE, "64 \N{MULTIPLICATION SIGN} 48"),
            (FactName.FRAME_RATE, 10.0),
            (FactName.VIDEO_CODEC, "Motion JPEG"),
        )
    )


def test_a_film_without_pictures_is_a_sound(look: Look) -> None:
    found = look("a.m4a", packed_sound(3))
    assert found == SoundShown("AAC (MPEG-4)", 3.0, 44_100, 2)


def test_a_film_that_breaks_off_is_damaged(look: Look) -> None:
    found = look("a.m4a", packed_sound()[:40])
    assert isinstance(found, NotShown)
    assert found.message == "a.m4a says that it is an MPEG-4 file, but it is damaged or not complete."


def test_films_that_are_known_by_name_alone_are_named(look: Look) -> None:
    assert look("a.bik", b"BIKi\0\1\2\3" * 9) == FactsShown(((FactName.FORMAT, "Bink"),))
