"""Languages by name: what a tag is called, and which tags a text may mean. The one door for those who ask."""

from __future__ import annotations

from functools import lru_cache

from studio.languages.catalogue import Catalogue, Entry, called_exactly, load, nothing_yet, usual_entries
from studio.languages.naming import Name, display, spoken_name
from studio.languages.parts import LegalParts, Part, legal_parts, regions, scripts
from studio.languages.tags import LanguageTag

__all__ = [
    "Catalogue",
    "Entry",
    "LegalParts",
    "Name",
    "Part",
    "called_exactly",
    "catalogue",
    "display",
    "find",
    "legal_parts",
    "load",
    "nothing_yet",
    "regions",
    "scripts",
    "spoken_name",
    "usual_entries",
]


@lru_cache(maxsize=1)
def catalogue(tongue: str = "en") -> Catalogue:
    """The catalogue for those who speak ``tongue``, made when it is first asked for."""
    return load(tongue)


def find(text: str, limit: int = 12) -> tuple[LanguageTag, ...]:
    """The tags that ``text`` may mean, of the catalogue that is made once."""
    return catalogue().find(text, limit)
