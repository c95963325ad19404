"""What selectors take: one that is being typed, and what one of a list shares with those before it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from pydantic import TypeAdapter

from studio.manifest.paths import plain_path
from studio.manifest.selectors import select
from studio.manifest.values import PatternSelector, Selector
from studio.progress import CancelToken
from studio.project.assets import Asset, AssetKind, Snapshot
from studio.project.contents import Contents, PackedFile
from studio.project.intents import SelectorKind, selector_value
from studio.values import dataclass

_SELECTOR: TypeAdapter[Selector] = TypeAdapter(Selector)
_OFTEN = 5_000


@dataclass(frozen=True, slots=True)
class Take:
    """How many files a selector would take, and their bytes; ``ignored`` are those that rules keep out.

    ``legal``: what was typed can be a path or a pattern at all.
    """

    files: int = 0
    bytes: int = 0
    ignored: int = 0
    legal: bool = True


@dataclass(frozen=True, slots=True)
class TakeQuestion:
    """Asks what a selector of ``kind`` with ``path`` would take of ``snapshot``."""

    snapshot: Snapshot
    kind: SelectorKind
    path: str

    def __call__(self, cancel: CancelToken) -> Take:
        if not plain_path(self.path):
            return Take(legal=False)
        written = {**selector_value(self.kind, self.path, "x"), "kind": self.kind, "index": 0}
        selector = _SELECTOR.validate_python({_NAMES.get(key, key): value for key, value in written.items()})
        if self.kind == "fileExclusion":
            asset = self.snapshot.by_path.get(self.path)
            return Take() if asset is None else Take(1, asset.size)
        is_pattern = isinstance(selector, PatternSelector)
        folders = (lambda: self.snapshot.folders) if is_pattern else None
        cancel.check()
        found = [
            self.snapshot.by_path[one.source]
            for one in select([selector], self.snapshot.paths, folders).taken
        ]
        exact = self.kind in {"file", "fileSource"}
        taken = [one for one in found if _ships(one, exact=exact)]
        return Take(len(taken), sum(one.size for one in taken), len(found) - len(taken))


_NAMES = {
    "file": "path",
    "directory": "path",
    "filePattern": "pattern",
    "fileExclusion": "path",
    "fileSource": "source",
    "fileDestination": "destination",
    "directorySource": "source",
    "directoryDestination": "destination",
}
"""What the values call what manifests write under a key."""


def _ships(asset: Asset, *, exact: bool) -> bool:
    return asset.kind is AssetKind.FILE and (exact or asset.ignored_by is None)


@dataclass(frozen=True, slots=True)
class Share:
    """What one selector takes that others took before it: ``files`` of its ``all``, most of them ``first``'s.

    ``first`` is the number of that selector.
    """

    files: int
    all: int
    first: int


@dataclass(frozen=True, slots=True)
class Shares:
    """What selectors share, by their number; those that share nothing are not in it."""

    by_selector: Mapping[int, Share]


@dataclass(frozen=True, slots=True)
class ShareQuestion:
    """Asks which selectors take what others in ``contents`` take before them."""

    contents: Contents

    def __call__(self, cancel: CancelToken) -> Shares:
        return Shares(_shares(self.contents, _counted(self.contents.files, cancel)))


def _counted(files: tuple[PackedFile, ...], cancel: CancelToken) -> Mapping[tuple[int, ...], int]:
    counts: Counter[tuple[int, ...]] = Counter()
    for start in range(0, len(files), _OFTEN):
        counts.update(file.selectors for file in files[start : start + _OFTEN])
        cancel.check()
    return counts


def _shares(contents: Contents, counts: Mapping[tuple[int, ...], int]) -> Mapping[int, Share]:
    taken: dict[int, Counter[int]] = {}
    for selectors, number in counts.items():
        for index in selectors[1:]:
            taken.setdefault(index, Counter())[selectors[0]] += number
    found: dict[int, Share] = {}
    for index, before in taken.items():
        whole, _ = contents.amounts.get(index, (0, 0))
        found[index] = Share(before.total(), whole, before.most_common(1)[0][0])
    return found
