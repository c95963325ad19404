"""Caches of a test's own, and what is kept in them."""

from __future__ import annotations

import random
from collections.abc import Iterable
from pathlib import Path

from blake3 import blake3

from studio.build.cache import PieceCache, piece_cache
from studio.build.cache_folder import DEFAULT_LIMIT, cache_folder
from studio.build.cache_segments import SUFFIX

Pieces = dict[bytes, bytes]


def key(name: object) -> bytes:
    """A key as writers make them."""
    return blake3(repr(name).encode()).digest()


def pieces(count: int, size: int = 2_000, *, name: str = "") -> Pieces:
    """Pieces of about ``size`` bytes, none like another."""
    rng = random.Random(f"{name} {size}")  # noqa: S311 -- examples, not secrets
    return {key((name, number)): rng.randbytes(size + number % 7) for number in range(count)}


def keep(kept: Pieces, limit: int = DEFAULT_LIMIT) -> None:
    """One run that keeps all of ``kept``."""
    with piece_cache(limit) as cache:
        keep_in(cache, kept)


def keep_in(cache: PieceCache, kept: Pieces) -> None:
    for one, piece in kept.items():
        cache.keep(one, piece)


def loaded(cache: PieceCache, keys: Iterable[bytes]) -> Pieces:
    """What ``cache`` gives for ``keys``."""
    found = {one: cache.load(slot) for one, slot in cache.find(keys).items()}
    return {one: piece for one, piece in found.items() if piece is not None}


def known(keys: Iterable[bytes], limit: int = DEFAULT_LIMIT) -> Pieces:
    """What the next run is given for ``keys``."""
    with piece_cache(limit) as cache:
        return loaded(cache, keys)


def segments() -> list[Path]:
    """The files of pieces that are there."""
    return sorted(cache_folder().glob(f"*{SUFFIX}"))


def files() -> list[Path]:
    """All files of the cache."""
    return sorted(path for path in cache_folder().iterdir() if path.is_file())
