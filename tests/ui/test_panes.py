"""The panes around the chosen pack."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.errors import Place
from studio.project import intents
from studio.ui import wishes
from studio.ui.panels.build.release import ReleaseDialog
from tests.builders import manifest, project, write_tree
from tests.journeys.person import Person


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path) -> Iterator[Person]:
    write_tree(tmp_path, {"art/sky.txt": b"sky", "sea/1.txt": b"sea"})
    sea = manifest(assetPackID="sea", fileSelectors=[{"directory": "sea"}])
    game = project(tmp_path, {"art.json": manifest(), "sea.json": sea}, watchedFolders=["."])
    somebody = Person(qtbot)
    somebody.open(game)
    yield somebody
    somebody.window._close_project()
    somebody.window.close()
    somebody.window.deleteLater()


def test_a_pack_is_chosen_from_the_start_and_following_a_place_chooses_its_pack(person: Person) -> None:
    first, second = person.view.packs
    assert person.panes.chosen == first.path
    person.panes.go_to(Place(manifest=second.path))
    assert person.panes.chosen == second.path
    assert person.panes.packs.chosen == second.path


def test_the_first_pack_of_an_order_of_ones_own_is_chosen_from_the_start(
    qtbot: QtBot, tmp_path: Path
) -> None:
    sea = manifest(assetPackID="sea", fileSelectors=[])
    somebody = Person(qtbot)
    somebody.open(project(tmp_path, {"art.json": manifest(), "sea.json": sea}, packOrder=["sea.json"]))
    assert somebody.panes.chosen == somebody.pack("sea").path
    somebody.window._close_project()
    somebody.window.close()
    somebody.window.deleteLater()


def test_a_place_in_a_pack_that_is_not_there_changes_nothing(person: Person) -> None:
    before = person.panes.chosen
    person.panes.go_to(Place(manifest=Path("/gone.json")))
    assert person.panes.chosen == before


def test_a_pane_that_was_closed_comes_back_when_it_is_asked_for(person: Person) -> None:
    person.panes.docks["assets"].close()
    person.panes.show_pane("assets")
    assert person.panes.docks["assets"].isVisible()
    assert person.panes.assets.isAncestorOf(person.window.focusWidget())


def test_what_panels_wish_is_handed_on_but_for_what_the_panes_do(person: Person) -> None:
    heard: list[object] = []
    person.panes.wished.disconnect()
    person.panes.wished.connect(heard.append)
    person.panes.packs.wished.emit(wishes.ChoosePack(person.view.packs[1].path))
    person.panes.build.wished.emit(wishes.Build())
    assert heard == [wishes.Build()]


def test_the_menu_asks_which_built_packs_are_released_and_marks_them(person: Person) -> None:
    person.window.actions_["build"].trigger()
    person.wait()
    person.window.actions_["release"].trigger()
    dialog = person.panes.build.findChildren(ReleaseDialog)[-1]
    assert [pack.pack_id for pack in dialog.chosen] == ["art", "sea"]
    dialog.mark_button.click()
    person.wait()
    assert [mark.id for mark in person.view.project.file.released] == ["art", "sea"]
    assert person.view.undo == "Mark 2 packs as released"
    person.window.actions_["undo"].trigger()
    person.wait()
    assert person.view.project.file.released == ()


def test_what_was_built_is_listed_with_the_builds_before_it(person: Person) -> None:
    person.window.actions_["build"].trigger()
    person.wait()
    panel = person.panes.build
    chosen = next(pack for pack in person.view.packs if pack.path == person.panes.chosen)
    assert chosen.name in panel.ready.start.others[2].text()
    assert panel.ready.changes.startswith("Nothing changed since build 1")
    panel.tabs.setCurrentIndex(1)
    person.wait()
    assert panel.past.tree.model().rowCount() == 1
    assert panel.foot.when_built.currentText() == "Notify me"


def test_the_keys_for_finding_reach_the_filter_of_the_list_with_the_focus(person: Person) -> None:
    for name, box in (
        ("packs", person.panes.packs.filter_box),
        ("problems", person.panes.problems.filter_box),
    ):
        person.panes.show_pane(name)
        box.setVisible(True)
        person.window.actions_["filter"].trigger()
        assert box.line.hasFocus()


def test_fixes_are_offered_where_the_focus_is_and_each_stop_is_said_at_the_bottom(person: Person) -> None:
    pack = person.pack("art")
    person.window.carry_out(wishes.Perform(intents.choose_platforms(pack, [])))
    person.wait()
    popup = person.panes.problems.popup
    person.choose("next-problem")
    said = person.window.statusBar().currentMessage()
    assert said.startswith("The only problem. Warning: art has an empty list of platforms")
    person.choose("fixes")
    assert popup.isVisible()
    assert popup.list.count() == 1
    popup.close()
    person.panes.show_pane("packs")
    person.panes.chosen = person.pack("sea").path
    person.choose("fixes")
    assert not popup.isVisible()
    assert person.window.statusBar().currentMessage() == "No problem is at this place."


def test_what_was_filtered_by_is_offered_again(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    box = person.panes.packs.filter_box
    box.set_text("sea")
    box.line.returnPressed.emit()
    person.wait()
    assert box.menu.recent == ("sea",)
