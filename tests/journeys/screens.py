"""A virtual screen, for as long as it is needed."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Generator

THERE = shutil.which("Xvfb") is not None and shutil.which("xdotool") is not None


@contextlib.contextmanager
def screen() -> Generator[dict[str, str]]:
    """The environment of a program that is to use a screen of its own."""
    read, write = os.pipe()
    words = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(words, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        try:
            with os.fdopen(read) as told:
                number = told.readline().strip()
            settings = {**os.environ, "DISPLAY": f":{number}"}
            for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
                settings.pop(name, None)
            yield settings
        finally:
            server.terminate()
