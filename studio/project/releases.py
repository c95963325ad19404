"""What was built and released before: ids, platforms and paths that people's devices may rely on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

from studio.values import dataclass


class ReleasedVersion(BaseModel):
    """One version of a pack that was released, as the project file keeps it.

    ``build`` is its number in the ledger, ``on`` a date, ``2026-11-23``. ``platforms`` and ``language`` are
    as the manifest of that build had them; ``platforms`` is ``None`` where that was not recorded.
    """

    model_config = ConfigDict(frozen=True, extra="allow", alias_generator=to_camel, populate_by_name=True)

    id: str
    version: int = Field(ge=1)
    build: int = Field(ge=1)
    on: str = ""
    platforms: tuple[str, ...] | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Release:
    """The last released version of one pack. ``build`` is its number in the ledger.

    ``platforms`` are ``None`` where they and the ``language`` (its tag as written) were not recorded.
    ``paths`` are its stored paths in order, ``None``: no record is left. ``renamed`` gives for paths that
    went since then the path of the same bytes in the last build.
    """

    pack_id: str
    build: int
    platforms: tuple[str, ...] | None = None
    language: str | None = None
    paths: tuple[str, ...] | None = None
    renamed: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class BuiltPack:
    """One pack as its newest build left it.

    ``ended`` is when that was, in seconds since 1970. Where ``manifest`` (a file name) is ``None``, it,
    ``platforms`` and ``language`` were not recorded.
    """

    pack_id: str
    build: int
    ended: int = 0
    manifest: str | None = None
    platforms: tuple[str, ...] | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Releases:
    """``released`` by pack id; ``built_ids``: by a manifest's name, the id its pack had in the last build.

    ``built`` has, by id, the packs of the last builds; ``failed`` those that the very last could not build.
    All this follows from ``marks``, as the project file has them, and a ledger whose last build is number
    ``newest``; 0: nothing was built.
    """

    released: Mapping[str, Release] = field(default_factory=dict[str, Release])
    built_ids: Mapping[str, str] = field(default_factory=dict[str, str])
    built: Mapping[str, BuiltPack] = field(default_factory=dict[str, BuiltPack])
    failed: frozenset[str] = frozenset()
    newest: int = 0
    marks: tuple[ReleasedVersion, ...] = ()


NO_RELEASES = Releases()


def last_released(marks: Iterable[ReleasedVersion]) -> dict[str, ReleasedVersion]:
    """Of each pack the version that was released last, by id."""
    found: dict[str, ReleasedVersion] = {}
    for mark in marks:
        known = found.get(mark.id)
        if known is None or mark.version >= known.version:
            found[mark.id] = mark
    return found


def newly_released(
    marks: Iterable[ReleasedVersion], packs: Iterable[BuiltPack], *, on: str
) -> tuple[ReleasedVersion, ...]:
    """What marking ``packs`` adds to ``marks``: the next version of each that is not released as it is."""
    last = last_released(marks)
    new: list[ReleasedVersion] = []
    for pack in packs:
        known = last.get(pack.pack_id)
        if known is not None and known.build == pack.build:
            continue
        version = known.version + 1 if known is not None else 1
        mark = ReleasedVersion(
            id=pack.pack_id,
            version=version,
            build=pack.build,
            on=on,
            platforms=pack.platforms,
            language=pack.language,
        )
        last[pack.pack_id] = mark
        new.append(mark)
    return tuple(new)
