"""Somebody gives a pack another language: who loses it is said before, seen after, and all is taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar

from studio.ui.panels.audience.packs_table import Column
from studio.ui.panels.pack.language_people import LanguagePeople
from tests.builders import manifest, project, write_tree
from tests.journeys.person import Person

CONTROL = Qt.KeyboardModifier.ControlModifier
MARKS = str.maketrans("", "", "\u2066\u2069\u200f")
NAMES = {"voices-en": "en", "voices-fr": "fr", "menus-en": "en", "menus-fr": "fr"}


@pytest.fixture
def game(tmp_path: Path) -> Path:
    write_tree(tmp_path, {f"{name}/{name[:5]}.txt": name for name in NAMES})
    packs = {
        f"{name}.json": manifest(
            assetPackID=name,
            language=tag,
            downloadPolicy={"essential": {"installationEventTypes": ["firstInstallation"]}},
            fileSelectors=[{"directorySource": name, "directoryDestination": name[:-3]}],
        )
        for name, tag in NAMES.items()
    }
    return project(tmp_path, packs)


def said_below_the_field(person: Person) -> list[str]:
    people = person.window.findChild(LanguagePeople)
    assert isinstance(people, LanguagePeople)
    assert people.isVisible()
    return people.words.translate(MARKS).splitlines()


def packs_that_come(person: Person) -> set[str]:
    """The packs that the panel says this person gets."""
    shown = person.panes.audience.tables.packs
    assert shown.isVisible()
    rows = [shown.model().index(row, Column.PACK) for row in range(shown.model().rowCount())]
    return {row.data() for row in rows if row.siblingAtColumn(Column.WHEN).data() != "Never"}


def would_come_of(person: Person, pack: str, tag: str) -> list[str]:
    """Suppose that ``pack`` were in the language of ``tag``; what is told of it."""
    supposing = person.panes.audience.what_if
    person.pick(supposing.form.kind, "A pack in another language")
    person.pick(supposing.form.pack, pack)
    person.click(supposing.form.line)
    person.type(tag)
    person.press(Qt.Key.Key_Return)
    person.wait()
    assert supposing.told.isVisible()
    return supposing.told.words.translate(MARKS).splitlines()


def open_tab(person: Person, tabs: QTabBar, text: str) -> None:
    place = next(place for place in range(tabs.count()) if tabs.tabText(place).startswith(text))
    person.click(tabs, tabs.tabRect(place).center())


def test_french_becomes_canadian_and_everybody_sees_who_loses_it(person: Person, game: Path) -> None:
    person.open(game)
    before = {path: path.read_bytes() for path in (game.parent / "manifests").iterdir()}
    person.click_pack("voices-fr")
    assert said_below_the_field(person) == ["People who get it: fr, fr-FR, fr-CA, fr-CD and 54 more."]
    person.push("Show who gets it")
    audience = person.panes.audience
    assert audience.person.profile.preferred == ("fr",)
    assert packs_that_come(person) == {"voices-fr", "menus-fr"}

    # While it is typed, nothing has changed yet, and it is said who would get something else.
    person.press(Qt.Key.Key_L, CONTROL)
    person.type("fr-CA")
    person.until(lambda: len(said_below_the_field(person)) == 3)
    assert said_below_the_field(person) == [
        "People who would get it: fr-CA.",
        "No longer: fr, fr-FR, fr-CD, fr-CM and 53 more. They would get only the other packs in French (fr).",
        "fr-CA would no longer get the other packs in French (fr).",
    ]
    assert not person.view.modified
    assert packs_that_come(person) == {"voices-fr", "menus-fr"}

    person.press(Qt.Key.Key_Return)
    person.wait()
    assert person.view.undo == "Set the language of voices-fr to fr-CA"
    assert said_below_the_field(person) == ["People who get it: fr-CA."]
    assert packs_that_come(person) == {"menus-fr"}

    # What if it were taken back? The same people come again.
    open_tab(person, audience.tables.tabs, "What if…")
    told = would_come_of(person, "voices-fr", "fr")
    assert told[0] == "58 of 431 languages and places get something else."
    assert told[1:3] == ["French would get French (fr) as now.", "Before first use 8 bytes → 17 bytes"]
    assert "French (Canada) gets French (fr) instead of French (Canada) (fr-CA)." in told

    person.press(Qt.Key.Key_Z, CONTROL)
    person.wait()
    assert said_below_the_field(person) == ["People who get it: fr, fr-FR, fr-CA, fr-CD and 54 more."]
    open_tab(person, audience.tables.tabs, "Packs")
    assert packs_that_come(person) == {"voices-fr", "menus-fr"}
    assert person.is_saved
    assert {path: path.read_bytes() for path in (game.parent / "manifests").iterdir()} == before
