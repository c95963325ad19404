"""Checks of asset pack ids. An id can never be changed or used again once the store has it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from studio.errors import Finding
from studio.project.limits import limit
from studio.project.packs import Pack
from studio.words import joined, words

APPLE_ID = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?")
"""What App Store Connect accepts (measured by third parties: HTTP 409, ITMS-91133)."""

LONGEST_SAFE_ID = limit("id-length").value
"""Characters; longer ids are untested (no limit is documented)."""


_MOST_NAMED = 6
"""Characters that are named one by one; a text in another script has more."""

_ADAPTER = re.compile(r"fmadapter-\w+-\w+", re.ASCII)
"""How ids of adapters for Foundation Models are looked for on OS 26 (stated by a third party)."""


def check_id(pack: Pack) -> Iterator[Finding]:
    """What is wrong with the id of one pack."""
    pack_id = pack.manifest.asset_pack_id
    if pack_id is None:
        if pack.document.node(("assetPackID",)) is not None:  # What is there is no text.
            yield pack.finding("PS-ID-MISSING", "assetPackID")
        return
    if not pack_id:
        yield pack.finding("PS-ID-EMPTY", "assetPackID")
        return
    if not APPLE_ID.fullmatch(pack_id):
        yield pack.finding(
            "PS-ID-CHARACTERS", "assetPackID", reason=_reason(pack_id), suggestion=legal_id(pack_id)
        )
    if pack_id.startswith("fmadapter-") and not _ADAPTER.fullmatch(pack_id):
        yield pack.finding("PS-ID-ADAPTER", "assetPackID")
    if len(pack_id) > LONGEST_SAFE_ID:
        yield pack.finding("PS-ID-LONG", "assetPackID", count=len(pack_id), limit=LONGEST_SAFE_ID)


def check_ids(packs: Iterable[Pack], retired: Iterable[str]) -> Iterator[Finding]:
    """What is wrong with the ids of all packs together, and against ids that are used up."""
    first: dict[str, Pack] = {}
    gone = set(retired)
    for pack in packs:
        pack_id = pack.manifest.asset_pack_id
        if not pack_id:
            continue
        if pack_id in gone:
            yield pack.finding("PS-ID-RETIRED", "assetPackID")
        other = first.setdefault(unicodedata.normalize("NFC", pack_id).casefold(), pack)
        if other is pack:
            continue
        if other.manifest.asset_pack_id == pack_id:
            yield pack.finding("PS-ID-TWICE", "assetPackID", first=other.path.name)
        else:
            yield pack.finding("PS-ID-CASE", "assetPackID", first=other.name)


def legal_id(pack_id: str) -> str:
    """The nearest id that App Store Connect accepts: ``coast_music.v2`` becomes ``coast-music-v2``."""
    plain = unicodedata.normalize("NFKD", pack_id).encode("ascii", "ignore").decode()
    joined = re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-")
    return joined or "asset-pack"


def _reason(pack_id: str) -> str:
    strange = sorted({letter for letter in pack_id if not re.fullmatch(r"[A-Za-z0-9-]", letter)})
    letters = words("it has {letters} in it", letters=_names(strange)) if strange else ""
    if not (pack_id.startswith("-") or pack_id.endswith("-")):
        return letters
    hyphen = words("a hyphen stands first or last")
    return words("{reason}, and {other}", reason=letters, other=hyphen) if letters else hyphen


def _names(letters: Sequence[str]) -> str:
    names = list(dict.fromkeys(_letter_name(letter) for letter in letters))
    more = len(names) - _MOST_NAMED
    named = joined(names[:_MOST_NAMED], ", ")
    return named if more <= 0 else words("{names} and {count} more", names=named, count=more)


def _letter_name(letter: str) -> str:
    plain = _LETTERS.get(letter)
    if plain is not None:
        return plain
    if letter.isprintable():
        return words("the character {letter}", letter=letter)
    return words("an unprintable character")


_LETTERS = {
    "_": words("an underscore"),
    ".": words("a dot"),
    " ": words("a space"),
    "/": words("a slash"),
}
