"""The files of one pack in a folder of their own."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest

from studio.archive.digests import digests_of
from studio.build import apple_staging
from studio.build.apple_build import unheard
from studio.build.apple_staging import Stage, staged
from studio.build.bench import Bench
from studio.build.report import FileRecord
from studio.errors import StudioError
from studio.progress import Cancelled, CancelToken, Lanes
from studio.progress import unheard as silent
from studio.project.contents import Contents
from tests.builders import bench, contents, manifest, write_tree


@pytest.fixture
def base(tmp_path: Path) -> Path:
    return write_tree(
        tmp_path / "of" / "mine" / "game",
        {
            "art/a.png": b"aaa",
            "art/b/c.txt": b"hello",
            "art/old.psd": b"big",
            "maps/m.bin": b"m",
            "note.txt": b"n",
        },
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    stage = tmp_path / "stage"
    stage.mkdir()
    return stage


def stage(contents: Contents, folder: Path) -> Stage:
    with Lanes(2) as lanes:
        return staged(contents, folder, bench(lanes), advance=unheard)


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_only_what_the_pack_takes_is_there_and_its_digests_are_told(base: Path, folder: Path) -> None:
    told = stage(contents(base, manifest(), "*.psd"), folder)
    assert files(told.base) == {"art/a.png": b"aaa", "art/b/c.txt": b"hello"}
    assert told.records == tuple(
        FileRecord(path, len(data), *digests_of(data))
        for path, data in (("art/a.png", b"aaa"), ("art/b/c.txt", b"hello"))
    )


def test_the_manifest_keeps_its_bytes_and_lies_outside_of_the_base(base: Path, folder: Path) -> None:
    text = "// for the artists\n" + json.dumps(manifest())
    told = stage(contents(base, text), folder)
    assert told.manifest.read_bytes() == text.encode()
    assert told.manifest.suffix == ".json"
    assert not told.manifest.is_relative_to(told.base)


@pytest.mark.parametrize(
    "root", ["..", "../..", "../../game", "assets", "./assets/../assets", ".", "../a/../.."]
)
def test_a_source_root_leads_from_the_manifest_to_the_staged_files(
    base: Path, folder: Path, root: str
) -> None:
    one = contents(base, manifest(sourceRoot=root, fileSelectors=[{"file": "art/a.png"}]))
    if not one.files:  # The manifest of this test does not lie where such a root would lead to the files.
        write_tree(one.pack.base, {"art/a.png": b"aaa"})
        one = contents(base, manifest(sourceRoot=root, fileSelectors=[{"file": "art/a.png"}]))
    told = stage(one, folder)
    assert (told.manifest.parent / root).resolve() == told.base.resolve()
    assert told.base.is_relative_to(folder)
    assert (told.base / "art/a.png").read_bytes() == b"aaa"


def test_a_source_root_in_full_is_refused_with_what_to_do(base: Path, folder: Path) -> None:
    one = contents(base, manifest(sourceRoot=str(base)))
    with pytest.raises(StudioError, match="names its source folder by a full path") as caught:
        stage(one, folder)
    assert caught.value.hint == "Write sourceRoot relative to the manifest."


def test_a_file_that_the_manifest_excludes_is_there_by_name_only(base: Path, folder: Path) -> None:
    selectors = [{"directory": "art"}, {"fileExclusion": "art/old.psd"}]
    told = stage(contents(base, manifest(fileSelectors=selectors)), folder)
    assert files(told.base)["art/old.psd"] == b""
    assert [record.path for record in told.records] == ["art/a.png", "art/b/c.txt"]


def test_a_named_folder_is_there_although_nothing_in_it_is_shipped(base: Path, folder: Path) -> None:
    selectors = [{"directory": "art"}, {"directory": "maps"}]
    told = stage(contents(base, manifest(fileSelectors=selectors), "*.bin"), folder)
    assert (told.base / "maps").is_dir()
    assert not files(told.base / "maps")


def test_renamed_files_lie_where_they_come_from_and_are_told_as_stored(base: Path, folder: Path) -> None:
    selectors = [{"fileSource": "note.txt", "fileDestination": "texts/read me.txt"}, {"file": "note.txt"}]
    told = stage(contents(base, manifest(fileSelectors=selectors)), folder)
    assert files(told.base) == {"note.txt": b"n"}
    assert [record.path for record in told.records] == ["note.txt", "texts/read me.txt"]


def test_names_are_staged_in_their_composed_spelling(base: Path, folder: Path) -> None:
    name = "art/Ä ö.png"
    write_tree(base, {unicodedata.normalize("NFD", name): b"x"})
    told = stage(contents(base, manifest()), folder)
    assert files(told.base)[name] == b"x"


def test_sources_are_neither_linked_nor_touched(base: Path, folder: Path) -> None:
    before = (base / "art/a.png").stat()
    told = stage(contents(base, manifest()), folder)
    after = (base / "art/a.png").stat()
    assert (after.st_nlink, after.st_ctime_ns, after.st_mtime_ns) == (
        1,
        before.st_ctime_ns,
        before.st_mtime_ns,
    )
    (told.base / "art/a.png").write_bytes(b"the packager may do anything")
    assert (base / "art/a.png").read_bytes() == b"aaa"
    assert (told.base / "art/b/c.txt").stat().st_mtime_ns == (base / "art/b/c.txt").stat().st_mtime_ns


def test_what_a_disk_can_clone_is_not_read_where_its_digests_are_known(
    base: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def clone(source: Path, target: Path) -> bool:
        target.write_bytes(source.read_bytes())
        return True

    def unread(*_: object) -> object:
        raise AssertionError("a file was read")

    one = contents(base, manifest(fileSelectors=[{"file": "art/a.png"}]))
    known = (FileRecord("art/a.png", 3, *digests_of(b"aaa")),)
    monkeypatch.setattr(apple_staging, "_clone", clone)
    monkeypatch.setattr(apple_staging, "read_source", unread)
    told = staged(one, folder, bench(), known=known, advance=unheard)
    assert told.records == known
    assert files(told.base) == {"art/a.png": b"aaa"}


def test_a_file_that_changed_since_it_was_seen_is_refused(base: Path, folder: Path) -> None:
    one = contents(base, manifest())
    (base / "art/a.png").write_bytes(b"longer than before")
    with pytest.raises(StudioError, match=r"art/a\.png changed"):
        stage(one, folder)


def test_a_cancel_is_felt_between_two_files(base: Path, folder: Path) -> None:
    token = CancelToken()
    with pytest.raises(Cancelled), Lanes(1) as lanes:
        staged(
            contents(base, manifest()),
            folder,
            Bench(lanes, token, silent),
            advance=lambda _: token.cancel(),
        )


def test_a_disk_that_cannot_clone_is_asked_once(
    base: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []

    def refuse(source: Path, target: Path) -> bool:
        assert not target.exists()
        asked.append(source)
        return False

    monkeypatch.setattr(apple_staging, "_clone", refuse)
    with Lanes(1) as lanes:
        told = staged(contents(base, manifest()), folder, bench(lanes), advance=unheard)
    assert len(asked) == 1
    assert len(told.records) == 3
