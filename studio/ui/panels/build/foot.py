"""The end of the build panel: how far the whole build is, how it ended, and what to do with it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from studio.session.command_line import build_command
from studio.ui.look.colours import Meaning
from studio.ui.look.icons import sign_of
from studio.ui.look.scale import Gap, gap, units
from studio.ui.look.words import directed
from studio.ui.panels.build.report_menu import ReportButton
from studio.ui.panels.build.steps import BRIEF
from studio.ui.panels.build.words import ended, fraction, outcome, result_line, sum_line
from studio.ui.pieces.deed import Deed
from studio.ui.pieces.flow import Flow
from studio.ui.pieces.offer import Offer, OfferLink
from studio.ui.pieces.plain_label import plain_label, say
from studio.ui.pieces.reading_order import read_in_order
from studio.ui.pieces.sign import Sign
from studio.ui.view import Building, View
from studio.ui.wishes import (
    Build,
    CancelBuild,
    CompareBuilds,
    CopyText,
    ShowFile,
    ShowHelp,
    Tell,
    WhenBuilt,
)

WHAT_NOW = "what-now"
"""The page of the help about what comes after a build."""

_THOUSAND = 1_000
_ACTS = ("nothing", "notify", "open")


class Foot(QWidget):
    """``wished`` carries what somebody wants to do with a build: cancel it, show it, tell of it."""

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._building: Building | None = None
        self._view: View | None = None
        self._why = plain_label(self)
        self._bar = QProgressBar(self)
        self._sign = Sign("done", self)
        self._sum = QLabel(self)
        self._cancel = QPushButton(self.tr("Cancel build"), self)
        self._again = QPushButton(self.tr("Build again"), self)
        self._show_files = QPushButton(self.tr("Show files"), self)
        self._compare = QPushButton(self.tr("Compare with the build before…"), self)
        self._report = ReportButton(self)
        self.release = QPushButton(self.tr("Mark as released…"), self)
        self._what_now = OfferLink(Offer(self.tr("What now?"), ShowHelp(WHAT_NOW)), self)
        self._command = OfferLink(Offer(self.tr("Copy as command"), None), self)
        Deed("build.copy-command", self._command, self._command_obstacle)
        self._when = QComboBox(self)
        self._offers = QWidget(self)
        self._flow = Flow(self._offers, gap(self, Gap.INSIDE))
        self._lay_out()
        self._connect()
        self.show_building(None)

    @property
    def words(self) -> str:
        """How far it is, or how it ended, as shown."""
        return self._sum.text() if not self._sum.isHidden() else ""

    @property
    def why(self) -> QLabel:
        """Why the pack of the current row was not built."""
        return self._why

    @property
    def cancel_button(self) -> QPushButton:
        """The button that cancels."""
        return self._cancel

    @property
    def again_button(self) -> QPushButton:
        """The button that builds once more what failed."""
        return self._again

    @property
    def show_files_button(self) -> QPushButton:
        """The button that shows what was built."""
        return self._show_files

    @property
    def compare_button(self) -> QPushButton:
        """The button that compares what was built with the build before."""
        return self._compare

    @property
    def report_button(self) -> ReportButton:
        """The button that saves the report of what was built."""
        return self._report

    @property
    def what_now(self) -> OfferLink:
        """The link to what comes after a build."""
        return self._what_now

    @property
    def command(self) -> OfferLink:
        """The link that copies what one would type instead."""
        return self._command

    @property
    def when_built(self) -> QComboBox:
        """What is done when a build ends."""
        return self._when

    def _command_obstacle(self) -> str | None:
        return self.tr("Open a project first.") if self._view is None else None

    def show_view(self, view: View) -> None:
        """What there is to build is that of ``view``."""
        self._view = view

    def show_building(self, building: Building | None) -> None:
        """Show how far ``building`` is, or how it ended."""
        self._building = building
        going = building is not None and not ended(building)
        over = building is not None and not going
        self._bar.setVisible(building is not None and going and building.seconds >= BRIEF)
        self._cancel.setVisible(going)
        self._cancel.setEnabled(building is not None and not building.cancelling)
        self._sum.setVisible(building is not None)
        self._sign.setVisible(over)
        self._show_files.setVisible(over and bool(self.outputs))
        self._again.setVisible(over and bool(self._failed()))
        self._compare.setVisible(over and building is not None and (building.number or 0) > 1)
        self._report.setVisible(over and building is not None and building.report is not None)
        self._what_now.setVisible(over and bool(self.outputs))
        self._offers.setVisible(over)
        if building is None:
            return
        self._bar.setValue(round(_THOUSAND * (fraction(building.progress) or 0.0)))
        self._sum.setText(directed(sum_line(building) if going else result_line(building)))
        if over:
            self._sign.set_sign(*_ending(building))

    @Slot(object)
    def show_why(self, words: str) -> None:
        """Say why the pack of the current row was not built, or nothing."""
        say(self._why, words)

    def set_when_built(self, act: str) -> None:
        """This is done when a build ends."""
        if act in _ACTS:
            self._when.setCurrentIndex(_ACTS.index(act))

    @property
    def outputs(self) -> bool:
        """Whether there is anything that was built."""
        building = self._building
        return building is not None and any(one.output for one in building.results.values())

    def _failed(self) -> tuple[str, ...]:
        """The ids to build once more; of a build that failed as a whole all that it was to build."""
        building = self._building
        if building is None:
            return ()
        steps = dict.fromkeys(step.pack_id for step in building.plan.steps)
        if building.report is None:
            return tuple(steps) if building.trouble is not None else ()
        failed = outcome(building.report).failed
        return tuple(pack for pack in steps if pack in failed)

    @Slot()
    def cancel(self) -> None:
        """Ask to stop the build that goes on."""
        building = self._building
        if building is not None and not ended(building) and not building.cancelling:
            self.wished.emit(CancelBuild())

    @Slot()
    def _build_again(self) -> None:
        packs = self._failed()
        if packs:
            self.wished.emit(Build(packs))

    @Slot()
    def _open_files(self) -> None:
        building = self._building
        found = [] if building is None else [one.output for one in building.results.values() if one.output]
        if found:
            self.wished.emit(ShowFile(found[0] if len(found) == 1 else found[0].parent))

    @Slot()
    def _ask_to_compare(self) -> None:
        if self._building is not None and self._building.number is not None:
            self.wished.emit(CompareBuilds(self._building.number))

    @Slot()
    def _copy_command(self) -> None:
        if self._view is None:
            return
        building = self._building
        packs: tuple[str, ...] = ()
        if building is not None and building.plan.skipped:
            packs = tuple(dict.fromkeys(step.pack_id for step in building.plan.steps))
        everything = building is not None and building.everything
        self.wished.emit(CopyText(build_command(self._view.project.path, packs, everything=everything)))
        self.wished.emit(Tell(self.tr("The command is copied. It builds the same files, byte for byte.")))

    @Slot(int)
    def _choose_act(self, index: int) -> None:
        match index:
            case 0:
                self.wished.emit(WhenBuilt("nothing"))
            case 1:
                self.wished.emit(WhenBuilt("notify"))
            case _:
                self.wished.emit(WhenBuilt("open"))

    def _connect(self) -> None:
        self._cancel.clicked.connect(self.cancel)
        self._again.clicked.connect(self._build_again)
        self._show_files.clicked.connect(self._open_files)
        self._compare.clicked.connect(self._ask_to_compare)
        self._command.clicked.connect(self._copy_command)
        self._when.activated.connect(self._choose_act)
        for source in (self._report, self._what_now):
            source.wished.connect(self.wished)

    def _lay_out(self) -> None:
        self._sum.setWordWrap(True)
        self._bar.setRange(0, _THOUSAND)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(units(self, 6))
        self._bar.setAccessibleName(self.tr("The whole build"))
        self._when.addItems([self.tr("Do nothing"), self.tr("Notify me"), self.tr("Open the folder")])
        self._when.setCurrentIndex(_ACTS.index("notify"))
        self._when.setAccessibleName(self.tr("When a build ends"))
        around, inside = gap(self, Gap.AROUND), gap(self, Gap.INSIDE)
        line = QHBoxLayout()
        line.setSpacing(inside)
        line.addWidget(self._sign)
        line.addWidget(self._sum, 1)
        line.addWidget(self._cancel)
        for button in (self._again, self._show_files, self._compare, self._report, self.release):
            button.setAutoDefault(False)
            self._flow.addWidget(button)
        self._flow.addWidget(self._what_now)
        last = QWidget(self)
        flow = Flow(last, inside)
        label = QLabel(self.tr("When it ends:"), last)
        label.setBuddy(self._when)
        for part in (label, self._when, self._command):
            flow.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(around, inside, around, inside)
        column.setSpacing(inside)
        column.addWidget(self._why)
        column.addWidget(self._bar)
        column.addLayout(line)
        column.addWidget(self._offers)
        column.addWidget(last)
        self._cancel.setAutoDefault(False)
        read_in_order(self)


def _ending(building: Building) -> tuple[str, Meaning | None]:
    report = building.report
    if building.trouble is not None or report is None or report.failed:
        return sign_of(Meaning.ERROR), Meaning.ERROR
    return ("cancel", None) if report.cancelled else (sign_of(Meaning.DONE), Meaning.DONE)
