"""Looking at a picture: as a whole, closely, and around in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.panels.preview.picture_view import PictureView
from studio.ui.pictures import Picture, picture_of


def _picture(width: int, height: int) -> Picture:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("#c04020"))
    for x in range(width // 2):
        for y in range(0, height, max(1, height // 4)):
            image.setPixelColor(x, y, QColor("white"))
    return picture_of(image, width, height)


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[PictureView]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    made = PictureView(window)
    made.resize(300, 200)
    window.show()
    yield made
    del window


def _wheel(view: PictureView, at: QPointF, notches: int, *, ctrl: bool) -> None:
    modifiers = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        at,
        QPointF(view.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 -- Qt takes it by its place alone
    )
    QApplication.sendEvent(view, event)


def test_a_large_picture_fits_and_a_small_one_keeps_its_size(view: PictureView) -> None:
    view.show_picture(_picture(1200, 400))
    assert (view.fits, view.percent) == (True, 25)
    view.show_picture(_picture(16, 16))
    assert (view.fits, view.percent) == (True, 100)


def test_a_hundred_percent_are_the_files_own_pixels_even_of_a_reduced_picture(view: PictureView) -> None:
    image = QImage(300, 200, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("red"))
    view.show_picture(Picture(3000, 2000, (image,)))
    view.show_pixels()
    assert view.percent == 100
    view.fit()
    assert view.percent == 10


def test_the_wheel_with_ctrl_magnifies_what_is_below_the_pointer(view: PictureView) -> None:
    view.show_picture(_picture(1200, 800))
    view.show_pixels()
    at = QPointF(30, 40)
    offset = at - QPointF(view.rect().center())
    before = view.centre + offset
    _wheel(view, at, 2, ctrl=True)
    factor = view.percent / 100
    assert factor == pytest.approx(1.56, abs=0.01)
    after = view.centre + offset / factor
    assert (after - before).manhattanLength() < 2
    _wheel(view, at, -40, ctrl=True)
    assert view.fits


def test_keys_magnify_move_and_bring_it_back(view: PictureView) -> None:
    view.show_picture(_picture(1200, 800))
    QTest.keyClick(view, Qt.Key.Key_1)
    assert view.percent == 100
    before = view.centre
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.centre.x() > before.x()
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.percent == 125
    QTest.keyClick(view, Qt.Key.Key_Minus)
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.fits


def test_dragging_moves_it_and_never_out_of_sight(view: PictureView) -> None:
    view.show_picture(_picture(1200, 800))
    view.show_pixels()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(150, 100))
    QTest.mouseMove(view, QPoint(100, 100))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert view.centre == QPointF(650, 400)
    for _ in range(80):
        QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.centre.x() == 1200 - 150


def test_two_fingers_on_a_trackpad_magnify_it(view: PictureView) -> None:
    view.show_picture(_picture(1200, 800))
    view.show_pixels()
    at = QPointF(150, 100)
    pinch = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        at,
        at,
        QPointF(view.mapToGlobal(at.toPoint())),
        0.5,
        QPointF(),
    )
    QApplication.sendEvent(view, pinch)
    assert view.percent == 150


def test_it_is_never_magnified_beyond_what_makes_sense(view: PictureView) -> None:
    view.show_picture(_picture(400, 400))
    for _ in range(60):
        view.magnify()
    assert view.percent == 3200


def test_what_shows_through_is_told_from_the_picture(view: PictureView) -> None:
    image = QImage(300, 200, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    view.show_picture(picture_of(image, 300, 200))
    grabbed = view.grab().toImage()
    tones = {grabbed.pixelColor(x, 50).name() for x in range(100)}
    assert len(tones) == 2


def test_a_picture_is_painted_in_its_colours_at_any_scale(view: PictureView) -> None:
    image = QImage(2000, 1000, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("#336699"))
    view.show_picture(picture_of(image, 2000, 1000))
    for act in (view.fit, view.show_pixels, view.magnify, view.magnify, view.magnify, view.magnify):
        act()
        assert view.grab().toImage().pixelColor(150, 100).name() == "#336699"


def test_nothing_to_show_is_painted_as_nothing(view: PictureView) -> None:
    view.show_picture(None)
    assert view.grab().size() == QSize(300, 200)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.fits
