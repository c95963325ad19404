"""The page of the settings on which keys are changed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from studio.ui.actions.spec import common, default_keys, plain, said, spelled
from studio.ui.look.scale import Gap, gap, units
from studio.ui.look.words import isolated, side_by_side
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.clear_button import let_clear
from studio.ui.pieces.reading_order import read_in_order
from studio.ui.pieces.rows import dress_tree
from studio.ui.shortcuts.keymap import SPECS, Keymap, known, normal
from studio.ui.shortcuts.refusal import refusal
from studio.ui.shortcuts.rows import ACTION, KEYS, KeyRows


class ShortcutsPage(QWidget):
    """Lists all actions with their keys. ``changed`` carries the keys of those that have others than usual.

    Keys that another action has are taken from it, once that was said.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keymap = Keymap()
        self._rows = KeyRows(self)
        self._search = QLineEdit(self)
        self._list = QTreeView(self)
        self._name = QLabel(self)
        self._edit = QKeySequenceEdit(self)
        self._use = QPushButton(self)
        self._none = QPushButton(self.tr("Take keys away"), self)
        self._usual = QPushButton(self)
        self._all = QPushButton(self.tr("Reset all shortcuts"), self)
        self._said = Caption("", self)
        self._lay_out()
        self._connect()
        self._point(0)
        self._show()

    @property
    def rows(self) -> KeyRows:
        """The actions that are listed."""
        return self._rows

    @property
    def search(self) -> QLineEdit:
        """What is looked for."""
        return self._search

    @property
    def list(self) -> QTreeView:
        """The list."""
        return self._list

    @property
    def edit(self) -> QKeySequenceEdit:
        """Where keys are pressed."""
        return self._edit

    @property
    def use_button(self) -> QPushButton:
        """The button that uses what was pressed."""
        return self._use

    @property
    def none_button(self) -> QPushButton:
        """The button that takes all keys away."""
        return self._none

    @property
    def usual_button(self) -> QPushButton:
        """The button that brings the usual keys of one action back."""
        return self._usual

    @property
    def all_button(self) -> QPushButton:
        """The button that brings all usual keys back."""
        return self._all

    @property
    def sentence(self) -> str:
        """What is said of the keys that were pressed."""
        return self._said.text()

    @property
    def current(self) -> str | None:
        """The name of the action that is pointed at."""
        row = self._rows.row(self._list.currentIndex())
        return None if row is None else row.spec.name

    def set_keys(self, own: Mapping[str, tuple[str, ...]]) -> None:
        """Show the keys that settings hold."""
        keymap = known(own)
        if keymap != self._keymap:
            self._keymap = keymap
            self._rows.set_keymap(keymap)
            self._show()

    def choose(self, name: str) -> None:
        """Point at the action ``name``."""
        self._search.clear()
        self._point(self._rows.row_of(name))

    @Slot(str)
    def _look(self, text: str) -> None:
        name = self.current
        self._rows.look_for(text)
        self._point(max(0, self._rows.row_of(name or "")))

    @Slot()
    def _moved(self) -> None:
        self._edit.clear()
        self._show()

    @Slot()
    def _show(self) -> None:
        """Say what can be done with the action that is pointed at, and with what was pressed."""
        name = self.current
        for part in (self._edit, self._use, self._none, self._usual):
            part.setEnabled(name is not None)
        self._all.setEnabled(bool(self._keymap.own))
        self._all.setToolTip("" if self._keymap.own else self.tr("All shortcuts are as usual."))
        if name is None:
            self._name.setText(self.tr("No command has these words."))
            self._said.setText("")
            return
        self._name.setText(_title(name))
        self._show_usual(name)
        has_keys = bool(self._keymap.keys(name))
        self._none.setEnabled(has_keys)
        self._none.setToolTip("" if has_keys else self.tr("It has no keys."))
        self._judge(name)

    def _show_usual(self, name: str) -> None:
        usual = default_keys(SPECS[name])
        text = self.tr("Back to {keys}").format(keys=side_by_side(map(spelled, common(usual))))
        self._usual.setText(text if usual else self.tr("Back to no keys"))
        changed = self._keymap.is_changed(name)
        self._usual.setEnabled(changed)
        self._usual.setToolTip("" if changed else self.tr("Its keys are the usual ones."))

    def _judge(self, name: str) -> None:
        pressed = normal(self._edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText))
        why = refusal(pressed)
        if why is None and pressed in self._keymap.keys(name):
            why = self.tr("{keys} does this already.").format(keys=isolated(spelled(pressed)))
        self._use.setEnabled(why is None)
        self._use.setToolTip(why or "")
        holder = None if why else self._keymap.holder(pressed, name)
        self._use.setText(self.tr("Use these keys"))
        if holder is not None:
            words = self.tr("Use them here, take them from {command}")
            self._use.setText(words.format(command=_title(holder).replace("&", "&&")))
            words = self.tr("{keys} is what {command} has now.")
            why = words.format(keys=isolated(spelled(pressed)), command=_quoted(holder))
        elif why is None:
            why = self.tr("{keys} is free.").format(keys=isolated(spelled(pressed)))
        self._said.setText(why)

    @Slot()
    def _use_pressed(self) -> None:
        name = self.current
        pressed = self._edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if name is not None and refusal(pressed) is None:
            self._change(self._keymap.using(name, pressed))

    @Slot()
    def _take_away(self) -> None:
        name = self.current
        if name is not None:
            self._change(self._keymap.using(name, ""))

    @Slot()
    def _bring_back(self) -> None:
        name = self.current
        if name is not None:
            self._change(self._keymap.usual(name))

    @Slot()
    def _bring_all_back(self) -> None:
        self._change(Keymap())

    @Slot()
    def _go_to_keys(self) -> None:
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self, keymap: Keymap) -> None:
        if keymap != self._keymap:
            self._keymap = keymap
            self._rows.set_keymap(keymap)
            self._edit.clear()
            self._show()
            self.changed.emit(dict(keymap.own))

    def _point(self, row: int) -> None:
        if 0 <= row < self._rows.rowCount():
            index = self._rows.index(row, ACTION)
            self._list.setCurrentIndex(index)
            self._list.scrollTo(index)
        self._show()

    def _connect(self) -> None:
        self._search.textChanged.connect(self._look)
        self._list.selectionModel().currentRowChanged.connect(self._moved)
        self._list.activated.connect(self._go_to_keys)
        self._edit.keySequenceChanged.connect(self._show)
        self._use.clicked.connect(self._use_pressed)
        self._none.clicked.connect(self._take_away)
        self._usual.clicked.connect(self._bring_back)
        self._all.clicked.connect(self._bring_all_back)

    def _lay_out(self) -> None:
        self._search.setPlaceholderText(self.tr("Find a command or its keys"))
        self._search.setAccessibleName(self.tr("Find a command or its keys"))
        let_clear(self._search)
        self._edit.setAccessibleName(self.tr("New keys: press them here"))
        self._edit.setMaximumSequenceLength(1)
        let_clear(self._edit)
        view = self._list
        view.setModel(self._rows)
        dress_tree(view)
        view.setRootIsDecorated(False)
        view.setAccessibleName(self.tr("Commands and their keys"))
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        head = view.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(ACTION, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(KEYS, QHeaderView.ResizeMode.ResizeToContents)
        font = self._name.font()
        font.setBold(True)
        self._name.setFont(font)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._edit.setMaximumWidth(units(self, 220))
        for button in (self._use, self._none, self._usual, self._all):
            button.setAutoDefault(False)
        self._said.setMinimumHeight(self._said.fontMetrics().lineSpacing())
        between, inside = gap(self, Gap.BETWEEN), gap(self, Gap.INSIDE)
        pressed = QHBoxLayout()
        pressed.setSpacing(inside)
        pressed.addWidget(self._edit)
        pressed.addWidget(self._use)
        pressed.addStretch(1)
        back = QHBoxLayout()
        back.setSpacing(inside)
        back.addWidget(self._usual)
        back.addWidget(self._none)
        back.addStretch(1)
        back.addWidget(self._all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(inside)
        column.addWidget(self._search)
        column.addWidget(view, 1)
        column.addSpacing(between - inside)
        column.addWidget(self._name)
        column.addLayout(pressed)
        column.addWidget(self._said)
        column.addLayout(back)
        read_in_order(self)


def _title(name: str) -> str:
    return plain(said(SPECS[name].text)).rstrip("…")


def _quoted(name: str) -> str:
    return f"“{_title(name)}”"
