"""What was built and released before: ids, platforms and paths that people's devices may rely on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Release:
    """The last released version of one pack. ``build`` is its number in the ledger.

    ``language`` is its tag as written; ``paths`` are its stored paths in order, ``None``: no record is left.
    """

    pack_id: str
    build: int
    platforms: tuple[str, ...] = ()
    language: str | None = None
    paths: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Releases:
    """``released`` by pack id; ``built_ids``: by a manifest's name, the id its pack had in the last build."""

    released: Mapping[str, Release] = field(default_factory=dict[str, Release])
    built_ids: Mapping[str, str] = field(default_factory=dict[str, str])


NO_RELEASES = Releases()
