"""What looking into files costs: the first time, again from memory, and what rules make of it."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from studio.manifest.document import Document
from studio.progress import CancelToken, Lanes, unheard
from studio.project.assets import Asset, Snapshot
from studio.project.contents import contents_of
from studio.project.edits import setting
from studio.project.facts import NO_FACTS, Facts, FileFacts, Source, Wanted, wanted
from studio.project.memory import Memory
from studio.project.packs import Pack, read_pack
from studio.project.target import Target
from studio.session.state import State, derive
from studio.workspace.facts import read_facts
from studio.workspace.ignore import rules
from studio.workspace.remembered import memory_path
from studio.workspace.scan import scan
from tests.budgets.timing import RUNS, median, ms, row

FILES = 10_000
MANY = 100_000
PACKS = 200
_HEAD = 4_096
_BASE = Path("/game")
_PNG = b"\x89PNG\r\n\x1a\n"
_SETTLED = 2.5
"""Seconds after which a file is old enough to be remembered."""


def table(files: int = FILES, many: int = MANY, packs: int = PACKS) -> str:
    """Medians of a few runs: small files on disk, and many files in packs in memory."""
    with tempfile.TemporaryDirectory(prefix="facts-") as name:
        os.environ["XDG_CACHE_HOME"] = f"{name}/cache"
        sources = _made(Path(name) / "game", files)
        made = time.monotonic()
        known = _known(many, packs)  # Takes a while, in which the files on disk come to rest.
        while time.monotonic() - made < _SETTLED:
            _bare(sources)
        return "\n".join([*_read(sources), *known])


def _made(folder: Path, files: int) -> tuple[Source, ...]:
    for number in range(files):
        place = folder / f"{number // 500:03}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{number:05}.png").write_bytes(_PNG + number.to_bytes(4, "big") * (10 + number % 500))
    return tuple((folder, asset) for asset in scan(folder, [""], rules()).assets)


def _read(sources: Sequence[Source]) -> list[str]:
    bare = median(lambda: _bare(sources))
    first = median(lambda: _facts(sources), before=_forget)
    again = median(lambda: _facts(sources))
    return [
        f"{len(sources):,} small files, medians of {RUNS} runs; against reading their heads: {ms(bare)}",
        row("read for the first time", first, bare),
        row("again, from memory", again, bare),
    ]


def _bare(sources: Sequence[Source]) -> None:
    for base, asset in sources:
        with open(f"{base}/{asset.disk_path}", "rb", buffering=0) as stream:  # noqa: PTH123 -- as bare as it gets
            stream.read(_HEAD)


def _forget() -> None:
    for path in memory_path().parent.glob("*"):
        path.unlink()


def _facts(sources: Sequence[Source]) -> Facts:
    with Lanes(1) as lanes:
        return read_facts(Wanted(tuple(sources)), NO_FACTS, lanes, CancelToken(), report=unheard)


def _known(files: int, packs: int) -> list[str]:
    """What 100,000 files cost whose heads were read: one in a hundred looks like another one."""
    snapshot = _seen(files, packs)
    found = tuple(_pack(number) for number in range(packs))
    contents = tuple(contents_of(pack, snapshot) for pack in found)
    facts = NO_FACTS.adding(
        ((_BASE, asset.disk_path), _about(number, asset)) for number, asset in enumerate(snapshot.assets)
    )
    split = median(lambda: sum(len(asset.path.split("/")) for asset in snapshot.assets))
    memory = Memory()
    wanted(contents, facts, memory)
    other = (replace(contents[0], files=contents[0].files[:-1]), *contents[1:])
    unread = _derived(found, snapshot, NO_FACTS)
    read = _derived(found, snapshot, facts, unread)
    edited = (_renamed(found[0]), *found[1:])
    return [
        f"{files:,} files in {packs} packs; against splitting every path once: {ms(split)}",
        row("what is wanted, nothing read", median(lambda: wanted(contents, NO_FACTS)), split),
        row("what is wanted, heads read", median(lambda: wanted(contents, facts)), split),
        row("  after one file went", median(lambda: wanted(other, facts, Memory(memory))), split),
        row("a look with new facts", median(lambda: _derived(found, snapshot, facts, unread)), split),
        row("  after an id was edited", median(lambda: _derived(edited, snapshot, facts, read)), split),
    ]


def _seen(files: int, packs: int) -> Snapshot:
    each = files // packs
    paths = (f"pack{pack:03}/{number:04}.png" for pack in range(packs) for number in range(each))
    assets = [Asset(path, path, 5_000 + number, 1) for number, path in enumerate(paths)]
    # The last of every pack is as large as that of the first.
    last = [
        replace(asset, size=4_999) if asset.path.endswith(f"{each - 1:04}.png") else asset for asset in assets
    ]
    return Snapshot(_BASE, tuple(last))


def _about(number: int, asset: Asset) -> FileFacts:
    alike = asset.size == 4_999
    return FileFacts(
        asset.size, 1, "png", "same" if alike else None, None, "same" if alike else f"{number:x}"
    )


def _pack(number: int) -> Pack:
    values = (
        f'{{"assetPackID": "pack-{number:03}", "downloadPolicy": {{"onDemand": {{}}}}, '
        f'"fileSelectors": [{{"directory": "pack{number:03}"}}], "platforms": ["iOS"]}}'
    )
    return read_pack(_BASE / f"{number:03}.json", Document.read(values.encode()), _BASE)


def _renamed(pack: Pack) -> Pack:
    return read_pack(pack.path, setting(pack.document, ("assetPackID",), "another"), _BASE)


def _derived(packs: tuple[Pack, ...], snapshot: Snapshot, facts: Facts, before: State | None = None) -> State:
    return derive(None, Target(), packs, {_BASE: snapshot}, before=before, facts=facts)
