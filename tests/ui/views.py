"""What a panel is told to show, made from a project on disk."""

from __future__ import annotations

from pathlib import Path

from studio.session.effects import baseline_of
from studio.session.look import first_look
from studio.session.session import Session
from studio.ui.view import View
from studio.workspace.hearing import Watching, WatchState


def view_of(path: Path) -> View:
    """The view of the project that ``path`` names, as if it had just been opened."""
    return view_of_session(Session(first_look(path)))


def view_of_session(session: Session) -> View:
    """The view of ``session`` as it is edited now."""
    watch = WatchState(Watching.WATCHING, "", len(session.look.tree.roots))
    return View(
        session.project,
        session.texts,
        session.packs,
        session.state,
        session.look.tree,
        watch,
        checking=not session.is_current,
        modified=frozenset(session.unsaved()),
        undo=session.history.undo_label,
        redo=session.history.redo_label,
        read_only=session.read_only,
        baseline=baseline_of(session),
    )
