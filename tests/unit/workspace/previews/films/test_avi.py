"""Looking into AVI."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.workspace.previews.films.avi import read_avi
from studio.workspace.previews.films.track import Film, Track
from tests.looked_into import open_file
from tests.media import film


def test_its_header_tells_pictures_and_length(tmp_path: Path) -> None:
    with open_file(tmp_path / "a.avi", film(25)) as file:
        assert read_avi(file) == Film(
            2.5, (Track(is_sound=False, codec="Motion JPEG", seconds=2.5, rate=10, width=64, height=48),)
        )


def test_one_without_a_header_is_refused(tmp_path: Path) -> None:
    with open_file(tmp_path / "a.avi", film()[:20]) as file, pytest.raises(ValueError, match="header"):
        read_avi(file)
