"""What is said of watched folders, and of the place where one may be now. Pure."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from studio.session.relocating import Comparison, Relocation
from studio.session.sources import Doubt, Remark, Source
from studio.ui import wishes
from studio.ui.look.colours import Meaning
from studio.ui.look.told import told
from studio.ui.look.words import count, files, isolated, packs, sentences
from studio.ui.pieces.notice_bar import Notice, Offer
from studio.ui.pieces.source_words import called
from studio.ui.pieces.watch_words import words_of_deaf
from studio.workspace.hearing import Watching, WatchState


def offers_for(source: Source, remark: Remark) -> tuple[Offer, ...]:
    """What can be done about ``remark``."""
    tr = QCoreApplication.translate
    stop = Offer(
        tr("Sources", "Stop watching {name}").format(name=called(source.name)),
        wishes.StopWatching(source.folder),
    )
    match remark.doubt:
        case Doubt.MISSING:
            return (Offer(tr("Sources", "Find it again…"), wishes.FindFolder(source.folder)), stop)
        case Doubt.UNREADABLE:
            return (Offer(tr("Sources", "Look again"), wishes.Rescan()), stop)
        case Doubt.OUTSIDE:
            return (Offer(tr("Sources", "Make a pack of it"), wishes.Add((source.folder,), None)), stop)
        case Doubt.PROJECT:
            return ()
        case Doubt.LINK | Doubt.TWICE | Doubt.INSIDE | Doubt.AROUND | Doubt.OUTPUT:
            return (stop,)


def state_words(source: Source, watch: WatchState) -> tuple[str, str, str]:
    """How ``source`` is watched: a sign, a word or two, and why."""
    tr = QCoreApplication.translate
    deaf = watch.deaf_to(source.folder)
    why = words_of_deaf(deaf, watch) if deaf is not None else ""
    if source.missing:
        return "not-watching", tr("Sources", "Not there"), why
    if watch.mode is Watching.OFF:
        return "not-watching", tr("Sources", "Not watching"), told(watch.reason)
    if deaf is None:
        return "watched", tr("Sources", "Live"), tr("Sources", "Changes in it show at once.")
    return (
        "polling",
        tr("Sources", "Every {count} s", None, watch.every).format(count=count(watch.every)),
        why,
    )


def base_words(source: Source) -> str:
    """Where the selectors of packs count from that take files of ``source``."""
    tr = QCoreApplication.translate
    if source.base is None:
        return tr("Sources", "Packs that take from it count their paths from this folder.")
    words = tr("Sources", "Packs that take from it count their paths from {base}.")
    return words.format(base=isolated(str(source.base)))


def found_words(comparison: Comparison) -> str:
    """How much of what is known of a folder is at another place."""
    tr = QCoreApplication.translate
    numbers = {
        "there": count(comparison.there),
        "asked": count(comparison.asked),
        "files": files(comparison.asked),
    }
    if not comparison.asked:
        return tr("Sources", "What it held is not known, so it cannot be compared.")
    if not comparison.there:
        words = tr("Sources", "None of the {asked} things that are known of it is there: it may be another.")
    elif not comparison.sizes and comparison.complete:
        words = tr("Sources", "Everything that packs name in it is there ({asked}).")
    elif not comparison.sizes:
        words = tr("Sources", "{there} of the {asked} things that packs name in it are there.")
    elif comparison.complete:
        words = tr("Sources", "Everything that was compared is there, as large as it was ({files}).")
    elif comparison.alike == comparison.there:
        words = tr("Sources", "{there} of {asked} files are there, as large as they were.")
    else:
        words = tr("Sources", "{there} of {asked} files are there, {different} of them with another size.")
        numbers["different"] = count(comparison.there - comparison.alike)
    return words.format(**numbers)


def change_words(relocation: Relocation) -> str:
    """What the step would change."""
    tr = QCoreApplication.translate
    said: list[str] = []
    if relocation.packs:
        words = tr("Sources", "{packs} will take files from there.")
        said.append(words.format(packs=packs(len(relocation.packs))))
    if relocation.source_root:
        said.append(tr("Sources", "The source root of the project moves with it."))
    if relocation.naming:
        words = tr("Sources", "{packs} name the old place in their selectors; these stay as they are.")
        if len(relocation.naming) == 1:
            words = tr("Sources", "{packs} names the old place in its selectors; these stay as they are.")
        said.append(words.format(packs=packs(len(relocation.naming))))
    return sentences(said)


def found_notice(name: str, comparison: Comparison) -> Notice:
    """A folder that is gone was found elsewhere."""
    tr = QCoreApplication.translate
    text = tr("Sources", "{name} is not where it was. It was found in {place}.")
    offers = (
        Offer(tr("Sources", "Use it"), wishes.FindFolder(comparison.folder, comparison.place)),
        Offer(tr("Sources", "Find it myself…"), wishes.FindFolder(comparison.folder)),
    )
    return Notice(
        text.format(name=isolated(name), place=isolated(str(comparison.place))),
        found_words(comparison),
        Meaning.WARNING,
        offers,
        key=found_key(comparison.folder),
    )


def found_key(folder: Path) -> str:
    """The key of the notice about ``folder``."""
    return f"found {folder}"


def loose_words(source: Source) -> str:
    """How many files of ``source`` are in no pack, and ignored."""
    tr = QCoreApplication.translate
    said: list[str] = []
    if source.loose:
        said.append(tr("Sources", "{files} in no pack").format(files=files(source.loose)))
    if source.ignored:
        said.append(
            tr("Sources", "{count} ignored", None, source.ignored).format(count=count(source.ignored))
        )
    return " · ".join(said)
