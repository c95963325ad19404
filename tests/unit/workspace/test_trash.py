"""What is removed goes to the system's trash."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest
from send2trash.exceptions import TrashPermissionError

from studio.errors import StudioError
from studio.workspace import trash
from studio.workspace.trash import to_trash
from tests.nobody import as_nobody


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the trash is the tester's own")
@pytest.mark.parametrize("name", ["Stimmen (französisch).json", "e\u0301.json", "-n.json"])
def test_a_file_is_found_in_the_trash_with_its_bytes(name: str) -> None:
    folder = Path.home() / "project"  # On the disk of the trash.
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(b"kept")
    to_trash(path)
    assert not path.exists()
    found = Path(os.environ["XDG_DATA_HOME"], "Trash", "files", name)
    assert found.read_bytes() == b"kept"
    found.unlink()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the trash is the tester's own")
def test_a_link_goes_and_what_it_leads_to_stays() -> None:
    folder = Path.home() / "links"
    folder.mkdir()
    (folder / "real.json").write_bytes(b"real")
    (folder / "link.json").symlink_to(folder / "real.json")
    to_trash(folder / "link.json")
    assert [path.name for path in folder.iterdir()] == ["real.json"]


def test_what_is_not_there_cannot_be_removed(tmp_path: Path) -> None:
    with pytest.raises(StudioError, match=r"^gone\.json could not be moved to the trash: it is not there\.$"):
        to_trash(tmp_path / "gone.json")


def test_a_protected_folder_keeps_its_file(reachable: Path) -> None:
    path = reachable / "kept.json"
    path.write_bytes(b"kept")
    path.chmod(0o666)
    reachable.chmod(0o555)
    with as_nobody(), pytest.raises(StudioError, match=r"kept\.json could not be moved to the trash"):
        to_trash(path)
    reachable.chmod(0o777)
    assert path.read_bytes() == b"kept"


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (TrashPermissionError("/disk"), r"its disk has none"),
        (OSError(errno.EROFS, "read-only"), r"the disk is read-only"),
        (OSError("strange"), r"the system said: strange"),
    ],
)
def test_where_the_system_refuses_the_file_stays_and_words_are_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, words: str
) -> None:
    def refuse(path: str) -> None:
        del path
        raise error

    monkeypatch.setattr(trash, "_send", refuse)
    path = tmp_path / "a.json"
    path.write_bytes(b"a")
    with pytest.raises(StudioError, match=words) as caught:
        to_trash(path)
    assert caught.value.hint
    assert caught.value.path == path
    assert path.exists()
