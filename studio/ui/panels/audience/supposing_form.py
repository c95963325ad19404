"""What is supposed of the packs: one more, one less, or one in another language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from studio.languages.names import Catalogue
from studio.languages.tags import InvalidTag, LanguageTag
from studio.project.audience import Offer
from studio.session.supposing import Kind, Supposition
from studio.ui.look.scale import Gap, gap, unit
from studio.ui.look.words import isolated
from studio.ui.panels.audience.trouble import Trouble
from studio.ui.pieces.flow import Flow
from studio.ui.pieces.language_line import LanguageLine, Typed

_ID = 18
"""Characters of an id for which there is room in any case."""


class SupposingForm(QWidget):
    """``changed``: something else is the ``supposition``, or nothing any more."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._language: str | None = None
        self.kind = self._choice(self.tr("What is supposed"), self.tr("Choose what to suppose"))
        self.kind.addItem(self.tr("One more pack"), Kind.MORE)
        self.kind.addItem(self.tr("One pack less"), Kind.LESS)
        self.kind.addItem(self.tr("A pack in another language"), Kind.OTHER)
        self.kind.setCurrentIndex(-1)
        self.family = self._choice(self.tr("Family of the new pack"), self.tr("Choose a family"))
        self.pack = self._choice(self.tr("Asset pack"), self.tr("Choose a pack"))
        for choice in (self.family, self.pack):
            choice.setMinimumContentsLength(_ID)
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.line = LanguageLine(self.tr("Language of the supposed pack"), self, room=168)
        self.everybody = QCheckBox(self.tr("All languages"), self)
        self.everybody.setToolTip(self.tr("The pack has no language then, and everybody gets it."))
        self.trouble = Trouble(self.line, self)
        self._lay_out()
        self._connect()
        self._show_what_matters()

    @property
    def supposition(self) -> Supposition | None:
        """What is supposed, as soon as all of it is said."""
        kind = self.kind.currentData()
        subject = (self.family if kind == Kind.MORE else self.pack).currentData()
        if kind is None or subject is None:
            return None
        if kind == Kind.LESS:
            return Supposition(Kind.LESS, subject)
        if self.everybody.isChecked():
            return Supposition(Kind(kind), subject)
        return None if self._language is None else Supposition(Kind(kind), subject, self._language)

    @property
    def is_begun(self) -> bool:
        """Whether anything is said at all."""
        return self.kind.currentIndex() >= 0

    def set_languages(self, catalogue: Catalogue) -> None:
        """Know languages by name from now on."""
        self.line.set_languages(catalogue)

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Let packs and families be chosen among these; what was chosen stays, where it is there still."""
        packs = {one.key: _pack_name(one, self.tr("all languages")) for one in offers}
        named = [one.family for one in sorted(offers, key=_is_everybodys)]
        families = {one: one for one in named} | {"": self.tr("Something new")}
        _fill(self.pack, packs)
        _fill(self.family, families)

    @Slot()
    def stop(self) -> None:
        """Suppose nothing any more."""
        for choice in (self.kind, self.pack):
            choice.setCurrentIndex(-1)
        self.family.setCurrentIndex(0)
        self.everybody.setChecked(False)
        self._language = None
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self._show_what_matters()
        self.changed.emit()

    @Slot(object)
    def _entered(self, typed: Typed) -> None:
        try:
            self._language = str(self.line.meant(typed.text))
        except InvalidTag as invalid:
            self.trouble.refuse(invalid)
            return
        self._tell()

    @Slot()
    def _left(self) -> None:
        text = self.line.text().strip()
        if text and text != (self._language or ""):
            self._entered(Typed(text))

    @Slot(object)
    def _take_instead(self, tag: LanguageTag) -> None:
        self._language = str(tag)
        self.line.setFocus()
        self._tell()

    def _show_what_matters(self) -> None:
        kind = self.kind.currentData()
        self.family.setVisible(kind == Kind.MORE)
        self.pack.setVisible(kind in (Kind.LESS, Kind.OTHER))
        self.line.setVisible(kind in (Kind.MORE, Kind.OTHER))
        self.everybody.setVisible(kind in (Kind.MORE, Kind.OTHER))
        self.line.setEnabled(not self.everybody.isChecked())
        self.line.show_text(self._language or "")
        self.trouble.clear()

    def _choice(self, name: str, placeholder: str) -> QComboBox:
        choice = QComboBox(self)
        choice.setAccessibleName(name)
        choice.setPlaceholderText(placeholder)
        choice.activated.connect(self._tell)
        return choice

    def _connect(self) -> None:
        self.line.entered.connect(self._entered)
        self.line.left.connect(self._left)
        self.line.dropped.connect(self._tell)
        self.line.textEdited.connect(self.trouble.clear)
        self.everybody.clicked.connect(self._tell)
        self.trouble.taken.connect(self._take_instead)

    def _lay_out(self) -> None:
        said = QWidget(self)
        flow = Flow(said, gap(self, Gap.INSIDE))
        for widget in (self.kind, self.family, self.pack, self.line, self.everybody):
            flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit(self))
        column.addWidget(said)
        column.addWidget(self.trouble)


def _fill(choice: QComboBox, items: dict[str, str]) -> None:
    """Offer ``items`` (by value, what is shown); nothing happens where these are there already."""
    there = {choice.itemData(place): choice.itemText(place) for place in range(choice.count())}
    if list(there.items()) == list(items.items()):
        return
    chosen, was_empty = choice.currentData(), not there
    with QSignalBlocker(choice):
        choice.clear()
        for value, text in items.items():
            choice.addItem(text, value)
        first = 0 if was_empty and "" in items else -1
        choice.setCurrentIndex(choice.findData(chosen) if chosen is not None else first)


def _is_everybodys(one: Offer) -> bool:
    return one.language is None


def _pack_name(one: Offer, everybody: str) -> str:
    return f"{isolated(one.pack_id)} ({isolated(one.language) if one.language is not None else everybody})"
