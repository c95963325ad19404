"""Rules about what files hold. Source: asset pack facts, sections 1.3 and 12."""

from __future__ import annotations

from studio.project.rules.rule import QT_TRANSLATE_NOOP, Rule, error, info, warning

RULES: tuple[Rule, ...] = (
    warning(
        "PS-CONTENT-TYPE",
        QT_TRANSLATE_NOOP("problems", "{file} in {pack} is {kind}, although its name ends in .{ending}."),
        QT_TRANSLATE_NOOP("problems", "Rename it to what it is, or export it again as what its name says."),
    ),
    error(
        "PS-CONTENT-EXECUTABLE",
        QT_TRANSLATE_NOOP(
            "problems", "{file} in {pack} is a program for macOS, which Apple forbids in asset packs."
        ),
        QT_TRANSLATE_NOOP(
            "problems", "Leave it out of the pack, and ship it inside the app if it is needed."
        ),
    ),
    warning(
        "PS-CONTENT-EMPTY",
        QT_TRANSLATE_NOOP("problems", "{file} in {pack} is empty: there is nothing in it."),
        QT_TRANSLATE_NOOP("problems", "Export or copy it again, or leave it out of the pack."),
    ),
    warning(
        "PS-CONTENT-POINTER",
        QT_TRANSLATE_NOOP("problems", "{file} in {pack} is not the file itself but a note by Git LFS."),
        QT_TRANSLATE_NOOP("problems", "Fetch the real file with “git lfs pull”."),
    ),
    warning(
        "PS-CONTENT-UNREADABLE",
        QT_TRANSLATE_NOOP("problems", "{file} in {pack} could not be looked into: {reason}."),
        QT_TRANSLATE_NOOP("problems", "See that the file is there and complete; a build needs to read it."),
    ),
    info(
        "PS-CONTENT-DUPLICATE",
        QT_TRANSLATE_NOOP(
            "problems", "{file} in {first} has the same bytes as {other} in {second}{more}: {size} too much."
        ),
        QT_TRANSLATE_NOOP(
            "problems", "Keep one copy, in a pack that everybody has who needs it, and let the app read that."
        ),
    ),
    info(
        "PS-CONTENT-TWICE",
        QT_TRANSLATE_NOOP(
            "problems", "{file} in {pack} has the same bytes as {other} in it{more}: {size} too much."
        ),
        QT_TRANSLATE_NOOP("problems", "Keep one copy, and let the app read that."),
    ),
    info(
        "PS-CONTENT-DUPLICATE-MORE",
        QT_TRANSLATE_NOOP(
            "problems",
            "The smaller files of {groups} have the same bytes among each other: {size} too much.",
        ),
        QT_TRANSLATE_NOOP("problems", "The largest are listed one by one; begin with those."),
    ),
)
