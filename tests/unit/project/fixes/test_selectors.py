"""Fixes of selectors, of their paths, and of exclusions."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.project.fixes.trials import Case, labels_of, made, proves

ART = {"directory": "art"}


def _selectors(*values: object) -> dict[str, object]:
    return {"fileSelectors": list(values)}


CASES = (
    Case(
        "PS-SELECTOR-EMPTY",
        ("Use voices/fr", "Remove the selector Voices/FR"),
        _selectors(ART, {"directory": "Voices/FR"}),
        files=("voices/fr/1.wav",),
    ),
    Case("PS-SELECTOR-EMPTY", ("Use art",), _selectors({"directory": "Art"})),
    Case(
        "PS-SELECTOR-EMPTY",
        ("Use art/a.png", "Remove the selector art/A.PNG"),
        _selectors({"fileSource": "art/A.PNG", "fileDestination": "x.png"}, ART),
    ),
    Case(
        "PS-SELECTOR-EMPTY",
        ("Remove the selector *.ogg",),
        _selectors(ART, {"filePattern": "*.ogg"}),
    ),
    Case("PS-SELECTOR-KIND", ("Take it as a file",), _selectors({"directory": "art/a.png"})),
    Case("PS-SELECTOR-KIND", ("Take it as a file",), _selectors({"directory": "art/a.png/"})),
    Case("PS-SELECTOR-KIND", ("Take it as a folder",), _selectors({"file": "art"})),
    Case(
        "PS-SELECTOR-KIND",
        ("Take it as a folder",),
        _selectors({"fileSource": "art", "fileDestination": "pictures"}),
    ),
    Case(
        "PS-SELECTOR-IGNORED",
        ("Remove the selector wip",),
        _selectors(ART, {"directory": "wip"}),
        files=("wip/a.tmp",),
        keys={"ignore": ["wip/"]},
    ),
    Case(
        "PS-SELECTOR-EXCLUDED",
        ("Remove the selector art/a.png",),
        _selectors(ART, {"file": "art/a.png"}, {"fileExclusion": "art/a.png"}),
    ),
    Case("PS-PATTERN-DOUBLE-STAR", ("Take all of the folder art",), _selectors({"filePattern": "art/**"})),
    Case("PS-PATTERN-DOUBLE-STAR", ("Take all of the folder art",), _selectors({"filePattern": "art/**/*"})),
    Case(
        "PS-EXCLUSION-CASE",
        ("Write art/a.png as on disk",),
        _selectors(ART, {"fileExclusion": "art/A.png"}),
    ),
    Case(
        "PS-EXCLUSION-EMPTY",
        ("Exclude art/a.png", "Remove the exclusion"),
        _selectors(ART, {"fileExclusion": "art/a.pngg"}),
    ),
    Case("PS-EXCLUSION-EMPTY", ("Remove the exclusion",), _selectors(ART, {"fileExclusion": "loose.txt"})),
    Case(
        "PS-EXCLUSION-PATTERN",
        ("Exclude the 2 matching files one by one",),
        _selectors(ART, {"fileExclusion": "art/*.tga"}),
        files=("art/b.tga", "art/c.tga"),
    ),
    Case("PS-EXCLUSION-PATTERN", ("Remove the exclusion",), _selectors(ART, {"fileExclusion": "art/*.tga"})),
    Case("PS-EXCLUSION-PATTERN", ("Remove the exclusion",), _selectors(ART, {"fileExclusion": "art/*"})),
    Case("PS-PATH-ABSOLUTE", ("Write art",), _selectors({"directory": "BASE/art"})),
    Case("PS-ROOT-ABSOLUTE", ("Write it relative to the manifest",), {"sourceRoot": "BASE"}),
    Case("PS-PATH-ESCAPES", ("Write art",), _selectors({"directory": "voices/../art"})),
    Case("PS-PATH-EMPTY-PART", ("Write art/a.png",), _selectors({"file": "./art//a.png"})),
    Case(
        "PS-PATH-DOT",
        ("Name the 3 folders and files in it one by one",),
        _selectors({"directory": "."}),
        files=("loose.txt", "voices/1.wav"),
        keys={"ignore": ["Game.packstudio", "manifests/"]},
    ),
    Case("PS-PATH-BACKSLASH", ("Write forward slashes",), _selectors({"file": "art\\a.png"})),
    Case(
        "PS-PATH-NOT-NFC",
        ("Write letters and accents joined",),
        _selectors({"file": "art/e\u0301.png"}),
    ),
)

NOT_CERTAIN = (
    Case("PS-SELECTOR-EMPTY", (), _selectors({"directory": "music"})),
    Case("PS-SELECTOR-EMPTY", (), _selectors({"filePattern": "*.ogg"})),
    Case("PS-PATTERN-DOUBLE-STAR", (), _selectors({"filePattern": "**/*.png"})),
    Case("PS-PATTERN-DOUBLE-STAR", (), _selectors({"filePattern": "a?t/**"})),
    Case("PS-PATH-ABSOLUTE", (), _selectors({"directory": "/elsewhere/art"})),
    Case("PS-PATH-ABSOLUTE", (), _selectors({"directory": "C:\\art"})),
    Case("PS-PATH-ESCAPES", (), _selectors({"directory": "../art"})),
    Case("PS-PATH-DOT", (), _selectors({"file": "."})),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_fix_makes_its_problem_go_away_and_can_be_taken_back(tmp_path: Path, case: Case) -> None:
    proves(tmp_path, case)


@pytest.mark.parametrize("case", NOT_CERTAIN, ids=lambda case: f"{case.code} {dict(case.changes)}")
def test_a_problem_without_a_certain_answer_has_no_fix(tmp_path: Path, case: Case) -> None:
    assert labels_of(made(tmp_path, case), case.code) == ()


def test_the_selector_of_a_problem_is_found_past_some_of_no_known_form(tmp_path: Path) -> None:
    values = _selectors(ART, {"nonsense": 1}, {"file": "art/A.PNG"})
    path = made(tmp_path, Case("PS-SELECTOR-EMPTY", (), values))
    assert "Use art/a.png" in labels_of(path, "PS-SELECTOR-EMPTY")
