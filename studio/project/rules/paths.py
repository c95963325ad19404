"""Rules about selectors and the files they take. Source: asset pack facts, sections 1.3 and 1.4."""

from __future__ import annotations

from studio.project.rules.rule import QT_TRANSLATE_NOOP, Rule, blocker, error, info, warning

RULES: tuple[Rule, ...] = (
    blocker(
        "PS-SELECTOR-MISSING",
        QT_TRANSLATE_NOOP("problems", "{pack} has no file selectors, so it would ship nothing."),
        QT_TRANSLATE_NOOP("problems", "Add fileSelectors with the files and folders to ship."),
    ),
    blocker(
        "PS-SELECTOR-NONE",
        QT_TRANSLATE_NOOP("problems", "{pack} has no selector that takes files, so it would ship nothing."),
        QT_TRANSLATE_NOOP("problems", "Add the files and folders to ship."),
    ),
    blocker(
        "PS-SELECTOR-FORM",
        QT_TRANSLATE_NOOP("problems", "{pack} has a file selector of no known form (keys: {keys})."),
        QT_TRANSLATE_NOOP(
            "problems",
            "Use file, directory, filePattern, fileSource with fileDestination, "
            "directorySource with directoryDestination, or fileExclusion.",
        ),
    ),
    blocker(
        "PS-SELECTOR-MIXED",
        QT_TRANSLATE_NOOP("problems", "{pack} mixes several forms in one file selector: {keys}."),
        QT_TRANSLATE_NOOP("problems", "Write a selector of its own for each."),
    ),
    error(
        "PS-SELECTOR-UNKNOWN-KEY",
        QT_TRANSLATE_NOOP("problems", "{pack} has a file selector with the key {key}, which does not exist."),
        QT_TRANSLATE_NOOP("problems", "Remove the key or mend its spelling."),
    ),
    blocker(
        "PS-SELECTOR-HALF",
        QT_TRANSLATE_NOOP("problems", "{pack} has a file selector with {has} but without {lacks}."),
        QT_TRANSLATE_NOOP("problems", "Add {lacks}: the two belong together."),
    ),
    blocker(
        "PS-SELECTOR-EMPTY",
        QT_TRANSLATE_NOOP("problems", "{selector} in {pack} matches no file in {folder}."),
        QT_TRANSLATE_NOOP("problems", "Check the spelling and the source root, or remove the selector."),
    ),
    blocker(
        "PS-SELECTOR-IGNORED",
        QT_TRANSLATE_NOOP("problems", "{selector} in {pack} matches only files that ignore rules leave out."),
        QT_TRANSLATE_NOOP("problems", "Change the ignore rules, name the files one by one, or remove it."),
    ),
    blocker(
        "PS-SELECTOR-EXCLUDED",
        QT_TRANSLATE_NOOP("problems", "{selector} in {pack} matches only files that are excluded again."),
        QT_TRANSLATE_NOOP("problems", "Remove the selector, or the exclusions."),
    ),
    blocker(
        "PS-SELECTOR-KIND",
        QT_TRANSLATE_NOOP(
            "problems", "{selector} in {pack} is {kind}, and the selector asks for another kind."
        ),
        QT_TRANSLATE_NOOP("problems", "Use the key {key} for it."),
    ),
    blocker(
        "PS-EXCLUSION-PATTERN",
        QT_TRANSLATE_NOOP(
            "problems", "{file} in {pack} excludes nothing: * and ? mean nothing in an exclusion."
        ),
        QT_TRANSLATE_NOOP("problems", "Name the files to leave out one by one."),
    ),
    blocker(
        "PS-EXCLUSION-CASE",
        QT_TRANSLATE_NOOP("problems", "{file} in {pack} excludes nothing: the file is spelled {near}."),
        QT_TRANSLATE_NOOP("problems", "Write it as the disk spells it."),
    ),
    warning(
        "PS-EXCLUSION-EMPTY",
        QT_TRANSLATE_NOOP("problems", "{file} is excluded from {pack}, and no selector takes such a file."),
        QT_TRANSLATE_NOOP("problems", "Check the spelling: an exclusion names one source path exactly."),
    ),
    info(
        "PS-PATTERN-HIDDEN",
        QT_TRANSLATE_NOOP("problems", "{pack} leaves out hidden files ({count}), for example {file}."),
        QT_TRANSLATE_NOOP(
            "problems", "A wildcard does not match a leading dot here; Apple does not document it. Name them."
        ),
    ),
    blocker(
        "PS-PATTERN-DOUBLE-STAR",
        QT_TRANSLATE_NOOP("problems", "{pattern} in {pack} uses **, which Apple does not document."),
        QT_TRANSLATE_NOOP("problems", "Use directory for everything below a folder, or one * a folder."),
    ),
    blocker(
        "PS-PATH-ABSOLUTE",
        QT_TRANSLATE_NOOP("problems", "{path} in {pack} is an absolute path."),
        QT_TRANSLATE_NOOP("problems", "Write it relative to the source root."),
    ),
    blocker(
        "PS-PATH-ESCAPES",
        QT_TRANSLATE_NOOP(
            "problems", "{path} in {pack} has .. in it, which can lead out of the source root."
        ),
        QT_TRANSLATE_NOOP("problems", "Write the path without it, or move the source root up."),
    ),
    blocker(
        "PS-PATH-DOT",
        QT_TRANSLATE_NOOP(
            "problems", "{pack} names the whole source root, which Apple's packager does not take."
        ),
        QT_TRANSLATE_NOOP("problems", "Name the folders and files in it one by one."),
    ),
    blocker(
        "PS-PATH-BACKSLASH",
        QT_TRANSLATE_NOOP("problems", "{path} in {pack} is written with backslashes."),
        QT_TRANSLATE_NOOP("problems", "Write forward slashes, on Windows too."),
    ),
    blocker(
        "PS-PATH-EMPTY-PART",
        QT_TRANSLATE_NOOP(
            "problems", "{path} in {pack} has an empty part, a single dot or a slash at its end."
        ),
        QT_TRANSLATE_NOOP("problems", "Write the path without them."),
    ),
    blocker(
        "PS-PATH-CONTROL",
        QT_TRANSLATE_NOOP("problems", "{pack} has a path with a control character in it."),
        QT_TRANSLATE_NOOP("problems", "Write the path again by hand."),
    ),
    info(
        "PS-PATH-NOT-NFC",
        QT_TRANSLATE_NOOP("problems", "{path} in {pack} has letters and accents written apart."),
        QT_TRANSLATE_NOOP("problems", "They are matched and stored joined (NFC); write them so here too."),
    ),
    blocker(
        "PS-PATH-TWICE",
        QT_TRANSLATE_NOOP("problems", "{file} in {pack} would come from two files: {first} and {second}."),
        QT_TRANSLATE_NOOP("problems", "Store one of them elsewhere, or exclude it."),
    ),
    blocker(
        "PS-PATH-FOLDER",
        QT_TRANSLATE_NOOP("problems", "{file} in {pack} would be a file and a folder at once."),
        QT_TRANSLATE_NOOP("problems", "Store one of them under another name."),
    ),
    error(
        "PS-PATH-CASE",
        QT_TRANSLATE_NOOP("problems", "{file} in {pack} differs from {first} in upper and lower case only."),
        QT_TRANSLATE_NOOP("problems", "Rename one of them; on a Mac they would be one file."),
    ),
    blocker(
        "PS-PATH-LONG",
        QT_TRANSLATE_NOOP("problems", "{file} in {pack} has a path of more than {limit} bytes."),
        QT_TRANSLATE_NOOP("problems", "Use shorter names or fewer folders."),
    ),
    blocker(
        "PS-PATH-LETTERS",
        QT_TRANSLATE_NOOP("problems", "{file} in {pack} has a backslash or a control character in its name."),
        QT_TRANSLATE_NOOP("problems", "Rename the file."),
    ),
    error(
        "PS-PATH-INDEX",
        QT_TRANSLATE_NOOP("problems", "{file} in {pack} has the name of an open pack's own index."),
        QT_TRANSLATE_NOOP("problems", "Store it under another name; a .pack.zip cannot hold it so."),
    ),
    info(
        "PS-FILE-TAKEN-TWICE",
        QT_TRANSLATE_NOOP(
            "problems", "{pack} takes {files} by more than one selector, first by number {first}."
        ),
        QT_TRANSLATE_NOOP(
            "problems", "Each file ships once here; what Apple's packager does is not documented."
        ),
    ),
    blocker(
        "PS-FILE-LINK",
        QT_TRANSLATE_NOOP("problems", "{file} in {pack} is a link, and what it points to may change."),
        QT_TRANSLATE_NOOP("problems", "Put the file itself there, or exclude the link."),
    ),
    blocker(
        "PS-FILE-SPECIAL",
        QT_TRANSLATE_NOOP("problems", "{file} in {pack} is not a file but a device, pipe or socket."),
        QT_TRANSLATE_NOOP("problems", "Exclude it."),
    ),
    blocker(
        "PS-FILE-NAME",
        QT_TRANSLATE_NOOP("problems", "{file} in {pack} has a name that is not written in UTF-8."),
        QT_TRANSLATE_NOOP("problems", "Rename the file."),
    ),
    blocker(
        "PS-FILE-TWINS",
        QT_TRANSLATE_NOOP(
            "problems", "{file} in {pack} stands twice on the disk, with accents written two ways."
        ),
        QT_TRANSLATE_NOOP("problems", "Rename or remove one of the two."),
    ),
    blocker(
        "PS-FILE-UNREADABLE",
        QT_TRANSLATE_NOOP("problems", "{file} in {pack} cannot be read: you have no permission for it."),
        QT_TRANSLATE_NOOP("problems", "Change its permissions, or exclude it."),
    ),
    blocker(
        "PS-FILE-OWN",
        QT_TRANSLATE_NOOP(
            "problems", "{file} in {pack} is a file of the project itself, or a pack it builds."
        ),
        QT_TRANSLATE_NOOP("problems", "Remove the selector; such files are never shipped."),
    ),
    warning(
        "PS-FILE-IGNORED-NAMED",
        QT_TRANSLATE_NOOP("problems", "{file} in {pack} ships although the rule {rule} ignores it."),
        QT_TRANSLATE_NOOP(
            "problems", "A selector names it exactly. Remove the selector if that is not meant."
        ),
    ),
    blocker(
        "PS-FOLDER-UNREADABLE",
        QT_TRANSLATE_NOOP("problems", "{folder} cannot be read, so {pack} would ship without what is in it."),
        QT_TRANSLATE_NOOP("problems", "Change the folder's permissions, or do not select it."),
    ),
    blocker(
        "PS-ROOT-MISSING",
        QT_TRANSLATE_NOOP("problems", "{folder}, the source root of {pack}, is not a folder that is there."),
        QT_TRANSLATE_NOOP("problems", "Check the source root, and that its disk is connected."),
    ),
    warning(
        "PS-ROOT-ABSOLUTE",
        QT_TRANSLATE_NOOP("problems", "{path}, the source root of {pack}, is an absolute path."),
        QT_TRANSLATE_NOOP(
            "problems", "Write it relative to the manifest, so that it holds on other computers."
        ),
    ),
    info(
        "PS-PROJECT-WATCHED",
        QT_TRANSLATE_NOOP(
            "problems", "{folder} is a watched folder of {pack}, and no pack can take files from it."
        ),
        QT_TRANSLATE_NOOP(
            "problems", "Move it below the source root, or point a manifest's sourceRoot at it."
        ),
    ),
    error(
        "PS-PROJECT-EMPTY",
        QT_TRANSLATE_NOOP("problems", "{pack} has no manifests, so there is nothing to build."),
        QT_TRANSLATE_NOOP("problems", "Put manifests into {folder}."),
    ),
)
