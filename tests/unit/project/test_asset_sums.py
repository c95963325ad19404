"""What is below a folder, added up."""

from __future__ import annotations

from dataclasses import replace

from studio.project.asset_sums import FolderSum
from studio.project.asset_tree import FileRow, FolderRow, Standing
from studio.project.assets import Asset, AssetKind
from studio.project.novelty import Novelty
from studio.project.rules import Severity

FILE = FileRow("/a", "a", Asset("a", "a", 100, 7), Standing.PACKED, ("art",), None)
LOOSE = replace(FILE, packs=(), standing=Standing.LOOSE, asset=replace(FILE.asset, size=30, changed=9))
IGNORED = replace(LOOSE, standing=Standing.IGNORED, asset=replace(LOOSE.asset, ignored_by="*"))


def _sum(*rows: FileRow) -> FolderSum:
    total = FolderSum()
    total.add_files(rows)
    return total


def test_files_count_with_their_bytes_and_ignored_ones_by_number_alone() -> None:
    total = _sum(FILE, LOOSE, IGNORED)
    assert (total.files, total.bytes, total.ignored) == (2, 130, 1)
    assert (total.loose, total.loose_bytes) == (1, 30)
    assert total.packs == {"art"}


def test_an_ignored_file_that_a_pack_names_counts_as_a_file() -> None:
    total = _sum(replace(IGNORED, packs=("art",), standing=Standing.PACKED))
    assert (total.files, total.ignored) == (1, 0)


def test_links_have_no_bytes() -> None:
    link = replace(FILE, standing=Standing.LINK, asset=replace(FILE.asset, kind=AssetKind.LINK))
    assert (_sum(link).files, _sum(link).bytes) == (0, 0)


def test_the_worst_severity_the_newest_time_and_all_news_are_kept() -> None:
    total = _sum(
        replace(FILE, severity=Severity.INFO, novelty=Novelty.NEW),
        replace(LOOSE, severity=Severity.ERROR),
        replace(FILE, novelty=Novelty.CHANGED),
    )
    assert total.severity is Severity.ERROR
    assert total.changed == 9
    assert total.news == 2


def test_a_folder_adds_what_it_added_up_itself() -> None:
    inner = FolderRow(
        "/f", "f", (), (), 3, 50, 1, 2, ("more",), Severity.WARNING, loose_bytes=5, news=4, changed=8
    )
    total = _sum(FILE)
    total.add_folder(inner)
    assert (total.files, total.bytes, total.loose, total.loose_bytes) == (4, 150, 1, 5)
    assert (total.ignored, total.news, total.changed) == (2, 4, 8)
    assert total.packs == {"art", "more"}
    assert total.severity is Severity.WARNING
