"""What could be better about a legal tag: withdrawn, longer or narrower than needed, without its script.

Source: language facts, 8.8 and 3 (parents in Apple's published matching). Whom a tag reaches is predicted.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Final

from studio.languages.apple_rows import PARENTS
from studio.languages.equivalence import WRITTEN_IN, maximized, same_people, shorter
from studio.languages.naming import display
from studio.languages.tags import LanguageTag
from studio.values import dataclass


class AdviceKind(StrEnum):
    """What an advice is about."""

    DEPRECATED = "deprecated"
    """Its code is withdrawn, or people's settings hold another one."""

    LOOKALIKE = "lookalike"
    """It is often written for another language: a country's code, or a region that is meant wider."""

    REDUNDANT = "redundant"
    """It says more than it has to."""

    SCRIPT_MISSING = "script-missing"
    """The language is written in two scripts, and it says in neither."""

    WIDER = "wider"
    """There is a tag that reaches the same people and more of them."""

    AREA = "area"
    """Its region is a part of the world."""

    ALONE = "alone"
    """A region's language, beside which there is none for the rest of its speakers."""

    MIXED = "mixed"
    """Another tag of the project means the same people."""


@dataclass(frozen=True, slots=True)
class Advice:
    """``instead`` is the tag to write, where there is a better one; ``also`` are others that may be meant."""

    kind: AdviceKind
    tag: LanguageTag
    instead: LanguageTag | None = None
    also: tuple[LanguageTag, ...] = ()


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 -- the name that lupdate looks for
    """``text`` itself. Marks it for the translators without needing Qt down here."""
    del context
    return text


WORDS: Final[dict[AdviceKind, str]] = {
    AdviceKind.DEPRECATED: QT_TRANSLATE_NOOP(
        "LanguageAdvice", "{tag} is an old or rare code. People's settings have {instead}."
    ),
    AdviceKind.LOOKALIKE: QT_TRANSLATE_NOOP(
        "LanguageAdvice", "{tag} is {name}. If another language is meant, write {instead}."
    ),
    AdviceKind.REDUNDANT: QT_TRANSLATE_NOOP("LanguageAdvice", "{tag} means the same people as {instead}."),
    AdviceKind.SCRIPT_MISSING: QT_TRANSLATE_NOOP(
        "LanguageAdvice", "{tag} does not say its script and is taken for {instead}. It could also be {also}."
    ),
    AdviceKind.WIDER: QT_TRANSLATE_NOOP(
        "LanguageAdvice",
        "{tag} is narrower than {instead}, which reaches the same people and others (predicted).",
    ),
    AdviceKind.AREA: QT_TRANSLATE_NOOP(
        "LanguageAdvice", "{tag} names a part of the world. Check on a device set to one of its countries."
    ),
    AdviceKind.ALONE: QT_TRANSLATE_NOOP(
        "LanguageAdvice",
        "{tag} is for one region, and {instead} is not there: others get the region's instead (predicted).",
    ),
    AdviceKind.MIXED: QT_TRANSLATE_NOOP("LanguageAdvice", "{tag} and {instead} mean the same people."),
}
"""What each kind says; the window translates it in the context ``LanguageAdvice``."""

_LOOKALIKES: Final = {
    "br": "pt-BR",
    "ee": "et",
    "es-LA": "es-419",
    "kr": "ko",
    "se": "sv",
    "tw": "zh-Hant",
}
"""Legal tags that are mostly slips: Breton, Ewe, Spanish in Laos, Kanuri, Northern Sami, Twi."""

_BRITISH: Final = LanguageTag("en", None, "GB")

_WIDEST: Final = {
    "en_150": _BRITISH,
    "en_AU": _BRITISH,
    "en_GB": _BRITISH,
    "es_419": LanguageTag("es", None, "419"),
    "pt_PT": LanguageTag("pt", None, "PT"),
}
"""The languages of Apple's lists that reach all whose chain has this parent."""


def advice(tag: LanguageTag) -> tuple[Advice, ...]:
    """What could be better about ``tag`` by itself, the weightiest first; nothing where it is fine."""
    meant = _lookalike(tag)
    if tag.replacement is not None:
        return (Advice(AdviceKind.DEPRECATED, tag, tag.replacement, meant),)
    found = [Advice(AdviceKind.LOOKALIKE, tag, one) for one in meant]
    shape = _shape(tag)
    if shape is not None:
        found.append(shape)
    if tag.region is not None and tag.region.isdigit():
        found.append(Advice(AdviceKind.AREA, tag))
    return tuple(found)


def advice_among(tags: Iterable[LanguageTag]) -> tuple[Advice, ...]:
    """What is only seen of all ``tags`` of a project: mixtures, and regions without the rest of theirs."""
    known = list(dict.fromkeys(tags))
    mixtures = [Advice(AdviceKind.MIXED, other, best) for best, *others in mixed(known) for other in others]
    alone = [
        Advice(AdviceKind.ALONE, tag, _wider(tag) or _everybody(tag))
        for tag in known
        if _is_alone(tag, known)
    ]
    return (*mixtures, *alone)


def mixed(tags: Iterable[LanguageTag]) -> tuple[tuple[LanguageTag, ...], ...]:
    """Those of ``tags`` that mean the same people, in groups of two or more; in each the best tag first.

    ``en`` and ``en-US``, ``zh-TW`` and ``zh-Hant``, ``iw`` and ``he``, ``no`` and ``nb``.
    """
    groups: dict[LanguageTag, list[LanguageTag]] = {}
    for tag in dict.fromkeys(tags):
        groups.setdefault(same_people(tag), []).append(tag)
    return tuple(tuple(sorted(group, key=_worth)) for group in groups.values() if len(group) > 1)


def words(one: Advice, name: str = "") -> str:
    """The advice as an English sentence. ``name`` is what its tag is called."""
    also = ", ".join(str(tag) for tag in one.also)
    if not name and one.kind is AdviceKind.LOOKALIKE:
        name = display(one.tag).english
    return WORDS[one.kind].format(tag=one.tag, instead=one.instead, also=also, name=name)


def _lookalike(tag: LanguageTag) -> tuple[LanguageTag, ...]:
    meant = _LOOKALIKES.get(str(tag))
    return (LanguageTag.parse(meant),) if meant is not None else ()


def _shape(tag: LanguageTag) -> Advice | None:
    """Whether ``tag`` has a part too few or too many."""
    scripts = WRITTEN_IN.get(tag.language)
    if scripts is not None and tag.script is None and not (tag.language == "zh" and tag.region):
        return _with_script(tag, scripts)
    wider = _wider(tag)
    if wider is not None:
        return Advice(AdviceKind.WIDER, tag, wider)
    enough = _chinese(tag) or shorter(tag)
    return None if enough is None else Advice(AdviceKind.REDUNDANT, tag, enough)


def _with_script(tag: LanguageTag, scripts: Sequence[str]) -> Advice:
    full = maximized(tag)
    written = LanguageTag(tag.language, full.script)
    likely = written if maximized(written) == full else LanguageTag(tag.language, full.script, tag.region)
    also = tuple(LanguageTag(tag.language, script) for script in scripts if script != full.script)
    return Advice(AdviceKind.SCRIPT_MISSING, tag, likely, also)


def _wider(tag: LanguageTag) -> LanguageTag | None:
    """The widest tag that is as true, where Apple's systems have one."""
    if tag.region is None:
        return LanguageTag("no") if tag == LanguageTag("nb") else None
    if tag.language == "zh":
        written = LanguageTag("zh", maximized(tag).script)
        return None if maximized(written) == maximized(tag) else written
    parent = PARENTS.get(f"{tag.language}_{tag.region}", "")
    return _WIDEST.get(parent)


def _chinese(tag: LanguageTag) -> LanguageTag | None:
    """``zh-CN`` and ``zh-TW`` by their script, as Apple's systems call them."""
    return LanguageTag("zh", maximized(tag).script) if tag.language == "zh" and tag.region else None


def _is_alone(tag: LanguageTag, known: Sequence[LanguageTag]) -> bool:
    """Whether ``tag`` is for a region, and no other tag is for the rest of its language."""
    if tag.region is None or tag.replacement is not None:
        return False
    full = maximized(tag)
    everybody = maximized(_everybody(tag))
    wider = _wider(tag)
    return full != everybody and not any(
        other != tag and (other == wider or maximized(other) == everybody) for other in known
    )


def _everybody(tag: LanguageTag) -> LanguageTag:
    return LanguageTag(tag.language, maximized(tag).script if tag.language in WRITTEN_IN else tag.script)


def _worth(tag: LanguageTag) -> tuple[bool, bool, bool, int, str]:
    """What the best tag is least in: withdrawn, without a script that matters, narrow, long."""
    without = tag.language in WRITTEN_IN and tag.script is None
    return (tag.replacement is not None, without, tag.language == "nb", len(str(tag)), str(tag))
