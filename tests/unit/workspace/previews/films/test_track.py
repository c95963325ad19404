"""What is told of a film."""

from __future__ import annotations

from studio.workspace.previews.films.track import quotient


def test_a_quotient_of_nothing_is_nothing() -> None:
    assert quotient(3, 2) == 1.5
    assert quotient(3, 0) == quotient(0, 3) == quotient(-3, 3) == 0.0
