"""A rename that never replaces anything, which the disk itself sees to wherever it can."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

_AT_FDCWD = -100
_RENAME_NOREPLACE = 1
_RENAME_EXCL = 4
_NOT_HERE = (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP)
"""What the system answers where this disk, or this system, knows no such rename."""

_Rename = Callable[[bytes, bytes], int]


def rename_to_free(source: Path, target: Path) -> None:
    """Give ``source`` (a file, a folder, or a link itself) the free name ``target``.

    Raises ``FileExistsError`` where that name is taken, and another ``OSError`` where it cannot be done.
    On disks that cannot be asked for this, somebody may take the name in the instant after it was looked at.
    """
    exact = _exact()
    if exact is not None:
        if exact(os.fsencode(source), os.fsencode(target)) == 0:
            return
        code = ctypes.get_errno()
        if code not in _NOT_HERE:
            raise OSError(code, os.strerror(code), str(source), None, str(target))
    if os.path.lexists(target):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
    source.rename(target)  # On Windows this never replaces anything either.


@cache
def _exact() -> _Rename | None:
    """The system's own rename that refuses a name that is taken; ``None`` where it has none."""
    if sys.platform == "win32":
        return None
    library = ctypes.CDLL(None, use_errno=True)
    try:
        if sys.platform == "darwin":
            return _on_mac(library)
        return _on_linux(library)
    except AttributeError:  # A system library from before there was such a call.
        return None


def _on_linux(library: ctypes.CDLL) -> _Rename:
    call = library.renameat2
    call.argtypes = (ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint)

    def rename(source: bytes, target: bytes) -> int:
        return int(call(_AT_FDCWD, source, _AT_FDCWD, target, _RENAME_NOREPLACE))

    return rename


def _on_mac(library: ctypes.CDLL) -> _Rename:
    call = library.renamex_np
    call.argtypes = (ctypes.c_char_p, ctypes.c_char_p, ctypes.c_uint)

    def rename(source: bytes, target: bytes) -> int:
        return int(call(source, target, _RENAME_EXCL))

    return rename
