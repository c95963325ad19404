"""A scan of the places that a hint names gives what a scan of everything gives."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from studio.files import real
from studio.project.assets import Snapshot
from studio.workspace.hints import Hints
from studio.workspace.ignore import rules
from studio.workspace.scan import scan

NAMES = st.sampled_from(
    ["a", "A", "b", "w.psd", "\u00e9", "e\u0301", "x\ny", "wip", "0", "a!", os.fsdecode(b"\xff")]
)
PATHS = st.lists(NAMES, min_size=1, max_size=4).map("/".join)
RULES = ["*.psd", "wip/"]

Act = Callable[["Ground"], None]


@dataclass
class Ground:
    """A folder on disk, and where it was touched since it was scanned last."""

    base: Path
    folders: set[Path] = field(default_factory=set[Path])
    trees: set[Path] = field(default_factory=set[Path])
    done: list[str] = field(default_factory=list[str])

    def came(self, path: Path) -> None:
        """Something came or went at ``path``; a folder may be another one now."""
        path = real(path.parent) / path.name  # A watch tells of real places.
        self.folders.add(path.parent)
        if path.is_dir() and not path.is_symlink():
            self.trees.add(path)

    def make_way(self, path: Path) -> None:
        """The folders above ``path``, as somebody makes them."""
        for folder in [path.parent, *path.parent.parents]:
            if folder.is_dir():
                break
            self.came(folder)
        path.parent.mkdir(parents=True, exist_ok=True)
        for folder in real(path.parent).parents:
            if folder.is_relative_to(self.base):
                self.folders.add(folder)


def write(path: str, content: bytes) -> Act:
    def act(ground: Ground) -> None:
        target = ground.base / path
        ground.make_way(target)
        target.write_bytes(content)
        ground.came(real(target))  # It may be a link.

    return act


def remove(path: str) -> Act:
    def act(ground: Ground) -> None:
        target = ground.base / path
        if target.is_dir() and not target.is_symlink():
            shutil.rmtree(target)
        else:
            target.unlink()
        ground.came(target)

    return act


def make(path: str) -> Act:
    def act(ground: Ground) -> None:
        target = ground.base / path
        ground.make_way(target)
        target.mkdir()
        ground.came(target)

    return act


def move(path: str, to: str) -> Act:
    def act(ground: Ground) -> None:
        source, target = ground.base / path, ground.base / to
        ground.make_way(target)
        source.rename(target)
        ground.came(source)
        ground.came(target)

    return act


def link(path: str, to: str) -> Act:
    def act(ground: Ground) -> None:
        target = ground.base / path
        ground.make_way(target)
        target.symlink_to(ground.base / to)
        ground.came(target)

    return act


ACTS = st.one_of(
    st.tuples(PATHS, st.binary(max_size=3)).map(lambda two: write(*two)),
    PATHS.map(remove),
    PATHS.map(make),
    st.tuples(PATHS, PATHS).map(lambda two: move(*two)),
    st.tuples(PATHS, PATHS).map(lambda two: link(*two)),
)
STEPS = st.lists(st.lists(ACTS, min_size=1, max_size=4), min_size=1, max_size=4)
PREFIXES = st.one_of(st.just([""]), st.lists(PATHS, min_size=1, max_size=2))


@contextlib.contextmanager
def ground() -> Iterator[Ground]:
    with tempfile.TemporaryDirectory(prefix="pack-studio-") as name:
        base = Path(name).resolve() / "base"
        base.mkdir()
        yield Ground(base)


def shown(snapshot: Snapshot) -> object:
    return snapshot.assets, snapshot.unreadable, snapshot.empty, snapshot.missing


@given(st.lists(PATHS, max_size=12), STEPS, PREFIXES, st.lists(PATHS, max_size=3), st.booleans())
def test_a_scan_of_what_was_hinted_at_is_a_scan_of_all(
    tree: list[str],
    steps: Sequence[Sequence[Act]],
    prefixes: list[str],
    others: list[str],
    whole: bool,  # noqa: FBT001 -- hypothesis gives them by place
) -> None:
    ignore = rules(RULES)
    with ground() as there:
        own = [there.base / "b" / "a"]
        for path in tree:
            with contextlib.suppress(OSError):
                write(path, b"1")(there)
        last = scan(there.base, prefixes, ignore, own=own)
        for step in steps:
            there.folders.clear()
            there.trees.clear()
            for act in step:
                with contextlib.suppress(OSError):  # Something else is there, or nothing.
                    act(there)
            more = {there.base / path for path in others}
            hints = Hints(
                frozenset(there.folders | (set() if whole else more)),
                frozenset(there.trees | (more if whole else set())),
            )
            after = scan(there.base, prefixes, ignore, own=own, before=last, hints=hints)
            assert shown(after) == shown(scan(there.base, prefixes, ignore, own=own))
            assert (after is last) == (shown(after) == shown(last))
            old = set(map(id, last.assets))
            same = [one for one in after.assets if one in set(last.assets)]
            assert all(id(one) in old for one in same), "what did not change is the same object"
            last = after
