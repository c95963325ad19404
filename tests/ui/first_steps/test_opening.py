"""The first steps stand where somebody is new, and tick what was really done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.errors import Place
from studio.languages.tags import LanguageTag
from studio.project import intents
from studio.resources import resource
from studio.ui import wishes
from studio.ui.first_steps.opening import FirstSteps
from studio.ui.first_steps.steps import STEPS, Step
from studio.ui.first_steps.strip import FirstStepsStrip
from studio.ui.panels.assets.panel import AssetsPanel
from studio.ui.panels.audience.panel import AudiencePanel
from studio.ui.panels.preview.panel import PreviewPanel
from studio.ui.pieces.notice_bar import Notice
from studio.ui.preferences import Preferences
from tests.builders import manifest, project, write_tree
from tests.ui.desks import AtWork


@pytest.fixture(autouse=True)
def kept(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Preferences]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    made = Preferences(qapp)
    yield made
    made.close()
    made.setParent(None)


class Begun:
    """First steps in a window that has nothing else, and what they wished."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        middle = QWidget(self.window)
        QVBoxLayout(middle).addWidget(QWidget(middle))
        self.window.setCentralWidget(middle)
        self.window.show()
        self.steps = FirstSteps(self.window)
        self.wished: list[object] = []
        self.noticed: list[Notice] = []
        self.steps.wished.connect(self.wished.append)
        self.steps.noticed.connect(self.noticed.append)

    @property
    def strip(self) -> FirstStepsStrip:
        assert self.steps.strip is not None
        return self.steps.strip

    def ask(self) -> None:
        self.steps.acts[wishes.ShowFirstSteps](wishes.ShowFirstSteps())


@pytest.fixture
def begun(qtbot: QtBot) -> Begun:
    return Begun(qtbot)


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """What has the manifests of the sample, and is made in less time."""
    shipped = resource("sample", "manifests").iterdir()
    return project(tmp_path, {file.name: file.read_text(encoding="utf-8") for file in shipped})


@pytest.fixture
def at_work(qtbot: QtBot) -> Iterator[Callable[[Path], AtWork]]:
    made: list[AtWork] = []

    def begin(path: Path) -> AtWork:
        made.append(AtWork(path, qtbot))
        return made[-1]

    yield begin
    for one in made:
        one.close()


def closed_for_good(kept: Preferences) -> bool:
    return kept.settings.first_steps_closed


def game(folder: Path) -> Path:
    write_tree(folder, {"art/a.txt": "a"})
    odd = manifest(assetPackID="odd", language="German", fileSelectors=[{"directory": "art"}])
    return project(folder, {"odd.json": odd}, watchedFolders=["art"])


def test_they_greet_whoever_opens_the_sample_until_they_are_closed_for_good(
    begun: Begun, at_work: Callable[[Path], AtWork], sample: Path, kept: Preferences
) -> None:
    work = at_work(sample)
    begun.steps.work_at(work.desk)
    assert begun.strip.isVisible()
    begun.strip.close_button.click()
    assert begun.steps.strip is None
    assert closed_for_good(kept)
    begun.steps.work_at(None)
    begun.steps.work_at(work.desk)
    assert begun.steps.strip is None
    begun.ask()
    assert begun.strip.isVisible()
    assert not closed_for_good(kept)
    begun.steps.work_at(None)


def test_who_has_taken_them_all_is_left_alone_and_begins_anew_on_asking(
    begun: Begun, at_work: Callable[[Path], AtWork], sample: Path, kept: Preferences
) -> None:
    kept.change({"first_steps": tuple(step.value for step in STEPS)})
    begun.steps.work_at(at_work(sample).desk)
    assert begun.steps.strip is None
    begun.ask()
    assert begun.strip.taken == frozenset()
    begun.steps.work_at(None)


def test_a_project_of_ones_own_has_them_only_on_asking(
    begun: Begun, at_work: Callable[[Path], AtWork], tmp_path: Path
) -> None:
    begun.ask()
    assert begun.noticed[0].offers[0].wish == wishes.OpenSample()
    begun.steps.work_at(at_work(game(tmp_path)).desk)
    assert begun.steps.strip is None
    begun.ask()
    assert begun.strip.isVisible()
    begun.steps.work_at(None)


def test_a_step_is_ticked_when_it_was_done_and_remembered(
    begun: Begun, at_work: Callable[[Path], AtWork], tmp_path: Path, kept: Preferences, qtbot: QtBot
) -> None:
    work = at_work(game(tmp_path))
    begun.steps.work_at(work.desk)
    begun.ask()
    work.wish(wishes.Rescan())
    assert begun.strip.taken == frozenset()
    edit = intents.choose_language(work.desk.session.packs[0], LanguageTag.parse("de"))
    work.wish(wishes.Perform(edit))
    assert begun.strip.taken == {Step.LANGUAGE, Step.MEND}
    work.wish(wishes.Build())
    qtbot.waitUntil(lambda: Step.BUILD in begun.strip.taken)
    assert set(kept.settings.first_steps) == {"language", "mend", "build"}
    begun.steps.work_at(None)


def test_a_file_is_looked_at_where_its_preview_can_be_seen(
    begun: Begun, at_work: Callable[[Path], AtWork], tmp_path: Path, qtbot: QtBot
) -> None:
    work = at_work(game(tmp_path))
    begun.steps.work_at(work.desk)
    begun.ask()
    assets, preview = AssetsPanel(begun.window), PreviewPanel(begun.window)
    assets.show_view(work.view)
    assets.show()
    file = next(iter(work.view.tree.files.values()))
    with qtbot.waitActive(begun.window):
        begun.window.activateWindow()
    assets.box.setFocus()
    preview.hide()
    assets.chose.emit((file,))
    assert Step.LOOK not in begun.strip.taken
    preview.show()
    assets.peeked.emit()
    assert Step.LOOK in begun.strip.taken
    begun.steps.work_at(None)


def test_who_goes_to_the_languages_sees_who_gets_it(
    begun: Begun, qtbot: QtBot, sample: Path, at_work: Callable[[Path], AtWork]
) -> None:
    begun.steps.work_at(at_work(sample).desk)
    panel = AudiencePanel(begun.window)
    panel.show()
    with qtbot.waitActive(begun.window):
        begun.window.activateWindow()
    panel.people.setFocus()
    assert Step.AUDIENCE in begun.strip.taken
    begun.steps.work_at(None)


def test_each_step_leads_to_its_place(
    begun: Begun, at_work: Callable[[Path], AtWork], tmp_path: Path
) -> None:
    work = at_work(game(tmp_path))
    begun.steps.work_at(work.desk)
    begun.ask()
    for step in STEPS:
        begun.strip.asked.emit(step)
    odd = next(iter(work.desk.session.packs)).path
    assert begun.wished == [
        wishes.ShowPane("preview"),
        wishes.ShowPane("assets"),
        wishes.ShowPane("problems"),
        wishes.NextProblem(),
        wishes.GoTo(Place(manifest=odd, field="language")),
        wishes.ShowPane("languages"),
        wishes.ShowPane("build"),
    ]
    begun.steps.work_at(None)
