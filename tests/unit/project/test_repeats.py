"""What stands in several of many sets."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from studio.project.repeats import Keyed, Repeats, repeats

_keyed = st.dictionaries(st.integers(0, 30), st.none(), max_size=8)
_names = st.sampled_from([Path(f"{number}.json") for number in range(24)])
_changes = st.dictionaries(_names, st.none() | _keyed, max_size=24)


def slowly(sets: dict[Path, Keyed]) -> set[object]:
    times = Counter(key for one in sets.values() for key in one)
    return {key for key, count in times.items() if count > 1}


@given(st.dictionaries(_names, _keyed), st.lists(_changes, max_size=6))
def test_after_any_changes_it_is_as_if_counted_anew(
    sets: dict[Path, Keyed], moments: list[dict[Path, Keyed | None]]
) -> None:
    known = repeats(sets)
    assert known.keys == slowly(sets)
    for changes in moments:
        sets = {name: one for name, one in {**sets, **changes}.items() if one is not None}
        known = repeats(sets, known)
        assert known.keys == slowly(sets)


def test_of_sets_that_are_the_same_nothing_is_looked_at_again() -> None:
    class Shut(dict[object, object]):
        def keys(self) -> object:  # type: ignore[override]  # nobody may ask
            raise AssertionError

    sets: dict[Path, Keyed] = {Path("a"): Shut(a=1), Path("b"): Shut(a=1)}
    before = Repeats(sets, frozenset({"a"}))
    assert repeats(dict(reversed(sets.items())), before).keys == {"a"}
