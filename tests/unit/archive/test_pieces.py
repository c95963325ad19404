"""The store that keeps nothing."""

from __future__ import annotations

from studio.archive.pieces import NO_STORE, Slot


def test_what_is_kept_nowhere_is_not_found() -> None:
    NO_STORE.keep(b"k" * 32, b"piece")
    assert not NO_STORE.find([b"k" * 32])
    assert NO_STORE.load(Slot(b"k" * 32, 5, 0, 0, b"")) is None
