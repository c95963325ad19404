"""What somebody would type to have the command line do the same."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Sequence
from pathlib import Path


def build_command(project: Path, packs: Sequence[str] = (), *, everything: bool = False) -> str:
    """The command that builds ``packs`` of ``project`` (all, where none is named), for the system's shell."""
    words = ["pack-studio", "build", str(project)]
    for pack in packs:
        words += ["--pack", pack]
    if everything:
        words.append("--all")
    if sys.platform == "win32":
        from subprocess import list2cmdline  # noqa: PLC0415 -- other systems need none of it

        return list2cmdline(words)
    return shlex.join(words)
