"""How much is done between two looks at the cancel: what a person waits for who has asked for it.

Seconds are measured by ``tests/budgets/cancelling.py``; here work is counted where libraries do it.
"""

from __future__ import annotations

import hashlib
import random
import zlib
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
import zstandard

from studio.archive import asset_layout, asset_pack, codecs, zstd_pack
from studio.archive.members import Member
from studio.build.bench import Bench
from studio.build.compare import compare
from studio.build.ledger import Ledger
from studio.build.plan import plan_build
from studio.build.report import Status
from studio.build.run import run
from studio.build.verify import verify
from studio.progress import CancelToken, Lanes, unheard
from studio.project.project_file import OutputFormat
from tests.builders import contents, manifest, write_tree

MIB = 1 << 20
MOST = 8 * MIB
"""Bytes that a quick compressor may be given, or that may be digested, without a look: some 50 ms."""

_COSTS = ((4, 1), (12, 8), (22, 64))
"""Up to which level of zstd a byte costs how many times as much as with a quick one."""

Work = Callable[[int], None]


class Watched(CancelToken):
    """Is never raised, and knows how much was done at the most between two looks at it."""

    def __init__(self) -> None:
        super().__init__()
        self.widest = 0
        self.looks = 0
        self._since = 0

    def begin(self) -> None:
        """What was done before does not count."""
        self.widest = self.looks = self._since = 0

    def work(self, amount: int) -> None:
        self._since += amount
        self.widest = max(self.widest, self._since)

    def check(self) -> None:
        self.looks += 1
        self._since = 0

    @property
    def cancelled(self) -> bool:
        self.check()
        return False


class CountedZstd:
    """zstd that tells how much work it is given."""

    def __init__(self, work: Work, **settings: int) -> None:
        parameters = settings.get("compression_params")
        level = settings.get("level", getattr(parameters, "compression_level", 22))
        self._work = work
        self._cost = next(cost for top, cost in _COSTS if level <= top)
        self._real = zstandard.backend_c.ZstdCompressor(**settings)  # type: ignore[attr-defined]

    def compress(self, data: bytes) -> bytes:
        self._work(len(data) * self._cost)
        return bytes(self._real.compress(data))

    def multi_compress_to_buffer(self, data: list[bytes]) -> object:
        self._work(sum(map(len, data)) * self._cost)
        return self._real.multi_compress_to_buffer(data)

    def compressobj(self, size: int = -1) -> CountedStream:
        return CountedStream(self._real.compressobj(size=size), self._work, self._cost)


class CountedStream:
    """The same for a compressor, or a digest, that takes bytes as they come."""

    def __init__(self, real: object, work: Work, cost: int = 1) -> None:
        self._real = real
        self._work = work
        self._cost = cost

    def compress(self, data: bytes) -> bytes:
        self._work(len(data) * self._cost)
        return bytes(self._real.compress(data))  # type: ignore[attr-defined]

    def flush(self) -> bytes:
        return bytes(self._real.flush())  # type: ignore[attr-defined]

    def update(self, data: bytes) -> None:
        self._work(len(data))
        self._real.update(data)  # type: ignore[attr-defined]

    def hexdigest(self) -> str:
        return str(self._real.hexdigest())  # type: ignore[attr-defined]

    def digest(self) -> bytes:
        return bytes(self._real.digest())  # type: ignore[attr-defined]


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> Watched:
    """A token, with the libraries that work in one lane telling it what they do."""
    token = Watched()
    sha256, encode, deflate = hashlib.sha256, codecs.encode, zlib.compressobj

    def counted_sha256(data: bytes = b"", **settings: bool) -> CountedStream:
        token.work(len(data))
        return CountedStream(sha256(data, **settings), token.work)

    def counted_encode(letter: str, block: bytes) -> bytes:
        token.work(2 * len(block))
        return encode(letter, block)

    def counted_deflate(level: int, method: int, window: int) -> CountedStream:
        return CountedStream(deflate(level, method, window), token.work, 8)

    monkeypatch.setattr(hashlib, "sha256", counted_sha256)
    monkeypatch.setattr(codecs, "encode", counted_encode)
    monkeypatch.setattr(zlib, "compressobj", counted_deflate)
    monkeypatch.setattr(zstandard, "ZstdCompressor", partial(CountedZstd, token.work))
    return token


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "cache"))


def noise(size: int) -> bytes:
    return random.Random(size).randbytes(size)  # noqa: S311 -- seeded


TREES: dict[str, dict[str, bytes]] = {
    "one large file": {"art/large": b"many words " * 900_000},
    "a file that does not get smaller": {"art/noise": noise(3 * MIB), "art/large": noise(9 * MIB)},
    "many small files": {f"art/{number % 9}/{number}": b"%d " % number * 700 for number in range(600)},
}


def build(folder: Path, form: OutputFormat, cancel: CancelToken, level: int = 3) -> Status:
    plan = plan_build(
        [contents(folder, manifest())],
        blocked={},
        wanted=[],
        formats=[form],
        folder=folder / "builds",
        level=level,
    )
    ledger = Ledger(folder / "ledger")
    with Lanes(1) as lanes:
        report = run(plan, Bench(lanes, cancel, unheard), ledger)
    ledger.write(report, program="test", ended=0)
    return report.results[0].status


@pytest.mark.parametrize("tree", TREES)
@pytest.mark.parametrize(("form", "level"), [("aar", 3), ("zip", 1), ("zip", 3), ("zip", 9), ("zip", 19)])
def test_a_build_looks_at_the_cancel_often_enough_to_feel_it(
    watched: Watched, tmp_path: Path, tree: str, form: OutputFormat, level: int
) -> None:
    files = TREES[tree]
    if level == 19:  # Less of it, and what is large without much in it.
        files = {path: bytes(9 * MIB) if len(data) > 8 * MIB else data for path, data in files.items()}
    write_tree(tmp_path, files)
    assert build(tmp_path, form, watched, level) is Status.BUILT
    assert watched.looks
    assert watched.widest <= MOST + MIB


@pytest.mark.parametrize("tree", TREES)
@pytest.mark.parametrize("form", ["aar", "zip"])
def test_what_was_built_before_is_looked_through_with_as_many_looks(
    watched: Watched, tmp_path: Path, tree: str, form: OutputFormat
) -> None:
    write_tree(tmp_path, TREES[tree])
    build(tmp_path, form, CancelToken())
    watched.begin()
    assert build(tmp_path, form, watched) is Status.REUSED
    write_tree(tmp_path, {"art/more": b"1"})
    assert build(tmp_path, form, watched) is Status.BUILT
    assert watched.looks
    assert watched.widest <= MOST


@pytest.mark.parametrize("tree", TREES)
@pytest.mark.parametrize("form", ["aar", "zip"])
def test_proof_and_comparison_look_at_the_cancel_often_enough_too(
    watched: Watched, tmp_path: Path, tree: str, form: OutputFormat
) -> None:
    write_tree(tmp_path, TREES[tree])
    build(tmp_path, form, CancelToken())
    watched.begin()
    (output,) = (tmp_path / "builds").iterdir()
    bench = Bench(Lanes(1), watched, unheard)
    assert verify(output, bench, contents(tmp_path, manifest())).ok
    assert not compare(output, output, bench).differences
    assert watched.looks
    assert watched.widest <= MOST


@pytest.mark.parametrize("form", ["aar", "zip"])
def test_many_members_are_laid_out_with_looks_between_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: OutputFormat
) -> None:
    token = Watched()
    made = ((asset_layout, "check_stored"), (zstd_pack, "check_stored"), (asset_layout, "_file_header"))
    for module, name in made:
        monkeypatch.setattr(module, name, partial(_counted, token, getattr(module, name)))
    members = [Member(f"{number}", 0, lambda: iter(())) for number in range(30_000)]
    with Lanes(1) as lanes, (tmp_path / "pack").open("wb") as out:
        write = (
            asset_pack.write_asset_pack
            if form == "aar"
            else partial(zstd_pack.write_zstd_pack, pack_id="a", scratch=tmp_path)
        )
        write(out, manifest=b"{}", members=members, lanes=lanes, cancel=token, advance=_unheard)
    # A block of an asset pack is full of headers where the files are empty.
    assert 0 < token.widest < 15_000


def _counted(token: Watched, real: Callable[..., bytes], *arguments: object) -> bytes:
    token.work(1)
    return real(*arguments)


def _unheard(count: int) -> None:
    del count
