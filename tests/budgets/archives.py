"""How fast archives are written and read, against the bare codecs and other tools, in the same run."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import cast

import lzfse

from studio.archive.asset_pack import BLOCK_SIZE, write_asset_pack
from studio.archive.members import Member
from studio.archive.opening import open_archive
from studio.archive.zstd_pack import write_zstd_pack
from studio.progress import CancelToken, Lanes
from tests import second_decoder
from tests.budgets.mixed_tree import MEGABYTE, make_mixed_tree
from tests.budgets.timing import RUNS, median
from tests.unit.archive.building import unheard

MEGABYTES = 120
MANIFEST = b"{}"

_compress = cast("Callable[[bytes], bytes]", lzfse.compress)


def table(megabytes: int = MEGABYTES) -> str:
    """Medians of a few runs over a mixed tree of ``megabytes``, as ratios and rates."""
    with tempfile.TemporaryDirectory(prefix="archives-") as name:
        folder = Path(name)
        files = make_mixed_tree(folder / "tree", megabytes)
        members = [_member(path, folder / "tree") for path in files]
        size = sum(member.size for member in members)
        rows = [f"{len(members):,} files, {size / MEGABYTE:.0f} MB, medians of {RUNS} runs"]
        rows += _writing_aar(members, size, folder)
        rows += _writing_zip(members, size, folder)
        rows += _reading(size, folder)
    return "\n".join(rows)


def _writing_aar(members: Sequence[Member], size: int, folder: Path) -> list[str]:
    one = median(lambda: _write_aar(members, 1, folder / "one.aar"))
    two = median(lambda: _write_aar(members, 2, folder / "two.aar"))
    assert (folder / "one.aar").read_bytes() == (folder / "two.aar").read_bytes()
    packed = _packed_blocks((folder / "two.aar").read_bytes())
    bare = median(lambda: _compress_in_two_threads(packed))
    return [
        f"aar, two lanes               {_rate(size, two)}   {two:.2f} s",
        f"  against two bare threads   {two / bare:.2f} times their {bare:.2f} s for {len(packed)} blocks",
        f"  against one lane           {one / two:.2f} times as fast as {one:.2f} s",
    ]


def _writing_zip(members: Sequence[Member], size: int, folder: Path) -> list[str]:
    two = median(lambda: _write_zip(members, 2, folder / "two.zip"))
    rows = [f"zip, two lanes               {_rate(size, two)}   {two:.2f} s"]
    if shutil.which("zstd") is None or shutil.which("tar") is None:
        return [*rows, "  against tar | zstd -T2 -3  not measured: zstd or tar is not installed"]
    piped = median(lambda: _tar_zstd(folder))
    ratio = (folder / "two.zip").stat().st_size / (folder / "tree.tar.zst").stat().st_size
    return [
        *rows,
        f"  against tar | zstd -T2 -3  {two / piped:.2f} times its {piped:.2f} s, {ratio:.3f} times its size",
    ]


def _reading(size: int, folder: Path) -> list[str]:
    aar, zipped = folder / "two.aar", folder / "two.zip"
    listing = median(lambda: _list(aar))
    one = median(lambda: _decode(aar, 1))
    two = median(lambda: _decode(aar, 2))
    both = median(lambda: _decode(zipped, 2))
    extracting = median(lambda: _extract(aar, folder / "out"))
    return [
        f"aar, listing                 {listing / one:.3f} of decoding it   {listing * 1000:.0f} ms",
        f"  of few large files         {_list_large(folder):.3f} of decoding it",
        f"aar, decoding in one, two    {_rate(size, one)}, {_rate(size, two)}",
        f"zip, decoding in two         {_rate(size, both)}",
        f"aar, extracting in two       {_rate(size, extracting)}",
    ]


def _write_aar(members: Sequence[Member], lanes: int, path: Path) -> None:
    with Lanes(lanes) as pool, path.open("wb") as out:
        write_asset_pack(
            out, manifest=MANIFEST, members=members, lanes=pool, cancel=CancelToken(), advance=unheard
        )


def _write_zip(members: Sequence[Member], lanes: int, path: Path) -> None:
    with Lanes(lanes) as pool, path.open("wb") as out:
        write_zstd_pack(
            out,
            pack_id="mixed",
            manifest=MANIFEST,
            members=members,
            scratch=path.parent,
            lanes=pool,
            cancel=CancelToken(),
            advance=unheard,
        )


def _packed_blocks(archive: bytes) -> list[bytes]:
    """The unpacked bytes of every block that was not stored."""
    stream = second_decoder.unpacked(archive)
    sizes = ((size, len(payload)) for size, payload in second_decoder.blocks(archive))
    return [
        stream[number * BLOCK_SIZE : number * BLOCK_SIZE + size]
        for number, (size, length) in enumerate(sizes)
        if length < size
    ]


def _compress_in_two_threads(blocks: Sequence[bytes]) -> None:
    waiting: SimpleQueue[bytes] = SimpleQueue()
    for block in blocks:
        waiting.put(block)
    threads = [threading.Thread(target=_compress_all, args=(waiting,)) for _ in range(2)]  # noqa: TID251 -- bare ones
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _compress_all(waiting: SimpleQueue[bytes]) -> None:
    while True:
        try:
            block = waiting.get_nowait()
        except Empty:
            return
        _compress(block)


def _tar_zstd(folder: Path) -> None:
    with subprocess.Popen(["tar", "-C", folder, "-cf", "-", "tree"], stdout=subprocess.PIPE) as tar:
        subprocess.run(
            ["zstd", "-q", "-f", "-T2", "-3", "-o", folder / "tree.tar.zst"], stdin=tar.stdout, check=True
        )


def _list(path: Path) -> None:
    with open_archive(path) as archive:
        archive.entries()


def _list_large(folder: Path) -> float:
    """Listing by decoding of an archive whose files are larger than its blocks."""
    text = (b"%d lines of text\n" * 1000 % tuple(range(1000))) * 1000
    members = [Member(f"{number}", len(text), partial(_pieces, text)) for number in range(4)]
    _write_aar(members, 2, folder / "large.aar")
    return median(lambda: _list(folder / "large.aar")) / median(lambda: _decode(folder / "large.aar", 1))


def _decode(path: Path, lanes: int) -> None:
    with open_archive(path) as archive, Lanes(lanes) as pool:
        for _, pieces in archive.contents(pool, CancelToken()):
            for _ in pieces:
                pass


def _extract(path: Path, folder: Path) -> None:
    with open_archive(path) as archive, Lanes(2) as pool:
        for number, (_, pieces) in enumerate(archive.contents(pool, CancelToken())):
            target = folder / str(number % 100) / str(number)
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("wb") as out:
                out.writelines(pieces)


def _rate(size: int, seconds: float) -> str:
    return f"{size / MEGABYTE / seconds:5.0f} MB/s"


def _member(path: Path, root: Path) -> Member:
    return Member(path.relative_to(root).as_posix(), path.stat().st_size, partial(_chunks, path))


def _chunks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while chunk := file.read(BLOCK_SIZE):
            yield chunk


def _pieces(content: bytes) -> Iterator[bytes]:
    for start in range(0, len(content), BLOCK_SIZE):
        yield content[start : start + BLOCK_SIZE]
