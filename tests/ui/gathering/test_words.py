"""What the dialog says, for each deed and amount."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from studio.project.widest import Line
from studio.session.gathering import Deed, Gathering
from studio.ui.gathering.words import button, later, leaving, title, total
from tests.builders import manifest, pack

PACK = pack(Path("base").absolute(), manifest(assetPackID="Voices-fr"))
FOUND = Gathering(Deed.ADD, PACK, (), files=412, bytes=792_000_000, fresh=412)


def plain(text: str) -> str:
    return text.replace("\u2066", "").replace("\u2069", "")


@pytest.mark.parametrize(
    ("deed", "heading", "verb"),
    [
        (Deed.ADD, "Add to Voices-fr", "Add 412 files"),
        (Deed.MOVE, "Move to Voices-fr", "Move 412 files"),
        (Deed.EXCLUDE, "Exclude from Voices-fr", "Exclude 412 files"),
        (Deed.REMOVE, "Remove from Voices-fr", "Remove 412 files"),
    ],
)
def test_each_deed_has_its_heading_and_its_button(deed: Deed, heading: str, verb: str) -> None:
    found = replace(FOUND, deed=deed)
    assert (plain(title(found)), button(found)) == (heading, verb)


def test_new_files_are_told_apart_where_some_are_there() -> None:
    assert total(FOUND) == "412 files, 792 MB"
    assert total(replace(FOUND, fresh=12)) == "412 files, 792 MB, of them 12 new"
    assert button(replace(FOUND, fresh=12)) == "Add 12 files"


def test_a_folder_that_nobody_has_looked_into_is_added_without_a_number() -> None:
    assert plain(button(replace(FOUND, files=0, fresh=0))) == "Add to Voices-fr"


def line(path: str) -> Line:
    return Line("filePattern" if "*" in path else "directory", path, ("a",), 1)


@pytest.mark.parametrize(
    ("paths", "sentence"),
    [
        (["voices/fr"], "New files in voices/fr will join by themselves."),
        (["voices/*.wav"], "New files that fit voices/*.wav will join by themselves."),
        (["a", "b"], "New files in a and b will join by themselves."),
        (["a", "b", "c"], "New files in a and in 2 more places will join by themselves."),
        ([], "New files stay out until somebody adds them."),
    ],
)
def test_what_comes_later_is_said(paths: list[str], sentence: str) -> None:
    assert plain(later(Deed.ADD, [line(path) for path in paths])) == sentence


def test_what_is_taken_out_stays_on_disk() -> None:
    assert later(Deed.EXCLUDE, []).endswith("Everything stays on disk.")
    assert later(Deed.REMOVE, []) == "Everything stays on disk."


def test_the_packs_that_files_leave_are_named() -> None:
    moved = replace(FOUND, deed=Deed.MOVE)
    assert leaving(moved) == ""
    assert plain(leaving(replace(moved, others=(PACK,)))) == "They leave Voices-fr."
    assert plain(leaving(replace(moved, others=(PACK, PACK, PACK)))) == "They leave Voices-fr and 2 more."


def test_a_family_is_named_in_the_place_of_a_pack() -> None:
    found = replace(FOUND, family="Voices", others=(PACK,))
    assert (plain(title(found)), leaving(found)) == ("Add to the packs of Voices", "")
