"""Room for more packed pieces: what has been of no use for longest goes first."""

from __future__ import annotations

from pathlib import Path

from studio.build.cache_folder import room_on_disk
from studio.build.cache_index import CacheIndex
from studio.build.cache_segments import remove_segment

_SPARE = 1 << 25
"""Bytes of room that are made besides: not too often is it done, and not for long, for a build waits."""


def make_room(index: CacheIndex, folder: Path, need: int, *, limit: int, since: int, now: int) -> bool:
    """Whether ``need`` bytes more may be kept, after whole segments were thrown away where that helps.

    What was of use ``since`` then stays: a build larger than the cache would else throw away each piece
    just before it comes round again. Raises ``OSError`` and ``sqlite3.Error``.
    """
    cost = index.cost()
    most = min(limit, cost + room_on_disk(folder))
    if cost + need <= most:
        return True
    gone: list[int] = []
    goal = most - need - min(_SPARE, most // 10)
    for number, share in index.oldest(since, now):
        if cost <= goal:
            break
        if remove_segment(folder, number):
            gone.append(number)
            cost -= share
    index.drop((), gone)
    return cost + need <= most
