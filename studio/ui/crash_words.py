"""What is said at the start after the program ended unexpectedly."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studio.ui import wishes
from studio.ui.look.colours import Meaning
from studio.ui.look.words import count, isolated, moment
from studio.ui.pieces.notice_bar import Notice, Offer
from studio.workspace.crashes import Crash


def crash_notice(crash: Crash) -> Notice:
    """When it was, and whether there is a draft; nothing of the kind is promised where there is none."""
    tr = QCoreApplication.translate
    text = tr("Crashes", "Pack Studio ended unexpectedly ({when}).").format(when=moment(crash.seconds))
    more = len(crash.drafts) - 1
    if more < 0:
        hint = tr("Crashes", "It left no draft: what was saved is as it was.")
    elif not more:
        hint = tr("Crashes", "Your draft of {project} is safe, and is offered when you open it.")
    else:
        hint = tr("Crashes", "Your drafts of {project} and {count} more are safe.", "", more)
    named = isolated(crash.drafts[0].project.stem) if crash.drafts else ""
    hint = hint.format(project=named, count=count(more))
    offers = [Offer(tr("Crashes", "Show the details…"), wishes.ShowCrash(crash.path, crash.text))]
    if len(crash.drafts) == 1:
        opening = tr("Crashes", "Open {project}").format(project=named)
        offers.insert(0, Offer(opening, wishes.OpenProject(crash.drafts[0].project)))
    return Notice(text, hint, Meaning.WARNING, tuple(offers), key="crash", lasting=True)
