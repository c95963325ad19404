"""Files listed folder by folder."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from studio.manifest.folders import folders_of

_PATHS = st.frozensets(st.sampled_from(["a", "b", "a/b", "a/c", "a/b/c", "d/e/f/g", "d/h", "a.b/c"]))


def test_names_stand_in_their_folders_in_order() -> None:
    found = folders_of(["a/b/two", "a/one", "a/x/y/three", "four"])
    assert found.files == {"": ["four"], "a/": ["one"], "a/b/": ["two"], "a/x/y/": ["three"]}
    assert found.folders == {"": ["a"], "a/": ["b", "x"], "a/x/": ["y"]}


@given(_PATHS, _PATHS)
def test_changed_folders_are_like_folders_listed_anew(old: frozenset[str], new: frozenset[str]) -> None:
    listed = folders_of(sorted(old))
    assert listed.changed(old - new, new - old) == folders_of(sorted(new))
    assert listed == folders_of(sorted(old))


def test_what_is_told_twice_changes_nothing() -> None:
    listed = folders_of(["a/b"])
    assert listed.changed(["x/y"], ["a/b"]) == listed
