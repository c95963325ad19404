"""Rules about names of files and folders that systems merge, refuse or hide, and about working files.

Sources: window research, section 3, rows 9 to 14; Microsoft, "Naming Files, Paths, and Namespaces" (certain).
"""

from __future__ import annotations

from studio.project.rules.rule import QT_TRANSLATE_NOOP, Rule, error, info, warning

RULES: tuple[Rule, ...] = (
    warning(
        "PS-NAME-RESERVED",
        QT_TRANSLATE_NOOP(
            "problems", "{file} in {pack} has a name that Windows keeps for a device, with any ending."
        ),
        QT_TRANSLATE_NOOP("problems", "Rename it; on Windows nobody could open or unpack it."),
    ),
    warning(
        "PS-NAME-ENDING",
        QT_TRANSLATE_NOOP("problems", "{file} in {pack} has a name that ends in {ending}."),
        QT_TRANSLATE_NOOP("problems", "Rename it; Windows drops the ending, and two names can become one."),
    ),
    warning(
        "PS-NAME-CHARACTERS",
        QT_TRANSLATE_NOOP(
            "problems", "{file} in {pack} has {letters} in its name, which Windows does not allow."
        ),
        QT_TRANSLATE_NOOP("problems", "Rename it; on Windows nobody could make a file of that name."),
    ),
    error(
        "PS-NAME-LONG",
        QT_TRANSLATE_NOOP(
            "problems", "{file} in {pack} has a name of {count} bytes; no system keeps more than {limit}."
        ),
        QT_TRANSLATE_NOOP("problems", "Use a shorter name; a letter with an accent takes two bytes or more."),
    ),
    warning(
        "PS-NAME-INVISIBLE",
        QT_TRANSLATE_NOOP("problems", "{file} in {pack} has {what} in its name."),
        QT_TRANSLATE_NOOP("problems", "Rename it; two such names can look the same and not be the same."),
    ),
    warning(
        "PS-NAME-CASE",
        QT_TRANSLATE_NOOP(
            "problems", "{file} in {pack} lies beside {twin}, which differs in upper and lower case only."
        ),
        QT_TRANSLATE_NOOP(
            "problems", "Rename one of them; on a Mac or on Windows only one of the two can be there."
        ),
    ),
    error(
        "PS-PATH-CASE-FOLDER",
        QT_TRANSLATE_NOOP(
            "problems", "{folder} in {pack} is a folder beside {first}, in other upper and lower case."
        ),
        QT_TRANSLATE_NOOP("problems", "Move its files to the other one; on a Mac they would be one folder."),
    ),
    info(
        "PS-PATH-LONG-WINDOWS",
        QT_TRANSLATE_NOOP("problems", "{file} in {pack} has a path of {count} characters{more}."),
        QT_TRANSLATE_NOOP(
            "problems", "Use shorter names: with its folder it passes 260, where some Windows programs stop."
        ),
    ),
    warning(
        "PS-FILE-SOURCE-ART",
        QT_TRANSLATE_NOOP("problems", "{file} in {pack} is a working file ({program}) and would ship."),
        QT_TRANSLATE_NOOP("problems", "Leave such files out, unless the app itself opens them."),
    ),
    info(
        "PS-FILE-DRAFT",
        QT_TRANSLATE_NOOP("problems", "{file} in {pack} has the name of {what}."),
        QT_TRANSLATE_NOOP("problems", "Leave it out, or rename it, if it is not meant to ship."),
    ),
    info(
        "PS-FOLDER-EMPTY",
        QT_TRANSLATE_NOOP("problems", "{folder} in {pack} is empty{more}, and empty folders are not stored."),
        QT_TRANSLATE_NOOP("problems", "Put a file into it if the app expects the folder."),
    ),
)
