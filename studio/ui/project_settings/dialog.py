"""The dialog with a project's settings, and what would follow from others."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studio.errors import StudioError
from studio.languages.names import Catalogue
from studio.project.edits import Edit
from studio.project.project_file import ProjectFile
from studio.project.settling import change_settings
from studio.session.state import OpenProject
from studio.ui.look.scale import Gap, gap, units
from studio.ui.look.told import told
from studio.ui.look.words import sentences
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.dialog_foot import dialog_foot
from studio.ui.pieces.hairline import Hairline
from studio.ui.project_settings.consequence_view import ConsequenceView
from studio.ui.project_settings.consequences import Foreseen, cause_of
from studio.ui.project_settings.form import SettingsForm
from studio.ui.project_settings.packager import PackagerHere
from studio.ui.wishes import Perform
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """The names of languages, and by rule the titles of kinds of problems."""

    catalogue: Catalogue
    titles: Mapping[str, str]


_AFTER_CHANGE = 150
"""Milliseconds from a change to the question what it would lead to: somebody may still be typing."""


class ProjectSettingsDialog(QDialog):
    """Changes nothing by itself. Shown with ``open``.

    ``asked`` carries the ``Edit`` whose consequences are wanted, or ``None`` where they are not any more;
    they are told with ``show_foreseen``. ``wished`` carries the step that makes all changes at once;
    ``chose`` at once the place of Apple's packager on this computer, or ``None`` for the usual ones.
    """

    asked = Signal(object)
    wished = Signal(object)
    chose = Signal(object)

    def __init__(self, project: OpenProject, parent: QWidget | None, *, read_only: str | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Project settings"))
        self._project = project
        self._current = project.file
        self._read_only = read_only
        self._edit: Edit | None = None
        self._values: dict[str, object] = {}
        self._form = SettingsForm(project, self)
        self._scroll = QScrollArea(self)
        self._consequences = ConsequenceView(self)
        self._reason = Caption("", self)
        self._apply = QPushButton(self.tr("Change settings"), self)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_AFTER_CHANGE)
        # A dialog that just opens has no places yet to scroll to.
        self._wanted: QWidget | None = None
        self._scrolling = QTimer(self)
        self._scrolling.setSingleShot(True)
        self._scrolling.timeout.connect(self._scroll_there)
        self._lay_out()
        self._form.changed.connect(self._changed)
        self._form.chose.connect(self.chose)
        self._wait.timeout.connect(self._ask)
        self._apply.clicked.connect(self._press)
        self._changed()

    @property
    def form(self) -> SettingsForm:
        """The form."""
        return self._form

    @property
    def consequences(self) -> ConsequenceView:
        """What would follow."""
        return self._consequences

    @property
    def apply_button(self) -> QPushButton:
        """The button that makes the changes."""
        return self._apply

    @property
    def reason(self) -> str:
        """Why nothing can be changed now, or nothing."""
        return self._reason.text()

    @property
    def edit(self) -> Edit | None:
        """The step that would be made; ``None`` where nothing can be or is to be changed."""
        return self._edit

    def go_to(self, field: str | None) -> None:
        """Give a field of the project file the focus."""
        self._wanted = self._form.go_to(field) if field is not None else None
        self._scrolling.start()

    def show_words(self, words: Words) -> None:
        """Know languages and kinds of problems by name from now on."""
        self._form.set_languages(words.catalogue)
        self._form.set_titles(words.titles)

    def show_packager(self, here: PackagerHere) -> None:
        """This is known of Apple's packager on this computer."""
        self._form.show_packager(here)

    def show_current(self, file: ProjectFile) -> None:
        """This is what the project file says by now; another program may have changed it."""
        before, self._current = self._current, file
        if before is not file and before != file:
            self._changed()

    def show_foreseen(self, foreseen: Foreseen) -> None:
        """This is what was asked for; it is shown as long as that is still wanted."""
        if self._edit is not None and foreseen.foresight.edit is self._edit:
            self._consequences.show_foreseen(foreseen, cause_of(self._values))

    def show_trouble(self, trouble: StudioError) -> None:
        """What would follow could not be found out."""
        self._consequences.show_nothing(sentences((told(trouble.message), told(trouble.hint))))

    @Slot()
    def _changed(self) -> None:
        values = self._form.values()
        self._values = values or {}
        self._edit = change_settings(self._project.file, values) if values else None
        obstacle = self._obstacle(mended=values is not None)
        if obstacle:
            self._edit = None
        self._reason.setText(obstacle)
        self._apply.setEnabled(self._edit is not None)
        self._apply.setToolTip(obstacle)
        if self._edit is None:
            self._wait.stop()
            self._consequences.show_nothing(self._said_of_nothing(obstacle))
            self.asked.emit(None)
        else:
            self._wait.start()
            self._consequences.show_waiting()

    def _said_of_nothing(self, obstacle: str) -> str:
        if obstacle:
            return self.tr("What a change leads to is shown here.")
        return self.tr("Nothing is changed yet. What a change leads to is shown here first.")

    def _obstacle(self, *, mended: bool) -> str:
        if self._read_only is not None:
            return self._read_only
        if not mended:
            return self.tr("Mend what is marked above.")
        if any(getattr(self._current, name) != getattr(self._project.file, name) for name in self._values):
            # Made now, the change would silently take back theirs.
            return self.tr(
                "What you changed was changed by another program too. Cancel, and open the settings again."
            )
        return ""

    @Slot()
    def _scroll_there(self) -> None:
        if self._wanted is not None:
            self._scroll.ensureWidgetVisible(self._wanted, 0, self._scroll.height() // 3)

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self._edit)

    @Slot()
    def _press(self) -> None:
        edit = self._edit
        if edit is not None:
            self.accept()
            self.wished.emit(Perform(edit))

    def _lay_out(self) -> None:
        around, between = gap(self, Gap.AROUND), gap(self, Gap.BETWEEN)
        scroll = self._scroll
        scroll.setWidget(self._form)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.windowTitle())
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Its fields have it, and scroll it.
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        above = QVBoxLayout()
        above.setContentsMargins(around, between, around, 0)
        above.addWidget(self._consequences)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(Hairline(self))
        column.addLayout(above)
        column.addLayout(dialog_foot(self, self._reason, self._apply))
        self.resize(units(self, 680), units(self, 720))
