"""What somebody does with a whole built pack."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, cast
from weakref import WeakKeyDictionary

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.build.glance import Glance
from studio.session.state import State
from studio.ui.built_pack.deeds import PackDeeds
from studio.ui.built_pack.menus import WishAction
from studio.ui.built_pack.wishing import CompareWith, Extract, Verify
from studio.ui.wishes import OpenBuiltPack
from tests.builders import manifest, state

PACK = Glance(Path("/builds/art.aar"), "aar", "lzfse", 1, 2_000, 0, (), b'{"assetPackID": "art"}')


class Answers:
    """Stands for somebody who is asked, and answers at once."""

    def folder(self, title: str, then: Callable[[tuple[Path, ...]], None], *, start: Path) -> None:
        assert title
        then((start / "out",))

    def files(
        self, title: str, then: Callable[[tuple[Path, ...]], None], *, start: Path | None, kind: str
    ) -> None:
        assert title
        assert kind.endswith("(*.aar *.pack.zip)")
        then(((start or Path("/")) / "other.aar",))


class Works:
    """Stands for what takes long; what it is told to do is noted."""

    is_busy = False

    def __init__(self) -> None:
        self.told: list[tuple[object, ...]] = []

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *values: self.told.append((name, *values[1:]))


_kept: WeakKeyDictionary[PackDeeds, QWidget] = WeakKeyDictionary()
"""Whoever has the deeds has their window."""


def _deeds(qtbot: QtBot, *states: State, found: Glance | None = PACK) -> tuple[PackDeeds, Works]:
    window = QWidget()
    qtbot.addWidget(window)
    works = Works()
    made = PackDeeds(cast("Any", Answers()), cast("Any", works), lambda: states, window)
    made.show_pack(found, ("art/a.txt",))
    _kept[made] = window
    return made, works


def test_all_or_what_is_chosen_is_extracted_where_somebody_says(qtbot: QtBot) -> None:
    deeds, works = _deeds(qtbot)
    deeds.acts[Extract](Extract())
    deeds.acts[Extract](Extract(chosen=True))
    out = Path("/builds/out")
    assert works.told == [("unpack", (), out), ("unpack", ("art/a.txt",), out)]


def test_it_is_compared_with_an_open_project_that_has_such_a_pack(qtbot: QtBot, tmp_path: Path) -> None:
    others = {"a.json": manifest(), "b.json": manifest(assetPackID="b")}
    deeds, works = _deeds(qtbot, state(tmp_path, others))
    (pack,) = deeds.packs
    assert (pack.project, pack.contents.pack.name) == ("Game", "art")
    deeds.fill()
    first, last = deeds.comparing.actions()
    assert (first.text(), last.text()) == ("With Game as it is now", "With another built pack…")
    first.trigger()
    last.trigger()
    deeds.acts[Verify](Verify())
    assert works.told == [
        ("compare_project", pack),
        ("compare_other", Path("/builds/other.aar")),
        ("verify", pack),
    ]


def test_without_such_a_project_the_reason_is_said(qtbot: QtBot) -> None:
    deeds, works = _deeds(qtbot)
    deeds.fill()
    first = deeds.comparing.actions()[0]
    assert not isinstance(first, WishAction)
    assert not first.isEnabled()
    assert first.toolTip() == "Open a project first that has a pack with this ID."
    deeds.acts[Verify](Verify())
    assert works.told == [("verify", None)]


def test_another_pack_is_opened_by_the_program(qtbot: QtBot) -> None:
    deeds, _ = _deeds(qtbot)
    heard: list[object] = []
    deeds.wished.connect(heard.append)
    deeds.acts[OpenBuiltPack](OpenBuiltPack())
    deeds.acts[OpenBuiltPack](OpenBuiltPack(Path("/x.aar")))
    assert heard == [OpenBuiltPack(Path("/builds/other.aar")), OpenBuiltPack(Path("/x.aar"))]


def test_nothing_is_done_with_a_pack_that_could_not_be_read(qtbot: QtBot) -> None:
    deeds, works = _deeds(qtbot, found=None)
    for wish in (Extract(), Verify(), CompareWith()):
        deeds.acts[type(wish)](wish)
    assert not works.told
    assert not deeds.packs
