"""What people name to be compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.build.run import run
from studio.errors import StudioError
from studio.session.building import ledger_of, plan_of, record
from studio.session.opening import open_project
from studio.session.subjects import paired, subject_of
from tests.builders import bench, manifest, project, write_tree


@pytest.fixture
def game(tmp_path: Path) -> Path:
    """A project with the packs ``art`` and ``maps`` that was built once."""
    folder = tmp_path / "game"
    write_tree(folder, {"art/a": b"a", "maps/m": b"m"})
    maps = manifest(assetPackID="maps", fileSelectors=[{"directory": "maps"}])
    path = project(folder, {"art.json": manifest(), "maps.json": maps})
    build(path)
    return path


def build(path: Path, *wanted: str) -> None:
    state = open_project(path)
    assert state.project is not None
    plan, ledger = plan_of(state, state.project, wanted=wanted), ledger_of(state.project)
    record(ledger, run(plan, bench(), ledger), plan)


def ids(text: object) -> list[str | None]:
    return [pack.pack_id for pack in subject_of(str(text), bench()).packs]


def test_projects_manifests_archives_and_builds_are_told_apart(game: Path) -> None:
    folder = game.parent
    for text, packs, one, built in (
        (game, ["art", "maps"], False, False),
        (folder, ["art", "maps"], False, False),
        (folder / "manifests/maps.json", ["maps"], True, False),
        (folder / "builds/art.aar", ["art"], True, True),
        (f"{game}@1", ["art", "maps"], False, True),
        (f"{folder}@latest", ["art", "maps"], False, True),
        (f"{game}@1/maps", ["maps"], True, True),
    ):
        found = subject_of(str(text), bench())
        assert ([pack.pack_id for pack in found.packs], found.one, found.built) == (packs, one, built), text


def test_a_build_of_one_pack_stands_for_all_as_they_were_then(game: Path) -> None:
    (game.parent / "art/a").write_bytes(b"A")
    build(game, "art")
    assert ids(f"{game}@2") == ["art", "maps"]


def test_a_file_that_is_called_like_a_build_is_that_file(game: Path) -> None:
    archive = game.parent / "builds/art.aar"
    odd = archive.rename(archive.with_name("art@1"))
    assert ids(odd) == ["art"]


def test_a_folder_with_an_at_in_its_name_can_have_builds(game: Path) -> None:
    moved = game.parent.rename(game.parent.with_name("game@2"))
    assert ids(f"{moved}@1/art") == ["art"]


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("{game}@7", "Game.packstudio has no build 7.", "There is build 1 only."),
        ("{game}@1/voices", "voices is no pack of build 1 of Game.packstudio.", "The packs are: art, maps."),
        ("{folder}/none@1", "{folder}/none is not there.", "Name a .packstudio file, or a folder"),
        ("{folder}/none.aar", "none.aar", ""),
        ("{folder}/none.json", "{folder}/none.json is not there.", "Name the JSON file"),
    ],
)
def test_who_names_what_is_not_there_hears_what_there_is(
    game: Path, text: str, message: str, hint: str
) -> None:
    places = {"game": game, "folder": game.parent}
    with pytest.raises(StudioError) as refusal:
        subject_of(text.format(**places), bench())
    assert message.format(**places) in refusal.value.message
    assert refusal.value.hint.startswith(hint)


def test_a_single_pack_meets_the_pack_with_its_id(game: Path) -> None:
    archive = subject_of(str(game.parent / "builds/maps.aar"), bench())
    old, new = paired(archive, subject_of(str(game), bench()))
    assert [side.packs[0].pack_id for side in (old, new)] == ["maps", "maps"]
    assert new.one
    again = paired(subject_of(f"{game}@1", bench()), archive)
    assert [pack.pack_id for pack in again[0].packs] == ["maps"]


def test_a_single_pack_that_the_other_side_lacks_is_named(game: Path) -> None:
    write_tree(game.parent, {"manifests/maps.json": "{}"})
    archive = subject_of(str(game.parent / "builds/maps.aar"), bench())
    with pytest.raises(StudioError, match=r"maps\.aar is the pack maps, and Game\.packstudio has no such"):
        paired(archive, subject_of(str(game), bench()))


def test_packs_that_cannot_be_built_are_known(game: Path) -> None:
    wrong = manifest(assetPackID="maps", fileSelectors=[{"directory": "nowhere"}])
    project(game.parent, {"maps.json": wrong})
    whole = subject_of(str(game), bench())
    assert whole.stopped == {"maps"}
    art = subject_of(f"{game}@1/art", bench())
    assert paired(art, whole)[1].stopped == frozenset()
