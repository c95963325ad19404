"""The manifest to begin with."""

from __future__ import annotations

import pytest

from studio.manifest.paths import path_faults
from studio.manifest.selectors import select
from studio.manifest.template import template
from tests.unit.manifest.making import document, reading


def test_the_template_reads_without_findings() -> None:
    found = reading(template())
    assert not found.findings
    assert not list(path_faults(found.manifest))
    assert found.manifest.asset_pack_id == "my-asset-pack"
    assert found.manifest.language is None
    assert len(found.manifest.selectors) == 1


def test_its_selector_waits_for_a_real_file() -> None:
    assert select(reading(template()).manifest.selectors, ["a.png"]).taken == ()


@pytest.mark.parametrize("language", ["fr", "zh-Hans"])
def test_it_can_be_for_one_language(language: str) -> None:
    found = reading(template("voices", language))
    assert not found.findings
    assert (found.manifest.asset_pack_id, found.manifest.language) == ("voices", language)


def test_any_id_is_written_as_text() -> None:
    assert reading(template('a"\\{}é')).manifest.asset_pack_id == 'a"\\{}é'


def test_it_explains_every_key() -> None:
    text = template()
    for key in [
        "assetPackID",
        "downloadPolicy",
        "essential",
        "prefetch",
        "onDemand",
        "firstInstallation",
        "subsequentUpdate",
        "language",
        "sourceRoot",
        "fileSelectors",
        "file",
        "directory",
        "filePattern",
        "fileSource",
        "fileDestination",
        "directorySource",
        "directoryDestination",
        "fileExclusion",
        "platforms",
        "userInfo",
    ]:
        assert key in text


def test_it_can_be_edited_like_any_manifest() -> None:
    found = document(template())
    edited = found.inserting_item(("fileSelectors",), 1, {"directory": "Movies"})
    assert edited.removing(("fileSelectors", 1)) == found
    assert '    { "file": "Movies/intro.m4v" },\n    { "directory": "Movies" }\n' in edited.text
