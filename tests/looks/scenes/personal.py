"""What is about the program itself: settings, log, and what is said of its own faults."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtWidgets import QWidget

from studio.ui.crash_words import crash_notice
from studio.ui.details_dialog import DetailsDialog
from studio.ui.faults import fault_sentence
from studio.ui.log.window import LogWindow
from studio.ui.look.tongue import languages
from studio.ui.pieces.notice_bar import NoticeBar
from studio.ui.settings import pages
from studio.ui.settings.cache_box import CacheBox, CacheSeen
from studio.ui.settings.dialog import SettingsDialog
from studio.ui.settings.opening import privacy
from studio.workspace.crashes import Crash
from studio.workspace.drafts import Draft
from studio.workspace.journal import Journal
from studio.workspace.settings import Settings
from tests.looks.discovery import Scene

_TRACE = """Traceback (most recent call last):
  File "studio/ui/jobs.py", line 114, in carry_out
    result = work(job.cancel, self._throttled(job, progressed))
  File "studio/session/look.py", line 61, in look
    state = derive(project, disk)
ValueError: the tea is cold

Pack Studio 0.9.0, Linux 6.1 x86_64, Qt 6.11.3, Python 3.11.7
Noted last:
2026-11-23 17:20:03.114 info    ui.window: Opened The Coast: 11 packs
"""


def _settings(page: str, found: str = "", **values: object) -> SettingsDialog:
    dialog = SettingsDialog(None)
    body = dialog.body
    builds = pages.builds(body, 10_000_000_000)
    box = CacheBox(builds)
    box.show_cache(CacheSeen(Path("/home/mia/.cache/Pack Studio/pieces-1"), 4_812_000_000, 18_204))
    builds.add_widget(box, box.words)
    dialog.add_pages(
        (
            pages.general(body, "Mia Berg"),
            pages.appearance(body),
            pages.language(body, {one.tag: one.name for one in languages()}),
            pages.keyboard(body),
            pages.new_projects(body),
            builds,
            privacy(body),
        )
    )
    dialog.show_settings(Settings.model_validate(values))
    dialog.go_to(page)
    dialog.search.setText(found)
    return dialog


def _general() -> QWidget:
    return _settings("general", person="Mia Berg")


def _appearance() -> QWidget:
    return _settings("appearance", scheme="dark", rows="compact")


def _language() -> QWidget:
    return _settings("language")


def _keyboard() -> QWidget:
    return _settings("keyboard")


def _new_projects() -> QWidget:
    return _settings("new-projects")


def _builds() -> QWidget:
    return _settings("builds", threads=4)


def _privacy() -> QWidget:
    return _settings("privacy")


def _found() -> QWidget:
    return _settings("general", "pack")


def _nothing() -> QWidget:
    dialog = _settings("general", "walrus")
    dialog.resize(dialog.width() * 3 // 4, dialog.height() * 2 // 3)
    return dialog


def _log() -> QWidget:
    journal = Journal(Path("/home/mia/.local/state/Pack Studio/log/pack-studio.log"))
    said = (
        (logging.INFO, "ui.upkeep", "Pack Studio 0.9.0, Linux 6.1 x86_64, Qt 6.11.3, Python 3.11.7"),
        (logging.INFO, "ui.window", "Opened The Coast: 11 packs in /home/mia/coast"),
        (logging.INFO, "ui.desk.looker", "Looked at 12,504 files in 0.41 s"),
        (logging.WARNING, "qt", "qt.qpa.fonts: Populating font family aliases took 61 ms"),
        (logging.INFO, "ui.desk.keeper", "Saved 2 files of The Coast"),
        (logging.ERROR, "ui.desk.builder", "voices-fr could not be written: the disk is full."),
        (logging.INFO, "ui.desk.builder", "Built 3 packs, 8 reused, 1 failed, 1.9 GB in 101 s"),
    )
    for level, part, text in said:
        journal.handle(logging.LogRecord(f"studio.{part}", level, "", 0, text, None, None))
    return LogWindow(journal, None)


def _log_nothing() -> QWidget:
    window = _log()
    assert isinstance(window, LogWindow)
    window.search.setText("walrus")
    return window


def _fault() -> QWidget:
    sentence = fault_sentence(3, kept=True)
    return DetailsDialog(
        "A fault in Pack Studio",
        sentence,
        _TRACE,
        None,
        file=Path("fault-20261123-172003.txt"),
        leave="Go on working",
    )


def _crash() -> QWidget:
    host = QWidget()
    bar = NoticeBar(host)
    draft = Draft(Path("/home/mia/coast/The Coast.packstudio"), 1_763_900_000, ())
    bar.show_notice(crash_notice(Crash(Path("crash.txt"), 1_763_900_000, "", (draft,))))
    bar.resize(900, bar.sizeHint().height())
    bar.setParent(None)
    return bar


SCENES: dict[str, Scene] = {
    "personal-general": _general,
    "personal-appearance": _appearance,
    "personal-language": _language,
    "personal-keyboard": _keyboard,
    "personal-new-projects": _new_projects,
    "personal-builds": _builds,
    "personal-privacy": _privacy,
    "personal-found": _found,
    "personal-nothing": _nothing,
    "personal-log": _log,
    "personal-log-nothing": _log_nothing,
    "personal-fault": _fault,
    "personal-crash": _crash,
}
