"""How much is downloaded, beside what the store takes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from studio.project.limits import Limit
from studio.ui.download_words import Download, download_of, download_words
from studio.ui.look.colours import Meaning
from tests.builders import manifest, project, write_tree
from tests.ui.views import view_of

MOST = Limit(200_000_000_000, "bytes", "2026-10", "somewhere", "Apple")


@pytest.mark.parametrize(
    ("amount", "said", "meaning"),
    [
        (4_800_000_000, "4.8 GB download, 2 % of 200 GB", None),
        (1_999_999_999, "2.0 GB download, under 1 % of 200 GB", None),
        (159_999_999_999, "160 GB download, 79 % of 200 GB", None),
        (160_000_000_000, "160 GB download, 80 % of 200 GB", Meaning.WARNING),
        (200_000_000_000, "200 GB download, 100 % of 200 GB", Meaning.WARNING),
        (212_000_000_000, "212 GB download, 106 % of 200 GB", Meaning.ERROR),
    ],
)
def test_it_is_said_beside_the_limit_and_marked_near_it(
    amount: int, said: str, meaning: Meaning | None
) -> None:
    download = Download(amount, 0, MOST, 80)
    words, more = download_words(download)
    assert words == said
    assert "as last seen in 2026-10" in more
    assert download.meaning is meaning


def test_what_is_not_built_counts_with_its_files_and_is_not_said_to_be_sure() -> None:
    words, more = download_words(Download(1_500_000, 3))
    assert words == "about 1.5 MB download"
    assert "3 packs, counted by files" in more


def test_a_project_that_apple_does_not_host_has_no_limit(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/sky.txt": b"sky", "sea/1.txt": b"sea!"})
    sea = manifest(assetPackID="sea", fileSelectors=[{"directory": "sea"}])
    packs = {"art.json": manifest(), "sea.json": sea}
    view = view_of(project(tmp_path, packs, hosting="self"))
    assert download_of(view) == Download(7, 2)
    built = replace(view, weights={str(pack.path): 100 for pack in view.packs[:1]})
    assert download_of(built) == Download(104, 1)
    assert download_words(download_of(built))[0] == "about 104 bytes download"
