"""Which program this is: another one may answer otherwise."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

import studio
from studio.session.edition import edition
from studio.workspace.seal import Unsure
from tests.builders import write_tree


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program of few files."""
    home = write_tree(
        tmp_path / "studio", {"__init__.py": b"", "a/b.py": b"1", "resources/limits.json": b"[]"}
    )
    monkeypatch.setattr(studio, "__file__", str(home / "__init__.py"))
    return home


def test_the_same_program_says_the_same(program: Path) -> None:
    first = edition()
    write_tree(program, {"a/__pycache__/b.cpython-311.pyc": b"made from b.py"})
    assert edition() == first


@pytest.mark.parametrize("name", ["a/b.py", "new.py", "resources/limits.json"])
def test_a_changed_file_makes_another(name: str, program: Path) -> None:
    first = edition()
    write_tree(program, {name: b"2"})
    assert edition() != first


def test_another_version_is_another(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = edition()
    monkeypatch.setattr(studio, "__version__", "99")
    assert program.is_dir()
    assert edition() != first


def test_a_library_that_was_installed_anew_makes_another(
    program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = write_tree(tmp_path / "site", {"zstandard/__init__.py": b""})
    monkeypatch.delitem(sys.modules, "zstandard", raising=False)
    monkeypatch.syspath_prepend(str(library))
    first = edition()
    (library / "zstandard/__init__.py").touch()
    assert program.is_dir()
    assert edition() != first


@pytest.mark.skipif(sys.platform == "win32", reason="users have no numbers on Windows")
def test_another_user_may_read_other_files(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = edition()
    monkeypatch.setattr(os, "geteuid", lambda: 12345)
    assert program.is_dir()
    assert edition() != first


def test_a_program_that_cannot_be_looked_at_is_unsure(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(folder: object) -> object:
        del folder
        raise PermissionError(13, "no")

    monkeypatch.setattr("studio.workspace.seal.os.scandir", refused)
    assert program.is_dir()
    with pytest.raises(Unsure):
        edition()
