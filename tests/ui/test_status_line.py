"""The line at the bottom of the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from studio.errors import Place
from studio.project.edits import Texts
from studio.ui import wishes
from studio.ui.desk.stepper import Passage
from studio.ui.pieces.brief import Brief
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
    made.show()
    return made


def standing(watch: Watching) -> WatchState:
    deaf = (Deaf(Path("/voices"), "because", Cause.REMOTE),) if watch is Watching.POLLING else ()
    return WatchState(watch, "because", 1, deaf, every=5)


def words(line: StatusLine) -> list[str]:
    parts: list[QLabel | QToolButton] = [*line.findChildren(QLabel), *line.findChildren(QToolButton)]
    return [part.text() for part in parts if part.isVisible()]


def test_it_counts_packs_files_and_bytes(line: StatusLine, view: View) -> None:
    line.show_view(view)
    assert words(line)[0] == "1 pack · 1 file · 1.5 MB"


def test_while_checking_the_counts_are_not_said_to_be_sure(line: StatusLine, view: View) -> None:
    line.show_view(replace(view, checking=True))
    assert words(line)[0] == "1 pack · 1 file · 1.5 MB · checking …"
    line.show_view(view)
    assert "checking" not in words(line)[0]


def test_while_files_are_looked_into_it_says_how_many_are_left(line: StatusLine, view: View) -> None:
    line.show_view(replace(view, reading=412))
    assert words(line)[0] == "1 pack · 1 file · 1.5 MB · looking into 412 files …"
    line.show_view(replace(view, reading=411))
    assert words(line)[0] == "1 pack · 1 file · 1.5 MB · looking into 411 files …"
    line.show_view(replace(view, reading=411, checking=True))
    assert words(line)[0] == "1 pack · 1 file · 1.5 MB · checking …"
    line.show_view(view)
    assert words(line)[0] == "1 pack · 1 file · 1.5 MB"


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
        ({"modified": frozenset({Path("a.json")})}, "not saved", True),
        ({"modified": frozenset({Path("a.json")}), "saving": True}, "saving …", False),
        ({"read_only": "It is open elsewhere."}, "cannot be changed", False),
    ],
)
def test_it_says_whether_everything_is_saved(
    line: StatusLine, view: View, change: dict[str, object], said: str, *, can_save: bool
) -> None:
    line.show_view(replace(view, **change))  # type: ignore[arg-type]  # of the table above
    button = next(one for one in line.findChildren(QToolButton) if one.text() == said)
    assert button.isEnabled() is can_save


@pytest.mark.parametrize(
    ("watch", "absent", "said"),
    [
        (Watching.WATCHING, None, "Live"),
        (Watching.POLLING, None, "Polling every 5 s"),
        (Watching.OFF, None, "Not watching"),
        (Watching.WATCHING, "The folder is not there.", "folder missing"),
    ],
)
def test_it_says_whether_the_disk_is_watched_and_looks_again(
    line: StatusLine, view: View, watch: Watching, absent: str | None, said: str
) -> None:
    wished: list[object] = []
    line.wished.connect(wished.append)
    line.show_view(replace(view, watch=standing(watch), absent=absent))
    button = next(one for one in line.findChildren(QToolButton) if one.text() == said)
    button.click()
    assert wished == [wishes.Rescan()]
    assert button.accessibleName().startswith(said)


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
