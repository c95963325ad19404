"""An answer stands while nothing that it rests on has changed, and falls with the least of it."""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest

from studio.errors import StudioError
from studio.progress import Cancelled, CancelToken
from studio.session.standing import Asked, Standing, _project_called, texts_digest, texts_on_disk
from studio.workspace import keepsakes
from studio.workspace.lock import lock_path, locked
from studio.workspace.project_store import find_project, ledger_folder
from studio.workspace.seal import Unsure
from tests.builders import manifest, project, write_tree
from tests.unit.session.sealed import asked, built, calm, made, standing, words


@pytest.fixture(autouse=True)
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calm(tmp_path, monkeypatch)


@pytest.fixture
def game(tmp_path: Path) -> Path:
    """A project whose answer stands."""
    path = made(tmp_path)
    built(asked(path))
    assert standing(asked(path)) is not None
    return path


def keep_times(path: Path, change: Callable[[], object]) -> None:
    """``change`` what is at ``path``, and give it its old times back."""
    facts = path.lstat()
    change()
    os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns), follow_symlinks=False)


def _other_bytes(game: Path) -> None:
    one = game.parent / "Art/one.txt"
    keep_times(one, lambda: one.write_bytes(b"two" * 400))


def _through_a_hard_link(game: Path) -> None:
    one, outside = game.parent / "Art/one.txt", game.parent.parent / "outside"
    outside.hardlink_to(one)
    keep_times(one, lambda: outside.write_bytes(b"two" * 400))


def _another_file_in_its_place(game: Path) -> None:
    one = game.parent / "Art/one.txt"
    twin = game.parent.parent / "twin"
    shutil.copy2(one, twin)
    twin.replace(one)


def _names_swapped(game: Path) -> None:
    art = game.parent / "Art"
    (art / "one.txt").rename(art / "x")
    (art / "in/two.bin").rename(art / "one.txt")
    (art / "x").rename(art / "in/two.bin")


def _folder_becomes_link(game: Path) -> None:
    inside, away = game.parent / "Art/in", game.parent.parent / "away"
    inside.rename(away)
    inside.symlink_to(away)


def _top_becomes_link(game: Path) -> None:
    inside, away = game.parent / "Art", game.parent.parent / "away"
    inside.rename(away)
    inside.symlink_to(away)


def _copied_and_swapped(game: Path) -> None:
    inside, copy = game.parent / "Art/in", game.parent.parent / "copy"
    shutil.copytree(inside, copy)
    inside.rename(game.parent.parent / "old")
    copy.rename(inside)


def _project_copied_and_swapped(game: Path) -> None:
    home = game.parent
    shutil.copytree(home, home.with_name("copy"))
    home.rename(home.with_name("old"))
    home.with_name("copy").rename(home)


def _output_replaced(game: Path) -> None:
    output = game.parent / "builds/art.pack.zip"
    other = output.with_name("other")
    other.write_bytes(b"?" * output.stat().st_size)
    keep_times(output, lambda: other.replace(output))


def _outputs_swapped(game: Path) -> None:
    folder = game.parent / "builds"
    (folder / "art.pack.zip").rename(folder / "x")
    (folder / "sound.pack.zip").rename(folder / "art.pack.zip")
    (folder / "x").rename(folder / "sound.pack.zip")


def _output_becomes_link(game: Path) -> None:
    output, away = game.parent / "builds/art.pack.zip", game.parent.parent / "away.zip"
    output.rename(away)
    output.symlink_to(away)


def _edited(game: Path, **changes: object) -> None:
    values = json.loads(game.read_text())
    keep_times(game, lambda: game.write_text(json.dumps({**values, **changes})))


def _one_letter_of_a_manifest(game: Path) -> None:
    path = game.parent / "manifests/art.json"
    keep_times(path, lambda: path.write_text(path.read_text().replace("iOS", "tvOS")))


def _lock(game: Path) -> None:
    lock_path(game).write_text("{}")


BREAKS: dict[str, Callable[[Path], object]] = {
    "a byte of a source, with its old times": _other_bytes,
    "a byte through a hard link": _through_a_hard_link,
    "another file of the same bytes and times": _another_file_in_its_place,
    "a source is touched": lambda game: os.utime(game.parent / "Art/one.txt"),
    "a source goes": lambda game: (game.parent / "Art/in/two.bin").unlink(),
    "a source comes": lambda game: (game.parent / "Art/in/deep/four.txt").write_bytes(b""),
    "a source is renamed": lambda game: (game.parent / "Art/one.txt").rename(game.parent / "Art/One.txt"),
    "two names are swapped": _names_swapped,
    "a folder comes": lambda game: (game.parent / "Art/in/empty").mkdir(),
    "a folder becomes a link": _folder_becomes_link,
    "the folder of a selector becomes a link": _top_becomes_link,
    "a copy takes the place of a folder": _copied_and_swapped,
    "a copy takes the place of the project": _project_copied_and_swapped,
    "a name like that of a folder comes": lambda game: (game.parent / "art").mkdir(),
    "a folder goes": lambda game: shutil.rmtree(game.parent / "Sound"),
    "what rules ignore": lambda game: (game.parent / "Art/.DS_Store").write_bytes(b"more"),
    "rights of a source": lambda game: (game.parent / "Art/one.txt").chmod(0o600),
    "an output goes": lambda game: (game.parent / "builds/art.pack.zip").unlink(),
    "an output is replaced": _output_replaced,
    "outputs are swapped": _outputs_swapped,
    "an output becomes a link": _output_becomes_link,
    "all outputs go": lambda game: shutil.rmtree(game.parent / "builds"),
    "the ledger goes": lambda game: shutil.rmtree(ledger_folder(game)),
    "the last record goes": lambda game: (ledger_folder(game) / "builds/00001.json").unlink(),
    "another record comes": lambda game: (ledger_folder(game) / "builds/00002.json").write_bytes(b"{}"),
    "a list of files goes": lambda game: next((ledger_folder(game) / "files").iterdir()).unlink(),
    "an id is retired": lambda game: _edited(game, retiredIDs=["old"]),
    "a problem is accepted": lambda game: _edited(
        game, accepted=[{"rule": "PS-X", "facts": "0", "by": "Mia", "note": "so"}]
    ),
    "a pack is released": lambda game: _edited(game, released=[{"id": "art", "version": 1, "build": 1}]),
    "a severity is set": lambda game: _edited(game, severities={"PS-ID-CHARACTERS": "error"}),
    "the tools are others": lambda game: _edited(game, tools="xcode-26"),
    "a word of a manifest": _one_letter_of_a_manifest,
    "a manifest comes": lambda game: write_tree(game.parent / "manifests", {"new.json": "{}"}),
    "a manifest goes": lambda game: (game.parent / "manifests/sound.json").unlink(),
    "a manifest is renamed": lambda game: (game.parent / "manifests/art.json").rename(
        game.parent / "manifests/tra.json"
    ),
    "another project comes": lambda game: game.with_name("B.packstudio").write_text("{}"),
    "a build is at work": _lock,
}


@pytest.mark.parametrize("what", BREAKS)
def test_the_answer_falls_with(what: str, tmp_path: Path) -> None:
    game = made(tmp_path)
    wishes = asked(game.parent)
    built(wishes)
    assert standing(wishes) is not None
    BREAKS[what](game)
    assert standing(wishes) is None


HOLDS: dict[str, Callable[[Path], object]] = {
    "the project is opened": lambda game: game.read_bytes(),
    "a source is read": lambda game: (game.parent / "Art/one.txt").read_bytes(),
    "what no selector reaches": lambda game: (game.parent / "Other/far.txt").write_bytes(b"other"),
    "a note beside the project": lambda game: (game.parent / "README.txt").write_bytes(b"hello"),
    "a manifest is saved as it is": lambda game: (game.parent / "manifests/art.json").write_bytes(
        (game.parent / "manifests/art.json").read_bytes()
    ),
    "the project is saved as it is": lambda game: game.write_bytes(game.read_bytes()),
    "a window opens": lambda game: (game.parent / ".Game.packstudio.window").write_text("{}"),
    "a folder of manifests": lambda game: (game.parent / "manifests/old.json").mkdir(),
}


@pytest.mark.parametrize("what", HOLDS)
def test_the_answer_is_that_of_a_build_after(what: str, game: Path) -> None:
    HOLDS[what](game)
    told = standing(asked(game))
    assert told is not None
    assert words(told) == words(built(asked(game)))


@pytest.mark.parametrize(
    "wishes",
    [
        {"wanted": ("art",)},
        {"formats": ("aar",)},
        {"formats": ("zip",)},
        {"output": Path("elsewhere")},
        {"level": 4},
        {"deflate": True},
        {"engine": "studio"},
    ],
)
def test_other_wishes_have_an_answer_of_their_own(
    wishes: dict[str, object], game: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(game.parent.parent)
    other = asked(game, **wishes)
    assert standing(other) is None
    first = built(other)
    assert words(standing(other)) == words(built(other))
    assert words(standing(asked(game))) != words(first)


def test_an_answer_to_a_relative_path_is_for_that_folder(
    game: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = asked(Path("Game.packstudio"))
    monkeypatch.chdir(game.parent)
    built(here)
    assert standing(here) is not None
    shutil.copytree(game.parent, tmp_path / "copy", copy_function=shutil.copy2)
    monkeypatch.chdir(tmp_path / "copy")
    assert standing(here) is None


def test_nothing_stands_under_another_edition_of_the_program(
    game: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.session.standing.edition", lambda: "another")
    assert standing(asked(game)) is None


def test_nothing_stands_where_the_clock_was_set_back(game: Path) -> None:
    hour = 3600 * 10**9
    assert Standing(asked(game), now=lambda: time.time_ns() - hour).answer(CancelToken()) is None
    assert Standing(asked(game), now=lambda: time.time_ns() + hour).answer(CancelToken()) is not None


def test_a_damaged_answer_is_none(game: Path) -> None:
    (file,) = keepsakes.keepsakes_folder().iterdir()
    whole = file.read_bytes()
    for place in range(0, len(whole), 97):
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert standing(asked(game)) is None
    file.write_bytes(whole[: len(whole) // 2])
    assert standing(asked(game)) is None
    file.write_bytes(whole)
    assert standing(asked(game)) is not None


def test_while_another_build_is_at_work_nothing_stands_and_then_it_stands_again(game: Path) -> None:
    with locked(game):
        assert standing(asked(game)) is None
    assert standing(asked(game)) is not None


def test_a_look_can_be_cancelled(game: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        Standing(asked(game)).answer(cancel)


@pytest.mark.skipif(sys.platform == "win32", reason="rights are another thing on Windows")
def test_what_cannot_be_looked_at_lets_nothing_stand(game: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scandir, closed = os.scandir, (game.parent / "Art/in").stat()

    def refusing(path: int) -> object:
        if os.path.samestat(os.fstat(path), closed):
            raise PermissionError(13, "no")
        return scandir(path)

    monkeypatch.setattr("studio.workspace.seal.os.scandir", refusing)
    assert standing(asked(game)) is None


@pytest.mark.parametrize("spelling", ["NFC", "NFD"])
def test_names_that_differ_only_in_how_accents_are_written_are_looked_at(
    spelling: Literal["NFC", "NFD"], tmp_path: Path
) -> None:
    name = unicodedata.normalize(spelling, "Gemälde")
    write_tree(tmp_path, {f"{name}/a.txt": b"a"})
    path = project(
        tmp_path, {"art.json": manifest(fileSelectors=[{"directory": "Gemälde"}])}, formats=["zip"]
    )
    built(asked(path))
    assert standing(asked(path)) is not None
    (tmp_path / name / "a.txt").write_bytes(b"b")
    assert standing(asked(path)) is None


@pytest.mark.parametrize("names", [(), ("A.packstudio",), ("A.packstudio", "B.packstudio"), (".packstudio",)])
def test_a_folder_names_the_project_that_every_command_finds_in_it(
    names: tuple[str, ...], game: Path
) -> None:
    folder = game.parent.parent / "several"
    folder.mkdir()
    for name in names:
        shutil.copy(game, folder / name)
    try:
        expected = str(find_project(folder))
    except StudioError:
        with pytest.raises(Unsure):
            _project_called(folder)
    else:
        assert _project_called(folder) == expected


def test_a_link_to_a_project_file_is_that_project(game: Path) -> None:
    link = game.parent.parent / "Link.packstudio"
    link.symlink_to(game)
    built(asked(link))
    assert standing(asked(link)) is not None
    other = made(game.parent.parent / "other")
    link.unlink()
    link.symlink_to(other)
    assert standing(asked(link)) is None


def test_texts_are_told_apart_by_where_one_ends(tmp_path: Path) -> None:
    assert texts_digest(b"ab", [("c", b"d")]) != texts_digest(b"a", [("bc", b"d")])
    assert texts_digest(b"", [("a", b""), ("b", b"")]) != texts_digest(b"", [("ab", b"")])
    write_tree(tmp_path, {"P.packstudio": b"{}", "m/b.json": b"2", "m/a.json": b"1", "m/.c.json": b"3"})
    assert texts_on_disk(tmp_path / "P.packstudio", tmp_path / "m") == texts_digest(
        b"{}", [("a.json", b"1"), ("b.json", b"2")]
    )


def test_what_is_no_file_among_the_manifests_lets_nothing_stand(game: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no pipes with names")
    os.mkfifo(game.parent / "manifests/pipe.json")
    assert standing(asked(game)) is None


def test_no_answer_was_kept_for_what_was_never_built(tmp_path: Path) -> None:
    assert standing(Asked(made(tmp_path))) is None


def test_the_program_is_looked_at_once_a_run(game: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[str] = []

    def look() -> str:
        looks.append("look")
        return "this one"

    monkeypatch.setattr("studio.session.standing.edition", look)
    one = Standing(asked(game))
    assert one.answer(CancelToken()) is not None
    assert one.edition() == "this one"
    assert looks == ["look"]
