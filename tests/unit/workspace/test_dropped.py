"""What somebody dropped is told apart by what it is."""

from __future__ import annotations

import json
import os
import socket
import sys
from pathlib import Path

import pytest

from studio.workspace.dropped import Dropped, look_at
from tests.builders import manifest, project, write_tree
from tests.nobody import as_nobody
from tests.unit.archive.building import asset_pack, zstd_pack


def test_each_path_goes_to_its_kind_once_and_in_order(tmp_path: Path) -> None:
    write_tree(
        tmp_path,
        {
            "art/a.png": b"",
            "b.png": b"",
            "ä e\u0301.png": b"",
            "m.json": json.dumps(manifest()),
            "x.JSON": "{}",
        },
    )
    game = project(tmp_path / "game", {"a.json": manifest()})
    names = ["b.png", "art", "m.json", "ä e\u0301.png", "b.png", "x.JSON", "gone"]
    found = look_at([*(tmp_path / name for name in names), game])
    assert found == Dropped(
        folders=(tmp_path / "art",),
        files=(tmp_path / "b.png", tmp_path / "ä e\u0301.png", tmp_path / "x.JSON"),
        manifests=(tmp_path / "m.json",),
        projects=(game,),
        missing=(tmp_path / "gone",),
    )


def test_nothing_dropped_is_nothing() -> None:
    assert look_at([]) == Dropped()


def test_a_folder_with_one_project_is_that_project_and_with_two_a_folder(tmp_path: Path) -> None:
    one = project(tmp_path / "one", {"a.json": manifest()})
    project(tmp_path / "two", {"a.json": manifest()})
    (tmp_path / "two" / "Other.packstudio").touch()
    (tmp_path / "above").mkdir()
    found = look_at([tmp_path / "one", tmp_path / "two", tmp_path])
    assert found == Dropped(projects=(one,), folders=(tmp_path / "two", tmp_path))


@pytest.mark.parametrize(
    "content",
    [
        json.dumps(manifest()).encode(),
        b'\xef\xbb\xbf{"assetPackID": "a"}',
        '{"assetPackID": "a"}'.encode("utf-16"),
        b'// mine\n{"assetPackID": "a", // yes\n "fileSelectors": [',
    ],
)
def test_a_manifest_is_known_by_its_key_even_where_it_is_broken(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(content)
    assert look_at([path]).manifests == (path,)


@pytest.mark.parametrize(
    "content", [b"", b"\0", b"assetPackID", b'["assetPackID"]', b'{"x": {"assetPackID": 1}}', b"{" * 50_000]
)
def test_other_json_is_a_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(content)
    assert look_at([path]).files == (path,)


def test_a_pack_is_known_by_its_name_and_its_first_bytes(tmp_path: Path) -> None:
    write_tree(
        tmp_path,
        {
            "a.aar": asset_pack({"a": b"a"}),
            "A.PACK.ZIP": zstd_pack({"a": b"a"}),
            "android.aar": zstd_pack({"a": b"a"}),
            "empty.aar": b"",
            "other.zip": zstd_pack({"a": b"a"}),
        },
    )
    found = look_at(sorted(tmp_path.iterdir()))
    assert found.archives == (tmp_path / "A.PACK.ZIP", tmp_path / "a.aar")
    assert [path.name for path in found.files] == ["android.aar", "empty.aar", "other.zip"]


def test_links_are_named_and_not_followed(tmp_path: Path) -> None:
    game = project(tmp_path / "game", {"a.json": manifest()})
    links = [tmp_path / name for name in ("to file.packstudio", "to folder", "to nothing", "circle")]
    for link, target in zip(links, [game, game.parent, tmp_path / "gone", links[3]], strict=True):
        link.symlink_to(target)
    assert look_at(links) == Dropped(links=tuple(links))


def test_the_root_the_home_folder_and_tops_of_disks_are_drives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    root = Path(tmp_path.anchor)
    assert look_at([root, tmp_path]) == Dropped(drives=(root, tmp_path))
    if sys.platform == "linux":
        assert look_at([Path("/proc")]).drives == (Path("/proc"),)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither as a file")
def test_pipes_and_sockets_are_none_of_these(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(tmp_path / "socket"))
        found = look_at([tmp_path / "pipe.json", tmp_path / "socket", Path("/dev/null")])
    assert found == Dropped(others=(tmp_path / "pipe.json", tmp_path / "socket", Path("/dev/null")))


def test_what_may_not_be_looked_at_is_missing_or_goes_by_its_name(reachable: Path) -> None:
    write_tree(reachable, {"closed/a.png": b"", "listless/b.png": b"", "a.json": b"{}", "a.aar": b"AA01"})
    for name in ("closed", "a.json", "a.aar"):
        (reachable / name).chmod(0)
    (reachable / "listless").chmod(0o711)
    with as_nobody():
        names = ("closed", "closed/a.png", "listless", "a.json", "a.aar")
        found = look_at([*(reachable / name for name in names), Path("/a\0b")])
    assert found == Dropped(
        folders=(reachable / "closed", reachable / "listless"),
        files=(reachable / "a.json", reachable / "a.aar"),
        missing=(reachable / "closed/a.png", Path("/a\0b")),
    )
    (reachable / "closed").chmod(0o700)


def test_a_relative_path_becomes_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.png").touch()
    monkeypatch.chdir(tmp_path)
    assert look_at([Path("a.png"), tmp_path / "a.png"]).files == (tmp_path / "a.png",)


def test_build_scripts_of_steam_are_told_from_other_files(tmp_path: Path) -> None:
    write_tree(tmp_path, {"depot.vdf": '"DepotBuildConfig" { }', "install.vdf": '"InstallScript" { }'})
    dropped = look_at([tmp_path / "depot.vdf", tmp_path / "install.vdf"])
    assert dropped.depots == (tmp_path / "depot.vdf",)
    assert dropped.files == (tmp_path / "install.vdf",)
