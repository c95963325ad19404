"""The field for who makes the ``.aar`` packs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from studio.build.apple_packager import Packager
from studio.errors import StudioError
from studio.ui.project_settings.packager import PackagerField, PackagerHere
from tests.ui.project_settings.made import Shown, coast

XCODE = PackagerHere(Packager(Path("/Xcode/usr/bin/ba-package"), "2.0"))
NONE = PackagerHere(None, StudioError("Apple's packager was not found on this computer.", "Install Xcode."))


@pytest.fixture
def shown(tmp_path: Path, qtbot: QtBot) -> Iterator[Shown]:
    shown = Shown(coast(tmp_path), qtbot)
    shown.dialog.show()
    yield shown
    shown.dialog.hide()


def field(shown: Shown) -> PackagerField:
    found = shown.dialog.form.field("engine")
    assert isinstance(found, PackagerField)
    return found


def test_a_project_begins_with_our_own_and_may_choose_apple_s(shown: Shown) -> None:
    assert field(shown).entry().value == "studio"
    assert shown.dialog.form.values() == {}
    field(shown).button("apple").click()
    assert shown.dialog.form.values() == {"engine": "apple"}
    shown.foresee()
    assert shown.dialog.consequences.said.startswith("The new settings would bring no problem")


def test_a_project_that_has_chosen_shows_it(tmp_path: Path, qtbot: QtBot) -> None:
    other = Shown(coast(tmp_path, engine="apple"), qtbot)
    assert field(other).button("apple").isChecked()
    assert other.dialog.form.values() == {}
    assert other.dialog.form.go_to("engine") is other.dialog.form.row("engine")
    assert other.dialog.form.window().focusWidget() is field(other).button("apple")


def test_each_way_says_what_it_means_also_to_those_who_hear_it(shown: Shown) -> None:
    assert "not verified by Apple" in field(shown).button("studio").accessibleDescription()
    assert "compared with its files" in field(shown).button("apple").accessibleDescription()


def test_what_was_found_here_is_said_with_version_and_place(shown: Shown) -> None:
    assert field(shown).said == "Looking for it on this computer …"
    shown.dialog.show_packager(XCODE)
    assert field(shown).said.startswith("Found here: ba-package 2.0 /Xcode/usr/bin/ba-package")
    assert not field(shown).forget_link.isVisible()


def test_what_an_early_edition_cannot_do_is_said(shown: Shown) -> None:
    shown.dialog.show_packager(PackagerHere(Packager(Path("/opt/ba-package"), "1.2"), chosen=True))
    assert "It makes no packs with a language." in field(shown).said
    assert "Its packs on demand may not be valid" in field(shown).said
    assert field(shown).forget_link.isVisible()


def test_that_there_is_none_matters_only_where_it_is_wanted(shown: Shown) -> None:
    shown.dialog.show_packager(NONE)
    assert field(shown).said.startswith("Apple's packager was not found on this computer.")
    told = "Until it is here, no .aar pack is built."
    limits = field(shown)._limits
    assert not limits.isVisible()
    field(shown).button("apple").click()
    assert limits.isVisible()
    assert told in field(shown).said
    field(shown).button("studio").click()
    assert not limits.isVisible()


def test_its_place_can_be_named_and_that_be_taken_back(shown: Shown, qtbot: QtBot) -> None:
    named: list[object] = []
    shown.dialog.chose.connect(named.append)
    shown.dialog.show_packager(PackagerHere(None, NONE.trouble, chosen=True))
    field(shown).choose_link.click()
    (asking,) = field(shown).findChildren(QFileDialog)
    qtbot.waitUntil(asking.isVisible)
    asking.fileSelected.emit("/opt/ba-package")
    asking.close()
    field(shown).forget_link.click()
    assert named == [Path("/opt/ba-package"), None]
