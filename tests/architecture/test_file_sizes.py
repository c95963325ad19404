"""Small files are what keeps the house legible."""

from __future__ import annotations

from statistics import median

from tests.architecture.tree import ROOT, modules

MOST = 400


def test_no_module_is_longer_than_four_hundred_lines() -> None:
    lines = {path: len((ROOT / path).read_text(encoding="utf-8").splitlines()) for path in modules()}
    long = {str(path): count for path, count in lines.items() if count > MOST}
    assert not long, (
        f"Give each subject a module of its own (the median is {median(lines.values()):.0f}): {long}"
    )
