"""Where a file is shown: one page for each kind of thing, and what stands there while nothing is known."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from studio.project.file_kinds import title_of
from studio.ui.lexing import Written
from studio.ui.look.colours import Meaning
from studio.ui.look.told import told
from studio.ui.panels.preview.captions import of_facts
from studio.ui.panels.preview.detail_page import DetailPage
from studio.ui.panels.preview.font_page import FontPage
from studio.ui.panels.preview.picture_page import PicturePage
from studio.ui.panels.preview.player import Load
from studio.ui.panels.preview.sound_page import SoundPage
from studio.ui.panels.preview.text_page import TextPage
from studio.ui.pieces.empty_state import EmptyState
from studio.ui.previewer import Previewed
from studio.workspace.previews.preview import (
    BytesShown,
    FactsShown,
    FontShown,
    ImageShown,
    NotShown,
    SoundShown,
    TextShown,
)

_PATIENCE = 300
"""Milliseconds for which what was shown before stays in sight, dimmed."""

_VEIL = 150


class Stage(QWidget):
    """Shows what can be shown of a file. ``wished`` carries what somebody wants to do with it."""

    wished = Signal(object)

    def __init__(self, load: Load | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.empty = EmptyState("file", self.tr("Choose a file to see what is in it."), (), self)
        self.looking = QLabel(self.tr("Looking …"), self)
        self.looking.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture = PicturePage(self)
        self.sound = SoundPage(load, self)
        self.sound.wished.connect(self.wished)
        self.text = TextPage(self)
        self.font_page = FontPage(self)
        self.detail = DetailPage(self)
        self._pages = QStackedLayout(self)
        self._pages.setContentsMargins(0, 0, 0, 0)
        for page in (
            *(self.empty, self.looking, self.picture, self.sound),
            *(self.text, self.font_page, self.detail),
        ):
            self._pages.addWidget(page)
        self._veil = _Veil(self)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_PATIENCE)
        self._slow.timeout.connect(self._give_up_the_old)

    @property
    def page(self) -> QWidget | None:
        """What is shown."""
        return self._pages.currentWidget()

    @property
    def is_waiting(self) -> bool:
        """Whether what is shown is not of the file that was asked about."""
        return self.page is self.looking or not self._veil.isHidden()

    def wait(self) -> None:
        """Something else will be shown soon; what is there steps back, and then goes."""
        self.sound.clear()
        if self.page in {self.empty, self.looking}:
            self._turn_to(self.looking)
            return
        self._veil.cover()
        if not self._slow.isActive():
            self._slow.start()

    def show_nothing(self) -> None:
        """Nobody chose anything."""
        self._turn_to(self.empty)

    def show_words(self, sentence: str, rows: tuple[tuple[str, str], ...] = (), *, hint: str = "") -> None:
        """Say something instead of showing a file."""
        self.detail.show_details(sentence, rows, hint=hint)
        self._turn_to(self.detail)

    def show_preview(self, seen: Previewed, *, same: bool) -> None:
        """Show what was found; ``same``: a newer version of the file that is shown."""
        match seen.preview:
            case ImageShown():
                self._show_picture(seen, seen.preview, same=same)
            case SoundShown():
                self.sound.show_sound(seen.preview, seen.subject.path)
                self._turn_to(self.sound)
            case TextShown():
                written = seen.written or Written("")
                self.text.show_text(seen.preview, written, same=same and self.page is self.text)
                self._turn_to(self.text)
            case FontShown():
                self._show_font(seen.preview)
            case FactsShown(facts=facts):
                self.detail.show_details("", of_facts(facts))
                self._turn_to(self.detail)
            case BytesShown(kind=kind, head=head):
                self._show_bytes(kind, head)
            case NotShown() as refused:
                self.detail.show_details(
                    told(refused.message),
                    of_facts(refused.facts),
                    hint=told(refused.hint),
                    head=refused.head,
                    meaning=Meaning.NOTE,
                )
                self._turn_to(self.detail)
            case _:
                assert_never(seen.preview)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._veil.setGeometry(self.rect())

    def _show_picture(self, seen: Previewed, shown: ImageShown, *, same: bool) -> None:
        if seen.picture is None:
            sentence = self.tr("This picture cannot be drawn here.")
            hint = self.tr("Open it in the program that it was made with.")
            self.detail.show_details(sentence, hint=hint, meaning=Meaning.NOTE)
            self._turn_to(self.detail)
            return
        self.picture.show_picture(shown, seen.picture, same=same and self.page is self.picture)
        self._turn_to(self.picture)

    def _show_font(self, shown: FontShown) -> None:
        if self.font_page.show_font(shown):
            self._turn_to(self.font_page)
            return
        sentence = self.tr("This font cannot be drawn on this system.")
        self.detail.show_details(sentence, hint=self.font_page.words, meaning=Meaning.NOTE)
        self._turn_to(self.detail)

    def _show_bytes(self, kind: str, head: bytes) -> None:
        if kind:
            title = told(title_of(kind))
            sentence = self.tr("It is {kind}. Its first bytes:").format(kind=title)
        else:
            sentence = self.tr("It is of no kind that is known here. Its first bytes:")
        self.detail.show_details(sentence, head=head)
        self._turn_to(self.detail)

    def _turn_to(self, page: QWidget) -> None:
        """Show ``page``, and let go of what the others hold."""
        self._slow.stop()
        self._veil.hide()
        for other in (self.picture, self.sound, self.text, self.font_page):
            if other is not page:
                other.clear()
        self._pages.setCurrentWidget(page)

    @Slot()
    def _give_up_the_old(self) -> None:
        self._turn_to(self.looking)


class _Veil(QWidget):
    """Dims what lies below it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def cover(self) -> None:
        """Lie over everything."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colour = self.palette().window().color()
        colour.setAlpha(_VEIL)
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour)
        painter.end()
