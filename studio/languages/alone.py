"""One thread at a time asks langcodes about a tag.

It remembers of each tag what it worked out, and puts the list together where other threads can see it: one
that looks meanwhile finds half of it, and takes that for a fault in its tables.
"""

from __future__ import annotations

import threading
from typing import Final

ALONE: Final = threading.RLock()
"""Held around everything of langcodes that fills in what is likely: names, distances, likely parts."""
