"""A window that ``test_killed.py`` will kill: ``python -m tests.journeys.doomed PROJECT [save]``.

It renames the first pack and makes a new one; then it waits for its end with a draft written, or saves over
and over again.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop

from studio.project import intents
from studio.ui import wishes
from studio.ui.app import application
from studio.ui.window import MainWindow
from studio.workspace.drafts import read_draft


def main(project: Path, *, saving: bool) -> None:
    app = application()
    window = MainWindow()
    window.show()
    window.open(project)
    while window.desk is None or window.busy:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    desk = window.desk
    window.carry_out(wishes.Perform(intents.rename(desk.view().packs[0], "mine")))
    window.carry_out(wishes.NewPack())
    while read_draft(project) is None:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    number = 0
    while True:
        if saving and not desk.busy:
            number += 1
            for pack in desk.view().packs:
                window.carry_out(wishes.Perform(intents.rename(pack, f"pack-{number}-{pack.path.stem}")))
            window.carry_out(wishes.Save())
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)


if __name__ == "__main__":
    main(Path(sys.argv[1]), saving="save" in sys.argv)
