"""How paths are written in manifests."""

from __future__ import annotations

import pytest

from studio.manifest.paths import is_absolute, path_faults, plain_path, shown
from studio.manifest.reading import read_manifest
from tests.unit.manifest.making import document, manifest_text, only, reading_of


def faults(*forms: dict[str, str]) -> list[tuple[str, str | None]]:
    manifest = reading_of(fileSelectors=list(forms)).manifest
    return [(finding.code, finding.place.field) for finding in path_faults(manifest)]


@pytest.mark.parametrize(
    ("form", "code", "key"),
    [
        ({"file": "/a"}, "PS-PATH-ABSOLUTE", "file"),
        ({"directory": "C:/a"}, "PS-PATH-ABSOLUTE", "directory"),
        ({"filePattern": "/a/*"}, "PS-PATH-ABSOLUTE", "filePattern"),
        ({"file": "../a"}, "PS-PATH-ESCAPES", "file"),
        ({"file": "a/../b"}, "PS-PATH-ESCAPES", "file"),
        ({"fileSource": "a", "fileDestination": "../b"}, "PS-PATH-ESCAPES", "fileDestination"),
        ({"directory": "."}, "PS-PATH-DOT", "directory"),
        ({"directory": "./"}, "PS-PATH-DOT", "directory"),
        ({"file": ""}, "PS-PATH-DOT", "file"),
        ({"directorySource": "a", "directoryDestination": "."}, "PS-PATH-DOT", "directoryDestination"),
        ({"directorySource": "", "directoryDestination": "a"}, "PS-PATH-DOT", "directorySource"),
        ({"fileExclusion": "a\\b"}, "PS-PATH-BACKSLASH", "fileExclusion"),
        ({"file": "a//b"}, "PS-PATH-EMPTY-PART", "file"),
        ({"file": "./a"}, "PS-PATH-EMPTY-PART", "file"),
        ({"filePattern": "a/./*"}, "PS-PATH-EMPTY-PART", "filePattern"),
        ({"file": "a/"}, "PS-PATH-EMPTY-PART", "file"),
        ({"directory": "a//"}, "PS-PATH-EMPTY-PART", "directory"),
        ({"filePattern": "a/**"}, "PS-PATTERN-DOUBLE-STAR", "filePattern"),
        ({"file": "a\u0007b"}, "PS-PATH-CONTROL", "file"),
        ({"file": "e\u0301"}, "PS-PATH-NOT-NFC", "file"),
    ],
)
def test_a_badly_written_path_is_one_finding_at_its_key(form: dict[str, str], code: str, key: str) -> None:
    assert faults({"file": "fine"}, form) == [(code, f"fileSelectors[1].{key}")]


@pytest.mark.parametrize(
    "form",
    [
        {"file": "a/b c/é.txt"},
        {"file": "a**b"},
        {"file": "..."},
        {"file": "a..b"},
        {"file": "abc:/d"},
        {"directory": "a/"},
        {"filePattern": "a/*/[!.]?"},
        {"directorySource": "a/", "directoryDestination": "b/"},
    ],
)
def test_a_well_written_path_is_none(form: dict[str, str]) -> None:
    assert not faults(form)


def test_a_path_can_have_several_faults() -> None:
    assert {code for code, _ in faults({"file": "..\\e\u0301\u0000"})} == {
        "PS-PATH-ESCAPES",
        "PS-PATH-BACKSLASH",
        "PS-PATH-NOT-NFC",
        "PS-PATH-CONTROL",
    }


def test_the_sentence_gets_the_path_and_the_place_its_line() -> None:
    found = document(manifest_text(fileSelectors=[{"file": "/a\u0001"}]))
    for finding in path_faults(read_manifest(found).manifest, found):
        assert finding.arguments == {"path": "/a\\u0001"}
        assert (finding.place.line, finding.place.column) == found.position(("fileSelectors", 0, "file"))


def test_a_pattern_is_named_as_one() -> None:
    manifest = reading_of(fileSelectors=[{"filePattern": "**"}]).manifest
    assert only(tuple(path_faults(manifest))).arguments == {"pattern": "**"}


def test_a_source_root_may_climb_and_must_not_be_absolute() -> None:
    assert not list(path_faults(reading_of(sourceRoot="../..").manifest))
    finding = only(tuple(path_faults(reading_of(sourceRoot="/Users/me").manifest)))
    assert (finding.code, finding.place.field) == ("PS-ROOT-ABSOLUTE", "sourceRoot")
    assert finding.arguments == {"path": "/Users/me"}


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("a/b", "a/b"),
        ("./a//b/", "a/b"),
        ("e\u0301", "\u00e9"),
        ("", ""),
        (".", ""),
        ("/a", None),
        ("C:\\a", None),
        ("a/../b", None),
        ("..", None),
    ],
)
def test_a_path_is_read_without_its_empty_parts(text: str, path: str | None) -> None:
    assert plain_path(text) == path


@pytest.mark.parametrize("text", ["/", "C:/", "c:\\x", "D:", "\\\\server\\share"])
def test_drives_and_shares_are_absolute(text: str) -> None:
    assert is_absolute(text)


def test_control_characters_are_shown_as_escapes() -> None:
    assert shown("a\nb\u0085é") == "a\\u000ab\\u0085é"
