"""Every rule is found where it should be, at its place, with its words."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from studio.errors import Finding, Place
from studio.project.acceptance import accepting
from studio.project.problems import Problem, as_before, beyond, in_order, judge, worst_first
from studio.project.rules import RULES, Severity
from studio.project.target import Hosting, Target, Tools
from studio.session.opening import aimed_at, open_project
from tests.builders import Values, manifest, project, state, write_tree
from tests.nobody import as_nobody

FILES = {"art/a.png": b"aaaa", "voices/en/a.wav": b"RIFF"}

ESSENTIAL = {"essential": {"installationEventTypes": ["firstInstallation"]}}


def problems(folder: Path, values: Values | str, **changes: object) -> tuple[Problem, ...]:
    write_tree(folder, FILES)
    return state(folder, {"art.json": values}, **changes).problems


def codes(folder: Path, values: Values | str, **changes: object) -> set[str]:
    return {problem.code for problem in problems(folder, values, **changes)}


def test_one_sentence_is_enough_for_a_path_with_a_fault(tmp_path: Path) -> None:
    form = {"fileSource": "art/a.png", "fileDestination": "/a.png"}
    assert codes(tmp_path, manifest(fileSelectors=[form])) == {"PS-PATH-ABSOLUTE"}


def test_names_that_steer_a_terminal_or_break_a_line_are_written_as_escapes(tmp_path: Path) -> None:
    found = problems(tmp_path, manifest(assetPackID="a\u001b[31m\nb"))
    assert found[0].message.startswith(r"a\x1b[31m\nb has an ID")


def test_a_sound_project_has_no_problems(tmp_path: Path) -> None:
    assert problems(tmp_path, manifest()) == ()


CASES: list[tuple[str, dict[str, object]]] = [
    ("PS-ID-MISSING", {"assetPackID": None}),
    ("PS-ID-EMPTY", {"assetPackID": ""}),
    ("PS-ID-CHARACTERS", {"assetPackID": "art_1"}),
    ("PS-ID-CHARACTERS", {"assetPackID": "art.v2"}),
    ("PS-ID-CHARACTERS", {"assetPackID": "-art"}),
    ("PS-ID-CHARACTERS", {"assetPackID": "kämpfe"}),
    ("PS-ID-LONG", {"assetPackID": "a" * 65}),
    ("PS-POLICY-MISSING", {"downloadPolicy": None}),
    ("PS-POLICY-SEVERAL", {"downloadPolicy": {"onDemand": {}, **ESSENTIAL}}),
    ("PS-POLICY-UNKNOWN", {"downloadPolicy": {"ondemand": {}}}),
    ("PS-POLICY-EVENTS-MISSING", {"downloadPolicy": {"prefetch": {}}}),
    ("PS-POLICY-EVENTS-EMPTY", {"downloadPolicy": {"essential": {"installationEventTypes": []}}}),
    ("PS-POLICY-EVENT-UNKNOWN", {"downloadPolicy": {"prefetch": {"installationEventTypes": ["update"]}}}),
    (
        "PS-POLICY-EVENT-TWICE",
        {"downloadPolicy": {"prefetch": {"installationEventTypes": ["firstInstallation"] * 2}}},
    ),
    ("PS-POLICY-EVENTS-UNUSED", {"downloadPolicy": {"onDemand": {"installationEventTypes": []}}}),
    ("PS-PLATFORM-MISSING", {"platforms": None}),
    ("PS-PLATFORM-NONE", {"platforms": []}),
    ("PS-PLATFORM-UNKNOWN", {"platforms": ["watchOS"]}),
    ("PS-PLATFORM-IPADOS", {"platforms": ["iPadOS"]}),
    ("PS-PLATFORM-SPELLING", {"platforms": ["ios"]}),
    ("PS-PLATFORM-TWICE", {"platforms": ["iOS", "iOS"]}),
    ("PS-LANGUAGE-EMPTY", {"language": ""}),
    ("PS-LANGUAGE-NAME", {"language": "English"}),
    ("PS-LANGUAGE-MALFORMED", {"language": "en--US"}),
    ("PS-LANGUAGE-SEPARATOR", {"language": "zh_CN"}),
    ("PS-LANGUAGE-VARIANT", {"language": "en-GB-oxendict"}),
    ("PS-LANGUAGE-EXTENSION", {"language": "en-u-ca-buddhist"}),
    ("PS-LANGUAGE-UNKNOWN", {"language": "xx"}),
    ("PS-LANGUAGE-NONE", {"language": "und"}),
    ("PS-LANGUAGE-CASE", {"language": "EN-us"}),
    ("PS-LANGUAGE-DEPRECATED", {"language": "iw"}),
    ("PS-LANGUAGE-AREA", {"language": "es-419"}),
    ("PS-LANGUAGE-SCRIPT", {"language": "sr"}),
    ("PS-LANGUAGE-OS26", {"language": "en", "downloadPolicy": ESSENTIAL}),
    ("PS-MANIFEST-USER-INFO", {"userInfo": {"a": 1}}),
    ("PS-MANIFEST-TOOLS-VERSION", {"toolsVersion": "2.0"}),
    ("PS-MANIFEST-UNKNOWN-KEY", {"assetPackId": "art"}),
    ("PS-MANIFEST-TYPE", {"language": 7}),
    ("PS-SELECTOR-MISSING", {"fileSelectors": None}),
    ("PS-SELECTOR-NONE", {"fileSelectors": []}),
    ("PS-SELECTOR-FORM", {"fileSelectors": [{"path": "art"}]}),
    ("PS-SELECTOR-MIXED", {"fileSelectors": [{"file": "art/a.png", "directory": "art"}]}),
    ("PS-SELECTOR-UNKNOWN-KEY", {"fileSelectors": [{"directory": "art", "recursive": True}]}),
    ("PS-SELECTOR-HALF", {"fileSelectors": [{"fileSource": "art/a.png"}]}),
    ("PS-SELECTOR-EMPTY", {"fileSelectors": [{"directory": "art"}, {"file": "art/none.png"}]}),
    ("PS-SELECTOR-NONE", {"fileSelectors": [{"fileExclusion": "art/a.png"}]}),
    ("PS-SELECTOR-EXCLUDED", {"fileSelectors": [{"file": "art/a.png"}, {"fileExclusion": "art/a.png"}]}),
    ("PS-SELECTOR-KIND", {"fileSelectors": [{"directory": "art/a.png"}]}),
    ("PS-SELECTOR-KIND", {"fileSelectors": [{"file": "art"}]}),
    ("PS-EXCLUSION-PATTERN", {"fileSelectors": [{"directory": "art"}, {"fileExclusion": "art/*"}]}),
    ("PS-EXCLUSION-CASE", {"fileSelectors": [{"directory": "art"}, {"fileExclusion": "art/A.PNG"}]}),
    ("PS-FILE-OWN", {"fileSelectors": [{"file": "Game.packstudio"}]}),
    ("PS-FILE-OWN", {"fileSelectors": [{"file": "manifests/art.json"}]}),
    ("PS-ID-MISSING", {"assetPackID": 5}),
    ("PS-EXCLUSION-EMPTY", {"fileSelectors": [{"directory": "art"}, {"fileExclusion": "art/x"}]}),
    ("PS-PATTERN-DOUBLE-STAR", {"fileSelectors": [{"filePattern": "art/**/*.png"}]}),
    ("PS-PATH-ABSOLUTE", {"fileSelectors": [{"file": "/etc/passwd"}]}),
    ("PS-PATH-ABSOLUTE", {"fileSelectors": [{"file": "C:/a.png"}]}),
    ("PS-PATH-ESCAPES", {"fileSelectors": [{"file": "../a.png"}]}),
    ("PS-PATH-ESCAPES", {"fileSelectors": [{"fileSource": "art/a.png", "fileDestination": "../a"}]}),
    ("PS-PATH-DOT", {"fileSelectors": [{"directory": "."}]}),
    ("PS-PATH-BACKSLASH", {"fileSelectors": [{"file": "art\\a.png"}]}),
    ("PS-PATH-EMPTY-PART", {"fileSelectors": [{"file": "art//a.png"}]}),
    ("PS-PATH-CONTROL", {"fileSelectors": [{"file": "art/\u0007.png"}]}),
    ("PS-PATH-NOT-NFC", {"fileSelectors": [{"file": "art/e\u0301.png"}]}),
    (
        "PS-PATH-TWICE",
        {
            "fileSelectors": [
                {"fileSource": "art/a.png", "fileDestination": "x"},
                {"fileSource": "voices/en/a.wav", "fileDestination": "x"},
            ]
        },
    ),
    (
        "PS-PATH-FOLDER",
        {
            "fileSelectors": [
                {"fileSource": "art/a.png", "fileDestination": "x"},
                {"fileSource": "voices/en/a.wav", "fileDestination": "x/y"},
            ]
        },
    ),
    (
        "PS-PATH-CASE",
        {
            "fileSelectors": [
                {"fileSource": "art/a.png", "fileDestination": "x"},
                {"fileSource": "voices/en/a.wav", "fileDestination": "X"},
            ]
        },
    ),
    ("PS-PATH-LONG", {"fileSelectors": [{"fileSource": "art/a.png", "fileDestination": "d/" * 600 + "x"}]}),
    (
        "PS-PATH-INDEX",
        {"fileSelectors": [{"fileSource": "art/a.png", "fileDestination": ".pack-index.json"}]},
    ),
    ("PS-FILE-TAKEN-TWICE", {"fileSelectors": [{"directory": "art"}, {"file": "art/a.png"}]}),
    ("PS-ROOT-MISSING", {"sourceRoot": "nowhere"}),
    ("PS-ROOT-ABSOLUTE", {"sourceRoot": "/somewhere"}),
]


@pytest.mark.parametrize(
    ("code", "changes"), CASES, ids=[f"{code} {number}" for number, (code, _) in enumerate(CASES)]
)
def test_a_manifest_with_this_fault_has_this_problem(
    tmp_path: Path, code: str, changes: dict[str, object]
) -> None:
    found = [problem for problem in problems(tmp_path, manifest(**changes)) if problem.code == code]
    assert found
    for problem in found:
        assert problem.place.manifest == tmp_path / "manifests/art.json"
        assert "{" not in problem.message + problem.hint
        assert problem.message[-1] == "."
        assert problem.place.line is not None or problem.place.field is None


def with_disk(prepare: Callable[[Path], object], *forms: dict[str, str]) -> Callable[[Path], set[str]]:
    def found(folder: Path) -> set[str]:
        write_tree(folder, FILES)
        prepare(folder)
        return codes(folder, manifest(fileSelectors=list(forms) or [{"directory": "art"}]), ignore=["*.psd"])

    return found


DISK: dict[str, Callable[[Path], set[str]]] = {
    "PS-FILE-LINK": with_disk(lambda folder: (folder / "art/l").symlink_to("a.png")),
    "PS-FILE-SPECIAL": with_disk(lambda folder: os.mkfifo(folder / "art/pipe")),
    "PS-FILE-IGNORED-NAMED": with_disk(
        lambda folder: write_tree(folder, {"art/w.psd": b"1"}), {"file": "art/w.psd"}
    ),
    "PS-SELECTOR-IGNORED": with_disk(
        lambda folder: write_tree(folder, {"wip/w.psd": b"1"}), {"directory": "wip"}
    ),
    "PS-PATTERN-HIDDEN": with_disk(
        lambda folder: write_tree(folder, {"art/.b.png": b"1"}), {"filePattern": "art/*.png"}
    ),
    "PS-FILE-TWINS": with_disk(lambda folder: write_tree(folder, {"art/e\u0301": b"1", "art/\u00e9": b"2"})),
    "PS-FILE-NAME": with_disk(lambda folder: (folder / os.fsdecode(b"art/\xff.png")).write_bytes(b"1")),
    "PS-PATH-LETTERS": with_disk(lambda folder: write_tree(folder, {"art/a\\b.png": b"1"})),
}


@pytest.mark.parametrize("code", DISK)
def test_a_disk_with_this_fault_has_this_problem(tmp_path: Path, code: str) -> None:
    assert code in DISK[code](tmp_path)


@pytest.mark.parametrize("target", ["art", "voices"])
def test_a_link_on_the_way_to_a_selected_file_is_a_problem(tmp_path: Path, target: str) -> None:
    write_tree(tmp_path, FILES)
    (tmp_path / "way").symlink_to(tmp_path / target)
    for form in ({"file": "way/a.png"}, {"directory": "way"}):
        assert "PS-FILE-LINK" in codes(tmp_path, manifest(fileSelectors=[form]))


def test_what_may_not_be_read_is_named(reachable: Path) -> None:
    write_tree(reachable, {**FILES, "art/secret.png": b"1", "art/locked/x": b"1"})
    path = project(reachable, {"art.json": manifest()})
    (reachable / "art/secret.png").chmod(0)
    (reachable / "art/locked").chmod(0)
    with as_nobody():
        found = {problem.code: problem.blocks for problem in open_project(path).problems}
    assert found == {"PS-FILE-UNREADABLE": True, "PS-FOLDER-UNREADABLE": True}


JSON: dict[str, str] = {
    "PS-JSON-SYNTAX": '{"assetPackID": }',
    "PS-JSON-CONFLICT": '{\n<<<<<<< ours\n"a": 1\n=======\n"a": 2\n>>>>>>> theirs\n}',
    "PS-JSON-DUPLICATE": '{"assetPackID": "a",\n "assetPackID": "b"}',
    "PS-JSON-TRAILING-COMMA": '{"assetPackID": "a",}',
    "PS-JSON-DEPTH": "[" * 100_000,
    "PS-MANIFEST-SHAPE": "[{}]",
}


@pytest.mark.parametrize("code", JSON)
def test_a_text_with_this_fault_has_this_problem(tmp_path: Path, code: str) -> None:
    assert code in codes(tmp_path, JSON[code])


def test_a_text_that_is_not_utf8_has_its_problem(tmp_path: Path) -> None:
    write_tree(tmp_path, {"manifests/b.json": json.dumps(manifest()).encode("utf-16")})
    assert "PS-JSON-ENCODING" in codes(tmp_path, manifest())


def test_ids_are_compared_across_packs(tmp_path: Path) -> None:
    write_tree(tmp_path, FILES)
    found = state(
        tmp_path,
        {"a.json": manifest(), "b.json": manifest(), "c.json": manifest(assetPackID="Art")},
        retiredIDs=["art"],
    ).problems
    assert {"PS-ID-TWICE", "PS-ID-CASE", "PS-ID-RETIRED"} <= {problem.code for problem in found}
    assert [problem.place.pack for problem in found if problem.code == "PS-ID-CASE"] == ["Art"]


def test_a_project_without_packs_or_with_a_useless_watched_folder_says_so(tmp_path: Path) -> None:
    found = state(tmp_path, {}, watchedFolders=["../elsewhere"]).problems
    assert {problem.code for problem in found} == {"PS-PROJECT-EMPTY", "PS-PROJECT-WATCHED"}


def test_on_your_own_server_ids_are_free_and_user_info_is_welcome(tmp_path: Path) -> None:
    values = manifest(assetPackID="art_1", userInfo={"a": 1})
    found = problems(tmp_path, values, hosting="self")
    assert [(problem.code, problem.severity) for problem in found] == [("PS-ID-CHARACTERS", Severity.INFO)]


def test_the_tools_of_xcode_26_know_fewer_keys(tmp_path: Path) -> None:
    write_tree(tmp_path, FILES)
    values = manifest(language="en", sourceRoot="..", fileSelectors=[{"filePattern": "art/*"}])
    opened = state(tmp_path, {"art.json": values})
    assert opened.problems == ()
    found = aimed_at(opened, hosting=None, tools=Tools.XCODE_26).problems
    fields = {problem.place.field for problem in found}
    assert fields == {"language", "sourceRoot", "fileSelectors[0].filePattern"}
    assert {problem.code for problem in found} == {"PS-DIALECT-KEY"}


def test_an_app_that_needs_os_27_may_rely_on_localized_packs(tmp_path: Path) -> None:
    values = manifest(language="en", downloadPolicy=ESSENTIAL)
    assert "PS-LANGUAGE-OS26" not in codes(tmp_path, values, lowestOS=27)


def test_problems_are_sorted_worst_first(tmp_path: Path) -> None:
    found = problems(
        tmp_path,
        manifest(platforms=[], assetPackID="art_1", language="es-419"),
        lowestOS=27,
        primaryLanguage="es-419",
    )
    assert [problem.severity for problem in found] == [Severity.ERROR, Severity.WARNING, Severity.INFO]


def test_every_rule_has_words_that_end_in_a_full_stop_and_a_code_in_the_house_s_form() -> None:
    for code, rule in RULES.items():
        assert code == rule.code
        assert code.startswith("PS-")
        assert rule.message.endswith((".", ".{instead}", ". {reason}"))
        assert rule.hint.endswith(".")
        assert not rule.blocks or rule.severity is Severity.ERROR


def test_every_rule_speaks_as_people_do_and_names_the_thing_first() -> None:
    words = re.compile(
        r"\b(invalid|errors?|please|oops|fail(s|ed)|illegal|objects?)\b|(?<!\.)json|!", re.IGNORECASE
    )
    for code, rule in RULES.items():
        assert not words.search(f"{rule.message} {rule.hint}"), code
        first = " ".join(rule.message.split()[:6])
        assert "{" in first or first.startswith("All packs together"), code
        assert len(rule.message) < 220, code


def test_every_rule_is_proved_by_a_case_here() -> None:
    elsewhere = {
        "PS-MANIFEST-UNREADABLE",  # see journeys/test_trouble.py
        "PS-MANIFEST-NAME",  # a project takes only *.json; see the command line's tests
        "PS-JSON-ENCODING",
        "PS-ID-TWICE",
        "PS-ID-CASE",
        "PS-ID-RETIRED",
        "PS-PROJECT-EMPTY",
        "PS-PROJECT-WATCHED",
        "PS-PROJECT-SEVERITY",  # see checks/test_severities.py
        "PS-DIALECT-KEY",
        "PS-FILE-UNREADABLE",
        "PS-FOLDER-UNREADABLE",
    }
    beside = "".join(
        path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("checks/test_*.py")
    )
    elsewhere |= {code for code in RULES if f'"{code}"' in beside}
    assert set(RULES) == {code for code, _ in CASES} | set(DISK) | set(JSON) | elsewhere


def test_a_finding_without_a_pack_is_told_by_its_manifest() -> None:
    finding = Finding("PS-ID-MISSING", Place(manifest=Path("x/art.json"), line=1))
    assert judge([finding], Target(Hosting.SELF))[0].message == "art.json has no asset pack ID."


def _found(code: str, **facts: str | int) -> Problem:
    return judge([Finding(code, Place("art", Path("x/art.json")), {**facts})], Target())[0]


def test_what_is_beyond_others_is_counted_as_often_as_it_is_there() -> None:
    long, longer = _found("PS-ID-LONG", count=65, limit=64), _found("PS-ID-LONG", count=66, limit=64)
    same = _found("PS-ID-LONG", count=65, limit=64)
    assert beyond([long, longer], [same]) == (longer,)
    assert beyond([long, same], [_found("PS-ID-LONG", count=65, limit=64)]) == (same,)
    assert beyond([long], [long]) == ()
    assert beyond([long], []) == (long,)


def test_what_matters_more_than_before_is_another_problem_and_what_is_accepted_is_none() -> None:
    one = _found("PS-ID-LONG", count=65, limit=64)
    worse = replace(one, severity=Severity.ERROR)
    assert beyond([worse], [one]) == (worse,)
    accepted = replace(one, accepted=accepting(one.finding, by="Mia", note="fine", on=""))
    assert beyond([accepted], []) == ()
    assert beyond([one], [accepted]) == (one,)


def test_worst_first_is_another_order_than_the_list_s() -> None:
    error, warning = _found("PS-ID-CHARACTERS", reason="x", suggestion="y"), _found("PS-PLATFORM-NONE")
    accepted = replace(error, accepted=accepting(error.finding, by="Mia", note="fine", on=""))
    assert in_order([accepted, warning]) == (warning, accepted)
    assert worst_first([warning, accepted]) == (accepted, warning)


def test_a_name_that_is_longer_than_any_path_gives_up_its_middle() -> None:
    finding = Finding("PS-MANIFEST-UNKNOWN-KEY", Place("art"), {"key": "a" * 1_000_000 + "z"})
    (problem,) = judge([finding], Target())
    assert len(problem.message) < 5_000
    assert "z, which Pack Studio does not know" in problem.message


@pytest.mark.parametrize(
    ("before", "now", "kept"),
    [
        ("abc", "abc", "abc"),
        ("abc", "abxc", "abc"),
        ("abc", "ac", "ac"),
        ("abc", "xabcx", ""),
        ("abc", "xbc", "bc"),
        ("aa", "aaa", "aa"),
        ("aaa", "aa", "aa"),
        ("", "a", ""),
        ("a", "", ""),
    ],
)
def test_problems_that_were_there_before_are_the_same_objects_at_both_ends(
    before: str, now: str, kept: str
) -> None:
    old, new = (
        tuple(_found("PS-ID-LONG", count=letter, limit=64) for letter in row) for row in (before, now)
    )
    found = as_before(new, old)
    assert found == new
    known = {id(one) for one in old}
    assert "".join(str(one.finding.arguments["count"]) for one in found if id(one) in known) == kept
