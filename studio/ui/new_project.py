"""The dialog that makes a project of folders."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from studio.languages.tags import LanguageTag
from studio.session.starting import NewProjectPlan, PlannedPack
from studio.ui.folder_list import FolderList, folder_dialog
from studio.ui.look.colours import Meaning
from studio.ui.look.scale import Gap, gap, mono_font, row_height, unit, units
from studio.ui.look.told import told
from studio.ui.look.words import packs as packs_in_words
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.dialog_foot import dialog_foot
from studio.ui.pieces.filter_box import FilterBox
from studio.ui.pieces.form_row import FormRow, RowProblem
from studio.ui.pieces.hairline import Hairline
from studio.ui.pieces.rows import dress_tree
from studio.ui.pieces.sieve import hide_unfit
from studio.ui.planned_packs import Division, planned_packs
from studio.ui.planned_rows import FOLDER, ID, LANGUAGE, PLANNED_FIELDS, PlannedRows
from studio.ui.project_entries import (
    Entry,
    first_folder,
    first_language,
    first_name,
    folder_entry,
    language_entry,
    name_entry,
)
from studio.ui.wishes import LookInside

_MOST_ROWS = 8
_CHECKED = ("name", "folder", "language")


class NewProjectDialog(QDialog):
    """Asks what a new project is made of. ``wished`` carries a ``NewProjectPlan``, or ``LookInside``.

    ``subfolders`` are the folders in the only one of ``folders``; those of another single folder are asked
    for with ``LookInside`` and told with ``show_subfolders``. Shown with ``open``. Where making the project
    failed, ``show_trouble`` opens the dialog again as it was left.
    """

    wished = Signal(object)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        folders: tuple[Path, ...] = (),
        subfolders: tuple[Path, ...] = (),
        folder: Path | None = None,
        primary_language: str | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New project"))
        self._inside: dict[Path, tuple[Path, ...]] = {}
        self._wanted: Division | None = None
        if len(folders) == 1:
            self._inside[folders[0]] = subfolders
        self._name = QLineEdit(first_name(folders), self)
        self._folder = QLineEdit(str(folder or first_folder(folders, subfolders)), self)
        self._browse = QPushButton(self.tr("Browse…"), self)
        self._language = QLineEdit(primary_language or first_language(), self)
        self._assets = FolderList(self)
        self._group = QButtonGroup(self)
        self._choices = {
            Division.INSIDE: QRadioButton(self.tr("One pack for each folder inside"), self),
            Division.EACH: QRadioButton(self.tr("One pack for each of these folders"), self),
            Division.NONE: QRadioButton(self.tr("No packs yet"), self),
        }
        self._take_languages = QCheckBox(self.tr("Take languages from folder names"), self)
        self._preview = QTreeView(self)
        self._planned = PlannedRows(self)
        self._box = FilterBox(PLANNED_FIELDS, "", self)
        self._counted = QLabel(self)
        self._reason = Caption("", self)
        self._make = QPushButton(self.tr("Make project"), self)
        self._rows = self._make_rows()
        self._lay_out()
        self._connect()
        self._assets.add(folders)
        self._divide(folders)
        self._check()

    @property
    def name_field(self) -> QLineEdit:
        """Where the name is typed."""
        return self._name

    @property
    def folder_field(self) -> QLineEdit:
        """Where the project's folder is typed."""
        return self._folder

    @property
    def language_field(self) -> QLineEdit:
        """Where the primary language is typed."""
        return self._language

    @property
    def assets(self) -> FolderList:
        """The folders with assets."""
        return self._assets

    @property
    def make_button(self) -> QPushButton:
        """The button that makes the project."""
        return self._make

    @property
    def take_languages(self) -> QCheckBox:
        """Whether folder names are taken for languages."""
        return self._take_languages

    @property
    def reason(self) -> str:
        """Why the button cannot be pressed, as shown beside it."""
        return self._reason.text()

    def choice(self, division: Division) -> QRadioButton:
        """The button that chooses how folders become packs."""
        return self._choices[division]

    def problems(self, row: str) -> tuple[RowProblem, ...]:
        """What is said under the field ``name``, ``folder`` or ``language``."""
        return self._rows[row].problems

    @property
    def plan(self) -> NewProjectPlan | None:
        """What would be made now, or ``None`` as long as something is missing."""
        name, folder, language = self._entries()
        if name.problem or folder.problem or language.problem:
            return None
        return NewProjectPlan(
            name.value, Path(folder.value), self._assets.folders, language.value, self._planned.packs
        )

    def show_subfolders(self, folder: Path, subfolders: tuple[Path, ...]) -> None:
        """These are the folders in ``folder``."""
        self._inside[folder] = subfolders
        self._divide(self._assets.folders)
        self._check()

    def show_trouble(self, message: str, hint: str) -> None:
        """The project could not be made. The dialog opens again with all that was typed."""
        self._rows["folder"].set_problems((RowProblem(Meaning.ERROR, message, hint),))
        self.open()

    @Slot()
    def _press(self) -> None:
        plan = self.plan
        if plan is not None:
            self.accept()
            self.wished.emit(plan)

    @Slot()
    def _check(self) -> None:
        """Say under each field what is wrong with it, and beside the button why it cannot be pressed."""
        entries = self._entries()
        fields = (self._name, self._folder, self._language)
        for row, field, entry in zip(_CHECKED, fields, entries, strict=True):
            # Nobody is told off for a field that they have not come to yet.
            problem = entry.problem if field.text() or field.isModified() else None
            self._rows[row].set_problems((problem,) if problem else ())
        wrong = [entry.problem for entry in entries if entry.problem is not None]
        self._make.setEnabled(not wrong)
        self._make.setToolTip(told(wrong[0].message) if wrong else "")
        marked = [problem for row in _CHECKED for problem in self._rows[row].problems]
        untold = [told(problem.message) for problem in wrong if problem not in marked]
        self._reason.setText(next(iter(untold), self.tr("Mend what is marked above.") if marked else ""))

    @Slot()
    def _plan_packs(self) -> None:
        chosen = self._division
        assets = self._assets.folders
        folders = assets if chosen is Division.EACH else ()
        if chosen is Division.INSIDE:
            folders = self._inside_of(assets)
        self._planned.show_packs(planned_packs(folders, take_languages=self._take_languages.isChecked()))
        self._take_languages.setEnabled(bool(folders))
        self._preview.setVisible(bool(folders))
        rows = min(len(self._planned.packs), _MOST_ROWS)
        self._preview.setFixedHeight((rows + 1) * row_height(self) + unit(self))
        self._counted.setText(self._said(self._planned.packs))
        self._narrow()

    @Slot()
    def _narrow(self) -> None:
        hide_unfit(self._box, self._preview, self._planned.listing)

    def _said(self, planned: tuple[PlannedPack, ...]) -> str:
        if not planned:
            return self.tr("The project begins without packs. You can make them in its window.")
        if len(planned) == 1:
            return self.tr("1 pack will be made:")
        return self.tr("{packs} will be made:").format(packs=packs_in_words(len(planned)))

    @Slot(object)
    def _assets_changed(self, folders: tuple[Path, ...]) -> None:
        if len(folders) == 1 and folders[0] not in self._inside:
            self.wished.emit(LookInside(folders[0]))
        if not self._name.isModified():
            self._name.setText(first_name(folders))
        if not self._folder.isModified() and not self._folder.text():
            self._folder.setText(first_folder(folders, self._inside_of(folders)))
        self._divide(folders)
        self._check()

    def _divide(self, folders: tuple[Path, ...]) -> None:
        """Offer the ways that ``folders`` can become packs; the first one, where the chosen one is gone."""
        possible = {
            Division.INSIDE: bool(self._inside_of(folders)),
            Division.EACH: bool(folders),
            Division.NONE: True,
        }
        reasons = {
            Division.INSIDE: self.tr("This needs a single folder that has folders in it."),
            Division.EACH: self.tr("Add a folder with assets first."),
            Division.NONE: "",
        }
        for division, button in self._choices.items():
            button.setEnabled(possible[division])
            button.setToolTip("" if possible[division] else reasons[division])
        wanted = [] if self._wanted is None else [self._wanted]
        self._choices[next(one for one in (*wanted, *Division) if possible[one])].setChecked(True)
        self._plan_packs()

    @Slot()
    def _choose(self) -> None:
        self._wanted = self._division

    @property
    def _division(self) -> Division | None:
        return next((one for one, button in self._choices.items() if button.isChecked()), None)

    def _inside_of(self, folders: tuple[Path, ...]) -> tuple[Path, ...]:
        return self._inside.get(folders[0], ()) if len(folders) == 1 else ()

    def _entries(self) -> tuple[Entry, Entry, Entry]:
        return (
            name_entry(self._name.text()),
            folder_entry(self._folder.text()),
            language_entry(self._language.text()),
        )

    @Slot(object)
    def _use_language(self, tag: LanguageTag) -> None:
        self._language.setText(str(tag))
        self._language.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _ask_for_folder(self) -> None:
        dialog = folder_dialog(self, self.tr("Folder for the project file"))
        dialog.fileSelected.connect(self._take_folder)
        dialog.open()

    @Slot(str)
    def _take_folder(self, folder: str) -> None:
        self._folder.setText(folder)
        self._folder.setModified(True)

    def _connect(self) -> None:
        for field in (self._name, self._folder, self._language):
            field.textChanged.connect(self._check)
        self._assets.changed.connect(self._assets_changed)
        self._browse.clicked.connect(self._ask_for_folder)
        self._group.buttonToggled.connect(self._plan_packs)
        self._group.buttonClicked.connect(self._choose)
        self._take_languages.toggled.connect(self._plan_packs)
        self._rows["language"].wished.connect(self._use_language)
        self._make.clicked.connect(self._press)
        self._box.changed.connect(self._narrow)

    def _make_rows(self) -> dict[str, FormRow]:
        self._folder.setFont(mono_font(self))
        self._folder.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._language.setFont(mono_font(self))
        self._language.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._language.setMaximumWidth(units(self, 160))
        self._language.setAccessibleName(self.tr("Primary language"))
        self._browse.setAutoDefault(False)
        self._browse.setAccessibleName(self.tr("Browse for the project's folder"))
        self._folder.setAccessibleName(self.tr("Folder for the project file"))
        rows = {
            "name": FormRow(self.tr("Name"), self._name, self),
            "folder": FormRow(self.tr("Project folder"), _line(self, self._folder, self._browse), self),
            "assets": FormRow(self.tr("Assets"), self._assets, self),
            "language": FormRow(self.tr("Primary language"), _line(self, self._language), self),
            "packs": FormRow(self.tr("Packs"), self._ways(), self),
        }
        rows["folder"].set_caption(self.tr("Holds the project file, the manifests and the built packs."))
        rows["assets"].set_caption(self.tr("Files stay where they are."))
        rows["language"].set_caption(self.tr("The app's own primary language, such as en or pt-BR."))
        return rows

    def _ways(self) -> QWidget:
        ways = QWidget(self)
        column = QVBoxLayout(ways)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit(self))
        for button in self._choices.values():
            self._group.addButton(button)
            column.addWidget(button)
        self._take_languages.setChecked(True)
        column.addWidget(self._take_languages)
        return ways

    def _lay_out(self) -> None:
        around, between = gap(self, Gap.AROUND), gap(self, Gap.BETWEEN)
        self._dress_preview()
        page = QWidget(self)
        form = QVBoxLayout(page)
        form.setContentsMargins(around, around, around, between)
        form.setSpacing(between)
        for row in self._rows.values():
            form.addWidget(row)
        form.addWidget(self._counted)
        form.addWidget(self._box)
        form.addWidget(self._preview)
        form.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.windowTitle())
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(Hairline(self))
        column.addLayout(dialog_foot(self, self._reason, self._make))
        self.resize(units(self, 640), units(self, 680))

    def _dress_preview(self) -> None:
        preview = self._preview
        preview.setModel(self._planned)
        dress_tree(preview)
        preview.setRootIsDecorated(False)
        preview.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        preview.setAccessibleName(self.tr("Packs that will be made"))
        self._box.set_name(self.tr("Filter the packs that will be made"))
        self._box.set_list(preview)
        self._box.listen_in(self)
        preview.header().setStretchLastSection(False)
        for column, mode in (
            (ID, QHeaderView.ResizeMode.Stretch),
            (LANGUAGE, QHeaderView.ResizeMode.ResizeToContents),
            (FOLDER, QHeaderView.ResizeMode.Stretch),
        ):
            preview.header().setSectionResizeMode(column, mode)


def _line(parent: QWidget, *parts: QWidget) -> QWidget:
    """``parts`` side by side; the first one is what the row is about."""
    line = QWidget(parent)
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(gap(parent, Gap.INSIDE))
    for part in parts:
        row.addWidget(part, 1 if part is parts[0] else 0)
    row.addStretch(0)
    line.setFocusProxy(parts[0])
    return line
