"""The desk: one open project with everything that goes on around it. Wishes come in, views go out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from studio.errors import Place, StudioError
from studio.files import make_folder
from studio.progress import CancelToken, Report
from studio.project import intents
from studio.project.edits import Edit
from studio.session.session import Clash, News, Session
from studio.ui import wishes
from studio.ui.desk.adder import Adder
from studio.ui.desk.builder import Builder
from studio.ui.desk.keeper import Keeper
from studio.ui.desk.looker import Looker
from studio.ui.desk.notices import (
    absent_notice,
    clash_notice,
    draft_notice,
    loaded_notice,
    not_saved_notice,
    trouble_notice,
    unfit_draft_notice,
)
from studio.ui.jobs import JobRunner, Lane
from studio.ui.view import Building, View
from studio.workspace.drafts import Draft
from studio.workspace.presence import Presence


class Desk(QObject):
    """Carries out what is wanted of the open project, and says what there is to show.

    ``changed`` carries a ``View``, ``building`` a ``Building``, ``noticed`` a ``Notice``, ``unnoticed`` the
    key of one that is no longer true, ``led`` a ``Place`` to show. ``taking`` comes before it is taken what
    the disk holds: whatever is being typed is to be said now.
    """

    changed = Signal(object)
    building = Signal(object)
    noticed = Signal(object)
    unnoticed = Signal(object)
    led = Signal(object)
    taking = Signal()

    def __init__(self, session: Session, presence: Presence | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.jobs = JobRunner(self)
        self._presence = presence
        self._absent: str | None = None
        self._clashes: frozenset[Path] = frozenset()
        self._looker = Looker(session, self.jobs, self)
        self._keeper = Keeper(session, self.jobs, self)
        self._builder = Builder(session, self.jobs, self)
        self._adder = Adder(session, self.jobs, self)
        self.jobs.failed.connect(self._trouble)
        self._looker.taking.connect(self.taking)
        self._looker.looked.connect(self._looked)
        self._looker.failed.connect(self._trouble)
        self._looker.watch_changed.connect(self._show)
        self._keeper.kept.connect(self._kept)
        self._keeper.failed.connect(self._not_saved)
        self._keeper.found.connect(self._draft_found)
        self._keeper.unfit.connect(self._draft_unfit)
        self._builder.changed.connect(self.building)
        self._builder.failed.connect(self._trouble)
        self._adder.edited.connect(self._perform_and_lead)
        self._adder.noticed.connect(self.noticed)
        self._acts: dict[type[object], Callable[[Any], object]] = {
            wishes.Perform: self._wished_edit,
            wishes.Mend: self._mend,
            wishes.Settle: self._settle,
            wishes.Add: self._add,
            wishes.Watch: self._watch,
            wishes.Take: self._take,
            wishes.NewPack: self._new_pack,
            wishes.Build: self._build,
            wishes.CancelBuild: self._cancel_build,
            wishes.Rescan: self._rescan,
            wishes.Save: self._save,
            wishes.Restore: self._restore,
            wishes.Discard: self._discard,
            wishes.MakeFolder: self._make_folder,
            wishes.KeepMine: self._keep_mine,
            wishes.LoadTheirs: self._load_theirs,
        }

    @property
    def busy(self) -> bool:
        """Whether anything goes on: tests wait for its end."""
        return self._looker.busy or not self.jobs.idle

    @property
    def is_building(self) -> bool:
        return self._builder.running

    @property
    def last_build(self) -> Building | None:
        """The build that is under way, or else the last one."""
        return self._builder.building

    @property
    def modified(self) -> bool:
        return self.session.modified

    def view(self) -> View:
        """What there is to show now."""
        session = self.session
        return View(
            project=session.project,
            texts=session.texts,
            packs=session.packs,
            state=session.state,
            tree=session.look.tree,
            watch=self._looker.watch,
            checking=not session.is_current,
            modified=frozenset(session.unsaved()),
            saving=self._keeper.saving,
            undo=session.history.undo_label,
            redo=session.history.redo_label,
            looked=self._looker.looked_at,
            saved=self._keeper.saved_at,
            read_only=session.read_only,
            absent=self._absent,
        )

    def carry_out(self, wish: object) -> bool:
        """Do what ``wish`` says; whether it was one for the desk."""
        act = self._acts.get(type(wish))
        if act is None:
            return False
        act(wish)
        return True

    def perform(self, edit: Edit) -> bool:
        """Carry out ``edit`` as one step; whether anything changed. A refusal becomes a notice."""
        try:
            changed = self.session.edit(edit)
        except StudioError as trouble:
            self._trouble(trouble)
            return False
        if changed:
            self._edited()
        return changed

    def undo(self) -> None:
        """Take back the last step, and show where it was."""
        self._step(self.session.undo())

    def redo(self) -> None:
        """Do the next step again, and show where it is."""
        self._step(self.session.redo())

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Write what is not saved, in a job; ``then`` is called when everything is on disk."""
        self._keeper.save(then)
        self._show()

    def set_active(self, *, active: bool) -> None:
        """The person came back, and may have changed files meanwhile; or went away, maybe for long."""
        if active:
            self._looker.rescan()
        else:
            self._keeper.write_draft()

    def rescue(self) -> None:
        """The program failed: keep what is not saved, now."""
        self._keeper.write_draft_now()

    def close(self, *, discarding: bool = False) -> None:
        """Cancel what goes on, wait for it, and let go of the project."""
        self.jobs.close()
        self._looker.close()
        self._keeper.close(discarding=discarding)
        if self._presence is not None:
            self._presence.close()

    @Slot()
    def _kept(self) -> None:
        self.unnoticed.emit("save")
        self._show()

    @Slot()
    def _show(self) -> None:
        self.changed.emit(self.view())

    def _step(self, focus: Place | None) -> None:
        if focus is None:
            return
        self._edited()
        if focus != Place():
            self.led.emit(focus)

    def _edited(self) -> None:
        for key in ("add", "loaded"):  # What was news before the edit is not any more.
            self.unnoticed.emit(key)
        if self._clashes - set(self.session.unsaved()):
            self._looker.rescan()  # Who takes back their own edits wants what the disk has.
        self._looker.after_edit()
        self._keeper.after_edit()
        self._show()

    @Slot(object)
    def _perform_and_lead(self, edit: Edit) -> None:
        if self.perform(edit) and edit.focus != Place():
            self.led.emit(edit.focus)

    def _wished_edit(self, wish: wishes.Perform) -> None:
        self.perform(wish.edit)

    def _mend(self, wish: wishes.Mend) -> None:
        self.perform(wish.fix.edit(wish.pack, wish.place))

    def _settle(self, wish: wishes.Settle) -> None:
        del wish
        self.session.settle()

    def _add(self, wish: wishes.Add) -> None:
        if self._may_edit():
            self._adder.add(wish.paths, wish.manifest)

    def _watch(self, wish: wishes.Watch) -> None:
        if self._may_edit():
            self._adder.watch(wish.paths)

    def _take(self, wish: wishes.Take) -> None:
        if self._may_edit():
            self._adder.take(wish.paths)

    def _new_pack(self, wish: wishes.NewPack) -> None:
        del wish
        session = self.session
        taken = [pack.manifest.asset_pack_id or "" for pack in session.packs]
        taken += session.project.file.retired_ids
        files = [*session.base.documents, *(pack.path for pack in session.packs)]
        folder = session.project.manifest_folder
        self._perform_and_lead(intents.new_pack(folder, "new-pack", taken, files=files))

    def _build(self, wish: wishes.Build) -> None:
        if self._builder.running:
            return
        start = partial(self._start_build, wish)
        # What is built is what is saved, and what the disk holds now.
        self._keeper.save(partial(self._looker.freshly, start))
        self._show()

    def _start_build(self, wish: wishes.Build) -> None:
        absent = self.session.look.disk.absent
        if absent is None:
            self._builder.start(wish.packs, everything=wish.everything)
        else:
            self._trouble(absent)

    def _cancel_build(self, wish: wishes.CancelBuild) -> None:
        del wish
        self._builder.cancel()

    def _rescan(self, wish: wishes.Rescan) -> None:
        del wish
        self._looker.rescan()

    def _save(self, wish: wishes.Save) -> None:
        del wish
        self.save()

    def _restore(self, wish: wishes.Restore) -> None:
        del wish
        try:
            edit = self._keeper.restoring(self.tr("Restore unsaved changes"))
        except StudioError as trouble:
            self._trouble(trouble)
            return
        if edit is not None:
            self._perform_and_lead(edit)

    def _discard(self, wish: wishes.Discard) -> None:
        del wish
        self._keeper.discard()

    def _keep_mine(self, wish: wishes.KeepMine) -> None:
        self.session.keep_mine(wish.path)
        self._drop_settled_clashes()
        self._edited()

    def _load_theirs(self, wish: wishes.LoadTheirs) -> None:
        self.session.load_theirs(wish.path)
        self._drop_settled_clashes()
        self._edited()

    def _may_edit(self) -> bool:
        why = self.session.read_only
        if why is not None:
            self._trouble(
                StudioError(
                    why, self.tr("You can look at everything, and build where the packs can be written.")
                )
            )
        return why is None

    @Slot(object)
    def _looked(self, news: News) -> None:
        absent = self.session.look.disk.absent
        if absent is not None and self._absent is None:
            self.noticed.emit(absent_notice(absent, self.session.project.manifest_folder))
        elif absent is None and self._absent is not None:
            self.unnoticed.emit("absent")
        self._absent = absent.message if absent is not None else None
        if news.changed:
            first = news.changed[0]
            gone = first != self.session.path and first not in self.session.texts.documents
            self.noticed.emit(loaded_notice(news.changed, gone=gone))
        for clash in news.clashes:
            self._clash(clash)
        self._drop_settled_clashes()
        self._show()

    def _make_folder(self, wish: wishes.MakeFolder) -> None:
        self.jobs.start("folder", partial(_made, wish.path), self._made, lane=Lane.DISK)

    def _made(self, path: Path) -> None:
        del path
        self._looker.rescan()

    def _drop_settled_clashes(self) -> None:
        for path in self._clashes - self.session.clashing:
            self.unnoticed.emit(f"clash {path}")
        self._clashes = self.session.clashing

    def _clash(self, clash: Clash) -> None:
        self.unnoticed.emit("save")  # Trying again cannot help before somebody has chosen.
        self.noticed.emit(clash_notice(clash))

    @Slot(object)
    def _draft_found(self, draft: Draft) -> None:
        self.noticed.emit(draft_notice(draft))

    @Slot(object)
    def _draft_unfit(self, draft: Draft) -> None:
        self.noticed.emit(unfit_draft_notice(draft))

    @Slot(object)
    def _not_saved(self, trouble: StudioError) -> None:
        self.noticed.emit(not_saved_notice(trouble))
        self._looker.rescan()  # Where another program changed a file, the choice between both comes with it.
        self._show()

    @Slot(object)
    def _trouble(self, trouble: StudioError) -> None:
        self.noticed.emit(trouble_notice(trouble))


def _made(folder: Path, cancel: CancelToken, report: Report) -> Path:
    del cancel, report
    make_folder(folder)
    return folder
