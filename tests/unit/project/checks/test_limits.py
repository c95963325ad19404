"""Apple's limits and a project's own budgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from studio.errors import Finding
from studio.project.checks.limits import check_limits
from studio.project.contents import Contents
from studio.project.problems import judge
from studio.project.project_file import ProjectFile
from studio.project.rules import Severity
from studio.project.target import Hosting, Target
from tests.builders import contents, manifest, write_tree

GB = 1_000_000_000


@pytest.fixture
def pack(tmp_path: Path) -> Contents:
    return contents(write_tree(tmp_path, {"art/a.png": b"1"}), manifest())


def sized(pack: Contents, *sizes: int) -> list[Contents]:
    return [replace(pack, total_bytes=size) for size in sizes]


def said(packs: Sequence[Contents], hosting: Hosting = Hosting.APPLE, **values: int) -> dict[str, str]:
    project = ProjectFile.model_validate({"name": "Game", **values})
    return {one.code: one.message for one in judge(check_limits(packs, project), Target(hosting))}


@pytest.mark.parametrize(
    ("sizes", "codes"),
    [
        ([159 * GB], set[str]()),
        ([100 * GB, 60 * GB], {"PS-LIMIT-TOTAL-NEAR"}),
        ([200 * GB], {"PS-LIMIT-TOTAL-NEAR"}),
        ([200 * GB, 1], {"PS-LIMIT-TOTAL"}),
    ],
)
def test_the_total_is_an_error_above_the_limit_and_a_warning_near_it(
    pack: Contents, sizes: list[int], codes: set[str]
) -> None:
    assert set(said(sized(pack, *sizes))) == codes


def test_the_sentence_has_the_number_the_limit_and_its_date(pack: Contents) -> None:
    assert said(sized(pack, 212_300_000_000))["PS-LIMIT-TOTAL"] == (
        "All packs together are 212 GB before compression; Apple hosts up to 200 GB (as of 2026-10)."
    )
    assert "90 % of Apple's 200 GB" in said(sized(pack, 180 * GB))["PS-LIMIT-TOTAL-NEAR"]


@pytest.mark.parametrize(
    ("count", "codes"),
    [
        (10, set[str]()),
        (11, {"PS-LIMIT-SUBMISSION"}),
        (100, {"PS-LIMIT-SUBMISSION"}),
        (101, {"PS-LIMIT-SUBMISSION", "PS-LIMIT-PACKS"}),
        (200, {"PS-LIMIT-SUBMISSION", "PS-LIMIT-PACKS"}),
        (201, {"PS-LIMIT-SUBMISSION", "PS-LIMIT-PACKS-MOST"}),
    ],
)
def test_packs_are_counted_against_both_of_apple_s_numbers(
    pack: Contents, count: int, codes: set[str]
) -> None:
    assert set(said([pack] * count)) == codes


def test_a_submission_that_is_not_full_counts_as_one(pack: Contents) -> None:
    assert "take 3 submissions" in said([pack] * 21)["PS-LIMIT-SUBMISSION"]


def test_on_your_own_server_there_are_no_limits_of_apple_s(pack: Contents) -> None:
    assert said([*sized(pack, 300 * GB), *[pack] * 300], Hosting.SELF) == {}


def test_budgets_hold_wherever_the_packs_lie_and_only_where_they_are_set(pack: Contents) -> None:
    packs = sized(pack, 4_800_000_000, 500_000_000)
    for hosting in Hosting:
        assert said(packs, hosting) == {}
        assert said(packs, hosting, budgetTotal=5 * GB, budgetPack=4 * GB) == {
            "PS-BUDGET-TOTAL": "All packs together are 5.3 GB, 300 MB over this project's budget of 5 GB.",
            "PS-BUDGET-PACK": "art is 4.8 GB, 800 MB over this project's budget of 4 GB for a pack.",
        }
    assert said(packs, budgetTotal=5_300_000_000, budgetPack=4_800_000_000) == {}


def test_bare_manifests_have_no_budget_and_apple_s_limits_all_the_same(pack: Contents) -> None:
    found: list[Finding] = list(check_limits(sized(pack, 300 * GB), None))
    assert [problem.severity for problem in judge(found, Target())] == [Severity.ERROR]
