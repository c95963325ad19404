"""The six forms of a selector, and what is none of them."""

from __future__ import annotations

import pytest

from studio.errors import Argument
from studio.manifest.values import (
    DirectorySelector,
    Exclusion,
    FileSelector,
    PatternSelector,
    RenamedDirectory,
    RenamedFile,
    Selector,
)
from tests.unit.manifest.making import codes, only, reading, reading_of


@pytest.mark.parametrize(
    ("form", "selector"),
    [
        ({"file": "a"}, FileSelector(index=0, path="a")),
        ({"directory": "a"}, DirectorySelector(index=0, path="a")),
        ({"filePattern": "*"}, PatternSelector(index=0, pattern="*")),
        ({"fileSource": "a", "fileDestination": "b"}, RenamedFile(index=0, source="a", destination="b")),
        (
            {"directoryDestination": "b", "directorySource": "a"},
            RenamedDirectory(index=0, source="a", destination="b"),
        ),
        ({"fileExclusion": "a"}, Exclusion(index=0, path="a")),
    ],
)
def test_each_form_is_read(form: dict[str, str], selector: Selector) -> None:
    found = reading_of(fileSelectors=[form])
    assert found.manifest.selectors == (selector,)
    assert not found.findings


@pytest.mark.parametrize(
    ("form", "code", "arguments"),
    [
        ({}, "PS-SELECTOR-FORM", {"keys": ""}),
        ({"path": "a", "glob": "b"}, "PS-SELECTOR-FORM", {"keys": "path, glob"}),
        ({"file": "a", "directory": "b"}, "PS-SELECTOR-MIXED", {"keys": "file, directory"}),
        (
            {"fileSource": "a", "directoryDestination": "b"},
            "PS-SELECTOR-MIXED",
            {"keys": "fileSource, directoryDestination"},
        ),
        ({"fileSource": "a"}, "PS-SELECTOR-HALF", {"has": "fileSource", "lacks": "fileDestination"}),
        (
            {"directoryDestination": "a"},
            "PS-SELECTOR-HALF",
            {"has": "directoryDestination", "lacks": "directorySource"},
        ),
        (
            {"directory": {"source": "a", "destination": "b"}},
            "PS-MANIFEST-TYPE",
            {"key": "directory", "expected": "a string", "found": "an object"},
        ),
        (
            "a.png",
            "PS-MANIFEST-TYPE",
            {"key": "fileSelectors[1]", "expected": "an object", "found": "a string"},
        ),
    ],
)
def test_what_is_no_form_is_a_finding_and_the_others_are_read(
    form: object, code: str, arguments: dict[str, Argument]
) -> None:
    found = reading_of(fileSelectors=[{"file": "first"}, form, {"file": "last"}])
    finding = only(found.findings)
    assert (finding.code, finding.arguments) == (code, arguments)
    assert str(finding.place.field).startswith("fileSelectors[1]")
    assert found.manifest.selectors == (
        FileSelector(index=0, path="first"),
        FileSelector(index=2, path="last"),
    )


def test_an_unknown_key_beside_a_form_is_a_finding_at_that_key() -> None:
    found = reading(
        '{"assetPackID": "a", "downloadPolicy": {"onDemand": {}}, "platforms": ["iOS"], "fileSelectors": [\n'
        '  {"file": "a",\n   "note": "b"}\n]}'
    )
    finding = only(found.findings)
    assert (finding.code, finding.arguments) == ("PS-SELECTOR-UNKNOWN-KEY", {"key": "note"})
    assert (finding.place.field, finding.place.line, finding.place.column) == ("fileSelectors[0].note", 3, 4)
    assert found.manifest.selectors == (FileSelector(index=0, path="a"),)


def test_a_list_without_selectors_is_a_finding() -> None:
    assert codes(reading_of(fileSelectors=[]).findings) == ["PS-SELECTOR-NONE"]


def test_selectors_that_are_no_list_are_a_finding() -> None:
    assert codes(reading_of(fileSelectors={"file": "a"}).findings) == ["PS-MANIFEST-TYPE"]
