"""An archive's faults in words."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from studio.build.opened import DamagedArchive, opened
from studio.errors import StudioError


def android() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("AndroidManifest.xml", "<manifest/>")
        archive.writestr("classes.jar", "x")
    return stream.getvalue()


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "empty"),
        (b"AEA1" + bytes(100), "encrypted"),
        (android(), "Android"),
        (b"hello, world", ""),
        (b"\x1f\x8b\x08" + bytes(50), "gzip"),
    ],
    ids=["empty", "encrypted", "android", "text", "gzip"],  # The bytes of a zip hold the time of day.
)
def test_what_cannot_be_opened_is_named_for_what_it_is(tmp_path: Path, data: bytes, word: str) -> None:
    path = tmp_path / "x.aar"
    path.write_bytes(data)
    with pytest.raises(StudioError, match=rf"x\.aar cannot be opened: .*{word}") as refusal, opened(path):
        pass
    assert refusal.value.path == path


def test_a_cut_archive_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "x.aar"
    path.write_bytes(b"pbze" + (1 << 20).to_bytes(8, "big") + b"\0\0\0")
    with pytest.raises(DamagedArchive, match=r"x\.aar is damaged"), opened(path) as archive:
        archive.entries()


def test_a_missing_archive_is_named(tmp_path: Path) -> None:
    with (
        pytest.raises(StudioError, match=r"x\.aar could not be read: it is not there"),
        opened(tmp_path / "x.aar"),
    ):
        pass
