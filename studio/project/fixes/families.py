"""Fixes of families: what the project asks for, taken back for one language of one family."""

from __future__ import annotations

from collections.abc import Iterator

from studio.languages.names import spoken_name
from studio.languages.tags import LanguageTag
from studio.project.edits import SetProject
from studio.project.families import required_of
from studio.project.fixes.fix import Fix, Ground, Maker
from studio.words import words


def _not_required(ground: Ground) -> Iterator[Fix]:
    arguments = ground.problem.finding.arguments
    family, tag = str(arguments["family"]), LanguageTag.parse(str(arguments["tag"]))
    project = ground.project
    if project is None:
        return
    required = required_of(family, project.required_languages)
    if tag not in required:
        return
    others = {
        name: tags
        for name, tags in project.required_languages.items()
        if name.casefold() != family.casefold()
    }
    left = tuple(str(one) for one in required if one != tag)
    label = words("Mark {language} as not required for {family}", language=spoken_name(tag), family=family)
    yield Fix("not-required", label, (SetProject({"required_languages": {**others, family: left}}),))


FIXES: dict[str, Maker] = {
    "PS-FAMILY-REQUIRED": _not_required,
    "PS-FAMILY-REQUIRED-PATHS": _not_required,
}
