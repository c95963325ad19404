"""Unpacking without harm."""

from __future__ import annotations

import io
import os
import shutil
import stat
import zipfile
from pathlib import Path

import pytest

from studio.archive import headers
from studio.archive.limits import Limits
from studio.build import extract as extract_module
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
from tests.unit.archive.building import container, entry, zstd_pack

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


@pytest.mark.parametrize("size", [3 << 20, 9 << 20])
def test_damage_in_the_middle_takes_back_all_that_was_written(tmp_path: Path, size: int) -> None:
    write_tree(tmp_path / "in", {"art/z": os.urandom(size)})
    archive = packed(tmp_path / "in", "zip")
    data = bytearray(archive.read_bytes())
    data[len(data) // 2] ^= 1
    archive.write_bytes(data)
    with pytest.raises(StudioError, match=r"is damaged: the bytes of art/z do not match .*, at byte \d"):
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


def from_stream(folder: Path, stream: bytes) -> Path:
    archive = folder / "made.aar"
    archive.write_bytes(container("e", stream, 4096))
    return archive


@pytest.mark.parametrize(
    ("stream", "sentence"),
    [
        (
            entry("F", "ok", b"1") + entry("F", "../out", b"2"),
            r"“\.\./out” has a component “\.\.”, at byte 44\.",
        ),
        (entry("F", "/etc/x", b"2"), r"“/etc/x” is absolute, at byte 0\."),
        (entry("F", "C:/x", b"2"), r"“C:/x” has a colon.*, at byte 0\."),
        (entry("F", "a") + entry("F", "nul.txt", b""), r"device on Windows, at byte 36\."),
        (
            entry("L", "l", None, headers.text_field("LNK", "/etc")),
            r"out of the folder, to /etc, at byte 0\.",
        ),
        (entry("F", "Ä", b"") + entry("F", "ä", b""), r"Ä and ä would be one file .*, at byte 43\."),
        (
            entry("F", "a", b"") + entry("F", "a/b", b""),
            r"a is no folder, and a/b lies below it, at byte 42\.",
        ),
        (entry("F", "a", b"") + entry("F", "a", b""), r"a is in it twice, at byte 42\."),
    ],
)
@pytest.mark.parametrize("lanes", [1, 2])
def test_each_fault_is_named_with_its_entry_and_its_place(
    tmp_path: Path, stream: bytes, sentence: str, lanes: int
) -> None:
    with Lanes(lanes) as pool, pytest.raises(StudioError, match=sentence):
        extract(from_stream(tmp_path, stream), tmp_path / "deep/out", [], bench(pool))
    assert [path.name for path in tmp_path.iterdir()] == ["made.aar"]


def test_a_member_of_a_hard_link_group_without_content_gets_that_of_the_first(tmp_path: Path) -> None:
    group = headers.number_field("HLC", 7)
    stream = (
        entry("F", "early", None, group)
        + entry("F", "a", b"same", group)
        + entry("F", "b", b"same", group)
        + entry("F", "late", None, group)
        + entry("F", "other", None, headers.number_field("HLC", 8))
    )
    archive = from_stream(tmp_path, stream)
    done = extract(archive, tmp_path / "out", [], bench())
    assert tree(tmp_path / "out") == dict.fromkeys(["early", "a", "b", "late"], b"same")
    assert (done.files, done.bytes, done.left_out) == (4, 16, ("other",))
    extract(archive, tmp_path / "late", ["late"], bench())
    assert tree(tmp_path / "late") == {"late": b"same"}


def test_hard_links_cannot_multiply_what_is_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extract_module, "DEFAULT_LIMITS", Limits(ratio=2, ratio_from=100_000))
    group = headers.number_field("HLC", 7)
    links = b"".join(entry("F", str(number), None, group) for number in range(90))
    archive = from_stream(tmp_path, entry("F", "a", os.urandom(5000), group) + links)
    with pytest.raises(StudioError, match="hard links stand for 455,000 bytes"):
        extract(archive, tmp_path / "out", [], bench())
    assert not (tmp_path / "out").exists()


def test_what_does_not_fit_on_the_disk_is_refused_before_it_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = packed(tmp_path / "in")
    usage = shutil.disk_usage(tmp_path)._replace(free=999)
    monkeypatch.setattr(shutil, "disk_usage", {tmp_path: usage}.__getitem__)
    with pytest.raises(StudioError, match=r"unpacks to [\d,]+ bytes, and only 999 are free"):
        extract(archive, tmp_path / "deep/out", [], bench())
    assert not (tmp_path / "deep").exists()


def test_one_file_comes_out_without_the_rest_being_decoded(tmp_path: Path) -> None:
    text = b"".join(b"line %d of a text that packs well\n" % number for number in range(40_000))
    data = bytearray(container("e", entry("F", "first", b"1") + entry("F", "rest", text), 4096))
    data[-300:-200] = bytes(100)
    archive = tmp_path / "hurt.aar"
    archive.write_bytes(data)
    extract(archive, tmp_path / "out", ["first"], bench())
    assert tree(tmp_path / "out") == {"first": b"1"}
    with pytest.raises(StudioError, match=r"is damaged: block \d+: its LZFSE data .*, in rest, at byte \d"):
        extract(archive, tmp_path / "all", [], bench())
    assert not (tmp_path / "all").exists()


def test_an_existing_folder_is_added_to_and_a_failure_leaves_it_as_it_was(tmp_path: Path) -> None:
    archive = packed(tmp_path / "in")
    write_tree(tmp_path / "out", {"mine": b"1", "Contents/art/mine": b"2"})
    extract(archive, tmp_path / "out", [], bench())
    after = tree(tmp_path / "out")
    assert (after["mine"], after["Contents/art/b/c.txt"]) == (b"1", b"hello")
    assert not [path for path in (tmp_path / "out").iterdir() if path.name.startswith(".")]
    write_tree(tmp_path / "bad", {"mine": b"1"})
    with pytest.raises(StudioError, match="twice"):
        extract(from_stream(tmp_path, entry("F", "a", b"") * 2), tmp_path / "bad", [], bench())
    assert tree(tmp_path / "bad") == {"mine": b"1"}


@pytest.mark.parametrize("form", ["aar", "zip", "plain"])
def test_a_small_archive_cut_or_flipped_anywhere_gives_the_right_files_or_none(
    tmp_path: Path, form: str
) -> None:
    files = {"a": b"aa", "b/c": b"bb" * 20}
    data = b"".join(entry("F", path, content) for path, content in files.items())
    if form != "plain":
        data = zstd_pack(files) if form == "zip" else container("e", data, 64)
    archive = tmp_path / "hurt"
    sentences: set[str] = set()
    changed = [data[:cut] for cut in range(0, len(data), 3)]
    changed += [data[:at] + bytes([data[at] ^ 1 << at % 8]) + data[at + 1 :] for at in range(0, len(data), 2)]
    for number, hurt in enumerate(changed):
        archive.write_bytes(hurt)
        out = tmp_path / f"out{number}"
        try:
            done = extract(archive, out, [], bench())
        except StudioError as error:
            sentences.add(error.message)
            assert not out.exists()
        else:
            assert len(tree(out)) == done.files
    assert len(sentences) > 20
    assert all(sentence.startswith("hurt ") for sentence in sentences)
    assert not list(tmp_path.glob(".*"))


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
