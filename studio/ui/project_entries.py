"""What is typed about a new project, checked, and what stands in its fields at first. Pure."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from studio.errors import StudioError
from studio.languages.tags import InvalidTag, LanguageTag
from studio.ui.look.colours import Meaning
from studio.ui.pieces.form_row import RowProblem
from studio.ui.pieces.offer import Offer
from studio.values import dataclass
from studio.workspace.new_project import checked_name


@dataclass(frozen=True, slots=True)
class Entry:
    """What a field holds, and what is wrong with it."""

    value: str
    problem: RowProblem | None = None


def name_entry(text: str) -> Entry:
    """``text`` as the name of a project."""
    if not text.strip():
        return _wrong("", QCoreApplication.translate("NewProject", "The project has no name yet."))
    try:
        return Entry(checked_name(text))
    except StudioError as trouble:
        return _wrong(text, trouble.message, trouble.hint)


def folder_entry(text: str) -> Entry:
    """``text`` as the folder of a project file. The disk is not asked."""
    folder = text.strip()
    if not folder:
        return _wrong("", QCoreApplication.translate("NewProject", "The project file has no folder yet."))
    if "\0" in folder or not Path(folder).is_absolute():
        message = QCoreApplication.translate("NewProject", "The folder {folder} is not a whole path.")
        hint = QCoreApplication.translate("NewProject", "Begin with / or a drive, or press Browse.")
        return _wrong(text, message.format(folder=folder), hint)
    return Entry(folder)


def language_entry(text: str) -> Entry:
    """``text`` as a primary language; a problem offers the tag that was probably meant."""
    text = text.strip()
    if not text:
        hint = QCoreApplication.translate("NewProject", "Write a tag such as en or pt-BR.")
        return _wrong("", QCoreApplication.translate("NewProject", "The primary language is missing."), hint)
    try:
        tag = LanguageTag.parse(text)
    except InvalidTag as refusal:
        message = QCoreApplication.translate("NewProject", "{text} is not a language tag.")
        return _wrong(text, message.format(text=text), offers=_use(refusal.suggestion))
    if tag.replacement is not None:
        message = QCoreApplication.translate("NewProject", "{tag} is an outdated tag.")
        return _wrong(text, message.format(tag=str(tag)), offers=_use(tag.replacement))
    return Entry(str(tag))


def first_name(folders: tuple[Path, ...]) -> str:
    """The name that a project of ``folders`` has if nobody says otherwise."""
    if not folders:
        return ""
    return folders[0].name if len(folders) == 1 else _common(folders).name


def first_folder(folders: tuple[Path, ...], inside: tuple[Path, ...]) -> str:
    """Where its file goes if nobody says otherwise: into a folder of folders, else beside them."""
    if not folders:
        return ""
    return str(folders[0] if inside and len(folders) == 1 else _common(folders))


def first_language() -> str:
    """The system's language where an asset pack may have it, else English."""
    try:
        return str(LanguageTag.parse(QLocale.system().bcp47Name()))
    except InvalidTag:
        return "en"


def _wrong(value: str, message: str, hint: str = "", offers: tuple[Offer, ...] = ()) -> Entry:
    return Entry(value, RowProblem(Meaning.ERROR, message, hint, offers))


def _use(tag: LanguageTag | None) -> tuple[Offer, ...]:
    if tag is None:
        return ()
    words = QCoreApplication.translate("NewProject", "Use {tag}")
    return (Offer(words.format(tag=str(tag)), tag),)


def _common(folders: tuple[Path, ...]) -> Path:
    try:
        return Path(os.path.commonpath([folder.parent for folder in folders]))
    except ValueError:  # On different drives.
        return folders[0].parent
