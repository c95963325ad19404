"""The line at the bottom of the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from studio.errors import Place
from studio.project.edits import Texts
from studio.ui import wishes
from studio.ui.desk.stepper import Passage
from studio.ui.pieces.brief import Brief
from studio.ui.pieces.dropping_row import DroppingRow
from studio.ui.status_line import StatusLine
from studio.ui.view import View
from studio.workspace.hearing import Cause, Deaf, Watching, WatchState
from tests.builders import manifest, project, write_tree
from tests.ui.views import view_of


@pytest.fixture
def view(tmp_path: Path) -> View:
    write_tree(tmp_path, {"art/sky.txt": b"x" * 1_500_000, "art/.DS_Store": b"1"})
    return view_of(project(tmp_path, {"art.json": manifest()}, watchedFolders=["."]))


@pytest.fixture
def line(qtbot: QtBot) -> StatusLine:
    # The window gives it a parent; here it stands alone.
    made = StatusLine(None)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(1600, 30)
    made.show()
    return made


def standing(watch: Watching) -> WatchState:
    deaf = (Deaf(Path("/voices"), "because", Cause.REMOTE),) if watch is Watching.POLLING else ()
    return WatchState(watch, "because", 1, deaf, every=5)


def words(line: StatusLine) -> list[str]:
    return [part.text() for part in line.findChildren(QToolButton) if part.isVisible()]


def button(line: StatusLine, words: str) -> QToolButton:
    return next(one for one in line.findChildren(QToolButton) if one.text().startswith(words))


def test_it_counts_packs_files_and_what_is_downloaded(line: StatusLine, view: View) -> None:
    line.show_view(view)
    assert words(line)[:2] == ["1 pack · 1 file", "about 1.5 MB download, under 1 % of 200 GB"]


def test_what_is_downloaded_is_said_anew_when_packs_were_built(line: StatusLine, view: View) -> None:
    line.show_view(view)
    line.show_view(replace(view, weights={str(view.packs[0].path): 400_000}))
    assert words(line)[1] == "400 KB download, under 1 % of 200 GB"


def test_each_part_leads_to_what_it_speaks_of_and_has_a_name(
    line: StatusLine, view: View, tmp_path: Path
) -> None:
    (tmp_path / "loose.txt").touch()
    view = view_of(view.project.path)
    line.show_view(view)
    wished: list[object] = []
    line.wished.connect(wished.append)
    parts = [part for part in line.findChildren(QToolButton) if part.isVisible() and part.isEnabled()]
    for part in parts:
        part.click()
        assert part.accessibleName().startswith(part.text())
        assert part.toolTip()
    assert wished == [
        wishes.ShowPane("packs"),
        wishes.ShowHelp("limits"),
        wishes.FilterAssets("state:loose"),
        wishes.FilterAssets("state:ignored"),
        wishes.OpenSources(),
    ]


def test_where_it_is_narrow_it_says_less_and_last_of_all_what_is_not_saved(
    line: StatusLine, view: View
) -> None:
    line.show_view(replace(view, modified=frozenset({Path("a.json")})))
    said = [words(line)]
    for width in range(1600, 0, -20):
        line.resize(width, 30)
        if words(line) != said[-1]:
            said.append(words(line))
        row = line.findChild(DroppingRow)
        assert row is not None
        shown = [part for part in line.findChildren(QToolButton) if part.isVisible()]
        assert len(shown) == 1 or sum(part.sizeHint().width() for part in shown) <= row.width()
    assert [len(one) for one in said] == [5, 4, 3, 2, 1]
    assert said[-1] == ["1 file not saved"]


def test_a_message_is_said_in_its_own_place_and_goes(line: StatusLine) -> None:
    (brief,) = line.findChildren(Brief)
    line.say("The only problem.")
    assert (brief.isVisible(), brief.text) == (True, "The only problem.")
    line.say("")
    assert not brief.isVisible()


def test_while_checking_the_counts_are_not_said_to_be_sure(line: StatusLine, view: View) -> None:
    line.show_view(replace(view, checking=True))
    assert words(line)[0] == "1 pack · 1 file · checking …"
    line.show_view(view)
    assert "checking" not in words(line)[0]


def test_while_files_are_looked_into_it_says_how_many_are_left(line: StatusLine, view: View) -> None:
    line.show_view(replace(view, reading=412))
    assert words(line)[0] == "1 pack · 1 file · looking into 412 files …"
    line.show_view(replace(view, reading=411))
    assert words(line)[0] == "1 pack · 1 file · looking into 411 files …"
    line.show_view(replace(view, reading=411, checking=True))
    assert words(line)[0] == "1 pack · 1 file · checking …"
    line.show_view(view)
    assert words(line)[0] == "1 pack · 1 file"


def test_what_is_ignored_is_counted_anew_when_only_the_tree_changed(
    line: StatusLine, view: View, tmp_path: Path
) -> None:
    line.show_view(view)
    before = words(line)
    (tmp_path / "more").mkdir()
    (tmp_path / "more/.DS_Store").touch()
    line.show_view(replace(view, tree=view_of(view.project.path).tree))
    assert words(line) != before


@pytest.mark.parametrize(
    ("change", "said", "can_save"),
    [
        ({}, "saved", False),
        ({"modified": frozenset({Path("a.json")})}, "1 file not saved", True),
        ({"modified": frozenset({Path("a.json")}), "drafted": True}, "1 file not saved, kept as draft", True),
        ({"modified": frozenset({Path("a.json")}), "saving": True}, "saving …", False),
        ({"read_only": "It is open elsewhere."}, "cannot be changed", False),
    ],
)
def test_it_says_whether_everything_is_saved(
    line: StatusLine, view: View, change: dict[str, object], said: str, *, can_save: bool
) -> None:
    line.show_view(replace(view, **change))  # type: ignore[arg-type]  # of the table above
    assert said in words(line)
    assert button(line, said).isEnabled() is can_save


@pytest.mark.parametrize(
    ("watch", "absent", "said"),
    [
        (Watching.WATCHING, None, "Live"),
        (Watching.POLLING, None, "Polling every 5 s"),
        (Watching.OFF, None, "Not watching"),
        (Watching.WATCHING, "The folder is not there.", "folder missing"),
    ],
)
def test_it_says_whether_the_disk_is_watched(
    line: StatusLine, view: View, watch: Watching, absent: str | None, said: str
) -> None:
    line.show_view(replace(view, watch=standing(watch), absent=absent))
    assert button(line, said).accessibleName().startswith(said)


@pytest.mark.parametrize(
    ("passage", "said"),
    [
        (Passage("Ignore *.psd", 1, Place(), back=True), "Taken back: Ignore *.psd"),
        (Passage("Ignore *.psd", 1, Place(), back=False), "Done again: Ignore *.psd"),
        (Passage("Ignore *.psd", 12, Place(), back=True), "12 steps taken back"),
        (Passage("Ignore *.psd", 12, Place(), back=False), "12 steps done again"),
    ],
)
def test_what_was_taken_back_or_done_again_is_said_for_a_while(
    line: StatusLine, passage: Passage, said: str
) -> None:
    line.say_passage(passage)
    (brief,) = line.findChildren(Brief)
    assert (brief.isVisible(), brief.text) == (True, said)
    line.clear()
    assert not brief.isVisible()


def test_what_was_taken_back_is_no_news_after_the_next_edit(line: StatusLine, view: View) -> None:
    line.show_view(view)
    line.say_passage(Passage("Ignore *.psd", 1, Place(), back=True))
    line.show_view(replace(view, checking=True))
    (brief,) = line.findChildren(Brief)
    assert brief.isVisible(), "a look at the disk changes nothing about it"
    line.show_view(replace(view, texts=Texts(view.texts.project, {})))
    assert not brief.isVisible()
