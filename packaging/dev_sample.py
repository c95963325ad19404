"""What ``dev.py start`` shows: the sample project in a window, or, without a screen, its packs built."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TypedDict

from dev_environment import Environment
from dev_system import follow, say

NO_SCREEN = 2
"""What the program ends with where it finds that no window can be opened after all."""


class Pack(TypedDict):
    """One row of the report of ``pack-studio build --json``, as far as it is read here."""

    id: str
    format: str
    status: str
    output: str | None
    bytes: int
    message: str | None


def show(environment: Environment, folder: Path) -> int:
    """Make the sample project in ``folder`` unless it is there, and show it.

    Where there is a screen a window opens with it; elsewhere it is built, and what came of it is said.
    """
    folder = folder.expanduser().absolute()
    if not any(folder.glob("*.packstudio")):
        say("Making the sample project …")
        code, _ = follow(_studio(environment, "new", str(folder), "--sample"), read=True)
        if code:
            return code
    if has_screen():
        say(f"The sample project is in {folder}. Opening it …")
        code, _ = follow(_studio(environment, str(folder)))
        if code != NO_SCREEN:
            return code
    say("Building its packs …")
    code, printed = follow(_studio(environment, "build", str(folder), "--json"), read=True)
    # 1 says that a pack has problems. The sample has some on purpose.
    if code not in {0, 1}:
        return code
    packs: list[Pack] = json.loads(printed)["packs"]
    print(summary(folder, packs))
    print(next_steps(environment.script("pack-studio"), folder, packs))
    return 0 if any(_stands(pack) for pack in packs) else 1


def has_screen() -> bool:
    """Whether a window can probably be opened here."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def summary(folder: Path, packs: Sequence[Pack]) -> str:
    """What was built, and what was not and why."""
    good = [pack for pack in packs if _stands(pack)]
    failed = [pack for pack in packs if pack["status"] == "failed"]
    lines = [f"The sample project is in {folder}.", ""]
    if good:
        lines.append(f"{_files(len(good))} in {_output(good)}:")
        lines += [f"  {Path(pack['output'] or '').name:<36} {_size(pack['bytes']):>10}" for pack in good]
    if failed:
        lines += ["", f"{_files(len(failed))} could not be built. The sample has some mistakes on purpose:"]
        lines += [f"  {pack['id']}: {pack['message']}" for pack in failed]
    return "\n".join(lines)


def next_steps(program: Path, folder: Path, packs: Sequence[Pack]) -> str:
    """Lines to type next, ready to be copied."""
    steps: list[tuple[str, list[str | Path]]] = [
        ("See every problem that the checks find", [program, "check", folder])
    ]
    archives = [pack["output"] for pack in packs if _stands(pack) and pack["output"]]
    if archives:
        steps.append(("Look inside a pack", [program, "inspect", archives[0]]))
        steps.append(("Compare it with its sources", [program, "verify", archives[0], "--against", folder]))
    steps.append(("Everything else", [program, "--help"]))
    width = max(len(title) for title, _ in steps)
    return "\n".join(["", "Next:", *(f"  {title:<{width}}  {_line(words)}" for title, words in steps)])


def _stands(pack: Pack) -> bool:
    return pack["status"] in {"built", "reused"}


def _files(count: int) -> str:
    return "1 pack file" if count == 1 else f"{count} pack files"


def _size(count: int) -> str:
    return f"{count / 1e6:.1f} MB" if count >= 1e6 else f"{count / 1e3:.1f} KB"


def _output(packs: Sequence[Pack]) -> Path:
    return Path(packs[0]["output"] or "").parent


def _line(words: Sequence[str | Path]) -> str:
    texts = [str(word) for word in words]
    return subprocess.list2cmdline(texts) if os.name == "nt" else shlex.join(texts)


def _studio(environment: Environment, *arguments: str) -> list[str]:
    return [str(environment.python), "-m", "studio", *arguments]
