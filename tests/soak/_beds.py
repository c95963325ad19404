"""Projects that are built over and over while they change, and the bytes that their packs must have."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Generator, Iterator, Mapping
from functools import partial
from pathlib import Path

from studio.archive.asset_pack import write_asset_pack
from studio.archive.members import Member
from studio.archive.zstd_pack import write_zstd_pack
from studio.progress import CancelToken, Lanes
from tests.builders import manifest, project, write_tree

PACKS = ("art", "noise", "big")
_MIB = 1 << 20

Files = Mapping[str, bytes]


class Game:
    """A project of a few packs in both formats.

    ``legal`` are the SHA-256 that each output may have now, ``None`` where it may be missing.
    """

    def __init__(self, folder: Path, files: Files) -> None:
        self.folder = folder
        self.builds = folder / "builds"
        write_tree(folder, files)
        forms = {f"{name}.json": _manifest(name, 0) for name in PACKS}
        self.path = project(folder, forms, formats=["aar", "zip"])
        self.legal: dict[str, set[str | None]] = {}
        self.allow(dict.fromkeys(self.wanted()))

    def files(self, pack: str) -> dict[str, bytes]:
        """What lies in the pack's folder now, by path below the project; links do not count."""
        found: dict[str, bytes] = {}
        for path in sorted((self.folder / pack).rglob("*")):
            if path.is_file() and not path.is_symlink():
                found[path.relative_to(self.folder).as_posix()] = path.read_bytes()
        return found

    def wanted(self) -> dict[str, str]:
        """SHA-256 by name of the outputs of a build from nothing, made without anything that builds packs."""
        found: dict[str, str] = {}
        for pack in PACKS:
            text = (self.folder / "manifests" / f"{pack}.json").read_bytes()
            found[f"{pack}.aar"], found[f"{pack}.pack.zip"] = _packed(pack, text, self.files(pack))
        return found

    def outputs(self) -> dict[str, str | None]:
        """SHA-256 by name of what lies there, ``None`` for an output that is missing."""
        return {name: _sha256(self.builds / name) for name in self.legal}

    def allow(self, digests: Mapping[str, str | None], *, besides: bool = False) -> None:
        """The outputs may be those ``digests`` from now on; ``besides`` what they might be before."""
        for name, digest in digests.items():
            self.legal[name] = {digest, *(self.legal.get(name, ()) if besides else ())}

    def check(self) -> None:
        """Every output is one of those that are legal, or was not there before either."""
        for name, digest in self.outputs().items():
            assert digest in self.legal[name], (
                f"{self.folder.name}/{name} is neither the old nor the new pack"
            )

    def check_tidy(self) -> None:
        """Nothing lies there but what a build makes."""
        names = {path.name for path in self.builds.iterdir()}
        assert names == set(self.legal), f"left behind: {names ^ set(self.legal)}"
        ledger = self.path.with_name("Game.packstudio-ledger")
        strange = [path.name for path in ledger.rglob("*") if path.is_file() and path.suffix != ".json"]
        hidden = [path.name for path in self.folder.iterdir() if path.name.startswith(".")]
        assert not strange + hidden, f"left behind: {strange + hidden}"

    def victim(self, chance: random.Random) -> Path:
        """Any source file."""
        return self.folder / chance.choice([path for pack in PACKS for path in self.files(pack)])


class Bed:
    """Two games that share what they can, on a disk of their own where that can be had."""

    def __init__(self, folder: Path, chance: random.Random, *, sizable: bool) -> None:
        self.folder = folder
        self.cache = folder / "cache"
        self.said = folder / "said"
        self._sizable = sizable
        shared = _noise(chance)
        self.games = tuple(
            Game(folder / name, {**_art(chance), **shared, **_big(chance, large=chance.random() < 0.3)})
            for name in ("Spiel für alle", "other")
        )

    @contextlib.contextmanager
    def nearly_full(self, chance: random.Random) -> Generator[None]:
        """The disk has little room left while the block runs, where it is one of our own."""
        used = shutil.disk_usage(self.folder).used
        if self._sizable:
            _resize(self.folder, used + chance.randrange(chance.choice((50_000, 3 * _MIB, 3 * _MIB))))
        try:
            yield
        finally:
            if self._sizable:
                _resize(self.folder, _ROOM)


@contextlib.contextmanager
def bed(folder: Path, chance: random.Random) -> Generator[Bed]:
    """A new bed in ``folder``, cleared away afterwards."""
    folder.mkdir()
    sizable = _mounted(folder)
    try:
        yield Bed(folder, chance, sizable=sizable)
    finally:
        if sizable:
            subprocess.run(["umount", "--lazy", folder], check=True)
        shutil.rmtree(folder)


_ROOM = 6 << 30


def _mounted(folder: Path) -> bool:
    """Whether ``folder`` is a disk in memory now, whose size can be changed."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return False
    words = ["mount", "-t", "tmpfs", "-o", f"size={_ROOM}", "tmpfs", str(folder)]
    return subprocess.run(words, check=False, capture_output=True).returncode == 0


def _resize(folder: Path, size: int) -> None:
    subprocess.run(["mount", "-o", f"remount,size={size}", folder], check=True)


def change(game: Game, chance: random.Random) -> None:
    """Work goes on: a few files change, come, go, or nothing at all happens."""
    for _ in range(chance.choice((0, 1, 1, 1, 2, 2, 5))):
        chance.choice(_WORKS)(game, chance)


def _edit(game: Game, chance: random.Random) -> None:
    """Some bytes in a file are others, in place or in a new file, and its time may be the old one."""
    path = game.victim(chance)
    data, facts = bytearray(path.read_bytes()), path.stat()
    for _ in range(chance.randrange(1, 4)):
        at = chance.randrange(len(data) + 1)
        data[at : at + 3] = chance.randbytes(3)[: len(data) - at]
    if chance.random() < 0.5:
        path.unlink()
    path.write_bytes(data)
    if chance.random() < 0.3:
        os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns))


def _insert(game: Game, chance: random.Random) -> None:
    """A file grows somewhere in its middle, or shrinks."""
    path = game.victim(chance)
    data = path.read_bytes()
    at = chance.randrange(len(data) + 1)
    path.write_bytes(
        data[:at] + chance.randbytes(chance.choice((0, 1, 700))) + data[at + chance.randrange(2) :]
    )


def _add(game: Game, chance: random.Random) -> None:
    """A file that is new, or a copy of another."""
    pack = chance.choice(PACKS)
    data = chance.choice((b"", chance.randbytes(3000), game.victim(chance).read_bytes()))
    write_tree(game.folder, {f"{pack}/new {chance.randrange(5)}/{chance.randrange(1000)}": data})


def _remove(game: Game, chance: random.Random) -> None:
    path = game.victim(chance)
    if len(game.files(path.relative_to(game.folder).parts[0])) > 3:
        path.unlink()


def _swap(game: Game, chance: random.Random) -> None:
    """Two files change places."""
    one, two = game.victim(chance), game.victim(chance)
    if one != two:
        aside = game.folder / "aside"
        one.replace(aside)
        two.replace(one)
        aside.replace(two)


def _settings(game: Game, chance: random.Random) -> None:
    """A manifest says something else."""
    pack = chance.choice(PACKS)
    text = json.dumps(_manifest(pack, chance.randrange(3)), indent=chance.choice((2, 4)))
    (game.folder / "manifests" / f"{pack}.json").write_text(text, encoding="utf-8")


_WORKS: tuple[Callable[[Game, random.Random], None], ...] = (
    _edit,
    _edit,
    _insert,
    _add,
    _remove,
    _swap,
    _settings,
)


def _manifest(pack: str, edition: int) -> dict[str, object]:
    policies: tuple[dict[str, object], ...] = (
        {"onDemand": {}},
        {"prefetch": {"installationEventTypes": ["firstInstallation"]}},
        {"essential": {"installationEventTypes": ["firstInstallation"]}},
    )
    return manifest(assetPackID=pack, fileSelectors=[{"directory": pack}], downloadPolicy=policies[edition])


def _art(chance: random.Random) -> Files:
    """Many small texts in folders."""
    return {
        f"art/{number % 7}/{number}.txt": " ".join(
            str(chance.randrange(99)) for _ in range(number * 20)
        ).encode()
        for number in range(60)
    }


def _noise(chance: random.Random) -> Files:
    """A few files that do not become smaller; two are the same."""
    files = {f"noise/{number}": chance.randbytes(chance.randrange(350_000)) for number in range(4)}
    return {**files, "noise/again": files["noise/0"]}


def _big(chance: random.Random, *, large: bool) -> Files:
    """A file of several blocks; ``large``: of more than an open pack holds in memory."""
    words = [chance.randbytes(3) for _ in range(400)]
    size = 9 * _MIB + 5 if large else 2 * _MIB + 77
    return {
        "big/large": b"".join(chance.choices(words, k=size // 3)),
        "big/after": b"end",
        "big/middle": bytes(200_000),
    }


_known: dict[str, tuple[str, str]] = {}


def _packed(pack: str, text: bytes, files: Files) -> tuple[str, str]:
    """SHA-256 of both packs of these ``files``, written by the writers alone, from bytes in memory."""
    key = hashlib.sha256(repr((pack, text, [*files.items()])).encode()).hexdigest()
    if key not in _known:
        members = [Member(path, len(data), partial(_once, data)) for path, data in files.items()]
        aar, archive = _Digest(), _Digest()
        cancel = CancelToken()
        with Lanes(1) as lanes:
            write_asset_pack(
                aar, manifest=text, members=members, lanes=lanes, cancel=cancel, advance=_unheard
            )
            write_zstd_pack(
                archive,
                pack_id=pack,
                manifest=text,
                members=members,
                scratch=Path(tempfile.gettempdir()),
                lanes=lanes,
                cancel=cancel,
                advance=_unheard,
            )
        _known[key] = aar.digest.hexdigest(), archive.digest.hexdigest()
    return _known[key]


class _Digest:
    """A place for an archive that keeps only its SHA-256."""

    def __init__(self) -> None:
        self.digest = hashlib.sha256()

    def write(self, data: bytes, /) -> int:
        self.digest.update(data)
        return len(data)


def _once(data: bytes) -> Iterator[bytes]:
    return iter((data,))


def _unheard(count: int) -> None:
    del count


def _sha256(path: Path) -> str | None:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except FileNotFoundError:
        return None
