"""A pack made by Apple's packager, and proved before it takes its place."""

from __future__ import annotations

import hashlib
import json
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from studio.archive.digests import digests_of
from studio.build.apple_build import make_with_apple
from studio.build.apple_packager import VARIABLE, Packager
from studio.build.bench import Bench
from studio.build.plan import BuildStep, plan_build
from studio.build.report import FileRecord
from studio.build.verify import verify
from studio.errors import StudioError
from studio.files import part_of
from studio.progress import Cancelled, Lanes, unheard
from studio.project.contents import Contents
from tests.ba_package import seen, stand_in, still_runs
from tests.builders import bench, contents, manifest, write_tree
from tests.cancelling import WhenThere

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script of a Unix system")

OLD = b"the pack that was there before"


@pytest.fixture
def base(tmp_path: Path) -> Path:
    return write_tree(
        tmp_path / "of" / "mine" / "game",
        {"art/a.txt": b"a" * 5000, "art/b/c.txt": b"hello", "art/empty": b"", "art/x.psd": b"p"},
    )


@pytest.fixture
def tool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the stand-in, which packs well until another one is made there."""
    monkeypatch.setenv(VARIABLE, str(stand_in(tmp_path / "tool")))
    return tmp_path / "tool"


def step_of(one: Contents, base: Path) -> BuildStep:
    plan = plan_build([one], blocked={}, wanted=[], formats=["aar"], folder=base / "builds", engine="apple")
    return plan.steps[0]


def art(base: Path, **changes: object) -> Contents:
    return contents(base, manifest(**changes), "*.psd")


def left(base: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (base / "builds").iterdir()}


@pytest.mark.parametrize("version", ["1.2", "2.0"])
def test_a_pack_is_made_of_exactly_its_files_and_takes_its_place(
    base: Path, tool: Path, version: str
) -> None:
    stand_in(tool, version=version)
    write_tree(base, {"builds/art.aar": OLD})
    one = art(base)
    step = step_of(one, base)
    with Lanes(2) as lanes:
        records, size, digest = make_with_apple(step, bench(lanes))
    made = left(base)
    assert list(made) == ["art.aar"]
    assert (size, digest) == (len(made["art.aar"]), hashlib.sha256(made["art.aar"]).hexdigest())
    assert records == tuple(
        FileRecord(path, len(data), *digests_of(data))
        for path, data in (("art/a.txt", b"a" * 5000), ("art/b/c.txt", b"hello"), ("art/empty", b""))
    )
    assert verify(step.output, bench(), one).ok
    assert (b"toolsVersion" in made["art.aar"]) is (version == "2.0")


def test_it_is_given_full_paths_and_works_where_the_files_are(base: Path, tool: Path) -> None:
    make_with_apple(step_of(art(base), base), bench())
    told = seen(tool)
    assert told["files"] == ["art/a.txt", "art/b/c.txt", "art/empty"]
    assert told["arguments"][0] == "package"
    assert all(Path(word).is_absolute() for word in (told["arguments"][1], told["arguments"][3]))


@pytest.mark.parametrize("root", [None, "..", "../..", "assets"])
def test_wherever_the_manifest_counts_from_the_same_files_are_packed(
    base: Path, tool: Path, root: str | None
) -> None:
    where = base / (root or ".")
    write_tree(where, {"art/a.txt": b"a" * 5000, "art/b/c.txt": b"hello", "art/empty": b""})
    one = art(base, sourceRoot=root)
    make_with_apple(step_of(one, base), bench())
    files = [path for path in seen(tool)["files"] if not path.endswith("/manifest.json")]
    assert files == ["art/a.txt", "art/b/c.txt", "art/empty"]
    assert verify(base / "builds/art.aar", bench(), one).ok


def test_patterns_exclusions_and_renamed_files_come_out_as_they_are_shown(base: Path, tool: Path) -> None:
    write_tree(base, {"art/skip.txt": b"s", "maps/m.bin": b"m", "read.me": b"r"})
    selectors = [
        {"filePattern": "art/*.txt"},
        {"fileExclusion": "art/skip.txt"},
        {"directorySource": "maps", "directoryDestination": "world/maps"},
        {"fileSource": "read.me", "fileDestination": "texts/read me"},
    ]
    one = art(base, fileSelectors=selectors)
    records, _, _ = make_with_apple(step_of(one, base), bench())
    assert tool.exists()
    assert [record.path for record in records] == ["art/a.txt", "texts/read me", "world/maps/m.bin"]


@pytest.mark.parametrize(
    ("way", "words"),
    [
        ("licence", "waits for its licence to be accepted"),
        ("refuse", "does not take its manifest or one of its paths: “The value 'art/a.txt' is invalid"),
        ("nothing", "said that it was done, and wrote nothing"),
        ("crash", "refused it: “Index out of range”"),
        ("die", r"broke off in the middle (signal 9)"),
        ("wrong", "made it: art/a.txt: its bytes are not those of the file. It was thrown away"),
        ("extra", "made it: art/stray: it is in the pack, and the manifest does not select it."),
        ("missing", "made it: art/a.txt: the manifest selects it, and it is not in the pack."),
        ("manifest", "made it: Manifest.json: it says something else than the manifest of the pack."),
        ("link", "made it: Contents/link: it is neither a file nor a folder."),
        ("garbage", "made it: it is neither an Apple Archive nor a zip."),
    ],
)
def test_whatever_goes_wrong_is_said_and_the_old_pack_stays(
    base: Path, tool: Path, way: str, words: str
) -> None:
    stand_in(tool, way=way)
    write_tree(base, {"builds/art.aar": OLD})
    with pytest.raises(StudioError) as caught:
        make_with_apple(step_of(art(base), base), bench())
    assert words in caught.value.message
    assert caught.value.message.startswith("art ")
    assert ".part" not in caught.value.message
    assert left(base) == {"art.aar": OLD}


def test_a_cancel_ends_it_at_once_and_leaves_the_old_pack(base: Path, tool: Path) -> None:
    stand_in(tool, way="hang")
    write_tree(base, {"builds/art.aar": OLD})
    with pytest.raises(Cancelled), Lanes(1) as lanes:
        make_with_apple(step_of(art(base), base), Bench(lanes, WhenThere(tool / "hangs"), unheard))
    end = time.monotonic() + 10
    while still_runs(tool):  # Its child was ended with it, and nobody is left to wait for that.
        assert time.monotonic() < end, "the child of the packager goes on"
        threading.Event().wait(0.01)
    assert left(base) == {"art.aar": OLD}


def test_what_an_earlier_try_left_half_made_is_no_hindrance(base: Path, tool: Path) -> None:
    make_with_apple(step_of(art(base), base), bench())
    step = step_of(art(base), base)
    write_tree(part_of(step.output), {"art.aar": b"half", "stage/base/art/old": b"x"})
    make_with_apple(step, bench())
    assert seen(tool)["files"] == ["art/a.txt", "art/b/c.txt", "art/empty"]
    assert list(left(base)) == ["art.aar"]


def test_a_pack_with_a_language_is_refused_before_it_is_run_where_that_edition_makes_none(
    base: Path, tool: Path
) -> None:
    stand_in(tool, version="1.2")
    with pytest.raises(StudioError, match=r"has a language \(fr\)") as caught:
        make_with_apple(step_of(art(base, language="fr"), base), bench())
    assert "Mac" in caught.value.hint
    assert not (tool / "seen.json").exists()


def test_a_pack_with_a_language_is_made_on_a_mac(
    base: Path, tool: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Packager, "makes_localized", True)
    make_with_apple(step_of(art(base, language="fr"), base), bench())
    assert seen(tool)["files"]


def test_without_a_packager_it_is_said_what_to_do(base: Path, tool: Path) -> None:
    (tool / "ba-package").unlink()
    with pytest.raises(StudioError, match="is not at"):
        make_with_apple(step_of(art(base), base), bench())
    assert not (base / "builds").exists()


def test_a_source_that_changes_is_named_and_nothing_is_packed(base: Path, tool: Path) -> None:
    one = art(base)
    (base / "art/a.txt").write_bytes(b"changed")
    with pytest.raises(StudioError, match=r"art/a\.txt changed"):
        make_with_apple(step_of(one, base), bench())
    assert not (tool / "seen.json").exists()
    assert left(base) == {}


def test_what_is_done_adds_up_to_the_bytes_of_the_sources(base: Path, tool: Path) -> None:
    assert tool.exists()
    done: list[int] = []
    make_with_apple(step_of(art(base), base), bench(), advance=done.append)
    assert min(done) >= 0
    assert 0.9 * 5005 < sum(done) < 1.1 * 5005


def test_only_apple_archives_are_left_to_apple(base: Path) -> None:
    plan = plan_build(
        [art(base)], blocked={}, wanted=[], formats=["aar", "zip"], folder=base / "builds", engine="apple"
    )
    assert [(step.format, step.engine) for step in plan.steps] == [("aar", "apple"), ("zip", "studio")]
    assert replace(plan.steps[0], engine="studio").engine == "studio"


def test_the_manifest_it_is_given_has_the_bytes_of_the_source(base: Path, tool: Path) -> None:
    stand_in(tool, version="1.2")
    text = "// by hand\n" + json.dumps(manifest(), indent=3)
    make_with_apple(step_of(contents(base, text, "*.psd"), base), bench())
    assert text.encode() in (base / "builds/art.aar").read_bytes()
