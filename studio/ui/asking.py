"""Asking a person: for files, folders and decisions. Nothing here waits; the answer comes when it comes."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QMessageBox, QWidget

from studio.errors import StudioError
from studio.session.state import OpenProject
from studio.ui.look.told import told
from studio.ui.look.words import isolated, packs
from studio.workspace.project_store import SUFFIX

Paths = tuple[Path, ...]


class Asking(QObject):
    """One question at a time, before ``window``."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._files: QFileDialog | None = None
        self._files_then: Callable[[Paths], None] | None = None
        self._box: QMessageBox | None = None
        self._answers: dict[str, Callable[[], None]] = {}
        self._answer: Callable[[], None] | None = None

    def close(self) -> None:
        """The window goes, and what it asks with it."""
        self._files_then = self._answer = None
        self._answers = {}
        for dialog in (self._files, self._box):
            if dialog is not None:
                dialog.close()

    def project(self, then: Callable[[Paths], None]) -> None:
        """Ask which project to open."""
        dialog = self._dialog(self.tr("Open project"), then)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Projects (*{suffix})").format(suffix=SUFFIX), self.tr("All files (*)")]
        )
        dialog.open()

    def folder(self, title: str, then: Callable[[Paths], None], *, start: Path | None = None) -> None:
        """Ask for a folder."""
        dialog = self._dialog(title, then)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        if start is not None:
            dialog.setDirectory(str(start))
        dialog.open()

    def files(
        self, title: str, then: Callable[[Paths], None], *, start: Path | None = None, kind: str = ""
    ) -> None:
        """Ask for files, of ``kind`` (``Scripts (*.vdf)``) where there is one."""
        dialog = self._dialog(title, then)
        if kind:
            dialog.setNameFilters([kind, self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        if start is not None:
            dialog.setDirectory(str(start))
        dialog.open()

    def new_file(self, title: str, then: Callable[[Paths], None], *, start: Path, kind: str) -> None:
        """Ask where a file of ``kind`` is to be written; what is there already is asked about."""
        dialog = self._dialog(title, then)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters([kind, self.tr("All files (*)")])
        dialog.setDirectory(str(start.parent))
        dialog.selectFile(start.name)
        dialog.open()

    def before_leaving_a_build(self, leave: Callable[[], None]) -> None:
        """A build is under way: cancel it and ``leave``, or stay."""
        self.decision(
            self.tr("A build is under way."),
            self.tr("Packs that are done stay. Nothing is left half-written."),
            {self.tr("Cancel the build"): leave, self.tr("Keep building"): _stay},
        )

    def before_leaving_changes(
        self, text: str, *, save: Callable[[], None], leave: Callable[[], None], renamed: bool = False
    ) -> None:
        """Something is not saved, as ``text`` says: ``save`` it, ``leave`` it, or stay.

        ``renamed``: files on disk got other names with it, and get the old ones again where it is left.
        """
        hint = self.tr("Changes that you leave out are kept aside as a draft for some time.")
        if renamed:
            hint += " " + self.tr("Files that were renamed get their old names back.")
        self.decision(
            text,
            hint,
            {
                self.tr("Save and close"): save,
                self.tr("Close without saving"): leave,
                self.tr("Keep it open"): _stay,
            },
        )

    def before_leaving_new_names(self, leave: Callable[[], None], trouble: StudioError) -> None:
        """Files keep new names that nothing saved knows of, for ``trouble``: ``leave`` it so, or stay."""
        self.decision(
            self.tr("Renamed files keep their new names. {why}").format(why=told(trouble.message)),
            self.tr("Packs may then name files that are not there. Saving keeps everything together."),
            {self.tr("Close with the new names"): leave, self.tr("Keep it open"): _stay},
        )

    def before_losing_changes(
        self, save: Callable[[], None], leave: Callable[[], None], trouble: StudioError
    ) -> None:
        """What is not saved cannot be kept, for ``trouble``: ``save`` it, ``leave`` it, or stay."""
        self.decision(
            self.tr("Changes that you leave out would be lost. {why}").format(why=told(trouble.message)),
            self.tr("Save them, or keep the project open and save a copy of it on another disk."),
            {
                self.tr("Save and close"): save,
                self.tr("Close and lose the changes"): leave,
                self.tr("Keep it open"): _stay,
            },
        )

    def decision(self, text: str, hint: str, answers: dict[str, Callable[[], None]]) -> None:
        """Ask what to do: the first of ``answers`` is the usual one, Escape is the last."""
        if self._box is not None:
            self._box.raise_()
            return
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(text)
        box.setInformativeText(hint)
        roles = QMessageBox.ButtonRole
        buttons: list[QAbstractButton] = []
        for number, label in enumerate(answers):
            last = number == len(answers) - 1
            role = roles.RejectRole if last else roles.AcceptRole if number == 0 else roles.DestructiveRole
            buttons.append(box.addButton(label, role))
        box.setEscapeButton(buttons[-1])
        box.buttonClicked.connect(self._decided)
        box.finished.connect(self._closed)
        self._box, self._answers = box, answers
        box.open()

    def _dialog(self, title: str, then: Callable[[Paths], None]) -> QFileDialog:
        if self._files is not None:
            self._files.close()
        dialog = QFileDialog(self._window, title)
        dialog.filesSelected.connect(self._selected)
        dialog.finished.connect(self._files_closed)
        self._files, self._files_then = dialog, then
        return dialog

    @Slot(list)
    def _selected(self, names: list[str]) -> None:
        then, self._files_then = self._files_then, None
        if then is not None and names:
            then(tuple(Path(name) for name in names))

    @Slot(int)
    def _files_closed(self, code: int) -> None:
        del code
        dialog, self._files = self._files, None
        if dialog is not None:
            dialog.deleteLater()

    @Slot(QAbstractButton)
    def _decided(self, button: QAbstractButton) -> None:
        self._answer = self._answers.get(button.text())

    @Slot(int)
    def _closed(self, code: int) -> None:
        del code
        box, self._box = self._box, None
        answer, self._answer = self._answer, None
        if box is not None:
            box.deleteLater()
        if answer is not None:
            answer()  # Only now: one answer may lead to the next question.


def unsaved_words(project: OpenProject, unsaved: Collection[Path]) -> str:
    """What of ``project`` is not saved: how many of its packs, and whether its own settings."""
    tr = QCoreApplication.translate
    manifests = len(unsaved) - (project.path in unsaved)
    if not manifests:
        words = tr("Asking", "The settings of {name} are not saved yet.")
    elif manifests == 1 == len(unsaved):
        words = tr("Asking", "{packs} of {name} is not saved yet.")
    elif manifests == len(unsaved):
        words = tr("Asking", "{packs} of {name} are not saved yet.")
    else:
        words = tr("Asking", "{packs} and the settings of {name} are not saved yet.")
    return words.format(packs=packs(manifests), name=isolated(project.file.name))


def _stay() -> None:
    pass
