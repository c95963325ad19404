"""The process of the archives' soak: reads one broken archive after the other, and watches itself."""

from __future__ import annotations

import itertools
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

from studio.archive.faults import CorruptArchive, UnsupportedArchive
from studio.archive.opening import AppleArchive, ZipArchive, open_archive
from studio.build.bench import Bench
from studio.build.extract import extract
from studio.build.verify import verify
from studio.errors import StudioError
from studio.progress import CancelToken, Lanes, unheard
from tests import second_decoder
from tests.soak._broken_archives import BrokenArchives

SLOWEST = 2.0
"""Seconds of work that one archive may take, in all the ways it is read here together."""
MOST_MEMORY = 300_000_000
"""Bytes that this process may ever hold."""


def main(seed: int, limit: str) -> None:
    """Read ``limit`` archives, or as many as there is time for (``20s``)."""
    end = time.monotonic() + float(limit[:-1]) if limit.endswith("s") else None
    numbers = itertools.count() if end is not None else range(int(limit))
    supply = BrokenArchives(seed)
    refused = done = 0
    slowest = 0.0
    with tempfile.TemporaryDirectory(prefix="broken-") as name:
        for number in numbers:
            if end is not None and time.monotonic() > end:
                break
            archive = supply.case(number)
            started = time.process_time()
            try:
                refused += _is_refused(archive, Path(name), lanes=1 + number % 2)
            except Exception as error:
                raise AssertionError(f"seed {seed}, case {number}: {error!r}") from error
            took = time.process_time() - started
            slowest = max(slowest, took)
            assert took < SLOWEST, f"seed {seed}, case {number} took {took:.1f} s"
            assert _memory() < MOST_MEMORY, f"seed {seed}, case {number} took {_memory():,} bytes of memory"
            done += 1
    print(
        f"{done} archives, {refused} refused, slowest {slowest:.2f} s, at most {_memory():,} bytes of memory"
    )


def _is_refused(archive: bytes, folder: Path, lanes: int) -> bool:
    """Whether ``archive`` is refused by name; otherwise all ways of reading it must agree."""
    path = folder / "archive"
    path.write_bytes(archive)
    _extracted(path, folder, lanes)
    try:
        with open_archive(path) as found:
            _read(found, archive, lanes)
    except (CorruptArchive, UnsupportedArchive) as fault:
        assert fault.fault, "a refusal without words"  # noqa: PT017 -- one outcome of two
        return True
    return False


def _extracted(path: Path, folder: Path, lanes: int) -> None:
    """Unpack and verify it: that works or is refused in a sentence, and nothing lies beside the folder."""
    with Lanes(lanes) as pool:
        bench = Bench(pool, CancelToken(), unheard)
        try:
            verify(path, bench)
            done = extract(path, folder / "out", [], bench)
        except StudioError as refusal:
            assert refusal.message and refusal.hint, "a refusal without words"  # noqa: PT017, PT018 -- as below
            assert not os.path.lexists(folder / "out"), "a refusal left something"
        else:
            files = sum(1 for one in (folder / "out").rglob("*") if one.is_file() and not one.is_symlink())
            assert files == done.files, "there are other files than were counted"
            shutil.rmtree(folder / "out")
    assert [one.name for one in folder.iterdir()] == ["archive"], "something lies beside the folder"


def _read(archive: AppleArchive | ZipArchive, data: bytes, lanes: int) -> None:
    singly = [(found, b"".join(archive.read(found))) for found in archive.entries()]
    archive.manifest()
    with Lanes(lanes) as pool:
        streamed = [(found, b"".join(pieces)) for found, pieces in archive.contents(pool, CancelToken())]
    assert singly == streamed, "the two ways of reading differ"
    if isinstance(archive, AppleArchive) and archive.compression != "lz4":  # Which the other does not know.
        for (found, content), item in zip(singly, second_decoder.decode(data), strict=True):
            if item.keys.count("DAT") < 2:  # Of two contents it takes the last.
                assert content == (item.content or b""), f"another decoder reads {found.path} otherwise"


def _memory() -> int:
    """The most bytes this process ever held; 0 where the system does not say it as Linux does.

    What other calls tell begins with what the process held that started this one.
    """
    try:
        words = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return 0
    return int(words.partition("VmHWM:")[2].split()[0]) * 1024


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
