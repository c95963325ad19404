"""A memory of digests for tests, which keeps everything."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from studio.archive.digests import Digests
from studio.workspace.remembered import Stamp


@dataclass(slots=True)
class PlainMemory:
    """``known`` by stamp."""

    known: dict[Stamp, Digests] = field(default_factory=dict[Stamp, Digests])

    def digests(self, stamps: Iterable[Stamp]) -> Mapping[Stamp, Digests]:
        return {stamp: self.known[stamp] for stamp in stamps if stamp in self.known}

    def keep_digests(
        self, found: Iterable[tuple[Stamp, Digests]], *, at_once: bool = False, began: int | None = None
    ) -> None:
        now = time.time_ns() if began is None else began
        self.known.update((stamp, digests) for stamp, digests in found if at_once or stamp.is_settled(now))
