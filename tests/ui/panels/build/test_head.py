"""The head of the build panel: what changed since the last build, what stops packs, and the button."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.project import intents
from studio.project.novelty import Novelty
from studio.session.look import first_look
from studio.session.session import Session
from studio.ui.look.words import moment
from studio.ui.panels.build.head_words import edits_line
from studio.ui.panels.build.outdated import Standing, changed_since
from studio.ui.panels.build.panel import BuildPanel
from studio.ui.view import NOT_WEIGHED, Building, View
from studio.ui.wishes import Build, ChooseOutputFolder, Mend, ShowPane
from tests.builders import manifest, project, write_tree
from tests.ui.panels.build import made
from tests.ui.views import view_of, view_of_session

WHEN = 1_790_000_000


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[BuildPanel]:
    panel = BuildPanel()
    qtbot.addWidget(panel)
    yield panel
    panel.hide()


def _built(view: View, *standing: str) -> View:
    """``view`` after a build that these packs still are as."""
    weights = {str(pack.path): 1 for pack in view.packs if pack.name in standing}
    return replace(made.released(view), weights=weights)


def test_it_says_how_many_packs_changed_since_which_build(panel: BuildPanel, tmp_path: Path) -> None:
    view = made.view(tmp_path)
    since = f"since build 41 ({moment(WHEN)})"
    for standing, words, label in (
        (made.PACKS, f"Nothing changed {since}", "Build all packs"),
        (made.PACKS[1:], f"1 pack changed {since}", "Build 1 changed pack"),
        ((), f"3 packs changed {since}", "Build 3 changed packs"),
    ):
        panel.show_view(_built(view, *standing))
        assert (panel.ready.changes, panel.ready.build_button.text()) == (words, label)


def test_as_long_as_nobody_has_looked_it_does_not_guess(panel: BuildPanel, tmp_path: Path) -> None:
    panel.show_view(replace(_built(made.view(tmp_path)), weights=NOT_WEIGHED))
    assert panel.ready.changes == f"The last build is 41 ({moment(WHEN)})"
    assert panel.ready.build_button.text() == "Build what changed"


def test_a_file_that_was_written_since_makes_its_packs_changed_ones(tmp_path: Path) -> None:
    view = _built(made.view(tmp_path), *made.PACKS)
    standing = Standing()
    assert standing.outdated(view).packs == ()
    news = {str(tmp_path / "art/a.png"): Novelty.CHANGED}
    tree = replace(view.tree, sources=replace(view.tree.sources, news=news))
    assert standing.outdated(replace(view, tree=tree)).packs == made.PACKS


def test_the_menu_builds_all_anew_and_the_chosen_pack(panel: BuildPanel, tmp_path: Path) -> None:
    heard: list[object] = []
    panel.wished.connect(heard.append)
    panel.show_view(made.view(tmp_path))
    everything, anew, one = panel.ready.start.others
    assert not one.isVisible()
    panel.choose("maps")
    assert one.text() == "Build the chosen pack: maps"
    for action in (everything, anew, one):
        action.trigger()
    assert heard == [Build(), Build(everything=True), Build(("maps",))]


def test_what_stops_a_pack_stands_there_with_what_mends_it(panel: BuildPanel, tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.txt": b"a"})
    heard: list[object] = []
    panel.wished.connect(heard.append)
    wrong = [{"directory": "Art"}]
    game = project(
        tmp_path, {f"{one}.json": manifest(assetPackID=one, fileSelectors=wrong) for one in "abcde"}
    )
    view = view_of(game)
    assert len(view.state.stops) == 5
    panel.show_view(view)
    assert len(panel.ready.stops.lines) == 3
    panel.ready.stops.links[0].click()
    panel.ready.stops.links[-1].click()
    mend, rest = heard
    assert isinstance(mend, Mend)
    assert rest == ShowPane("problems")
    before = panel.ready.stops.links
    panel.show_view(replace(view, looked=1.0))
    assert panel.ready.stops.links == before
    panel.show_view(replace(view, read_only="Somebody else has it open."))
    assert [link.text() for link in panel.ready.stops.links[:2]] == ["Show problem", "Show problem"]


def test_the_output_folder_can_be_changed_where_the_project_can(panel: BuildPanel, tmp_path: Path) -> None:
    heard: list[object] = []
    panel.wished.connect(heard.append)
    view = made.view(tmp_path)
    panel.show_view(view)
    panel.ready.choose_folder.click()
    assert heard == [ChooseOutputFolder()]
    panel.show_view(replace(view, read_only="Somebody else has it open."))
    assert panel.ready.choose_folder.isHidden()
    assert panel.ready.changes == "Somebody else has it open."


def test_what_is_edited_during_a_build_is_said_to_come_into_the_next_one(
    panel: BuildPanel, tmp_path: Path
) -> None:
    made.view(tmp_path)
    session = Session(first_look(tmp_path / "Game.packstudio"))
    view = view_of_session(session)
    building = Building(made.plan(view), step=0)
    panel.show_view(view)
    panel.show_building(building)
    assert panel.ready.changes == edits_line(())
    session.edit(intents.rename(view.packs[0], "pictures"))
    edited = view_of_session(session)
    panel.show_view(edited)
    assert "pictures" in panel.ready.changes
    assert panel.ready.changes.endswith("That comes into the next one.")
    assert changed_since(building.plan, edited) == ("pictures",)
    assert edits_line(("a", "b")).startswith("2 packs changed since this build began.")
