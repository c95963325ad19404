"""What is typed or pasted for a language, made a tag; or why it is none, and what could be meant."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QCoreApplication

from studio.languages.names import Catalogue
from studio.languages.tags import InvalidTag, LanguageTag
from studio.project.pasted_languages import pasted
from studio.ui.look.colours import Meaning
from studio.ui.look.words import count
from studio.ui.panels.pack.language_advice import use
from studio.ui.pieces.form_row import Offer, RowProblem
from studio.ui.pieces.language_line import meant
from studio.ui.pieces.refusals import refusal
from studio.values import dataclass

_PAGE = "languages"

_LOOKED_AT = 600
"""Letters of a list: more languages than fit in there are nobody's choice, and the window must not wait."""

_OFFERED = 4
_BETWEEN = frozenset(",;\n\r\t|\u2028\u2029")
_WRAPPING = " \t\r\n,;\"'`\u00ab\u00bb\u2018\u2019\u201a\u201c\u201d\u201e\u2028\u2029"


@dataclass(frozen=True, slots=True)
class InEach:
    """The pack in the first of these, and a copy of it in each of the others."""

    languages: tuple[LanguageTag, ...]


def tag_of(text: str, catalogue: Catalogue | None) -> LanguageTag:
    """The tag that ``text`` means without any doubt. Raises ``InvalidTag``.

    Quotes and blanks around it, signs that cannot be seen, underscores and other dashes are put right.
    """
    bare = text.strip(_WRAPPING) if len(text) <= _LOOKED_AT else text
    try:
        return meant(bare, catalogue)
    except InvalidTag as invalid:
        nearest = invalid.suggestion
        if nearest is not None and len(bare) <= _LOOKED_AT and _spelled(bare) == str(nearest).casefold():
            return nearest
        raise


def languages_in(text: str) -> tuple[LanguageTag, ...]:
    """The languages of ``text``, where it is a list of several; of a very long one those at its beginning."""
    start = text[:_LOOKED_AT]
    if not _BETWEEN.intersection(start.strip(_WRAPPING)) and len(start.split()) < 3:
        return ()
    found: dict[LanguageTag, None] = {}
    for one in pasted(start).languages:
        try:
            found.setdefault(tag_of(one, None))
        except InvalidTag:
            continue
    return tuple(found) if len(found) > 1 else ()


def refused(text: str, catalogue: Catalogue | None) -> RowProblem:
    """Why ``text`` is no language of a pack, with the nearest that is one."""
    try:
        tag_of(text, catalogue)
    except InvalidTag as invalid:
        nearest = invalid.suggestion or _without_controls(invalid.text)
        offers = () if nearest is None else (use(nearest),)
        return RowProblem(Meaning.ERROR, refusal(invalid), "", offers, _PAGE)
    raise ValueError(text)


def refused_list(languages: tuple[LanguageTag, ...], *, whole: bool) -> RowProblem:
    """That these ``languages`` are several, and a pack has one; ``whole``: they are all that were pasted."""
    translate = QCoreApplication.translate
    text = translate(
        "LanguageField", "{count} languages were pasted, and a pack has one of them.", None, len(languages)
    )
    if not whole:
        text = translate("LanguageField", "Very many languages were pasted, and a pack has one of them.")
    hint = translate("LanguageField", "Choose the one for this pack, or have a copy of it made for each.")
    offers = tuple(use(one) for one in languages[:_OFFERED])
    if whole:
        label = translate("LanguageField", "Make a pack for each of {count} languages", None, len(languages))
        offers = (*offers, Offer(label.format(count=count(len(languages))), InEach(languages)))
    else:
        hint = translate("LanguageField", "Choose the one for this pack.")
    return RowProblem(Meaning.ERROR, text.format(count=count(len(languages))), hint, offers, _PAGE)


def is_whole(text: str) -> bool:
    """Whether ``text`` is short enough for all of it to be looked at."""
    return len(text) <= _LOOKED_AT


def _spelled(text: str) -> str:
    """``text`` as far as how a tag is spelled is a matter of taste."""
    seen = "".join(letter for letter in text if unicodedata.category(letter) != "Cf")
    dashes = (letter == "_" or unicodedata.category(letter) == "Pd" for letter in seen)
    plain = "".join("-" if dash else letter for letter, dash in zip(seen, dashes, strict=True))
    return unicodedata.normalize("NFKC", plain).casefold()


def _without_controls(text: str) -> LanguageTag | None:
    bare = "".join(letter for letter in text[:_LOOKED_AT] if unicodedata.category(letter) != "Cc")
    try:
        return LanguageTag.parse(bare.strip(_WRAPPING)) if bare != text else None
    except InvalidTag:
        return None
