"""Sizes as people write them."""

from __future__ import annotations

import math

import pytest

from studio.project.filtering.sizes import size_span


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("0", (0, 1)),
        ("12", (12, 13)),
        ("12b", (12, 13)),
        ("1,234", (1234, 1235)),
        (">5mb", (5_000_001, math.inf)),
        (">=5MB", (5_000_000, math.inf)),
        ("> 5 MB", (5_000_001, math.inf)),
        ("<10k", (-math.inf, 10_000)),
        ("<=10kb", (-math.inf, 10_001)),
        ("≤1gib", (-math.inf, 1024**3 + 1)),
        ("<2tb", (-math.inf, 2 * 10**12)),
        ("1mb..5mb", (1_000_000, 5_000_001)),
        ("5mb..1mb", (1_000_000, 5_000_001)),
        ("1mb..", (1_000_000, math.inf)),
        ("..5mb", (-math.inf, 5_000_001)),
        ("5mb", (4_500_000, 5_500_000)),
        ("1.5mb", (1_450_000, 1_550_000)),
        ("1,5mb", (1_450_000, 1_550_000)),
        ("1,500kb", (1_499_500, 1_500_500)),
        ("0.1kib", (52, 154)),
        (">0.3", (1, math.inf)),
        ("<1,234,567", (-math.inf, 1_234_567)),
    ],
)
def test_a_size_is_read(text: str, span: tuple[float, float]) -> None:
    assert size_span(text) == span


@pytest.mark.parametrize(
    "text",
    [
        "",
        ">",
        "five",
        ">five",
        "5xb",
        "-5",
        "5mb..x",
        "x..5mb",
        "1..2..3",
        "9" * 5000,
        "5.5.5",
        "\u0665mb",
        ">>5",
        "..",
    ],
)
def test_what_is_no_size_is_told(text: str) -> None:
    assert size_span(text) is None
