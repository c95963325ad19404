"""Rules about what was built and released before. Source: asset pack facts, sections 1.5, 1.6, 2.1 and 7."""

from __future__ import annotations

from studio.project.rules.rule import QT_TRANSLATE_NOOP, Rule, Severity, info, warning

RULES: tuple[Rule, ...] = (
    Rule(
        "PS-RELEASE-PLATFORM",
        Severity.ERROR,
        QT_TRANSLATE_NOOP("problems", "{pack} no longer names {platform}, which its released version has."),
        QT_TRANSLATE_NOOP(
            "problems", "Add {platform} again; App Store Connect lets a pack's platforms only grow."
        ),
        self_hosted=Severity.INFO,
    ),
    warning(
        "PS-RELEASE-PATHS",
        QT_TRANSLATE_NOOP(
            "problems",
            "{pack} lacks {count} of {total} paths of its released version, {example} among them{renamed}.",
        ),
        QT_TRANSLATE_NOOP(
            "problems",
            "Keep the files as long as older versions of the app read them, or give new contents a new pack.",
        ),
    ),
    info(
        "PS-RELEASE-LANGUAGE",
        QT_TRANSLATE_NOOP("problems", "{pack} is for {now}; its released version is for {before}."),
        QT_TRANSLATE_NOOP(
            "problems", "That is allowed; check that it is meant, for other people will get the pack."
        ),
    ),
    warning(
        "PS-ID-CHANGED",
        QT_TRANSLATE_NOOP("problems", "{pack} had the ID {old} when it was built last."),
        QT_TRANSLATE_NOOP(
            "problems",
            "Write {old} again unless this is meant: a new ID is a new pack, and devices keep the old one.",
        ),
    ),
    info(
        "PS-RELEASE-GONE",
        QT_TRANSLATE_NOOP("problems", "{pack} was released and is not in this project any more."),
        QT_TRANSLATE_NOOP(
            "problems",
            "It stays on people's devices until it is archived; once it is, add its ID to the archived ones.",
        ),
    ),
    warning(
        "PS-ARCHIVE-TOOLS",
        QT_TRANSLATE_NOOP(
            "problems",
            "{pack} may not reach people: it is on demand and seems made by a packager before Xcode 27.0.",
        ),
        QT_TRANSLATE_NOOP(
            "problems",
            "Package it again with Xcode 27.0 or later; Apple's release notes of Xcode 27 name the fault.",
        ),
    ),
)
