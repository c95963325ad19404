"""Grabs are made of every scene in every variant, and each variant shows what it is for."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.looks import discovery
from tests.looks.__main__ import ROOT
from tests.looks.camera import file_name
from tests.looks.long_words import LongWords, lengthened
from tests.looks.scenes import pieces
from tests.looks.variants import VARIANTS

# One of each kind: those that are left out differ by a palette or a language.
_LOOKED_AT = ("light", "dark", "contrast-dark", "double", "long", "mirrored")


@pytest.fixture(scope="module")
def grabs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, QImage]:
    """One scene in all variants, made by the command."""
    folder = tmp_path_factory.mktemp("looks")
    only = [word for name in _LOOKED_AT for word in ("--variant", name)]
    done = _looks("pieces-empty", "--to", str(folder), *only)
    assert done.returncode == 0, done.stderr
    assert f"{len(_LOOKED_AT)} grabs: {folder / 'index.html'}" in done.stdout
    page = (folder / "index.html").read_text(encoding="utf-8")
    made = {name: folder / file_name("pieces-empty", VARIANTS[name]) for name in _LOOKED_AT}
    assert set(re.findall(r'src="([^"]+)"', page)) == {file.name for file in made.values()}
    return {name: QImage(str(file)) for name, file in made.items()}


@pytest.fixture
def long_words(qapp: QApplication) -> Iterator[None]:
    """An application that speaks in long words."""
    translator = LongWords(qapp)
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_every_variant_is_a_picture_of_its_own(grabs: dict[str, QImage]) -> None:
    assert not any(image.isNull() for image in grabs.values())
    pictures = list(grabs.values())
    assert all(pictures.index(picture) == place for place, picture in enumerate(pictures))


def test_at_200_percent_there_are_twice_the_pixels(grabs: dict[str, QImage]) -> None:
    assert grabs["double"].size() == grabs["light"].size() * 2
    assert grabs["dark"].size() == grabs["light"].size()


def test_the_dark_is_dark(grabs: dict[str, QImage]) -> None:
    assert grabs["light"].pixelColor(2, 2).lightness() > 200
    assert grabs["dark"].pixelColor(2, 2).lightness() < 60


def test_the_same_scene_makes_the_same_picture_again(grabs: dict[str, QImage], tmp_path: Path) -> None:
    assert _looks("pieces-empty", "--to", str(tmp_path), "--alone", "dark").returncode == 0
    assert QImage(str(tmp_path / "pieces-empty-dark.png")) == grabs["dark"]


def test_long_words_are_longer_and_bracketed_in_a_scene(long_words: None, qtbot: QtBot) -> None:
    del long_words
    page = pieces.empty()
    qtbot.addWidget(page)
    shown = [label.text() for label in page.findChildren(QLabel)]
    shown += [button.text() for button in page.findChildren(QPushButton)]
    assert len(shown) == 3
    assert all(text.startswith("[") and text.endswith("]") for text in shown)
    plain = "An asset pack is a set of files that people download together."
    assert 1.3 < len(shown[0]) / len(plain) < 1.6


def test_what_is_put_into_a_text_later_survives_its_lengthening() -> None:
    text = lengthened("{count} of %n files, &Build <b>now</b>")
    for part in ("{count}", "%n", "&B", "<b>", "</b>"):
        assert part in text
    assert lengthened("{count}").format(count=3).startswith("[3")


def test_qts_own_words_are_left_alone(long_words: None) -> None:
    del long_words
    assert QCoreApplication.translate("QShortcut", "Ctrl") == "Ctrl"


def test_every_scene_has_a_name_that_can_be_a_files() -> None:
    assert discovery.views()
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name) for name in discovery.scenes())


def test_an_unknown_scene_is_said_with_those_there_are(tmp_path: Path) -> None:
    done = _looks("piecse", "--to", str(tmp_path))
    assert done.returncode == 2
    assert "nothing is called piecse; there is: " in done.stderr
    assert "pieces-empty" in done.stderr


def _looks(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.looks", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
