"""What is told of a film."""

from __future__ import annotations

from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Track:
    """Moving pictures or a sound. What is not told is 0 or empty; ``rate``: pictures or samples a second."""

    is_sound: bool
    codec: str = ""
    seconds: float = 0.0
    rate: float = 0.0
    width: int = 0
    height: int = 0
    channels: int = 0
    bits: int = 0


@dataclass(frozen=True, slots=True)
class Film:
    """Its tracks, in their order, and how long it is, as far as that is told."""

    seconds: float
    tracks: tuple[Track, ...]


def quotient(number: float, by: float) -> float:
    """``number`` divided, 0 where that is none."""
    return number / by if by > 0 < number else 0.0
