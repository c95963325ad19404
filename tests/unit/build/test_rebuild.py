"""Building again and comparing bytes."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from studio.build.plan import BuildStep, plan_build
from studio.build.rebuild import compare_with_rebuild, levels_of
from studio.build.run import run
from studio.errors import StudioError
from studio.project.project_file import OutputFormat
from tests.builders import bench, contents, manifest, write_tree


def step(base: Path, form: OutputFormat) -> BuildStep:
    write_tree(base, {"art/a.txt": b"a" * 5000, "art/b/c.txt": b"hello"})
    plan = plan_build(
        [contents(base, manifest())], blocked={}, wanted=[], formats=[form], folder=base / "builds"
    )
    run(plan, bench())
    return plan.steps[0]


@pytest.mark.parametrize("form", ["aar", "zip"])
def test_a_new_build_has_the_same_bytes(tmp_path: Path, form: OutputFormat) -> None:
    assert compare_with_rebuild(step(tmp_path, form), bench()) is None


@pytest.mark.parametrize("form", ["aar", "zip"])
@pytest.mark.parametrize("at", [0, 50, -1])
def test_the_first_byte_that_differs_is_named(tmp_path: Path, form: OutputFormat, at: int) -> None:
    one = step(tmp_path, form)
    data = bytearray(one.output.read_bytes())
    data[at] ^= 1
    one.output.write_bytes(data)
    found = compare_with_rebuild(one, bench())
    assert found is not None
    assert f"from byte {at % len(data):,} on" in found.detail


@pytest.mark.parametrize("change", [-3, 3])
def test_a_shorter_or_longer_pack_differs_at_its_end(tmp_path: Path, change: int) -> None:
    one = step(tmp_path, "aar")
    data = one.output.read_bytes()
    one.output.write_bytes(data[:change] if change < 0 else data + b"\0" * change)
    assert compare_with_rebuild(one, bench()) is not None


def test_another_level_gives_other_bytes(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/text": b"".join(b"%d, " % (n * n) for n in range(20_000))})
    one = step(tmp_path, "zip")
    assert compare_with_rebuild(replace(one, level=19), bench()) is not None


def test_levels_are_tried_until_one_gives_the_same_bytes(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/text": b"".join(b"%d, " % (n * n) for n in range(20_000))})
    one = replace(step(tmp_path, "zip"), level=12)
    assert compare_with_rebuild(one, bench(), (12, 3, 9)) is None
    found = compare_with_rebuild(one, bench(), (12, 9))
    assert found is not None


def test_the_level_shows_in_the_lengths_of_the_files(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/text": b"".join(b"%d, " % (n * n) for n in range(20_000))})
    one = step(tmp_path, "zip")
    found = levels_of(one.output, bench(), preferred=one.level, deflate=False)
    assert found[0] == one.level
    assert 19 not in found
    assert levels_of(one.output, bench(), preferred=3, deflate=True) == ()


def test_where_nothing_tells_the_level_the_preferred_one_is_tried_first(tmp_path: Path) -> None:
    archive = tmp_path / "stored.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("a", b"stored as it is")
    assert levels_of(archive, bench(), preferred=7, deflate=False)[:3] == (7, 3, 9)


def test_a_pack_that_is_not_there_is_named(tmp_path: Path) -> None:
    one = step(tmp_path, "aar")
    one.output.unlink()
    with pytest.raises(StudioError, match=r"art\.aar could not be compared"):
        compare_with_rebuild(one, bench())
