"""A language that is English, but two fifths longer and accented: what it clips, German clips too."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

_ACCENTED = str.maketrans("aceinouyACEINOUY", "àçéîñöüýÀÇÉÎÑÖÜÝ")
# What is put in later, numbers among it, and the letter after an ampersand stay as they are.
_KEPT = re.compile(r"(\{[^}]*\}|%L?n|%\d|&.|<[^>]+>)")
_PADDING = "~ éxtrà wörds ~ thàt ~ àré ~ löñg "
_SHARE = 0.4
# Scenes have no classes of their own and say ``tr`` on plain widgets.
_SPOKEN_BY_SCENES = {"QWidget", "QMainWindow", "QDialog"}


class LongWords(QTranslator):
    """Translates our words into longer ones between brackets: a missing bracket is clipped text."""

    def translate(
        self, context: str, source_text: str, /, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del disambiguation, n
        # Qt's own words, such as the names of keys, are left to Qt.
        is_qts = context.startswith("Q") and context not in _SPOKEN_BY_SCENES
        return source_text if is_qts or not source_text else lengthened(source_text)

    def isEmpty(self) -> bool:  # noqa: N802 -- Qt names what we override
        return False


def lengthened(text: str) -> str:
    """``text`` with accents and brackets, about two fifths longer."""
    accented = "".join(
        part if _KEPT.fullmatch(part) else part.translate(_ACCENTED) for part in _KEPT.split(text)
    )
    more = max(1, round(len(text) * _SHARE) - 2)
    padding = (_PADDING * (more // len(_PADDING) + 1))[:more].rstrip()
    return f"[{accented} {padding}]"
