"""A pack and its base."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.manifest.document import Document
from studio.project.packs import Pack, read_pack
from tests.builders import manifest, pack


def read(**changes: object) -> Pack:
    text = json.dumps(manifest(**changes), indent=2).encode()
    return read_pack(Path("/p/manifests/art.json"), Document.read(text), Path("/base"))


def test_the_base_is_the_source_root_beside_the_manifest_or_the_default() -> None:
    assert read().base == Path("/base")
    assert read(sourceRoot="../art").base == Path("/p/manifests/../art")


def test_a_pack_is_named_by_its_id_or_its_manifest() -> None:
    assert read().name == "art"
    assert read(assetPackID=None).name == "art.json"
    assert read(assetPackID="").name == "art.json"


@pytest.mark.parametrize(("text", "tag"), [("pt-br", "pt-BR"), ("English", None), (None, None), ("", None)])
def test_the_language_is_a_legal_tag_or_nothing(text: str | None, tag: str | None) -> None:
    language = read(language=text).language
    assert (str(language) if language else None) == tag


def test_a_place_has_line_and_column_and_falls_back_to_what_stands_above() -> None:
    one = read()
    place = one.place("fileSelectors", 0, "directory")
    assert (place.field, place.line, place.column) == ("fileSelectors[0].directory", 8, 20)
    assert one.place("language").line == 1
    assert place.pack == "art"


def test_of_an_id_that_is_no_name_any_more_the_beginning_is_the_name(tmp_path: Path) -> None:
    assert len(pack(tmp_path, manifest(assetPackID="x" * 100_000)).name) < 300
