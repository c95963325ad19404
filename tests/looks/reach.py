"""Finds in a widget what somebody without a mouse, or without sight, could not reach, name or see."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QTabBar,
    QWidget,
)

LEAST = 24
_TAB = Qt.FocusPolicy.TabFocus
_INNER = "qt_"
"""What the names begin with that Qt gives to the parts of its own widgets."""


def focusable(window: QWidget) -> list[QWidget]:
    """The widgets in ``window`` that the Tab key is to come to, in no order."""
    return [widget for widget in _seen(window) if _takes_tab(widget)]


def nameless(window: QWidget) -> list[str]:
    """What can have the focus or be pressed, and has no name that would be heard."""
    return sorted(
        f"{called(widget)} at {_place(widget, window)}"
        for widget in _seen(window)
        if (widget.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(widget, QAbstractButton))
        and not _inner(widget)
        and not (isinstance(widget, QLabel) and not widget.text())
        and not heard(widget)
    )


def heard(widget: QWidget) -> str:
    """The name of ``widget`` as a screen reader gets it; a place holder is none."""
    interface = QAccessible.queryAccessibleInterface(widget)
    name = interface.text(QAccessible.Text.Name)
    if isinstance(widget, QLineEdit) and name == widget.placeholderText():
        return widget.accessibleName()
    return name


def tab_order(window: QWidget) -> list[QWidget]:
    """The widgets that have the focus one after another while Tab is pressed, until one comes again."""
    found: list[QWidget] = []
    first = next(iter(_chain(window)), None)
    if first is None:
        return found
    first.setFocus(Qt.FocusReason.TabFocusReason)
    now = QApplication.focusWidget()
    while now is not None and now not in found:
        found.append(now)
        now.window().focusNextChild()
        now = QApplication.focusWidget()
    return [widget for widget in found if _is_in(widget)]


def unreached(window: QWidget) -> list[str]:
    """The widgets that Tab is to come to, and does not."""
    order = tab_order(window)
    reached = {*order, *(proxy for widget in order if (proxy := widget.focusProxy()))}
    return sorted(
        f"{called(widget)} at {_place(widget, window)}"
        for widget in focusable(window)
        if widget not in reached and not _stands_for_another(widget, reached)
    )


def out_of_order(window: QWidget) -> list[str]:
    """Where Tab goes back within one group of widgets that stand under or beside each other."""
    order = tab_order(window)
    faults: list[str] = []
    for one, other in itertools.pairwise(order):
        if one.parentWidget() is not other.parentWidget():
            continue
        first, second = (QRect(widget.mapTo(window, QPoint()), widget.size()) for widget in (one, other))
        if second.bottom() < first.top() or (
            _same_line(first, second) and _comes_before(second, first, window)
        ):
            faults.append(f"{called(one)} {_box(first)} → {called(other)} {_box(second)}")
    return faults


def unseen_focus(window: QWidget) -> list[str]:
    """The widgets that look the same with the focus and without it."""
    faults: list[str] = []
    for widget in tab_order(window):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if not widget.hasFocus():
            continue
        with_it = _grab(widget)
        widget.clearFocus()
        if with_it == _grab(widget):
            faults.append(f"{called(widget)} at {_place(widget, window)}")
    return sorted(faults)


def too_small(window: QWidget) -> list[str]:
    """The targets that an unsteady hand misses: under 24 pixels, and another one within those 24.

    Those without focus are another way to what keys and the menu of their row do.
    """
    targets = [
        (widget, QRect(widget.mapTo(window, QPoint()), widget.size()))
        for widget in _seen(window)
        if isinstance(widget, QAbstractButton | QLineEdit | QComboBox)
        and not _inner(widget)
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.visibleRegion().isEmpty()
        and not isinstance(widget.parentWidget(), QComboBox | QLineEdit)
    ]
    faults: list[str] = []
    for widget, box in targets:
        if min(box.width(), box.height()) >= LEAST:
            continue
        around = QRect(0, 0, max(LEAST, box.width()), max(LEAST, box.height()))
        around.moveCenter(box.center())
        near = [other for other, place in targets if other is not widget and around.intersects(place)]
        if near:
            faults.append(f"{called(widget)} {box.width()}x{box.height()} beside {called(near[0])}")
    return sorted(faults)


def called(widget: QWidget) -> str:
    """``widget`` as a fault names it."""
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return " ".join(
        part
        for part in (
            type(widget).__name__,
            widget.objectName(),
            repr(words or widget.accessibleName() or widget.toolTip())[:50],
            f"in {type(widget.parentWidget()).__name__}",
        )
        if part
    )


def _seen(window: QWidget) -> Iterator[QWidget]:
    for widget in (window, *window.findChildren(QWidget)):
        if (
            widget.isVisible()
            and widget.isEnabled()
            and widget.window() is window.window()
            and _is_in(widget)
        ):
            yield widget


def _is_in(widget: QWidget) -> bool:
    """Whether it is no bar of tabs that a window keeps for later, far outside of itself."""
    window = widget.parentWidget()
    return not (
        isinstance(widget, QTabBar) and isinstance(window, QMainWindow)
    ) or widget.geometry().intersects(window.rect())


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & _TAB) and not _inner(widget) and not widget.focusProxy()


def _inner(widget: QWidget) -> bool:
    if widget.objectName().startswith(_INNER):
        return True
    parent = widget.parentWidget()
    return isinstance(parent, QComboBox | QAbstractItemView | QTabBar) and not isinstance(widget, QLineEdit)


def _stands_for_another(widget: QWidget, reached: set[QWidget]) -> bool:
    """Whether the focus comes to a part of ``widget``, or ``widget`` is a choice among others of a group."""
    if isinstance(widget, QAbstractButton) and widget.autoExclusive() and widget.isCheckable():
        return True
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group is not None and group.exclusive():
        return any(button in reached for button in group.buttons())
    return any(widget.isAncestorOf(one) for one in reached) and not isinstance(widget, QAbstractItemView)


def _chain(window: QWidget) -> Iterator[QWidget]:
    widget = window
    for _ in range(5000):
        if widget is not window and widget.isVisible() and widget.isEnabled() and _takes_tab(widget):
            yield widget
        after = widget.nextInFocusChain()
        if after is None or after is window:
            return
        widget = after


def _grab(widget: QWidget) -> QImage:
    # As the first press of Tab has it: until then some styles keep the focus to themselves.
    widget.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    QApplication.sendPostedEvents()
    around = widget.parentWidget()
    if around is None:
        return widget.grab().toImage()
    room = widget.geometry().adjusted(-4, -4, 4, 4)
    return around.grab(room).toImage()


def _same_line(one: QRect, other: QRect) -> bool:
    return (
        min(one.bottom(), other.bottom()) - max(one.top(), other.top())
        > min(one.height(), other.height()) // 2
    )


def _comes_before(one: QRect, other: QRect, window: QWidget) -> bool:
    if window.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return one.left() > other.right()
    return one.right() < other.left()


def _place(widget: QWidget, window: QWidget) -> str:
    return _box(QRect(widget.mapTo(window, QPoint()) if widget is not window else QPoint(), widget.size()))


def _box(box: QRect) -> str:
    return f"{box.x()},{box.y()} {box.width()}x{box.height()}"
