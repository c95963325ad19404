"""Rules about a pack's language. Source: asset pack facts, section 5."""

from __future__ import annotations

from studio.project.rules.rule import QT_TRANSLATE_NOOP, Rule, Severity, error, info, warning

RULES: tuple[Rule, ...] = (
    error(
        "PS-LANGUAGE-EMPTY",
        QT_TRANSLATE_NOOP("problems", "{pack} has an empty language."),
        QT_TRANSLATE_NOOP("problems", "Remove the language for a pack that is for everybody, or name one."),
    ),
    error(
        "PS-LANGUAGE-NAME",
        QT_TRANSLATE_NOOP("problems", "{pack} has the language {text}, which is no language tag.{instead}"),
        QT_TRANSLATE_NOOP("problems", "Write a tag such as en, pt-BR or zh-Hant."),
    ),
    error(
        "PS-LANGUAGE-MALFORMED",
        QT_TRANSLATE_NOOP("problems", "{pack} has the language {text}, which is no language tag.{instead}"),
        QT_TRANSLATE_NOOP("problems", "Write language, then script and region where needed: zh-Hans-CN."),
    ),
    error(
        "PS-LANGUAGE-SEPARATOR",
        QT_TRANSLATE_NOOP("problems", "{pack} has the language {text}, written with an underscore.{instead}"),
        QT_TRANSLATE_NOOP("problems", "Write hyphens between the parts."),
    ),
    error(
        "PS-LANGUAGE-VARIANT",
        QT_TRANSLATE_NOOP(
            "problems", "{pack} has the language {text}, in which {part} is a variant.{instead}"
        ),
        QT_TRANSLATE_NOOP("problems", "Asset packs can use language, script and region only."),
    ),
    error(
        "PS-LANGUAGE-EXTENSION",
        QT_TRANSLATE_NOOP(
            "problems", "{pack} has the language {text}, in which an extension begins at {part}.{instead}"
        ),
        QT_TRANSLATE_NOOP("problems", "Asset packs can use language, script and region only."),
    ),
    error(
        "PS-LANGUAGE-UNKNOWN",
        QT_TRANSLATE_NOOP(
            "problems", "{pack} has the language {text}, in which {part} is not known.{instead}"
        ),
        QT_TRANSLATE_NOOP("problems", "Use a language, script or region that the ISO lists have."),
    ),
    error(
        "PS-LANGUAGE-NONE",
        QT_TRANSLATE_NOOP("problems", "{pack} has the language {text}, which is nobody's language."),
        QT_TRANSLATE_NOOP("problems", "Remove the language: a pack without one is for everybody."),
    ),
    warning(
        "PS-LANGUAGE-CASE",
        QT_TRANSLATE_NOOP("problems", "{pack} spells its language {text}; the usual spelling is {tag}."),
        QT_TRANSLATE_NOOP("problems", "Write {tag}."),
    ),
    warning(
        "PS-LANGUAGE-DEPRECATED",
        QT_TRANSLATE_NOOP("problems", "{pack} has the language {text}, an old or rare code for {tag}."),
        QT_TRANSLATE_NOOP("problems", "Write {tag}."),
    ),
    info(
        "PS-LANGUAGE-AREA",
        QT_TRANSLATE_NOOP("problems", "{pack} names an area, {text}, not a country."),
        QT_TRANSLATE_NOOP("problems", "That is allowed; people in all its countries may get the pack."),
    ),
    info(
        "PS-LANGUAGE-SCRIPT",
        QT_TRANSLATE_NOOP(
            "problems",
            "{pack} has the language {text}, which is written in two scripts, and does not say which.",
        ),
        QT_TRANSLATE_NOOP("problems", "Write {tag}, which devices take it for, or {other}."),
    ),
    info(
        "PS-LANGUAGE-REDUNDANT",
        QT_TRANSLATE_NOOP("problems", "{pack} has the language {text}, which means the same as {tag}."),
        QT_TRANSLATE_NOOP("problems", "Write {tag}, unless the longer tag is used for it everywhere else."),
    ),
    warning(
        "PS-LANGUAGE-EQUIVALENT",
        QT_TRANSLATE_NOOP("problems", "{pack} has the language {text}, and {other} says {tag} for the same."),
        QT_TRANSLATE_NOOP(
            "problems", "Write {tag}: a device may take packs of one spelling only (predicted, not tested)."
        ),
    ),
    Rule(
        "PS-LANGUAGE-OS26",
        Severity.WARNING,
        QT_TRANSLATE_NOOP(
            "problems", "{pack} is localized and {policy}, so people on OS 26 do not get it at all."
        ),
        QT_TRANSLATE_NOOP(
            "problems", "Give them the contents elsewhere, or raise the app's lowest OS to 27."
        ),
        self_hosted=Severity.WARNING,
        below_os=27,
    ),
)
