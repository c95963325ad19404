"""The family that a pack is in: the packs that hold the same things in other languages."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.errors import StudioError
from studio.project.edits import Edit
from studio.project.families import family_names
from studio.project.packs import Pack
from studio.project.regrouping import (
    choose_family,
    family_by_id,
    follow_id,
    is_listed,
    legal_name,
    own_family,
    rename_family,
)
from studio.ui.look.colours import Meaning
from studio.ui.look.scale import Gap, gap
from studio.ui.look.words import count, isolated, sentences, side_by_side
from studio.ui.panels.pack.family_box import FamilyBox
from studio.ui.panels.pack.shown import Shown, dress
from studio.ui.pieces.flow import Flow
from studio.ui.pieces.form_row import FormRow, Offer, RowProblem
from studio.ui.wishes import Perform
from studio.values import dataclass

_PAGE = "families"
_FEW = 3
_BY_ID, _OWN = "\0by its ID", "\0of its own"
"""Choices that are no family's name."""


@dataclass(frozen=True, slots=True)
class _Kin:
    """The families of a project, and the one that ``pack`` is in."""

    shown: Shown
    name: str
    by_id: str
    names: tuple[str, ...]
    members: tuple[Pack, ...]

    @classmethod
    def of(cls, shown: Shown, before: _Kin | None = None) -> _Kin:
        """What there is to know; from ``before`` where neither packs nor project are others."""
        file, packs = shown.view.project.file, shown.view.packs
        if before is not None and before.shown.pack is shown.pack:
            view = before.shown.view
            if view.packs is packs and view.project.file is file:
                return replace(before, shown=shown)
        names = family_names(packs, file)
        name = names.get(shown.pack.path, shown.pack.name)
        by_id = family_by_id(file, shown.pack)
        distinct = sorted(dict.fromkeys(names.values()), key=str.casefold)
        # As the others spell it, where there are any.
        by_id = next((one for one in distinct if one.casefold() == by_id.casefold()), by_id)
        members = tuple(one for one in packs if names[one.path] == name)
        return cls(shown, name, by_id, tuple(distinct), members)

    @property
    def others(self) -> tuple[Pack, ...]:
        """The family without the pack itself."""
        return tuple(one for one in self.members if one.path != self.shown.pack.path)

    def called(self, text: str) -> str | None:
        """The family that ``text`` names, letter case aside."""
        return next((one for one in (*self.names, self.by_id) if one.casefold() == text.casefold()), None)


class FamilyField(QWidget):
    """A list of the families there are, and a line for a name of one's own.

    A name that no family has is asked about where others are in the family: it may be for the pack alone or
    for all of them. Enter, a choice from the list, or leaving the line says that the name is whole.
    """

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._kin: _Kin | None = None
        self._new = ""
        self._refused: StudioError | None = None
        self._choices: tuple[str | None, ...] = ()
        name = self.tr("Family")
        control = QWidget(self)
        control.setAccessibleName(name)
        self._box = FamilyBox(name, control)
        self._box.activated.connect(self._chosen)
        self._box.line.textEdited.connect(self._typed)
        self._box.line.returnPressed.connect(self._settled)
        self._box.line.left.connect(self._settled)
        self._box.line.dropped.connect(self._dropped)
        control.setFocusProxy(self._box)
        across = Flow(control, gap(self, Gap.INSIDE))
        across.addWidget(self._box)
        self._row = FormRow(name, control, self)
        self._row.wished.connect(self._row_wished)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)

    def show_pack(self, shown: Shown) -> None:
        """Show the family of the pack; what is being typed stays as it is."""
        before, self._kin = self._kin, _Kin.of(shown, self._kin)
        same = (
            before is not None and before.shown.pack.path == shown.pack.path and before.name == self._kin.name
        )
        is_open = bool(self._new) and self._kin.called(self._new) is None
        if not (same and (is_open or self._refused or (self._box.line.isModified() and not self._new))):
            self._show_choices(self._kin)
        self._dress()

    def go_to(self, field: str) -> bool:
        """Give the line the focus."""
        del field
        self._box.setFocus()
        self._box.line.selectAll()
        return True

    def flush(self) -> None:
        """Wish for the family that is being typed, unless something has to be asked about it."""
        self._settled()

    def _show_choices(self, kin: _Kin) -> None:
        self._new, self._refused = "", None
        labels = [self.tr("By its ID: {family}").format(family=isolated(kin.by_id))]
        choices: list[str | None] = [_BY_ID]
        current = 0
        for name in kin.names:
            if name == kin.by_id:
                continue
            if name == kin.name:
                current = len(labels)
            labels.append(name)
            choices.append(name if name != kin.name else None)
        if kin.others:
            labels.append(self.tr("A family of its own"))
            choices.append(_OWN)
        self._choices = tuple(choices)
        self._box.show_choices(labels, current, kin.name)

    def _dress(self) -> None:
        kin = self._kin
        if kin is None:
            return
        read_only = kin.shown.view.read_only
        self._box.setEnabled(read_only is None)
        self._box.setToolTip(read_only or "")
        dress(self._row, self._box, self._caption(kin), self._problems(kin))
        self._box.line.setAccessibleDescription(self._box.accessibleDescription())

    def _caption(self, kin: _Kin) -> str:
        names = [isolated(one.name) for one in kin.others]
        if not names:
            words = self.tr("No other pack is in this family.")
        elif len(names) > _FEW:
            words = self.tr("Together with {names} and {count} more.", "", len(names) - _FEW).format(
                names=side_by_side(names[:_FEW]), count=count(len(names) - _FEW)
            )
        else:
            words = self.tr("Together with {names}.").format(names=side_by_side(names))
        if kin.by_id.casefold() == kin.name.casefold():
            return words
        by_id = self.tr("By its ID it would be in {family}.").format(family=isolated(kin.by_id))
        return sentences((words, by_id))

    def _problems(self, kin: _Kin) -> tuple[RowProblem, ...]:
        if self._refused is not None:
            return (RowProblem(Meaning.ERROR, self._refused.message, self._refused.hint, (), _PAGE),)
        if not self._new:
            return ()
        file, pack = kin.shown.view.project.file, kin.shown.pack
        new, members = isolated(self._new), len(kin.members)
        alone = Offer(
            self.tr("Put only {pack} into {family}").format(pack=isolated(pack.name), family=new),
            choose_family(file, pack, self._new),
        )
        everyone = Offer(
            self.tr("Rename the family of {count} packs to {family}", "", members).format(
                count=count(members), family=new
            ),
            rename_family(file, kin.name, kin.members, self._new, kin.names),
        )
        message = self.tr("{family} is the name of no family yet. Choose what gets it.").format(family=new)
        return (RowProblem(Meaning.NOTE, message, "", (alone, everyone), _PAGE),)

    @Slot(str)
    def _typed(self, text: str) -> None:
        del text
        if self._new or self._refused is not None:
            self._new, self._refused = "", None
            self._dress()

    @Slot()
    def _dropped(self) -> None:
        if self._kin is not None:
            self._show_choices(self._kin)
            self._dress()

    @Slot()
    def _settled(self) -> None:
        """What stands in the line is meant."""
        kin, line = self._kin, self._box.line
        if kin is None or not line.isModified() or self._new or self._refused is not None:
            return
        file, pack = kin.shown.view.project.file, kin.shown.pack
        text = line.text().strip()
        try:
            known = kin.by_id if not text else kin.called(legal_name(text))
            if known == kin.name and (not text or legal_name(text) == known):
                self._dropped()
            elif known is not None and known != kin.name:
                self._wish(choose_family(file, pack, known))
            elif known is None and kin.others:
                self._new = legal_name(text)
                self._dress()
            else:
                self._wish(rename_family(file, kin.name, kin.members, text, kin.names))
        except StudioError as refused:
            self._refused = refused
            self._dress()

    @Slot(int)
    def _chosen(self, number: int) -> None:
        kin = self._kin
        choice = self._choices[number] if 0 <= number < len(self._choices) else None
        edit = None if kin is None or choice is None else _edit_of(kin, choice)
        self._dropped()
        if edit is not None:
            self._wish(edit)

    @Slot(object)
    def _row_wished(self, wish: object) -> None:
        if isinstance(wish, Edit):
            self._wish(wish)
            self._box.setFocus()
        else:
            self.wished.emit(wish)

    def _wish(self, edit: Edit) -> None:
        self._new, self._refused = "", None
        self._box.line.setModified(False)
        self.wished.emit(Perform(edit))


def _edit_of(kin: _Kin, choice: str) -> Edit | None:
    """What ``choice`` changes; ``None``: nothing. Only for what is chosen: there may be hundreds."""
    file, pack = kin.shown.view.project.file, kin.shown.pack
    if choice == _BY_ID:
        return follow_id(file, pack) if is_listed(file, pack) else None
    if choice == _OWN:
        return own_family(file, pack, kin.names)
    return choose_family(file, pack, choice)
