"""The menu Build."""

from __future__ import annotations

from studio.project.rules.rule import QT_TRANSLATE_NOOP
from studio.ui import wishes
from studio.ui.actions.spec import Menu, Spec

BUILD = Menu(
    QT_TRANSLATE_NOOP("Actions", "&Build"),
    (
        Spec(
            "build",
            QT_TRANSLATE_NOOP("Actions", "&Build what changed"),
            wishes.Build(),
            ("Ctrl+B",),
            "build",
            about=QT_TRANSLATE_NOOP("Actions", "Packs that did not change are taken from the build before."),
        ),
        Spec(
            "build-all",
            QT_TRANSLATE_NOOP("Actions", "Build &everything anew"),
            wishes.Build(everything=True),
            ("Ctrl+Shift+B",),
            about=QT_TRANSLATE_NOOP("Actions", "All packs, whether they changed or not."),
        ),
        Spec(
            "cancel-build",
            QT_TRANSLATE_NOOP("Actions", "&Cancel the build"),
            wishes.CancelBuild(),
            ("Ctrl+.",),
            "cancel",
            about=QT_TRANSLATE_NOOP("Actions", "Packs that are finished are kept."),
        ),
        Spec(
            "copy-command",
            QT_TRANSLATE_NOOP("Actions", "C&opy as command"),
            wishes.DoHere("build.copy-command"),
            ("Ctrl+Alt+C",),
            "copy",
            about=QT_TRANSLATE_NOOP("Actions", "What one would type into a terminal to do the same."),
            deed="build.copy-command",
            otherwise=QT_TRANSLATE_NOOP("Actions", "Open a project first."),
        ),
        None,
        Spec(
            "release",
            QT_TRANSLATE_NOOP("Actions", "&Mark as released…"),
            wishes.AskForRelease(),
            (),
            None,
            "editing",
            QT_TRANSLATE_NOOP("Actions", "Say which built packs people have, to hear what they would lose."),
        ),
        None,
        Spec(
            "clear-cache",
            QT_TRANSLATE_NOOP("Actions", "C&lear build cache…"),
            wishes.ClearCache(),
            (),
            None,
            "",
            QT_TRANSLATE_NOOP("Actions", "Frees room on the disk; the next build takes longer."),
        ),
    ),
)
