"""A draft that an earlier session left: brought back or left out, names on disk and texts together."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from studio.errors import StudioError
from studio.project.edits import Edit
from studio.ui.desk.keeper import Keeper
from studio.ui.desk.mover import Mover


class Recovery(QObject):
    """Carries out what a person decides about a draft.

    ``edited`` carries the ``Edit`` that brings it back, ``failed`` a ``StudioError``; ``renamed``: files have
    the names again that they had before the draft's session.
    """

    edited = Signal(object)
    failed = Signal(object)
    renamed = Signal()

    def __init__(self, keeper: Keeper, mover: Mover, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._mover = mover
        mover.failed.connect(self._not_moved)

    def restore(self, wish: object) -> None:
        """Bring the draft back as one step."""
        del wish
        try:
            edit: Edit | None = self._keeper.restoring(self.tr("Restore unsaved changes"))
        except StudioError as trouble:
            self.failed.emit(trouble)
            return
        if edit is not None:
            self.edited.emit(edit)
            if not self._mover.running:
                self._keeper.restored()

    def discard(self, wish: object) -> None:
        """Put the draft aside; what was renamed with it gets its old names back before."""
        del wish
        trips = self._keeper.trips_found
        if trips:
            self._mover.take_all_back(trips, self._discarded, self._not_discarded)
        else:
            self._keeper.discard()

    def _discarded(self) -> None:
        self._keeper.discard()
        self.renamed.emit()

    def _not_discarded(self, trouble: StudioError) -> None:
        self.failed.emit(trouble)
        self._keeper.offer_again()

    @Slot(object)
    def _not_moved(self, trouble: StudioError) -> None:
        del trouble
        self._keeper.not_restored()
        self._keeper.write_draft()  # The one that was written ahead says names that nothing has.
