"""The dialog that makes one pack per language folder: first the packs that it would make, then one step."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QCheckBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from studio.session.language_folders import Inside
from studio.session.per_language import TEMPLATE, FamilyPlan, FamilyWish, plan_family, template_fault
from studio.session.state import OpenProject
from studio.ui.look.colours import Meaning
from studio.ui.look.scale import Gap, gap, mono_font, row_height, unit, units
from studio.ui.look.told import told
from studio.ui.look.words import files, isolated, packs, sentences, size
from studio.ui.per_language.delivery import PlatformChoice, PolicyChoice
from studio.ui.per_language.rows import FAMILY_FIELDS, FILES, FOLDER, ID, LANGUAGE, NOTE, SIZE, FamilyRows
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.dialog_foot import dialog_foot
from studio.ui.pieces.filter_box import FilterBox
from studio.ui.pieces.form_row import FormRow, RowProblem
from studio.ui.pieces.hairline import Hairline
from studio.ui.pieces.reading_order import read_in_order
from studio.ui.pieces.rows import dress_tree
from studio.ui.pieces.sieve import hide_unfit
from studio.ui.wishes import GoTo, Perform
from studio.values import dataclass

_FEWEST_ROWS, _MOST_ROWS = 4, 10


@dataclass(frozen=True, slots=True)
class FamilyGround:
    """What a family is made of: the folder, the project, ids that are used, and manifests that are there."""

    inside: Inside
    project: OpenProject
    taken: tuple[str, ...] = ()
    present: tuple[Path, ...] = ()


class PerLanguageDialog(QDialog):
    """Shows the packs that would be made, and asks how. ``wished`` carries the step, and where it leads.

    Shown with ``open``.
    """

    wished = Signal(object)

    def __init__(self, ground: FamilyGround, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("One pack per language folder"))
        self._ground = ground
        self._tags: dict[str, str] = {}
        self._template = QLineEdit(TEMPLATE, self)
        self._policy = PolicyChoice(self)
        self._platforms = PlatformChoice(self)
        self._kept = QRadioButton(self.tr("Keep the path that each file has"), self)
        self._shared = QRadioButton(self.tr("The same path in every language"), self)
        self._paths = QButtonGroup(self)
        self._base = QCheckBox(self)
        self._about = Caption("", self)
        self._model = FamilyRows(self)
        self._table = QTreeView(self)
        self._box = FilterBox(FAMILY_FIELDS, "", self)
        self._reason = Caption("", self)
        self._make = QPushButton(self)
        self._rows = self._make_rows()
        self._plan = FamilyPlan((), (), None)
        self._lay_out()
        self._connect()
        self._replan()
        self._fit_columns()
        self._table.setCurrentIndex(self._model.index(0, LANGUAGE))
        self._table.setFocus()

    @property
    def plan(self) -> FamilyPlan:
        """What would be made now."""
        return self._plan

    @property
    def table(self) -> QTreeView:
        """The folders and their packs."""
        return self._table

    @property
    def template_field(self) -> QLineEdit:
        """Where the pattern of the ids is typed."""
        return self._template

    @property
    def policy(self) -> PolicyChoice:
        """When the packs are downloaded."""
        return self._policy

    @property
    def platforms(self) -> PlatformChoice:
        """What the packs are for."""
        return self._platforms

    @property
    def shared_paths(self) -> QRadioButton:
        """Chooses one path for all languages."""
        return self._shared

    @property
    def base_box(self) -> QCheckBox:
        """Whether the rest becomes a pack for everybody."""
        return self._base

    @property
    def make_button(self) -> QPushButton:
        """The button that makes the packs."""
        return self._make

    @property
    def reason(self) -> str:
        """Why the button cannot be pressed, as shown beside it."""
        return self._reason.text()

    @property
    def about(self) -> str:
        """What is said of the chosen row."""
        return self._about.text()

    def problems(self, row: str) -> tuple[RowProblem, ...]:
        """What is said under the row ``name``, ``policy`` or ``platforms``."""
        return self._rows[row].problems

    @Slot()
    def _replan(self) -> None:
        ground = self._ground
        wish = FamilyWish(
            self._template.text().strip(),
            self._policy.kind,
            self._policy.events,
            self._platforms.platforms,
            shared_paths=self._shared.isChecked(),
            base=self._base.isChecked(),
            tags=dict(self._tags),
        )
        self._plan = plan_family(ground.inside, wish, ground.project, ground.taken, ground.present)
        self._model.show_plan(self._plan)
        self._narrow()
        self._say_what_is_wrong()
        self._offer_the_rest()
        self._show_example()
        self._tell_about_row()

    @Slot()
    def _narrow(self) -> None:
        hide_unfit(self._box, self._table, self._model.listing)

    def _say_what_is_wrong(self) -> None:
        faults = {
            "name": template_fault(self._template.text().strip()),
            "policy": self._policy.problem,
            "platforms": self._platforms.problem,
        }
        for row, fault in faults.items():
            self._rows[row].set_problems((RowProblem(Meaning.ERROR, fault),) if fault else ())
        wrong = any(faults.values())
        reason = told(self._plan.reason) if not wrong else self.tr("Mend what is marked above.")
        self._reason.setText(reason)
        possible = self._plan.edit is not None and not wrong
        made = len(self._plan.packs)
        self._make.setEnabled(possible)
        self._make.setToolTip(reason)
        text = self.tr("Make {packs}").format(packs=packs(made)) if possible else self.tr("Make packs")
        self._make.setText(text)
        self._make.setAccessibleName(text)

    @Slot()
    def _tell_about_row(self) -> None:
        """Say all that there is to know of the chosen row: the table may have no room for it."""
        number = self._table.currentIndex().row()
        rows = self._plan.rows
        remarks = rows[number].remarks if 0 <= number < len(rows) else ()
        said = sentences(told(remark.message) for remark in remarks)
        hint = self.tr("Press a language to change it. A folder without one is left out.")
        self._about.setText(said or hint)

    def _offer_the_rest(self) -> None:
        inside, plan = self._ground.inside, self._plan
        rest = [row for row in plan.rows if not row.folder]
        names = set(plan.left)
        if rest:
            number, amount = rest[0].files, rest[0].bytes
        else:
            chosen = [one for one in inside.folders if one.name in names]
            number = sum(len(one.paths) for one in chosen) + len(inside.files)
            amount = sum(one.bytes for one in chosen) + sum(size for _, size in inside.files)
        self._base.setVisible(bool(number) or self._base.isChecked())
        text = self.tr("Also make a pack for everybody of the rest ({files}, {size})")
        self._base.setText(text.format(files=files(number), size=size(amount)))
        self._base.setAccessibleName(self._base.text())

    def _show_example(self) -> None:
        row = next((one for one in self._plan.packs if one.tag is not None), None)
        if row is None:
            self._rows["paths"].set_caption("")
            return
        stored = self.tr("A file of {folder} is stored below {path}.")
        path = isolated(f"{row.stored}/") if row.stored else self.tr("the top of the pack")
        self._rows["paths"].set_caption(stored.format(folder=isolated(row.folder), path=path))

    @Slot(object)
    def _typed(self, entry: tuple[str, str]) -> None:
        folder, text = entry
        self._tags[folder] = text
        self._replan()

    @Slot()
    def _press(self) -> None:
        edit = self._plan.edit
        if edit is not None:
            self.accept()
            self.wished.emit(Perform(edit))
            self.wished.emit(GoTo(edit.focus))

    def _connect(self) -> None:
        self._template.textChanged.connect(self._replan)
        self._policy.changed.connect(self._replan)
        self._platforms.changed.connect(self._replan)
        self._paths.buttonClicked.connect(self._replan)
        self._base.clicked.connect(self._replan)
        self._table.selectionModel().currentRowChanged.connect(self._tell_about_row)
        self._model.typed.connect(self._typed, Qt.ConnectionType.QueuedConnection)
        self._make.clicked.connect(self._press)
        self._box.changed.connect(self._narrow)

    def _make_rows(self) -> dict[str, FormRow]:
        self._template.setFont(mono_font(self))
        self._template.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._template.setAccessibleName(self.tr("Name of the packs"))
        ways = QWidget(self)
        column = QVBoxLayout(ways)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit(self))
        self._kept.setChecked(True)
        for button in (self._kept, self._shared):
            self._paths.addButton(button)
            column.addWidget(button)
        ways.setFocusProxy(self._kept)
        rows = {
            "name": FormRow(self.tr("Name of the packs"), self._template, self),
            "paths": FormRow(self.tr("Stored paths"), ways, self),
            "policy": FormRow(self.tr("Download policy"), self._policy, self),
            "platforms": FormRow(self.tr("Platforms"), self._platforms, self),
        }
        caption = self.tr("{first}, {second} and {third} stand for the folder's name, fr and French.")
        words = (isolated("{folder}"), isolated("{tag}"), isolated("{language}"))
        rows["name"].set_caption(caption.format(first=words[0], second=words[1], third=words[2]))
        return rows

    def _lay_out(self) -> None:
        around, between = gap(self, Gap.AROUND), gap(self, Gap.BETWEEN)
        self._dress_table()
        page = QVBoxLayout()
        page.setContentsMargins(around, around, around, between)
        page.setSpacing(between)
        folder = Caption(isolated(str(self._ground.inside.folder)), self)
        folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        page.addWidget(folder)
        page.addWidget(self._box)
        page.addWidget(self._table, 1)
        page.addWidget(self._about)
        page.addWidget(self._base)
        for row in self._rows.values():
            page.addWidget(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(page, 1)
        column.addWidget(Hairline(self))
        column.addLayout(dialog_foot(self, self._reason, self._make))
        read_in_order(self)
        self.resize(units(self, 860), units(self, 620))

    def _dress_table(self) -> None:
        table = self._table
        table.setModel(self._model)
        dress_tree(table)
        table.setRootIsDecorated(False)
        table.setAccessibleName(self.tr("Folders and the packs they become"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._box.set_name(self.tr("Filter the folders"))
        self._box.set_list(table)
        self._box.listen_in(self)
        triggers = QAbstractItemView.EditTrigger
        table.setEditTriggers(
            triggers.DoubleClicked
            | triggers.SelectedClicked
            | triggers.EditKeyPressed
            | triggers.AnyKeyPressed
        )
        table.setMinimumHeight((_FEWEST_ROWS + 1) * row_height(self))

    def _fit_columns(self) -> None:
        head = self._table.header()
        head.setStretchLastSection(True)
        for column in (FOLDER, LANGUAGE, ID, FILES, SIZE):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(NOTE, QHeaderView.ResizeMode.Stretch)
