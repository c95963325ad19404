"""Answers kept from one run to the next in the user's cache folder, each in a file of its own.

Whatever is wrong with them costs time and nothing else: they may be deleted at any time.
"""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from typing import TypeAlias

from blake3 import blake3
from platformdirs import user_cache_path

from studio.errors import StudioError
from studio.files import make_folder, replacing

MOST = 200
"""Answers that are kept; of more, the oldest go."""

Values: TypeAlias = "dict[str, object]"


def keepsakes_folder() -> Path:
    """Where they lie."""
    return user_cache_path("Pack Studio", appauthor=False) / "seals-1"


def recall(key: str) -> Values | None:
    """What was kept under ``key``, or ``None``. Never raises."""
    try:
        proof, _, text = _place(key).read_bytes().partition(b"\n")
        if _proof(key, text) != proof:
            return None
        found: object = json.loads(text)
    except (OSError, ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None  # pyright: ignore[reportUnknownVariableType] -- JSON


def keep(key: str, values: Values) -> None:
    """Keep ``values`` under ``key`` instead of what was there. Never raises: it may be forgotten."""
    place = _place(key)
    text = json.dumps(values, ensure_ascii=True).encode()
    with contextlib.suppress(StudioError, OSError):
        make_folder(place.parent)
        with replacing(place, durable=False) as stream:
            stream.write(_proof(key, text) + b"\n" + text)
        _forget_oldest(place.parent)


def _place(key: str) -> Path:
    return keepsakes_folder() / f"{blake3(key.encode('utf-8', 'surrogatepass')).hexdigest()[:32]}.json"


def _proof(key: str, text: bytes) -> bytes:
    """Two keys could share a place, and a disk may lose bits."""
    return blake3(key.encode("utf-8", "surrogatepass") + b"\0" + text).hexdigest().encode()


def _forget_oldest(folder: Path) -> None:
    with os.scandir(folder) as entries:
        by_age = sorted((entry.stat().st_mtime_ns, entry.path) for entry in entries)
    for _, path in by_age[: max(len(by_age) - MOST, 0)]:
        with contextlib.suppress(OSError):
            Path(path).unlink()
