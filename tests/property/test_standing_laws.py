"""Whatever happens to a project: an answer that stands is the one that the build would give."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.errors import StudioError
from studio.session.standing import Asked
from studio.workspace.project_store import ledger_folder
from tests.unit.session.sealed import asked, built, calm, made, standing, words

_PLACES = (
    "Art/one.txt",
    "Art/in/two.bin",
    "Art/in/deep/three.txt",
    "Art/new.txt",
    "art",
    "Sound/a.caf",
    "Other/far.txt",
    "builds/art.pack.zip",
    "builds/sound.pack.zip",
    "builds/more.txt",
    "manifests/sound.json",
    "manifests/more.txt",
    ".Game.packstudio.window",
)
_FOLDERS = ("Art", "Art/in", "Art/in/deep", "Sound", "Other", "builds")


def _write(home: Path, place: str) -> None:
    """Other bytes of the same length, with the old times."""
    path = home / place
    facts = path.lstat() if os.path.lexists(path) else None
    path.write_bytes((path.read_bytes() if facts else b"")[::-1] or b"new")
    if facts is not None:
        os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns))


def _rewrite(home: Path, place: str) -> None:
    (home / place).write_bytes((home / place).read_bytes())


def _touch(home: Path, place: str) -> None:
    (home / place).touch()


def _copied(home: Path, place: str) -> None:
    path, copy = home / place, home.parent / "copy"
    shutil.copy2(path, copy)
    copy.replace(path)


def _linked(home: Path, place: str) -> None:
    path, away = home / place, home.parent / f"away {place.replace('/', ' ')}"
    path.rename(away)
    path.symlink_to(away)


def _moved(home: Path, place: str) -> None:
    """Away and back again: where nothing else happens, nothing has."""
    path = home / place
    path.rename(home.parent / "moved")
    (home.parent / "moved").rename(path)


def _removed(home: Path, place: str) -> None:
    path = home / place
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()


def _ledger(home: Path, place: str) -> None:
    del place
    next((ledger_folder(home / "Game.packstudio") / "files").iterdir()).unlink()


def _setting(home: Path, place: str) -> None:
    path = home / "Game.packstudio"
    values = json.loads(path.read_text())
    path.write_text(json.dumps({**values, "retiredIDs": [place]}, indent=2))


_ON_FILES = (_write, _rewrite, _touch, _copied, _linked, _moved, _removed, _ledger, _setting)
_ON_FOLDERS = (_linked, _moved, _removed)

_Event = tuple[Callable[[Path, str], None], str]


def _events() -> st.SearchStrategy[list[_Event]]:
    files = st.tuples(st.sampled_from(_ON_FILES), st.sampled_from(_PLACES))
    folders = st.tuples(st.sampled_from(_ON_FOLDERS), st.sampled_from(_FOLDERS))
    return st.lists(st.one_of(files, files, folders), min_size=0, max_size=3)


def _wishes(path: Path) -> st.SearchStrategy[Asked]:
    return st.builds(
        lambda wanted, formats: asked(path, wanted=wanted, formats=formats),
        st.sampled_from([(), ("art",)]),
        st.sampled_from([(), ("aar",)]),
    )


@pytest.fixture
def patch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calm(tmp_path, monkeypatch)


@pytest.mark.usefixtures("patch")
@settings(max_examples=40)
@given(st.data())
def test_an_answer_that_stands_is_what_the_build_would_say(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory(prefix="standing-") as folder:
        path = made(Path(folder))
        for _ in range(data.draw(st.integers(1, 2))):
            before = data.draw(_wishes(path))
            _same_with_and_without(before)
            for event, place in data.draw(_events()):
                try:
                    event(path.parent, place)
                except (OSError, StopIteration):
                    continue
        _same_with_and_without(data.draw(_wishes(path)))


def _same_with_and_without(wishes: Asked) -> None:
    told = standing(wishes)
    try:
        answer = words(built(wishes))
    except StudioError:
        answer = None
    assert told is None or words(told) == answer
