"""The name that whoever sits here signs with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from studio.ui.desk.signer import Signer
from studio.ui.jobs import JobRunner
from studio.ui.wishes import Sign
from studio.workspace.settings import change_settings, load_settings, with_person
from tests.builders import manifest, project, write_tree
from tests.ui.desks import AtWork


@pytest.fixture(autouse=True)
def config_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def jobs(qapp: object) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.close()


def test_it_is_known_as_soon_as_the_settings_were_read(jobs: JobRunner, qtbot: QtBot) -> None:
    change_settings(lambda settings: with_person(settings, "Mia Berg"))
    signer = Signer(jobs, QObject(jobs))
    with qtbot.waitSignal(signer.changed):
        assert signer.name == ""
    assert signer.name == "Mia Berg"


def test_a_new_one_holds_at_once_and_is_kept(jobs: JobRunner, qtbot: QtBot) -> None:
    signer = Signer(jobs, QObject(jobs))
    signer.sign("Noah")
    assert signer.name == "Noah"
    qtbot.waitUntil(lambda: jobs.idle)
    assert signer.name == load_settings().person == "Noah"


def test_no_name_is_none(jobs: JobRunner, qtbot: QtBot) -> None:
    signer = Signer(jobs, QObject(jobs))
    qtbot.waitUntil(lambda: jobs.idle)
    before = signer.name
    signer.sign("")
    assert jobs.idle
    assert signer.name == before


def test_the_desk_shows_it_and_takes_another(tmp_path: Path, qtbot: QtBot) -> None:
    change_settings(lambda settings: with_person(settings, "Mia Berg"))
    write_tree(tmp_path, {"art/a.txt": b"1"})
    work = AtWork(project(tmp_path, {"art.json": manifest()}), qtbot)
    assert work.view.person == "Mia Berg"
    work.wish(Sign("Noah"))
    assert work.view.person == "Noah"
    work.close()
    assert load_settings().person == "Noah"
