"""Cancels that come when something has happened, not after some time."""

from __future__ import annotations

from pathlib import Path

from studio.progress import CancelToken


class WhenThere(CancelToken):
    """Is raised by the first look at it after ``sign`` has come to be."""

    def __init__(self, sign: Path) -> None:
        super().__init__()
        self._sign = sign

    def check(self) -> None:
        if self._sign.exists():
            self.cancel()
        super().check()
