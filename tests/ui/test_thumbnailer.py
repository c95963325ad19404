"""Small pictures for lists: those in sight first, and never more than there is room for."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from studio.progress import CancelToken
from studio.project.assets import Asset
from studio.ui.jobs import JobRunner
from studio.ui.thumbnailer import AT_ONCE, Thumbnailer, ThumbnailMade, ThumbnailWish
from studio.workspace.previews.preview import Pixels
from studio.workspace.previews.small_pictures import Thumbnail

_BASE = Path("base")


class Source:
    """Makes small pictures out of nothing, and waits at its gate while that is shut."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.gate.set()
        self.asked: list[str] = []

    def make(self, sources: Iterable[tuple[Path, Asset]], cancel: CancelToken) -> Iterator[Thumbnail]:
        return (self._one(base, asset, cancel) for base, asset in sources)

    def _one(self, base: Path, asset: Asset, cancel: CancelToken) -> Thumbnail:
        assert base == _BASE
        cancel.check()
        self.asked.append(asset.path)
        while not self.gate.wait(0.01):
            cancel.check()
        if asset.path.endswith(".txt"):
            return Thumbnail(None)
        return Thumbnail(Pixels(8, 8, bytes(8 * 8 * 4)), 800, 600)


class Made:
    """A thumbnailer and what it made, in order."""

    def __init__(self, jobs: JobRunner, qtbot: QtBot, source: Source) -> None:
        self.jobs = jobs
        self.source = source
        self._qtbot = qtbot
        self.thumbnailer = Thumbnailer(jobs, jobs, most_bytes=2_000)
        self.made: list[ThumbnailMade] = []
        self.thumbnailer.made.connect(self.made.append)

    @property
    def keys(self) -> list[str]:
        return [one.key for one in self.made]

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: self.jobs.idle, timeout=20_000)


@pytest.fixture
def made(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Made]:
    source = Source()
    monkeypatch.setattr("studio.workspace.previews.thumbnails.thumbnails_of", source.make)
    parent = QObject()
    jobs = JobRunner(parent)
    yield Made(jobs, qtbot, source)
    source.gate.set()
    jobs.close()
    parent.deleteLater()


def asset(name: str) -> Asset:
    return Asset(name, name, 10, 1)


def wishes(*names: str) -> list[ThumbnailWish]:
    return [ThumbnailWish(f"/base/{name}", _BASE, asset(name)) for name in names]


def test_pictures_are_made_in_the_order_in_which_they_are_wanted(made: Made) -> None:
    names = [f"{number}.png" for number in range(6)]
    made.thumbnailer.want(wishes(*names))
    made.settle()
    assert made.keys == [f"/base/{name}" for name in names]
    one = made.made[0]
    assert one.image is not None
    assert (one.image.width(), one.width, one.height) == (8, 800, 600)


def test_what_comes_into_sight_goes_before_what_has_left_it(made: Made, qtbot: QtBot) -> None:
    made.source.gate.clear()
    made.thumbnailer.want(wishes(*(f"old{number}.png" for number in range(50))))
    qtbot.waitUntil(lambda: bool(made.source.asked))
    made.thumbnailer.want(wishes("new1.png", "new2.png"))
    made.source.gate.set()
    made.settle()
    assert made.keys == ["/base/new1.png", "/base/new2.png"]
    assert len([name for name in made.source.asked if name.startswith("old")]) <= AT_ONCE


def test_what_is_being_made_and_still_wanted_is_let_be(made: Made, qtbot: QtBot) -> None:
    made.source.gate.clear()
    made.thumbnailer.want(wishes("a.png", "b.png", "c.png"))
    qtbot.waitUntil(lambda: bool(made.source.asked))
    for _ in range(20):
        made.thumbnailer.want(wishes("c.png", "d.png"))
    made.source.gate.set()
    made.settle()
    assert sorted(made.source.asked) == ["a.png", "b.png", "c.png", "d.png"]
    assert made.keys[-1] == "/base/d.png"


def test_what_is_known_is_not_made_again_unless_the_file_changed(made: Made) -> None:
    made.thumbnailer.want(wishes("a.png", "note.txt"))
    made.settle()
    made.thumbnailer.want(wishes("a.png", "note.txt"))
    made.settle()
    assert made.source.asked == ["a.png", "note.txt"]
    assert made.thumbnailer.image("/base/a.png", asset("a.png")) is not None
    known = made.thumbnailer.known("/base/note.txt", asset("note.txt"))
    assert known is not None
    assert known.image is None
    newer = replace(asset("a.png"), changed=2)
    assert made.thumbnailer.image("/base/a.png", newer) is None
    made.thumbnailer.want([ThumbnailWish("/base/a.png", _BASE, newer)])
    made.settle()
    assert made.source.asked[-1] == "a.png"
    assert len(made.source.asked) == 3


def test_what_was_longest_not_asked_for_makes_room(made: Made) -> None:
    made.thumbnailer.want(wishes("0.png", "1.png", "2.png"))
    made.settle()
    assert made.thumbnailer.image("/base/0.png", asset("0.png")) is not None
    made.thumbnailer.want(wishes("3.png", "4.png"))
    made.settle()
    kept = [n for n in range(5) if made.thumbnailer.image(f"/base/{n}.png", asset(f"{n}.png")) is not None]
    assert kept == [0, 2, 3, 4]


def test_nothing_is_made_for_a_list_that_is_gone(made: Made, qtbot: QtBot) -> None:
    made.source.gate.clear()
    made.thumbnailer.want(wishes("a.png", "b.png"))
    qtbot.waitUntil(lambda: bool(made.source.asked))
    made.thumbnailer.close()
    made.source.gate.set()
    made.settle()
    assert made.made == []
    made.thumbnailer.want([])
    made.settle()
    assert made.source.asked == ["a.png"]
