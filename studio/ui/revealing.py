"""Showing a file where the system shows files, and opening it with the program that the system has for it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

_PROGRAMS = frozenset(
    (
        *("app", "appimage", "apk", "application", "bat", "cmd", "com", "command", "cpl", "desktop", "exe"),
        *("hta", "jar", "js", "jse", "lnk", "msc", "msi", "pkg", "ps1", "py", "pyw", "reg", "run", "scpt"),
        *("scr", "sh", "url", "vbe", "vbs", "workflow", "wsf"),
    )
)
"""Endings of what a system would run, or follow, instead of showing it."""


def reveal(path: Path) -> bool:
    """Show ``path``, marked where the system can do that, else its folder; whether something was opened."""
    if sys.platform == "darwin":
        return QProcess.startDetached("/usr/bin/open", ["-R", str(path)])[0]
    if sys.platform == "win32" and not path.is_dir():
        return QProcess.startDetached("explorer.exe", [f"/select,{path}"])[0]
    folder = path if path.is_dir() else path.parent
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def is_program(path: Path) -> bool:
    """Whether to open ``path`` would be to run it, by its name."""
    return path.suffix[1:].lower() in _PROGRAMS


def open_file(path: Path) -> bool:
    """Open ``path`` with the system's program for it; whether there is one. A program is not run."""
    return not is_program(path) and QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
