"""When a pack is downloaded."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QRadioButton, QVBoxLayout, QWidget

from studio.manifest.values import EVENTS, FIRST_INSTALLATION, SUBSEQUENT_UPDATE, OnDemand
from studio.project.intents import PolicyKind, choose_events
from studio.project.packs import Pack
from studio.project.policies import switch_policy
from studio.ui.look.icons import icon
from studio.ui.look.scale import Gap, gap, unit, units
from studio.ui.panels.pack.shown import Shown, dress
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.flow import Flow
from studio.ui.pieces.form_row import FormRow
from studio.ui.wishes import Perform

KEY = "downloadPolicy"
_KINDS: tuple[PolicyKind, ...] = ("essential", "prefetch", "onDemand")
_NAMED = 20
_SIGNS = ("essential", "prefetch", "on-demand")


class PolicyField(QWidget):
    """One policy of three, and the installation events at which it counts.

    The events that a pack had are there again when it was on demand for a while.
    """

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._last_events: dict[Path, tuple[str, ...]] = {}
        control = QWidget(self)
        control.setAccessibleName(self.tr("Download policy"))
        column = QVBoxLayout(control)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._group = QButtonGroup(self)
        self._radios = [self._radio(place, control, column) for place in range(len(_KINDS))]
        self._group.idClicked.connect(self._chosen)
        self._events = QWidget(control)
        self._events.setAccessibleName(self.tr("Installation events"))
        self._events_flow = Flow(self._events, gap(self, Gap.BETWEEN))
        self._events_flow.setContentsMargins(units(self, 24), unit(self), 0, unit(self))
        self._column = column
        self._boxes: dict[str, QCheckBox] = {}
        control.setFocusProxy(self._radios[0])
        self._row = FormRow(self.tr("Download policy"), control, self)
        self._row.wished.connect(self.wished)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._row)

    def show_pack(self, shown: Shown) -> None:
        """Show the policy and the events of the pack."""
        self._shown = shown
        policy = shown.pack.manifest.policy
        lock = shown.lock(KEY, self.tr("Download policy"), "object")
        self._check(None if policy is None else _KINDS.index(policy.kind))
        for radio in self._radios:
            radio.setEnabled(lock is None)
            radio.setToolTip("" if lock is None else lock.sentence)
        events = () if policy is None or isinstance(policy, OnDemand) else policy.events
        if events:
            self._last_events[shown.pack.path] = events
        self._show_events((*EVENTS, *(one for one in events if one not in EVENTS)))
        for event, box in self._boxes.items():
            box.setChecked(event in events)
            box.setEnabled(lock is None)
            box.setToolTip("" if lock is None else lock.sentence)
        self._place_events(None if policy is None or isinstance(policy, OnDemand) else policy.kind)
        rows = shown.rows(KEY) if lock is None else lock.rows(shown.rows(KEY))
        dress(self._row, self._radios[0], self._caption(events), rows)

    def go_to(self, field: str) -> bool:
        """Give the focus to the events where ``field`` is about them, else to the policy."""
        if "installationEventTypes" in field and self._events.isVisibleTo(self):
            self._boxes[FIRST_INSTALLATION].setFocus()
        else:
            checked = self._group.checkedButton()
            (checked or self._radios[0]).setFocus()
        return True

    def _radio(self, place: int, control: QWidget, column: QVBoxLayout) -> QRadioButton:
        name, consequence = (
            (
                self.tr("Essential"),
                self.tr("Downloads as part of the installation and counts in its progress."),
            ),
            (self.tr("Prefetch"), self.tr("Download begins during the installation and may go on after it.")),
            (self.tr("On demand"), self.tr("Downloads only when the app asks for it.")),
        )[place]
        radio = QRadioButton(name, control)
        radio.setIcon(icon(_SIGNS[place]))
        radio.setAccessibleName(name)
        radio.setAccessibleDescription(consequence)
        caption = Caption(consequence, control)
        caption.setIndent(units(self, 24))
        self._group.addButton(radio, place)
        column.addWidget(radio)
        caption.setContentsMargins(0, 0, 0, unit(self))
        column.addWidget(caption)
        return radio

    def _place_events(self, kind: PolicyKind | None) -> None:
        """Put the events under the policy for which they count, or away."""
        if kind is not None:
            below = 2 * (_KINDS.index(kind) + 1)
            if self._column.indexOf(self._events) != below:
                self._column.removeWidget(self._events)
                self._column.insertWidget(below, self._events)
        self._events.setVisible(kind is not None)

    def _check(self, place: int | None) -> None:
        for number, radio in enumerate(self._radios):
            # The group is one stop for Tab: what is chosen, or the first.
            stop = number == (place or 0)
            radio.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)
        if place is not None:
            self._radios[place].setChecked(True)
            return
        # An exclusive group lets nobody take the last choice away.
        self._group.setExclusive(False)
        for radio in self._radios:
            radio.setChecked(False)
        self._group.setExclusive(True)

    def _show_events(self, events: tuple[str, ...]) -> None:
        for event in [one for one in self._boxes if one not in events]:
            box = self._boxes.pop(event)
            self._events_flow.removeWidget(box)
            box.hide()
            box.deleteLater()
        names: dict[str, str] = dict(
            zip(EVENTS, (self.tr("First installation"), self.tr("Subsequent update")), strict=True)
        )
        for event in events:
            if event not in self._boxes:
                name = names.get(event, event[:_NAMED])
                box = QCheckBox(name, self._events)
                box.setAccessibleName(name)
                box.setProperty("event", event)
                box.clicked.connect(self._event_clicked)
                box.show()
                self._events_flow.addWidget(box)
                self._boxes[event] = box

    def _caption(self, events: tuple[str, ...]) -> str:
        if events == (FIRST_INSTALLATION,):
            return self.tr("An update of the app does not download the pack again.")
        if events == (SUBSEQUENT_UPDATE,):
            return self.tr("Only an update of the app downloads the pack; installing it anew does not.")
        return ""

    @Slot(int)
    def _chosen(self, place: int) -> None:
        if self._shown is None:
            return
        pack = self._shown.pack
        events = self._last_events.get(pack.path, EVENTS)
        if not _is_chosen(pack, place):
            self.wished.emit(Perform(switch_policy(pack, _KINDS[place], events)))
            self.show_pack(self._shown)  # What was refused is not shown as if it were so.

    @Slot(bool)
    def _event_clicked(self, checked: bool) -> None:  # noqa: FBT001 -- what Qt hands over
        button = self.sender()
        if self._shown is None or not isinstance(button, QAbstractButton):
            return
        event = str(button.property("event"))
        policy = self._shown.pack.manifest.policy
        if policy is None or isinstance(policy, OnDemand):
            return
        kept = [one for one in policy.events if one != event]
        events = [*kept, event] if checked else kept
        known = [one for one in EVENTS if one in events]
        others = [one for one in events if one not in EVENTS]
        self.wished.emit(Perform(choose_events(self._shown.pack, policy.kind, [*known, *others])))
        self.show_pack(self._shown)


def _is_chosen(pack: Pack, place: int) -> bool:
    """Whether the policy at ``place`` is the one that is written, and the only one."""
    node, policy = pack.document.node((KEY,)), pack.manifest.policy
    several = node is not None and len(node.members) > 1
    return not several and policy is not None and policy.kind == _KINDS[place]
