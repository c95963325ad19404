"""What disk a folder lies on: where it is mounted, and whether it is another computer's."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path, PureWindowsPath

from studio.files import real
from studio.values import dataclass

_TABLE = Path("/proc/self/mountinfo")

_REMOTE = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "9p", "afs", "ceph", "lustre", "gpfs", "virtiofs"),
        *("vboxsf", "vmhgfs", "prl_fs", "fuse.vmhgfs-fuse", "fuse.glusterfs", "fuse.gvfsd-fuse"),
        *("fuse.sshfs", "fuse.rclone", "fuse.s3fs", "fuse.curlftpfs", "fuse.davfs", "fuse.smbnetfs"),
    }
)
"""File systems of Linux whose files others change without this system hearing of it."""


@dataclass(frozen=True, slots=True)
class Mount:
    """A file system and the folder that it is seen at."""

    folder: str
    kind: str


def is_remote(folder: Path, table: Path = _TABLE) -> bool:
    """Whether ``folder`` lies on a network drive, as far as this system tells; never raises."""
    place = real(folder)
    if sys.platform == "win32":
        return PureWindowsPath(place).drive.startswith(
            "\\\\"
        )  # A letter of a network drive is followed, too.
    mount = _mount_of(place, _mounts(table))
    return mount is not None and mount.kind in _REMOTE


def is_drive(folder: Path, table: Path = _TABLE) -> bool:
    """Whether ``folder`` is the top of a disk; never raises."""
    place = real(folder)
    if place.parent == place:
        return True
    if sys.platform != "linux":
        return os.path.ismount(place)
    return any(mount.folder == str(place) for mount in _mounts(table))


def _mounts(table: Path) -> list[Mount]:
    """The rows of ``table``; none where the system has no such table."""
    try:
        rows = table.read_bytes().splitlines()
    except OSError:
        return []
    return [mount for row in rows if (mount := _mount(row)) is not None]


def _mount(row: bytes) -> Mount | None:
    """One row: numbers, root, mount point (spaces as octal), options, optional fields, a dash, the kind."""
    before, dash, after = row.partition(b" - ")
    fields = before.split(b" ")
    if not dash or len(fields) < 5 or not after:
        return None
    folder = re.sub(rb"\\([0-7]{3})", lambda match: bytes((int(match[1], 8) & 0xFF,)), fields[4])
    return Mount(os.fsdecode(folder), os.fsdecode(after.split(b" ")[0]))


def _mount_of(place: Path, mounts: list[Mount]) -> Mount | None:
    """The innermost mount that holds ``place``; of two at one folder the later hides the earlier."""
    found: Mount | None = None
    for mount in mounts:
        if place.is_relative_to(mount.folder) and (found is None or len(mount.folder) >= len(found.folder)):
            found = mount
    return found
