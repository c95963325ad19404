"""Where somebody was, one place after the other, and the way back. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Self

from studio.errors import Place
from studio.values import dataclass

LONGEST = 100
"""Spots that are remembered; older ones can no longer be gone back to."""

Exists = Callable[["Spot"], bool]


@dataclass(frozen=True, slots=True)
class Spot:
    """A pane, the pack that was chosen there, and the place of that pack that had the focus, if one had."""

    pane: str
    manifest: Path | None = None
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Trail:
    """Spots in the order in which somebody was there; ``at`` is where they are now, -1 on an empty trail."""

    spots: tuple[Spot, ...] = ()
    at: int = -1

    @property
    def here(self) -> Spot | None:
        """Where somebody is; ``None`` before they went anywhere."""
        return self.spots[self.at] if self.spots else None

    def moved(self, spot: Spot) -> Self:
        """With ``spot`` as the place where somebody is: they went there without a leap."""
        if not self.spots:
            return replace(self, spots=(spot,), at=0)
        return replace(self, spots=(*self.spots[: self.at], spot, *self.spots[self.at + 1 :]))

    def leapt(self, spot: Spot) -> Self:
        """With ``spot`` as the next one. What lay ahead is forgotten; who leaps to where they are stays."""
        if spot == self.here:
            return self
        spots = (*self.spots[: self.at + 1], spot)[-LONGEST:]
        return replace(self, spots=spots, at=len(spots) - 1)

    def walked(self, exists: Exists, *, back: bool) -> Self | None:
        """One spot back, or ahead; spots that no longer exist are passed over. ``None``: there is none."""
        way = range(self.at - 1, -1, -1) if back else range(self.at + 1, len(self.spots))
        at = next((at for at in way if exists(self.spots[at]) and self.spots[at] != self.here), None)
        return None if at is None else replace(self, at=at)
