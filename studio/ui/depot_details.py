"""What became of a Steam depot script, line by line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studio.manifest.steam import Remark
from studio.project.filtering.folding import fold
from studio.project.filtering.listing import Field, Kind, Listing
from studio.session.depots import DepotPack
from studio.ui.look.colours import Meaning
from studio.ui.look.icons import sign_of
from studio.ui.look.scale import Gap, gap, mono_font, title_font, unit, units
from studio.ui.look.told import told
from studio.ui.look.words import directed, isolated
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.filter_box import FilterBox
from studio.ui.pieces.hairline import Hairline
from studio.ui.pieces.nothing_found import NothingFound
from studio.ui.pieces.sieve import is_worth_filtering, sieve
from studio.ui.pieces.sign import Sign
from studio.values import dataclass

_FIELDS = (
    Field("state", Kind.CHOICE, ("lost", "different")),
    Field("pack", Kind.NAME),
)


@dataclass(frozen=True, slots=True)
class _Shown:
    """A remark about a line of the script of ``pack``, and what shows it."""

    remark: Remark
    pack: str
    heading: QWidget
    line: QWidget


class DepotDetails(QDialog):
    """Every line of the scripts that is not simply the same in the manifest, with why and what to do."""

    def __init__(self, packs: Sequence[DepotPack], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What became of the Steam script"))
        self._packs = tuple(packs)
        self._remarks: list[_Shown] = []
        self._box = FilterBox(_FIELDS, "", self)
        self._box.set_name(self.tr("Filter the lines of the script"))
        self._box.changed.connect(self._narrow)
        self._box.listen_in(self)
        around, between = gap(self, Gap.AROUND), gap(self, Gap.BETWEEN)
        page = QWidget(self)
        lines = QVBoxLayout(page)
        lines.setContentsMargins(around, around, around, around)
        lines.setSpacing(between)
        for pack in self._packs:
            self._add_pack(pack, lines)
        lines.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.tr("Lines of the script"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(around, between, around, 0)
        head.addWidget(self._box)
        self._nothing = NothingFound(self._box, self.tr("No line matches {filter}."), self)
        lines.insertWidget(0, self._nothing)
        self._box.set_list(scroll)
        column.addLayout(head)
        column.addWidget(scroll, 1)
        column.addWidget(Hairline(self))
        column.addWidget(self._buttons())
        self._narrow()
        self.resize(units(self, 640), units(self, 520))

    @property
    def text(self) -> str:
        """All of it as plain text."""
        return "\n".join(line for pack in self._packs for line in self._lines(pack))

    def _buttons(self) -> QWidget:
        buttons = QDialogButtonBox(self)
        around, between = gap(self, Gap.AROUND), gap(self, Gap.BETWEEN)
        buttons.setContentsMargins(around, between, around, between)
        copy = QPushButton(self.tr("Copy the text"), self)
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        return buttons

    @Slot()
    def _narrow(self) -> None:
        """Show the lines that fit the filter, under those headings that they need."""
        rows = self._remarks
        shown = sieve(self._box, rows, _listing(rows))
        headings = {id(one.heading) for one in shown}
        lines = {id(one.line) for one in shown}
        for one in rows:
            one.heading.setVisible(id(one.heading) in headings)
            one.line.setVisible(id(one.line) in lines)
        self._nothing.show_for(len(shown), len(rows))
        self._box.setVisible(is_worth_filtering(self._box, len(rows)))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)

    def _add_pack(self, pack: DepotPack, lines: QVBoxLayout) -> None:
        title = QLabel(directed(self._title(pack)), self)
        title.setFont(title_font(self))
        title.setWordWrap(True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        lines.addWidget(title)
        kept = [one for one in pack.conversion.remarks if not one.left_out]
        for heading, remarks, meaning in (
            (self.tr("Not carried over"), pack.conversion.left_out, Meaning.WARNING),
            (self.tr("Carried over with a difference"), kept, Meaning.NOTE),
        ):
            if not remarks:
                continue
            label = QLabel(directed(heading), self)
            lines.addWidget(label)
            for remark in remarks:
                line = self._line(remark, meaning)
                lines.addWidget(line)
                self._remarks.append(_Shown(remark, pack.pack_id, label, line))
        if not pack.conversion.remarks:
            lines.addWidget(QLabel(directed(self.tr("Every line is in the manifest.")), self))

    def _line(self, remark: Remark, meaning: Meaning) -> QWidget:
        row = QWidget(self)
        row.setAccessibleName(" ".join(self._said(remark)))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(gap(self, Gap.INSIDE))
        sign = Sign(sign_of(meaning), row, meaning=meaning)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(unit(self) // 2)
        code = QLabel(directed(isolated(self._place(remark))), row)
        code.setFont(mono_font(self))
        code.setWordWrap(True)
        code.setTextFormat(Qt.TextFormat.PlainText)
        message = QLabel(directed(told(remark.message)), row)
        message.setWordWrap(True)
        message.setTextFormat(Qt.TextFormat.PlainText)
        words.addWidget(code)
        words.addWidget(message)
        words.addWidget(Caption(told(remark.hint), row))
        line.addLayout(words, 1)
        return row

    def _title(self, pack: DepotPack) -> str:
        text = self.tr("{pack}, made of {script}")
        return text.format(pack=isolated(pack.pack_id), script=isolated(pack.conversion.script.name))

    def _place(self, remark: Remark) -> str:
        if remark.line is None:
            return remark.text
        return self.tr("Line {line}: {text}").format(line=remark.line, text=remark.text)

    def _said(self, remark: Remark) -> tuple[str, str, str]:
        return self._place(remark), told(remark.message), told(remark.hint)

    def _lines(self, pack: DepotPack) -> list[str]:
        found = [self._title(pack)]
        for remark in pack.conversion.remarks:
            place, message, hint = self._said(remark)
            found += [f"  {place}", f"      {message} {hint}"]
        return found


def _listing(rows: Sequence[_Shown]) -> Listing:
    return Listing(
        len(rows),
        lambda: [
            fold(f"{one.remark.text} {told(one.remark.message)} {told(one.remark.hint)}") for one in rows
        ],
        {
            "state": lambda: ["lost" if one.remark.left_out else "different" for one in rows],
            "pack": lambda: [one.pack for one in rows],
        },
    )
