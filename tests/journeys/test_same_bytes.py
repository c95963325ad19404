"""The same files give the same bytes: whatever the time zone, the language, the folder and the threads."""

from __future__ import annotations

import hashlib
import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import manifest, write_tree

PLACES = (
    {"TZ": "UTC", "LC_ALL": "C", "PYTHONHASHSEED": "0"},
    {"TZ": "Asia/Kathmandu", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "1"},
    {"TZ": "America/St_Johns", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "PYTHONHASHSEED": "2"},
)


def packed(folder: Path, place: dict[str, str], threads: int, output: str) -> str:
    """SHA-256 of the pack that the program makes of ``folder`` in ``place``."""
    words = [sys.executable, "-m", "studio", "package", "art.json", "-o", output, "--threads", str(threads)]
    own = {"XDG_CACHE_HOME": str(folder.parent / f"cache {threads}")}
    done = subprocess.run(
        words,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), **place, **own},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return hashlib.sha256((folder / output).read_bytes()).hexdigest()


@pytest.mark.parametrize("output", ["art.aar", "art.pack.zip"])
def test_a_pack_is_the_same_everywhere(tmp_path: Path, output: str) -> None:
    chance = random.Random(7)  # noqa: S311 -- seeded
    tree = {
        "art/İstanbul/İzmir.txt": b"words and words " * 90_000,
        "art/noise": chance.randbytes(1_500_000),
        "art/Z.txt": b"z",
        "art/a.txt": b"a",
        "art/ä.txt": b"",
        "art.json": json.dumps(manifest()).encode(),
    }
    digests: set[str] = set()
    for number, place in enumerate(PLACES):
        names = list(tree)
        chance.shuffle(names)  # Written in another order, so found in another order where the disk keeps it.
        folder = write_tree(tmp_path / f"{number}" / "a folder", {name: tree[name] for name in names})
        for name in names:
            os.utime(folder / name, (10**9 + number, 10**9 + number))
            (folder / name).chmod((0o644, 0o600, 0o755)[number])
        digests.add(packed(folder, place, number + 1, output))
    assert len(digests) == 1
