"""Errands outside of the project: file dialogs, the clipboard, the file manager, the help."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from studio.project.packs import Pack
from studio.project.source_roots import choose_root
from studio.ui import wishes
from studio.ui.asking import Asking
from studio.ui.cache_clearer import CacheClearer
from studio.ui.jobs import JobRunner
from studio.ui.look.colours import Meaning
from studio.ui.look.words import files, isolated
from studio.ui.opener import Opener, Unpacked
from studio.ui.personal import Personal
from studio.ui.pieces.notice_bar import Notice, Offer
from studio.ui.revealing import is_program, open_file, reveal
from studio.ui.sheet_saver import SheetSaver
from studio.workspace.depot_scripts import SUFFIX

if TYPE_CHECKING:
    from studio.ui.help import HelpWindow


class Errands(QObject):
    """Carries out wishes that need no project, or only the answer to a question.

    ``wished`` carries the wish that follows from an answer, ``noticed`` a ``Notice``.
    """

    wished = Signal(object)
    noticed = Signal(object)

    def __init__(self, jobs: JobRunner, asking: Asking, opener: Opener, window: QWidget) -> None:
        super().__init__(window)
        clearer = CacheClearer(jobs, asking, self)
        clearer.noticed.connect(self.noticed)
        saver = SheetSaver(jobs, asking, self)
        saver.noticed.connect(self.noticed)
        personal = Personal(jobs, asking, window)
        personal.wished.connect(self.wished)
        personal.noticed.connect(self.noticed)
        self._asking = asking
        self._opener = opener
        self._window = window
        self._help: HelpWindow | None = None
        opener.unpacked.connect(self._unpacked)
        self._start: Path | None = None
        self.acts: dict[type[object], Callable[[Any], object]] = {
            wishes.AskForFolders: self._ask_for_folders,
            wishes.AskForFiles: self._ask_for_files,
            wishes.AskForDepots: self._ask_for_depots,
            wishes.AskForSourceRoot: self._ask_for_root,
            wishes.ShowDepots: self._show_depots,
            wishes.ShowFile: self._show_file,
            wishes.OpenFile: self._open_file,
            wishes.CopyText: self._copy,
            wishes.Unpack: self._unpack,
            wishes.ShowHelp: self._show_help,
            **clearer.acts,
            **saver.acts,
            **personal.acts,
        }

    def start_at(self, folder: Path | None) -> None:
        """Where file dialogs begin."""
        self._start = folder

    def _ask_for_folders(self, wish: wishes.AskForFolders) -> None:
        if wish.watch:
            self._asking.folder(self.tr("Watch a folder"), self._watch, start=self._start)
        else:
            then = partial(self._add, wish.manifest)
            title = self.tr("Make a pack of a folder")
            if wish.manifest is not None:
                title = self.tr("Add a folder to the pack")
            self._asking.folder(title, then, start=self._start)

    def _ask_for_files(self, wish: wishes.AskForFiles) -> None:
        then = partial(self._add, wish.manifest)
        title = self.tr("Make a pack of files")
        if wish.manifest is not None:
            title = self.tr("Add files to the pack")
        self._asking.files(title, then, start=self._start)

    def _ask_for_depots(self, wish: wishes.AskForDepots) -> None:
        del wish
        title = self.tr("Make packs of Steam depot scripts")
        kind = self.tr("Steam depot scripts (*{suffix})").format(suffix=SUFFIX)
        self._asking.files(title, partial(self._add, None), start=self._start, kind=kind)

    def _ask_for_root(self, wish: wishes.AskForSourceRoot) -> None:
        title = self.tr("Choose the source root of {pack}").format(pack=wish.pack.name)
        self._asking.folder(title, partial(self._set_root, wish.pack), start=wish.pack.base)

    def _set_root(self, pack: Pack, folders: tuple[Path, ...]) -> None:
        self.wished.emit(wishes.Perform(choose_root(pack, folders[0])))

    def _show_depots(self, wish: wishes.ShowDepots) -> None:
        from studio.ui.depot_details import DepotDetails  # noqa: PLC0415 -- few ever open it

        details = DepotDetails(wish.packs, self._window)
        details.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        details.open()

    def _watch(self, paths: tuple[Path, ...]) -> None:
        self.wished.emit(wishes.Watch(paths))

    def _add(self, manifest: Path | None, paths: tuple[Path, ...]) -> None:
        self.wished.emit(wishes.Add(paths, manifest))

    def _show_file(self, wish: wishes.ShowFile) -> None:
        if not reveal(wish.path):
            text = self.tr("{name} could not be shown: this system opens no folders for programs.")
            hint = self.tr("Its path was copied instead.")
            QGuiApplication.clipboard().setText(str(wish.path))
            self.noticed.emit(
                Notice(text.format(name=isolated(wish.path.name)), hint, Meaning.WARNING, key="show")
            )

    def _open_file(self, wish: wishes.OpenFile) -> None:
        if open_file(wish.path):
            return
        name = isolated(wish.path.name)
        text = self.tr("{name} could not be opened: this system has no program for it.").format(name=name)
        if is_program(wish.path):
            text = self.tr("{name} was not opened, because it would run as a program.").format(name=name)
        offers = (Offer(self.tr("Show in file manager"), wishes.ShowFile(wish.path)),)
        self.noticed.emit(Notice(text, "", Meaning.WARNING, offers, key="open"))

    def _copy(self, wish: wishes.CopyText) -> None:
        QGuiApplication.clipboard().setText(wish.text)

    def _unpack(self, wish: wishes.Unpack) -> None:
        title = self.tr("Unpack {name} into a new folder in …").format(name=wish.archive.name)
        self._asking.folder(title, partial(self._unpack_into, wish.archive), start=wish.archive.parent)

    def _unpack_into(self, archive: Path, folders: tuple[Path, ...]) -> None:
        self._opener.unpack(archive, folders[0])

    @Slot(object)
    def _unpacked(self, unpacked: Unpacked) -> None:
        text = self.tr("{files} of {name} are in {folder}.").format(
            files=files(unpacked.files),
            name=isolated(unpacked.archive.name),
            folder=isolated(unpacked.folder.name),
        )
        offers = (Offer(self.tr("Show the folder"), wishes.ShowFile(unpacked.folder)),)
        self.noticed.emit(Notice(text, "", Meaning.DONE, offers, key="unpacked"))

    def _show_help(self, wish: wishes.ShowHelp) -> None:
        from studio.ui.help import HelpWindow  # noqa: PLC0415 -- few ever open it

        if self._help is None:
            self._help = HelpWindow(self._window)
            self._help.wished.connect(self.wished)
        self._help.show_wish(wish)
        self._help.show()
        self._help.raise_()
