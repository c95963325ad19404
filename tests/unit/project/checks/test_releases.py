"""What went since the last release or build."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from studio.project.checks.releases import check_release, check_releases
from studio.project.problems import judge
from studio.project.releases import Release, ReleasedVersion, Releases
from studio.project.rules import RULES, Severity
from studio.project.target import Hosting, Target
from tests.builders import contents, manifest, pack, write_tree

FILES = {"art/a.png": b"a", "art/b.png": b"b"}
PATHS = ("art/a.png", "art/b.png")


def release(
    platforms: tuple[str, ...] | None = ("iOS",),
    language: str | None = None,
    paths: tuple[str, ...] | None = PATHS,
    renamed: dict[str, str] | None = None,
) -> Releases:
    return Releases({"art": Release("art", 3, platforms, language, paths, renamed or {})})


def messages(folder: Path, releases: Releases, target: Target | None = None, **changes: object) -> list[str]:
    found = check_release(contents(write_tree(folder, FILES), manifest(**changes)), releases)
    return [problem.message for problem in judge(found, target or Target())]


def test_a_pack_that_is_as_it_was_released_has_no_problem(tmp_path: Path) -> None:
    assert messages(tmp_path, release()) == []


def test_a_pack_that_was_never_released_has_no_problem(tmp_path: Path) -> None:
    assert messages(tmp_path, release(("tvOS",)), assetPackID="maps") == []


def test_each_platform_that_went_is_named(tmp_path: Path) -> None:
    assert messages(tmp_path, release(("iOS", "macOS", "tvOS"))) == [
        "art no longer names macOS, which its released version has.",
        "art no longer names tvOS, which its released version has.",
    ]


def test_a_dropped_platform_is_an_error_at_apple_and_a_note_on_an_own_server(tmp_path: Path) -> None:
    rule = RULES["PS-RELEASE-PLATFORM"]
    assert rule.severity_for(Target()) is Severity.ERROR
    assert rule.severity_for(Target(Hosting.SELF)) is Severity.INFO
    (finding,) = check_release(contents(write_tree(tmp_path, FILES), manifest()), release(("iOS", "macOS")))
    assert (finding.place.field, finding.place.line) == ("platforms", 11)


@pytest.mark.parametrize("platforms", [["iOS", "macOS", "tvOS"], ["ios"], ["iPadOS"], [], None])
def test_what_grew_or_is_wrong_in_another_way_is_no_dropped_platform(
    tmp_path: Path, platforms: list[str] | None
) -> None:
    assert messages(tmp_path, release(("iOS",)), platforms=platforms) == []


def test_where_platforms_were_not_recorded_neither_they_nor_the_language_are_compared(tmp_path: Path) -> None:
    assert messages(tmp_path, release(None), language="fr") == []


@pytest.mark.parametrize(
    ("before", "now", "sentence"),
    [
        (None, "fr", "art is for fr; its released version is for all languages."),
        ("fr", None, "art is for all languages; its released version is for fr."),
        ("fr", "de", "art is for de; its released version is for fr."),
    ],
)
def test_another_language_is_said(tmp_path: Path, before: str | None, now: str | None, sentence: str) -> None:
    assert messages(tmp_path, release(language=before), language=now) == [sentence]


@pytest.mark.parametrize(("before", "now"), [("fr", "fr"), ("fr-FR", "fr-fr"), (None, None), ("??", "??")])
def test_the_same_language_in_another_spelling_is_none(
    tmp_path: Path, before: str | None, now: str | None
) -> None:
    assert messages(tmp_path, release(language=before), language=now) == []


def test_paths_that_went_are_counted_with_an_example(tmp_path: Path) -> None:
    old = (*PATHS, "art/x.png", "art/y.png")
    assert messages(tmp_path, release(paths=old)) == [
        "art lacks 2 of 4 paths of its released version, art/x.png among them."
    ]


def test_files_that_have_another_name_now_are_said_to(tmp_path: Path) -> None:
    one = release(paths=("art/a.png", "art/old.png"), renamed={"art/old.png": "art/b.png"})
    assert messages(tmp_path, one) == [
        (
            "art lacks 1 of 2 paths of its released version, art/old.png among them; "
            "art/old.png is now art/b.png."
        )
    ]
    several = release(
        paths=("art/x", "art/y", "art/z"),
        renamed={"art/x": "art/a.png", "art/y": "art/b.png", "art/z": "art/gone.png"},
    )
    assert messages(tmp_path, several) == [
        (
            "art lacks 3 of 3 paths of its released version, art/z among them; "
            "2 have new names, art/x is now art/a.png."
        )
    ]


@pytest.mark.parametrize("paths", [None, (), PATHS[:1]])
def test_where_no_path_went_or_none_is_known_there_is_no_problem(
    tmp_path: Path, paths: tuple[str, ...] | None
) -> None:
    assert messages(tmp_path, release(paths=paths)) == []


def together(
    folder: Path,
    releases: Releases,
    *ids: str | None,
    marks: tuple[str, ...] = (),
    retired: tuple[str, ...] = (),
) -> list[str]:
    packs = [pack(folder / str(number), manifest(assetPackID=one)) for number, one in enumerate(ids)]
    versions = [ReleasedVersion(id=one, version=1, build=1) for one in marks]
    found = check_releases(packs, releases, versions, retired)
    return [problem.message for problem in judge(found, Target())]


def test_a_manifest_that_was_built_under_another_id_says_so(tmp_path: Path) -> None:
    built = Releases(built_ids={"manifest.json": "art"})
    assert together(tmp_path, built, "coast") == ["coast had the ID art when it was built last."]


@pytest.mark.parametrize("ids", [("art",), ("coast", "art"), ("",), (None,)])
def test_an_id_that_is_the_same_or_moved_to_another_manifest_did_not_change(
    tmp_path: Path, ids: tuple[str | None, ...]
) -> None:
    assert together(tmp_path, Releases(built_ids={"manifest.json": "art"}), *ids) == []


def test_a_released_pack_that_left_the_project_is_named_once(tmp_path: Path) -> None:
    assert together(tmp_path, Releases(), "art", marks=("maps", "maps", "art")) == [
        "maps was released and is not in this project any more."
    ]


def test_a_pack_that_is_archived_or_has_a_new_id_is_not_missed(tmp_path: Path) -> None:
    assert together(tmp_path, Releases(), "art", marks=("maps",), retired=("maps",)) == []
    renamed = Releases(built_ids={"manifest.json": "maps"})
    assert together(tmp_path, renamed, "art", marks=("maps",)) == [
        "art had the ID maps when it was built last."
    ]


def test_while_an_id_cannot_be_read_no_pack_is_thought_to_be_gone(tmp_path: Path) -> None:
    assert together(tmp_path, Releases(), "art", None, marks=("maps",)) == []


def test_a_hundred_thousand_released_paths_cost_about_a_microsecond_each(tmp_path: Path) -> None:
    one = contents(write_tree(tmp_path, FILES), manifest())
    paths = tuple(f"art/{number}.png" for number in range(100_000))
    many = release(paths=paths)
    started = time.perf_counter()
    list(check_release(one, many))
    assert time.perf_counter() - started < 0.5


def test_each_fault_has_its_rule(tmp_path: Path) -> None:
    one = contents(write_tree(tmp_path, FILES), manifest(language="fr"))
    old = release(("macOS",), None, ("art/gone",))
    assert [finding.code for finding in check_release(one, old)] == [
        "PS-RELEASE-PLATFORM",
        "PS-RELEASE-LANGUAGE",
        "PS-RELEASE-PATHS",
    ]
    built = Releases(built_ids={"manifest.json": "maps"})
    marks = [ReleasedVersion(id="voices", version=1, build=1)]
    assert [finding.code for finding in check_releases([one.pack], built, marks, ())] == [
        "PS-ID-CHANGED",
        "PS-RELEASE-GONE",
    ]
    # Of archives that lie there already; where it is found is proved in build/test_makers.py.
    assert RULES["PS-ARCHIVE-TOOLS"].severity is Severity.WARNING
