"""The desk: one open project with everything that goes on around it. Wishes come in, views go out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from studio.errors import Place, StudioError
from studio.project.edits import Edit
from studio.session.effects import baseline_of
from studio.session.session import News, Session
from studio.ui import wishes
from studio.ui.desk.adder import Adder
from studio.ui.desk.builder import Builder
from studio.ui.desk.foreseer import Foreseer
from studio.ui.desk.gatherer import Gatherer
from studio.ui.desk.keeper import Keeper, NotSaved
from studio.ui.desk.looker import Looker
from studio.ui.desk.mover import Mover, Then
from studio.ui.desk.notices import not_saved_notice, trouble_notice
from studio.ui.desk.patience import Patience
from studio.ui.desk.reader import Reader
from studio.ui.desk.recovery import Recovery
from studio.ui.desk.settler import Settler
from studio.ui.desk.signer import Signer
from studio.ui.desk.stepper import Passage, Stepper
from studio.ui.desk.teller import Teller
from studio.ui.desk.weigher import Weigher
from studio.ui.jobs import JobRunner
from studio.ui.look.told import told_if
from studio.ui.view import Building, View
from studio.workspace.presence import Presence

_AT_ANY_TIME = (wishes.Rescan, wishes.CancelBuild, wishes.Foresee)
"""What need not wait while files are being renamed."""


class Desk(QObject):
    """Carries out what is wanted of the open project, and says what there is to show.

    ``changed`` carries a ``View``, ``building`` a ``Building``, ``noticed`` a ``Notice``, ``unnoticed`` the
    key of one that is no longer true, ``led`` a ``Place`` to show, ``asked`` an ``Asked`` to decide about.
    ``passed`` carries a ``Passage``: steps were taken back or done again. ``wished`` is for the program.
    ``taking`` comes before it is taken what the disk holds: whatever is being typed is to be said now.
    """

    changed = Signal(object)
    building = Signal(object)
    noticed = Signal(object)
    unnoticed = Signal(object)
    led = Signal(object)
    asked = Signal(object)
    wished = Signal(object)
    passed = Signal(object)
    taking = Signal()

    def __init__(self, session: Session, presence: Presence | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.jobs = JobRunner(self)
        self._presence = presence
        self._looker = Looker(session, self.jobs, self)
        self._patience = Patience(self._show, self)
        self._keeper = Keeper(session, self.jobs, self)
        self._builder = Builder(session, self.jobs, self)
        self._adder = Adder(session, self.jobs, self)
        self._gatherer = Gatherer(session, self.jobs, self.perform, self)
        self._mover = Mover(session, self.jobs, self._keeper.ahead, self)
        self._stepper = Stepper(session, self._mover, self._keeper.write_draft, self)
        self._recovery = Recovery(self._keeper, self._mover, self)
        self._foreseer = Foreseer(session, self.jobs, self)
        self._reader = Reader(session, self.jobs, self._looker, self)
        self._signer = Signer(self.jobs, self)
        self._teller = Teller(session, self)
        for teller in (self._teller, self._adder, self._gatherer):
            teller.noticed.connect(self.noticed)
        self._teller.unnoticed.connect(self.unnoticed)
        self._settler = Settler(session, self._teller, self._edited)
        self.jobs.failed.connect(self._trouble)
        self._looker.taking.connect(self.taking)
        self._looker.looked.connect(self._looked)
        self._looker.failed.connect(self._trouble)
        self._looker.watch_changed.connect(self._show)
        self._looker.looked.connect(self._mover.look)
        self._mover.began.connect(self._looker.hold)
        self._mover.ended.connect(self._looker.release)
        self._mover.stepped.connect(self._moved)
        self._stepper.passed.connect(self._passed)
        self._mover.failed.connect(self._trouble)
        self._mover.changed.connect(self._show)
        self._weigher = Weigher(session, self.jobs, self._looker, self)
        for part in (self._signer, self._foreseer, self._weigher, self._keeper):
            part.changed.connect(self._show)
        self._keeper.kept.connect(self._kept)
        self._keeper.failed.connect(self._not_saved)
        self._teller.hear_of_drafts(self._keeper)
        self._builder.changed.connect(self.building)
        self._builder.recorded.connect(self._looker.rescan)
        self._builder.failed.connect(self._trouble)
        self._adder.edited.connect(self._perform_and_lead)
        self._recovery.edited.connect(self._perform_and_lead)
        self._recovery.failed.connect(self._trouble)
        self._recovery.renamed.connect(self._looker.rescan)
        self._adder.wished.connect(self.wished)
        self._adder.made.connect(self._looker.rescan)
        self._gatherer.asked.connect(self.asked)
        self._gatherer.led.connect(self.led)
        self._acts: dict[type[object], Callable[[Any], object]] = {
            wishes.Perform: self._wished_edit,
            wishes.Mend: self._mend,
            wishes.Foresee: self._foreseer.ask,
            wishes.Settle: self._stepper.settle,
            wishes.Undo: self._stepper.undo,
            wishes.Redo: self._stepper.redo,
            wishes.StepTo: self._stepper.step_to,
            wishes.Add: self._add,
            wishes.MoveTo: self._gather,
            wishes.ShareOut: self._gather,
            wishes.TakeOut: self._gather,
            wishes.CarryOut: self._carry_out,
            wishes.Watch: self._watch,
            wishes.Take: self._take,
            wishes.NewPack: self._adder.new_pack,
            wishes.Build: self._build,
            wishes.CancelBuild: self._cancel_build,
            wishes.Rescan: self._rescan,
            wishes.Save: self._save,
            wishes.Restore: self._recovery.restore,
            wishes.Discard: self._recovery.discard,
            wishes.MakeFolder: self._adder.make_folder,
            wishes.KeepMine: self._settler.keep_mine,
            wishes.LoadTheirs: self._settler.load_theirs,
            wishes.Sign: self._sign,
        }

    @property
    def busy(self) -> bool:
        """Whether anything goes on: tests wait for its end."""
        return self._looker.busy or not self.jobs.idle

    @property
    def is_building(self) -> bool:
        return self._builder.running

    @property
    def is_moving(self) -> bool:
        """Whether files are being renamed: then everything else waits."""
        return self._mover.running

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
            checking=self._patience.over and not session.is_current,
            reading=len(session.state.wanted),
            modified=frozenset(session.unsaved()),
            saving=self._keeper.saving,
            undo=told_if(session.history.undo_label),
            redo=told_if(session.history.redo_label),
            undo_obstacle=told_if(self._mover.undo_obstacle),
            redo_obstacle=told_if(self._mover.redo_obstacle),
            outlook=self._foreseer.outlook,
            looked=self._looker.looked_at,
            saved=self._keeper.saved_at,
            drafted=self._keeper.has_draft,
            read_only=told_if(session.read_only),
            absent=told_if(self._teller.absent),
            person=self._signer.name,
            weights=self._weigher.weights,
            baseline=baseline_of(session),
        )

    def carry_out(self, wish: object) -> bool:
        """Do what ``wish`` says; whether it was one for the desk."""
        act = self._acts.get(type(wish))
        if act is None:
            return False
        if type(wish) in _AT_ANY_TIME or not self._mover.hold(partial(self.carry_out, wish)):
            act(wish)
        return True

    def perform(self, edit: Edit) -> bool:
        """Carry out ``edit`` as one step; whether anything changed. A refusal becomes a notice.

        What moves files on disk is done by a job, and what comes meanwhile after it.
        """
        if self._mover.hold(partial(self._perform_and_lead, edit)):
            return False
        try:
            if edit.moves:
                self._mover.perform(edit)
                return False
            changed = self.session.edit(edit)
        except StudioError as trouble:
            self._trouble(trouble)
            return False
        if changed:
            self._edited()
        return changed

    def undo(self) -> None:
        """Take back the last step, and show where it was."""
        self.carry_out(wishes.Undo())

    def redo(self) -> None:
        """Do the next step again, and show where it is."""
        self.carry_out(wishes.Redo())

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Write what is not saved, in a job; ``then`` is called when everything is on disk."""
        if not self._mover.hold(partial(self.save, then)):
            self._keeper.save(then)
            self._show()

    def hold(self, then: Then) -> bool:
        """While files are being renamed, keep ``then`` to be called after it; whether it is kept."""
        return self._mover.hold(then)

    def take_names_back(self, then: Then, refused: Callable[[StudioError], object]) -> None:
        """Before closing without saving: give files that were renamed since the last save their old names.

        ``then`` is called when they have them, ``refused`` where the disk does not let all of them go back.
        """
        if not self._mover.hold(partial(self.take_names_back, then, refused)):
            self._keeper.after_save(partial(self._mover.take_names_back, then, refused))

    def before_leaving(self, then: Callable[[], None], refused: Callable[[StudioError], None]) -> None:
        """Before closing without saving: ``then`` is called when what is not saved is kept as a draft.

        ``refused`` where it cannot be kept.
        """
        self._keeper.before_leaving(then, refused)

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
        self._mover.close()
        self._looker.close()
        self._patience.end()
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

    @Slot(object)
    def _moved(self, focus: Place) -> None:
        self._keeper.restored()
        self._keeper.write_draft()  # At once: the disk holds new names that only these texts know.
        self._edited()
        if focus != Place():
            self.led.emit(focus)

    @Slot(object)
    def _passed(self, passage: Passage) -> None:
        self._edited()
        if passage.place != Place():
            self.led.emit(passage.place)
        self.passed.emit(passage)

    def _edited(self) -> None:
        for key in ("add", "loaded"):  # What was news before the edit is not any more.
            self.unnoticed.emit(key)
        if self._teller.clashes - set(self.session.unsaved()):
            self._looker.rescan()  # Who takes back their own edits wants what the disk has.
        self._looker.after_edit()
        self._patience.begin()
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

    def _add(self, wish: wishes.Add) -> None:
        if not self._may_edit():
            return
        if any(pack.path == wish.manifest for pack in self.session.packs):
            self._gatherer.take(wish)
        else:
            self._adder.add(wish.paths)

    def _gather(self, wish: wishes.MoveTo | wishes.ShareOut | wishes.TakeOut) -> None:
        if self._may_edit():
            self._gatherer.take(wish)

    def _carry_out(self, wish: wishes.CarryOut) -> None:
        if self._may_edit():
            self._gatherer.carry_out(wish)

    def _watch(self, wish: wishes.Watch) -> None:
        if self._may_edit():
            self._adder.watch(wish.paths)

    def _take(self, wish: wishes.Take) -> None:
        if self._may_edit():
            self._adder.take(wish.paths)

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

    def _sign(self, wish: wishes.Sign) -> None:
        self._signer.sign(wish.name)

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
        self._teller.tell(news)
        if self.session.is_current:
            self._patience.end()
        else:
            self._patience.begin()
        self._show()

    @Slot(object)
    def _not_saved(self, failure: NotSaved) -> None:
        self.noticed.emit(not_saved_notice(failure.trouble, drafted=failure.drafted))
        self._looker.rescan()  # Where another program changed a file, the choice between both comes with it.
        self._show()

    @Slot(object)
    def _trouble(self, trouble: StudioError) -> None:
        self.noticed.emit(trouble_notice(trouble))
