"""Colours for JSON with comments."""

from __future__ import annotations

import re

from PySide6.QtGui import QPalette, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from studio.ui.look.colours import Meaning, dim, meaning_colour
from studio.ui.panels.pack.text_changes import units

_TOKEN = re.compile(
    r"""
      (?P<comment> //.* | /\*.*?\*/ )
    | (?P<open> /\*.* )
    | (?P<key> "(?:[^"\\]|\\.)*" (?=\s*:) )
    | (?P<text> "(?:[^"\\]|\\.)*"? )
    | (?P<word> \b(?:true|false|null)\b | -?\d[\d.eE+-]* )
    """,
    re.VERBOSE,
)
_MOST_LINES = 2000
"""A longer text stays plain: to look at each of its lines would hold the window up."""

_PLAIN, _IN_COMMENT = 0, 1


class JsonColours(QSyntaxHighlighter):
    """Tells keys, texts, numbers and comments apart, in colours that go with a palette."""

    def __init__(self, document: QTextDocument, palette: QPalette) -> None:
        super().__init__(document)
        self._formats: dict[str, QTextCharFormat] = {}
        self._choose(palette)

    def follow(self, palette: QPalette) -> None:
        """Change to the colours that go with ``palette``."""
        if self._choose(palette):
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        if self.document().blockCount() > _MOST_LINES:
            return
        self.setCurrentBlockState(_PLAIN)
        at = 0
        if self.previousBlockState() == _IN_COMMENT:
            end = text.find("*/")
            at = len(text) if end < 0 else end + 2
            self._colour(text, 0, at, "comment")
            if end < 0:
                self.setCurrentBlockState(_IN_COMMENT)
                return
        for match in _TOKEN.finditer(text, at):
            kind = match.lastgroup or "text"
            self._colour(text, match.start(), match.end(), "comment" if kind == "open" else kind)
            if kind == "open":
                self.setCurrentBlockState(_IN_COMMENT)

    def _colour(self, text: str, start: int, end: int, kind: str) -> None:
        first = units(text[:start])
        self.setFormat(first, units(text[start:end]), self._formats[kind])

    def _choose(self, palette: QPalette) -> bool:
        """Take the colours from ``palette``; whether they are others than before."""
        colours = {
            "comment": dim(palette),
            "key": palette.text().color(),
            "text": meaning_colour(Meaning.NOTE, palette),
            "word": meaning_colour(Meaning.CHANGED, palette),
        }
        formats = {kind: QTextCharFormat() for kind in colours}
        for kind, colour in colours.items():
            formats[kind].setForeground(colour)
        formats["comment"].setFontItalic(True)
        if formats == self._formats:
            return False
        self._formats = formats
        return True
