"""Names that nothing has yet."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.project.checks.ids import legal_id
from studio.project.free_names import free_id, free_manifest

HERE = Path("/game/manifests")


@pytest.mark.parametrize("wish", ["", "---", "日本", "_", "x" * 300, "a" * 59 + "-b", "../../etc"])
def test_any_wish_gives_an_id_that_the_store_accepts(wish: str) -> None:
    first = free_id(wish, [])
    second = free_id(wish, [first.upper()])
    for one in (first, second):
        assert legal_id(one) == one
        assert len(one) <= 64
    assert first.casefold() != second.casefold()


@pytest.mark.parametrize(
    ("files", "name"),
    [
        ([], "art.json"),
        (["sky.json"], "art.json"),
        (["ART.json"], "art-2.json"),
        (["art.json", "art-2.json", "Art-3.JSON"], "art-4.json"),
    ],
)
def test_a_manifest_gets_a_name_that_no_file_has_in_any_letter_case(files: list[str], name: str) -> None:
    assert free_manifest(HERE, "art", [HERE / one for one in files]) == HERE / name
