"""Run on a (virtual) screen by ``test_screen.py``: a real pointer drags, real keys build.

``python -m tests.journeys.by_mouse PROJECT FILE PACK``: drags FILE, a path in the first watched folder, from
the tree onto PACK and builds.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QModelIndex, QPoint, QProcess
from PySide6.QtWidgets import QTreeView

from studio.ui import wishes
from studio.ui.app import application
from studio.ui.window import MainWindow

_PATIENCE = 60.0


class Hand:
    """Moves the pointer and presses keys through the system, while the window goes on."""

    def __init__(self) -> None:
        self.app = application()
        self.window = MainWindow()
        self.window.resize(1280, 800)
        self.window.show()

    def until(self, holds: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + _PATIENCE
        while not holds():
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            if time.monotonic() > end:
                self.window.grab().save(str(Path(tempfile.gettempdir(), "by-mouse-failed.png")))
                raise SystemExit(f"never came: {what}; {self.window.notices.notices}")

    def settle(self) -> None:
        self.until(lambda: not self.window.busy, "rest")

    def tell(self, *words: str) -> None:
        """Have the system do something, and wait until it is done."""
        act = QProcess(self.window)
        act.start("xdotool", list(words))
        self.until(lambda: act.state() == QProcess.ProcessState.NotRunning, " ".join(words))

    def drag(self, start: QPoint, end: QPoint) -> None:
        steps: list[str] = []
        for part in range(1, 11):
            point = start + (end - start) * part / 10
            steps += ["mousemove", str(point.x()), str(point.y()), "sleep", "0.03"]
        here = ["mousemove", str(start.x()), str(start.y()), "sleep", "0.1", "mousedown", "1", "sleep", "0.1"]
        self.tell(*here, *steps, "sleep", "0.2", "mouseup", "1")


def place_of(tree: QTreeView, text: str) -> QPoint:
    """Where on the screen the row is whose first cell says ``text``."""
    model = tree.model()
    waiting = [QModelIndex()]
    while waiting:
        parent = waiting.pop()
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            if index.data() == text:
                tree.scrollTo(index)
                # A little right of its start: a cell in a narrow column may be covered in its middle.
                corner = tree.visualRect(index).topLeft()
                return tree.viewport().mapToGlobal(corner + QPoint(24, tree.visualRect(index).height() // 2))
            if tree.isExpanded(index):
                waiting.append(index)
    raise SystemExit(f"nowhere in the list: {text}")


def main(project: Path, file: str, pack: str) -> int:
    hand = Hand()
    hand.window.open(project)
    hand.until(lambda: hand.window.desk is not None, "a project")
    hand.settle()
    desk, panes = hand.window.desk, hand.window.panes
    assert desk is not None
    assert panes is not None
    target = next(one for one in desk.view().packs if one.name == pack)
    hand.window.carry_out(wishes.ChooseWorkspace("art"))  # Where files and packs are seen at once.
    root = Path(desk.view().tree.roots[0])
    panes.assets.go_to(root / file)
    hand.settle()
    trees = panes.assets.findChildren(QTreeView)
    packs = panes.packs.findChildren(QTreeView)
    hand.drag(place_of(trees[0], file.rsplit("/", 1)[-1]), place_of(packs[0], pack))
    hand.until(lambda: desk.view().undo is not None, "the drop")
    hand.settle()
    label = desk.view().undo
    hand.tell("windowfocus", str(int(hand.window.winId())), "key", "ctrl+b")
    hand.until(lambda: desk.last_build is not None and desk.last_build.report is not None, "the build")
    hand.settle()
    build = desk.last_build
    assert build is not None
    assert build.report is not None
    contents = next(one for one in desk.view().state.contents if one.pack.path == target.path)
    sys.stdout.write(
        json.dumps(
            {
                "undo": label,
                "files": [one.path for one in contents.files],
                "built": {one.pack_id: one.status.value for one in build.report.results},
                "saved": not desk.modified,
            }
        )
    )
    hand.window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3]))
