"""A window that works at random until it is killed.

``python -m tests.soak._editor PROJECT JOURNAL SEED PAUSE``: what it did stands in the journal, line by line,
written before the next thing is done: every state of the texts, every save that begins, and when nothing is
unsaved. ``PAUSE`` are the milliseconds from an edit to its draft.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QTextCursor

from studio.languages.tags import LanguageTag
from studio.project import intents
from studio.session.session import Session
from studio.ui import wishes
from studio.ui.app import application
from studio.ui.desk import keeper
from studio.ui.panels.pack.text_editor import ManifestEditor
from studio.ui.window import MainWindow
from studio.workspace.digests import fingerprint
from studio.workspace.project_store import project_bytes
from tests.builders import removal

LANGUAGES = ("de", "fr", "fr-CA", "ja", "pt-BR", "zh-Hant")
TYPED = (" ", "\n", "  // note\n", "é", "{", "}", ",")


def digests(session: Session) -> dict[str, str]:
    """What each file is to hold by the session's texts, as fingerprints."""
    texts = session.texts
    found = {str(session.path): fingerprint(project_bytes(texts.project)) or ""}
    for path, document in texts.documents.items():
        found[str(path)] = fingerprint(document.data) or ""
    return found


class Journal:
    """Lines that outlive whoever wrote them: each is with the system before anything else happens."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def note(self, event: str, **facts: object) -> None:
        line = json.dumps({"event": event, "at": time.time(), **facts})
        os.write(self._file, line.encode() + b"\n")


class Editor:
    """Somebody at the window who does one thing after the other, as chance has it."""

    def __init__(self, window: MainWindow, journal: Journal, chance: random.Random) -> None:
        self._window = window
        self._journal = journal
        self._chance = chance
        self._seen: object = None
        self._number = 0
        self._acts: tuple[Callable[[], None], ...] = (
            *(self._rename,) * 3,
            *(self._set_language,) * 2,
            *(self._set_platforms,) * 2,
            *(self._type,) * 4,
            *(self._undo,) * 2,
            self._redo,
            self._make,
            self._remove,
            self._settings,
            *(self._save,) * 3,
        )
        assert window.desk is not None
        self._desk = window.desk
        self._desk.changed.connect(self._changed)
        self._changed(None)

    def work(self) -> None:
        """Do the next thing."""
        self._number += 1
        self._chance.choice(self._acts)()

    def _changed(self, view: object) -> None:
        del view
        session = self._desk.session
        if session.texts is not self._seen:
            self._seen = session.texts
            self._journal.note("state", files=digests(session), unsaved=session.modified)
        elif not session.modified:
            self._journal.note("clean")

    def _pack(self) -> int:
        return self._chance.randrange(len(self._desk.session.packs))

    def _wish(self, wish: object) -> None:
        self._window.carry_out(wish)

    def _rename(self) -> None:
        if self._desk.session.packs:
            pack = self._desk.session.packs[self._pack()]
            self._wish(wishes.Perform(intents.rename(pack, f"pack-{self._chance.randrange(1_000_000)}")))

    def _set_language(self) -> None:
        if self._desk.session.packs:
            tag = LanguageTag.parse(self._chance.choice(LANGUAGES))
            self._wish(wishes.Perform(intents.choose_language(self._desk.session.packs[self._pack()], tag)))

    def _set_platforms(self) -> None:
        if self._desk.session.packs:
            some = self._chance.sample(("iOS", "macOS", "tvOS", "visionOS"), 2)
            self._wish(wishes.Perform(intents.choose_platforms(self._desk.session.packs[self._pack()], some)))

    def _type(self) -> None:
        """Letter by letter into the text of the chosen pack; what is typed may not be a step yet."""
        assert self._window.panes is not None
        for editor in self._window.panes.pack.text.findChildren(ManifestEditor):
            cursor = editor.textCursor()
            cursor.setPosition(self._chance.randint(0, max(0, len(editor.toPlainText()) - 1)))
            editor.setTextCursor(cursor)
            for _ in range(self._chance.randint(1, 6)):
                editor.insertPlainText(self._chance.choice(TYPED))
            editor.moveCursor(QTextCursor.MoveOperation.End)

    def _undo(self) -> None:
        self._wish(wishes.Undo())

    def _redo(self) -> None:
        self._wish(wishes.Redo())

    def _make(self) -> None:
        self._wish(wishes.NewPack())

    def _remove(self) -> None:
        if len(self._desk.session.packs) > 2:
            self._wish(wishes.Perform(removal(self._desk.session.packs[self._pack()])))

    def _settings(self) -> None:
        project = self._desk.session.texts.project
        self._wish(wishes.Perform(intents.ignore(project, f"*.{self._chance.randrange(1_000_000)}")))

    def _save(self) -> None:
        # What is typed becomes a step before a save, so the state that is saved is noted by then.
        if self._window.panes is not None:
            self._window.panes.finish()
        self._journal.note("saving", files=digests(self._desk.session))
        self._wish(wishes.Save())


def main(project: Path, journal: Path, seed: str, pause: int) -> None:
    """Open ``project`` and work at it without end."""
    vars(keeper)["_DRAFT"] = pause
    app = application()
    window = MainWindow()
    window.show()
    window.open(project)
    events = QEventLoop.ProcessEventsFlag.AllEvents
    while window.desk is None or window.busy:
        app.processEvents(events, 20)
    chance = random.Random(seed)
    editor = Editor(window, Journal(journal), chance)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    while True:
        editor.work()
        until = time.monotonic() + chance.choice((0.0, 0.01, 0.05, 0.2, 1.2 * pause / 1000))
        while time.monotonic() < until:
            app.processEvents(events, 5)
        app.processEvents(events, 5)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
