"""What the operating system must give: Qt's libraries. And how set-up speaks to people."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

# The libraries that Qt's wheels expect from the system, and the Debian package of each.
DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}

# The parts of PySide6 that pull in everything else a window needs.
_PARTS = ("QtWidgets.abi3.so", "Qt/plugins/platforms/libqxcb.so")


class SetUpError(Exception):
    """Set-up cannot go on: what happened, what to do, and what the failing program said."""

    def __init__(self, sentence: str, hint: str, *, details: str = "") -> None:
        super().__init__(f"{sentence} {hint}")
        self.text = "\n".join(part for part in (details, sentence, hint) if part)


def say(text: str) -> None:
    """Speak to the person. Standard output belongs to the program that is started."""
    print(text, file=sys.stderr, flush=True)


def follow(
    command: Sequence[str | Path], *, cwd: Path | None = None, read: bool = False
) -> tuple[int, bytes]:
    """Run ``command`` to its end: its exit code, and what it printed if that is to be ``read``.

    Ctrl+C reaches the program itself, which tidies up after itself; it is waited for, not killed.
    """
    with subprocess.Popen(command, cwd=cwd, stdout=subprocess.PIPE if read else None) as program:
        while True:
            try:
                printed, _ = program.communicate()
            except KeyboardInterrupt:
                continue
            return program.returncode, printed or b""


def apt_install(packages: Sequence[str]) -> bool:
    """Whether ``packages`` were installed; never where that would need somebody's password."""
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("apt-get") is None:
        return False
    say(f"Installing {', '.join(packages)} …")
    install = ("install", "-y", "--no-install-recommends", *packages)
    # The lists are often there already, and fetching them takes longer than the packages.
    return _apt(install) or (_apt(("update",)) and _apt(install))


def have_qt_libraries(pyside: Path) -> bool:
    """Whether Qt's system libraries are there, installed now where possible; tells the person otherwise."""
    missing = missing_libraries(pyside)
    if missing and apt_install(debian_packages(missing)):
        missing = missing_libraries(pyside)
    if missing:
        say("Pack Studio's window needs libraries that this system lacks: " + ", ".join(missing))
        say(advice(missing))
        say("The command line works without them.")
    return not missing


def missing_libraries(pyside: Path) -> list[str]:
    """The names of the libraries that the dynamic linker does not find for Qt."""
    if sys.platform != "linux" or shutil.which("ldd") is None:
        return []
    missing: set[str] = set()
    for part in _PARTS:
        if (pyside / part).exists():
            listing = subprocess.run(["ldd", pyside / part], capture_output=True, text=True, check=False)
            missing.update(not_found(listing.stdout))
    return sorted(missing)


def not_found(listing: str) -> list[str]:
    """The libraries that ``ldd`` lists as not found."""
    return re.findall(r"^\s*(\S+) => not found", listing, flags=re.MULTILINE)


def debian_packages(libraries: Iterable[str]) -> list[str]:
    return sorted({DEBIAN_PACKAGES[name] for name in libraries if name in DEBIAN_PACKAGES})


def advice(libraries: Sequence[str]) -> str:
    """What to type on this system to get ``libraries``."""
    if shutil.which("apt-get"):
        line = shlex.join(["sudo", "apt-get", "install", *debian_packages(libraries)])
    elif shutil.which("dnf"):
        line = shlex.join(["sudo", "dnf", "install", *(f"{name}()(64bit)" for name in libraries)])
    else:
        return "Install the packages of your distribution that hold them."
    return f"To get them, type:\n  {line}"


def _apt(arguments: Sequence[str]) -> bool:
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(
        ["apt-get", "-qq", *arguments],
        env=quiet,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
    )
    return done.returncode == 0
