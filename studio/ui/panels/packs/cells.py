"""What the cells of a pack and of a family say, and how they look."""

from __future__ import annotations

from enum import IntEnum
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from studio.project.intents import PolicyKind
from studio.project.rules import Severity
from studio.ui.look import words
from studio.ui.look.colours import Meaning
from studio.ui.look.severity import MEANING_OF
from studio.ui.look.words import sentences
from studio.ui.panels.packs.rows import FamilyRow, PackRow, Row, Standing
from studio.ui.pieces.row_delegate import Cell, cell_words

translate = QCoreApplication.translate

_SIGNS: dict[PolicyKind, str] = {"essential": "essential", "prefetch": "prefetch", "onDemand": "on-demand"}


class Column(IntEnum):
    """What stands where."""

    PACK = 0
    LANGUAGE = 1
    POLICY = 2
    FILES = 3
    SIZE = 4
    STATE = 5


def heading(column: Column) -> str:
    """What stands above ``column``."""
    match column:
        case Column.PACK:
            return translate("PackCells", "Asset pack")
        case Column.LANGUAGE:
            return translate("PackCells", "Language")
        case Column.POLICY:
            return translate("PackCells", "Download")
        case Column.FILES:
            return translate("PackCells", "Files")
        case Column.SIZE:
            return translate("PackCells", "Size")
        case Column.STATE:
            return translate("PackCells", "State")
        case _:
            assert_never(column)


def is_number(column: Column) -> bool:
    """Whether ``column`` holds numbers."""
    return column in {Column.FILES, Column.SIZE}


def written(row: Row) -> str:
    """The id or the name that can be typed over."""
    return row.name if isinstance(row, FamilyRow) else row.pack.manifest.asset_pack_id or ""


def text(row: Row, column: Column) -> str:
    """What is written in the cell."""
    match column:
        case Column.PACK:
            return row.name if isinstance(row, FamilyRow) else row.pack.name
        case Column.LANGUAGE:
            return _languages(row.languages) if isinstance(row, FamilyRow) else ""
        case Column.POLICY:
            return _policy_words(row)
        case Column.FILES:
            return words.count(row.standing.files) if row.standing else ""
        case Column.SIZE:
            return words.size(row.standing.bytes) if row.standing else ""
        case Column.STATE:
            return _state_words(row)
        case _:
            assert_never(column)


def cell(row: Row, column: Column) -> Cell:
    """What the cell has besides its text."""
    match column:
        case Column.PACK:
            return _name_cell(row)
        case Column.LANGUAGE:
            return Cell(dimmed=True, language=None if isinstance(row, FamilyRow) else row.language)
        case Column.POLICY:
            return Cell(sign=_SIGNS[row.policy] if row.policy is not None else "", dimmed=_is_mixed(row))
        case Column.FILES | Column.SIZE:
            return Cell(number=True, dimmed=row.checking)
        case Column.STATE:
            return _state_cell(row)
        case _:
            assert_never(column)


def spoken(row: Row, column: Column) -> str:
    """What the cell says to those who hear it."""
    said = text(row, column)
    if column is Column.PACK:
        # The sign and the dot beside the name are the words of the last column.
        state = cell_words(_state_words(row), _state_cell(row))
        return f"{said}, {_packs(row)}, {state}" if isinstance(row, FamilyRow) else f"{said}, {state}"
    return cell_words(said, cell(row, column))


def tool_tip(row: Row, column: Column) -> str | None:
    """What is said while the pointer rests on the cell."""
    match column:
        case Column.PACK:
            return "\n".join(filter(None, (_whole_name(row), _state_reason(row))))
        case Column.LANGUAGE:
            return None if isinstance(row, FamilyRow) else _language_words(row)
        case Column.POLICY:
            return _policy_words(row)
        case Column.FILES | Column.SIZE:
            return None
        case Column.STATE:
            return _state_reason(row)
        case _:
            assert_never(column)


def shipped_words(standing: Standing) -> str:
    """``117 files, 1.0 MB``."""
    shipped = translate("PackCells", "{files}, {size}")
    return shipped.format(files=words.files(standing.files), size=words.size(standing.bytes))


def _name_cell(row: Row) -> Cell:
    meaning = _meaning(row)
    unsaved = "●" if row.modified else ""
    sign = "more" if meaning is None else ""
    if isinstance(row, FamilyRow):
        return Cell(sign=sign, meaning=meaning, aside="  ".join(filter(None, (_packs(row), unsaved))))
    named = row.pack.manifest.asset_pack_id
    return Cell(
        pack=named or row.manifest.name,
        sign=sign,
        meaning=meaning,
        mono=True,
        dimmed=named is None,
        aside=unsaved,
    )


def _meaning(row: Row) -> Meaning | None:
    """How bad the worst problem is; ``None`` while that is not known."""
    standing = row.standing
    if row.checking or standing is None:
        return None
    if standing.stop is not None:
        return Meaning.ERROR
    if standing.severity is not None and standing.severity is not Severity.INFO:
        return MEANING_OF[standing.severity]
    return None if row.reading else Meaning.DONE


def _state_words(row: Row) -> str:
    standing = row.standing
    if row.checking or standing is None:
        return translate("PackCells", "Checking …")
    if standing.stop is not None:
        return _stopped(row)
    if standing.problems:
        return words.problems(standing.problems)
    if row.reading:
        return translate("PackCells", "Looking into files …")
    return translate("PackCells", "Ready")


def _stopped(row: Row) -> str:
    if isinstance(row, PackRow):
        return translate("PackCells", "Cannot be built")
    if row.stopped == 1:
        return translate("PackCells", "1 pack cannot be built")
    counted = translate("PackCells", "{count} packs cannot be built", None, row.stopped)
    return counted.format(count=words.count(row.stopped))


def _state_cell(row: Row) -> Cell:
    meaning = _meaning(row)
    standing = row.standing
    notes = standing is not None and meaning is Meaning.DONE and standing.notes
    aside = (_notes(notes) if notes else "", translate("PackCells", "Not saved") if row.modified else "")
    return Cell(dimmed=meaning in {None, Meaning.DONE}, aside=" · ".join(filter(None, aside)))


def _notes(count: int) -> str:
    if count == 1:
        return translate("PackCells", "1 note")
    return translate("PackCells", "{count} notes", None, count).format(count=words.count(count))


def _is_mixed(row: Row) -> bool:
    return isinstance(row, FamilyRow) and row.mixed


def _policy_words(row: Row) -> str:
    match row.policy:
        case "essential":
            return translate("PackCells", "Essential")
        case "prefetch":
            return translate("PackCells", "Prefetch")
        case "onDemand":
            return translate("PackCells", "On demand")
        case None:
            return translate("PackCells", "Several") if _is_mixed(row) else translate("PackCells", "Not set")
        case _:
            assert_never(row.policy)


def _packs(row: FamilyRow) -> str:
    return words.packs(len(row.manifests))


def _languages(count: int) -> str:
    if count == 1:
        return translate("PackCells", "1 language")
    return translate("PackCells", "{count} languages", None, count).format(count=words.count(count))


def _language_words(row: PackRow) -> str:
    language = row.language
    if not language.own_name or language.own_name == language.name:
        return language.words
    return f"{language.words} · {language.own_name}"


def _whole_name(row: Row) -> str:
    if isinstance(row, FamilyRow):
        family = translate("PackCells", "{family} is a family: {packs} with the same things in {languages}.")
        return family.format(
            family=words.isolated(row.name), packs=_packs(row), languages=_languages(row.languages)
        )
    name = words.isolated(row.manifest.name)
    if row.pack.manifest.asset_pack_id:
        said = translate("PackCells", "{pack}, written in {file}")
        return said.format(pack=words.isolated(row.pack.name), file=name)
    return translate("PackCells", "{file} has no asset pack ID yet.").format(file=name)


def _state_reason(row: Row) -> str | None:
    reason = ""
    if row.standing is not None and not row.checking:
        reason = row.standing.stop or row.standing.worst
    return sentences(filter(None, (reason, _unsaved(row)))) or None


def _unsaved(row: Row) -> str:
    if not row.modified:
        return ""
    if isinstance(row, FamilyRow):
        unsaved = translate("PackCells", "{family} has changes that are not saved.")
        return unsaved.format(family=words.isolated(row.name))
    unsaved = translate("PackCells", "{file} has changes that are not saved.")
    return unsaved.format(file=words.isolated(row.manifest.name))
