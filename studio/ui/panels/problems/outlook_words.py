"""What a fix would change, in words: files, bytes, problems, lines and names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from studio.project.edits import Move
from studio.session.foresight import Foresight, PackChange
from studio.session.line_changes import TextChange
from studio.session.mending import Mending, Outlook
from studio.ui.look.told import told
from studio.ui.look.words import count, files, isolated, packs, problems, sentences, side_by_side, size

_MOST_NEW = 3
"""New problems that are told in full; more are counted."""


def files_words(foresight: Foresight) -> str:
    """What packs gain and lose."""
    changes = foresight.packs
    if not changes:
        return QCoreApplication.translate("Outlook", "No file is added or removed.")
    parts = _parts(changes, moving=bool(foresight.edit.moves))
    text = QCoreApplication.translate("Outlook", "{where}: {changes}. {before} become {after}.")
    where = isolated(changes[0].name) if len(changes) == 1 else packs(len(changes))
    before = sum(one.bytes_before for one in changes)
    after = sum(one.bytes_after for one in changes)
    if before == after:
        text = QCoreApplication.translate("Outlook", "{where}: {changes}. The size stays {after}.")
    return text.format(where=where, changes=side_by_side(parts), before=size(before), after=size(after))


def _parts(changes: Sequence[PackChange], *, moving: bool) -> list[str]:
    added = sum(len(one.added) for one in changes)
    removed = sum(len(one.removed) for one in changes)
    replaced = sum(len(one.replaced) for one in changes)
    if moving and added == removed and all(one.bytes_before == one.bytes_after for one in changes):
        return [
            QCoreApplication.translate("Outlook", "{files} renamed").format(files=files(added or replaced))
        ]
    parts: list[str] = []
    if added:
        parts.append(QCoreApplication.translate("Outlook", "{files} added").format(files=files(added)))
    if removed:
        parts.append(QCoreApplication.translate("Outlook", "{files} removed").format(files=files(removed)))
    if replaced:
        text = QCoreApplication.translate("Outlook", "{files} taken from elsewhere")
        parts.append(text.format(files=files(replaced)))
    return parts or [QCoreApplication.translate("Outlook", "No file is added or removed")]


def problems_words(outlook: Outlook) -> str:
    """What is solved, and what stays of this kind."""
    foresight = outlook.foresight
    if foresight is None:
        return ""
    solved = len(foresight.solved)
    if solved == 1:
        text = QCoreApplication.translate("Outlook", "1 problem is solved.")
    else:
        text = QCoreApplication.translate("Outlook", "{problems} are solved.")
    words = text.format(problems=problems(solved))
    if outlook.plan.everything and outlook.left:
        more = QCoreApplication.translate("Outlook", "{problems} of this kind will stay.")
        words += " " + more.format(problems=problems(outlook.left))
    return words


def new_words(foresight: Foresight) -> str:
    """What the fix would bring with it, or nothing."""
    new = foresight.new
    if not new:
        return ""
    messages = sentences(told(one.message) for one in new[:_MOST_NEW])
    text = QCoreApplication.translate("Outlook", "It also brings {problems}: {messages}")
    if len(new) > _MOST_NEW:
        text = QCoreApplication.translate("Outlook", "It also brings {problems}, among them: {messages}")
    return text.format(problems=problems(len(new)), messages=messages)


def mending_line(one: Mending) -> str:
    """One of many changes: where, and what is done."""
    label = told(one.fix.label)
    words = label if one.pack is None else f"{one.pack.name}: {label}"
    path = one.problem.place.path
    return words if path is None or path in words else f"{words} ({path})"


def change_lines(foresight: Foresight, folder: Path) -> Iterator[str]:
    """The names on disk and the lines of files that change; ``folder`` is where the project lies."""
    for move in foresight.edit.moves:
        yield move_line(move, folder)
    for change in foresight.texts:
        yield from text_lines(change)


def move_line(move: Move, folder: Path) -> str:
    """``art/old.png → art/new.png``."""
    return f"{_short(move.source, folder)} → {_short(move.target, folder)}"


def text_lines(change: TextChange) -> Iterator[str]:
    """The file, and under it what its lines say before and after."""
    name = change.path.name
    if change.is_gone:
        yield QCoreApplication.translate("Outlook", "{name} goes").format(name=name)
        return
    if change.is_new:
        yield QCoreApplication.translate("Outlook", "{name} is new").format(name=name)
    last = None
    for line in change.lines:
        if not change.is_new and (last is None or line.number > last + 1):
            text = QCoreApplication.translate("Outlook", "{name}, line {number}")
            yield text.format(name=name, number=count(line.number))
        last = line.number
        if line.before is not None:
            yield f"  \N{MINUS SIGN} {line.before.strip()}"
        if line.after is not None:
            yield f"  + {line.after.strip()}"
    if change.more:
        text = QCoreApplication.translate("Outlook", "  … and {count} more lines", None, change.more)
        yield text.format(count=count(change.more))


def _short(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else str(path)
