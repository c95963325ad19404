"""The panel of one pack: what its header says, and where its places lead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QScrollArea, QTableView, QTabWidget
from pytestqt.qtbot import QtBot

from studio.errors import Place
from studio.languages.names import catalogue
from studio.progress import CancelToken
from studio.project import intents
from studio.session.look import first_look, look_again
from studio.session.session import Session
from studio.ui.look.colours import Meaning
from studio.ui.panels.pack.form import ManifestForm
from studio.ui.panels.pack.panel import PackPanel
from studio.ui.panels.pack.panel_header import PackHeader, Verdict
from studio.ui.panels.pack.text_editor import ManifestEditor
from studio.ui.pieces.chips import LanguageChip
from studio.ui.wishes import GoTo, Perform
from tests.builders import Values, manifest, project, removal, write_tree
from tests.ui.views import view_of_session

BROKEN = '{\n  "assetPackID" "art",\n  "fileSelectors": [{"directory": "art"}]\n}\n'


class Stage:
    """The panel over a session that carries out what it wishes, as the desk does."""

    def __init__(self, qtbot: QtBot, folder: Path, manifests: Mapping[str, Values | str]) -> None:
        write_tree(folder, {"art/a.png": b"1" * 2000, "art/b.png": b"2", "art/c.txt": b"3"})
        self.session = Session(first_look(project(folder, manifests, lowest_os=27, primary_language="fr")))
        self.panel = PackPanel()
        qtbot.addWidget(self.panel)
        self.panel.resize(900, 600)
        self.wishes: list[object] = []
        self.panel.wished.connect(self.hear)
        self.show()
        with qtbot.waitActive(self.panel):
            self.panel.show()
            self.panel.activateWindow()
        if self.session.packs:
            self.choose(0)

    def hear(self, wish: object) -> None:
        self.wishes.append(wish)
        if isinstance(wish, Perform):
            self.session.edit(wish.edit)
            self.show()

    def show(self) -> None:
        self.panel.show_view(view_of_session(self.session))

    def choose(self, number: int) -> None:
        self.panel.show_pack(self.session.packs[number].path)

    def look(self) -> None:
        before, texts = self.session.look, self.session.texts
        self.session.take_look(look_again(before, texts, CancelToken(), rescan=True))
        self.show()

    def verdict(self) -> Verdict:
        return self.panel.findChildren(PackHeader)[0].verdict

    def press(self, label: str) -> None:
        buttons = self.panel.findChildren(PackHeader)[0].findChildren(QPushButton)
        button = next(button for button in buttons if button.text() == label)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def tab(self) -> str:
        tabs = self.panel.findChildren(QTabWidget)[0]
        return tabs.tabText(tabs.currentIndex())

    def open(self, name: str) -> None:
        tabs = self.panel.findChildren(QTabWidget)[0]
        tabs.setCurrentIndex([tabs.tabText(number) for number in range(tabs.count())].index(name))

    def editor(self) -> ManifestEditor:
        return self.panel.findChildren(ManifestEditor)[0]

    def place(self, **where: object) -> Place:
        return replace(Place(manifest=self.session.packs[0].path), **where)  # type: ignore[arg-type]  # fields


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Stage:
    return Stage(qtbot, tmp_path, {"art.json": manifest(language="fr")})


def test_a_pack_in_order_is_ready_to_build(stage: Stage) -> None:
    assert stage.verdict() == Verdict("3 files, 2.0 KB. Ready to build.", Meaning.DONE)


def test_a_pack_that_cannot_be_built_leads_to_the_reason(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, {"art.json": manifest(fileSelectors=[{"directory": "arts"}])})
    verdict = stage.verdict()
    assert verdict.meaning is Meaning.ERROR
    assert verdict.sentence.startswith("Cannot be built: arts in art matches no file in ")
    stage.press("Show the problem")
    assert isinstance(stage.wishes[0], GoTo)
    assert stage.wishes[0].place.field == "fileSelectors[0].directory"


def test_a_pack_with_a_warning_can_be_built_and_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, {"art.json": manifest(language="FR")})
    assert stage.verdict().meaning is Meaning.WARNING
    assert stage.verdict().sentence.startswith("3 files, 2.0 KB. It can be built, with 1 problem: art spells")


def test_while_an_edit_is_checked_nothing_is_called_fine(stage: Stage) -> None:
    stage.session.edit(intents.choose_language(stage.session.packs[0], None))
    stage.show()
    assert stage.verdict() == Verdict("3 files, 2.0 KB. Checking …")
    stage.look()
    assert stage.verdict().meaning is Meaning.DONE


def test_while_files_are_looked_into_no_pack_is_called_ready(stage: Stage) -> None:
    view = view_of_session(stage.session)
    stage.panel.show_view(replace(view, reading=12))
    assert stage.verdict() == Verdict("3 files, 2.0 KB. Looking into 12 files …")
    stage.panel.show_view(view)
    assert stage.verdict().meaning is Meaning.DONE


def test_a_pack_that_was_never_looked_at_has_no_numbers(stage: Stage) -> None:
    edit = intents.new_pack(stage.session.project.manifest_folder, "Zzz", ())
    stage.session.edit(edit)
    stage.show()
    stage.panel.show_pack(edit.focus.manifest)
    assert stage.verdict() == Verdict("Checking …")


def test_a_text_that_is_no_manifest_says_where_it_breaks_and_opens_there(
    qtbot: QtBot, tmp_path: Path
) -> None:
    stage = Stage(qtbot, tmp_path, {"art.json": BROKEN})
    assert stage.verdict().sentence.startswith(
        "Line 2, column 3: art cannot be read from here on: a colon is missing after this key."
    )
    stage.press("Show the text")
    wish = stage.wishes[0]
    assert isinstance(wish, GoTo)
    assert stage.panel.go_to(wish.place)
    assert stage.tab() == "Text"
    assert stage.editor().hasFocus()
    assert stage.editor().place() == (2, 3)


def test_mending_the_text_is_noticed_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, {"art.json": BROKEN})
    stage.panel.go_to(stage.place(line=2, column=16))
    QTest.keyClicks(stage.editor(), ":")
    stage.panel.flush()
    assert stage.verdict().sentence.endswith("Checking …")


def test_a_field_leads_to_the_form(stage: Stage) -> None:
    stage.open("Text")
    assert stage.panel.go_to(stage.place(field="assetPackID", line=2, column=18))
    assert stage.tab() == "Manifest"
    focus = stage.panel.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.text() == "art"


@pytest.mark.parametrize("field", ["fileSelectors[11].file", "assetPackID", "language"])
def test_a_field_is_brought_into_view(qtbot: QtBot, tmp_path: Path, field: str) -> None:
    selectors = [{"file": f"art/{number}.png"} for number in range(12)]
    stage = Stage(qtbot, tmp_path, {"art.json": manifest(fileSelectors=selectors)})
    stage.panel.resize(700, 320)
    areas = stage.panel.findChildren(QScrollArea)
    area = next(area for area in areas if isinstance(area.widget(), ManifestForm))
    bar = area.verticalScrollBar()
    bar.setValue(bar.maximum() if field == "language" else 0)
    stage.open("Text")
    assert stage.panel.go_to(stage.place(field=field, line=1))
    focus = stage.panel.focusWidget()
    view = area.viewport()
    assert view.rect().contains(focus.rect().translated(focus.mapTo(view, focus.rect().topLeft())))


def test_a_line_alone_leads_to_the_text(stage: Stage) -> None:
    assert stage.panel.go_to(stage.place(line=3, column=4))
    assert stage.tab() == "Text"
    assert stage.editor().place() == (3, 4)


def test_who_is_at_work_in_the_text_stays_there_from_problem_to_problem(stage: Stage, qtbot: QtBot) -> None:
    with qtbot.waitActive(stage.panel):
        stage.panel.show()
        stage.panel.activateWindow()
    stage.panel.go_to(stage.place(line=3, column=4))
    assert stage.panel.go_to(stage.place(field="assetPackID", line=2, column=18))
    assert stage.tab() == "Text"
    assert stage.editor().place() == (2, 18)
    assert stage.editor().hasFocus()


def test_a_file_leads_to_its_row_even_where_a_selector_is_named_too(stage: Stage) -> None:
    assert stage.panel.go_to(stage.place(path="art/b.png", field="fileSelectors[0]", line=9))
    assert stage.tab() == "Contents"
    rows = stage.panel.contents.findChildren(QTableView)[0]
    assert rows.currentIndex().data() == "art/b.png"
    assert rows.hasFocus()


def test_a_file_that_is_not_in_the_pack_leads_to_its_selector(stage: Stage) -> None:
    assert stage.panel.go_to(stage.place(path="gone.png", field="fileSelectors[0]", line=9))
    assert stage.tab() == "Manifest"


def test_a_place_in_another_pack_is_not_here(stage: Stage) -> None:
    assert not stage.panel.go_to(Place(manifest=Path("/other.json"), line=1))
    stage.panel.show_pack(None)
    assert not stage.panel.go_to(stage.place(line=1))


def test_the_tab_that_is_open_stays_open_for_the_next_pack(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, {"a.json": manifest(), "b.json": manifest(assetPackID="b")})
    stage.open("Contents")
    stage.choose(1)
    assert stage.tab() == "Contents"


def test_without_a_pack_the_panel_says_what_to_do(stage: Stage) -> None:
    stage.panel.show_pack(None)
    seen = [label.text() for label in stage.panel.findChildren(QLabel) if label.isVisible()]
    assert seen == ["Choose a pack in the list to see its manifest and its files."]


def test_a_pack_that_went_and_came_back_is_shown_again(stage: Stage) -> None:
    stage.session.edit(removal(stage.session.packs[0]))
    stage.show()
    assert not stage.panel.findChildren(PackHeader)[0].isVisible()
    stage.session.undo()
    stage.show()
    assert stage.panel.findChildren(PackHeader)[0].isVisible()


def test_what_is_typed_is_wished_before_another_pack_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, {"a.json": manifest(), "b.json": manifest(assetPackID="b")})
    stage.panel.go_to(stage.place(line=2, column=22))
    QTest.keyClicks(stage.editor(), "x")
    stage.choose(1)
    assert [pack.name for pack in stage.session.packs] == ["artx", "b"]
    assert '"b"' in stage.editor().text()


def test_the_language_is_named_once_the_names_are_there(stage: Stage) -> None:
    chip = stage.panel.findChildren(PackHeader)[0].findChildren(LanguageChip)[0]
    assert chip.language.words == "fr"
    stage.panel.set_languages(catalogue())
    assert chip.language.words == "French (fr)"
    assert chip.toolTip() == "français"
