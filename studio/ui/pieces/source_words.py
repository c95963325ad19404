"""What there is to know of a folder that is watched, or is to be. Pure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studio.session.sources import Doubt, Remark
from studio.ui.look.colours import Meaning
from studio.ui.look.words import isolated

_MEANINGS = {
    Doubt.MISSING: Meaning.ERROR,
    Doubt.UNREADABLE: Meaning.ERROR,
    Doubt.LINK: Meaning.WARNING,
    Doubt.TWICE: Meaning.NOTE,
    Doubt.INSIDE: Meaning.NOTE,
    Doubt.AROUND: Meaning.NOTE,
    Doubt.OUTPUT: Meaning.WARNING,
    Doubt.PROJECT: Meaning.NOTE,
    Doubt.OUTSIDE: Meaning.NOTE,
}


def meaning_of(remark: Remark) -> Meaning:
    """How much ``remark`` matters."""
    return _MEANINGS[remark.doubt]


def remark_words(name: str, remark: Remark) -> tuple[str, str]:
    """What there is to know of the watched folder ``name``: a few words, and a sentence or two."""
    tr = QCoreApplication.translate
    short, long = {
        Doubt.MISSING: (
            tr("Sources", "Gone, or moved"),
            tr("Sources", "{name} is not where it was. Its disk may not be connected, or it was moved."),
        ),
        Doubt.UNREADABLE: (
            tr("Sources", "Cannot be read"),
            tr("Sources", "{name} cannot be read: you have no permission for it."),
        ),
        Doubt.LINK: (
            tr("Sources", "Is a link"),
            tr("Sources", "{name} is a link, and links are not followed. Watch the folder it leads to."),
        ),
        Doubt.TWICE: (
            tr("Sources", "Watched twice"),
            tr("Sources", "{name} is the same folder as {other}, which is watched already."),
        ),
        Doubt.INSIDE: (
            tr("Sources", "Lies in {other}"),
            tr(
                "Sources",
                "{name} lies in {other}, which is watched already: its files are shown once, under {other}.",
            ),
        ),
        Doubt.AROUND: (
            tr("Sources", "Holds {other}"),
            tr("Sources", "{other} lies in {name}: its files are shown once, under {name}."),
        ),
        Doubt.OUTPUT: (
            tr("Sources", "Built packs are put there"),
            tr("Sources", "{name} is where built packs are put, and these are never packed again."),
        ),
        Doubt.PROJECT: (
            tr("Sources", "Holds the project"),
            tr("Sources", "{name} holds the project itself. Its own files and built packs are never packed."),
        ),
        Doubt.OUTSIDE: (
            tr("Sources", "No pack can take from it"),
            tr("Sources", "{name} lies outside of every folder that packs take from."),
        ),
    }[remark.doubt]
    names = {"name": called(name), "other": called(remark.other)}
    return short.format(**names), _begun(long.format(**names))


def called(name: str) -> str:
    """What stands in a sentence for ``name``, as the project calls a watched folder."""
    if name == ".":
        return QCoreApplication.translate("Sources", "the project's folder")
    return isolated(name)


def _begun(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
