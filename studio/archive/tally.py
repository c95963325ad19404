"""Bytes done in any lane, told on one thread."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue


class Tally:
    """Tells ``advance`` of what is added, on the thread that made this."""

    def __init__(self, advance: Callable[[int], None]) -> None:
        self._advance = advance
        self._untold: SimpleQueue[int] = SimpleQueue()
        self._home = threading.get_ident()

    def add(self, size: int) -> None:
        """``size`` bytes more are done. On any thread; told at once on the one that made this."""
        self._untold.put(size)
        if threading.get_ident() == self._home:
            self.tell()

    def tell(self) -> None:
        """Tell what was added since it was last told."""
        total = 0
        with contextlib.suppress(Empty):
            while True:
                total += self._untold.get_nowait()
        if total:
            self._advance(total)
