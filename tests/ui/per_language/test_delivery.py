"""What is chosen once for all packs of a family."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.per_language.delivery import PlatformChoice, PolicyChoice


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_a_policy_with_events_needs_one_of_them(window: QWidget) -> None:
    choice = PolicyChoice(window)
    assert (choice.kind, choice.problem) == ("onDemand", "")
    boxes = choice.findChildren(QCheckBox)
    assert all(box.isHidden() for box in boxes)
    changes: list[str] = []
    choice.changed.connect(lambda: changes.append(choice.kind))
    choice.list.setCurrentIndex(2)
    assert choice.kind == "essential"
    assert not any(box.isHidden() for box in boxes)
    assert list(choice.events) == ["firstInstallation", "subsequentUpdate"]
    for box in boxes:
        box.click()
    assert list(choice.events) == []
    assert choice.problem == "The packs need an event at which they are downloaded."
    choice.list.setCurrentIndex(0)
    assert choice.problem == ""
    assert changes == ["essential", "essential", "essential", "onDemand"]


def test_one_platform_at_least_is_needed(window: QWidget) -> None:
    choice = PlatformChoice(window)
    assert list(choice.platforms) == ["iOS", "macOS", "tvOS", "visionOS"]
    changes: list[tuple[str, ...]] = []
    choice.changed.connect(lambda: changes.append(choice.platforms))
    for platform in ("macOS", "tvOS", "visionOS"):
        choice.box(platform).click()
    assert list(choice.platforms) == ["iOS"]
    choice.box("iOS").click()
    assert choice.problem == "The packs need a platform."
    assert len(changes) == 4
