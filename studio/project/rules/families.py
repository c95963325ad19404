"""Rules about families: what should be there in every language. Source: asset pack facts, section 5."""

from __future__ import annotations

from studio.project.rules.rule import QT_TRANSLATE_NOOP, Rule, error, info, warning

RULES: tuple[Rule, ...] = (
    error(
        "PS-FAMILY-REQUIRED",
        QT_TRANSLATE_NOOP(
            "problems", "{family} has no pack in {language} ({tag}), which this project requires."
        ),
        QT_TRANSLATE_NOOP("problems", "Add a pack in {tag}, or mark {language} as not required."),
    ),
    error(
        "PS-FAMILY-REQUIRED-PATHS",
        QT_TRANSLATE_NOOP(
            "problems",
            "{pack} has no file for {missing} of {count} paths that {against} has, such as {example}.",
        ),
        QT_TRANSLATE_NOOP("problems", "Add the files, or mark {language} as not required."),
    ),
    warning(
        "PS-FAMILY-PATHS",
        QT_TRANSLATE_NOOP(
            "problems",
            "{pack} has no file for {missing} of {count} paths that {against} has, such as {example}.",
        ),
        QT_TRANSLATE_NOOP("problems", "Add the files, or make sure that the app does without them."),
    ),
    warning(
        "PS-FAMILY-UNEVEN",
        QT_TRANSLATE_NOOP(
            "problems",
            "{family} lacks {languages}, which {against}. Whoever resolves to such a language is predicted "
            "to get no pack of {family}.",
        ),
        QT_TRANSLATE_NOOP(
            "problems", "Add packs in these languages, or a pack without a language for everybody."
        ),
    ),
    warning(
        "PS-FAMILY-PRIMARY",
        QT_TRANSLATE_NOOP(
            "problems",
            "{family} has no pack in {primary}, the app's primary language, and none for everybody.",
        ),
        QT_TRANSLATE_NOOP(
            "problems",
            "Add a pack in {primary}, which people get whose languages have none, or one without a language.",
        ),
    ),
    info(
        "PS-FAMILY-COPY",
        QT_TRANSLATE_NOOP(
            "problems", "{pack} has {files} with the same bytes as in {base}, such as {example}."
        ),
        QT_TRANSLATE_NOOP("problems", "Look whether they were forgotten when the others were translated."),
    ),
)
