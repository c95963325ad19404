"""Where packs meet: found anew after every change as if all were compared again."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from studio.project.assets import Asset, Snapshot
from studio.project.contents import Contents, contents_of
from studio.project.namespace import Namespace, namespace_of
from tests.builders import pack

_BASE = Path("/game")
_PATHS = st.sampled_from(["a", "b", "c", "A", "a/b", "a/b/c", "B/c", "d/e", "d", "\u00df", "SS"])
_PACKS = st.lists(st.frozensets(_PATHS, max_size=4), min_size=1, max_size=16)


def _contents(name: str, paths: frozenset[str]) -> Contents:
    one = pack(_BASE / name, {"fileSelectors": [{"file": path} for path in sorted(paths)]})
    return contents_of(one, Snapshot(one.base, tuple(Asset(path, path, 1, 1) for path in sorted(paths))))


def _meetings(namespace: Namespace) -> set[tuple[object, ...]]:
    return {(*pair, one.files, one.in_the_way) for pair, one in namespace.meetings.items()}


@given(_PACKS, _PACKS, st.randoms(use_true_random=False))
def test_a_namespace_that_follows_another_is_like_one_made_anew(
    first: list[frozenset[str]], second: list[frozenset[str]], chance: object
) -> None:
    del chance
    before = [_contents(str(number), paths) for number, paths in enumerate(first)]
    after = [
        before[number] if number < len(before) and number % 2 else _contents(str(number), paths)
        for number, paths in enumerate(second)
    ]
    after.reverse()
    followed = namespace_of(after, namespace_of(before))
    assert _meetings(followed) == _meetings(namespace_of(after))


def test_packs_that_share_nothing_do_not_meet() -> None:
    apart = [_contents("1", frozenset({"a/b"})), _contents("2", frozenset({"a/c"}))]
    assert namespace_of(apart).meetings == {}


def test_a_file_meets_a_folder_of_its_name_in_another_pack() -> None:
    one, other = _contents("1", frozenset({"a"})), _contents("2", frozenset({"A/b"}))
    (meeting,) = namespace_of([one, other]).meetings.values()
    assert meeting.in_the_way == {"a"}
    assert not meeting.files
