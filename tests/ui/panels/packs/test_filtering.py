"""The list of packs, filtered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from studio.project import intents
from studio.session.look import first_look
from studio.session.session import Session
from studio.ui.panels.packs.list_view import PackList
from studio.ui.panels.packs.model import PackModel
from studio.ui.panels.packs.panel import PacksPanel
from studio.ui.wishes import ChoosePack, NoteFilter
from tests.builders import manifest, project, write_tree
from tests.ui.views import view_of_session

_PREFETCH = {"prefetch": {"installationEventTypes": ["firstInstallation"]}}


class Stage:
    """Four packs, one of which is not well."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        write_tree(folder, {"voices/en/a.wav": b"1" * 2_000_000, "voices/fr/a.wav": b"3", "art/a.png": b"4"})
        packs = {
            "art.json": manifest(assetPackID="Art", platforms=["macOS"]),
            "en.json": manifest(
                assetPackID="Voices-en", language="en", fileSelectors=[{"directory": "voices/en"}]
            ),
            "fr.json": manifest(
                assetPackID="Voices-fr",
                language="fr-CA",
                fileSelectors=[{"directory": "voices/fr"}],
                downloadPolicy=_PREFETCH,
            ),
            "it.json": manifest(assetPackID="Vöices-it", fileSelectors=[{"directory": "voices/it"}]),
        }
        self.session = Session(first_look(project(folder, packs, lowest_os=27)))
        self.panel = PacksPanel()
        qtbot.addWidget(self.panel)
        self.panel.resize(700, 400)
        self.rows = self.panel.findChildren(PackList)[0]
        self.tester = QAbstractItemModelTester(
            self.rows.model(), QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        self.wishes: list[object] = []
        self.panel.wished.connect(self.wishes.append)
        self.show()
        self.panel.show()
        qtbot.waitExposed(self.panel)

    def show(self) -> None:
        self.panel.show_view(view_of_session(self.session))

    @property
    def names(self) -> list[str]:
        model = self.rows.model()
        assert isinstance(model, PackModel)
        return [row.pack.name for row in model.packs()]

    @property
    def current(self) -> str:
        return str(self.rows.currentIndex().siblingAtColumn(0).data())

    def filter(self, text: str) -> list[str]:
        self.panel.filter_box.set_text(text)
        assert not self.panel.filter_box.filter.faults
        return self.names


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Stage:
    return Stage(qtbot, tmp_path)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("voices", ["Voices-en", "Voices-fr", "Vöices-it"]),
        ("fr.json", ["Voices-fr"]),
        ("lang:fr", ["Voices-fr"]),
        ("lang:none", ["Art", "Vöices-it"]),
        ("policy:prefetch", ["Voices-fr"]),
        ("state:stopped", ["Vöices-it"]),
        ("voices -state:stopped -lang:fr", ["Voices-en"]),
        ("size:>1mb", ["Voices-en"]),
        ("name:voices-??", ["Voices-en", "Voices-fr", "Vöices-it"]),
        ("platform:macOS", ["Art"]),
        ("state:unsaved", []),
    ],
)
def test_packs_are_found_by_what_their_rows_say(stage: Stage, text: str, names: list[str]) -> None:
    assert stage.filter(text) == names


def test_the_count_says_how_many_of_how_many(stage: Stage) -> None:
    stage.filter("voices")
    assert stage.panel.filter_box.count_words == "3 of 4"
    stage.panel.filter_box.clear()
    assert stage.panel.filter_box.count_words == ""
    assert len(stage.names) == 4


def test_a_chosen_pack_that_does_not_fit_stays_chosen_unseen_and_comes_back(stage: Stage) -> None:
    english = next(pack for pack in stage.session.packs if pack.name == "Voices-en")
    stage.panel.choose(english.path)
    assert stage.current == "Voices-en"
    stage.filter("lang:fr")
    assert not stage.rows.currentIndex().isValid()
    stage.show()
    assert stage.panel.chosen == english.path
    assert not any(isinstance(wish, ChoosePack) for wish in stage.wishes)
    stage.panel.filter_box.clear()
    assert stage.current == "Voices-en"


def test_where_nothing_fits_a_sentence_says_so_and_takes_the_filter_away(stage: Stage) -> None:
    assert stage.filter("lang:ja") == []
    clear = next(one for one in stage.panel.findChildren(QPushButton) if one.text() == "Clear filter")
    assert clear.isVisible()
    clear.click()
    assert len(stage.names) == 4
    assert not clear.isVisible()


def test_what_is_edited_comes_and_goes_with_its_answer(stage: Stage) -> None:
    assert stage.filter("lang:fr") == ["Voices-fr"]
    french = next(pack for pack in stage.session.packs if pack.name == "Voices-fr")
    stage.session.edit(intents.choose_language(french, None))
    stage.show()
    assert stage.names == []
    assert stage.filter("state:unsaved") == ["Voices-fr"]


def test_what_was_filtered_by_is_wished_to_be_remembered(stage: Stage) -> None:
    stage.filter("voices")
    stage.panel.filter_box.line.returnPressed.emit()
    assert stage.wishes == [NoteFilter("packs", "voices")]
