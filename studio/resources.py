"""Where the files that ship beside the code are, in a wheel and in a checkout."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def resource(*names: str) -> Traversable:
    """The shipped file or folder ``names`` below ``resources``; raises ``FileNotFoundError``."""
    for root in _roots():
        found = root.joinpath(*names)
        if found.is_file() or found.is_dir():
            return found
    raise FileNotFoundError("/".join(names))


@cache
def _roots() -> tuple[Traversable, ...]:
    return files("studio") / "resources", Path(__file__).parent.parent / "resources"
