"""Undo, redo, and going to any step: texts at once, names on disk one by one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.errors import Place
from studio.project import intents
from studio.project.edits import Edit, Move, SetValue
from studio.ui import wishes
from studio.ui.desk.stepper import Passage
from tests.ui.desks import AtWork
from tests.ui.foreign import foreign


class Walk:
    """A project at which five steps were made: the second and the fourth gave a file another name."""

    def __init__(self, work: AtWork) -> None:
        self.work = work
        self.passages: list[Passage] = []
        work.desk.passed.connect(self._hear)
        self._platforms("macOS")
        self._rename("art/a.txt", "art/first.txt")
        self._platforms("tvOS")
        self._rename("art/first.txt", "art/last.txt")
        self._platforms("watchOS")
        self.steps = work.desk.session.history.steps

    @property
    def cursor(self) -> int:
        return self.work.desk.session.history.cursor

    @property
    def names(self) -> list[str]:
        return sorted(path.name for path in (self.work.view.project.folder / "art").iterdir())

    def go(self, number: int) -> None:
        self.work.wish(wishes.StepTo(self.steps[number]))

    def _platforms(self, name: str) -> None:
        self.work.desk.perform(intents.choose_platforms(self.work.view.packs[0], [name]))

    def _rename(self, old: str, new: str) -> None:
        root, pack = self.work.view.project.folder, self.work.view.packs[0]
        change = SetValue(pack.path, ("fileSelectors", 0), {"file": new})
        place = Place(pack.name, pack.path, "fileSelectors[0]")
        self.work.desk.perform(Edit(f"Rename {old}", (change,), place, moves=(Move(root / old, root / new),)))
        self.work.settle()

    def _hear(self, passage: object) -> None:
        assert isinstance(passage, Passage)
        self.passages.append(passage)


@pytest.fixture
def walk(work: AtWork) -> Iterator[Walk]:
    made = Walk(work)
    yield made
    work.settle()


def test_undo_and_redo_tell_what_they_took_back_and_where(walk: Walk) -> None:
    walk.work.wish(wishes.Undo())
    walk.work.wish(wishes.Redo())
    told = [(one.label, one.count, one.back, one.place.field) for one in walk.passages]
    label = "Change the platforms of art"
    assert told == [(label, 1, True, "platforms"), (label, 1, False, "platforms")]
    assert [place.field for place in walk.work.places[-2:]] == ["platforms", "platforms"]


def test_at_an_end_of_the_line_nothing_happens(walk: Walk) -> None:
    walk.work.wish(wishes.Redo())
    walk.go(5)
    assert (walk.cursor, walk.passages) == (5, [])
    walk.go(0)
    del walk.passages[:]
    walk.work.wish(wishes.Undo())
    assert (walk.cursor, walk.passages) == (0, [])


def test_a_jump_takes_texts_and_names_back_in_order_and_does_them_again(walk: Walk) -> None:
    assert walk.names == ["b.txt", "last.txt"]
    walk.go(0)
    assert (walk.cursor, walk.names) == (0, ["a.txt", "b.txt"])
    assert walk.work.desk.session.texts is walk.steps[0].texts
    assert not walk.work.desk.modified
    assert walk.passages[-1].count == 5
    walk.go(5)
    assert (walk.cursor, walk.names) == (5, ["b.txt", "last.txt"])
    assert (walk.passages[-1].count, walk.passages[-1].back) == (5, False)


def test_a_jump_stops_where_the_disk_refuses_with_its_sentence_and_what_was_done_is_shown(
    walk: Walk, game: Path
) -> None:
    (game.parent / "art/a.txt").write_text("somebody else's")
    walk.go(0)
    assert walk.cursor == 2, "the second renaming was taken back, the first was not"
    assert walk.names == ["a.txt", "b.txt", "first.txt"]
    assert walk.work.said("first.txt cannot be renamed to a.txt: a.txt is there already.")
    assert walk.passages[-1].count == 3
    assert walk.work.view.undo == "Rename art/a.txt"
    assert walk.work.view.packs[0].document is walk.steps[2].texts.documents[walk.work.view.packs[0].path]


def test_what_is_wished_during_a_jump_comes_after_all_of_it(walk: Walk) -> None:
    assert walk.work.desk.carry_out(wishes.StepTo(walk.steps[0]))
    assert walk.work.desk.is_moving
    walk.work.desk.perform(intents.rename(walk.work.view.packs[0], "pictures"))
    walk.work.settle()
    assert walk.names == ["a.txt", "b.txt"]
    assert [step.label for step in walk.work.desk.session.history.steps[1:]] == ["Rename a pack to pictures"]


def test_a_step_that_is_forgotten_meanwhile_is_not_gone_to(walk: Walk) -> None:
    walk.go(4)
    walk.work.desk.perform(intents.rename(walk.work.view.packs[0], "pictures"))
    del walk.passages[:]
    walk.go(5)
    assert (walk.cursor, walk.passages) == (5, [])
    assert walk.work.view.packs[0].name == "pictures"


def test_taking_back_a_setting_leads_nowhere_and_is_told(walk: Walk) -> None:
    led = len(walk.work.places)
    walk.work.desk.perform(intents.ignore(walk.work.view.project.file, "*.psd"))
    walk.work.wish(wishes.Undo())
    assert walk.passages == [Passage("Ignore *.psd", 1, Place(), back=True)]
    assert len(walk.work.places) == led


def test_the_step_that_undo_would_take_back_is_named_in_the_reader_s_language(work: AtWork) -> None:
    with foreign():
        work.desk.perform(intents.choose_platforms(work.view.packs[0], ["tvOS"]))
        work.settle()
        assert work.view.undo == f"«Change the platforms of {work.view.packs[0].name}»"
        assert work.view.redo is None
