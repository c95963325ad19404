"""Permissions are only felt by somebody who is not root; tests often are."""

from __future__ import annotations

import codecs
import contextlib
import os
import sys
from collections.abc import Generator

NOBODY = 65534


@contextlib.contextmanager
def as_nobody() -> Generator[None]:
    """The block runs with the rights of a user who owns nothing, where the test itself is root."""
    if sys.platform == "win32" or os.geteuid() != 0:
        yield
        return
    # Where Python itself lies in root's home, nobody could not import it, and the failure is remembered.
    codecs.lookup("utf-8-sig")
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
