"""Rules about a manifest's text and shape. Source: asset pack manifests as Apple's template shows them."""

from __future__ import annotations

from studio.project.rules.rule import QT_TRANSLATE_NOOP, Rule, Severity, blocker, info, warning
from studio.project.target import Tools

RULES: tuple[Rule, ...] = (
    blocker(
        "PS-JSON-SYNTAX",
        QT_TRANSLATE_NOOP("problems", "{pack} cannot be read from here on: {detail}."),
        QT_TRANSLATE_NOOP("problems", "Mend the text at this place; what can be read is shown meanwhile."),
    ),
    blocker(
        "PS-JSON-CONFLICT",
        QT_TRANSLATE_NOOP(
            "problems",
            "{pack} holds two versions of the same lines, up to line {last_line}: "
            "one from {first} and one from {second}.",
        ),
        QT_TRANSLATE_NOOP(
            "problems", "Keep one of them. Version control could not decide and left both between marks."
        ),
    ),
    blocker(
        "PS-JSON-ENCODING",
        QT_TRANSLATE_NOOP("problems", "{pack} is not written as UTF-8 text: {detail}."),
        QT_TRANSLATE_NOOP("problems", "Save the file as UTF-8 in a text editor."),
    ),
    blocker(
        "PS-JSON-DEPTH",
        QT_TRANSLATE_NOOP("problems", "{pack} is nested too deeply to be a manifest."),
        QT_TRANSLATE_NOOP("problems", "Check that this file is a manifest and not something else."),
    ),
    blocker(
        "PS-JSON-DUPLICATE",
        QT_TRANSLATE_NOOP(
            "problems", "{pack} has the key {key} twice; the first stands at line {first_line}."
        ),
        QT_TRANSLATE_NOOP("problems", "Remove one of the two; which one would count is not documented."),
    ),
    info(
        "PS-JSON-TRAILING-COMMA",
        QT_TRANSLATE_NOOP("problems", "{pack} has a comma after the last value here."),
        QT_TRANSLATE_NOOP(
            "problems", "Apple's template has such commas too; other programs may refuse the file."
        ),
    ),
    blocker(
        "PS-MANIFEST-UNREADABLE",
        QT_TRANSLATE_NOOP("problems", "{pack} is a manifest that cannot be read. {reason}"),
        QT_TRANSLATE_NOOP("problems", "Change its permissions, or take it out of the manifest folder."),
    ),
    blocker(
        "PS-MANIFEST-SHAPE",
        QT_TRANSLATE_NOOP("problems", "{pack} holds {found} where one manifest belongs."),
        QT_TRANSLATE_NOOP("problems", "Write one asset pack a file, all of it in one pair of braces."),
    ),
    blocker(
        "PS-MANIFEST-TYPE",
        QT_TRANSLATE_NOOP("problems", "{pack}: {key} must be {expected}, and here it is {found}."),
        QT_TRANSLATE_NOOP("problems", "Write {expected}."),
    ),
    info(
        "PS-MANIFEST-UNKNOWN-KEY",
        QT_TRANSLATE_NOOP("problems", "{pack} has the key {key}, which Pack Studio does not know."),
        QT_TRANSLATE_NOOP("problems", "Check its spelling. It is kept as it is."),
    ),
    warning(
        "PS-MANIFEST-TOOLS-VERSION",
        QT_TRANSLATE_NOOP("problems", "{pack} has a toolsVersion, which Apple's packager writes by itself."),
        QT_TRANSLATE_NOOP("problems", "Remove it; a manifest from which a pack is built does not carry it."),
    ),
    warning(
        "PS-MANIFEST-NAME",
        QT_TRANSLATE_NOOP("problems", "{pack} is written in {file}, which does not end in .json."),
        QT_TRANSLATE_NOOP(
            "problems", "Rename the file to end in .json; Apple's packager refuses other names."
        ),
    ),
    Rule(
        "PS-DIALECT-KEY",
        Severity.ERROR,
        QT_TRANSLATE_NOOP("problems", "{pack} uses {key}, which the tools of Xcode 26 do not know."),
        QT_TRANSLATE_NOOP("problems", "Choose Xcode 27 for this project, or do without the key."),
        self_hosted=Severity.ERROR,
        tools=Tools.XCODE_26,
    ),
    Rule(
        "PS-MANIFEST-USER-INFO",
        Severity.ERROR,
        QT_TRANSLATE_NOOP("problems", "{pack} carries userInfo, which is for packs on your own server only."),
        QT_TRANSLATE_NOOP("problems", "Remove userInfo, or set the project's hosting to your own server."),
        self_hosted=None,
    ),
)
