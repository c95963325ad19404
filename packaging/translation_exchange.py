"""Lists of texts for translators: handed out as JSON, looked through when they come back."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypedDict

from translation_files import FORMS, Message
from translation_texts import Text


class Also(TypedDict):
    """Another place with the same text."""

    id: str
    context: str


class Entry(TypedDict):
    """A text to translate. ``also`` gets the same translation, unless the list has an entry for it.

    ``forms`` says for which numbers the language has forms of its own; ``translation`` is a list of as many.
    """

    id: str
    context: str
    where: str
    source: str
    plural: bool
    forms: list[str]
    translation: str | list[str]
    also: list[Also]


@dataclass(frozen=True, slots=True)
class Refusal:
    """An entry that was not taken, and why."""

    id: str
    source: str
    why: str


# What is put in later, and what a text of Qt may be marked with.
_PLACES = re.compile(r"\{[^{}]*\}|%L?n|%L?\d|<[^<>]+>")
_MNEMONIC = re.compile(r"&(?=[^\s&])")
_NUMBER = "{count}"


def handed_out(
    messages: Sequence[Message],
    texts: Sequence[Text],
    language: str,
    *,
    part: tuple[int, int] = (1, 1),
    whole: bool = False,
) -> list[Entry]:
    """What is not translated yet of ``messages``, or all of them; the ``part``-th of so many parts.

    A text that stands in several places is one entry.
    """
    where = {(text.context, text.source): text.where for text in texts}
    alike: dict[tuple[str, bool], list[Message]] = {}
    for message in messages:
        if message.is_gone:
            continue
        alike.setdefault((message.source, message.is_plural), []).append(message)
    groups = sorted(alike.values(), key=lambda group: (where.get(group[0].key, ""), group[0].key))
    number, parts = part
    first, last = len(groups) * (number - 1) // parts, len(groups) * number // parts
    return [
        _entry(group, where.get(group[0].key, ""), language)
        for group in groups[first:last]
        if whole or not all(message.is_finished for message in group)
    ]


def taken_in(
    messages: Sequence[Message], entries: Sequence[Mapping[str, object]]
) -> tuple[list[Message], list[Refusal]]:
    """``messages`` with the translations of ``entries``, and those of them that are refused."""
    known = {identity(message): message for message in messages if not message.is_gone}
    own = {str(entry.get("id")) for entry in entries}
    refused: list[Refusal] = []
    for entry in entries:
        name = str(entry.get("id"))
        message = known.get(name)
        forms = _forms(entry.get("translation"))
        why = _fault(message, forms)
        if why is not None or message is None:
            refused.append(Refusal(name, str(entry.get("source", "")), why or ""))
            continue
        for same in [name, *(other for other in _others(entry) if other not in own)]:
            if same in known and (known[same].source, known[same].is_plural) == (
                message.source,
                message.is_plural,
            ):
                known[same] = replace(known[same], translation=forms)
    return [*(message for message in messages if message.is_gone), *known.values()], refused


def identity(message: Message) -> str:
    """The name of ``message`` in lists."""
    return hashlib.sha256(f"{message.context}\0{message.source}".encode()).hexdigest()[:12]


def fault(source: str, forms: Sequence[str]) -> str | None:
    """Why ``forms`` are no translation of ``source``; ``None`` where they may be one."""
    for form in forms:
        for look in (_empty, _places, _mnemonics, _edges):
            why = look(source, form, is_plural=len(forms) > 1)
            if why is not None:
                return f"{why} ({form!r})"
    return None


def _fault(message: Message | None, forms: tuple[str, ...]) -> str | None:
    if message is None:
        return "there is no such text any more"
    if len(forms) != len(message.translation):
        return f"it has {len(forms)} forms instead of {len(message.translation)}"
    return fault(message.source, forms)


def _empty(source: str, form: str, *, is_plural: bool) -> str | None:
    del source, is_plural
    return None if form.strip() else "it is empty"


def _places(source: str, form: str, *, is_plural: bool) -> str | None:
    wanted, found = Counter(_PLACES.findall(source)), Counter(_PLACES.findall(form))
    if is_plural and not found[_NUMBER]:
        # "Two files" has no need for the number.
        del wanted[_NUMBER]
    if wanted == found:
        return None
    missing, more = " ".join((wanted - found).elements()), " ".join((found - wanted).elements())
    return ", ".join([*([f"it lacks {missing}"] if missing else []), *([f"it has {more}"] if more else [])])


def _mnemonics(source: str, form: str, *, is_plural: bool) -> str | None:
    del is_plural
    wanted, found = (len(_MNEMONIC.findall(text.replace("&&", ""))) for text in (source, form))
    return None if wanted == found else f"it has {found} letters to press behind & instead of {wanted}"


def _edges(source: str, form: str, *, is_plural: bool) -> str | None:
    del is_plural
    if _spaces(source) != _spaces(form):
        return "it does not begin and end with the same spaces"
    return None if _goes_on(source) == _goes_on(form) else "an ellipsis stands at the end of only one of them"


def _spaces(text: str) -> tuple[str, str]:
    inner = text.strip()
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :] if inner else ""


def _goes_on(text: str) -> bool:
    return text.rstrip().endswith("…")


def _entry(group: Sequence[Message], where: str, language: str) -> Entry:
    first = next((message for message in group if message.is_finished), group[0])
    also: list[Also] = [
        {"id": identity(other), "context": other.context} for other in group if other is not first
    ]
    return {
        "id": identity(first),
        "context": first.context,
        "where": where,
        "source": first.source,
        "plural": first.is_plural,
        "forms": list(FORMS[language]) if first.is_plural else [],
        "translation": list(first.translation) if first.is_plural else first.translation[0],
        "also": also,
    }


def _forms(translation: object) -> tuple[str, ...]:
    match translation:
        case str():
            return (translation,)
        case [*forms] if all(isinstance(form, str) for form in forms):
            return tuple(map(str, forms))
        case _:
            return ()


def _others(entry: Mapping[str, object]) -> list[str]:
    also = entry.get("also")
    if not isinstance(also, list):
        return []
    return [str(one.get("id")) for one in also if isinstance(one, dict)]
