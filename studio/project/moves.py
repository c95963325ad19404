"""Changes of who gets what, put together for people: "Taiwan and Hong Kong leave the primary language"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from studio.languages.naming import spoken_name
from studio.languages.places import place_name
from studio.languages.tags import InvalidTag, LanguageTag
from studio.project.audience import Via, usual_spelling
from studio.project.what_if import Change
from studio.values import dataclass
from studio.words import LanguageName, Size, Words, joined, words

_NAMED = 6
"""So many people are named in a sentence; of more, all but one of these, and how many others."""

_APART = 3
"""So many languages that move alike are told with their countries, one by one."""


@dataclass(frozen=True, slots=True)
class Move:
    """``changes`` of people who all get the same language instead of the same other one.

    ``who`` are they: countries where all have one language, otherwise languages. Before the change their app
    is in ``language_before``, after it in ``language_after``, both in the usual spelling.
    """

    language_before: str | None
    via_before: Via
    language_after: str | None
    via_after: Via
    who: tuple[str, ...]
    changes: tuple[Change, ...]

    @property
    def words(self) -> str:
        """What happens, in a sentence."""
        return _words(self)


def moves(changes: Sequence[Change]) -> tuple[Move, ...]:
    """``changes`` put together, in order: those of one language that move alike, those of equal bytes."""
    groups: dict[tuple[object, ...], list[Change]] = {}
    for one in changes:
        apart = _spoken(one) if one.is_of_language else _differences(one)
        key = (apart, one.before.language, one.before.via, one.after.language, one.after.via)
        groups.setdefault(key, []).append(one)
    return tuple(_move(group) for group in groups.values())


def in_brief(found: Sequence[Move]) -> tuple[Move, ...]:
    """``found``, and where many languages move alike these languages together, instead of their countries."""
    alike: dict[tuple[object, ...], list[Move]] = {}
    for one in found:
        # Those of bytes alone say how many, and each stands for itself.
        apart = None if one.changes[0].is_of_language else one
        key = (one.language_before, one.via_before, one.language_after, one.via_after, apart)
        alike.setdefault(key, []).append(one)
    told: list[Move] = []
    for group in alike.values():
        if len(group) <= _APART:
            told += group
        else:
            changes = tuple(change for one in group for change in one.changes)
            told.append(replace(group[0], who=tuple(dict.fromkeys(map(_language, changes))), changes=changes))
    return tuple(told)


def _move(changes: Sequence[Change]) -> Move:
    before, after = changes[0].before, changes[0].after
    return Move(before.language, before.via, after.language, after.via, _who(changes), tuple(changes))


def _spoken(change: Change) -> object:
    """The language and script that a person wants most: who shares them is told apart by country."""
    tag = _tag(change)
    return (tag.language, tag.script) if tag is not None else change.profile.wanted[:1]


def _tag(change: Change) -> LanguageTag | None:
    wanted = change.profile.wanted
    try:
        return LanguageTag.parse(usual_spelling(wanted[0]) or wanted[0]) if wanted else None
    except InvalidTag:
        return None


def _who(changes: Sequence[Change]) -> tuple[str, ...]:
    """The names of the people: of their countries, where they speak one language in several."""
    tags = [_tag(one) for one in changes]
    regions = [tag.region for tag in tags if tag is not None and tag.region is not None]
    spoken = {None if tag is None else (tag.language, tag.script) for tag in tags}
    # Who has the language and no region is not in any place, and of the same language as those who are.
    if len(spoken) == 1 and len(regions) > 1:
        return tuple(dict.fromkeys(_short(place_name(region)) for region in regions))
    return tuple(dict.fromkeys(_person(one) for one in changes))


def _person(change: Change) -> str:
    tag, wanted = _tag(change), change.profile.wanted
    if tag is not None:
        return change.profile.name or spoken_name(tag)
    return change.profile.name or (
        wanted[0] if wanted and wanted[0] else words("Somebody without a language")
    )


def _language(change: Change) -> str:
    """What the language is called that a person wants most, wherever they are."""
    tag = _tag(change)
    return _person(change) if tag is None else spoken_name(LanguageTag(tag.language, tag.script))


def _short(place: LanguageName) -> LanguageName:
    return LanguageName(place.removesuffix(" SAR China"), place.code)


def _differences(change: Change) -> tuple[int, int, int]:
    """How many bytes more come before first use, later and on demand."""
    before, after = change.before, change.after
    return (
        after.install - before.install,
        after.later - before.later,
        after.on_demand - before.on_demand,
    )


def _words(move: Move) -> Words:
    if not move.changes[0].is_of_language:
        return _words_about_bytes(move)
    before, after = _named(move.language_before), _named(move.language_after)
    if len(move.who) == 1:
        return _words_about_one(move, move.who[0], before, after)
    return _words_about_some(move, _listed(move.who), before, after)


def _words_about_one(move: Move, who: str, before: str, after: str) -> Words:
    match move.via_before, move.via_after:
        case Via.NONE, _:
            return words(
                "{who} gets packs in {after}, and got none with a language before.", who=who, after=after
            )
        case _, Via.NONE:
            return words(
                "{who} gets no packs with a language any more, and got those in {before} before.",
                who=who,
                before=before,
            )
        case Via.PRIMARY, Via.PREFERRED:
            return words(
                "{who} leaves the primary language, {before}, and gets {after}.",
                who=who,
                before=before,
                after=after,
            )
        case Via.PREFERRED, Via.PRIMARY:
            return words(
                "{who} falls back to the primary language, {after}, and got {before} before.",
                who=who,
                before=before,
                after=after,
            )
        case _:
            return words("{who} gets {after} instead of {before}.", who=who, before=before, after=after)


def _words_about_some(move: Move, who: str, before: str, after: str) -> Words:
    match move.via_before, move.via_after:
        case Via.NONE, _:
            return words(
                "{people} get packs in {after}, and got none with a language before.", people=who, after=after
            )
        case _, Via.NONE:
            return words(
                "{people} get no packs with a language any more, and got those in {before} before.",
                people=who,
                before=before,
            )
        case Via.PRIMARY, Via.PREFERRED:
            return words(
                "{people} leave the primary language, {before}, and get {after}.",
                people=who,
                before=before,
                after=after,
            )
        case Via.PREFERRED, Via.PRIMARY:
            return words(
                "{people} fall back to the primary language, {after}, and got {before} before.",
                people=who,
                before=before,
                after=after,
            )
        case _:
            return words("{people} get {after} instead of {before}.", people=who, before=before, after=after)


def _words_about_bytes(move: Move) -> Words:
    install, later, on_demand = _differences(move.changes[0])
    found = (_at_once(install), _later(later), _on_demand(on_demand))
    amounts = words("{amounts}", amounts=tuple(one for one in found if one is not None))
    if move.language_after is None:
        return words("People who get no packs with a language download {amounts}.", amounts=amounts)
    language = _named(move.language_after)
    return words("People with the app in {language} download {amounts}.", language=language, amounts=amounts)


def _at_once(difference: int) -> Words | None:
    if difference > 0:
        return words("{size} more before first use", size=Size(difference))
    return words("{size} less before first use", size=Size(-difference)) if difference else None


def _later(difference: int) -> Words | None:
    if difference > 0:
        return words("{size} more later", size=Size(difference))
    return words("{size} less later", size=Size(-difference)) if difference else None


def _on_demand(difference: int) -> Words | None:
    if difference > 0:
        return words("{size} more on demand", size=Size(difference))
    return words("{size} less on demand", size=Size(-difference)) if difference else None


def _named(text: str | None) -> str:
    if text is None:
        return ""
    try:
        return words("{language} ({tag})", language=spoken_name(LanguageTag.parse(text)), tag=text)
    except InvalidTag:
        return text


def _listed(names: Sequence[str]) -> Words:
    if len(names) > _NAMED:
        shown = joined(names[: _NAMED - 1], ", ")
        return words("{names} and {count} others", names=shown, count=len(names) - _NAMED + 1)
    return words("{names}", names=tuple(names))
