"""Proof of a pack."""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path

import pytest

from studio.archive.entries import Entry
from studio.archive.members import WrittenFile
from studio.archive.opening import AppleArchive
from studio.archive.pack_index import make_index
from studio.build.plan import plan_build
from studio.build.report import Status
from studio.build.run import run
from studio.build.verify import Kind, is_manifest_of, verify
from studio.errors import StudioError
from studio.manifest.document import Document
from studio.project.contents import Contents
from studio.project.project_file import OutputFormat
from tests.builders import bench, contents, manifest, write_tree

BOTH: list[OutputFormat] = ["aar", "zip"]


@pytest.fixture
def base(tmp_path: Path) -> Path:
    return write_tree(tmp_path, {"art/a.txt": b"a" * 5000, "art/b/c.txt": b"hello", "art/empty": b""})


def art(base: Path, **changes: object) -> Contents:
    return contents(base, manifest(**changes))


def built(base: Path, form: OutputFormat, one: Contents | None = None) -> Path:
    plan = plan_build([one or art(base)], blocked={}, wanted=[], formats=[form], folder=base / "builds")
    result = run(plan, bench()).results[0]
    assert result.status is Status.BUILT
    assert result.output is not None
    return result.output


@pytest.mark.parametrize("form", BOTH)
def test_a_fresh_pack_is_whole_and_the_same_as_its_sources(base: Path, form: OutputFormat) -> None:
    found = verify(built(base, form), bench(), art(base))
    assert found.ok
    assert found.bytes == 5005


@pytest.mark.parametrize("form", BOTH)
@pytest.mark.parametrize(
    ("change", "kind", "path"),
    [
        ({"art/a.txt": b"b" * 5000}, Kind.DIFFERENT, "art/a.txt"),
        ({"art/a.txt": b"b"}, Kind.DIFFERENT, "art/a.txt"),
        ({"art/new": b"1"}, Kind.MISSING, "art/new"),
    ],
)
def test_a_source_that_changed_since_is_a_difference(
    base: Path, form: OutputFormat, change: dict[str, bytes], kind: Kind, path: str
) -> None:
    archive = built(base, form)
    write_tree(base, change)
    differences = verify(archive, bench(), art(base)).differences
    assert [(one.path, one.kind) for one in differences] == [(path, kind)]


@pytest.mark.parametrize("form", BOTH)
def test_a_file_that_should_not_be_there_is_unexpected(base: Path, form: OutputFormat) -> None:
    archive = built(base, form)
    (base / "art/empty").unlink()
    differences = verify(archive, bench(), art(base)).differences
    assert [(one.path, one.kind) for one in differences] == [("art/empty", Kind.UNEXPECTED)]


@pytest.mark.parametrize("form", BOTH)
def test_another_manifest_is_a_difference(base: Path, form: OutputFormat) -> None:
    archive = built(base, form)
    differences = verify(archive, bench(), art(base, platforms=["macOS"])).differences
    assert [(one.path, one.kind) for one in differences] == [("Manifest.json", Kind.DIFFERENT)]


@pytest.mark.parametrize(
    ("embedded", "same"),
    [
        ('{"assetPackID": "art", "platforms": ["iOS"]}', True),
        ('{"platforms":["iOS"],"toolsVersion":"2.0","assetPackID":"art"}', True),
        ('{"platforms":["iOS"],"assetPackID":"art"}', False),
        ('{"assetPackID": "art", "platforms": ["iOS"], "toolsVersion": 2}', False),
        ('{"assetPackID": "art", "platforms": ["macOS"], "toolsVersion": "2.0"}', False),
        ('{"assetPackID": "art", "toolsVersion": "2.0"}', False),
        ("[]", False),
        ("nonsense", False),
    ],
)
def test_a_packager_may_add_its_version_to_the_manifest_and_nothing_else(
    embedded: str, *, same: bool
) -> None:
    source = Document.read(b'{"assetPackID": "art", "platforms": ["iOS"]}')
    assert is_manifest_of(source, embedded.encode()) is same


@pytest.mark.parametrize("form", BOTH)
@pytest.mark.parametrize("cut", [1, 30, 200])
def test_a_pack_that_is_cut_short_is_damaged(base: Path, form: OutputFormat, cut: int) -> None:
    archive = built(base, form)
    archive.write_bytes(archive.read_bytes()[:-cut])
    found = verify(archive, bench())
    assert not found.ok
    assert found.differences[0].kind is Kind.DAMAGED


def test_a_file_that_was_swapped_inside_an_open_pack_is_damaged(base: Path) -> None:
    archive = built(base, "zip")
    files = [
        WrittenFile(path, len(data), "", hashlib.sha256(data).hexdigest())
        for path, data in [("art/a.txt", b"a" * 5000), ("art/b/c.txt", b"hello"), ("art/empty", b"")]
    ]
    index = make_index("art", b"{}", files)
    with zipfile.ZipFile(archive, "w") as new:
        new.writestr("art/a.txt", b"z" * 5000)
        new.writestr("art/b/c.txt", b"hello")
        new.writestr("art/extra", b"!")
        new.writestr(".pack-index.json", index)
    differences = verify(archive, bench()).differences
    assert {(one.path, one.kind) for one in differences} == {
        ("art/a.txt", Kind.DAMAGED),
        ("art/empty", Kind.MISSING),
        ("art/extra", Kind.UNEXPECTED),
    }


def test_the_list_of_entries_is_not_asked_for_once_an_entry(
    base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_tree(base, {f"art/many/{number}": b"1" for number in range(60)})
    archive = built(base, "aar")
    asked: list[int] = []
    entries = AppleArchive.entries

    def counted(self: AppleArchive) -> tuple[Entry, ...]:
        asked.append(1)
        return entries(self)

    monkeypatch.setattr(AppleArchive, "entries", counted)
    assert verify(archive, bench(), art(base)).ok
    assert len(asked) < 10


def test_what_is_no_archive_is_refused_in_words(base: Path) -> None:
    with pytest.raises(StudioError, match=r"c\.txt cannot be opened"):
        verify(base / "art/b/c.txt", bench())
