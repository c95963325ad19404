"""All settings of a project in one form."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from studio.languages.names import Catalogue
from studio.project.intents import relative
from studio.project.project_file import ProjectFile
from studio.project.target import Hosting, Tools
from studio.session.state import OpenProject
from studio.ui.look.scale import Gap, gap, title_font
from studio.ui.look.words import directed
from studio.ui.pieces.form_row import FormRow
from studio.ui.project_settings.amounts import amount_entry, amount_text
from studio.ui.project_settings.fields import (
    ChoiceField,
    FolderField,
    FormatsField,
    SystemField,
    TextField,
    name_entry,
)
from studio.ui.project_settings.kinds import KindsField
from studio.ui.project_settings.languages import LanguageField, tags_entry
from studio.ui.project_settings.lines import LinesField
from studio.ui.project_settings.open_pack import DeflateField, LevelField
from studio.ui.project_settings.packager import PackagerField, PackagerHere

EVERY_FAMILY = "*"
_LOWEST = 26
_REQUIRED = "required_languages"

Field = (
    TextField
    | LanguageField
    | FolderField
    | ChoiceField
    | SystemField
    | FormatsField
    | LinesField
    | KindsField
    | PackagerField
    | LevelField
    | DeflateField
)


class SettingsForm(QWidget):
    """Rows with their captions in sections. ``changed`` says that some value is another one.

    Values are by the names of the project file's fields. ``chose`` carries the place of Apple's packager on
    this computer, or ``None`` for the usual ones.
    """

    changed = Signal()
    chose = Signal(object)

    def __init__(self, project: OpenProject, parent: QWidget) -> None:
        super().__init__(parent)
        self._project = project
        self._fields: dict[str, Field] = {}
        self._rows: dict[str, FormRow] = {}
        self._column = QVBoxLayout(self)
        around = gap(self, Gap.AROUND)
        self._column.setContentsMargins(around, around, around, around)
        self._column.setSpacing(gap(self, Gap.BETWEEN))
        file = project.file
        self._add_general(file)
        self._add_target(file)
        self._add_folders(file)
        self._add_lists(file)
        self._add_limits(file)
        self._column.addStretch(1)
        self._check()

    def values(self) -> dict[str, object] | None:
        """What differs from the project as it was shown; ``None`` where something has to be mended first."""
        found: dict[str, object] = {}
        required = dict(self._project.file.required_languages)
        for name, field in self._fields.items():
            entry = field.entry()
            if entry.problem is not None:
                return None
            if name.startswith(_REQUIRED):
                _require(required, name.partition(":")[2], entry.value)
            else:
                found[name] = entry.value
        found[_REQUIRED] = required
        return {name: value for name, value in found.items() if value != getattr(self._project.file, name)}

    def field(self, name: str) -> Field:
        """The field ``name``; ``required_languages:*`` for a family's languages."""
        return self._fields[name]

    def row(self, name: str) -> FormRow:
        """The row of the field ``name``."""
        return self._rows[name]

    def set_languages(self, catalogue: Catalogue) -> None:
        """Know languages by name from now on."""
        field = self._fields["primary_language"]
        if isinstance(field, LanguageField):
            field.set_languages(catalogue)

    def set_titles(self, titles: Mapping[str, str]) -> None:
        """Know by rule what kinds of problems are called."""
        field = self._fields["severities"]
        if isinstance(field, KindsField):
            field.set_titles(titles)

    def show_packager(self, here: PackagerHere) -> None:
        """This is known of Apple's packager on this computer."""
        field = self._fields["engine"]
        if isinstance(field, PackagerField):
            field.show_here(here)

    def go_to(self, name: str) -> QWidget | None:
        """Give the field ``name`` the focus; its row, where there is such a field."""
        row = self._rows.get(name) or self._rows.get(f"{name}:{EVERY_FAMILY}")
        if row is not None:
            row.control.setFocus()
        return row

    @Slot()
    def _changed(self) -> None:
        self._check()
        self.changed.emit()

    def _check(self) -> None:
        """Say under each field what is wrong with it."""
        for name, field in self._fields.items():
            problem = field.entry().problem
            self._rows[name].set_problems((problem,) if problem is not None else ())
        formats = self._fields["formats"].entry().value
        for name in ("zip_level", "zip_deflate"):
            self._rows[name].setVisible(isinstance(formats, tuple) and "zip" in formats)

    def _add_general(self, file: ProjectFile) -> None:
        self._title(self.tr("Project"))
        name = TextField(name_entry, self)
        name.show_text(file.name)
        self._add("name", self.tr("Name"), name)
        language = LanguageField(self)
        language.text.show_text(file.primary_language)
        caption = self.tr("The app's own primary language, such as en or pt-BR.")
        self._add("primary_language", self.tr("Primary language"), language, caption)
        for family in dict.fromkeys((EVERY_FAMILY, *file.required_languages)):
            self._add_required(file, family)

    def _add_required(self, file: ProjectFile, family: str) -> None:
        required = TextField(tags_entry, self, mono=True)
        required.show_text(", ".join(file.required_languages.get(family, ())))
        if family == EVERY_FAMILY:
            label = self.tr("Required languages")
            caption = self.tr("Tags with commas, such as en, de, pt-BR. Every family has to have them.")
        else:
            label = self.tr("Required for {family}").format(family=family)
            caption = self.tr("These count instead of those above.")
        self._add(f"{_REQUIRED}:{family}", label, required, caption)

    def _add_target(self, file: ProjectFile) -> None:
        self._title(self.tr("Made for"))
        hosting = ChoiceField(
            {Hosting.APPLE: self.tr("Apple hosts the packs"), Hosting.SELF: self.tr("My own server")}, self
        )
        hosting.show_value(file.hosting)
        self._add("hosting", self.tr("Hosting"), hosting)
        tools = ChoiceField({Tools.XCODE_27: "Xcode 27", Tools.XCODE_26: "Xcode 26"}, self)
        tools.show_value(file.tools)
        caption = self.tr("Whose packager reads the manifests. Xcode 26 knows fewer ways to choose files.")
        self._add("tools", self.tr("Tools"), tools, caption)
        system = SystemField(_LOWEST, self)
        system.show_value(file.lowest_os)
        caption = self.tr("The lowest system that the app supports. Localized packs need OS 27.")
        self._add("lowest_os", self.tr("Lowest system"), system, caption)

    def _add_folders(self, file: ProjectFile) -> None:
        self._title(self.tr("Folders and outputs"))
        source = self._folder(self.tr("Choose the source folder"), file.source_root)
        caption = self.tr("Paths in packs count from here. It is itself counted from the project file.")
        self._add("source_root", self.tr("Source folder"), source, caption)
        output = self._folder(self.tr("Choose the output folder"), file.output_folder)
        self._add("output_folder", self.tr("Output folder"), output, self.tr("Built packs go here."))
        formats = FormatsField(("aar", "zip"), self)
        formats.show_value(file.formats)
        self._add("formats", self.tr("Kinds of output"), formats)
        packager = PackagerField(self)
        packager.show_value(file.engine)
        packager.chose.connect(self.chose)
        self._add("engine", self.tr("Packager of .aar"), packager)
        level = LevelField(self)
        level.show_value(file.zip_level)
        self._add("zip_level", self.tr("Compression of .pack.zip"), level)
        deflate = DeflateField(self)
        deflate.show_value(value=file.zip_deflate)
        self._add("zip_deflate", self.tr("Other programs"), deflate)

    def _folder(self, title: str, value: str) -> FolderField:
        folder = self._project.folder
        field = FolderField(title, partial(_counted, folder), str(folder / value), self)
        field.text.show_text(value)
        return field

    def _add_lists(self, file: ProjectFile) -> None:
        self._title(self.tr("Left out, and no longer used"))
        ignored = LinesField(self.tr("Ignore rules"), self.tr("Add rule"), self)
        ignored.show_value(file.ignore)
        caption = self.tr("Files with such names stay out of every pack: *.psd, drafts/, /notes.txt.")
        self._add("ignore", self.tr("Ignore rules"), ignored, caption)
        retired = LinesField(self.tr("Archived ids"), self.tr("Add id"), self)
        retired.show_value(file.retired_ids)
        caption = self.tr("Ids of packs that were archived in App Store Connect can never be used again.")
        self._add("retired_ids", self.tr("Archived ids"), retired, caption)

    def _add_limits(self, file: ProjectFile) -> None:
        self._title(self.tr("Limits and problems"))
        for name, label, caption, amount in (
            (
                "budget_total",
                self.tr("Budget for all packs"),
                self.tr("Beyond it there is a warning; empty: no limit."),
                file.budget_total,
            ),
            ("budget_pack", self.tr("Budget for one pack"), self.tr("Such as 500 MB."), file.budget_pack),
        ):
            field = TextField(amount_entry, self)
            field.narrow(160)
            field.show_text(amount_text(amount))
            self._add(name, label, field, caption)
        kinds = KindsField(self)
        kinds.show_value(file.severities)
        self._add("severities", self.tr("Kinds of problems"), kinds)

    def _title(self, text: str) -> None:
        title = QLabel(directed(text), self)
        title.setFont(title_font(self))
        if self._rows:
            self._column.addSpacing(gap(self, Gap.BETWEEN))
        self._column.addWidget(title)

    def _add(self, name: str, label: str, field: Field, caption: str = "") -> None:
        row = FormRow(label, field, self)
        row.set_caption(caption)
        proxy = field.focusProxy()
        if proxy is not None and not proxy.accessibleName():
            proxy.setAccessibleName(label)
        if isinstance(field, LanguageField):
            row.wished.connect(field.text.use)
        field.changed.connect(self._changed)
        self._fields[name] = field
        self._rows[name] = row
        self._column.addWidget(row)


def _counted(folder: Path, path: str) -> str:
    """``path`` as it is counted from ``folder``."""
    return relative(Path(path), folder)


def _require(required: dict[str, tuple[str, ...]], family: str, value: object) -> None:
    """Let ``required`` name the languages ``value`` for ``family``, or none."""
    tags = tuple(map(str, value)) if isinstance(value, tuple) else ()  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] -- a tuple of whatever is named letter by letter
    if tags:
        required[family] = tags
    else:
        required.pop(family, None)
