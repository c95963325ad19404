"""What the files of a project hold, read no more often than they change."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.session.disk import Disk, read_disk
from tests.builders import manifest, project, write_tree
from tests.nobody import as_nobody


@pytest.fixture
def game(tmp_path: Path) -> Path:
    packs = {"a.json": manifest(), "b.json": manifest(assetPackID="b")}
    return project(tmp_path / "game", packs)


def names(disk: Disk) -> list[str]:
    return [path.name for path in disk.texts.documents]


def test_everything_is_read_and_named_by_its_path(game: Path) -> None:
    disk = read_disk(game)
    assert list(disk.texts.documents) == [game.parent / "manifests/a.json", game.parent / "manifests/b.json"]
    assert disk.texts.project.name == "Game"
    assert disk.project_data == game.read_bytes()
    assert (disk.unreadable, disk.absent) == ({}, None)


def test_what_did_not_change_is_the_same_object(game: Path) -> None:
    first = read_disk(game)
    assert read_disk(game, first).texts is first.texts
    write_tree(game.parent, {"manifests/a.json": "{}"})
    second = read_disk(game, first)
    a, b = first.texts.documents
    assert second.texts.documents[a].text == "{}"
    assert second.texts.documents[b] is first.texts.documents[b]
    assert second.texts.project is first.texts.project


def test_a_file_that_is_written_again_with_the_same_bytes_is_no_change(game: Path) -> None:
    first = read_disk(game)
    for path in (game, *first.texts.documents):
        data = path.read_bytes()
        path.unlink()
        path.write_bytes(data)
    again = read_disk(game, first)
    assert again.texts is first.texts
    assert again.stamps != first.stamps


def test_an_unchanged_file_is_not_opened_again(game: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = read_disk(game)

    def no_reading(path: Path) -> bytes:
        raise AssertionError(path)

    monkeypatch.setattr(Path, "read_bytes", no_reading)
    assert read_disk(game, first).texts is first.texts


def test_a_file_written_in_place_whose_time_was_put_back_is_seen(game: Path) -> None:
    first = read_disk(game)
    path = game.parent / "manifests/a.json"
    facts = path.stat()
    data = path.read_bytes().replace(b"iOS", b"xOS")
    while True:  # Until the disk's clock has ticked.
        path.write_bytes(data)
        os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns))
        if path.stat().st_ctime_ns != facts.st_ctime_ns:
            break
    assert path.stat().st_size == facts.st_size
    assert b"xOS" in read_disk(game, first).texts.documents[path].data


def test_manifests_come_and_go(game: Path) -> None:
    first = read_disk(game)
    (game.parent / "manifests/a.json").rename(game.parent / "manifests/c.json")
    assert names(read_disk(game, first)) == ["b.json", "c.json"]


def test_the_project_file_can_be_written_in_other_words(game: Path) -> None:
    first = read_disk(game)
    game.write_text(json.dumps({"name": "Game", "format": 1}))
    again = read_disk(game, first)
    assert again.texts is first.texts
    assert again.project_data == game.read_bytes()


def test_another_manifest_folder_is_another_set_of_packs(game: Path) -> None:
    first = read_disk(game)
    write_tree(game.parent, {"packs/c.json": json.dumps(manifest())})
    game.write_text(json.dumps({"name": "Game", "manifestFolder": "packs"}))
    assert names(read_disk(game, first)) == ["c.json"]


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        ("gone", "could not be read: it is not there"),
        ("broken", "cannot be read as a project: it stops making sense"),
        ("newer", "written by a newer edition"),
        ("folder", "could not be read: it is a folder"),
        ("no manifests", "The folder manifests with the manifests is not there"),
    ],
)
def test_while_the_project_cannot_be_read_everything_is_as_it_was(
    game: Path, trouble: str, words: str
) -> None:
    first = read_disk(game)
    manifests = game.parent / "manifests"
    match trouble:
        case "gone":
            game.unlink()
        case "broken":
            game.write_text("<<<<<<< HEAD")
        case "newer":
            game.write_text('{"format": 99, "name": "Game"}')
        case "folder":
            game.unlink()
            game.mkdir()
        case _:
            manifests.rename(game.parent / "elsewhere")
    absent = read_disk(game, first)
    assert absent.texts is first.texts
    assert absent.absent is not None
    assert words in absent.absent.message
    if trouble == "no manifests":
        (game.parent / "elsewhere").rename(manifests)
    elif trouble == "folder":
        game.rmdir()
    if trouble != "no manifests":
        game.write_bytes(first.project_data)
    back = read_disk(game, absent)
    assert back.absent is None
    assert back.texts is first.texts


def test_the_whole_folder_going_and_coming_back_removes_no_pack(game: Path) -> None:
    first = read_disk(game)
    away = game.parent.with_name("away")
    game.parent.rename(away)
    absent = read_disk(game, first)
    assert (absent.texts, absent.absent is None) == (first.texts, False)
    away.rename(game.parent)
    assert read_disk(game, absent).texts is first.texts


def test_without_an_earlier_look_a_project_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StudioError, match="is not there"):
        read_disk(tmp_path / "Game.packstudio")


def test_a_project_without_a_manifest_folder_has_no_packs(tmp_path: Path) -> None:
    disk = read_disk(project(tmp_path, {}))
    assert (disk.texts.documents, disk.absent) == ({}, None)
    assert read_disk(tmp_path / "Game.packstudio", disk).absent is None


def test_a_manifest_that_cannot_be_read_is_named_and_the_others_are_read(game: Path) -> None:
    first = read_disk(game)
    a = game.parent / "manifests/a.json"
    a.unlink()
    a.symlink_to(a)
    disk = read_disk(game, first)
    assert names(disk) == ["b.json"]
    assert "lead in a circle" in disk.unreadable[a].message
    a.unlink()
    write_tree(game.parent, {"manifests/a.json": "{}"})
    back = read_disk(game, disk)
    assert (names(back), back.unreadable) == (["a.json", "b.json"], {})


def test_a_permission_that_is_taken_away_is_felt_and_given_back_is_felt_too(reachable: Path) -> None:
    game = project(reachable, {"a.json": manifest(), "b.json": manifest()})
    (reachable / "manifests").chmod(0o755)
    game.chmod(0o644)
    a = reachable / "manifests/a.json"
    a.chmod(0o644)
    with as_nobody():
        first = read_disk(game)
    a.chmod(0)
    with as_nobody():
        closed = read_disk(game, first)
    assert names(closed) == ["b.json"]
    assert "no permission" in closed.unreadable[a].message
    a.chmod(0o644)
    with as_nobody():
        back = read_disk(game, closed)
    assert names(back) == ["a.json", "b.json"]


def test_a_manifest_of_any_text_at_all_is_read(tmp_path: Path) -> None:
    game = project(tmp_path, {"a.json": "{ broken", "b.json": ""})
    write_tree(tmp_path, {"manifests/c.json": b"\xff\xfe\x00"})
    assert [document.data for document in read_disk(game).texts.documents.values()] == [
        b"{ broken",
        b"",
        b"\xff\xfe\x00",
    ]
