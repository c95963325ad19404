"""Small print stays small and readable."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.look.colours import dim
from studio.ui.pieces.caption import Caption
from tests.looks.palettes import dark, light


def test_a_caption_steps_back_in_the_scheme_of_the_moment(qapp: QApplication, qtbot: QtBot) -> None:
    before = QPalette(qapp.palette())
    try:
        qapp.setPalette(light())
        window = QWidget()
        qtbot.addWidget(window)
        caption = Caption("Starts during installation.", window)
        caption.ensurePolished()
        assert caption.palette().windowText().color() == dim(light())
        qapp.setPalette(dark())
        qtbot.waitUntil(lambda: caption.palette().windowText().color() == dim(dark()))
    finally:
        qapp.setPalette(before)


def test_a_caption_is_smaller_than_what_it_explains(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    caption = Caption("Starts during installation.", window)
    caption.ensurePolished()
    assert caption.font().pointSizeF() < window.font().pointSizeF()
    assert caption.wordWrap()


def test_what_looks_like_markup_is_shown_as_it_is(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    caption = Caption("<b>a.wav</b>", window)
    plain = Caption("[b]a.wav[/b]", window)
    assert caption.sizeHint().width() > plain.sizeHint().width() - plain.fontMetrics().horizontalAdvance(
        "[[[["
    )
