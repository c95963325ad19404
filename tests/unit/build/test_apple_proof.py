"""Whether a pack holds exactly the files that a packager was given."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.archive.digests import digests_of
from studio.build.apple_proof import differences
from studio.build.report import FileRecord
from studio.build.verify import Kind
from studio.manifest.document import Document
from tests.ba_package import archive
from tests.builders import bench, manifest

FILES = {"art/a.txt": b"aaaa", "art/b/c.txt": b"hello", "art/empty": b""}
TEXT = json.dumps(manifest()).encode()


def found(
    path: Path, text: bytes = TEXT, files: dict[str, bytes] = FILES, *, link: bool = False
) -> list[tuple[str, Kind]]:
    path.write_bytes(archive(text, files, link=link))
    records = [FileRecord(name, len(data), *digests_of(data)) for name, data in FILES.items()]
    return [(one.path, one.kind) for one in differences(path, Document.read(TEXT), records, bench())]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "art.aar"


def test_a_pack_with_other_times_owners_and_order_is_right(path: Path) -> None:
    assert found(path) == []


def test_a_tools_version_in_its_copy_of_the_manifest_is_no_difference(path: Path) -> None:
    assert found(path, json.dumps({**manifest(), "toolsVersion": "2.0"}).encode()) == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"art/a.txt": b"aaab"}, ("art/a.txt", Kind.DIFFERENT)),
        ({"art/a.txt": b"aaa"}, ("art/a.txt", Kind.DIFFERENT)),
        ({"art/a.txt": None}, ("art/a.txt", Kind.MISSING)),
        ({"art/.DS_Store": b"junk"}, ("art/.DS_Store", Kind.UNEXPECTED)),
    ],
)
def test_every_file_that_is_not_as_given_is_named(
    path: Path, changes: dict[str, bytes | None], expected: tuple[str, Kind]
) -> None:
    mixed = {**FILES, **changes}
    assert found(path, files={name: data for name, data in mixed.items() if data is not None}) == [expected]


def test_another_manifest_is_a_difference(path: Path) -> None:
    assert found(path, json.dumps(manifest(platforms=["tvOS"])).encode()) == [
        ("Manifest.json", Kind.DIFFERENT)
    ]


def test_a_link_in_it_is_a_difference(path: Path) -> None:
    assert found(path, link=True) == [("Contents/link", Kind.UNEXPECTED)]


def test_what_is_no_archive_or_only_half_of_one_is_damaged(path: Path) -> None:
    path.write_bytes(archive(TEXT, FILES, link=False)[:-9])
    assert differences(path, Document.read(TEXT), [], bench())[0].kind is Kind.DAMAGED
