"""What the head of the build panel says: ready or not, what changed, why nothing can be begun. Pure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studio.ui.look.told import told
from studio.ui.look.words import count, files, isolated, moment
from studio.ui.panels.build.outdated import Outdated
from studio.ui.view import View


def title(view: View, ready: int, *, building: bool) -> str:
    """Whether a build of ``view`` can begin; ``ready`` is how many packs can be built."""
    tr = QCoreApplication.translate
    if building:
        return tr("BuildHead", "Building")
    if view.absent or view.read_only:
        return tr("BuildHead", "Nothing can be built here")
    if not view.packs:
        return tr("BuildHead", "No packs yet: there is nothing to build")
    return _of_packs(view, ready)


def _of_packs(view: View, ready: int) -> str:
    tr, stopped = QCoreApplication.translate, len(view.state.stops)
    if view.checking:
        return tr("BuildHead", "Checking …")
    if not ready:
        return tr("BuildHead", "Nothing can be built")
    if view.reading:
        return tr("BuildHead", "Looking into {files} …").format(files=files(view.reading))
    if stopped == 1:
        return tr("BuildHead", "Ready to build, except 1 pack")
    if stopped:
        words = tr("BuildHead", "Ready to build, except {count} packs", None, stopped)
        return words.format(count=count(stopped))
    return tr("BuildHead", "Ready to build")


def news_line(view: View, outdated: Outdated) -> str:
    """What changed since the last build, or why nothing can be built here."""
    why = view.absent or view.read_only
    if why:
        return told(why)
    if not view.packs or not outdated.build:
        return ""
    number = None if outdated.packs is None else len(outdated.packs)
    words = _since(number)
    return words.format(count=count(number or 0), build=count(outdated.build), moment=moment(outdated.ended))


def edits_line(since: tuple[str, ...]) -> str:
    """What happens to edits while a build goes on, of which ``since`` are packs that have some."""
    tr = QCoreApplication.translate
    if not since:
        return tr("BuildHead", "Go on working: what you change now comes into the next build.")
    if len(since) == 1:
        words = tr("BuildHead", "{pack} changed since this build began. That comes into the next one.")
        return words.format(pack=isolated(since[0]))
    words = tr(
        "BuildHead",
        "{count} packs changed since this build began. That comes into the next one.",
        None,
        len(since),
    )
    return words.format(count=count(len(since)))


def obstacle(view: View, ready: int, *, building: bool) -> str:
    """Why no build can be begun, or nothing."""
    tr = QCoreApplication.translate
    if view.absent or view.read_only:
        return told(view.absent or view.read_only or "")
    if building:
        return tr("BuildHead", "A build is under way.")
    if not view.packs:
        return tr("BuildHead", "There is no pack yet. Make one, or drop a folder on the window.")
    if not ready and not view.checking:
        return tr(
            "BuildHead", "Every pack has a problem that stops it. Press Show problem to see the first one."
        )
    return ""


def _since(number: int | None) -> str:
    tr = QCoreApplication.translate
    if number is None:
        return tr("BuildHead", "The last build is {build} ({moment})")
    if not number:
        return tr("BuildHead", "Nothing changed since build {build} ({moment})")
    if number == 1:
        return tr("BuildHead", "1 pack changed since build {build} ({moment})")
    return tr("BuildHead", "{count} packs changed since build {build} ({moment})", None, number)
