"""What disk a folder lies on."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from studio.workspace.mounts import is_drive, is_remote

TABLE = rb"""22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime shared:1 - ext4 /dev/root rw
40 27 0:40 / /mnt/team rw,relatime shared:2 master:3 - nfs4 server:/team rw
41 27 0:41 / /mnt/My\040Share rw - cifs //server/share rw
42 40 8:1 / /mnt/team/local rw - ext4 /dev/sda1 rw
43 27 0:43 / /mnt/ssh rw - fuse.sshfs me@host: rw
44 27 8:2 / /mnt/stick rw - vfat /dev/sdb1 rw
45 44 0:44 / /mnt/stick rw - 9p host rw
broken line
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads the table of Linux")


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "mountinfo"
    path.write_bytes(TABLE)
    return path


@pytest.mark.parametrize(
    ("folder", "remote"),
    [
        ("/home/me", False),
        ("/mnt", False),
        ("/mnt/team", True),
        ("/mnt/team/project/art", True),
        ("/mnt/team/local/art", False),
        ("/mnt/teamwork", False),
        ("/mnt/My Share/art", True),
        ("/mnt/ssh", True),
        ("/mnt/stick/art", True),
    ],
)
def test_a_network_drive_is_known_by_its_innermost_mount(table: Path, folder: str, *, remote: bool) -> None:
    assert is_remote(Path(folder), table) is remote


@pytest.mark.parametrize(
    ("folder", "drive"),
    [("/", True), ("/mnt/team", True), ("/mnt/My Share", True), ("/mnt", False), ("/home/me", False)],
)
def test_the_top_of_a_disk_is_a_drive(table: Path, folder: str, *, drive: bool) -> None:
    assert is_drive(Path(folder), table) is drive


def test_without_a_table_only_the_root_is_a_drive_and_nothing_is_remote(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    assert is_drive(Path("/"), gone)
    assert not is_drive(tmp_path, gone)
    assert not is_remote(tmp_path, gone)


def test_this_systems_own_table_is_understood(tmp_path: Path) -> None:
    assert is_drive(Path("/proc"))
    assert not is_drive(tmp_path)
