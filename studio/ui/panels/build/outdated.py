"""Which packs are not what their last build made, and which changed while a build goes on."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from studio.build.plan import BuildPlan
from studio.project.asset_shape import start_of
from studio.project.contents import Contents
from studio.project.novelty import Novelty
from studio.ui.view import NOT_WEIGHED, View
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Outdated:
    """The ids of ``packs`` that can be built and are not as they were built; ``None``: not known yet.

    ``build`` is the number of the last one (0: there was none), ``ended`` when it did (seconds since 1970),
    ``ready`` is how many packs can be built at all.
    """

    packs: tuple[str, ...] | None
    ready: int
    build: int = 0
    ended: int = 0


class Standing:
    """Looks each pack through once, for as long as it and its news stay the same objects."""

    def __init__(self) -> None:
        self._seen: dict[Path, tuple[Contents, Mapping[str, Novelty], bool]] = {}

    def outdated(self, view: View) -> Outdated:
        """What there is to build of ``view``."""
        state = view.state
        releases = state.releases
        buildable = [one for one in state.contents if one.pack.path not in state.stops]
        ended = [one.ended for one in releases.built.values()]
        if not ended:
            return Outdated(tuple(one.pack.name for one in buildable), len(buildable))
        packs: tuple[str, ...] | None = None
        if view.weights is not NOT_WEIGHED:
            packs = tuple(one.pack.name for one in buildable if not self._stands(one, view))
        return Outdated(packs, len(buildable), releases.newest, max(ended))

    def _stands(self, contents: Contents, view: View) -> bool:
        weighed = str(contents.pack.path) in view.weights
        return weighed and not self._has_news(contents, view.tree.sources.news)

    def _has_news(self, contents: Contents, news: Mapping[str, Novelty]) -> bool:
        path = contents.pack.path
        seen = self._seen.get(path)
        if seen is not None and seen[0] is contents and seen[1] is news:
            return seen[2]
        start = start_of(contents.pack.base)
        found = bool(news) and any(start + file.asset.disk_path in news for file in contents.files)
        self._seen[path] = (contents, news, found)
        return found


def changed_since(plan: BuildPlan, view: View) -> tuple[str, ...]:
    """The ids, as they are now, of packs that are not any more what ``plan`` took."""
    now = {pack.path: pack for pack in view.packs}
    known = {one.pack.path: one for one in view.state.contents}
    found: list[str] = []
    for contents in {step.contents.pack.path: step.contents for step in plan.steps}.values():
        path = contents.pack.path
        pack, latest = now.get(path), known.get(path)
        if pack is None or pack.document is not contents.pack.document or _ships_otherwise(contents, latest):
            found.append(contents.pack.name if pack is None else pack.name)
    return tuple(found)


def _ships_otherwise(contents: Contents, latest: Contents | None) -> bool:
    """Whether the last look found other files in the pack."""
    return latest is not None and latest is not contents and latest.files != contents.files
