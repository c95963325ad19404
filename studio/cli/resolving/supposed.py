"""What is supposed of a project's packs: one less, one in another language, one more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path

from studio.cli.output import one_line
from studio.cli.resolving.spoken import language, quoted_tag
from studio.errors import StudioError
from studio.languages.tags import InvalidTag, LanguageTag, TagFault
from studio.manifest.document import Document
from studio.manifest.values import Manifest
from studio.project.packs import Pack
from studio.values import dataclass

_NOBODYS = frozenset({"", "none"})
"""What is said instead of a tag for a pack that everybody gets."""

_NAMED = 12
"""So many packs of a project are named where another one is asked for."""


@dataclass(frozen=True, slots=True)
class Supposed:
    """The IDs of packs that are gone, and by ID the languages of those in another one and of new ones.

    Languages are in the usual spelling; ``None`` is a pack for everybody.
    """

    without: tuple[str, ...]
    retagged: dict[str, str | None]
    added: dict[str, str | None]

    @property
    def words(self) -> str:
        """All of it, as the beginning of a sentence that ends in a colon."""
        told = [f"without {one_line(one)}" for one in self.without]
        told += [f"with {one_line(one)} {_inside(tag)}" for one, tag in self.retagged.items()]
        told += [f"with a new pack {one_line(one)} {_inside(tag)}" for one, tag in self.added.items()]
        listed = told[0] if len(told) == 1 else f"{', '.join(told[:-1])} and {told[-1]}"
        return listed[:1].upper() + listed[1:]


@dataclass(frozen=True, slots=True)
class Supposing:
    """The words of ``--without``, ``--retag`` and ``--add`` as they were typed."""

    without: Sequence[str]
    retag: Sequence[str]
    add: Sequence[str]

    def read(self, ids: Sequence[str]) -> Supposed:
        """What they say of a project whose packs have those ``ids``. Raises ``StudioError``."""
        retagged = [_pair("--retag", text) for text in self.retag]
        added = [_pair("--add", text) for text in self.add]
        changed = [*self.without, *(one for one, _ in retagged)]
        _require_once([*changed, *(one for one, _ in added)])
        for one in changed:
            _require_known(one, ids)
        for one, _ in added:
            if one in ids:
                raise StudioError(
                    f"The project has a pack {one_line(one)} already.",
                    f"Try it in another language: --retag {one}=TAG. Or give the new one another ID.",
                )
        return Supposed(
            tuple(self.without),
            {one: _tag("--retag", one, text) for one, text in retagged},
            {one: _tag("--add", one, text) for one, text in added},
        )


def supposed_pack(pack_id: str, tag: str | None) -> Pack:
    """A pack that lies nowhere, as far as its ID and language tell."""
    manifest = Manifest(asset_pack_id=pack_id, language=tag)
    return Pack(Path(pack_id), Document.read(b""), manifest, (), Path())


def _pair(option: str, text: str) -> tuple[str, str]:
    """The ID and the tag of ``ID=TAG``."""
    pack_id, equals, tag = (part.strip() for part in text.rpartition("="))
    if not equals:
        raise StudioError(
            f"{option} {one_line(text)} names no language.",
            f"Write ID=TAG, such as {option} {text or 'voices'}=de, or {text or 'voices'}= for everybody.",
        )
    if not pack_id:
        raise StudioError(
            f"{option} {one_line(text)} names no pack.",
            f"Write the pack's ID first, such as {option} voices-{tag or 'de'}={tag or 'de'}.",
        )
    return pack_id, tag


def _require_once(ids: Sequence[str]) -> None:
    for number, one in enumerate(ids):
        if one in ids[:number]:
            raise StudioError(
                f"The pack {one_line(one)} is named twice.",
                "Suppose one thing of each pack, and say it once.",
            )


def _require_known(pack_id: str, ids: Sequence[str]) -> None:
    if pack_id in ids:
        return
    near = list(_near(pack_id, ids))
    if near:
        hint = f"Is {' or '.join(one_line(one) for one in near)} meant?"
    elif ids:
        more = f" and {len(ids) - _NAMED:,} more" if len(ids) > _NAMED else ""
        hint = f"Its packs are {', '.join(one_line(one) for one in ids[:_NAMED])}{more}."
    else:
        hint = "It has no packs at all. Suppose a new one: --add ID=TAG."
    raise StudioError(f"The project has no pack {one_line(pack_id) or 'without a name'}.", hint)


def _near(pack_id: str, ids: Sequence[str]) -> Iterator[str]:
    """Those of ``ids`` that are likely meant, at most three."""
    spelled = {one.casefold(): one for one in ids}
    folded = pack_id.casefold()
    if folded in spelled:
        yield spelled[folded]
        return
    for one in get_close_matches(folded, spelled, n=3, cutoff=0.6):
        yield spelled[one]


def _tag(option: str, pack_id: str, text: str) -> str | None:
    """The language that ``text`` says, in the usual spelling. Raises ``StudioError``."""
    if text.casefold() in _NOBODYS:
        return None
    try:
        return str(LanguageTag.parse(text))
    except InvalidTag as refusal:
        told, meant = quoted_tag(text), refusal.suggestion
        raise StudioError(
            f"{one_line(pack_id)} cannot be in {told}: {_REASONS[refusal.fault].format(refusal.part)}.",
            f"Write {option} {pack_id}={meant}."
            if meant is not None
            else f"Write a tag such as en, pt-BR or zh-Hant, or {option} {pack_id}= for everybody.",
        ) from refusal


_ONLY = "and a pack has a language, a script and a region only"

_REASONS = {
    TagFault.EMPTY: "nothing is no language",
    TagFault.NAME: "that is no language tag",
    TagFault.SEPARATOR: "the parts of a tag have hyphens between them",
    TagFault.MALFORMED: "that is no language tag",
    TagFault.EXTENDED: f"{{}} is a variant, {_ONLY}",
    TagFault.VARIANT: f"{{}} is a variant, {_ONLY}",
    TagFault.EXTENSION: f"an extension begins at {{}}, {_ONLY}",
    TagFault.NOT_A_LANGUAGE: "that is nobody's language",
    TagFault.UNKNOWN_LANGUAGE: "the ISO list of languages has no {}",
    TagFault.UNKNOWN_SCRIPT: "the ISO list of scripts has no {}",
    TagFault.UNKNOWN_REGION: "the ISO list of countries and regions has no {}",
}


def _inside(tag: str | None) -> str:
    return "for everybody" if tag is None else f"in {language(tag)}"
