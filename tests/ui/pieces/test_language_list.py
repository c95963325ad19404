"""The languages that fit what somebody types."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Qt

from studio.languages.tags import LanguageTag
from studio.ui.pieces.language_list import LanguageList


def test_a_language_is_shown_by_tag_and_both_names_and_taken_as_its_tag() -> None:
    parent = QObject()
    rows = LanguageList(parent)
    rows.show_tags((LanguageTag.parse("de"), LanguageTag.parse("en")))
    assert rows.rowCount() == 2
    first, second = rows.index(0), rows.index(1)
    assert first.data() == "\u2066de\u2069  ·  German  ·  Deutsch"
    assert second.data() == "\u2066en\u2069  ·  English"
    assert first.data(int(Qt.ItemDataRole.EditRole)) == "de"
    assert rows.data(QModelIndex()) is None
