"""Which program this is, to the last file: an answer of another edition does not stand."""

from __future__ import annotations

import os
import sys
import zlib
from importlib.util import find_spec
from pathlib import Path

from blake3 import blake3

import studio
from studio.workspace.seal import Unsure, digest_of, rows

_LIBRARIES = ("blake3", "langcodes", "language_data", "lz4", "lzfse", "pathspec", "pydantic", "zstandard")
"""Those that an output, or what is said of it, depends on."""


def edition() -> str:
    """A digest of the program's own files, of its libraries, and of who runs it. Raises ``Unsure``.

    A file counts as changed when it was installed anew.
    """
    here = Path(studio.__file__).parent
    places = [Path(sys.executable), here / "resources", here.parent / "resources" / "limits.json"]
    for name in _LIBRARIES:
        try:
            found = find_spec(name)
        except (ImportError, ValueError) as trouble:
            raise Unsure from trouble
        if found is not None and found.origin:
            places.append(Path(found.origin))
    code = {path: row for path, row in rows([here]).items() if path.endswith(".py")}
    words = [studio.__version__, sys.version, zlib.ZLIB_RUNTIME_VERSION, sys.platform, *_whoever()]
    return blake3("\0".join([*words, digest_of(code), digest_of(rows(places))]).encode()).hexdigest()


def _whoever() -> list[str]:
    """Whom the system asks for when files are read: others may read other files."""
    if sys.platform == "win32":
        return []
    return [str(os.geteuid()), str(os.getegid()), str(sorted(os.getgroups()))]
