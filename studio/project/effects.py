"""What edits change in what a pack ships and in what people download; all bytes are those of the files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from studio.manifest.values import FIRST_INSTALLATION, SUBSEQUENT_UPDATE, OnDemand, Policy
from studio.project.asset_shape import start_of
from studio.project.contents import Contents
from studio.project.facts import Facts
from studio.project.novelty import BuiltFiles, Novelty, news_of
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Parcel:
    """What a pack comes to at one moment.

    ``first`` are the bytes that a first installation of the app downloads of it, ``update`` those that an
    update of the app does: the whole pack or nothing. ``None``: its policy is not known.
    """

    files: int = 0
    bytes: int = 0
    first: int | None = 0
    update: int | None = 0


NOTHING = Parcel()
"""A pack that is not there."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What is different between two moments. Paths are stored ones, in order.

    ``came`` and ``went`` are files of one moment only, ``other`` those that both have with other bytes.
    """

    before: Parcel
    after: Parcel
    came: Sequence[str] = ()
    went: Sequence[str] = ()
    other: Sequence[str] = ()

    def __bool__(self) -> bool:
        """Whether anything is different."""
        return bool(self.came or self.went or self.other) or self.before != self.after


@dataclass(frozen=True, slots=True)
class Effects:
    """What is different from what is ``saved``, and from what was ``built`` in the build of that ``number``.

    ``None`` where nothing is different, or where there is nothing to compare with. ``is_new``: nothing of
    the pack was saved yet.
    """

    saved: Effect | None = None
    built: Effect | None = None
    number: int = 0
    is_new: bool = False

    def __bool__(self) -> bool:
        return self.saved is not None or self.built is not None


NO_EFFECTS = Effects()


def parcel_of(contents: Contents, policy: Policy | None) -> Parcel:
    """What ``contents`` come to under ``policy``."""
    total = contents.total_bytes
    events = () if policy is None or isinstance(policy, OnDemand) else policy.events
    first = total if FIRST_INSTALLATION in events else 0
    return Parcel(len(contents.files), total, first, total if SUBSEQUENT_UPDATE in events else 0)


def since_saved(now: Contents, saved: Contents | None) -> Effect | None:
    """What is different in ``now`` from what is ``saved``; ``None``: no such pack is."""
    after = parcel_of(now, now.pack.manifest.policy)
    before = NOTHING if saved is None else parcel_of(saved, saved.pack.manifest.policy)
    if saved is not None and saved.files is now.files:
        effect = Effect(before, after)
    else:
        had = {} if saved is None else _sources(saved)
        has = _sources(now)
        other = sorted(path for path in had.keys() & has.keys() if had[path] != has[path])
        effect = _effect(before, after, had, has, other)
    return effect or None


def since_built(now: Contents, built: BuiltFiles, facts: Facts) -> Effect | None:
    """What is different in ``now`` from its last build, whose policy was not recorded."""
    after = parcel_of(now, now.pack.manifest.policy)
    pack_id = now.pack.manifest.asset_pack_id or ""
    news = news_of([now], {pack_id: built}, facts).all
    has = {file.path: file.asset for file in now.files}
    start = start_of(now.pack.base)
    other = [file.path for file in now.files if news.get(start + file.asset.disk_path) is Novelty.CHANGED]
    before = Parcel(len(built.files), sum(size for size, _ in built.files.values()), None, None)
    effect = _effect(before, after, built.files, has, other)
    return effect if effect.came or effect.went or effect.other else None


def _effect(
    before: Parcel,
    after: Parcel,
    had: Mapping[str, object],
    has: Mapping[str, object],
    other: Sequence[str],
) -> Effect:
    came = sorted(has.keys() - had.keys())
    return Effect(before, after, tuple(came), tuple(sorted(had.keys() - has.keys())), tuple(other))


def _sources(contents: Contents) -> dict[str, str]:
    """The files of ``contents``: by stored path their own."""
    return {file.path: file.asset.path for file in contents.files}
