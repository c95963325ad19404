"""Small pictures of files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from studio.progress import Cancelled, CancelToken
from studio.project.assets import Asset
from studio.workspace.previews import thumbnails
from studio.workspace.previews.opened import OpenedFile
from studio.workspace.previews.pictures import picture as picture_in
from studio.workspace.previews.preview import FactsShown, ImageShown, NotShown
from studio.workspace.previews.shrinking import Room
from studio.workspace.previews.small_pictures import Thumbnail, pictures_path
from studio.workspace.previews.thumbnails import EDGE, thumbnail_of, thumbnails_of
from tests.media import MADE, picture, slope

LONG_AGO = (1_600_000_000, 1_600_000_000)


@pytest.fixture(autouse=True)
def nothing_is_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of files that a small picture was made of, and not only found."""
    names: list[str] = []

    def noting(file: OpenedFile, kind: str, room: Room) -> ImageShown | FactsShown | NotShown:
        names.append(file.name)
        return picture_in(file, kind, room)

    monkeypatch.setattr(thumbnails, "picture", noting)
    return names


def written(folder: Path, name: str, content: bytes) -> Asset:
    """A file that has not changed for years, as a scan sees it."""
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(content)
    os.utime(folder / name, LONG_AGO)
    return seen(folder, name)


def seen(folder: Path, name: str) -> Asset:
    facts = (folder / name).stat()
    return Asset(name, name, facts.st_size, facts.st_mtime_ns)


def of(folder: Path, asset: Asset) -> Thumbnail:
    return thumbnail_of(folder, asset, CancelToken())


@pytest.fixture
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files that were written just now count as quiet: the time of their last touch cannot be set back."""
    monkeypatch.setattr("studio.workspace.remembered.Stamp.is_settled", lambda *_: True)


def test_a_small_picture_fits_into_its_square(tmp_path: Path) -> None:
    found = of(tmp_path / "a", written(tmp_path / "a", "a.jpg", picture("JPEG", slope(1200, 800))))
    assert found.pixels is not None
    assert (found.pixels.width, found.pixels.height) == (EDGE, round(EDGE * 2 / 3))
    assert (found.width, found.height) == (1200, 800)


@pytest.mark.parametrize("name", ["a.txt", "a.wav", "a.bin", "a.zip"])
def test_other_files_have_none(name: str, tmp_path: Path) -> None:
    assert of(tmp_path / "a", written(tmp_path / "a", name, MADE[name]())) == Thumbnail(None)


def test_what_is_gone_empty_or_damaged_has_none(tmp_path: Path) -> None:
    folder = tmp_path / "a"
    gone = Asset("gone.png", "gone.png", 10, 0)
    empty, broken = written(folder, "empty.png", b""), written(folder, "broken.png", picture("PNG")[:20])
    found = list(thumbnails_of([(folder, one) for one in (gone, empty, broken)], CancelToken()))
    assert found == [Thumbnail(None)] * 3


@pytest.mark.usefixtures("settled")
def test_a_small_picture_is_made_once(tmp_path: Path, made: list[str]) -> None:
    asset = written(tmp_path / "a", "a.png", picture("PNG", slope(mode="RGBA")))
    first = of(tmp_path / "a", asset)
    second = of(tmp_path / "a", asset)
    assert made == ["a.png"]
    assert first.pixels is not None
    assert second.pixels is not None
    assert (second.width, second.height, len(second.pixels.rows)) == (48, 32, len(first.pixels.rows))


@pytest.mark.usefixtures("settled")
def test_that_a_file_has_none_is_known_too(tmp_path: Path, made: list[str]) -> None:
    asset = written(tmp_path / "a", "a.png", picture("PNG")[:60])
    assert of(tmp_path / "a", asset) == of(tmp_path / "a", asset)
    assert made == ["a.png"]


@pytest.mark.usefixtures("settled")
def test_a_changed_file_gets_a_new_one(tmp_path: Path, made: list[str]) -> None:
    of(tmp_path / "a", written(tmp_path / "a", "a.png", picture("PNG")))
    found = of(tmp_path / "a", written(tmp_path / "a", "a.png", picture("PNG", slope(20, 20))))
    assert made == ["a.png", "a.png"]
    assert (found.width, found.height) == (20, 20)


def test_a_file_that_changed_a_moment_ago_is_looked_at_each_time(tmp_path: Path, made: list[str]) -> None:
    folder = tmp_path / "a"
    folder.mkdir()
    (folder / "a.png").write_bytes(picture("PNG"))
    of(folder, seen(folder, "a.png"))
    of(folder, seen(folder, "a.png"))
    assert made == ["a.png", "a.png"]


def test_files_that_hold_the_same_share_one_where_that_is_known(
    tmp_path: Path, made: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from studio.project.facts import FileFacts
    from studio.workspace.remembered import FactMemory, Stamp

    def told(_: FactMemory, stamps: list[Stamp]) -> dict[Stamp, FileFacts]:
        return {stamp: FileFacts(stamp.size, stamp.changed, "png", "0" * 64) for stamp in stamps}

    monkeypatch.setattr(FactMemory, "find", told)
    folder = tmp_path / "a"
    for name in ("a.png", "b.png"):
        of(folder, written(folder, name, picture("PNG")))
    assert made == ["a.png"]


@pytest.mark.usefixtures("settled")
def test_what_is_kept_may_be_deleted_at_any_time(tmp_path: Path, made: list[str]) -> None:
    asset = written(tmp_path / "a", "a.png", picture("PNG"))
    of(tmp_path / "a", asset)
    pictures_path().write_bytes(b"rubbish" * 1000)
    assert of(tmp_path / "a", asset).pixels is not None
    assert made == ["a.png", "a.png"]


def test_a_cancel_comes_before_each_file(tmp_path: Path) -> None:
    cancel = CancelToken()
    asset = written(tmp_path / "a", "a.png", picture("PNG"))
    found = thumbnails_of([(tmp_path / "a", asset)] * 2, cancel)
    assert next(found).pixels is not None
    cancel.cancel()
    with pytest.raises(Cancelled):
        next(found)
