"""In which order languages are offered: those of the project, those of the system, then all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

from studio.languages.equivalence import shorter
from studio.languages.names import Catalogue
from studio.languages.tags import InvalidTag, LanguageTag
from studio.ui.pieces.language_list import Heading, Item

_MOST_OF_SYSTEM = 8
_MOST_FOUND = 40
_SEARCHED = 400
"""So many are looked through for those of the project and the system, which may fit less well than others."""


def everything(catalogue: Catalogue, used: Sequence[LanguageTag]) -> tuple[Item, ...]:
    """All usual languages, those that are ``used`` in the project and the system's before them."""
    return _grouped([entry.tag for entry in catalogue.entries], used, added=True)


def fitting(catalogue: Catalogue, text: str, used: Sequence[LanguageTag]) -> tuple[Item, ...]:
    """The languages that ``text`` may mean, in the same order; of those in neither group, the likeliest."""
    return _grouped(catalogue.find(text, _SEARCHED), used, added=False)


def system_languages() -> tuple[LanguageTag, ...]:
    """The languages that somebody has on this computer, most wanted first, in the usual spelling."""
    return _tags(tuple(QLocale.system().uiLanguages()))


@lru_cache(maxsize=8)
def _tags(texts: tuple[str, ...]) -> tuple[LanguageTag, ...]:
    found: dict[LanguageTag, None] = {}
    for text in texts:
        try:
            tag = LanguageTag.parse(text)
        except InvalidTag:
            continue  # ``C``, or something with a variant.
        tag = tag.replacement or tag
        # Systems say "de-Latn-CH" too, and after every language what is left without its parts.
        found.setdefault(shorter(LanguageTag(tag.language, tag.script, tag.region)) or tag)
    return tuple(found)[:_MOST_OF_SYSTEM]


def _grouped(tags: Sequence[LanguageTag], used: Iterable[LanguageTag], *, added: bool) -> tuple[Item, ...]:
    """``tags`` under headings; ``added``: also what is used and not among them. No heading for all alone."""
    translate = QCoreApplication.translate
    known = set(tags)
    left = dict.fromkeys(tags)
    items: list[Item] = []
    for title, wanted in (
        (translate("LanguageLine", "In this project"), used),
        (translate("LanguageLine", "On this computer"), system_languages()),
    ):
        group = [tag for tag in dict.fromkeys(wanted) if (tag in left or (added and tag not in known))]
        if group:
            items += [Heading(title), *group]
            known.update(group)
            for tag in group:
                left.pop(tag, None)
    rest = list(left) if added else list(left)[:_MOST_FOUND]
    if items and rest:
        items.append(Heading(translate("LanguageLine", "All languages")))
    return (*items, *rest)
