"""The menu Project."""

from __future__ import annotations

from studio.project.rules.rule import QT_TRANSLATE_NOOP
from studio.ui import wishes
from studio.ui.actions.spec import Menu, Spec

PROJECT = Menu(
    QT_TRANSLATE_NOOP("Actions", "Pro&ject"),
    (
        Spec(
            "settings",
            QT_TRANSLATE_NOOP("Actions", "Project &settings…"),
            wishes.OpenSettings(),
            ("Ctrl+Alt+,",),
            about=QT_TRANSLATE_NOOP("Actions", "What holds for all packs of this project."),
        ),
        Spec(
            "ignoring",
            QT_TRANSLATE_NOOP("Actions", "&Ignore rules…"),
            wishes.OpenIgnoreRules(),
            (),
            "ignored",
            about=QT_TRANSLATE_NOOP("Actions", "Which files never go into a pack, and what each rule takes."),
        ),
        Spec(
            "sources",
            QT_TRANSLATE_NOOP("Actions", "&Watched folders…"),
            wishes.OpenSources(),
            (),
            "watched",
            about=QT_TRANSLATE_NOOP("Actions", "Where they are, how they are watched, and what is in them."),
        ),
    ),
)
