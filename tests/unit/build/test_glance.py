"""A glance at an archive: its files as an app asks for them, and what there is of a damaged one."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from studio.build.glance import glance, is_old, require_same
from studio.errors import StudioError
from studio.progress import Cancelled, CancelToken, unheard
from studio.project.project_file import OutputFormat
from tests.ui.built_pack.packs import FILES, built, seen

NOISE = random.Random(4).randbytes(1_400_000)  # noqa: S311 -- bytes that nothing makes smaller, no secret


@pytest.mark.parametrize("form", ["aar", "zip"])
def test_files_have_the_paths_that_apps_ask_for(tmp_path: Path, form: OutputFormat) -> None:
    found = seen(built(tmp_path, form))
    assert {one.path for one in found.items if one.entry.type == "F"} == set(FILES)
    assert (found.format, found.ours, found.fault) == (form, True, "")
    assert found.manifest is not None
    assert all((one.packed is None) is (form == "aar") for one in found.items)


def test_an_archive_that_is_cut_short_shows_what_is_before_that(tmp_path: Path) -> None:
    path = built(tmp_path, files={"art/1.bin": NOISE, "art/2.bin": NOISE, "art/3.bin": NOISE})
    path.write_bytes(path.read_bytes()[:3_000_000])
    found = seen(path)
    assert [one.path for one in found.items] == ["art", "art/1.bin"]
    assert "is cut short, at byte" in found.fault
    assert found.manifest is None


def test_what_nothing_can_be_read_of_is_refused(tmp_path: Path) -> None:
    path = built(tmp_path)
    path.write_bytes(path.read_bytes()[:60])
    with pytest.raises(StudioError, match=r"art.aar is damaged: block 1 is cut short"):
        seen(path)
    path.write_bytes(b"AEA1" + bytes(60))
    with pytest.raises(StudioError, match="encrypted"):
        seen(path)


def test_it_can_be_cancelled(tmp_path: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        glance(built(tmp_path), cancel, unheard)


def test_another_file_in_its_place_is_noticed(tmp_path: Path) -> None:
    path = built(tmp_path)
    found = seen(path)
    require_same(found)
    path.write_bytes(b"else")
    assert is_old(found)
    with pytest.raises(StudioError, match="has changed since it was opened"):
        require_same(found)
    path.unlink()
    assert is_old(found)
