"""The pictures in the help and the README: grabs of scenes, small enough to come with the program.

A page shows the scene ``build-ready`` by ``pictures/build-ready.png``. In a dark window it is the dark twin.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from PIL import Image

from studio.project.guide import pages

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "help" / "pictures"

WAYS = {"light": "", "dark": "-dark"}
"""The variants that are kept, and what the name of a picture ends with in each."""

_NAMED = re.compile(r"!\[[^\]]+\]\((?:resources/help/)?pictures/([a-z0-9-]+)\.png\)")
_COLOURS = 128


def named() -> tuple[str, ...]:
    """The scenes that pages or the README show, in the order of the alphabet."""
    texts = [page.text for page in pages()]
    texts.append((ROOT / "README.md").read_text(encoding="utf-8"))
    return tuple(sorted({name for text in texts for name in _NAMED.findall(text)}))


def files_of(names: Iterable[str]) -> dict[str, Path]:
    """The pictures of scenes by the names of their grabs."""
    return {
        f"{name}-{way}.png": FOLDER / f"{name}{ending}.png" for name in names for way, ending in WAYS.items()
    }


def write(names: Sequence[str], grabs: Path) -> list[Path]:
    """Make the pictures of ``names`` from their grabs, and remove those of other names."""
    FOLDER.mkdir(exist_ok=True)
    wanted = files_of(names)
    for grab, file in wanted.items():
        with Image.open(grabs / grab) as image:
            few = image.convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE)
        few.save(file, optimize=True)
    for old in set(FOLDER.glob("*.png")) - set(wanted.values()):
        old.unlink()
    return sorted(wanted.values())
