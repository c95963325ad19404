"""What is said when folders are to be watched: a sentence for each that is not, or that is doubtful. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from studio.files import real
from studio.session.sources import REFUSED, Doubt, Remark, Weighed
from studio.session.state import OpenProject
from studio.ui import wishes
from studio.ui.look.colours import Meaning
from studio.ui.look.words import isolated
from studio.ui.pieces.notice_bar import Notice, Offer
from studio.ui.pieces.source_words import called, meaning_of, remark_words


def watch_notices(weighed: Weighed, project: OpenProject) -> tuple[Notice, ...]:
    """What there is to say of folders that were ``weighed``, and what can be done about each."""
    return tuple(_notice(folder, remark, project) for folder, remark in weighed.remarks)


def link_notices(links: Iterable[Path]) -> Iterator[Notice]:
    """Links were to be watched."""
    tr = QCoreApplication.translate
    for link in links:
        text = tr("Watched", "{name} is a link, and links are not followed.")
        offers = (Offer(tr("Watched", "Watch what it leads to"), wishes.Watch((real(link),))),)
        yield Notice(text.format(name=isolated(link.name)), "", Meaning.WARNING, offers, key=f"watch {link}")


def drive_notices(drives: Iterable[Path]) -> Iterator[Notice]:
    """Tops of disks, or the home folder, were to be watched."""
    tr = QCoreApplication.translate
    for drive in drives:
        text = tr("Watched", "{name} is a whole drive or a home folder, so it is not watched.")
        hint = tr("Watched", "Watch the folder in it that holds the assets.")
        offers = (Offer(tr("Watched", "Choose a folder…"), wishes.AskForFolders(watch=True)),)
        yield Notice(
            text.format(name=isolated(str(drive))), hint, Meaning.WARNING, offers, key=f"watch {drive}"
        )


def _notice(folder: Path, remark: Remark, project: OpenProject) -> Notice:
    words = remark_words(folder.name or str(folder), remark)[1]
    left_out = QCoreApplication.translate("Watched", "Nothing was changed for it.")
    hint = left_out if remark.doubt in REFUSED else ""
    return Notice(words, hint, meaning_of(remark), _offers(folder, remark, project), key=f"watch {folder}")


def _offers(folder: Path, remark: Remark, project: OpenProject) -> tuple[Offer, ...]:
    tr = QCoreApplication.translate
    other = project.folder / remark.other
    offers = {
        Doubt.AROUND: (tr("Watched", "Stop watching {other}"), wishes.StopWatching(other)),
        Doubt.INSIDE: (tr("Watched", "Show the watched folders"), wishes.OpenSources(other)),
        Doubt.TWICE: (tr("Watched", "Show the watched folders"), wishes.OpenSources(folder)),
        Doubt.OUTPUT: (tr("Watched", "Choose another folder…"), wishes.AskForFolders(watch=True)),
        Doubt.OUTSIDE: (tr("Watched", "Make a pack of it"), wishes.Add((folder,), None)),
        Doubt.PROJECT: (tr("Watched", "Stop watching {name}"), wishes.StopWatching(folder)),
    }
    label, wish = offers.get(remark.doubt, (tr("Watched", "Look again"), wishes.Rescan()))
    return (Offer(label.format(other=called(remark.other), name=isolated(folder.name)), wish),)
