"""Reading what files are."""

from __future__ import annotations

import os
import time
from itertools import count
from pathlib import Path

import pytest
from blake3 import blake3

from studio.archive.digests import digests_of
from studio.progress import Cancelled, CancelToken, Lanes, Progress, Report, unheard
from studio.project.facts import NO_FACTS, Facts, FileFacts, Source, Wanted
from studio.workspace import facts as module
from studio.workspace.facts import CHANGED, read_facts
from studio.workspace.ignore import rules
from studio.workspace.remembered import remembering, stamp_of
from studio.workspace.scan import scan
from tests.builders import write_tree
from tests.nobody import as_nobody

PNG = b"\x89PNG\r\n\x1a\n"
LONG_AGO = 1_700_000_000


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A memory of the test's own."""
    path = tmp_path / "cache" / "facts.sqlite3"
    monkeypatch.setattr("studio.workspace.remembered.memory_path", lambda: path)
    return path


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """A few files that have been there for long, as far as their times say."""
    folder = tmp_path / "game"
    write_tree(
        folder,
        {
            "sky.png": PNG + bytes(200),
            "wall.png": PNG + bytes(9_000),
            "door.png": PNG + bytes(8_000) + b"x" * 1_000,
            "old.tga": bytes(5_000) + b"TRUEVISION-XFILE.\0",
            "words.txt": b"hello",
        },
    )
    for path in folder.iterdir():
        os.utime(path, (LONG_AGO, LONG_AGO))
    return folder


def sources(base: Path) -> tuple[Source, ...]:
    return tuple((base, asset) for asset in scan(base, [""], rules()).assets)


def read(wanted: Wanted, facts: Facts = NO_FACTS, *, lane_count: int = 1, report: Report = unheard) -> Facts:
    with Lanes(lane_count) as lanes:
        return read_facts(wanted, facts, lanes, CancelToken(), report=report)


def kinds(base: Path, facts: Facts) -> dict[str, str | None]:
    return {path: one.kind for path, one in facts.below(base).items()}


@pytest.mark.parametrize("lane_count", [1, 3])
def test_every_head_says_what_the_file_is(base: Path, lane_count: int) -> None:
    found = read(Wanted(sources(base)), lane_count=lane_count)
    assert kinds(base, found) == {
        "sky.png": "png",
        "wall.png": "png",
        "door.png": "png",
        "old.tga": "tga",
        "words.txt": "text",
    }


def test_of_a_small_file_the_digest_is_known_at_once_and_of_a_large_one_a_sample(base: Path) -> None:
    below = read(Wanted(sources(base))).below(base)
    assert below["sky.png"].digest == blake3(PNG + bytes(200)).hexdigest()
    assert below["sky.png"].sample is None
    assert below["wall.png"].digest is None
    # The two begin alike and have the same size; their ends tell them apart.
    assert below["wall.png"].sample != below["door.png"].sample


def test_a_digest_is_read_where_it_is_wanted_and_what_was_known_stays(base: Path) -> None:
    heads = read(Wanted(sources(base)))
    wall = next(one for one in sources(base) if one[1].path == "wall.png")
    found = read(Wanted((), (wall,)), heads).of(*wall)
    assert found is not None
    assert found.digest == blake3(PNG + bytes(9_000)).hexdigest()
    assert (found.kind, found.sample) == ("png", heads.below(base)["wall.png"].sample)


def test_facts_are_true_for_the_file_as_it_was_then(base: Path) -> None:
    found = read(Wanted(sources(base)))
    (base / "sky.png").write_bytes(b"another")
    later = {asset.path: asset for _, asset in sources(base)}
    assert found.of(base, later["sky.png"]) is None
    assert found.of(base, later["wall.png"]) is not None


@pytest.mark.parametrize("ask", ["head", "digest"])
def test_a_file_that_changed_since_the_scan_has_that_as_its_trouble(base: Path, ask: str) -> None:
    seen = tuple(one for one in sources(base) if one[1].path == "wall.png")
    (base / "wall.png").write_bytes(b"shorter")
    found = read(Wanted(seen) if ask == "head" else Wanted((), seen))
    (one,) = found.below(base).values()
    assert (one.trouble, one.kind, one.digest) == (CHANGED, None, None)
    assert found.of(*seen[0]) == one


def test_a_file_that_became_a_link_is_not_followed(base: Path) -> None:
    seen = tuple(one for one in sources(base) if one[1].path == "words.txt")
    (base / "words.txt").unlink()
    (base / "words.txt").symlink_to("sky.png")
    (one,) = read(Wanted(seen)).below(base).values()
    assert one.trouble is not None
    assert one.kind is None


def test_a_file_that_is_gone_says_so(base: Path) -> None:
    seen = sources(base)
    (base / "sky.png").unlink()
    assert read(Wanted(seen)).below(base)["sky.png"].trouble == "it is not there"


def test_a_file_without_permission_says_so(reachable: Path) -> None:
    write_tree(reachable, {"shut.png": PNG})
    (reachable / "shut.png").chmod(0)
    seen = sources(reachable)
    with as_nobody():
        found = read(Wanted(seen))
    assert found.below(reachable)["shut.png"].trouble == "you have no permission for it"


def test_what_was_read_once_is_not_read_again_in_the_next_run(
    base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = time.time_ns() + 5_000_000_000
    monkeypatch.setattr("studio.workspace.remembered.time.time_ns", lambda: later)
    everything = sources(base)
    first = read(Wanted((), everything), read(Wanted(everything)))
    monkeypatch.setattr(module, "_opened", None)  # Nothing can be opened any more.
    assert read(Wanted(everything)) == first


def test_without_its_memory_everything_is_read_again(base: Path, cache: Path) -> None:
    first = read(Wanted(sources(base)))
    for path in cache.parent.iterdir():
        path.unlink()
    assert read(Wanted(sources(base))) == first


def test_whoever_asks_hears_how_far_it_is(base: Path) -> None:
    heard: list[Progress] = []
    everything = sources(base)
    read(Wanted(everything, everything), report=heard.append)
    done = [one.done_bytes for one in heard]
    assert done == sorted(done)
    assert done[-1] == heard[-1].total_bytes > 0
    assert heard[0].thing


def test_what_is_known_is_told_in_portions(base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = count(0.0, 1.0)
    monkeypatch.setattr("studio.workspace.facts.time.monotonic", lambda: next(clock))
    monkeypatch.setattr(module, "_BATCH", 1)
    told: list[Facts] = []
    with Lanes(1) as lanes:
        found = read_facts(
            Wanted(sources(base)), NO_FACTS, lanes, CancelToken(), report=unheard, tell=told.append
        )
    counts = [len(one.below(base)) for one in told]
    assert counts == sorted(set(counts))
    assert 0 < len(counts) < 5
    assert len(found.below(base)) == 5


@pytest.mark.parametrize("phase", ["heads", "digests"])
def test_cancelling_ends_it_and_keeps_what_was_read(
    base: Path, cache: Path, monkeypatch: pytest.MonkeyPatch, phase: str
) -> None:
    monkeypatch.setattr(module, "_BATCH", 1)
    later = time.time_ns() + 5_000_000_000
    monkeypatch.setattr("studio.workspace.remembered.time.time_ns", lambda: later)
    cancel = CancelToken()
    everything = sources(base)
    wanted = Wanted(everything) if phase == "heads" else Wanted((), everything)

    def stop(progress: Progress) -> None:
        if progress.done_bytes:
            cancel.cancel()

    with Lanes(1) as lanes, pytest.raises(Cancelled):
        read_facts(wanted, NO_FACTS, lanes, cancel, report=stop)
    assert cache.exists()
    monkeypatch.setattr(module, "_opened", _unreadable)
    assert [one for one in read(Wanted(everything)).below(base).values() if one.trouble is None]


def _unreadable(source: Source, stamp: object, read: object) -> object:
    del stamp, read
    asset = source[1]
    return module._Sight(source, FileFacts(asset.size, asset.changed, trouble="not again"))


def test_of_a_file_that_a_build_has_read_the_digest_is_known_without_reading_it_again(
    base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    every = sources(base)
    built = {asset.path: digests_of(asset.path.encode()) for _, asset in every}
    monkeypatch.setattr("studio.workspace.remembered._SETTLED", -1)
    with remembering() as memory:
        memory.keep_digests(
            (stamp_of(os.lstat(base / asset.path)), built[asset.path])
            for _, asset in every
            if asset.path != "wall.png"
        )
    told: list[int] = []
    found = read(Wanted((), every), report=lambda progress: told.append(progress.done_bytes)).below(base)
    for path, one in found.items():
        if path == "wall.png":
            assert one.digest == blake3((base / path).read_bytes()).hexdigest()
        else:
            assert one.digest == built[path].blake3
    assert told[-1] == sum(asset.size for _, asset in every)


def test_what_a_build_knew_of_a_file_that_changed_since_is_not_believed(
    base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.workspace.remembered._SETTLED", -1)
    with remembering() as memory:
        memory.keep_digests([(stamp_of(os.lstat(base / "words.txt")), digests_of(b"before"))])
    (base / "words.txt").write_bytes(b"hallo")
    os.utime(base / "words.txt", (LONG_AGO + 5, LONG_AGO + 5))
    found = read(Wanted((), sources(base))).below(base)
    assert found["words.txt"].digest == blake3(b"hallo").hexdigest()


def test_what_is_found_in_a_file_is_not_remembered_of_another_that_was_there_before(
    base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.workspace.remembered._SETTLED", -1)
    (seen,) = (one for one in sources(base) if one[1].path == "words.txt")
    stamp = stamp_of(os.lstat(base / "words.txt"))
    other = base.parent / "other"
    other.write_bytes(b"\0\0\0\0\0")
    os.utime(other, (LONG_AGO, LONG_AGO))

    def before_it_is_replaced(folder: Path, asset: object) -> object:
        del asset
        other.replace(folder / "words.txt")
        return stamp

    monkeypatch.setattr(module, "_stamp_on_disk", before_it_is_replaced)
    found = read(Wanted((seen,))).of(*seen)
    assert found is not None
    assert found.digest == blake3(b"\0\0\0\0\0").hexdigest()
    with remembering() as memory:
        assert memory.find([stamp]) == {}


def test_a_disk_that_gives_less_than_was_asked_for_is_asked_again(
    base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = read(Wanted(sources(base)))
    monkeypatch.setattr("studio.workspace.remembered.FactMemory.find", lambda *_: {})
    given = os.read
    monkeypatch.setattr("studio.workspace.facts.os.read", lambda file, count: given(file, min(count, 100)))
    assert read(Wanted(sources(base))) == whole
