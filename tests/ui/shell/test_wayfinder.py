"""Back and forward."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from studio.errors import Place
from studio.project.packs import Pack
from studio.ui.shell.wayfinder import Wayfinder
from studio.ui.trail import Spot
from tests.builders import manifest, project, write_tree
from tests.ui.views import view_of

ART, SEA = Path("art.json"), Path("sea.json")


class Ways(QObject):
    """Stands in for the panes: says where somebody is, and goes there."""

    leaving = Signal()
    arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.here: Spot | None = None
        self.led: list[Spot] = []

    def go(self, spot: Spot) -> None:
        """Lead somebody to ``spot``."""
        self.leaving.emit()
        self.here = spot
        self.arrived.emit(spot)

    def spot_here(self) -> Spot | None:
        return self.here

    def return_to(self, spot: Spot) -> None:
        self.led.append(spot)
        self.go(spot)


class Clock:
    """Goes on by itself, so that everything takes its time."""

    def __init__(self) -> None:
        self.now = 0.0
        self.pace = 10.0

    def __call__(self) -> float:
        self.now += self.pace
        return self.now


@pytest.fixture
def ways(qtbot: QtBot) -> Ways:
    del qtbot
    return Ways()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def packs(tmp_path: Path) -> tuple[Pack, ...]:
    write_tree(tmp_path, {"art/sky.txt": b"sky", "sea/1.txt": b"sea"})
    sea = manifest(assetPackID="sea", fileSelectors=[{"directory": "sea"}])
    return view_of(project(tmp_path, {"art.json": manifest(), "sea.json": sea})).packs


@pytest.fixture
def finder(ways: Ways, clock: Clock, packs: tuple[Pack, ...]) -> Wayfinder:
    made = Wayfinder(ways, clock)
    made.know_packs(packs)
    made.follow(ways)  # type: ignore[arg-type]  # it has all that is asked of panes here
    return made


def spots(packs: tuple[Pack, ...]) -> list[Spot]:
    return [Spot("packs", pack.path) for pack in packs]


def test_one_is_led_back_and_forward_and_that_is_no_new_leap(
    finder: Wayfinder, ways: Ways, packs: tuple[Pack, ...]
) -> None:
    first, second = spots(packs)
    ways.go(first)
    assert (finder.can_go_back, finder.can_go_forward) == (False, False)
    ways.go(second)
    assert (finder.can_go_back, finder.can_go_forward) == (True, False)
    finder.walk(back=True)
    assert ways.led == [first]
    assert (finder.can_go_back, finder.can_go_forward) == (False, True)
    finder.walk(back=False)
    assert ways.led == [first, second]
    finder.walk(back=False)
    assert ways.led == [first, second], "there is no way on"


def test_one_comes_back_to_the_field_to_which_they_had_got(
    finder: Wayfinder, ways: Ways, packs: tuple[Pack, ...]
) -> None:
    first, second = spots(packs)
    ways.go(first)
    field = Spot("pack", first.manifest, Place(manifest=first.manifest, field="language"))
    ways.here = field
    ways.go(second)
    finder.walk(back=True)
    assert ways.led == [field]


def test_who_hurries_down_a_list_was_nowhere_on_the_way(
    finder: Wayfinder, ways: Ways, clock: Clock, packs: tuple[Pack, ...]
) -> None:
    first, second = spots(packs)
    before = Spot("problems", first.manifest)
    ways.go(before)
    ways.go(first)
    clock.pace = 0.1
    for spot in (second, first, second):
        ways.go(spot)
    finder.walk(back=True)
    assert ways.led == [before]


def test_a_pack_that_is_gone_is_passed_over_and_the_way_told_anew(
    finder: Wayfinder, ways: Ways, packs: tuple[Pack, ...]
) -> None:
    first, second = spots(packs)
    ways.go(first)
    ways.go(second)
    told: list[bool] = []
    finder.changed.connect(lambda: told.append(finder.can_go_back))
    finder.know_packs(packs[1:])
    assert told == [False]
    finder.know_packs(packs)
    assert told == [False, True]


def test_with_another_project_the_way_begins_anew(
    finder: Wayfinder, ways: Ways, packs: tuple[Pack, ...]
) -> None:
    for spot in spots(packs):
        ways.go(spot)
    finder.follow(None)
    assert not finder.can_go_back
    finder.walk(back=True)
    assert not ways.led
