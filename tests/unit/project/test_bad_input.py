"""Bad input, value by value: the right problem at the right line, with the right fix, and nothing is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.project.fixes import fixes_for
from studio.session.state import State
from tests.builders import manifest, state, write_tree

_ESSENTIAL = {"essential": {"installationEventTypes": ["firstInstallation"]}}

ANY = "whatever"
"""The fix of a value of a wrong kind is proved where such fixes are."""

# What is changed, the code, what stands in the line of the problem, and the likeliest fix, if there is one.
CASES: list[tuple[dict[str, object], str, str, str | None]] = [
    ({"assetPackID": "coast.music"}, "PS-ID-CHARACTERS", '"coast.music"', "Rename to coast-music"),
    ({"assetPackID": "Küste"}, "PS-ID-CHARACTERS", "assetPackID", "Rename to Kuste"),
    ({"assetPackID": "a b/c_d"}, "PS-ID-CHARACTERS", '"a b/c_d"', "Rename to a-b-c-d"),
    ({"assetPackID": "-art-"}, "PS-ID-CHARACTERS", '"-art-"', "Rename to art"),
    ({"assetPackID": "日本"}, "PS-ID-CHARACTERS", "assetPackID", "Rename to asset-pack"),
    ({"assetPackID": "a" * 65}, "PS-ID-LONG", "assetPackID", None),
    ({"assetPackID": "a" * 300}, "PS-ID-LONG", "assetPackID", None),
    ({"assetPackID": "a." * 150}, "PS-ID-CHARACTERS", "assetPackID", ANY),
    ({"assetPackID": "a\x00b"}, "PS-ID-CHARACTERS", "assetPackID", "Rename to a-b"),
    ({"assetPackID": 7}, "PS-MANIFEST-TYPE", '"assetPackID": 7', ANY),
    ({"language": "iw"}, "PS-LANGUAGE-DEPRECATED", '"iw"', "Use he"),
    ({"language": "zh_CN"}, "PS-LANGUAGE-SEPARATOR", '"zh_CN"', "Use zh-CN"),
    ({"language": "en-GB-oxendict"}, "PS-LANGUAGE-VARIANT", '"en-GB-oxendict"', "Use en-GB"),
    ({"language": "en-u-ca-buddhist"}, "PS-LANGUAGE-EXTENSION", '"en-u-ca-buddhist"', "Use en"),
    ({"language": "x-klingon"}, "PS-LANGUAGE-EXTENSION", '"x-klingon"', None),
    ({"language": "English"}, "PS-LANGUAGE-NAME", '"English"', "Use en"),
    ({"language": "Deutsch"}, "PS-LANGUAGE-NAME", '"Deutsch"', "Use de"),
    ({"language": "xx"}, "PS-LANGUAGE-UNKNOWN", '"xx"', None),
    ({"language": "en-XX"}, "PS-LANGUAGE-UNKNOWN", '"en-XX"', "Use en"),
    ({"language": "EN-us"}, "PS-LANGUAGE-CASE", '"EN-us"', "Use en-US"),
    ({"language": "ja-JP"}, "PS-LANGUAGE-REDUNDANT", '"ja-JP"', "Use ja"),
    ({"language": "en--US"}, "PS-LANGUAGE-MALFORMED", '"en--US"', "Use en-US"),
    ({"language": "a" * 300}, "PS-LANGUAGE-NAME", "language", None),
    ({"language": ""}, "PS-LANGUAGE-EMPTY", '"language": ""', "Remove the language"),
    ({"language": "und"}, "PS-LANGUAGE-NONE", '"und"', "Remove the language"),
    ({"language": ["en"]}, "PS-MANIFEST-TYPE", '"language": [', ANY),
    ({"platforms": ["macOS", "iPadOS"]}, "PS-PLATFORM-IPADOS", '"iPadOS"', "Replace iPadOS by iOS"),
    ({"platforms": ["iOS", "iPadOS"]}, "PS-PLATFORM-IPADOS", '"iPadOS"', "Remove iPadOS"),
    ({"platforms": ["macOS", "ios"]}, "PS-PLATFORM-SPELLING", '"ios"', "Replace ios by iOS"),
    ({"platforms": ["iOS", "macOS", "iOS"]}, "PS-PLATFORM-TWICE", '"iOS"', "Remove the second one"),
    ({"platforms": ["watchOS"]}, "PS-PLATFORM-UNKNOWN", '"watchOS"', None),
    ({"platforms": ["macOS", "iphoneos"]}, "PS-PLATFORM-SPELLING", '"iphoneos"', "Replace iphoneos by iOS"),
    ({"platforms": ["OSX"]}, "PS-PLATFORM-SPELLING", '"OSX"', "Replace OSX by macOS"),
    ({"platforms": ["iOS "]}, "PS-PLATFORM-SPELLING", '"iOS "', "Replace iOS  by iOS"),
    ({"platforms": [""]}, "PS-PLATFORM-UNKNOWN", '""', None),
    ({"platforms": "iOS"}, "PS-MANIFEST-TYPE", '"platforms": "iOS"', ANY),
    ({"downloadPolicy": {**_ESSENTIAL, "onDemand": {}}}, "PS-POLICY-SEVERAL", "downloadPolicy", None),
]


def _opened(folder: Path, changes: dict[str, object]) -> State:
    write_tree(folder, {"art/a.png": b"1"})
    return state(folder, {"art.json": manifest(**changes)}, primaryLanguage="en", lowestOS=27)


@pytest.mark.parametrize(
    ("changes", "code", "line", "fix"),
    CASES,
    ids=[f"{code} {number}" for number, (_, code, _, _) in enumerate(CASES)],
)
def test_a_bad_value_has_its_problem_at_its_line_and_its_fix(
    tmp_path: Path, changes: dict[str, object], code: str, line: str, fix: str | None
) -> None:
    opened = _opened(tmp_path, changes)
    (problem,) = [one for one in opened.problems if one.code == code]
    text = opened.packs[0].document.text.splitlines()
    assert problem.place.line is not None
    assert line in text[problem.place.line - 1]
    labels = [one.label for one in fixes_for(opened.ground(problem))]
    if fix != ANY:
        assert labels[:1] == ([] if fix is None else [fix])


def test_the_second_of_two_equal_platforms_is_the_one_that_is_named(tmp_path: Path) -> None:
    opened = _opened(tmp_path, {"platforms": ["iOS", "macOS", "iOS"]})
    (problem,) = [one for one in opened.problems if one.code == "PS-PLATFORM-TWICE"]
    assert problem.place.field == "platforms[2]"


@pytest.mark.parametrize("number", range(len(CASES)))
def test_what_is_bad_stays_as_it_is_until_somebody_mends_it(tmp_path: Path, number: int) -> None:
    opened = _opened(tmp_path, CASES[number][0])
    assert opened.packs[0].document.data == (tmp_path / "manifests/art.json").read_bytes()


def test_files_that_the_same_selectors_take_again_are_told_of_once(tmp_path: Path) -> None:
    write_tree(tmp_path, {f"art/{number}.png": b"1" for number in range(50)})
    forms = [{"directory": "art"}, {"filePattern": "art/1*.png"}, {"file": "art/1.png"}]
    opened = _opened(tmp_path, {"fileSelectors": forms})
    found = [one.message for one in opened.problems if one.code == "PS-FILE-TAKEN-TWICE"]
    assert found == [
        "art takes art/1.png by more than one selector, first by number 1.",
        "art takes art/10.png and 9 more files by more than one selector, first by number 1.",
    ]
