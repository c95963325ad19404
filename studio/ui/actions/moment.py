"""What can be done at a moment: of each action, the reason in words why it cannot be done now."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from studio.ui.actions.spec import Spec
from studio.values import dataclass

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Moment:
    """What is known of the window. ``read_only`` is a sentence: why the project cannot be changed.

    ``undo`` and ``redo`` are the labels of steps, their obstacles sentences. ``chosen`` is the manifest of
    the chosen pack, ``pack_id`` its id. ``back`` and ``forward``: somebody was elsewhere, before or since.
    """

    opened: bool = False
    read_only: str | None = None
    undo: str | None = None
    redo: str | None = None
    undo_obstacle: str | None = None
    redo_obstacle: str | None = None
    unsaved: bool = True
    building: bool = False
    chosen: Path | None = None
    pack_id: str | None = None
    back: bool = False
    forward: bool = False


def obstacle(spec: Spec, moment: Moment) -> str | None:
    """Why ``spec`` cannot be done at ``moment``, in a sentence that says what to do; ``None``: it can."""
    if spec.needs and not moment.opened:
        return translate("Actions", "Open a project first.")
    if spec.needs == "editing" and moment.read_only is not None:
        return moment.read_only
    judge = _JUDGES.get(spec.name)
    return None if judge is None else judge(moment)


def _undo(moment: Moment) -> str | None:
    return translate("Actions", "Nothing to undo.") if moment.undo is None else moment.undo_obstacle


def _redo(moment: Moment) -> str | None:
    return translate("Actions", "Nothing to redo.") if moment.redo is None else moment.redo_obstacle


def _history(moment: Moment) -> str | None:
    if moment.undo is None and moment.redo is None:
        return translate("Actions", "Nothing was changed yet.")
    return None


def _save(moment: Moment) -> str | None:
    return None if moment.unsaved else translate("Actions", "Everything is saved.")


def _build(moment: Moment) -> str | None:
    return translate("Actions", "A build is under way already.") if moment.building else None


def _build_pack(moment: Moment) -> str | None:
    if moment.chosen is None:
        return translate("Actions", "Choose a pack first.")
    if not moment.pack_id:
        return translate("Actions", "Give the chosen pack an ID first.")
    return _build(moment)


def _cancel(moment: Moment) -> str | None:
    return None if moment.building else translate("Actions", "No build is under way.")


def _chosen(moment: Moment) -> str | None:
    return None if moment.chosen is not None else translate("Actions", "Choose a pack first.")


def _back(moment: Moment) -> str | None:
    return None if moment.back else translate("Actions", "There is nowhere to go back to.")


def _forward(moment: Moment) -> str | None:
    return None if moment.forward else translate("Actions", "You did not go back from anywhere.")


_JUDGES: dict[str, Callable[[Moment], str | None]] = {
    "undo": _undo,
    "redo": _redo,
    "history": _history,
    "save": _save,
    "build": _build,
    "build-all": _build,
    "build-pack": _build_pack,
    "cancel-build": _cancel,
    "add-folders": _chosen,
    "add-files": _chosen,
    "language": _chosen,
    "back": _back,
    "forward": _forward,
}
