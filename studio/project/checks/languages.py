"""Checks of a pack's language: a legal tag, in its usual spelling, and not withdrawn."""

from __future__ import annotations

from collections.abc import Iterator

from studio.errors import Finding
from studio.languages.advice import AdviceKind, advice
from studio.languages.tags import InvalidTag, LanguageTag, TagFault
from studio.manifest.values import OnDemand
from studio.project.packs import Pack
from studio.words import words

_CODES = {
    TagFault.EMPTY: "PS-LANGUAGE-EMPTY",
    TagFault.NAME: "PS-LANGUAGE-NAME",
    TagFault.SEPARATOR: "PS-LANGUAGE-SEPARATOR",
    TagFault.MALFORMED: "PS-LANGUAGE-MALFORMED",
    TagFault.EXTENDED: "PS-LANGUAGE-MALFORMED",
    TagFault.VARIANT: "PS-LANGUAGE-VARIANT",
    TagFault.EXTENSION: "PS-LANGUAGE-EXTENSION",
    TagFault.NOT_A_LANGUAGE: "PS-LANGUAGE-NONE",
    TagFault.UNKNOWN_LANGUAGE: "PS-LANGUAGE-UNKNOWN",
    TagFault.UNKNOWN_SCRIPT: "PS-LANGUAGE-UNKNOWN",
    TagFault.UNKNOWN_REGION: "PS-LANGUAGE-UNKNOWN",
}


def check_language(pack: Pack) -> Iterator[Finding]:
    """What is wrong with the language of one pack."""
    text = pack.manifest.language
    if text is None:
        return
    try:
        tag = LanguageTag.parse(text)
    except InvalidTag as refusal:
        instead = words(" Use {tag} instead.", tag=str(refusal.suggestion)) if refusal.suggestion else ""
        yield pack.finding(
            _CODES[refusal.fault], "language", text=refusal.text, part=refusal.part, instead=instead
        )
        return
    yield from _about_tag(pack, text, tag)
    policy = pack.manifest.policy
    if not isinstance(policy, OnDemand | None):
        yield pack.finding("PS-LANGUAGE-OS26", "language", policy=policy.kind)


def _about_tag(pack: Pack, text: str, tag: LanguageTag) -> Iterator[Finding]:
    """What could be better about a legal tag."""
    if tag.replacement is not None:
        yield pack.finding("PS-LANGUAGE-DEPRECATED", "language", text=text, tag=str(tag.replacement))
    elif str(tag) != text:
        yield pack.finding("PS-LANGUAGE-CASE", "language", text=text, tag=str(tag))
    for one in advice(tag):
        if one.kind is AdviceKind.AREA:
            yield pack.finding("PS-LANGUAGE-AREA", "language", text=text)
        elif one.kind is AdviceKind.SCRIPT_MISSING:
            also = ", ".join(str(other) for other in one.also)
            yield pack.finding("PS-LANGUAGE-SCRIPT", "language", text=text, tag=str(one.instead), other=also)
