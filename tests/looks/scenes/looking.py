"""The problems panel and the status line while files are looked into, and what is found in them."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.progress import CancelToken, Lanes, unheard
from studio.session.look import first_look, look_again
from studio.session.reading import facts_for
from studio.session.session import Session
from studio.ui.panels.problems.panel import ProblemsPanel
from studio.ui.status_line import StatusLine
from studio.ui.view import View
from tests.builders import manifest, project, write_tree
from tests.ui.views import view_of_session

_PNG, _PSD, _JPEG = b"\x89PNG\r\n\x1a\n" + bytes(8), b"8BPS\0\1" + bytes(8), b"\xff\xd8\xff" + bytes(8)
_SEA = b"RIFF\x24\0\0\0WAVEfmt " + b"sea" * 400_000


def _sound(folder: Path) -> Path:
    write_tree(folder, {f"art/{number}.png": _PNG + bytes([number]) for number in range(12)})
    return project(folder, {"art.json": manifest()})


def _strange(folder: Path) -> Path:
    files = {
        "art/harbour/wall_02.png": _PSD,
        "art/harbour/roof.png": _JPEG,
        "art/harbour/empty.png": b"",
        "art/sky.png": b"version https://git-lfs.github.com/spec/v1\noid sha256:12\nsize 3\n",
        "music/sea.wav": _SEA,
        "art/sea_copy.wav": _SEA,
        "art/sea_old.wav": _SEA,
    }
    write_tree(folder, files)
    music = manifest(assetPackID="coast-music", fileSelectors=[{"directory": "music"}])
    return project(folder, {"art.json": manifest(assetPackID="coast-textures"), "music.json": music})


def _read(make: Callable[[Path], Path]) -> View:
    with tempfile.TemporaryDirectory() as name:
        session = Session(first_look(make(Path(name))))
        with Lanes(1) as lanes:
            facts = facts_for(session.state.contents, session.facts, lanes, CancelToken(), report=unheard)
        session.take_facts(facts)
        session.take_look(
            look_again(session.look, session.texts, CancelToken(), rescan=False, facts=session.facts)
        )
        return replace(view_of_session(session), looked=time.time() - 3)


def _window(view: View, width: int, height: int) -> QWidget:
    page = QWidget()
    panel, line = ProblemsPanel(page), StatusLine(page)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(panel, 1)
    column.addWidget(line)
    panel.show_view(view)
    line.show_view(view)
    if view.state.problems:
        panel.choose(view.state.problems[0])
    page.resize(width, height)
    return page


def _empty() -> QWidget:
    return _window(replace(_read(_sound), reading=1_412), 900, 260)


def _list() -> QWidget:
    return _window(replace(_read(_strange), reading=412), 1100, 360)


def _narrow() -> QWidget:
    return _window(replace(_read(_strange), reading=412), 460, 520)


def _found() -> QWidget:
    return _window(_read(_strange), 1100, 360)


SCENES: dict[str, Callable[[], QWidget]] = {
    "looking-empty": _empty,
    "looking-list": _list,
    "looking-narrow": _narrow,
    "looking-found": _found,
}
