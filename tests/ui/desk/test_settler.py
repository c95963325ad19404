"""A clash is settled: one version is chosen, and the notice goes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from studio.progress import CancelToken
from studio.project import intents
from studio.session.look import first_look, look_again
from studio.session.session import Session
from studio.ui import wishes
from studio.ui.desk.settler import Settler
from studio.ui.desk.teller import Teller
from tests.builders import manifest, project


class Clashing:
    """A project of two packs that were renamed here and by another program."""

    def __init__(self, folder: Path, owner: QObject) -> None:
        two = {f"{name}.json": manifest(assetPackID=name) for name in ("art", "sea")}
        self.session = Session(first_look(project(folder, two)))
        self.settled = 0
        self.settler = Settler(self.session, Teller(self.session, owner), self._count)
        for pack in self.session.packs:
            self.session.edit(intents.rename(pack, f"my-{pack.name}"))
            pack.path.write_text(json.dumps(manifest(assetPackID=f"their-{pack.name}")))
        seen = look_again(self.session.look, self.session.texts, CancelToken(), rescan=True)
        self.session.take_look(seen)

    def _count(self) -> None:
        self.settled += 1

    @property
    def names(self) -> list[str]:
        return [pack.name for pack in self.session.packs]


@pytest.fixture
def clashing(tmp_path: Path, qtbot: QtBot) -> Clashing:
    del qtbot
    return Clashing(tmp_path, QObject())


def test_keeping_mine_settles_all_that_are_named_and_changes_no_text(clashing: Clashing) -> None:
    art, sea = (pack.path for pack in clashing.session.packs)
    clashing.settler.keep_mine(wishes.KeepMine(art, (sea,)))
    assert clashing.names == ["my-art", "my-sea"]
    assert clashing.session.clashing == frozenset()
    assert clashing.settled == 1


def test_loading_theirs_is_one_step_for_all_that_are_named(clashing: Clashing) -> None:
    art, sea = (pack.path for pack in clashing.session.packs)
    clashing.settler.load_theirs(wishes.LoadTheirs(art, (sea,)))
    assert clashing.names == ["their-art", "their-sea"]
    clashing.session.undo()
    assert clashing.names == ["my-art", "my-sea"]


def test_the_others_stay_undecided(clashing: Clashing) -> None:
    art, sea = (pack.path for pack in clashing.session.packs)
    clashing.settler.load_theirs(wishes.LoadTheirs(art))
    assert clashing.session.clashing == {sea}
    assert clashing.names == ["their-art", "my-sea"]
