"""Rows side by side."""

from __future__ import annotations

from studio.ui.panels.assets.spans import Span, spans


def test_spans_hold_what_follows_upon_each_other() -> None:
    assert spans([0, 1, 4, 6, 7]) == [Span(0, 1), Span(4, 4), Span(6, 7)]
    assert spans([]) == []
