"""What a soak raises that cannot run on this machine."""

from __future__ import annotations


class NotHereError(Exception):
    """The reason is its text: it is said and counted, and nothing else happens."""
