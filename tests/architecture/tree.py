"""The checkout as the tests of this folder see it."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# Folders that are written by tools and belong to nobody: anywhere, and at the top only.
_MADE_BY_TOOLS = {"__pycache__", "grabs"}
_MADE_AT_THE_TOP = {"build", "dist"}


def modules() -> list[Path]:
    """All Python files of the package, relative to the checkout."""
    return [path for path in owned_files() if path.parts[0] == "studio" and path.suffix == ".py"]


def owned_files() -> list[Path]:
    """Every file of the project, relative to the checkout: nothing ignored, nothing made by a tool."""
    found: list[Path] = []
    for path in ROOT.rglob("*"):
        relative = path.relative_to(ROOT)
        foreign = relative.parts[0] in _MADE_AT_THE_TOP or any(map(_is_foreign, relative.parts[:-1]))
        if path.is_file() and not foreign:
            found.append(relative)
    return sorted(found)


def _is_foreign(folder: str) -> bool:
    return (
        folder in _MADE_BY_TOOLS
        or (folder.startswith(".") and folder != ".ci")
        or folder.endswith(".egg-info")
    )
