"""Keys that are not in menus: what they do stands in the sheet of shortcuts, and cannot be changed."""

from __future__ import annotations

from studio.project.rules.rule import QT_TRANSLATE_NOOP
from studio.ui.actions import MENUS, Actions
from studio.ui.actions.spec import common, plain, said, spelled
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """``keys``, each as this system writes them, and what they do."""

    keys: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Section:
    """Lines that belong together."""

    title: str
    lines: tuple[Line, ...]


_FIXED: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Actions", "In lists"),
        (
            ("Return", QT_TRANSLATE_NOOP("Actions", "Open, or go to the place")),
            ("Up Down", QT_TRANSLATE_NOOP("Actions", "Row by row")),
            ("Right Left", QT_TRANSLATE_NOOP("Actions", "Unfold, fold up")),
            ("Shift+Down", QT_TRANSLATE_NOOP("Actions", "Choose several")),
            ("Ctrl+A", QT_TRANSLATE_NOOP("Actions", "Choose all")),
            ("Ctrl+C", QT_TRANSLATE_NOOP("Actions", "Copy what is chosen")),
            ("Ctrl+Shift+T", QT_TRANSLATE_NOOP("Actions", "Copy the files of a pack as a table")),
            ("Shift+F10", QT_TRANSLATE_NOOP("Actions", "Menu of the row")),
            ("Esc", QT_TRANSLATE_NOOP("Actions", "Cancel the build, in its list")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "In fields"),
        (
            ("Return", QT_TRANSLATE_NOOP("Actions", "Take what was typed")),
            ("Esc", QT_TRANSLATE_NOOP("Actions", "Leave it as it was")),
            ("Down", QT_TRANSLATE_NOOP("Actions", "Open the list below the field")),
            ("Ctrl+Space", QT_TRANSLATE_NOOP("Actions", "Show what can be written here")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "In the text of a manifest"),
        (
            ("Ctrl+/", QT_TRANSLATE_NOOP("Actions", "Make lines a comment, or text again")),
            ("Alt+Up Alt+Down", QT_TRANSLATE_NOOP("Actions", "Move lines")),
            ("F3 Shift+F3", QT_TRANSLATE_NOOP("Actions", "Next place found, place before")),
            ("Ctrl+H", QT_TRANSLATE_NOOP("Actions", "Replace what is found")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "In pictures"),
        (
            ("+ -", QT_TRANSLATE_NOOP("Actions", "Larger, smaller")),
            ("0 1", QT_TRANSLATE_NOOP("Actions", "Whole picture, every pixel")),
        ),
    ),
)


def sections(actions: Actions) -> tuple[Section, ...]:
    """All keys there are: those of each menu, then those that are not in menus."""
    found: list[Section] = []
    for menu in MENUS:
        lines = [
            Line(tuple(map(spelled, common(actions.keys(spec.name)))), plain(said(spec.text)).rstrip("…"))
            for spec in menu.specs
            if common(actions.keys(spec.name))
        ]
        if lines:
            found.append(Section(plain(said(menu.title)), tuple(lines)))
    for title, fixed in _FIXED:
        lines = [Line(tuple(map(spelled, keys.split())), said(text)) for keys, text in fixed]
        found.append(Section(said(title), tuple(lines)))
    return tuple(found)
