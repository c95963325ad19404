"""What is new since the last build: files that it did not have, and files that it had with other bytes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from enum import StrEnum
from pathlib import Path

from studio.project.asset_shape import start_of
from studio.project.contents import Contents, PackedFile
from studio.project.facts import Facts, FileFacts
from studio.values import dataclass


class Novelty(StrEnum):
    """What a file is to the last build of a pack that takes it."""

    NEW = "new"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class BuiltFiles:
    """What the last build of a pack held, by stored path: size (bytes) and BLAKE3 (hexadecimal).

    ``ended`` is when that build did, in seconds since 1970.
    """

    ended: int
    files: Mapping[str, tuple[int, str]]


NO_NEWS: Mapping[str, Novelty] = {}


@dataclass(frozen=True, slots=True)
class _PackNews:
    """The news of one pack, and the objects that they rest on."""

    rests_on: tuple[object, ...]
    news: Mapping[str, Novelty]


@dataclass(frozen=True, slots=True)
class News:
    """``all`` has, by the key of a file (an absolute path), what it is; what is as it was built is not in it.

    Of packs that were never built nothing is news: everything would be.
    """

    all: Mapping[str, Novelty] = field(default_factory=dict[str, Novelty])
    packs: Mapping[Path, _PackNews] = field(default_factory=dict[Path, _PackNews], repr=False)


def news_of(
    contents: Iterable[Contents], built: Mapping[str, BuiltFiles], facts: Facts, before: News | None = None
) -> News:
    """What is news in ``contents`` after the builds ``built``, by the ids of their packs.

    A file of the size that it had is changed where its bytes are known to differ; where they are not known,
    if it was written after that build ended. What has not changed is the same object as in ``before``.
    """
    before = before or News()
    packs: dict[Path, _PackNews] = {}
    for one in contents:
        then = built.get(one.pack.manifest.asset_pack_id or "")
        if then is not None:
            packs[one.pack.path] = _pack_news(one, then, facts, before.packs.get(one.pack.path))
    if list(packs) == list(before.packs) and all(packs[path] is before.packs[path] for path in packs):
        return before
    found: dict[str, Novelty] = {}
    for pack in packs.values():
        for key, novelty in pack.news.items():
            if found.get(key) is not Novelty.NEW:
                found[key] = novelty
    return News(before.all if found == before.all else found, packs)


def _pack_news(contents: Contents, then: BuiltFiles, facts: Facts, before: _PackNews | None) -> _PackNews:
    known = facts.below(contents.pack.base)
    rests_on = (contents.files, then, known)
    if before is not None and all(a is b for a, b in zip(rests_on, before.rests_on, strict=True)):
        return before
    start, ended = start_of(contents.pack.base), then.ended * 1_000_000_000
    news: dict[str, Novelty] = {}
    for file in contents.files:
        was = then.files.get(file.path)
        if was is None:
            news[start + file.asset.disk_path] = Novelty.NEW
        elif was[0] != file.asset.size or (
            file.asset.changed > ended and not _is_as_built(file, was[1], known.get(file.asset.disk_path))
        ):
            news[start + file.asset.disk_path] = Novelty.CHANGED
    return _PackNews(rests_on, news)


def _is_as_built(file: PackedFile, digest: str, facts: FileFacts | None) -> bool:
    asset = file.asset
    fits = facts is not None and facts.size == asset.size and facts.changed == asset.changed
    return fits and facts is not None and facts.digest == digest
