"""Notices for what was not added: a sentence, and the offer that fits the reason."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from studio.files import real
from studio.session.importing import Import
from studio.session.including import Refusal, Why
from studio.session.state import OpenProject
from studio.ui import wishes
from studio.ui.look.colours import Meaning
from studio.ui.look.told import told
from studio.ui.look.words import count, isolated, sentences
from studio.ui.pieces.notice_bar import Notice, Offer
from studio.workspace.dropped import Dropped


def notices_for(refusals: Sequence[Refusal], manifest: Path | None = None) -> tuple[Notice, ...]:
    """One notice for each reason. ``manifest`` is the one of the pack that they were to go into."""
    by_reason: dict[Why, list[Refusal]] = {}
    for refusal in refusals:
        by_reason.setdefault(refusal.why, []).append(refusal)
    return tuple(_notice(why, some, manifest) for why, some in by_reason.items())


def without_project(dropped: Dropped) -> tuple[Notice, ...]:
    """What to say of files that were dropped where no project is open."""
    tr = QCoreApplication.translate
    loose = (*dropped.manifests, *dropped.depots, *dropped.files)
    if not loose:
        return ()
    folder = loose[0].parent
    return (
        Notice(
            tr("Refusing", "{name} belongs in a project, and none is open.").format(name=loose[0].name),
            tr("Refusing", "Make a project of its folder, or open the one that it is for."),
            Meaning.WARNING,
            (
                Offer(
                    tr("Refusing", "Make a project of {name}…").format(name=folder.name),
                    wishes.NewProject((folder,)),
                ),
            ),
            key="no project",
        ),
    )


def imported_notice(imported: Import, project: OpenProject) -> Notice:
    """What became of manifests that were imported: the project that was made around them, or was there."""
    tr = QCoreApplication.translate
    name = isolated(project.path.name)
    shown = (Offer(tr("Refusing", "Show in file manager"), wishes.ShowFile(project.path)),)
    if not imported.made:
        text = tr("Refusing", "{name} is the project of these manifests, so it was opened.")
        return Notice(text.format(name=name), "", Meaning.NOTE, shown, key="imported")
    text = tr("Refusing", "{name} was made in {folder}, around the manifests that are there.")
    hint = tr("Refusing", "Manifests and files stay where they are. Only this one file is new.")
    folder = isolated(project.folder.name)
    return Notice(text.format(name=name, folder=folder), hint, Meaning.DONE, shown, key="imported")


def _notice(why: Why, some: Sequence[Refusal], manifest: Path | None) -> Notice:
    text = told(some[0].message)
    if len(some) > 1:
        more = QCoreApplication.translate("Refusing", "The same holds for {count} more.", None, len(some) - 1)
        text = sentences((text, more.format(count=count(len(some) - 1))))
    offers = _offers(why, tuple(refusal.path for refusal in some), manifest)
    meaning = Meaning.NOTE if why is Why.THERE else Meaning.WARNING
    return Notice(text, some[0].hint, meaning, offers, key=f"refused {why}")


def _offers(why: Why, paths: tuple[Path, ...], manifest: Path | None) -> tuple[Offer, ...]:
    tr = QCoreApplication.translate
    name = paths[0].name
    match why:
        case Why.LINK:
            meant = tuple(dict.fromkeys(real(path) for path in paths))
            return (Offer(tr("Refusing", "Add what it leads to"), wishes.Add(meant, manifest)),)
        case Why.ARCHIVE:
            return (
                Offer(tr("Refusing", "Look into {name}").format(name=name), wishes.OpenBuiltPack(paths[0])),
                Offer(tr("Refusing", "Unpack {name}…").format(name=name), wishes.Unpack(paths[0])),
            )
        case Why.PROJECT:
            return (Offer(tr("Refusing", "Open {name}").format(name=name), wishes.NewWindow(paths[0])),)
        case Why.OUTSIDE:
            return (Offer(tr("Refusing", "Make a pack of it"), wishes.Add(paths, None)),)
        case Why.DRIVE | Why.MISSING | Why.OTHER | Why.THERE | Why.DEPOT:
            return ()
