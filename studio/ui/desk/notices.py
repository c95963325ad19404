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
from studio.ui.look.told import told
from studio.ui.look.words import count, isolated, moment
from studio.ui.pieces.notice_bar import Notice, Offer
from studio.workspace.drafts import Draft, KeptDraft

CLASH = "clash"
"""The key of the one notice about clashes."""

UNDRAFTED = "undrafted"
"""The key of the one notice about drafts that cannot be kept."""


def trouble_notice(trouble: StudioError) -> Notice:
    """Something failed."""
    return Notice(trouble.message, trouble.hint, Meaning.ERROR, key=trouble.message)


def read_only_notice(why: str, project: Path, *, elsewhere: bool = False) -> Notice:
    """The project can be looked at and not be edited; ``elsewhere``: another computer says it has it open."""
    hint = QCoreApplication.translate(
        "Desk", "You can look at everything, and build where the packs can be written."
    )
    offers = [Offer(QCoreApplication.translate("Desk", "Open again"), wishes.OpenProject(project))]
    if elsewhere:
        hint = QCoreApplication.translate(
            "Desk",
            "If nothing runs there any more, edit it here: "
            "what both might save is compared first and never overwritten unasked.",
        )
        here = QCoreApplication.translate("Desk", "Edit it here all the same")
        offers.append(Offer(here, wishes.OpenProject(project, over=True)))
    offers.append(_copy_offer())
    return Notice(why, hint, Meaning.WARNING, tuple(offers), key="read-only")


def absent_notice(absent: StudioError, manifest_folder: Path) -> Notice:
    """The project, or its folder of manifests, is not there any more."""
    look_again = QCoreApplication.translate("Desk", "Look again")
    make_again = QCoreApplication.translate("Desk", "Make the folder again")
    offers = [Offer(look_again, wishes.Rescan())]
    if absent.path == manifest_folder:
        offers.append(Offer(make_again, wishes.MakeFolder(manifest_folder)))
    elif absent.path is not None and absent.line is not None:  # The project file is there and makes no sense.
        mend = QCoreApplication.translate("Desk", "See what can be done")
        offers.append(Offer(mend, wishes.OpenProject(absent.path)))
    offers.append(_copy_offer())
    hint = told(absent.hint) + " " + QCoreApplication.translate("Desk", "What you see is as it was.")
    return Notice(absent.message, hint, Meaning.ERROR, tuple(offers), key="absent")


def depots_notice(packs: Sequence[DepotPack]) -> Notice:
    """Packs were made of Steam's depot scripts."""
    tr = QCoreApplication.translate
    first = packs[0]
    lost = sum(len(pack.conversion.left_out) for pack in packs)
    if len(packs) == 1:
        text = tr("Desk", "{pack} was made of {script}.")
    else:
        text = tr("Desk", "{pack} and {count} more were made of depot scripts.", None, len(packs) - 1)
    text = text.format(
        pack=isolated(first.pack_id),
        script=isolated(first.conversion.script.name),
        count=count(len(packs) - 1),
    )
    if lost == 1:
        hint = tr("Desk", "1 line of the script was not carried over.")
    elif lost:
        hint = tr("Desk", "{count} lines were not carried over.", None, lost).format(count=count(lost))
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
        text = tr(
            "Desk",
            "{name} and {count} more lie in language folders. {better} is for such files.",
            None,
            len(wish.paths) - 1,
        )
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
            "Desk",
            "Other programs changed {name} and {count} more; they were loaded again.",
            None,
            len(paths) - 1,
        )
    hint = QCoreApplication.translate("Desk", "Undo brings back what was there.")
    return Notice(text.format(name=name, count=count(len(paths) - 1)), hint, key="loaded")


def clashes_notice(clashes: Sequence[Clash]) -> Notice:
    """Other programs changed files that have unsaved changes here."""
    tr = QCoreApplication.translate
    first, *more = clashes
    offers = [
        Offer(tr("Desk", "Keep mine"), wishes.KeepMine(first.path, tuple(one.path for one in more))),
        Offer(tr("Desk", "Load theirs"), wishes.LoadTheirs(first.path, tuple(one.path for one in more))),
        Offer(tr("Desk", "Compare line by line…"), wishes.Compare(tuple(one.path for one in clashes))),
    ]
    hint = tr("Desk", "Nothing is overwritten until you choose.")
    if more:
        text = tr(
            "Desk",
            "{name} and {count} more were changed by other programs, and have unsaved changes here.",
            None,
            len(more),
        )
    elif first.gone:
        text = tr("Desk", "{name} was removed by another program, and has unsaved changes here.")
    else:
        text = tr("Desk", "{name} was changed by another program, and has unsaved changes here.")
    text = text.format(name=isolated(first.path.name), count=count(len(more)))
    return Notice(text, hint, Meaning.WARNING, tuple(offers), CLASH)


def draft_notice(draft: Draft) -> Notice:
    """Unsaved changes were found that fit the files."""
    text = QCoreApplication.translate("Desk", "Unsaved changes from {when} were found.")
    offers = (
        Offer(QCoreApplication.translate("Desk", "Show what would come back…"), wishes.ShowDraft(draft)),
        Offer(QCoreApplication.translate("Desk", "Restore them"), wishes.Restore()),
        Offer(QCoreApplication.translate("Desk", "Leave them out"), wishes.Discard()),
    )
    hint = QCoreApplication.translate("Desk", "The program ended before they were saved.")
    return Notice(text.format(when=moment(draft.written)), hint, Meaning.CHANGED, offers, key="draft")


def unfit_draft_notice(kept: KeptDraft) -> Notice:
    """Unsaved changes were found that do not fit the files any more."""
    tr = QCoreApplication.translate
    text = tr("Desk", "Unsaved changes from {when} no longer fit the files.")
    hint = tr("Desk", "The files were changed since. The changes are kept aside, and nothing is lost.")
    text = text.format(when=moment(kept.draft.written))
    return Notice(text, hint, Meaning.WARNING, _looking(kept), key="draft")


def left_out_notice(kept: KeptDraft) -> Notice:
    """Unsaved changes of an earlier session were left out."""
    tr = QCoreApplication.translate
    text = tr("Desk", "Unsaved changes from {when} were left out.")
    hint = tr("Desk", "They are kept aside for some time.")
    text = text.format(when=moment(kept.draft.written))
    return Notice(text, hint, Meaning.NOTE, _looking(kept), key="draft")


def _looking(kept: KeptDraft) -> tuple[Offer, ...]:
    """How to look at changes that are kept aside."""
    tr = QCoreApplication.translate
    if kept.path is None:
        return ()
    return (
        Offer(tr("Desk", "Show them…"), wishes.ShowDraft(kept.draft, kept.path)),
        Offer(tr("Desk", "Open the folder of drafts"), wishes.ShowFile(kept.path)),
    )


def not_saved_notice(trouble: StudioError, *, drafted: bool = True) -> Notice:
    """Saving failed; ``drafted``: what should have been saved is kept as a draft."""
    offers = (Offer(QCoreApplication.translate("Desk", "Try again"), wishes.Save()), _copy_offer())
    hint = told(trouble.hint)
    if drafted:
        hint += " " + QCoreApplication.translate("Desk", "Your changes are kept as a draft.")
    return Notice(trouble.message, hint, Meaning.ERROR, offers, key="save")


def undrafted_notice(trouble: StudioError) -> Notice:
    """No draft can be kept of what is not saved."""
    offers = (Offer(QCoreApplication.translate("Desk", "Save now"), wishes.Save()), _copy_offer())
    return Notice(trouble.message, trouble.hint, Meaning.WARNING, offers, key=UNDRAFTED)


def _copy_offer() -> Offer:
    """The way out where the project's own place cannot be written."""
    return Offer(QCoreApplication.translate("Desk", "Save a copy…"), wishes.SaveCopy())
