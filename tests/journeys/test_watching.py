"""Somebody else works in the watched folders, and what is shown follows by itself."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.ui import wishes
from studio.ui.desk import looker
from studio.ui.pieces.watch_words import words_of_watch
from studio.workspace import watch as watching
from studio.workspace.hints import Hints
from studio.workspace.watch import Hint, Watch
from tests.builders import manifest, project, write_tree
from tests.ui.desks import AtWork

LONG = 20_000
"""Milliseconds; what is waited for comes within two seconds on a machine with nothing else to do."""


class Folders:
    """A project that watches ``art``, with its output in it, and ``voices``; opened at a desk."""

    def __init__(self, tmp_path: Path, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.folder = tmp_path / "game"
        write_tree(self.folder, {"art/deep/a.png": b"a", "art/b.png": b"b", "voices/1.wav": b"1"})
        voices = manifest(assetPackID="voices", fileSelectors=[{"directory": "voices"}])
        packs = {"art.json": manifest(), "voices.json": voices}
        self.path = project(self.folder, packs, watchedFolders=["art", "voices"], outputFolder="art/builds")
        self.work = AtWork(self.path, qtbot)

    @property
    def said(self) -> str:
        """What the status line says of watching."""
        words = words_of_watch(self.work.view.watch).words
        return "".join(letter for letter in words if letter.isprintable())

    def packed(self) -> set[str]:
        contents = self.work.view.state.contents
        return {file.path for one in contents for file in one.files}

    def until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=LONG)


@pytest.fixture
def there(tmp_path: Path, qtbot: QtBot) -> Iterator[Folders]:
    opened = Folders(tmp_path, qtbot)
    yield opened
    opened.work.close()


def test_five_thousand_files_that_are_copied_in_are_in_their_pack(there: Folders) -> None:
    assert there.said == "Live"
    (there.folder / "art/new").mkdir()
    for number in range(5_000):
        (there.folder / f"art/new/{number}.png").write_bytes(b"1")
    there.until(lambda: len(there.packed()) == 5_003)
    shutil.rmtree(there.folder / "art/new")
    there.until(lambda: len(there.packed()) == 3)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("art/deep", "art/other/deeper"),
        ("art/b.png", "art/B.png"),
        ("art/deep", "art/Deep"),
        ("art/deep", "away"),
    ],
)
def test_what_is_renamed_is_shown_by_its_new_name(there: Folders, old: str, new: str) -> None:
    before = there.packed()
    (there.folder / new).parent.mkdir(exist_ok=True)
    (there.folder / old).rename(there.folder / new)
    moved = {path.replace(old, new, 1) for path in before}
    expected = {path for path in moved if path.startswith(("art/", "voices/"))}
    there.until(lambda: there.packed() == expected)


def test_what_an_editor_saves_by_renaming_is_shown_as_it_was_saved(there: Folders) -> None:
    part = there.folder / "art/b.png.tmp"
    part.write_bytes(b"much more")
    part.replace(there.folder / "art/b.png")
    there.until(lambda: sum(one.total_bytes for one in there.work.view.state.contents) == 11)
    assert there.packed() == {"art/deep/a.png", "art/b.png", "voices/1.wav"}


def test_a_folder_that_vanishes_is_said_to_be_gone_and_when_it_returns_to_be_back(there: Folders) -> None:
    (there.folder / "voices").rename(there.folder.parent / "voices")
    there.until(lambda: there.said == "voices is gone")
    there.until(lambda: there.packed() == {"art/deep/a.png", "art/b.png"})
    (there.folder.parent / "voices").rename(there.folder / "voices")
    there.until(lambda: there.said == "voices is back · Live")
    there.until(lambda: "voices/1.wav" in there.packed())


def test_one_folder_on_a_network_drive_is_polled_and_the_other_stays_live(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looker, "_POLL", 1_000)
    monkeypatch.setattr(watching, "is_remote", lambda folder: folder.name == "voices")
    there = Folders(tmp_path, qtbot)
    assert there.said == "Live · voices polled every 1 s"
    (there.folder / "voices/2.wav").touch()
    there.until(lambda: "voices/2.wav" in there.packed())
    (there.folder / "art/c.png").touch()
    there.until(lambda: "art/c.png" in there.packed())
    there.work.close()


def test_reading_and_building_wake_nobody(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints: list[Hints] = []

    class Overheard(Watch):
        def __init__(
            self,
            folders: Sequence[Path],
            hint: Hint,
            *,
            files: Sequence[Path] = (),
            quiet: Sequence[Path] = (),
        ) -> None:
            def overhear(heard: Hints) -> None:
                hints.append(heard)
                hint(heard)

            super().__init__(folders, overhear, files=files, quiet=quiet)

    monkeypatch.setattr(looker, "Watch", Overheard)
    there = Folders(tmp_path, qtbot)
    there.work.wish(wishes.Build())
    assert list((there.folder / "art/builds").iterdir())
    for path in there.folder.rglob("*"):
        if path.is_file():
            path.read_bytes()
    hints.clear()
    began = time.monotonic()
    (there.folder / "voices/bell").touch()  # What happened before it was heard before it.
    there.until(lambda: bool(hints))
    assert time.monotonic() - began < LONG
    assert {folder.name for hint in hints for folder in (*hint.folders, *hint.trees)} == {"voices"}
    there.work.close()
