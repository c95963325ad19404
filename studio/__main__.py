"""The door to the program. Answers ``--version`` by itself and imports a front end only when it is needed."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from studio import __version__

_FILES = (".packstudio", ".aar", ".pack.zip", ".json")
"""How the files end that the window opens."""

_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""Where a desktop says that whoever it started may come to the front."""

COMMANDS = frozenset(
    (
        *("new", "new-family", "template", "check", "contents", "build", "package", "inspect", "extract"),
        *("verify", "compare", "resolve", "coverage", "convert", "release", "explain", "cache"),
    )
)
"""Words that begin a command line, whatever folders are called."""

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
    if words == ["--self-test"]:
        return _self_test()
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
    """Nothing, or only what the window opens: projects, manifests, built packs, folders.

    A command, an option, or any word besides is for the command line.
    """
    if words and words[0] in COMMANDS:
        return False
    return all(not word.startswith("-") and (_is_file(word) or Path(word).is_dir()) for word in words)


def _is_file(word: str) -> bool:
    return word.casefold().endswith(_FILES)


def _window(words: Sequence[str], *, alone: bool) -> int:
    usual = gc.get_threshold()
    if alone:
        _hasten()
        gc.disable()  # Imports make hundreds of thousands of things, and all of them stay.
    paths = [Path(word).absolute() for word in words]
    if alone and _handed_over(paths):
        return 0
    from studio.errors import StudioError  # noqa: PLC0415 -- as above
    from studio.ui.app import run  # noqa: PLC0415 -- as above

    if alone:
        # What was imported stays as long as the window does. Whatever comes now, comes and goes.
        gc.freeze()
        gc.enable()
        gc.set_threshold(*usual)
    try:
        return run(paths, listening=alone)
    except StudioError as trouble:
        sys.stderr.write(f"{trouble.message}\n{trouble.hint}\n")
        return 2


def _self_test() -> int:
    from studio.ui.self_test import run  # noqa: PLC0415 -- as above

    return run()


def _handed_over(paths: Sequence[Path]) -> bool:
    """Whether a program that runs already opens ``paths``: then there is nothing left to do here.

    Waits for its answer for a moment at most; nobody has a window of this process yet.
    """
    from studio.workspace.summons import (  # noqa: PLC0415 -- as above
        Summons,
        meeting_place,
        somebody_is_there,
    )

    place = meeting_place()
    if place is None or not somebody_is_there(place):
        return False
    from studio.ui.calling import call  # noqa: PLC0415 -- it brings the first part of Qt

    token = next((os.environ[name] for name in _TOKENS if os.environ.get(name)), "")
    return call(place, Summons(tuple(paths), token))


if __name__ == "__main__":
    sys.exit(main())
