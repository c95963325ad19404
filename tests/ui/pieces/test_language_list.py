"""The languages that fit what somebody types."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Qt

from studio.languages.tags import LanguageTag
from studio.ui.pieces.language_list import ROW_ROLE, Heading, LanguageList, Row


def test_a_language_is_shown_by_tag_and_both_names_and_taken_as_its_tag() -> None:
    parent = QObject()
    rows = LanguageList(parent)
    rows.show_tags((LanguageTag.parse("de"), LanguageTag.parse("en")))
    assert rows.rowCount() == 2
    first, second = rows.index(0), rows.index(1)
    assert first.data() == "\u2066de\u2069  ·  German  ·  \u2068Deutsch\u2069"
    assert second.data() == "\u2066en\u2069  ·  English"
    assert first.data(int(Qt.ItemDataRole.EditRole)) == "de"
    assert rows.data(QModelIndex()) is None


def test_headings_cannot_be_chosen_and_rows_tell_their_letters() -> None:
    parent = QObject()
    rows = LanguageList(parent)
    rows.show_items(
        (Heading("Usual"), Row("Cyrl", "Cyrl", "Cyrillic", sample="Абв"), LanguageTag.parse("ru"))
    )
    heading, script, russian = (rows.index(row) for row in range(3))
    assert heading.flags() == Qt.ItemFlag.NoItemFlags
    assert heading.data() == "Usual"
    assert script.flags() & Qt.ItemFlag.ItemIsSelectable
    assert rows.keys == ("Cyrl", "ru")
    assert (rows.row_of("ru"), rows.row_of("xx")) == (2, -1)
    assert [one.data(ROW_ROLE).sample for one in (script, russian)] == ["Абв", "Абв"]
