"""Steam's build scripts on disk."""

from __future__ import annotations

from pathlib import Path

from studio.errors import StudioError
from studio.files import is_file, trouble
from studio.manifest.steam import is_build_script
from studio.manifest.vdf import read_script
from studio.words import words

SUFFIX = ".vdf"

LARGEST = 1 << 20
"""Bytes above which a file is no build script; real ones have a few kilobytes."""


def load_script(path: Path) -> bytes:
    """The bytes of the script at ``path``. Raises ``StudioError``."""
    if not is_file(path):
        raise StudioError(
            words("{path} is not there.", path=path), words("Name the .vdf file of a Steam depot."), path=path
        )
    try:
        with path.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except OSError as error:
        raise trouble(error, path, "read") from error
    if len(data) > LARGEST:
        raise StudioError(
            words("{path} is larger than 1 MB, so it is no depot script.", path=path.name),
            words("Name the script that begins with DepotBuild or DepotBuildConfig."),
            path=path,
        )
    return data


def is_script(path: Path) -> bool:
    """Whether the file at ``path`` is a build script of Steam; other ``.vdf`` files are a game's own."""
    if path.suffix.casefold() != SUFFIX:
        return False
    try:
        return is_build_script(read_script(load_script(path)))
    except StudioError:
        return False
