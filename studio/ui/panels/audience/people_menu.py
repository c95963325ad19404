"""The people to choose from: those that the project keeps, and common ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu, QPushButton, QWidget

from studio.project.people import add_profile, remove_profile
from studio.project.presets import PRESETS
from studio.project.profiles import Profile
from studio.project.project_file import ProjectFile
from studio.ui.look.told import told
from studio.ui.wishes import Perform

_MOST_NAMED = 3


class PeopleMenu(QPushButton):
    """Says who is asked about. ``chosen`` carries the ``Profile`` of somebody else; ``wished`` an edit."""

    chosen = Signal(object)
    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._file: ProjectFile | None = None
        self._read_only: str | None = None
        self._profile = Profile(())
        self._people: dict[str, Profile] = {}
        self.setAutoDefault(False)
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.show_person(self._profile)

    def show_project(self, file: ProjectFile, read_only: str | None) -> None:
        """Know the people of this project; ``read_only`` says why none can be kept."""
        self._file, self._read_only = file, read_only

    def show_person(self, profile: Profile) -> None:
        """Say who is asked about."""
        self._profile = profile
        self.setText(told(profile.name).replace("&", "&&") or self.tr("Choose a person"))
        self.setAccessibleName(
            self.tr("Person: {name}").format(name=told(profile.name) or self.tr("no preset"))
        )

    @Slot()
    def _fill(self) -> None:
        self._menu.clear()
        self._people.clear()
        kept = self._file.profiles if self._file is not None else ()
        if kept:
            self._menu.addSection(self.tr("In this project"))
            for number, entry in enumerate(kept):
                self._add_person(f"kept {number}", entry.profile)
        self._menu.addSection(self.tr("Common people"))
        for number, profile in enumerate(PRESETS):
            self._add_person(f"preset {number}", profile)
        self._menu.addSeparator()
        self._act(self.tr("Save as profile…"), self._ask_name, self._why_not_saved())
        if self._place() is not None:
            text = self.tr("Remove profile {name}").format(name=self._profile.name)
            self._act(text, self._remove, self._read_only)

    def _add_person(self, key: str, profile: Profile) -> None:
        action = QAction(told(profile.name).replace("&", "&&"), self._menu)
        action.setObjectName(key)
        action.setCheckable(True)
        action.setChecked(profile == self._profile)
        action.triggered.connect(self._choose)
        self._people[key] = profile
        self._menu.addAction(action)

    def _act(self, text: str, act: Callable[[], None], obstacle: str | None) -> None:
        action = QAction(text.replace("&", "&&"), self._menu)
        action.setEnabled(obstacle is None)
        action.setToolTip(obstacle or text)
        action.triggered.connect(act)
        self._menu.addAction(action)

    def _why_not_saved(self) -> str | None:
        if self._file is None:
            return self.tr("Open a project first.")
        return self._read_only

    def _place(self) -> int | None:
        """The number of the profile that is shown, among those that the project keeps."""
        kept = self._file.profiles if self._file is not None else ()
        return next((number for number, one in enumerate(kept) if one.profile == self._profile), None)

    @Slot()
    def _choose(self) -> None:
        sender = self.sender()
        if sender.objectName() in self._people:
            self.chosen.emit(self._people[sender.objectName()])

    @Slot()
    def _ask_name(self) -> None:
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Save as profile"))
        dialog.setLabelText(self.tr("Name of this person in the project"))
        dialog.setTextValue(told(self._profile.name) or ", ".join(self._profile.wanted[:_MOST_NAMED]))
        dialog.setOkButtonText(self.tr("Save profile"))
        dialog.setCancelButtonText(self.tr("Save nothing"))
        dialog.textValueSelected.connect(self._keep)
        dialog.open()

    @Slot(str)
    def _keep(self, name: str) -> None:
        if self._file is None or not name.strip():
            return
        before, profile = len(self._file.profiles), replace(self._profile, name=name.strip())
        self.wished.emit(Perform(add_profile(self._file, profile)))
        now = self._file.profiles  # Where the name was taken, it got another.
        self.chosen.emit(now[-1].profile if len(now) > before else profile)

    @Slot()
    def _remove(self) -> None:
        place = self._place()
        if self._file is not None and place is not None:
            self.wished.emit(Perform(remove_profile(self._file, place)))
