"""Another program, run to its end: it gets no input, is heard, and is ended when nobody wants it any more."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from studio.progress import CancelToken
from studio.values import dataclass

_TICK = 0.05
"""Seconds between two looks at the program, and at the cancel."""

_MOST_WORDS = 1 << 16
"""Bytes of what it said that are kept, from the end."""


class TooSlow(Exception):  # noqa: N818 -- says what happened
    """The program was not done in the time it had, and was ended."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How a program ended: its exit code (negative: the signal that ended it), and what it said.

    ``words`` are those on its standard error, or where it has none there, on its standard output.
    """

    code: int
    words: str


def run_to_end(
    command: Sequence[str | Path],
    *,
    folder: Path,
    notes: Path,
    cancel: CancelToken,
    seconds: float | None = None,
) -> Ended:
    """Run ``command`` in ``folder`` until it ends by itself. What it says is kept in files in ``notes``.

    With all that it has started it is ended at once where somebody cancels or ``seconds`` have passed.
    Raises ``Cancelled``, ``TooSlow``, and ``OSError`` where it cannot be started.
    """
    out, err = notes / "said", notes / "complained"
    until = None if seconds is None else time.monotonic() + seconds
    with out.open("wb") as output, err.open("wb") as errors:
        process = subprocess.Popen(  # noqa: S603 -- the program that the user has chosen, and no shell
            [str(word) for word in command],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=errors,
            start_new_session=True,
        )
    try:
        while (code := _code(process)) is None:
            cancel.check()
            if until is not None and time.monotonic() > until:
                raise TooSlow
    finally:
        _end(process)
    return Ended(code, _tail(err) or _tail(out))


def _code(process: subprocess.Popen[bytes]) -> int | None:
    try:
        return process.wait(_TICK)
    except subprocess.TimeoutExpired:
        return None


def _end(process: subprocess.Popen[bytes]) -> None:
    """End ``process`` and its children, unless it has ended."""
    if process.poll() is not None:
        return
    if sys.platform == "win32":
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _tail(path: Path) -> str:
    with path.open("rb") as stream:
        stream.seek(max(0, path.stat().st_size - _MOST_WORDS))
        return stream.read().decode(errors="replace").strip()
