"""Beside the list of a built pack's files: what is in the one that is chosen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.archive.entries import EntryType
from studio.build.glance import Item
from studio.errors import StudioError
from studio.project.file_types import type_of
from studio.ui.built_pack.action_button import ActionButton
from studio.ui.built_pack.arranging import Node
from studio.ui.built_pack.entry_list import Chosen
from studio.ui.built_pack.works import LARGEST_LOOK
from studio.ui.look.file_words import type_word
from studio.ui.look.scale import Gap, gap, units
from studio.ui.look.told import told
from studio.ui.look.words import files, isolated, size
from studio.ui.panels.preview.about import readable
from studio.ui.panels.preview.player import Load, installed
from studio.ui.panels.preview.stage import Stage
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.elided import ElidedLabel
from studio.ui.pieces.flow import Flow
from studio.ui.previewer import Previewed


class LookSide(QWidget):
    """Shows what is chosen. ``wants`` carries the ``Item`` to be looked into, or ``None``: none any more."""

    wished = Signal(object)
    wants = Signal(object)

    def __init__(self, parent: QWidget, *, find_player: Callable[[], Load | None] = installed) -> None:
        super().__init__(parent)
        self._item: Item | None = None
        self._name = ElidedLabel("", self, path=True)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        self._name.setFont(font)
        self._facts = Caption("", self)
        self.stage = Stage(find_player(), self)
        self.stage.wished.connect(self.wished)
        self._buttons = QWidget(self)
        self._flow = Flow(self._buttons, gap(self, Gap.INSIDE))
        self.stage.setMinimumHeight(units(self, 120))
        column = QVBoxLayout(self)
        margin = gap(self, Gap.INSIDE)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(margin)
        column.addWidget(self._name)
        column.addWidget(self._facts)
        column.addWidget(self.stage, 1)
        column.addWidget(self._buttons)
        self.show_chosen(Chosen())

    @property
    def item(self) -> Item | None:
        """What is looked into."""
        return self._item

    @property
    def words(self) -> tuple[str, str]:
        """The name, and what is said below it."""
        return self._name.text, self._facts.text()

    def add_button(self, action: QAction) -> None:
        """Offer ``action`` for what is chosen."""
        self._flow.addWidget(ActionButton(action, self._buttons))

    def show_chosen(self, chosen: Chosen) -> None:
        """Show these rows from now on."""
        nodes = chosen.nodes
        self._buttons.setVisible(bool(nodes))
        if len(nodes) == 1 and nodes[0].item is not None and not nodes[0].is_folder:
            self._show_item(nodes[0].item)
            return
        self._forget()
        if not nodes:
            self._say("", "")
            self.stage.show_nothing()
        elif len(nodes) == 1:
            self._say(nodes[0].name, self._amount(nodes))
            self.stage.show_words(self.tr("Choose a file in it to see what it is."))
        else:
            self._say(self.tr("Several chosen"), self._amount(nodes))
            self.stage.show_words(self.tr("Choose one file to see what it is."))

    def show_preview(self, item: Item, seen: Previewed) -> None:
        """Show what was found in ``item``, if it is still the one that is chosen."""
        if item is self._item:
            self.stage.show_preview(seen, same=False)

    def show_trouble(self, item: Item, trouble: StudioError) -> None:
        """Say why ``item`` cannot be shown."""
        if item is self._item:
            self.stage.show_words(told(trouble.message), hint=told(trouble.hint))

    def fall_silent(self) -> None:
        """Nobody listens any more, and nothing is held open."""
        self._forget()
        self.stage.show_nothing()

    def _show_item(self, item: Item) -> None:
        if item is self._item:
            return
        self._forget()
        entry = item.entry
        name = readable(item.path.rpartition("/")[2])
        if entry.type is EntryType.LINK:
            self._say(name, self.tr("Link to {path}").format(path=isolated(entry.link or "")))
            self.stage.show_words(self.tr("This is a link: choose the file that it leads to."))
            return
        self._say(name, self._about(item))
        if entry.type is not EntryType.FILE or entry.offset is None:
            self.stage.show_words(self.tr("The pack only names this, and holds nothing of it."))
        elif entry.size > LARGEST_LOOK:
            sentence = self.tr("{name} is too large for a look: {size}.").format(
                name=isolated(name), size=size(entry.size)
            )
            hint = self.tr("Files up to {size} are shown. Extract it to open it.").format(
                size=size(LARGEST_LOOK)
            )
            self.stage.show_words(sentence, hint=hint)
        else:
            self._item = item
            self.stage.wait()
            self.wants.emit(item)

    def _forget(self) -> None:
        if self._item is not None:
            self._item = None
            self.wants.emit(None)

    def _about(self, item: Item) -> str:
        kind = type_word(type_of(item.path))
        if item.packed is None:
            return self.tr("{kind}, {size}").format(kind=kind, size=size(item.entry.size))
        words = self.tr("{kind}, {size}; {packed} in the pack")
        return words.format(kind=kind, size=size(item.entry.size), packed=size(item.packed))

    def _amount(self, nodes: tuple[Node, ...]) -> str:
        words = self.tr("{files}, {size}")
        return words.format(
            files=files(sum(node.files for node in nodes)), size=size(sum(node.size for node in nodes))
        )

    def _say(self, name: str, facts: str) -> None:
        self._name.set_text(name)
        self._facts.setText(facts)
        self._name.setVisible(bool(name))
        self._facts.setVisible(bool(facts))
