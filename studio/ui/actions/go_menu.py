"""The menu Go: from here to somewhere else."""

from __future__ import annotations

from studio.project.rules.rule import QT_TRANSLATE_NOOP
from studio.ui import wishes
from studio.ui.actions.spec import Menu, Spec

GO = Menu(
    QT_TRANSLATE_NOOP("Actions", "&Go"),
    (
        Spec(
            "palette",
            QT_TRANSLATE_NOOP("Actions", "Find a &command…"),
            wishes.OpenPalette("commands"),
            ("Ctrl+K", "Ctrl+Shift+P"),
            "search",
            "",
            QT_TRANSLATE_NOOP("Actions", "Everything that the program can do, by a few letters of its name."),
        ),
        Spec(
            "go-to",
            QT_TRANSLATE_NOOP("Actions", "Go to a &file or pack…"),
            wishes.OpenPalette("places"),
            ("Ctrl+P",),
            about=QT_TRANSLATE_NOOP("Actions", "Type a few letters of its name."),
        ),
        Spec(
            "search",
            QT_TRANSLATE_NOOP("Actions", "&Search the project…"),
            wishes.OpenPalette("project"),
            ("Ctrl+Shift+F",),
            about=QT_TRANSLATE_NOOP("Actions", "In packs, file selectors, files and problems at once."),
        ),
        None,
        Spec(
            "back",
            QT_TRANSLATE_NOOP("Actions", "&Back"),
            wishes.Retrace(),
            ("Alt+Left",),
            "back",
            about=QT_TRANSLATE_NOOP("Actions", "Where you were before."),
        ),
        Spec(
            "forward",
            QT_TRANSLATE_NOOP("Actions", "Forwar&d"),
            wishes.Retrace(forward=True),
            ("Alt+Right",),
            "forward",
            about=QT_TRANSLATE_NOOP("Actions", "Where you went back from."),
        ),
        None,
        Spec(
            "next-pane",
            QT_TRANSLATE_NOOP("Actions", "&Next pane"),
            wishes.NextPane(),
            ("F6",),
            about=QT_TRANSLATE_NOOP("Actions", "Give the keyboard to the next pane."),
        ),
        Spec(
            "pane-before",
            QT_TRANSLATE_NOOP("Actions", "Pane b&efore"),
            wishes.NextPane(back=True),
            ("Shift+F6",),
            about=QT_TRANSLATE_NOOP("Actions", "Give the keyboard to the pane before."),
        ),
        None,
        Spec(
            "next-problem",
            QT_TRANSLATE_NOOP("Actions", "Next pr&oblem"),
            wishes.NextProblem(),
            ("F8",),
            about=QT_TRANSLATE_NOOP("Actions", "Go to the place of the next problem of the list."),
        ),
        Spec(
            "problem-before",
            QT_TRANSLATE_NOOP("Actions", "P&roblem before"),
            wishes.NextProblem(back=True),
            ("Shift+F8",),
            about=QT_TRANSLATE_NOOP("Actions", "Go to the place of the problem before."),
        ),
        Spec(
            "fixes",
            QT_TRANSLATE_NOOP("Actions", "Fi&xes here…"),
            wishes.ShowFixes(),
            ("Alt+Return",),
            about=QT_TRANSLATE_NOOP("Actions", "What mends the problems of the place that you are at."),
        ),
        Spec(
            "accept",
            QT_TRANSLATE_NOOP("Actions", "&Accept the chosen problems…"),
            wishes.DoHere("problems.accept"),
            (),
            "accepted",
            "editing",
            QT_TRANSLATE_NOOP("Actions", "They no longer count; you say why, and in whose name."),
            deed="problems.accept",
            otherwise=QT_TRANSLATE_NOOP("Actions", "Choose a problem in the list first."),
        ),
        None,
        Spec(
            "language",
            QT_TRANSLATE_NOOP("Actions", "&Language of the chosen pack"),
            wishes.FocusLanguage(),
            ("Ctrl+L",),
            about=QT_TRANSLATE_NOOP("Actions", "Go to its field in the form, to set another."),
        ),
    ),
)
