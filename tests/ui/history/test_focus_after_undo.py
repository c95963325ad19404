"""After undo and redo the focus is where the change was: pack, tab, field, selector, line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.languages.tags import LanguageTag
from studio.project import intents
from studio.project.edits import Edit, RemoveManifest, SetText, SetValue
from studio.project.packs import Pack
from studio.ui import wishes
from studio.ui.panels.pack.form import ManifestForm
from studio.ui.panels.pack.text_editor import ManifestEditor
from studio.ui.pieces.brief import Brief
from tests.builders import manifest, project, write_tree
from tests.journeys.person import Person

FORM_EDITS: dict[str, Callable[[Pack], Edit]] = {
    "assetPackID": lambda pack: intents.rename(pack, "pictures"),
    "language": lambda pack: intents.choose_language(pack, LanguageTag.parse("fr-CA")),
    "downloadPolicy": lambda pack: intents.choose_policy(pack, "essential"),
    "platforms": lambda pack: intents.choose_platforms(pack, ["macOS"]),
    "sourceRoot": lambda pack: Edit(
        "Count from elsewhere", (SetValue(pack.path, ("sourceRoot",), ".."),), pack.place("sourceRoot")
    ),
    "fileSelectors": lambda pack: intents.change_selector(
        pack, pack.manifest.selectors[1], "directory", "sea"
    ),
}


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path) -> Iterator[Person]:
    write_tree(tmp_path, {"art/sky.txt": b"sky", "sea/1.txt": b"sea", "art/2.txt": b"2"})
    art = manifest(fileSelectors=[{"directory": "art"}, {"file": "sea/1.txt"}])
    sea = manifest(assetPackID="sea", fileSelectors=[{"directory": "sea"}])
    game = project(tmp_path, {"art.json": art, "sea.json": sea}, watchedFolders=["."])
    somebody = Person(qtbot)
    somebody.open(game)
    yield somebody
    somebody.window._close_project()
    somebody.window.close()
    somebody.window.deleteLater()


def go_away(person: Person) -> None:
    """To another pack, and to another pane."""
    person.window.carry_out(wishes.ChoosePack(person.view.packs[-1].path))
    person.panes.packs.wished.emit(wishes.ChoosePack(person.view.packs[-1].path))
    person.panes.show_pane("problems")
    assert not person.panes.pack.isAncestorOf(person.window.focusWidget())


def step(person: Person, name: str) -> None:
    go_away(person)
    person.choose(name)
    person.wait()


def field_with_focus(person: Person) -> str | None:
    (form,) = person.panes.pack.findChildren(ManifestForm)
    focus = person.window.focusWidget()
    return form.field_here() if form.isAncestorOf(focus) else None


def test_each_field_of_the_form_gets_the_focus_back_whatever_was_done_in_between(person: Person) -> None:
    art = person.view.packs[0].path
    for field, making in FORM_EDITS.items():
        person.desk.perform(making(next(pack for pack in person.view.packs if pack.path == art)))
        for name in ("undo", "redo", "undo"):
            step(person, name)
            assert person.panes.chosen == art
            found = field_with_focus(person)
            assert found is not None, f"nothing has the focus after {name} of {field}"
            assert found.startswith(field)


def test_what_names_no_field_leads_to_its_line_or_to_the_field_that_changed_or_to_its_pack(
    person: Person,
) -> None:
    pack = person.view.packs[0]
    line = pack.document.text[: pack.document.text.index("iOS")].count("\n") + 1
    person.desk.perform(intents.write_text(pack, pack.document.text.replace('"iOS"', '"tvOS"')))
    for name in ("undo", "redo", "undo"):
        step(person, name)
        editor = person.window.focusWidget()
        assert isinstance(editor, ManifestEditor)
        assert (person.panes.chosen, editor.place()[0]) == (pack.path, line)
    data = pack.document.data.replace(b'"iOS"', b'"tvOS"')
    person.desk.perform(Edit("Load art.json from disk", (SetText(pack.path, data),)))
    step(person, "undo")
    assert person.panes.chosen == pack.path
    assert str(field_with_focus(person)).startswith("platforms")
    person.desk.perform(Edit("Remove art", (RemoveManifest(pack.path),)))
    assert person.panes.chosen != pack.path
    person.choose("undo")
    assert person.panes.chosen == pack.path


def test_what_concerns_the_project_leaves_the_focus_and_what_is_typed_meanwhile_is_in_the_list(
    person: Person,
) -> None:
    pack = person.view.packs[0]
    person.desk.perform(intents.ignore(person.view.project.file, "*.psd"))
    go_away(person)
    before = person.window.focusWidget()
    person.choose("undo")
    person.wait()
    assert person.window.focusWidget() is before
    (brief,) = person.window.status_line.findChildren(Brief)
    assert (brief.isVisible(), brief.text) == (True, "Taken back: Ignore *.psd")
    person.desk.perform(intents.write_text(pack, pack.document.text + "\n"))
    step(person, "undo")
    person.type(" ")  # Nobody has wished for it yet.
    person.choose("history")
    popup = person.window.dialogs.history.popup
    assert popup is not None
    assert popup.steps.stop is not None
    assert popup.steps.stop.step.label == "Edit the text of art.json"
    popup.close()
