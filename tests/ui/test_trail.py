"""Where somebody was, and the way back."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from studio.ui.trail import LONGEST, Spot, Trail

ART, SEA, SKY = (Spot("packs", Path(f"{name}.json")) for name in ("art", "sea", "sky"))


def everything(spot: Spot) -> bool:
    del spot
    return True


def trail_of(*spots: Spot) -> Trail:
    trail = Trail()
    for spot in spots:
        trail = trail.leapt(spot)
    return trail


def here(trail: Trail | None) -> Spot | None:
    return trail.here if trail is not None else None


def test_one_goes_back_step_by_step_and_forward_again() -> None:
    trail = trail_of(ART, SEA, SKY)
    back = trail.walked(everything, back=True)
    assert here(back) == SEA
    assert back is not None
    assert here(back.walked(everything, back=True)) == ART
    assert here(back.walked(everything, back=False)) == SKY


def test_at_the_ends_there_is_no_way_on() -> None:
    assert Trail().walked(everything, back=True) is None
    assert Trail().here is None
    assert trail_of(ART).walked(everything, back=True) is None
    assert trail_of(ART, SEA).walked(everything, back=False) is None


def test_who_went_back_and_then_elsewhere_has_no_way_forward_any_more() -> None:
    back = trail_of(ART, SEA).walked(everything, back=True)
    assert back is not None
    assert back.leapt(SKY).spots == (ART, SKY)


def test_spots_that_are_gone_are_passed_over() -> None:
    trail = trail_of(ART, SEA, SKY)
    assert here(trail.walked(lambda spot: spot != SEA, back=True)) == ART
    assert trail.walked(lambda spot: spot == SKY, back=True) is None


def test_nobody_is_led_to_where_they_are() -> None:
    # Both ways round something that is gone lead to the same spot.
    trail = trail_of(ART, SEA, ART)
    assert trail.walked(lambda spot: spot != SEA, back=True) is None
    assert trail_of(ART, ART) == trail_of(ART)


def test_who_moves_on_without_a_leap_comes_back_to_where_they_had_got_to() -> None:
    field = Spot("pack", ART.manifest)
    trail = trail_of(ART).moved(field).leapt(SEA)
    assert here(trail.walked(everything, back=True)) == field
    assert Trail().moved(ART).here == ART


@given(st.lists(st.sampled_from([ART, SEA, SKY, None]), max_size=LONGEST + 40))
def test_a_trail_of_any_length_stays_whole(steps: list[Spot | None]) -> None:
    trail = Trail()
    for spot in steps:
        trail = (trail.walked(everything, back=True) or trail) if spot is None else trail.leapt(spot)
        assert len(trail.spots) <= LONGEST
        assert -1 <= trail.at < max(1, len(trail.spots))
        assert spot is None or trail.here == spot
