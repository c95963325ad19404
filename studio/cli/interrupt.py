"""Ctrl+C as a cancel: long work ends between two blocks and leaves nothing half-written."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Generator
from types import FrameType

from studio.progress import CancelToken


@contextlib.contextmanager
def cancelled_by_interrupt() -> Generator[CancelToken]:
    """A token that Ctrl+C raises while the block runs. A second Ctrl+C ends the program at once."""
    token = CancelToken()
    if threading.current_thread() is not threading.main_thread():
        yield token  # Only the main thread can take signals.
        return

    def take(number: int, frame: FrameType | None) -> None:
        del number, frame
        if token.cancelled:
            raise KeyboardInterrupt
        token.cancel()

    earlier = {kind: signal.signal(kind, take) for kind in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield token
    finally:
        for kind, handler in earlier.items():
            signal.signal(kind, handler)
