"""A list that a person puts together, and its two buttons."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.pieces.list_editing import dress_list, remove_button, stack_list


def test_delete_and_the_menu_take_out_what_is_chosen(qtbot: QtBot) -> None:
    field = QWidget()
    qtbot.addWidget(field)
    view = QListView(field)
    model = QStringListModel(["art", "maps"], field)
    view.setModel(model)
    asked: list[int] = []

    def remove() -> None:
        asked.append(view.currentIndex().row())

    dress_list(view, "Folders", remove)
    add, take_out = QPushButton("Add", field), remove_button(field)
    stack_list(field, view, add, take_out)
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    view.setFocus()
    view.setCurrentIndex(model.index(1, 0))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    (action,) = view.actions()
    action.trigger()
    assert asked == [1, 1]
    assert action.text() == take_out.text()


def test_paths_stay_left_to_right_and_the_list_says_what_it_is(qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    dress_list(view, "Folders", view.clearSelection)
    assert view.accessibleName() == "Folders"
    assert view.layoutDirection() is Qt.LayoutDirection.LeftToRight
