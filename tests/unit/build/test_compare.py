"""Two packs held against each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.build.compare import Comparison, compare
from studio.build.plan import plan_build
from studio.build.run import run
from studio.errors import StudioError
from studio.project.project_file import OutputFormat
from tests.builders import bench, contents, manifest, write_tree

OLD = {"art/same": b"same" * 9, "art/gone": b"gone", "art/changed": b"old", "art/old-name": b"moved" * 9}
NEW = {"art/same": b"same" * 9, "art/fresh": b"fresh", "art/changed": b"newer", "art/new-name": b"moved" * 9}


def packed(folder: Path, files: dict[str, bytes], form: OutputFormat) -> Path:
    write_tree(folder, files)
    plan = plan_build([contents(folder, manifest())], blocked={}, wanted=[], formats=[form], folder=folder)
    run(plan, bench())
    return plan.steps[0].output


def compared(folder: Path, old: OutputFormat, new: OutputFormat) -> Comparison:
    return compare(packed(folder / "old", OLD, old), packed(folder / "new", NEW, new), bench())


@pytest.mark.parametrize(("old", "new"), [("aar", "aar"), ("zip", "zip"), ("aar", "zip"), ("zip", "aar")])
def test_added_removed_changed_and_renamed_files_are_told_apart(
    tmp_path: Path, old: OutputFormat, new: OutputFormat
) -> None:
    found = compared(tmp_path, old, new)
    assert [one.path for one in found.added] == ["art/fresh"]
    assert [one.path for one in found.removed] == ["art/gone"]
    assert [(one.path, one.before, one.after) for one in found.changed] == [("art/changed", 3, 5)]
    assert [(one.before, one.after) for one in found.renamed] == [("art/old-name", "art/new-name")]


def test_an_aar_is_downloaded_whole_and_an_open_pack_by_its_changed_entries(tmp_path: Path) -> None:
    whole = compared(tmp_path / "a", "aar", "aar")
    assert (whole.download_aar, whole.download_zip) == (whole.after, None)
    parts = compared(tmp_path / "b", "zip", "zip")
    assert parts.download_aar is None
    assert parts.download_zip is not None
    assert parts.download_zip < parts.after


@pytest.mark.parametrize("form", ["aar", "zip"])
def test_nothing_is_downloaded_when_nothing_changed(tmp_path: Path, form: OutputFormat) -> None:
    first = packed(tmp_path / "1", OLD, form)
    found = compare(first, packed(tmp_path / "2", OLD, form), bench())
    assert (found.added, found.removed, found.changed, found.renamed) == ((), (), (), ())
    assert (found.download_aar or 0, found.download_zip or 0) == (0, 0)


def test_empty_files_are_not_taken_for_each_other(tmp_path: Path) -> None:
    old = packed(tmp_path / "1", {"art/x": b"x", "art/a": b""}, "zip")
    found = compare(old, packed(tmp_path / "2", {"art/x": b"x", "art/b": b""}, "zip"), bench())
    assert not found.renamed


def test_a_damaged_pack_cannot_be_compared(tmp_path: Path) -> None:
    old = packed(tmp_path / "1", OLD, "zip")
    new = packed(tmp_path / "2", NEW, "zip")
    data = bytearray(new.read_bytes())
    data[60] ^= 1
    new.write_bytes(data)
    with pytest.raises(StudioError, match=r"art\.pack\.zip is damaged"):
        compare(old, new, bench())
