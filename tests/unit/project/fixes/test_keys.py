"""Fixes of how a manifest's text is put together."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.manifest.document import Document
from studio.project.edits import Texts, apply
from studio.project.fixes import fixes_for
from studio.project.fixes.keys import keys_of, nearest
from studio.session.look import first_look
from tests.unit.project.fixes.trials import HEADER, Case, labels_of, made, problem_of, proves

SOUND = (
    '"assetPackID": "art", "downloadPolicy": {"onDemand": {}}, "fileSelectors": [{"directory": "art"}], '
    '"platforms": ["iOS"]'
)


def _selectors(*values: object) -> dict[str, object]:
    return {"fileSelectors": list(values)}


CASES = (
    Case(
        "PS-JSON-DUPLICATE",
        ("Remove the second language (line 4)", "Remove the first language (line 2)"),
        text=f'{{"language": "en", // first\n{SOUND}, // sound\n"language": "fr" /* second */}}',
    ),
    Case(
        "PS-JSON-DUPLICATE",
        ("Remove the second directory (line 2)", "Remove the first directory (line 2)"),
        text="{" + SOUND.replace('"directory": "art"', '"directory": "art", "directory": "art"') + "}",
    ),
    Case("PS-JSON-TRAILING-COMMA", ("Remove the comma",), text=f"{{{SOUND}, // all\n}}"),
    Case(
        "PS-MANIFEST-UNKNOWN-KEY",
        ("Write platforms instead of platform",),
        {"platforms": None, "platform": ["iOS"]},
    ),
    Case(
        "PS-MANIFEST-UNKNOWN-KEY",
        ("Write assetPackID instead of AssetPackId",),
        {"assetPackID": None, "AssetPackId": "art"},
    ),
    Case(
        "PS-MANIFEST-UNKNOWN-KEY",
        ("Write installationEventTypes instead of installationEventType",),
        {"downloadPolicy": {"prefetch": {"installationEventType": ["firstInstallation"]}}},
    ),
    Case(
        "PS-SELECTOR-UNKNOWN-KEY",
        ("Remove priority",),
        _selectors({"directory": "art", "priority": 1}),
    ),
    Case(
        "PS-SELECTOR-UNKNOWN-KEY",
        ("Write fileDestination instead of fileDestinaton",),
        _selectors({"fileSource": "art/a.png", "fileDestinaton": "b.png"}),
    ),
    Case("PS-SELECTOR-FORM", ("Write directory instead of directroy",), _selectors({"directroy": "art"})),
    Case(
        "PS-SELECTOR-HALF",
        ("Write directoryDestination instead of directory-destination",),
        _selectors({"directorySource": "art", "directory-destination": "b"}),
    ),
)

NOT_CERTAIN = (
    Case("PS-MANIFEST-UNKNOWN-KEY", (), {"colour": "red"}),
    Case("PS-MANIFEST-UNKNOWN-KEY", (), {"platform": ["iOS"]}),
    Case("PS-SELECTOR-FORM", (), _selectors({"folder": "art"})),
    Case("PS-SELECTOR-HALF", (), _selectors({"fileSource": "art/a.png"})),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_fix_makes_its_problem_go_away_and_can_be_taken_back(tmp_path: Path, case: Case) -> None:
    proves(tmp_path, case)


@pytest.mark.parametrize("case", NOT_CERTAIN, ids=lambda case: f"{case.code} {dict(case.changes)}")
def test_a_problem_without_a_certain_answer_has_no_fix(tmp_path: Path, case: Case) -> None:
    assert labels_of(made(tmp_path, case), case.code) == ()


def test_only_the_bytes_of_the_key_change(tmp_path: Path) -> None:
    text = json.dumps({"assetPackID": "art"})[:-1] + ', /* why */ "platfroms" : [ "iOS" ], // all\n}'
    path = made(tmp_path, Case("PS-MANIFEST-UNKNOWN-KEY", (), text=text))
    look = first_look(path)
    problem = problem_of(look, "PS-MANIFEST-UNKNOWN-KEY")
    (fix,) = fixes_for(look.state.ground(problem))
    after = apply(fix.edit(None, problem.place), look.texts)
    (document,) = after.documents.values()
    assert document.data == (HEADER + text.replace("platfroms", "platforms")).encode()


def test_the_second_key_goes_with_its_comment_and_the_first_stays_as_it_is(tmp_path: Path) -> None:
    path = made(tmp_path, CASES[0])
    look = first_look(path)
    problem = problem_of(look, "PS-JSON-DUPLICATE")
    second, first = fixes_for(look.state.ground(problem))

    def after(texts: Texts) -> str:
        return next(iter(texts.documents.values())).text

    assert '"fr"' not in after(apply(second.edit(None, problem.place), look.texts))
    kept = after(apply(first.edit(None, problem.place), look.texts))
    assert '"fr" /* second */' in kept
    assert Document.read(kept.encode()).findings == ()


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("platform", "platforms"),
        ("asset-pack-id", "assetPackID"),
        ("ASSETPACKID", "assetPackID"),
        ("sourceroot", "sourceRoot"),
        ("colour", None),
        ("", None),
    ],
)
def test_a_slip_is_told_from_another_word(word: str, meant: str | None) -> None:
    assert nearest(word, ("platforms", "assetPackID", "sourceRoot", "language")) == meant


def test_between_two_words_that_are_equally_near_nothing_is_certain() -> None:
    assert nearest("fileSour", ("fileSourc", "fileSourd")) is None


@pytest.mark.parametrize(
    ("field", "keys"),
    [
        ("language", ("language",)),
        ("fileSelectors[2].file", ("fileSelectors", 2, "file")),
        ('fileSelectors[0]["odd key"]', ("fileSelectors", 0, "odd key")),
        ('["a.b"]', ("a.b",)),
        (None, ()),
    ],
)
def test_a_place_is_read_as_keys(field: str | None, keys: tuple[str | int, ...]) -> None:
    assert keys_of(field) == keys
