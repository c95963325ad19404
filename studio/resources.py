"""Where the files that ship beside the code are, in a wheel and in a checkout."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def resource(*names: str) -> Traversable:
    """The shipped file or folder ``names`` below ``resources``; raises ``FileNotFoundError``."""
    for root in (files("studio") / "resources", Path(__file__).parent.parent / "resources"):
        found = root.joinpath(*names)
        if found.is_file() or found.is_dir():
            return found
    raise FileNotFoundError("/".join(names))
