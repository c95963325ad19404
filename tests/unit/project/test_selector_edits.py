"""Several file selectors at once."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from studio.manifest.values import named_path
from studio.project.edits import Edit, Texts, apply
from studio.project.packs import Pack, read_pack
from studio.project.project_file import ProjectFile
from studio.project.selector_edits import move_several, paste_several, remove_several
from tests.builders import manifest, pack

NAMES = ("a", "b", "c", "d", "e")


def _pack(names: tuple[str, ...] = NAMES) -> Pack:
    return pack(Path("/game"), manifest(fileSelectors=[{"file": name} for name in names]))


def _after(one: Pack, edit: Edit | None) -> str:
    if edit is None:
        return "".join(named_path(selector) for selector in one.manifest.selectors)
    texts = apply(edit, Texts(ProjectFile(name="Game"), {one.path: one.document}))
    read = read_pack(one.path, texts.documents[one.path], one.base)
    return "".join(named_path(selector) for selector in read.manifest.selectors)


def test_several_go_together_and_the_others_stay() -> None:
    one = _pack()
    edit = remove_several(one, (3, 1))
    assert _after(one, edit) == "ace"
    assert edit.focus.field == "fileSelectors[1]"
    assert edit.label == "Remove 2 file selectors from art"
    assert remove_several(one, (1,)).label == "Remove b from art"


def test_several_move_together_in_their_order() -> None:
    one = _pack()
    assert _after(one, move_several(one, (0, 3), 2)) == "badce"
    assert _after(one, move_several(one, (3, 0), 5)) == "bcead"
    assert _after(one, move_several(one, (2, 4), 0)) == "ceabd"


def test_what_stands_there_already_is_no_edit() -> None:
    one = _pack()
    assert move_several(one, (1, 2), 1) is None
    assert move_several(one, (1,), 2) is None


@given(st.sets(st.integers(0, 4), min_size=1), st.integers(0, 5))
def test_moving_keeps_everything_and_puts_the_moved_ones_together(moved: set[int], to: int) -> None:
    one = _pack()
    names = _after(one, move_several(one, moved, to))
    before = [name for at, name in enumerate(NAMES) if at < to and at not in moved]
    together = [NAMES[at] for at in sorted(moved)]
    behind = [name for at, name in enumerate(NAMES) if at >= to and at not in moved]
    assert names == "".join([*before, *together, *behind])


def test_what_is_pasted_stands_together_where_it_was_wanted() -> None:
    one = _pack(("a", "b"))
    edit = paste_several(one, [{"file": "x"}, {"file": "y"}], 1)
    assert _after(one, edit) == "axyb"
    assert edit.label == "Paste 2 file selectors into art"
    assert _after(one, paste_several(one, [{"file": "x"}], None)) == "abx"
