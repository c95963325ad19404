"""The menu Help."""

from __future__ import annotations

from studio.project.rules.rule import QT_TRANSLATE_NOOP
from studio.ui import wishes
from studio.ui.actions.spec import Key, Menu, Spec

HELP = Menu(
    QT_TRANSLATE_NOOP("Actions", "&Help"),
    (
        Spec(
            "help",
            QT_TRANSLATE_NOOP("Actions", "&Help"),
            wishes.HelpHere(),
            (Key.HelpContents,),
            None,
            "",
            QT_TRANSLATE_NOOP("Actions", "The page about what you are at, in a window of its own."),
        ),
        Spec(
            "first-steps",
            QT_TRANSLATE_NOOP("Actions", "&First steps"),
            wishes.ShowFirstSteps(),
            (),
            None,
            "",
            QT_TRANSLATE_NOOP("Actions", "Five things to try in the open project, ticked as you do them."),
        ),
        Spec(
            "shortcuts",
            QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"),
            wishes.ShowShortcuts(),
            ("?",),
            None,
            "",
            QT_TRANSLATE_NOOP("Actions", "All keys on one page."),
        ),
        Spec(
            "log",
            QT_TRANSLATE_NOOP("Actions", "Show the &log…"),
            wishes.ShowLog(),
            (),
            None,
            "",
            QT_TRANSLATE_NOOP("Actions", "What the program did, for whoever looks after it."),
        ),
    ),
)
