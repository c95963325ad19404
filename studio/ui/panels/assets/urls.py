"""Rows of the assets as what is dragged: the addresses of their files and folders."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

URLS = "text/uri-list"


def carried(keys: Iterable[str]) -> QMimeData:
    """The addresses of what lies at ``keys``; of a folder and something in it only the folder."""
    found = QMimeData()
    found.setUrls([_url(key) for key in topmost(list(dict.fromkeys(keys)))])
    return found


def topmost(keys: Sequence[str]) -> list[str]:
    """Those of ``keys`` that lie below none of the others, in their order."""
    chosen = frozenset(keys)
    return [key for key in keys if not any(folder in chosen for folder in above(key))]


def above(key: str) -> Iterator[str]:
    """The folders above ``key``, the innermost first."""
    at = key.rfind("/")
    while at > 0:
        yield key[:at]
        at = key.rfind("/", 0, at)
    if key != "/":
        yield "/"


def _url(key: str) -> QUrl:
    """The address of what lies at ``key``; also of a name that is no text."""
    return QUrl.fromEncoded(Path(key).as_uri().encode())
