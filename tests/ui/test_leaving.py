"""Leaving a project. What is asked, and what comes of each answer, is proved in ``test_window``."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QObject

from studio.ui.asking import Asking
from studio.ui.desk.desk import Desk
from studio.ui.leaving import Leaving


class Standing:
    """Stands in for a desk: it may be moving files, building, or have nothing to lose."""

    modified = False

    def __init__(self, *, moving: bool = False, building: bool = False) -> None:
        self.is_building = building
        self.kept: list[Callable[[], None]] = []
        self._moving = moving

    def hold(self, then: Callable[[], None]) -> bool:
        if self._moving:
            self._moving = False
            self.kept.append(then)
            return True
        return False


class Person:
    """Stands in for the questions: keeps what would be done after the answer."""

    def __init__(self) -> None:
        self.after: list[Callable[[], None]] = []

    def before_leaving_a_build(self, leave: Callable[[], None]) -> None:
        self.after.append(leave)


def left(desk: Standing | None, person: Person) -> list[str]:
    """What happens, in order, as somebody leaves ``desk``; later answers add to it."""
    happened: list[str] = []
    parent = QObject()
    leaving = Leaving(
        cast("Asking", person), lambda: cast("Desk | None", desk), lambda: happened.append("closed"), parent
    )
    leaving.after_closing(lambda: happened.append("went on"))
    return happened


def test_without_a_project_one_goes_on_at_once() -> None:
    assert left(None, Person()) == ["went on"]


def test_what_has_nothing_to_lose_is_closed_first() -> None:
    assert left(Standing(), Person()) == ["closed", "went on"]


def test_a_build_is_asked_about() -> None:
    person = Person()
    happened = left(Standing(building=True), person)
    assert not happened
    (leave,) = person.after
    leave()
    assert happened == ["closed", "went on"]


def test_while_files_are_being_renamed_it_waits_and_then_looks_anew() -> None:
    desk, person = Standing(moving=True, building=True), Person()
    happened = left(desk, person)
    (then,) = desk.kept
    then()
    assert not happened
    assert len(person.after) == 1
