"""What a build says of itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from studio.build.report import Grounds, Status
from studio.progress import Estimate, Progress
from studio.ui.panels.build.words import amount, announcement, result_line, sizes, sum_line, time_left
from studio.ui.view import Building
from tests.ui.panels.build.made import ended, plan, result, view

BUILT, REUSED, FAILED, SKIPPED = Status.BUILT, Status.REUSED, Status.FAILED, Status.SKIPPED


def _at(building: Building, done: int, total: int = 1_000) -> Building:
    return replace(building, progress=Progress("art", done, total))


@pytest.mark.parametrize(
    ("done", "total", "words"),
    [
        (1_100_000_000, 1_500_000_000, "1.1 of 1.5 GB"),
        (812_000, 1_500_000_000, "812 KB of 1.5 GB"),
        (0, 500, "0 of 500 bytes"),
        (900, 500, "500 of 500 bytes"),
    ],
)
def test_an_amount_says_its_unit_once_where_it_can(done: int, total: int, words: str) -> None:
    assert amount(done, total) == words


@pytest.mark.parametrize(
    ("statuses", "words"),
    [
        (
            (BUILT, REUSED, FAILED),
            "1 pack built, 1 reused, 1 failed. 700 MB in 1 min 41 s. The other 2 packs are done and kept.",
        ),
        ((BUILT, BUILT, BUILT), "3 packs built, no problems. 2.1 GB in 1 min 41 s."),
        ((REUSED, REUSED, REUSED), "3 packs reused, no problems. Done in 1 min 41 s."),
        ((FAILED, FAILED, FAILED), "3 packs failed. Done in 1 min 41 s."),
    ],
)
def test_the_result_is_one_sentence_and_its_cost(
    tmp_path: Path, statuses: tuple[Status, ...], words: str
) -> None:
    assert result_line(ended(plan(view(tmp_path)), *statuses)) == words


def test_a_build_that_apple_s_packager_made_says_so(tmp_path: Path) -> None:
    building = ended(plan(view(tmp_path)), BUILT, REUSED, BUILT)
    report = building.report
    assert report is not None
    packer = Grounds("", "Apple's ba-package 2.0", "")
    theirs = [replace(one, engine="apple", grounds=packer) for one in report.results]
    made = replace(building, report=replace(report, results=tuple(theirs)))
    assert (
        result_line(made)
        == "2 packs built, 1 reused, no problems. 1.4 GB in 1 min 41 s. Made by Apple's ba-package 2.0."
    )
    mixed = replace(building, report=replace(report, results=(*theirs[:2], report.results[2])))
    assert result_line(mixed).endswith(" The .aar packs were made by Apple's ba-package 2.0.")


@pytest.mark.parametrize(
    ("statuses", "words"),
    [
        ((BUILT, REUSED, SKIPPED), "Build cancelled: 2 packs are done, nothing is half-written."),
        ((BUILT, SKIPPED, SKIPPED), "Build cancelled: 1 pack is done, nothing is half-written."),
        ((SKIPPED, SKIPPED, SKIPPED), "Build cancelled: nothing was changed."),
    ],
)
def test_a_cancelled_build_says_what_is_done(
    tmp_path: Path, statuses: tuple[Status, ...], words: str
) -> None:
    assert result_line(ended(plan(view(tmp_path)), *statuses, cancelled=True)) == words


def test_a_pack_in_two_formats_counts_once_and_by_the_worse_one(tmp_path: Path) -> None:
    both = plan(view(tmp_path, formats=("aar", "zip")))
    building = ended(both, BUILT, REUSED, BUILT, FAILED, REUSED, REUSED)
    assert result_line(building).startswith("1 pack built, 1 reused, 1 failed.")


def test_no_time_left_in_the_first_three_seconds(tmp_path: Path) -> None:
    building = Building(plan(view(tmp_path)), estimate=Estimate(10.0, 40.0), seconds=2.9)
    progress = Progress("art", 600, 1_000)
    assert time_left(building, progress) == ""
    assert time_left(replace(building, seconds=3.0), progress) == "about 40 s left"
    assert time_left(replace(building, seconds=9.0, estimate=Estimate(None, None)), progress) == ""


def test_the_sum_names_the_pack_the_bytes_the_rate_and_the_time(tmp_path: Path) -> None:
    made = plan(view(tmp_path))
    building = Building(
        made,
        {0: result(made.steps[0], BUILT)},
        step=1,
        progress=Progress("maps", 3_000_000_000, 5_000_000_000),
        estimate=Estimate(10_000_000, 200),
        seconds=12,
    )
    assert sum_line(building) == "Pack 2 of 3, 3.0 of 5.0 GB, 10 MB/s, 3 min left, 12 s so far"
    assert sum_line(replace(building, cancelling=True)) == "Cancelling …"


def test_a_build_that_failed_as_a_whole_says_what_is_kept(tmp_path: Path) -> None:
    made = plan(view(tmp_path))
    building = Building(made, {0: result(made.steps[0], BUILT)}, trouble="The disk is full. Make room.")
    assert result_line(building) == "The disk is full. Make room. The other pack is done and kept."
    assert result_line(replace(building, results={})) == "The disk is full. Make room."


def test_the_size_before_is_said_where_it_was_another(tmp_path: Path) -> None:
    one = result(plan(view(tmp_path)).steps[0], BUILT)
    assert sizes(one) == "2.1 MB"
    assert sizes(replace(one, bytes_before=2_000_000)) == "2.1 MB (was 2.0 MB)"
    assert sizes(replace(one, bytes_before=one.bytes)) == "2.1 MB"


def test_start_quarters_and_result_are_announced_and_nothing_between(tmp_path: Path) -> None:
    start = Building(plan(view(tmp_path)), step=0)
    moments = [start, *(_at(start, done) for done in range(0, 1_001, 10))]
    last = ended(start.plan, BUILT, BUILT, BUILT)
    said = [announcement(None, start)]
    said += [announcement(one, two) for one, two in zip(moments, [*moments[1:], last], strict=True)]
    said.append(announcement(last, last))
    assert [words for words in said if words] == [
        "Building 3 packs.",
        "25 % built.",
        "50 % built.",
        "75 % built.",
        "3 packs built, no problems. 2.1 GB in 1 min 41 s.",
    ]
