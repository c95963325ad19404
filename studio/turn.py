"""Taking turns: one thread at a time does work of many small calls that each let go of the interpreter.

Two threads that both do so spend more time on handing it over than on the calls: looking into 12,500 files
takes twice as long in two threads as in one (``tests/budgets/overhead``). Work in long calls is not held up.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Generator

_PATIENCE = 0.02
"""Seconds. Where the one whose turn it is takes longer the disk is slow, and nobody waits for it."""

_MANY_BYTES = 1 << 20

_lock = threading.Lock()  # Of the process, as the interpreter is.


@contextlib.contextmanager
def turn(size: int = 0) -> Generator[None]:
    """The turn of this thread, to read ``size`` bytes. Many take none: their calls are long.

    Never asked for by one that has it: the answer would be late.
    """
    if size > _MANY_BYTES:
        yield
        return
    is_ours = _lock.acquire(timeout=_PATIENCE)
    try:
        yield
    finally:
        if is_ours:
            _lock.release()
