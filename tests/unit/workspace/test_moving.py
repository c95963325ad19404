"""Other names on disk: all or none, nothing replaced, and all of it can be taken back."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.progress import Cancelled, CancelToken
from studio.project.edits import Move
from studio.workspace import moving
from studio.workspace.exclusive import rename_to_free
from studio.workspace.moving import move, obstacle, obstacle_back, take_back
from tests.builders import write_tree

NFC, NFD = "\u00e9.png", "e\u0301.png"


def _tree(folder: Path) -> dict[str, str]:
    """Every name below ``folder`` as the disk spells it, with what it holds."""
    found: dict[str, str] = {}
    for place, folders, files in os.walk(folder):
        inside = Path(place).relative_to(folder)
        for name in files:
            path = Path(place, name)
            text = f"-> {path.readlink()}" if path.is_symlink() else path.read_text()
            found[(inside / name).as_posix()] = text
        for name in folders:
            found[(inside / name).as_posix() + "/"] = ""
    return found


def _pairs(folder: Path, *pairs: tuple[str, str]) -> tuple[Move, ...]:
    return tuple(Move(folder / old, folder / new) for old, new in pairs)


LEGAL: dict[str, tuple[tuple[str, str], ...]] = {
    "a plain rename": (("art/a.png", "art/b2.png"),),
    "a swap": (("art/a.png", "art/b.png"), ("art/b.png", "art/a.png")),
    "a chain": (("art/a.png", "art/b.png"), ("art/b.png", "art/c.png")),
    "another case": (("art/a.png", "art/A.png"),),
    "another spelling of accents": ((f"art/{NFD}", f"art/{NFC}"),),
    "a folder with all in it": (("art", "pictures"),),
    "into a folder that is not there": (("art/a.png", "new/deep/a.png"),),
    "a link": (("art/link", "art/link2"),),
}


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    write_tree(tmp_path, {"art/a.png": "a", "art/b.png": "b", f"art/{NFD}": "e", "voices/1.wav": "1"})
    (tmp_path / "art/link").symlink_to("a.png")
    return tmp_path


@pytest.mark.parametrize("pairs", LEGAL.values(), ids=list(LEGAL))
def test_moves_are_made_and_taken_back(tree: Path, pairs: tuple[tuple[str, str], ...]) -> None:
    before, moves = _tree(tree), _pairs(tree, *pairs)
    assert obstacle(moves) is None
    made = move(moves)
    after = _tree(tree)
    for old, new in pairs:
        kept = {path.replace(new, old, 1): text for path, text in after.items() if path.startswith(new)}
        assert kept == {path: text for path, text in before.items() if path.startswith(old)}
    assert not [path for path in after if path.endswith(".part")]
    assert obstacle_back(moves) is None
    take_back(moves, made)
    assert _tree(tree) == before


REFUSED: dict[str, tuple[tuple[tuple[str, str], ...], str]] = {
    "not there": ((("art/none", "art/x"),), "none is not there any more"),
    "taken": ((("art/a.png", "art/b.png"),), "b.png is there already"),
    "taken in another case": ((("art/a.png", "art/B.PNG"),), "b.png is there already"),
    "taken in another spelling": ((("art/a.png", f"art/{NFC}"),), f"{NFD} is there already"),
    "two to one": ((("art/a.png", "art/x"), ("art/b.png", "art/X")), "one name"),
    "one to two": ((("art/a.png", "art/x"), ("art/a.png", "art/y")), "one of them two"),
    "into itself": ((("art", "art/deep/art"),), "is renamed too"),
    "below a folder that moves": ((("art", "pictures"), ("art/a.png", "art/x")), "is renamed too"),
    "below a file": ((("art/a.png", "voices/1.wav/a.png"),), "1.wav is a file, not a folder"),
    "a folder beside its twin": ((("art/a.png", "Voices/a.png"),), "beside voices"),
    "one of two": ((("art/a.png", "art/x"), ("art/b.png", "voices/1.wav")), "1.wav is there already"),
}


@pytest.mark.parametrize(("pairs", "why"), REFUSED.values(), ids=list(REFUSED))
def test_what_cannot_be_done_whole_is_not_begun(
    tree: Path, pairs: tuple[tuple[str, str], ...], why: str
) -> None:
    before = _tree(tree)
    looked = obstacle(_pairs(tree, *pairs))
    assert looked is not None
    with pytest.raises(StudioError) as refused:
        move(_pairs(tree, *pairs))
    assert why in refused.value.message
    assert refused.value.message == looked.message
    assert refused.value.hint
    assert _tree(tree) == before


def test_links_on_the_way_are_not_followed(tree: Path) -> None:
    (tree / "elsewhere").symlink_to("voices")
    with pytest.raises(StudioError, match="leads through the link elsewhere"):
        move(_pairs(tree, ("art/a.png", "elsewhere/a.png")))
    assert not (tree / "voices/a.png").exists()


def test_a_project_may_lie_behind_a_link(tree: Path) -> None:
    (tree / "shortcut").symlink_to("art")
    move(_pairs(tree / "shortcut", ("a.png", "z.png")))
    assert (tree / "art/z.png").is_file()


def test_twins_that_were_told_apart_come_back_side_by_side(tree: Path) -> None:
    write_tree(tree, {"art/A.png": "twin"})
    before = _tree(tree)
    moves = _pairs(tree, ("art/A.png", "art/A-2.png"))
    made = move(moves)
    take_back(moves, made)
    assert _tree(tree) == before


def test_what_was_done_is_put_back_where_the_rest_fails(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = _tree(tree)
    monkeypatch.setattr(moving, "rename_to_free", _failing_at(3))
    moves = _pairs(
        tree, ("art/a.png", "new/a.png"), ("art/b.png", "art/a.png"), ("voices/1.wav", "voices/2.wav")
    )
    with pytest.raises(StudioError) as refused:
        move(moves)
    assert "could not be renamed: the disk is read-only" in refused.value.message
    assert "Nothing was renamed." in refused.value.hint
    assert _tree(tree) == before


def test_what_cannot_be_put_back_is_named(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moving, "rename_to_free", _failing_at(2, for_ever=True))
    with pytest.raises(StudioError) as refused:
        move(_pairs(tree, ("art/a.png", "art/z.png"), ("art/b.png", "art/y.png")))
    assert "a.png is now called z.png" in refused.value.message
    assert (tree / "art/z.png").is_file()


@pytest.mark.parametrize(
    ("code", "words"), [(errno.EXDEV, "another disk"), (errno.EEXIST, "was taken just now")]
)
def test_a_refusal_of_the_disk_is_told_in_words(
    tree: Path, monkeypatch: pytest.MonkeyPatch, code: int, words: str
) -> None:
    monkeypatch.setattr(moving, "rename_to_free", _failing_at(1, code=code))
    with pytest.raises(StudioError) as refused:
        move(_pairs(tree, ("art/a.png", "art/z.png")))
    assert words in refused.value.message
    assert (tree / "art/a.png").is_file()


def test_cancelling_puts_everything_back(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before, cancel = _tree(tree), CancelToken()
    rename = rename_to_free

    def cancelling(source: Path, target: Path) -> None:
        rename(source, target)
        cancel.cancel()

    monkeypatch.setattr(moving, "rename_to_free", cancelling)
    with pytest.raises(Cancelled):
        move(_pairs(tree, ("art/a.png", "new/a.png"), ("art/b.png", "new/b.png")), cancel)
    assert _tree(tree) == before


def test_another_spelling_works_on_a_disk_that_does_not_tell_them_apart(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On such a disk the new name seems to be there: the file itself answers to it."""
    true = os.path.lexists

    def merging(path: str | os.PathLike[str]) -> bool:
        place = Path(path)
        return true(path) or any(
            one.name.casefold() == place.name.casefold() for one in place.parent.glob("*")
        )

    monkeypatch.setattr("os.path.lexists", merging)
    moves = _pairs(tree, ("art/a.png", "art/A.png"))
    assert obstacle(moves) is None
    made = move(moves)
    assert "art/A.png" in _tree(tree)
    take_back(moves, made)
    assert "art/a.png" in _tree(tree)


def test_taking_back_refuses_once_the_name_is_taken_or_the_file_is_gone(tree: Path) -> None:
    moves = _pairs(tree, ("art/a.png", "art/z.png"))
    made = move(moves)
    write_tree(tree, {"art/a.png": "new"})
    looked = obstacle_back(moves)
    assert looked is not None
    assert looked.message == "z.png cannot be renamed to a.png: a.png is there already."
    (tree / "art/a.png").unlink()
    assert obstacle_back(moves) is None
    (tree / "art/z.png").unlink()
    with pytest.raises(StudioError, match="is not there any more"):
        take_back(moves, made)


def test_a_folder_that_was_made_stays_where_somebody_put_something_into_it(tree: Path) -> None:
    moves = _pairs(tree, ("art/a.png", "new/deep/a.png"))
    made = move(moves)
    write_tree(tree, {"new/mine.txt": "mine"})
    take_back(moves, made)
    assert (tree / "new/mine.txt").is_file()
    assert not (tree / "new/deep").exists()


def _failing_at(
    number: int, *, code: int = errno.EROFS, for_ever: bool = False
) -> Callable[[Path, Path], None]:
    rename, calls = rename_to_free, [0]

    def failing(source: Path, target: Path) -> None:
        calls[0] += 1
        if calls[0] == number or (for_ever and calls[0] > number):
            raise OSError(code, os.strerror(code)) if code != errno.EEXIST else FileExistsError(code, "taken")
        rename(source, target)

    return failing
