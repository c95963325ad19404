"""Unpacking without harm."""

from __future__ import annotations

import io
import os
import stat
import zipfile
from pathlib import Path

import pytest

from studio.build.bench import Bench
from studio.build.extract import extract
from studio.build.plan import plan_build
from studio.build.run import run
from studio.build.verify import Kind, verify
from studio.errors import StudioError
from studio.progress import Cancelled, CancelToken, Lanes, Progress
from studio.project.project_file import OutputFormat
from tests.builders import bench, contents, manifest, write_tree
from tests.second_decoder import unpacked

FILES = {"art/a.txt": b"a" * 5000, "art/b/c.txt": b"hello", "art/empty": b""}


def packed(folder: Path, form: OutputFormat = "aar") -> Path:
    write_tree(folder, FILES)
    plan = plan_build([contents(folder, manifest())], blocked={}, wanted=[], formats=[form], folder=folder)
    run(plan, bench())
    return plan.steps[0].output


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


@pytest.mark.parametrize("lanes", [1, 2])
@pytest.mark.parametrize(("form", "prefix"), [("aar", "Contents/"), ("zip", "")])
def test_everything_comes_out_as_it_went_in(
    tmp_path: Path, form: OutputFormat, prefix: str, lanes: int
) -> None:
    archive = packed(tmp_path / "in", form)
    with Lanes(lanes) as pool:
        done = extract(archive, tmp_path / "out", [], bench(pool))
    found = tree(tmp_path / "out")
    found.pop("Manifest.json", None)
    assert found == {prefix + path: data for path, data in FILES.items()}
    assert done.files == (4 if form == "aar" else 3)


def test_only_what_was_asked_for_comes_out(tmp_path: Path) -> None:
    archive = packed(tmp_path / "in")
    extract(archive, tmp_path / "out", ["art/b"], bench())
    assert set(tree(tmp_path / "out")) == {"Contents/art/b/c.txt"}
    extract(archive, tmp_path / "two", ["Contents/art/a.txt", "Manifest.json"], bench())
    assert set(tree(tmp_path / "two")) == {"Contents/art/a.txt", "Manifest.json"}
    with pytest.raises(StudioError, match=r"art/nope is not in art\.aar"):
        extract(archive, tmp_path / "three", ["art/nope"], bench())
    assert not (tmp_path / "three").exists()


def test_a_file_that_is_there_is_never_replaced_and_then_nothing_is_written(tmp_path: Path) -> None:
    archive = packed(tmp_path / "in")
    write_tree(tmp_path / "out", {"Contents/art/b/c.txt": b"mine"})
    with pytest.raises(StudioError, match="already"):
        extract(archive, tmp_path / "out", [], bench())
    assert tree(tmp_path / "out") == {"Contents/art/b/c.txt": b"mine"}


def test_nothing_is_written_through_a_link_that_lies_in_the_folder(tmp_path: Path) -> None:
    archive = packed(tmp_path / "in")
    (tmp_path / "out").mkdir()
    (tmp_path / "away").mkdir()
    (tmp_path / "out/Contents").symlink_to(tmp_path / "away")
    with pytest.raises(StudioError, match="is a link"):
        extract(archive, tmp_path / "out", [], bench())
    assert list((tmp_path / "away").iterdir()) == []


def test_a_cancel_takes_back_all_that_was_written(tmp_path: Path) -> None:
    archive = packed(tmp_path / "in")
    cancel = CancelToken()

    def report(progress: Progress) -> None:
        del progress
        cancel.cancel()

    with pytest.raises(Cancelled):
        extract(archive, tmp_path / "out", [], Bench(Lanes(1), cancel, report))
    assert not (tmp_path / "out").exists()


def test_damage_in_the_middle_takes_back_all_that_was_written(tmp_path: Path) -> None:
    write_tree(tmp_path / "in", {"art/z": os.urandom(3 << 20)})
    archive = packed(tmp_path / "in", "zip")
    data = bytearray(archive.read_bytes())
    data[len(data) // 2] ^= 1
    archive.write_bytes(data)
    with pytest.raises(StudioError, match="is damaged"):
        extract(archive, tmp_path / "out", [], bench())
    assert not (tmp_path / "out").exists()


def zip_of(*entries: tuple[str, bytes, int]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data, mode in entries:
            info = zipfile.ZipInfo(name)
            info.create_system = 3
            info.external_attr = mode << 16
            archive.writestr(info, data)
    return stream.getvalue()


LINK = stat.S_IFLNK | 0o777
PLAIN = stat.S_IFREG | 0o644


@pytest.mark.parametrize(
    "entries",
    [
        [("../out-of-it", b"x", PLAIN)],
        [("/etc/absolute", b"x", PLAIN)],
        [("C:/drive", b"x", PLAIN)],
        [("a/../../b", b"x", PLAIN)],
        [("a\\..\\b", b"x", PLAIN)],
        [("CON.txt", b"x", PLAIN)],
        [("a.txt ", b"x", PLAIN)],
        [("link", b"../../away", LINK)],
        [("link", b"/etc", LINK)],
        [("A.txt", b"x", PLAIN), ("a.txt", b"y", PLAIN)],
        [("\u00e9", b"x", PLAIN), ("e\u0301", b"y", PLAIN)],
    ],
)
def test_an_archive_that_would_do_harm_is_refused_before_anything_is_written(
    tmp_path: Path, entries: list[tuple[str, bytes, int]]
) -> None:
    archive = tmp_path / "bad.zip"
    archive.write_bytes(zip_of(*entries))
    with pytest.raises(StudioError):
        extract(archive, tmp_path / "out", [], bench())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bad.zip"]


def test_a_link_that_stays_inside_is_made_after_all_files(tmp_path: Path) -> None:
    archive = tmp_path / "good.zip"
    archive.write_bytes(zip_of(("current", b"v1", LINK), ("v1/a", b"x", PLAIN)))
    extract(archive, tmp_path / "out", [], bench())
    assert (tmp_path / "out/current/a").read_bytes() == b"x"
    assert (tmp_path / "out/current").is_symlink()


def test_a_path_through_a_link_of_the_archive_is_refused(tmp_path: Path) -> None:
    archive = tmp_path / "bad.zip"
    archive.write_bytes(zip_of(("d", b"v1", LINK), ("d/a", b"x", PLAIN), ("v1/b", b"y", PLAIN)))
    with pytest.raises(StudioError):
        extract(archive, tmp_path / "out", [], bench())
    assert not (tmp_path / "out").exists()


def test_a_path_that_an_apple_archive_holds_twice_is_refused(tmp_path: Path) -> None:
    data = packed(tmp_path / "in").read_bytes()
    assert len(data) < 1 << 20
    stream = unpacked(data)
    archive = tmp_path / "twice.aar"
    archive.write_bytes(stream + stream[stream.index(b"AA01", 4) :])
    with pytest.raises(StudioError, match="is in it twice"):
        extract(archive, tmp_path / "out", [], bench())
    assert not (tmp_path / "out").exists()
    assert verify(archive, bench()).differences[0].kind is Kind.DAMAGED


def test_set_user_bits_are_dropped_and_files_stay_readable_to_their_owner(tmp_path: Path) -> None:
    archive = tmp_path / "m.zip"
    archive.write_bytes(zip_of(("tool", b"x", stat.S_IFREG | 0o4755), ("locked", b"y", stat.S_IFREG)))
    extract(archive, tmp_path / "out", [], bench())
    assert stat.S_IMODE((tmp_path / "out/tool").stat().st_mode) == 0o755
    assert stat.S_IMODE((tmp_path / "out/locked").stat().st_mode) & 0o600 == 0o600


GENUINE = Path(__file__).parents[4] / "shared/data/archives/sparkle_SparkleTestCodeSignApp.aar"


@pytest.mark.skipif(not GENUINE.exists(), reason="the genuine Apple archive is not on this machine")
def test_the_genuine_archive_comes_out_whole_links_and_all(tmp_path: Path) -> None:
    done = extract(GENUINE, tmp_path / "out", [], bench())
    assert done.left_out == ()
    entries = list((tmp_path / "out").rglob("*"))
    assert len(entries) == 227
    assert sum(path.is_symlink() for path in entries) > 0
