"""Looking into one file, beside the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from studio.archive.digests import digests_of
from studio.ui.jobs import JobRunner
from studio.ui.previewer import SOON, Digested, LookAt, Previewed, Previewer, Subject, WorkOutDigest
from studio.workspace.previews.preview import ImageShown, NotShown, TextShown
from tests.ui.panels.preview.files import LUA, SVG, png


class Heard:
    """A previewer and all that it said."""

    def __init__(self, jobs: JobRunner, qtbot: QtBot) -> None:
        self._jobs = jobs
        self._qtbot = qtbot
        self.previewer = Previewer(jobs, jobs)
        self.seen: list[Previewed] = []
        self.digested: list[Digested] = []
        self.previewer.seen.connect(self.seen.append)
        self.previewer.digested.connect(self.digested.append)

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: self._jobs.idle, timeout=20_000)


@pytest.fixture
def heard(qtbot: QtBot) -> Iterator[Heard]:
    parent = QObject()
    jobs = JobRunner(parent)
    yield Heard(jobs, qtbot)
    jobs.close()
    parent.deleteLater()


def _subject(path: Path, content: bytes | None = None) -> Subject:
    if content is not None:
        path.write_bytes(content)
    facts = path.stat()
    return Subject(path.as_posix(), path, facts.st_size, facts.st_mtime_ns)


def test_a_picture_comes_with_what_is_painted_and_then_with_its_digest(heard: Heard, tmp_path: Path) -> None:
    subject = _subject(tmp_path / "sky.png", png(64, 32))
    heard.previewer.take(LookAt(subject))
    heard.settle()
    (seen,) = heard.seen
    assert isinstance(seen.preview, ImageShown)
    assert seen.picture is not None
    assert (seen.picture.width, seen.picture.height) == (64, 32)
    assert seen.now is not None
    assert seen.now.kind == "png"
    assert heard.digested[-1].digests == digests_of(png(64, 32))


def test_a_drawing_and_a_text_come_ready_to_be_shown(heard: Heard, tmp_path: Path) -> None:
    heard.previewer.take(LookAt(_subject(tmp_path / "sign.svg", SVG)))
    heard.settle()
    heard.previewer.take(LookAt(_subject(tmp_path / "talk.lua", LUA)))
    heard.settle()
    drawing, text = heard.seen
    assert drawing.picture is not None
    assert isinstance(text.preview, TextShown)
    assert text.written is not None
    assert any(text.written.spans)


def test_a_newer_wish_takes_the_place_of_an_older_one(heard: Heard, tmp_path: Path) -> None:
    old = _subject(tmp_path / "old.lua", LUA)
    new = _subject(tmp_path / "new.lua", LUA)
    heard.previewer.take(LookAt(old))
    heard.previewer.take(LookAt(new))
    heard.settle()
    assert [one.subject for one in heard.seen] == [new]
    assert {one.subject for one in heard.digested} == {new}


def test_what_nobody_looks_at_any_more_is_not_told(heard: Heard, tmp_path: Path) -> None:
    heard.previewer.take(LookAt(_subject(tmp_path / "a.lua", LUA)))
    heard.previewer.take(LookAt())
    heard.previewer.take(LookAt(_subject(tmp_path / "b.lua", LUA)))
    heard.previewer.close()
    heard.settle()
    assert heard.seen == []


def test_a_file_that_is_gone_is_told_without_a_digest(heard: Heard, tmp_path: Path) -> None:
    subject = _subject(tmp_path / "a.lua", LUA)
    subject.path.unlink()
    heard.previewer.take(LookAt(subject))
    heard.settle()
    (seen,) = heard.seen
    assert isinstance(seen.preview, NotShown)
    assert seen.now is None
    assert heard.digested == []


@pytest.mark.skipif(sys.platform == "win32", reason="no holes in files here")
def test_the_digest_of_a_large_file_is_worked_out_when_asked_for_and_given_up(
    heard: Heard, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "film.dat").write_bytes(b"x")
    os.truncate(tmp_path / "film.dat", 20_000_000_000)
    subject = _subject(tmp_path / "film.dat")
    assert subject.size > SOON
    heard.previewer.take(LookAt(subject))
    heard.settle()
    assert len(heard.seen) == 1
    assert heard.digested == []
    heard.previewer.take(WorkOutDigest(subject))
    qtbot.waitUntil(lambda: bool(heard.digested), timeout=20_000)
    assert heard.digested[0].progress is not None
    heard.previewer.take(WorkOutDigest())
    heard.settle()
    assert all(one.digests is None for one in heard.digested)


def test_a_digest_that_cannot_be_worked_out_says_why(heard: Heard, tmp_path: Path) -> None:
    subject = _subject(tmp_path / "a.lua", LUA)
    subject.path.unlink()
    heard.previewer.take(WorkOutDigest(subject))
    heard.settle()
    assert "is not there" in heard.digested[-1].trouble


def test_a_digest_is_worked_out_once_for_a_file_that_stays_as_it_is(heard: Heard, tmp_path: Path) -> None:
    subject = _subject(tmp_path / "a.lua", LUA)
    for _ in range(2):
        heard.previewer.take(LookAt(subject))
        heard.settle()
    done = [one for one in heard.digested if one.digests is not None]
    assert len(done) == 2
    assert done[0] is done[1]
