"""What is done to whole lines of a text: indenting, commenting, moving, writing them twice."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

_COMMENT = "//"


def indent(editor: QPlainTextEdit, step: str) -> None:
    """Move the chosen lines ``step`` to the right; without chosen text, put ``step`` in at the cursor."""
    cursor = editor.textCursor()
    if not cursor.hasSelection():
        cursor.insertText(step)
        return
    _change(editor, [step + line if line.strip() else line for line in _chosen(editor)])


def outdent(editor: QPlainTextEdit, step: str) -> None:
    """Move the chosen lines, or that of the cursor, ``step`` to the left, or as far as they go."""
    _change(editor, [_outdented(line, step) for line in _chosen(editor)])


def toggle_comment(editor: QPlainTextEdit) -> None:
    """Make the chosen lines a comment, or text again where all of them are one."""
    lines = _chosen(editor)
    written = [line for line in lines if line.strip()]
    if not written:
        return
    if all(line.lstrip().startswith(_COMMENT) for line in written):
        _change(editor, [_uncommented(line) for line in lines])
        return
    margin = min(len(line) - len(line.lstrip()) for line in written)
    _change(
        editor, [f"{line[:margin]}{_COMMENT} {line[margin:]}" if line.strip() else line for line in lines]
    )


def move(editor: QPlainTextEdit, *, up: bool) -> None:
    """Let the chosen lines change places with the line above or below."""
    first, last = _ends(editor)
    other = first.previous() if up else last.next()
    if not other.isValid():
        return
    lines = _texts(first, last)
    beginning, ending = (other, last) if up else (first, other)
    swapped = [*lines, other.text()] if up else [other.text(), *lines]
    shift = len(other.text()) + 1
    _replace(editor, beginning, ending, swapped, -shift if up else shift)


def duplicate(editor: QPlainTextEdit, *, up: bool) -> None:
    """Write the chosen lines once more; what is chosen then is the one above or the one below."""
    first, last = _ends(editor)
    lines = _texts(first, last)
    shift = 0 if up else sum(len(line) + 1 for line in lines)
    _replace(editor, first, last, [*lines, *lines], shift)


def _ends(editor: QPlainTextEdit) -> tuple[QTextBlock, QTextBlock]:
    """The first and the last line that something is chosen of."""
    cursor, document = editor.textCursor(), editor.document()
    first, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    if first != last and cursor.selectionEnd() == last.position():
        last = last.previous()  # Nothing of that line is chosen but its beginning.
    return first, last


def _texts(first: QTextBlock, last: QTextBlock) -> list[str]:
    texts: list[str] = []
    block = first
    while block.isValid():
        texts.append(block.text())
        if block == last:
            break
        block = block.next()
    return texts


def _chosen(editor: QPlainTextEdit) -> list[str]:
    return _texts(*_ends(editor))


def _outdented(line: str, step: str) -> str:
    if line.startswith(step):
        return line[len(step) :]
    blanks = len(line) - len(line.lstrip(" \t"))
    return line[min(blanks, len(step)) :]


def _uncommented(line: str) -> str:
    before, _, after = line.partition(_COMMENT)
    return before + after.removeprefix(" ")


def _change(editor: QPlainTextEdit, lines: list[str]) -> None:
    """Write ``lines`` in place of the chosen ones; what was chosen stays chosen as whole lines."""
    first, last = _ends(editor)
    before = _texts(first, last)
    if lines == before:
        return
    cursor = editor.textCursor()
    number, column = first.blockNumber(), cursor.positionInBlock()
    chosen, count = cursor.hasSelection(), len(lines)
    _write(editor, first, last, lines)
    if chosen:
        _choose(editor, number, count)
        return
    cursor = editor.textCursor()
    grown = len(lines[0]) - len(before[0])
    cursor.setPosition(editor.document().findBlockByNumber(number).position() + max(0, column + grown))
    editor.setTextCursor(cursor)


def _replace(
    editor: QPlainTextEdit, first: QTextBlock, last: QTextBlock, lines: list[str], shift: int
) -> None:
    """Write ``lines`` from ``first`` to ``last``; what is chosen moves by ``shift`` characters."""
    cursor = editor.textCursor()
    anchor, position = cursor.anchor() + shift, cursor.position() + shift
    _write(editor, first, last, lines)
    end = editor.document().characterCount() - 1
    cursor = editor.textCursor()
    cursor.setPosition(min(max(0, anchor), end))
    cursor.setPosition(min(max(0, position), end), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def _write(editor: QPlainTextEdit, first: QTextBlock, last: QTextBlock, lines: list[str]) -> None:
    writer = QTextCursor(editor.document())
    writer.setPosition(first.position())
    writer.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
    writer.insertText("\n".join(lines))


def _choose(editor: QPlainTextEdit, number: int, count: int) -> None:
    document, cursor = editor.document(), editor.textCursor()
    last = document.findBlockByNumber(number + count - 1)
    cursor.setPosition(document.findBlockByNumber(number).position())
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
