"""What the rows of the asset tree say, column by column."""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from studio.project.asset_tree import FileRow, FolderRow, Standing
from studio.project.assets import OWN
from studio.project.file_types import FileType
from studio.project.novelty import Novelty
from studio.ui.look.colours import Meaning
from studio.ui.look.file_words import type_word
from studio.ui.look.severity import MEANING_OF
from studio.ui.look.told import told
from studio.ui.look.words import (
    bytes_,
    count,
    files,
    isolated,
    meaning_word,
    moment,
    packs,
    side_by_side,
    size,
)
from studio.ui.pieces.row_delegate import Cell

AssetRow = FileRow | FolderRow


class Column(IntEnum):
    """The columns, in the order in which they stand at first."""

    NAME = 0
    PACK = 1
    SIZE = 2
    TYPE = 3
    STATE = 4
    CHANGED = 5


_SECOND = 1_000_000_000
_NUMBER = Cell(number=True)
_DIMMED_NUMBER = Cell(number=True, dimmed=True)


def heading(column: Column) -> str:
    """What stands above a column."""
    match column:
        case Column.NAME:
            return QCoreApplication.translate("AssetRows", "Name")
        case Column.PACK:
            return QCoreApplication.translate("AssetRows", "Pack")
        case Column.SIZE:
            return QCoreApplication.translate("AssetRows", "Size")
        case Column.TYPE:
            return QCoreApplication.translate("AssetRows", "Type")
        case Column.STATE:
            return QCoreApplication.translate("AssetRows", "State")
        case Column.CHANGED:
            return QCoreApplication.translate("AssetRows", "Changed")


def sample(column: Column) -> str:
    """A text as long as most that stand in the column."""
    match column:
        case Column.NAME:
            return "act1/line_0413.wav"
        case Column.PACK:
            return "voices-zh-Hant"
        case Column.SIZE:
            return size(999_000_000)
        case Column.TYPE:
            return type_word(FileType.ARCHIVE)
        case Column.STATE:
            return _loose(1_204)
        case Column.CHANGED:
            return moment(0.0)


def text(row: AssetRow, column: Column, label: str) -> str:
    """What the cell says. ``label`` is what the row is called here."""
    match column:
        case Column.NAME:
            return f"{isolated(label)}: {_missing()}" if _is_missing(row) else label
        case Column.PACK:
            return _packs(row)
        case Column.SIZE:
            return _size(row)
        case Column.TYPE:
            return type_word(row.type) if isinstance(row, FileRow) else ""
        case Column.STATE:
            return state(row)
        case Column.CHANGED:
            changed = row.asset.changed if isinstance(row, FileRow) else row.changed
            return moment(changed / _SECOND) if changed else ""


def cell(row: AssetRow, column: Column) -> Cell:
    """What the cell has besides its text."""
    match column:
        case Column.NAME if _is_missing(row):
            return _meaning_cell(Meaning.WARNING)
        case Column.NAME:
            return _name_cell(_sign(row), row.packs[0] if len(row.packs) == 1 else "", _is_dimmed(row))
        case Column.PACK:
            return _plain_cell(dimmed=isinstance(row, FolderRow))
        case Column.SIZE:
            return _DIMMED_NUMBER if _is_dimmed(row) else _NUMBER
        case Column.STATE:
            return _state_cell(row)
        case Column.TYPE | Column.CHANGED:
            return _plain_cell(dimmed=True)


def state(row: AssetRow) -> str:
    """Where the row stands, in a word or two; nothing where all is well."""
    standing = _standing(row)
    if row.severity is None:
        return standing or _novelty(row)
    return standing or meaning_word(MEANING_OF[row.severity])


def spoken(row: AssetRow, label: str) -> str:
    """All that the row says, for those who hear it."""
    parts = [text(row, Column.NAME, label), _packs(row), _size(row), _standing(row), _novelty(row)]
    return side_by_side(part for part in (*parts, _trouble(row)) if part)


def since_the_build(row: AssetRow) -> str:
    """What the row is to the last build, in a sentence; nothing where it is as it was built."""
    if isinstance(row, FolderRow):
        return _news(row.news) if row.news else ""
    match row.novelty:
        case Novelty.NEW:
            return QCoreApplication.translate("AssetRows", "New since the last build of its pack")
        case Novelty.CHANGED:
            return QCoreApplication.translate("AssetRows", "Changed since the last build of its pack")
        case None:
            return ""


def tool_tip(row: AssetRow) -> str:
    """The whole path and all that is known, in lines."""
    lines = [isolated(row.key)]
    if isinstance(row, FolderRow):
        lines.append(_missing() if row.missing else f"{files(row.files)}, {bytes_(row.bytes)}")
    else:
        lines += [bytes_(row.asset.size), _date(row.asset.changed)]
    if row.packs:
        lines.append(
            QCoreApplication.translate("AssetRows", "In: {packs}").format(packs=side_by_side(row.packs))
        )
    if isinstance(row, FolderRow) and row.ignored:
        ignored = QCoreApplication.translate("AssetRows", "Left out by ignore rules: {files}")
        lines.append(ignored.format(files=files(row.ignored)))
    standing = "" if _is_missing(row) else _standing(row)
    lines += [standing, since_the_build(row)]
    return "\n".join(line for line in (*lines, _trouble(row)) if line)


def _trouble(row: AssetRow) -> str:
    """The worst problem: how bad it is and, of a file, its sentence."""
    if row.severity is None:
        return ""
    word, sentence = (
        meaning_word(MEANING_OF[row.severity]),
        told(row.trouble) if isinstance(row, FileRow) else "",
    )
    return f"{word}: {sentence}" if sentence else word


def _missing() -> str:
    return QCoreApplication.translate(
        "AssetRows", "this folder is not there. Bring it back, or stop watching it."
    )


def _is_missing(row: AssetRow) -> bool:
    return isinstance(row, FolderRow) and row.missing


def _is_dimmed(row: AssetRow) -> bool:
    """Whether the row is none that anybody ships."""
    if isinstance(row, FolderRow):
        return row.missing or (not row.files and row.ignored > 0)
    return row.standing is Standing.IGNORED


def _packs(row: AssetRow) -> str:
    if isinstance(row, FolderRow) and len(row.packs) > 1:
        return packs(len(row.packs))
    return side_by_side(row.packs)


def _size(row: AssetRow) -> str:
    if isinstance(row, FileRow):
        return size(row.asset.size)
    return size(row.bytes) if row.files else ""


def _sign(row: AssetRow) -> str:
    if isinstance(row, FileRow):
        return "link" if row.standing is Standing.LINK else "file"
    return "folder"


def _standing(row: AssetRow) -> str:
    return _folder_standing(row) if isinstance(row, FolderRow) else _file_standing(row)


def _folder_standing(row: FolderRow) -> str:
    if row.missing:
        return QCoreApplication.translate("AssetRows", "Not there")
    if row.unreadable:
        return QCoreApplication.translate("AssetRows", "Unreadable")
    if row.link:
        return QCoreApplication.translate("AssetRows", "Link, not followed")
    if row.loose:
        return _loose(row.loose)
    return QCoreApplication.translate("AssetRows", "Ignored") if _is_dimmed(row) else ""


def _loose(number: int) -> str:
    return QCoreApplication.translate("AssetRows", "{count} in no pack", None, number).format(
        count=count(number)
    )


def _news(number: int) -> str:
    return QCoreApplication.translate("AssetRows", "{count} new or changed", None, number).format(
        count=count(number)
    )


def _novelty(row: AssetRow) -> str:
    if isinstance(row, FolderRow):
        return _news(row.news) if row.news else ""
    match row.novelty:
        case Novelty.NEW:
            return QCoreApplication.translate("AssetRows", "New")
        case Novelty.CHANGED:
            return QCoreApplication.translate("AssetRows", "Changed")
        case None:
            return ""


def _file_standing(row: FileRow) -> str:
    match row.standing:
        case Standing.UNREADABLE:
            return QCoreApplication.translate("AssetRows", "Unreadable")
        case Standing.LINK:
            return QCoreApplication.translate("AssetRows", "Link")
        case Standing.OTHER:
            return QCoreApplication.translate("AssetRows", "Not a plain file")
        case Standing.PACKED:
            return ""
        case Standing.IGNORED:
            return _rule(row.asset.ignored_by or "")
        case Standing.LOOSE:
            return QCoreApplication.translate("AssetRows", "In no pack")


def _rule(rule: str) -> str:
    if rule == OWN:
        return QCoreApplication.translate("AssetRows", "Part of the project")
    return QCoreApplication.translate("AssetRows", "Ignored ({rule})").format(rule=isolated(rule))


def _state_cell(row: AssetRow) -> Cell:
    if row.severity is not None:
        return _meaning_cell(MEANING_OF[row.severity])
    if isinstance(row, FolderRow):
        return _sign_cell(_folder_sign(row) or ("changed" if row.news else ""))
    return _sign_cell(_FILE_SIGNS[row.standing] or (row.novelty.value if row.novelty is not None else ""))


_FILE_SIGNS = {
    Standing.UNREADABLE: "unreadable",
    Standing.LINK: "link",
    Standing.OTHER: "unreadable",
    Standing.PACKED: "",
    Standing.IGNORED: "ignored",
    Standing.LOOSE: "in-no-pack",
}


def _folder_sign(row: FolderRow) -> str:
    if row.missing or row.unreadable:
        return "unreadable"
    if row.link:
        return "link"
    if row.loose:
        return "in-no-pack"
    return "ignored" if _is_dimmed(row) else ""


@lru_cache(maxsize=4096)
def _name_cell(sign: str, pack: str, dimmed: bool) -> Cell:  # noqa: FBT001 -- part of a key, seen nowhere else
    return Cell(sign=sign, pack=pack, dimmed=dimmed)


@lru_cache(maxsize=2)
def _plain_cell(*, dimmed: bool) -> Cell:
    return Cell(dimmed=dimmed)


@lru_cache(maxsize=16)
def _sign_cell(sign: str) -> Cell:
    return Cell(sign=sign, dimmed=True)


@lru_cache(maxsize=8)
def _meaning_cell(meaning: Meaning) -> Cell:
    return Cell(meaning=meaning)


def _date(changed: int) -> str:
    when = QDateTime.fromSecsSinceEpoch(changed // _SECOND)
    return QLocale().toString(when, QLocale.FormatType.ShortFormat)
