"""Looking into files that tests write."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator
from pathlib import Path

import pytest

from studio.progress import CancelToken
from studio.workspace.previews.opened import OpenedFile, opened
from studio.workspace.previews.preview import Preview
from studio.workspace.previews.reading import preview_of

Look = Callable[[str, bytes], Preview]


@pytest.fixture
def look(tmp_path: Path) -> Look:
    """What can be shown of a file of that name with that content."""

    def look_into(name: str, content: bytes) -> Preview:
        path = tmp_path / name
        path.write_bytes(content)
        return preview_of(path, CancelToken())

    return look_into


@contextlib.contextmanager
def open_file(path: Path, content: bytes) -> Generator[OpenedFile]:
    """A file with that content, open for looking into it."""
    path.write_bytes(content)
    with opened(path, CancelToken()) as file:
        yield file
