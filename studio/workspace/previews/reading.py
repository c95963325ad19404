"""The door: what can be shown of a file."""

from __future__ import annotations

from pathlib import Path

from studio.progress import CancelToken
from studio.workspace.previews.preview import Preview

MOST_PIXELS = 4_000_000
"""Of a picture that is larger, fewer are kept: it is reduced while it is read, where its format allows."""


def preview_of(path: Path, cancel: CancelToken) -> Preview:
    """What can be shown of the file at ``path``. Never raises but ``Cancelled``: trouble is ``NotShown``.

    Memory stays bounded whatever the file says of itself.
    """
    raise NotImplementedError
