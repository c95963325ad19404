"""What work on packs needs from outside: lanes, a cancel, somebody who is told how far it is."""

from __future__ import annotations

from studio.progress import CancelToken, Lanes, Report
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Bench:
    """Lanes to work on, the cancel that is looked at between blocks, and the report of progress."""

    lanes: Lanes
    cancel: CancelToken
    report: Report
