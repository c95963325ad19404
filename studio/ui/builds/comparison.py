"""The dialog that shows what one build changed against the one before it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QLabel, QTreeView, QVBoxLayout, QWidget

from studio.build.bench import Bench
from studio.build.compare import Comparison, PackComparison, compare_packs, in_all
from studio.errors import StudioError
from studio.progress import CancelToken, Lanes, Report, usual_lanes
from studio.session.building import ledger_of
from studio.session.state import OpenProject
from studio.session.subjects import subject_of
from studio.ui.builds.comparison_rows import CHANGE, NAME, SIZE, ComparisonRows, differs
from studio.ui.look.scale import Gap, gap, title_font, units
from studio.ui.look.told import told
from studio.ui.look.words import count, directed, packs, sentences, size
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.rows import dress_tree
from studio.values import dataclass

_FEW = 3
"""Packs that are opened by themselves: of more, somebody wants to see the list first."""


@dataclass(frozen=True, slots=True)
class Compared:
    """What changed from build ``old`` to build ``new``; ``old`` is ``None`` where ``new`` is the first."""

    old: int | None
    new: int
    packs: tuple[PackComparison, ...]


class ComparisonDialog(QDialog):
    """Shown with ``open`` before the answer is there; it goes when it is closed."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = self.tr("What build {build} changed").format(build=count(number))
        self.setWindowTitle(words)
        self._title = QLabel(self.tr("Comparing …"), self)
        self._title.setFont(title_font(self))
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._note = Caption("", self)
        self._note.hide()
        self._tree = QTreeView(self)
        self._lay_out()

    @property
    def title(self) -> str:
        """What changed, in a sentence."""
        return self._title.text()

    @property
    def note(self) -> str:
        """What did not, and what people download."""
        return self._note.text()

    @property
    def tree(self) -> QTreeView:
        """Packs, and what changed in them."""
        return self._tree

    def show_compared(self, compared: Compared) -> None:
        """Show what was found."""
        different = [one for one in compared.packs if differs(one)]
        whole = in_all(compared.packs)
        self._title.setText(directed(self._sentence(compared, len(different), whole)))
        notes = (self._same(len(compared.packs) - len(different)), self._download(whole))
        self._note.setText(sentences(part for part in notes if part))
        self._note.setVisible(bool(self._note.text()))
        self._tree.setVisible(bool(different))
        rows = ComparisonRows(compared.packs, self)
        self._tree.setModel(rows)
        self._size_columns()
        if len(different) <= _FEW:
            self._tree.expandAll()
        if different:
            self._tree.setCurrentIndex(rows.index(0, NAME))

    def show_trouble(self, trouble: StudioError) -> None:
        """Say why it could not be found out."""
        self._title.setText(directed(told(trouble.message)))
        self._note.setText(told(trouble.hint))
        self._note.show()
        self._tree.hide()

    def _sentence(self, compared: Compared, different: int, whole: Comparison) -> str:
        if compared.old is None:
            words = self.tr("Build {build} is the first on record, so there is nothing to compare it with.")
            return words.format(build=count(compared.new))
        if not different:
            words = self.tr("Build {new} holds the same as build {old}.")
            return words.format(new=count(compared.new), old=count(compared.old))
        words = self.tr("{packs} differ from build {old}: {sizes}")
        if different == 1:
            words = self.tr("{packs} differs from build {old}: {sizes}")
        change = whole.after - whole.before
        grown = self.tr("{size} more") if change >= 0 else self.tr("{size} less")
        amount = self.tr("the same size") if not change else grown.format(size=size(abs(change)))
        return words.format(packs=packs(different), old=count(compared.old), sizes=amount)

    def _same(self, number: int) -> str:
        if not number:
            return ""
        if number == 1:
            return self.tr("1 other pack is the same.")
        return self.tr("{count} other packs are the same.", "", number).format(count=count(number))

    def _download(self, whole: Comparison) -> str:
        if not whole.download_aar:
            return ""
        words = self.tr("People who have the older ones download {size}: an .aar comes whole.")
        return words.format(size=size(whole.download_aar))

    def _lay_out(self) -> None:
        tree = self._tree
        dress_tree(tree)
        tree.setAccessibleName(self.tr("What changed"))
        tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        around, inside = gap(self, Gap.AROUND), gap(self, Gap.INSIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(around, around, around, around)
        column.setSpacing(inside)
        column.addWidget(self._title)
        column.addWidget(self._note)
        column.addWidget(tree, 1)
        column.addWidget(buttons)
        self.resize(units(self, 860), units(self, 480))

    def _size_columns(self) -> None:
        head = self._tree.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        head.resizeSection(CHANGE, units(self, 320))
        head.resizeSection(SIZE, units(self, 144))


def compared(project: OpenProject, number: int, cancel: CancelToken, report: Report) -> Compared:
    """What build ``number`` changed. Raises ``StudioError`` and ``Cancelled``."""
    old = next((one for one in ledger_of(project).numbers() if one < number), None)
    if old is None:
        return Compared(None, number, ())
    with Lanes(usual_lanes()) as lanes:
        bench = Bench(lanes, cancel, report)
        before, after = (subject_of(f"{project.path}@{one}", bench) for one in (old, number))
        return Compared(old, number, compare_packs(before.packs, after.packs, bench))
