"""Rules about paths that several packs store. Source: asset pack facts, sections 5.2, 5.3 and 12."""

from __future__ import annotations

from studio.project.rules.rule import QT_TRANSLATE_NOOP, Rule, error, info, warning

RULES: tuple[Rule, ...] = (
    error(
        "PS-COLLISION-PATH",
        QT_TRANSLATE_NOOP("problems", "{file} is in {pack} and in {first} too; {bytes}."),
        QT_TRANSLATE_NOOP(
            "problems", "Leave it out of one pack: which of the two an app would get is undefined."
        ),
    ),
    error(
        "PS-COLLISION-SAME",
        QT_TRANSLATE_NOOP("problems", "{file} is in {pack} and in {first} too, with the same bytes."),
        QT_TRANSLATE_NOOP(
            "problems", "Leave it out of one pack: as soon as one of the two changes, apps get either."
        ),
    ),
    error(
        "PS-COLLISION-MORE",
        QT_TRANSLATE_NOOP("problems", "{pack} and {first} have {count} more paths in common."),
        QT_TRANSLATE_NOOP("problems", "Look at what their selectors take; most likely one takes too much."),
    ),
    error(
        "PS-COLLISION-CASE",
        QT_TRANSLATE_NOOP(
            "problems", "{file} in {pack} and {other} in {first} differ in upper and lower case only."
        ),
        QT_TRANSLATE_NOOP("problems", "Rename one of them; on a Mac they would be one file."),
    ),
    error(
        "PS-COLLISION-LANGUAGE",
        QT_TRANSLATE_NOOP(
            "problems", "{file} is in {pack} for {language} and in {first} for {other}, which mean the same."
        ),
        QT_TRANSLATE_NOOP("problems", "Put the files for one language into one pack, or rename one of them."),
    ),
    error(
        "PS-COLLISION-FOLDER",
        QT_TRANSLATE_NOOP("problems", "{file} is a file in {pack} and a folder in {first}."),
        QT_TRANSLATE_NOOP("problems", "Store one of them under another name."),
    ),
    warning(
        "PS-COLLISION-SPELLING",
        QT_TRANSLATE_NOOP(
            "problems", "{file} in {pack} is spelled {other} in {first}, for another language."
        ),
        QT_TRANSLATE_NOOP(
            "problems", "Spell both alike: an app that asks for one does not find the other on an iPhone."
        ),
    ),
    info(
        "PS-COLLISION-PLATFORM",
        QT_TRANSLATE_NOOP(
            "problems", "{pack} and {first} have {count} paths in common, such as {file}, but no platform."
        ),
        QT_TRANSLATE_NOOP(
            "problems", "That should do no harm, for no device gets both; Apple does not document it."
        ),
    ),
)
