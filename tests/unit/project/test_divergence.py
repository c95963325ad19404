"""Where a step changed a manifest, told from what was there before and after."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.errors import Place
from studio.manifest.document import Document
from studio.project.divergence import common, place_between
from studio.project.edits import Texts
from studio.project.project_file import ProjectFile

ART, MUSIC = Path("/game/art.json"), Path("/game/music.json")
TEXT = '{\n  "assetPackID": "art",\n  "platforms": ["iOS"]\n}\n'


def texts(art: str | None = TEXT, music: str | None = "{}") -> Texts:
    both = ((ART, art), (MUSIC, music))
    documents = {path: Document.read(text.encode()) for path, text in both if text is not None}
    return Texts(ProjectFile(name="Game"), documents)


def test_who_says_a_field_or_a_file_is_believed() -> None:
    for said in (Place(manifest=ART, field="language", line=3), Place(manifest=ART, path="a.wav")):
        assert place_between(texts(), texts("{}"), said) is said


def test_a_line_is_the_first_that_differs_however_much_was_typed() -> None:
    typed = TEXT.replace('"art"', '"sky"').replace("iOS", "tvOS")
    said = Place("art", ART, line=3, column=1)
    assert place_between(texts(), texts(typed), said) == Place("art", ART, line=2, column=19)
    assert place_between(texts(typed), texts(), said) == Place("art", ART, line=2, column=19)


def test_who_says_nothing_gets_the_field_that_changed_and_its_pack() -> None:
    other = TEXT.replace("iOS", "tvOS")
    assert place_between(texts(), texts(other), Place()) == Place(manifest=ART, field="platforms")
    longer = TEXT.replace("{", '{ "language": "fr",')
    assert place_between(texts(longer), texts(), Place(manifest=ART)) == Place(manifest=ART, field="language")


@pytest.mark.parametrize("other", ["[]", "{ no", TEXT + "\n"])
def test_without_a_field_to_tell_it_is_the_pack(other: str) -> None:
    assert place_between(texts(), texts(other), Place()).manifest == ART
    assert place_between(texts(), texts("[]"), Place()) == Place(manifest=ART)
    assert place_between(texts(), texts(TEXT + "\n"), Place()) == Place(manifest=ART)


def test_a_pack_that_came_or_went_is_told_by_its_manifest() -> None:
    assert place_between(texts(), texts(music=None), Place()) == Place(manifest=MUSIC)
    assert place_between(texts(art=None), texts(), Place()) == Place(manifest=ART)


def test_settings_of_the_project_lead_nowhere() -> None:
    assert place_between(texts(), texts(), Place()) == Place()


@given(st.text(), st.text(), st.text())
def test_what_two_texts_have_in_common_is_all_before_their_first_difference(
    begin: str, one: str, other: str
) -> None:
    one, other = begin + one, begin + other
    length = common(one, other)
    assert one[:length] == other[:length]
    assert one[length : length + 1] != other[length : length + 1] or length == len(one) == len(other)
