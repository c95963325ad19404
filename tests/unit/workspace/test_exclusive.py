"""A rename that never replaces."""

from __future__ import annotations

import ctypes
import errno
from pathlib import Path

import pytest

from studio.workspace import exclusive
from studio.workspace.exclusive import rename_to_free


@pytest.fixture(params=["as the system can", "by looking first"])
def renaming(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "by looking first":
        monkeypatch.setattr(exclusive, "_exact", lambda: None)


@pytest.mark.usefixtures("renaming")
def test_a_free_name_is_taken(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"a")
    rename_to_free(tmp_path / "a", tmp_path / "b")
    assert [path.name for path in tmp_path.iterdir()] == ["b"]
    assert (tmp_path / "b").read_bytes() == b"a"


@pytest.mark.usefixtures("renaming")
@pytest.mark.parametrize("other", ["file", "folder", "link"])
def test_what_is_there_is_never_replaced(tmp_path: Path, other: str) -> None:
    (tmp_path / "a").mkdir()
    if other == "folder":
        (tmp_path / "b").mkdir()
    elif other == "link":
        (tmp_path / "b").symlink_to("nowhere")
    else:
        (tmp_path / "b").write_bytes(b"b")
    with pytest.raises(FileExistsError):
        rename_to_free(tmp_path / "a", tmp_path / "b")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]


@pytest.mark.usefixtures("renaming")
def test_a_link_is_renamed_and_not_what_it_leads_to(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"1")
    (tmp_path / "link").symlink_to("file")
    rename_to_free(tmp_path / "link", tmp_path / "other")
    assert (tmp_path / "other").is_symlink()
    assert (tmp_path / "file").is_file()


@pytest.mark.usefixtures("renaming")
def test_what_is_not_there_cannot_be_renamed(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        rename_to_free(tmp_path / "a", tmp_path / "b")


def test_a_disk_that_knows_no_such_rename_is_looked_at_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refusing(source: bytes, target: bytes) -> int:
        del source, target
        ctypes.set_errno(errno.EINVAL)
        return -1

    monkeypatch.setattr(exclusive, "_exact", lambda: refusing)
    (tmp_path / "a").write_bytes(b"a")
    rename_to_free(tmp_path / "a", tmp_path / "b")
    assert (tmp_path / "b").read_bytes() == b"a"
