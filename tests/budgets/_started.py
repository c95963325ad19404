"""One start, measured from inside: ``python tests/budgets/_started.py empty`` or ``… PROJECT [SECONDS]``.

Prints, as JSON, when the window could be used (seconds since 1970), and what it needs when left alone.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

_LOOK = 5
_SETTLING = 3_000
"""Milliseconds after which whatever a start has to do besides is done."""


def empty() -> None:
    """An empty window of PySide: what any program in Python needs."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    QTimer.singleShot(0, application.exit)
    application.exec()
    _say(usable=time.time())


def program(project: str, seconds: float) -> None:
    """The program's own door, with ``project``; then it is left alone for ``seconds``, if any."""
    import studio.__main__ as door

    _watch(seconds)
    door._window([project], alone=True)


def _watch(seconds: float) -> None:
    """Have somebody look, as soon as Qt runs, whether the window shows the project."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    run = QApplication.exec

    def watched(*_: object) -> int:
        application = QApplication.instance()
        timer = QTimer(application)

        def look() -> None:
            if _usable():
                timer.stop()
                moment = time.time()
                if not seconds:
                    _say(usable=moment)
                QTimer.singleShot(_SETTLING, lambda: _rest(moment, seconds))

        timer.timeout.connect(look)
        timer.start(_LOOK)
        return run()

    QApplication.exec = watched  # type: ignore[method-assign]  # only the moment is of interest


def _usable() -> bool:
    """Whether a window shows a project whole, in every pane that can be seen."""
    from PySide6.QtWidgets import QApplication

    from studio.ui.window import MainWindow

    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
    return any(one.panes is not None and not one.panes.busy for one in shown)


def _rest(moment: float, seconds: float) -> None:
    from PySide6.QtCore import QTimer

    before, began = time.process_time(), time.monotonic()

    def told() -> None:
        spent = (time.process_time() - before) / (time.monotonic() - began)
        _say(usable=moment, idle=spent, memory=_memory())

    QTimer.singleShot(round(seconds * 1000), told)


def _memory() -> int:
    """Bytes of this process that are in memory, as the system counts them."""
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("Rss:"))


def _say(**what: float) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    if sys.argv[1] == "empty":
        empty()
    else:
        program(sys.argv[1], float(sys.argv[2]))
