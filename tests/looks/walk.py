"""Walks through views as somebody without a mouse does: ``python -m tests.looks.walk`` prints what is amiss.

A process of its own, for scenes hold on to folders and windows as long as they like.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from studio.ui import wishes
from studio.ui.pieces.focus_ring import FocusRings
from studio.ui.window import MainWindow
from tests.looks import reach
from tests.looks.camera import begin, let_go, settle
from tests.looks.discovery import scenes
from tests.looks.scenes.window import _settled as settled
from tests.looks.variants import VARIANTS, apply

# One of each kind of view.
VIEWS = (
    "accepting-asking",
    "assets",
    "assets-empty",
    "assets-gallery",
    "audience",
    "audience-what-if-less",
    "build-blocked",
    "build-comparing",
    "build-done",
    "build-release",
    "build-under-way",
    "comparing-clash",
    "comparing-damaged",
    "depot-details",
    "gathering-chooser",
    "gathering-rules",
    "help-search",
    "history-long",
    "ignoring",
    "language-refused",
    "new-project-languages",
    "pack-contents",
    "pack-form",
    "pack-form-broke",
    "pack-text-finding",
    "packs-families",
    "packs-full",
    "palette",
    "per-language",
    "personal-appearance",
    "personal-builds",
    "personal-fault",
    "personal-log",
    "pieces-notices",
    "preview-picture",
    "preview-sound",
    "problems",
    "problems-fixes",
    "problems-preview",
    "settings-tools",
    "shortcuts-page",
    "shortcuts-sheet",
    "sources-doubtful",
    "start",
)
WORKSPACES = ("art", "production", "build")
SMALLEST_SCREEN = QSize(1280, 720)
_FAULTS: tuple[Callable[[QWidget], list[str]], ...] = (
    reach.nameless,
    reach.unreached,
    reach.out_of_order,
    reach.unseen_focus,
    reach.too_small,
)


def main(names: Sequence[str]) -> int:
    """Walk through the views of ``names``, or one of each kind; 1 where something is amiss."""
    application = begin()
    apply(VARIANTS["light"], application)
    rings = FocusRings(application, application)
    found = [fault for name in names or VIEWS for fault in _walk(name)]
    if not names:
        found += _walk_window()
    rings.setParent(None)
    for fault in found:
        sys.stdout.write(f"{fault}\n")
    sys.stdout.flush()
    return 1 if found else 0


def faults(view: QWidget) -> Iterator[str]:
    """What is amiss in ``view``, which is shown."""
    for find in _FAULTS:
        yield from (f"{find.__name__}: {fault}" for fault in find(view) if not _is_marked(fault, find))
    if isinstance(view, QDialog):
        least = view.minimumSizeHint().expandedTo(view.size())
        if least.boundedTo(SMALLEST_SCREEN) != least:
            yield f"too_large: {least.width()}x{least.height()}"


def _is_marked(fault: str, find: Callable[[QWidget], list[str]]) -> bool:
    """Whether it is a button that Enter presses: it has its mark with the focus and without it."""
    return find is reach.unseen_focus and fault.startswith(QPushButton.__name__)


def _walk(name: str) -> list[str]:
    view = scenes()[name]()
    view.show()
    view.activateWindow()
    settle()
    found = [f"{name}: {fault}" for fault in faults(view)]
    let_go(view)
    return found


def _walk_window() -> list[str]:
    window = scenes()["window"]()
    assert isinstance(window, MainWindow)
    window.resize(SMALLEST_SCREEN)
    window.show()
    window.activateWindow()
    found: list[str] = []
    for workspace in WORKSPACES:
        window.carry_out(wishes.ChooseWorkspace(workspace))
        settled(window)
        settle()
        found += [f"{workspace}: {fault}" for fault in faults(window)]
        least = window.minimumSizeHint()
        if least.boundedTo(SMALLEST_SCREEN) != least:
            found.append(f"{workspace}: too_large: {least.width()}x{least.height()}")
    let_go(window)
    return found


if __name__ == "__main__":
    code = main(sys.argv[1:])
    QApplication.quit()
    sys.exit(code)
