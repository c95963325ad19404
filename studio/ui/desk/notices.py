"""What the desk says in its notices: what happened, to which thing, and what can be done. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from studio.errors import StudioError
from studio.project.packs import Pack
from studio.session.depots import DepotPack
from studio.session.session import Clash
from studio.ui import wishes
from studio.ui.look.colours import Meaning
from studio.ui.look.words import count, isolated, moment
from studio.ui.pieces.notice_bar import Notice, Offer
from studio.workspace.drafts import Draft


def trouble_notice(trouble: StudioError) -> Notice:
    """Something failed."""
    return Notice(trouble.message, trouble.hint, Meaning.ERROR, key=trouble.message)


def read_only_notice(why: str, project: Path) -> Notice:
    """The project can be looked at and not be edited."""
    hint = QCoreApplication.translate(
        "Desk", "You can look at everything, and build where the packs can be written."
    )
    again = (Offer(QCoreApplication.translate("Desk", "Open again"), wishes.OpenProject(project)),)
    return Notice(why, hint, Meaning.WARNING, again, key="read-only")


def absent_notice(absent: StudioError, manifest_folder: Path) -> Notice:
    """The project, or its folder of manifests, is not there any more."""
    look_again = QCoreApplication.translate("Desk", "Look again")
    make_again = QCoreApplication.translate("Desk", "Make the folder again")
    offers = [Offer(look_again, wishes.Rescan())]
    if absent.path == manifest_folder:
        offers.append(Offer(make_again, wishes.MakeFolder(manifest_folder)))
    hint = absent.hint + " " + QCoreApplication.translate("Desk", "What you see is as it was.")
    return Notice(absent.message, hint, Meaning.ERROR, tuple(offers), key="absent")


def depots_notice(packs: Sequence[DepotPack]) -> Notice:
    """Packs were made of Steam's depot scripts."""
    tr = QCoreApplication.translate
    first = packs[0]
    lost = sum(len(pack.conversion.left_out) for pack in packs)
    if len(packs) == 1:
        text = tr("Desk", "{pack} was made of {script}.")
    else:
        text = tr("Desk", "{pack} and {count} more were made of depot scripts.")
    text = text.format(
        pack=isolated(first.pack_id),
        script=isolated(first.conversion.script.name),
        count=count(len(packs) - 1),
    )
    if lost == 1:
        hint = tr("Desk", "1 line of the script was not carried over.")
    elif lost:
        hint = tr("Desk", "{count} lines were not carried over.").format(count=count(lost))
    else:
        hint = tr("Desk", "Every line was carried over.")
    offers = (Offer(tr("Desk", "Show what became of it"), wishes.ShowDepots(tuple(packs))),)
    return Notice(text, hint, Meaning.WARNING if lost else Meaning.DONE, offers, key="depots")


def family_notice(folder: Path) -> Notice:
    """``folder`` holds a folder for each language."""
    tr = QCoreApplication.translate
    text = tr("Desk", "{folder} holds folders for several languages.")
    hint = tr("Desk", "Each can be a pack of its own, for the people who speak it.")
    offers = (Offer(tr("Desk", "Make one pack per language…"), wishes.PerLanguage(folder)),)
    text = text.format(folder=isolated(folder.name))
    return Notice(text, hint, Meaning.NOTE, offers, key=f"family {folder}")


def stray_notice(wish: wishes.Add, pack: Pack, better: Pack) -> Notice:
    """Something was let go on ``pack`` that lies in a language folder of ``better``."""
    tr = QCoreApplication.translate
    name = isolated(wish.paths[0].name)
    if len(wish.paths) > 1:
        text = tr("Desk", "{name} and {count} more lie in language folders. {better} is for such files.")
    else:
        text = tr("Desk", "{name} lies in a language folder, and {better} is the pack for it.")
    text = text.format(name=name, count=count(len(wish.paths) - 1), better=isolated(better.name))
    each = tr("Desk", "Add each to the pack of its language")
    here = tr("Desk", "Add to {pack} anyway").format(pack=isolated(pack.name))
    offers = (
        Offer(each, wishes.ShareOut(wish.paths, pack.path)),
        Offer(here, replace(wish, sure=True)),
    )
    return Notice(text, tr("Desk", "Nothing was added yet."), offers=offers, key="add")


def loaded_notice(paths: Sequence[Path], *, gone: bool) -> Notice:
    """Other programs changed ``paths``; ``gone``: it is one, and it was removed."""
    name = isolated(paths[0].name)
    if len(paths) == 1 and gone:
        text = QCoreApplication.translate(
            "Desk", "{name} was removed by another program, and its pack with it."
        )
    elif len(paths) == 1:
        text = QCoreApplication.translate("Desk", "{name} was changed by another program and loaded again.")
    else:
        text = QCoreApplication.translate(
            "Desk", "Other programs changed {name} and {count} more; they were loaded again."
        )
    hint = QCoreApplication.translate("Desk", "Undo brings back what was there.")
    return Notice(text.format(name=name, count=len(paths) - 1), hint, key="loaded")


def clash_notice(clash: Clash) -> Notice:
    """Another program changed a file that has unsaved changes here."""
    if clash.gone:
        text = QCoreApplication.translate(
            "Desk", "{name} was removed by another program, and has unsaved changes here."
        )
    else:
        text = QCoreApplication.translate(
            "Desk", "{name} was changed by another program, and has unsaved changes here."
        )
    offers = (
        Offer(QCoreApplication.translate("Desk", "Keep mine"), wishes.KeepMine(clash.path)),
        Offer(QCoreApplication.translate("Desk", "Load theirs"), wishes.LoadTheirs(clash.path)),
    )
    hint = QCoreApplication.translate("Desk", "Nothing is overwritten until you choose.")
    text = text.format(name=isolated(clash.path.name))
    return Notice(text, hint, Meaning.WARNING, offers, f"clash {clash.path}")


def draft_notice(draft: Draft) -> Notice:
    """Unsaved changes were found that fit the files."""
    text = QCoreApplication.translate("Desk", "Unsaved changes from {when} were found.")
    offers = (
        Offer(QCoreApplication.translate("Desk", "Restore them"), wishes.Restore()),
        Offer(QCoreApplication.translate("Desk", "Leave them out"), wishes.Discard()),
    )
    hint = QCoreApplication.translate("Desk", "The program ended before they were saved.")
    return Notice(text.format(when=moment(draft.written)), hint, Meaning.CHANGED, offers, key="draft")


def unfit_draft_notice(draft: Draft) -> Notice:
    """Unsaved changes were found that do not fit the files any more."""
    text = QCoreApplication.translate("Desk", "Unsaved changes from {when} no longer fit the files.")
    hint = QCoreApplication.translate(
        "Desk", "The files were changed since. The changes are kept in the folder of drafts."
    )
    return Notice(text.format(when=moment(draft.written)), hint, Meaning.WARNING, key="draft")


def not_saved_notice(trouble: StudioError) -> Notice:
    """Saving failed."""
    offers = (Offer(QCoreApplication.translate("Desk", "Try again"), wishes.Save()),)
    hint = trouble.hint + " " + QCoreApplication.translate("Desk", "Your changes are kept as a draft.")
    return Notice(trouble.message, hint, Meaning.ERROR, offers, key="save")
