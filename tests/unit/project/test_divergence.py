"""Where a step changed a manifest, told from what was there before and after."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.errors import Place
from studio.manifest.document import Document
from studio.project.divergence import place_back, place_between
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


def test_a_pack_that_came_went_or_was_put_elsewhere_leads_to_no_line_of_its_text() -> None:
    said = Place("music", MUSIC, line=1, column=1)
    assert place_between(texts(music=None), texts(), said) == Place("music", MUSIC)
    assert place_between(texts(), texts(music=None), said) == Place("music", MUSIC)
    assert place_between(texts(), texts(), said) == Place("music", MUSIC)


@pytest.mark.parametrize(
    ("before", "after", "at", "was"),
    [
        ("abcd", "bcda", 3, 0),
        ("abcd", "dabc", 0, 3),
        ("abcd", "acbd", 1, 2),
        ("abad", "baad", 0, 1),
        ("abcd", "abcx", 3, 3),
        ("abc", "ab", 2, 2),
        ("abc", "abc", 1, 1),
    ],
)
def test_who_undoes_a_move_goes_with_what_moved(before: str, after: str, at: int, was: int) -> None:
    old, new = (texts(json.dumps({"platforms": list(letters)})) for letters in (before, after))
    assert place_back(old, new, Place(manifest=ART, field=f"platforms[{at}]")).field == f"platforms[{was}]"


def test_what_is_in_no_list_or_no_manifest_is_where_it_is_said_to_be() -> None:
    for said in (Place(manifest=ART, field="language"), Place(field="platforms[0]"), Place(path="a.wav")):
        assert place_back(texts(), texts(TEXT.replace("iOS", "tvOS")), said) is said
    said = Place(manifest=ART, field="platforms[0]")
    assert place_back(texts("[]"), texts(), said) is said
    assert place_back(texts('{"platforms": "iOS"}'), texts(), said) is said


def test_settings_of_the_project_lead_nowhere() -> None:
    assert place_between(texts(), texts(), Place()) == Place()
