"""A shell and a small project for the commands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders import manifest, project, write_tree
from tests.shell import Shell


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(capsys)


@pytest.fixture
def game(tmp_path: Path) -> Path:
    """A project with a sound pack ``art`` and a pack ``bad`` that cannot be built."""
    write_tree(tmp_path, {"art/a.txt": b"a" * 500, "art/b/c.txt": b"hello", "art/.DS_Store": b"junk"})
    return project(
        tmp_path,
        {
            "art.json": manifest(),
            "bad.json": manifest(assetPackID="bad", fileSelectors=[{"directory": "none"}]),
        },
    )
