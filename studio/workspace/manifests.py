"""Manifest files on disk."""

from __future__ import annotations

import stat
from pathlib import Path

from studio.errors import StudioError
from studio.files import children, is_folder, trouble
from studio.manifest.document import Document
from studio.words import words

LARGEST = 64 << 20
"""Bytes above which a file is not a manifest; the largest real one has some kilobytes."""


def load_document(path: Path) -> Document:
    """The manifest in ``path``, whatever its text is worth. Raises ``StudioError`` if it cannot be read."""
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):
            raise StudioError(
                words("{path} is not a file.", path=path.name),
                words("Take it out of the manifest folder."),
                path=path,
            )
        if facts.st_size > LARGEST:
            raise StudioError(
                words("{path} is larger than 64 MB, so it is not a manifest.", path=path.name),
                words("Name the JSON file that describes the pack."),
                path=path,
            )
        return Document.read(path.read_bytes())
    except OSError as error:
        raise trouble(error, path, "read") from error


def manifests_in(folder: Path) -> tuple[Path, ...]:
    """The manifest files in ``folder`` by name; none where there is no such folder."""
    if not is_folder(folder):
        return ()
    return tuple(
        child
        for child in children(folder)
        if child.suffix == ".json" and not child.name.startswith(".") and not child.is_dir()
    )
