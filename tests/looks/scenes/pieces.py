"""All icons, and every small piece in every state."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.ui.look.colours import Meaning
from studio.ui.look.icons import icon, names
from studio.ui.look.scale import Gap, gap, title_font, units
from studio.ui.look.words import duration, size
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.chips import Language, LanguageChip
from studio.ui.pieces.elided import ElidedLabel
from studio.ui.pieces.empty_state import EmptyState
from studio.ui.pieces.form_row import FormRow, RowProblem
from studio.ui.pieces.notice_bar import Notice, NoticeBar
from studio.ui.pieces.offer import Offer
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell, ProgressShown
from studio.ui.pieces.rows import dress_table
from studio.ui.pieces.sign import Sign
from tests.looks.discovery import Scene

FRENCH = Language("fr", "French", "français")
MEANINGS = {
    "error": Meaning.ERROR,
    "warning": Meaning.WARNING,
    "note": Meaning.NOTE,
    "done": Meaning.DONE,
    "changed": Meaning.CHANGED,
}


def icons() -> QWidget:
    """Every sign, at 16 and 24 units, beside its name; then disabled, and at 48."""
    page = QWidget()
    page.setBackgroundRole(QPalette.ColorRole.Base)
    page.setAutoFillBackground(True)
    grid = QGridLayout(page)
    grid.setHorizontalSpacing(gap(page, Gap.BETWEEN))
    for place, name in enumerate(names()):
        row, column = place % 10, place // 10
        cell = QHBoxLayout()
        for edge in (16, 24):
            button = QToolButton(page)
            button.setAutoRaise(True)
            button.setIcon(icon(name))
            button.setIconSize(QSize(units(page, edge), units(page, edge)))
            button.setDisabled(row == 9)
            button.setToolTip(name)
            cell.addWidget(button)
        cell.addWidget(Sign(name, page, meaning=MEANINGS.get(name), edge=16))
        cell.addWidget(QLabel(name, page), 1)
        grid.addLayout(cell, row, column)
    large = QHBoxLayout()
    for name in ("pack", "folder", "sample", "localized", "watched"):
        large.addWidget(Sign(name, page, edge=48))
    large.addStretch()
    grid.addLayout(large, 10, 0, 1, 4)
    return page


def notices() -> QWidget:
    """Three notices over a view."""
    page = QWidget()
    page.resize(units(page, 900), units(page, 300))
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    bar = NoticeBar(page)
    column.addWidget(bar)
    column.addWidget(EmptyState("pack", page.tr("An asset pack is a set of files."), (), page), 1)
    bar.show_notice(Notice(page.tr("This folder cannot be watched."), meaning=Meaning.WARNING, key="watch"))
    bar.show_notice(
        Notice(
            page.tr("Unsaved changes from {time} were kept.").format(time="14:02"),
            page.tr("They belong to the manifests as they are on disk now."),
            Meaning.NOTE,
            (Offer(page.tr("Restore changes"), 1), Offer(page.tr("Forget changes"), 2)),
        )
    )
    bar.show_notice(
        Notice(
            page.tr("Voices-fr was not built: the disk is full."),
            page.tr("Free 412 MB and build again."),
            Meaning.ERROR,
            (Offer(page.tr("Build again"), 3),),
        )
    )
    return page


def form() -> QWidget:
    """Form rows, wide, with captions, problems and fixes."""
    return _form(700)


def narrow_form() -> QWidget:
    """The same in a narrow panel."""
    return _form(320)


def empty() -> QWidget:
    """A view without content."""
    page = QWidget()
    page.resize(units(page, 520), units(page, 320))
    column = QVBoxLayout(page)
    sentence = page.tr("An asset pack is a set of files that people download together.")
    offers = (Offer(page.tr("New pack"), 1), Offer(page.tr("Import manifests"), 2))
    column.addWidget(EmptyState("pack", sentence, offers, page))
    return page


def rows() -> QWidget:
    """A table in which every kind of cell occurs."""
    page = QWidget()
    page.resize(units(page, 900), units(page, 330))
    column = QVBoxLayout(page)
    margin = gap(page, Gap.AROUND)
    column.setContentsMargins(margin, margin, margin, margin)
    title = QLabel(page.tr("Packs"), page)
    title.setFont(title_font(page))
    column.addWidget(title)
    table = QTableView(page)
    dress_table(table)
    model = _Rows(page)
    table.setModel(model)
    header = table.horizontalHeader()
    for section, mode in enumerate((QHeaderView.ResizeMode.ResizeToContents,) * 3):
        header.setSectionResizeMode(section, mode)
    header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
    # Qt's own selectRow does nothing from right to left.
    rows = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    table.selectionModel().setCurrentIndex(model.index(2, 0), rows)
    column.addWidget(table)
    return page


def labels() -> QWidget:
    """Chips, captions and labels without room."""
    page = QWidget()
    page.resize(units(page, 420), units(page, 260))
    column = QVBoxLayout(page)
    chips = QHBoxLayout()
    for language in (FRENCH, Language("zh-Hant-TW", "Chinese (Traditional, Taiwan)"), Language()):
        chips.addWidget(LanguageChip(language, page))
    chips.addStretch()
    column.addLayout(chips)
    path = "voices/fr/act1/scene_04/takes/line_0412_final_final_take_03_loud.wav"
    column.addWidget(ElidedLabel(path, page, path=True))
    column.addWidget(ElidedLabel(path, page, path=True, dimmed=True))
    column.addWidget(ElidedLabel("art/a.png", page, path=True))
    column.addWidget(
        ElidedLabel(page.tr("Starts during installation and may continue after it has ended."), page)
    )
    column.addWidget(Caption(page.tr("Starts during installation and may continue after it."), page))
    column.addStretch()
    return page


SCENES: dict[str, Scene] = {
    "pieces-icons": icons,
    "pieces-notices": notices,
    "pieces-form": form,
    "pieces-form-narrow": narrow_form,
    "pieces-empty": empty,
    "pieces-rows": rows,
    "pieces-labels": labels,
}


def _form(width: int) -> QWidget:
    page = QWidget()
    page.resize(units(page, width), units(page, 420))
    column = QVBoxLayout(page)
    margin = gap(page, Gap.AROUND)
    column.setContentsMargins(margin, margin, margin, margin)
    column.setSpacing(gap(page, Gap.BETWEEN))
    name = FormRow(page.tr("Pack ID"), QLineEdit("Voices-fr", page), page)
    name.set_caption(page.tr("The name by which the app asks for this pack."))
    language = FormRow(page.tr("Language"), QLineEdit("en-GB-oxendict", page), page)
    language.set_caption(page.tr("Players with this language get the pack."))
    language.set_problems(
        (
            RowProblem(
                Meaning.ERROR,
                page.tr("oxendict is a variant. Asset packs use language, script and region only."),
                offers=(Offer(page.tr("Use en-GB"), 1),),
            ),
            RowProblem(
                Meaning.WARNING,
                page.tr("Voices has no pack for players of other languages."),
                page.tr("They get the app's primary language."),
            ),
        )
    )
    policy = QComboBox(page)
    policy.addItems([page.tr("Essential"), page.tr("Prefetch"), page.tr("On demand")])
    download = FormRow(page.tr("Download policy"), policy, page)
    download.set_caption(page.tr("Starts during installation and may continue after it."))
    for row in (name, language, download):
        column.addWidget(row)
    column.addStretch()
    return page


class _Rows(QAbstractTableModel):
    """Packs under way, done, failed, waiting."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._heads = (self.tr("Pack"), self.tr("Files"), self.tr("Size"), self.tr("State"))
        words = self.tr("{done} of {all}, {time} left")
        under_way = ProgressShown(
            0.74, words.format(done=size(1_110_000_000), all=size(1_500_000_000), time=duration(40))
        )
        waiting = ProgressShown(None, self.tr("Waiting"))
        self._rows: tuple[tuple[tuple[str, Cell], ...], ...] = (
            self._row("Voices-fr", 1_204, 1_500_000_000, ("", Cell(progress=under_way)), FRENCH),
            self._row("Textures", 9_812, 310_000_000, ("", Cell(progress=waiting, dimmed=True)), None),
            self._row("Subtitles-de", 12, 2_100_000, (self.tr("Built"), Cell(meaning=Meaning.DONE)), FRENCH),
            self._row("Maps", 1, 999, (self.tr("One problem stops it"), Cell(meaning=Meaning.ERROR)), None),
            self._row("Music", 88, 8_800_000, (self.tr("Changed"), Cell(meaning=Meaning.CHANGED)), None),
            self._row("Fonts", 3, 0, (self.tr("In no pack"), Cell(sign="in-no-pack", dimmed=True)), None),
        )

    def _row(
        self, pack: str, files: int, amount: int, state: tuple[str, Cell], language: Language | None
    ) -> tuple[tuple[str, Cell], ...]:
        return (
            (pack, Cell(pack=pack, mono=True, language=language)),
            (f"{files:,}", Cell(number=True)),
            (size(amount), Cell(number=True)),
            state,
        )

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802 -- Qt's own default and name
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802 -- as above
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        text, cell = self._rows[index.row()][index.column()]
        if role == int(Qt.ItemDataRole.DisplayRole):
            return text
        return cell if role == CELL_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:  # noqa: N802 -- Qt's name
        if orientation == Qt.Orientation.Horizontal and role == int(Qt.ItemDataRole.DisplayRole):
            return self._heads[section]
        if role == int(Qt.ItemDataRole.TextAlignmentRole) and section in {1, 2}:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None
