"""The door to the program. Answers ``--version`` by itself and imports a front end only when it is needed."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from studio import __version__

_SUFFIX = ".packstudio"

_NO_PLUGINS = ("PYDANTIC_DISABLE_PLUGINS", "__all__")
"""Looking for plugins of pydantic reads about every package that is installed; nothing here has any."""

GARBAGE = (100_000, 50, 1_000)
"""How seldom a command looks for garbage. It makes many small values, all of them in use until it ends, and
looking through them again and again took a third of its time.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run ``pack-studio`` with ``arguments`` (default: the process's own); the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words in (["--version"], ["-V"]):
        sys.stdout.write(f"pack-studio {__version__}\n")
        return 0
    try:
        front = _window if _wants_window(words) else _command
        return front(words, alone=arguments is None)
    except KeyboardInterrupt:
        # Before the command had begun, or for a second time: nothing is half-written.
        if "--json" in words:
            sys.stdout.write('{"error": {"message": "Cancelled.", "hint": "", "path": null, "line": null}}\n')
        else:
            sys.stderr.write("Cancelled.\n")
        return 130


def _command(words: Sequence[str], *, alone: bool) -> int:
    if alone:
        _hasten()
    from studio.cli.app import run  # noqa: PLC0415 -- the front ends are slow to import

    code = run(words)
    if alone:
        # It ends now: nobody needs to look through all values once more to find out that they can go.
        gc.freeze()
    return code


def _hasten() -> None:
    """For a process that is ours alone."""
    gc.set_threshold(*GARBAGE)
    os.environ.setdefault(*_NO_PLUGINS)


def _wants_window(words: Sequence[str]) -> bool:
    """Nothing, or one project: its file, or a folder. Any other word is for the command line."""
    if not words:
        return True
    return len(words) == 1 and (words[0].endswith(_SUFFIX) or Path(words[0]).is_dir())


def _window(words: Sequence[str], *, alone: bool) -> int:
    usual = gc.get_threshold()
    if alone:
        _hasten()
    from studio.errors import StudioError  # noqa: PLC0415 -- as above
    from studio.ui.app import run  # noqa: PLC0415 -- as above

    if alone:
        # What was imported stays as long as the window does. Whatever comes now, comes and goes.
        gc.freeze()
        gc.set_threshold(*usual)
    try:
        return run(Path(words[0]) if words else None)
    except StudioError as trouble:
        sys.stderr.write(f"{trouble.message}\n{trouble.hint}\n")
        return 2


if __name__ == "__main__":
    sys.exit(main())
