"""Ids of asset packs."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.project.checks.ids import APPLE_ID, check_id, legal_id
from tests.builders import manifest, pack


@pytest.mark.parametrize("pack_id", ["a", "A1", "coast-core", "x" * 64, "0-0"])
def test_letters_digits_and_inner_hyphens_are_fine(tmp_path: Path, pack_id: str) -> None:
    assert list(check_id(pack(tmp_path, manifest(assetPackID=pack_id)))) == []


@pytest.mark.parametrize(
    ("pack_id", "reason"),
    [
        ("a_b", "it has an underscore in it"),
        ("a.b", "it has a dot in it"),
        ("a b", "it has a space in it"),
        ("a/b", "it has a slash in it"),
        ("ä", "it has the character ä in it"),
        ("a\u0007", "it has an unprintable character in it"),
        ("a_b.c", "it has a dot, an underscore in it"),
        ("-a", "a hyphen stands first or last"),
        ("a\n", "it has an unprintable character in it"),
    ],
)
def test_anything_else_is_named(tmp_path: Path, pack_id: str, reason: str) -> None:
    (finding,) = check_id(pack(tmp_path, manifest(assetPackID=pack_id)))
    assert finding.code == "PS-ID-CHARACTERS"
    assert finding.arguments["reason"] == reason


@pytest.mark.parametrize(
    ("pack_id", "legal"),
    [("coast_music.v2", "coast-music-v2"), ("Küste", "Kuste"), ("--", "asset-pack"), ("日本", "asset-pack")],
)
def test_the_nearest_legal_id_is_legal(pack_id: str, legal: str) -> None:
    assert legal_id(pack_id) == legal
    assert APPLE_ID.fullmatch(legal)


@pytest.mark.parametrize(
    ("pack_id", "found"),
    [
        ("fmadapter-poet-a1b2", []),
        ("fmadapter-small-poet-a1", ["PS-ID-ADAPTER"]),
        ("fmadapter-poet", ["PS-ID-ADAPTER"]),
        ("my-fmadapter-poet-x-y", []),
    ],
)
def test_an_adapter_has_the_form_in_which_it_is_looked_for(
    tmp_path: Path, pack_id: str, found: list[str]
) -> None:
    assert [one.code for one in check_id(pack(tmp_path, manifest(assetPackID=pack_id)))] == found
