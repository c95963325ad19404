"""Who takes which file of a pack."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from studio.project.contents import Contents
from studio.project.fixes.takers import breadth, indispensable, refused, sources
from tests.builders import contents, manifest, write_tree


@pytest.fixture
def taken(tmp_path: Path) -> Contents:
    """Three selectors: a folder, a file in it, and a pattern over some of it and one file more."""
    write_tree(tmp_path, {"art/a.png": b"1", "art/b.png": b"2", "more/c.png": b"3"})
    (tmp_path / "art/link.png").symlink_to("a.png")
    selectors = [{"directory": "art"}, {"file": "art/a.png"}, {"filePattern": "*/*.png"}]
    return contents(tmp_path, manifest(fileSelectors=selectors))


def test_sources_are_what_is_taken_each_once(taken: Contents) -> None:
    assert sources(taken) == ("art/a.png", "art/b.png", "art/link.png", "more/c.png")


def test_a_selector_that_alone_takes_a_file_cannot_be_done_without(taken: Contents) -> None:
    assert indispensable(taken, frozenset()) == {2}
    assert indispensable(taken, frozenset({2})) == {0}


def test_breadth_counts_files(taken: Contents) -> None:
    assert breadth(taken) == {0: 2, 1: 1, 2: 3}


def test_links_are_told_with_those_who_take_them(taken: Contents) -> None:
    assert refused(taken) == {"art/link.png": (0, 2)}


def test_other_contents_have_other_answers_and_the_same_are_not_worked_out_again(taken: Contents) -> None:
    first = breadth(taken)
    assert breadth(replace(taken, total_bytes=5)) is first
    assert breadth(replace(taken, files=taken.files[:1])) == {0: 1, 1: 1, 2: 1}
