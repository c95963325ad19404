"""Imports as Python does them.

PySide puts a hook of its own into every import, in every module, to switch on features that nobody here uses:
it reads the source of each module that comes and keeps it. That took a third of a second at the start of the
window and 33 MB for as long as it was open.
"""

from __future__ import annotations

import builtins

import PySide6.QtCore as _  # noqa: F401 -- brings the hook, and the way back


def restore() -> None:
    """Have Python import by itself again. Where PySide keeps no way back, all stays as it is."""
    before = getattr(builtins, "__orig_import__", None)
    if before is not None:
        builtins.__import__ = before
