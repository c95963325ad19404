"""Looking into files while the window is open."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.project import intents
from studio.project.facts import NO_FACTS, Facts, FileFacts
from studio.session.reading import facts_for
from studio.ui import wishes
from tests.builders import write_tree
from tests.ui.desks import AtWork

PSD = b"8BPS\0\1" + bytes(100)
LARGE = b"large" * 2_000

Opening = Callable[[], AtWork]


def codes(work: AtWork) -> set[str]:
    return {problem.code for problem in work.view.state.problems}


class Gate:
    """Holds every reading back until it is opened, and counts them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._open = threading.Event()
        self.begun = 0
        self.told: list[Callable[[Facts], None]] = []
        monkeypatch.setattr("studio.ui.desk.reader.facts_for", self._wait)

    def open(self) -> None:
        self._open.set()

    def _wait(self, contents: object, facts: Facts, lanes: object, cancel: object, **more: object) -> Facts:
        self.begun += 1
        self.told.append(more["tell"])  # type: ignore[arg-type]  # a function that takes facts
        while not self._open.wait(0.01):
            cancel.check()  # type: ignore[attr-defined]  # a token
        return facts_for(contents, facts, lanes, cancel, **more)  # type: ignore[arg-type]  # as it was called


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    made = Gate(monkeypatch)
    yield made
    made.open()


class Waiting(AtWork):
    """A desk that is looked at while its files are still being read."""

    def settle(self) -> None:
        """Wait until nothing goes on but reading."""
        self._qtbot.waitUntil(lambda: not self._looks and self.desk.jobs.is_running("read"), timeout=20_000)

    @property
    def _looks(self) -> bool:
        jobs = self.desk.jobs
        return any(jobs.is_running(name) for name in ("look", "watch")) or self.desk._looker.busy


def test_what_the_files_are_is_known_soon_after_opening(opening: Opening, game: Path) -> None:
    write_tree(game.parent, {"art/sky.png": PSD})
    work = opening()
    assert codes(work) == {"PS-CONTENT-TYPE"}
    assert work.view.reading == 0


def test_until_then_it_is_said_how_many_files_are_left(game: Path, gate: Gate, qtbot: QtBot) -> None:
    work = Waiting(game, qtbot)
    assert (work.view.reading, work.view.checking) == (3, False)
    gate.open()
    AtWork.settle(work)
    assert work.view.reading == 0
    work.close()


def test_a_file_that_comes_later_is_looked_into_too(work: AtWork, game: Path) -> None:
    assert codes(work) == set()
    write_tree(game.parent, {"art/sky.png": PSD})
    work.wish(wishes.Rescan())
    assert codes(work) == {"PS-CONTENT-TYPE"}
    (game.parent / "art/sky.png").write_bytes(b"no picture, but nothing else either")
    work.wish(wishes.Rescan())
    assert codes(work) == set()


def test_what_an_edit_brings_in_is_looked_into_and_what_is_known_stays(work: AtWork, game: Path) -> None:
    write_tree(game.parent, {"more/sky.png": PSD, "art/b.raw": LARGE, "more/b.raw": LARGE})
    work.wish(wishes.Rescan())
    selector = intents.selector_value("directory", "more")
    work.wish(wishes.Perform(intents.add_selectors(work.view.packs[1], [selector], "Add more")))
    assert codes(work) == {"PS-CONTENT-TYPE", "PS-CONTENT-DUPLICATE"}
    work.desk.undo()
    work.settle()
    assert codes(work) == set()


def test_while_files_are_read_edits_are_looked_at_and_reading_goes_on(
    game: Path, gate: Gate, qtbot: QtBot
) -> None:
    work = Waiting(game, qtbot)
    assert work.desk.perform(intents.rename(work.view.packs[0], "core"))
    work.settle()
    assert work.view.state.packs[0].name == "core"
    assert (work.view.reading, work.view.checking) == (3, False)
    gate.open()
    AtWork.settle(work)
    assert (work.view.reading, gate.begun) == (0, 1)
    work.close()


def test_when_other_files_ship_reading_begins_anew(game: Path, gate: Gate, qtbot: QtBot) -> None:
    work = Waiting(game, qtbot)
    qtbot.waitUntil(lambda: gate.begun == 1)
    write_tree(game.parent, {"art/sky.png": PSD})
    work.desk.carry_out(wishes.Rescan())
    qtbot.waitUntil(lambda: gate.begun == 2)
    assert work.view.reading == 4
    gate.open()
    AtWork.settle(work)
    assert codes(work) == {"PS-CONTENT-TYPE"}
    work.close()


def test_a_portion_is_shown_while_the_rest_is_read_and_a_late_one_is_dropped(
    game: Path, gate: Gate, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = Waiting(game, qtbot)
    qtbot.waitUntil(lambda: gate.begun == 1)
    contents = work.view.state.contents[0]
    some = NO_FACTS.adding(
        ((contents.pack.base, file.asset.disk_path), FileFacts(file.asset.size, file.asset.changed, "text"))
        for file in contents.files[:1]
    )
    stale = gate.told[0]
    stale(some)
    qtbot.waitUntil(lambda: work.view.reading == 2)
    write_tree(game.parent, {"art/sky.png": PSD})
    work.desk.carry_out(wishes.Rescan())
    qtbot.waitUntil(lambda: gate.begun == 2)
    assert work.view.reading == 3
    taken: list[Facts] = []
    monkeypatch.setattr(work.desk.session, "take_facts", taken.append)
    stale(NO_FACTS)
    gate.told[1](some)
    qtbot.waitUntil(lambda: bool(taken))
    assert taken == [some]
    work.close()


def test_closing_does_not_wait_for_files_to_be_read(game: Path, gate: Gate, qtbot: QtBot) -> None:
    work = Waiting(game, qtbot)
    qtbot.waitUntil(lambda: gate.begun == 1)
    work.close()
    assert not work.desk.jobs.is_running("read")
