"""A file of profiles for ``resolve``."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.cli.resolving.expected import Expectation
from studio.cli.resolving.profiles_file import read_cases
from studio.cli.resolving.question import Question
from studio.errors import StudioError
from studio.project.audience import Delivered, Via
from studio.project.profiles import Profile

USUAL = Question(Profile((), os=27, platform="macOS"), primary="fr", says_primary=True)


@pytest.fixture
def people(tmp_path: Path) -> Path:
    return tmp_path / "people.json"


def _only(people: Path, inside: str) -> str:
    """The file with one profile named Oslo that says ``inside`` besides."""
    people.write_text(f'{{"profiles": [\n{{"name": "Oslo",\n{inside}}}]}}', encoding="utf-8")
    return inside


def test_a_profile_says_all_that_can_be_said(people: Path) -> None:
    _only(
        people,
        '"preferred": ["nb-NO", "", "en"], "appLanguage": "nn", "os": 26, "platform": "ios", '
        '"event": "update", "primary": "en", "primaryExact": true, "available": ["nb"], '
        '"expect": {"language": "nb", "via": "primary", "packs": {"a": "later", "b": "on-demand"}}',
    )
    (case,) = read_cases(people, USUAL)
    assert case.question == Question(
        Profile(("nb-NO", "en"), "nn", 26, "iOS", is_update=True, name="Oslo"),
        "en",
        primary_exact=True,
        available=("nb",),
        says_primary=True,
    )
    assert case.expectation == Expectation(
        "nb",
        says_language=True,
        via=Via.PRIMARY,
        packs={"a": Delivered.LATER, "b": Delivered.ON_DEMAND},
    )


def test_what_it_does_not_say_is_as_usual(people: Path) -> None:
    _only(people, '"preferred": []')
    (case,) = read_cases(people, USUAL)
    assert case.question.profile == Profile((), platform="macOS", name="Oslo")
    assert (case.question.primary, case.question.available, case.expectation) == ("fr", None, None)


def test_null_is_as_usual_but_for_the_language_of_the_app_and_the_primary_one(people: Path) -> None:
    _only(people, '"preferred": [], "os": null, "event": null, "available": null, "expect": null')
    (plain,) = read_cases(people, USUAL)
    assert (plain.question.profile.os, plain.question.available, plain.expectation) == (27, None, None)
    _only(people, '"preferred": [], "primary": null, "appLanguage": null')
    (case,) = read_cases(people, USUAL)
    assert (case.question.primary, case.question.says_primary) == (None, True)


@pytest.mark.parametrize(("inside", "expected"), [("null", None), ('"nb"', "nb")])
def test_no_language_is_an_expectation_too(people: Path, inside: str, expected: str | None) -> None:
    _only(people, f'"preferred": ["nb"], "expect": {{"language": {inside}}}')
    (case,) = read_cases(people, USUAL)
    assert case.expectation == Expectation(expected, says_language=True, via=None, packs=None)


def test_packs_can_be_a_list_without_times(people: Path) -> None:
    _only(people, '"preferred": ["nb"], "expect": {"packs": ["a", "b"]}')
    (case,) = read_cases(people, USUAL)
    assert case.expectation == Expectation(None, says_language=False, via=None, packs={"a": None, "b": None})


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        ('"os": 27', "says no preferred languages"),
        ('"preferred": "nb"', "has no list of texts as “preferred”"),
        ('"preferred": ["nb", 3]', "has no list of texts as “preferred”"),
        ('"preferred": null', "says no preferred languages"),
        ('"preferred": [], "available": "nb"', "has no list of texts as “available”"),
        ('"preferred": [], "os": "soon"', "says “os”: soon is no version of a system"),
        ('"preferred": [], "os": 25', "says “os”: System 25 knows no asset packs"),
        ('"preferred": [], "os": true', "says “os”: true is no version of a system"),
        ('"preferred": [], "os": []', "says “os”: [] is no version of a system"),
        ('"preferred": [], "platform": "watchOS"', "says “platform”: watchOS is no platform"),
        ('"preferred": [], "event": "never"', "says “event”: never is no event"),
        ('"preferred": [], "primary": 3', "has no text as “primary”"),
        ('"preferred": [], "primaryExact": "yes"', "has neither true nor false as “primaryExact”"),
        ('"preferred": [], "expects": {}', "says “expects”, which is not known here"),
        ('"preferred": [], "expect": {}', "expects nothing that can be checked"),
        ('"preferred": [], "expect": "nb"', "has no object in “expect”"),
        ('"preferred": [], "expect": {"tag": "nb"}', "says “tag” in “expect”, which is not known here"),
        ('"preferred": [], "expect": {"via": "luck"}', "says “via”: luck is no way to a language"),
        ('"preferred": [], "expect": {"language": 3}', "has no text as “language”"),
        ('"preferred": [], "expect": {"packs": "a"}', "has no list of texts as “packs”"),
        ('"preferred": [], "expect": {"packs": {"a": "soon"}}', "says “a”: soon is no time of a delivery"),
    ],
)
def test_what_is_wrong_with_a_profile_is_told_with_its_name_and_its_line(
    people: Path, inside: str, said: str
) -> None:
    _only(people, inside)
    with pytest.raises(StudioError) as caught:
        read_cases(people, USUAL)
    assert caught.value.message.startswith(f"Profile 1 (“Oslo”) in people.json {said}")
    assert (caught.value.path, caught.value.line) == (people, 2 if "no preferred" in said else 3)
    assert caught.value.hint


def test_a_misspelt_key_is_told_with_the_one_that_is_meant(people: Path) -> None:
    _only(people, '"prefered": ["nb"]')
    with pytest.raises(StudioError) as caught:
        read_cases(people, USUAL)
    assert caught.value.hint.startswith("Is “preferred” meant?")


@pytest.mark.parametrize(
    ("text", "said", "line"),
    [
        ("", "people.json cannot be read: it stops making sense at line 1.", 1),
        ('{"profiles": [\n{]}', "people.json cannot be read: it stops making sense at line 2.", 2),
        ('{"profiles": [], "profiles": []}', "people.json cannot be read: an object in it says", None),
        ("[" * 100_000, "people.json cannot be read: it is nested too deeply.", None),
        ("[]", "people.json has no object.", 1),
        ('{"people": []}', "people.json says “people”, which is not known here.", 1),
        ("{}", "people.json has no list “profiles”.", 1),
        ('{"profiles": {}}', "people.json has no list “profiles”.", 1),
        ('{\n"profiles": []}', "people.json has no profile in it, so nothing would be proved.", 2),
        ('{"profiles": [3]}', "Profile 1 in people.json has no object.", 1),
        ('{"profiles": [{"preferred": []}]}', "Profile 1 in people.json has no name.", 1),
        ('{"profiles": [{"name": "", "preferred": []}]}', "Profile 1 in people.json has no name.", 1),
    ],
)
def test_a_file_that_is_no_list_of_profiles_is_refused(
    people: Path, text: str, said: str, line: int | None
) -> None:
    people.write_text(text, encoding="utf-8")
    with pytest.raises(StudioError) as caught:
        read_cases(people, USUAL)
    assert caught.value.message.startswith(said)
    assert caught.value.line == line


def test_a_file_in_another_encoding_is_refused(people: Path) -> None:
    people.write_bytes('{"profiles": [{"name": "Zürich"}]}'.encode("utf-16"))
    with pytest.raises(StudioError, match="it is not written in UTF-8"):
        read_cases(people, USUAL)


@pytest.mark.parametrize("name", ["gone.json", "."])
def test_a_file_that_cannot_be_read_is_said(tmp_path: Path, name: str) -> None:
    with pytest.raises(StudioError, match="could not be read"):
        read_cases(tmp_path / name, USUAL)
