"""A folder that was moved: what of it is where it is now, and the step that says so everywhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.progress import Cancelled, CancelToken
from studio.project.edits import apply
from studio.session.look import Look, first_look
from studio.session.relocating import Comparison, compare, find_again, known_of, relocate
from studio.session.state import OpenProject
from tests.builders import manifest, project, write_tree

FILES = {f"voices/line_{number}.wav": "x" * number for number in range(1, 9)}


def opened(look: Look) -> OpenProject:
    assert look.state.project is not None
    return look.state.project


def looked(folder: Path, *watched: str, manifests: dict[str, dict[str, object]] | None = None) -> Look:
    values = manifests or {"v.json": manifest(fileSelectors=[{"directory": "voices"}])}
    return first_look(project(folder, values, watched_folders=watched))


def held(look: Look, folder: Path, place: Path) -> Comparison:
    """``place`` compared with what ``look`` saw in ``folder``."""
    snapshot = next(iter(look.scanned.snapshots.values()))
    return compare(folder, place, known_of(folder, look.state.packs, snapshot), CancelToken())


@pytest.fixture
def game(tmp_path: Path) -> Path:
    return write_tree(tmp_path / "game", FILES)


def test_a_folder_that_was_only_moved_is_complete(game: Path) -> None:
    look = looked(game, "voices")
    (game / "voices").rename(game.parent / "sounds")
    found = held(look, game / "voices", game.parent / "sounds")
    assert found.complete
    assert found.likely
    assert (found.known, found.asked, found.there, found.alike) == (8, 8, 8, 8)


def test_files_that_are_missing_or_have_another_size_are_counted(game: Path) -> None:
    look = looked(game, "voices")
    (game / "voices").rename(game.parent / "sounds")
    (game.parent / "sounds/line_1.wav").unlink()
    (game.parent / "sounds/line_2.wav").write_bytes(b"another")
    found = held(look, game / "voices", game.parent / "sounds")
    assert (found.asked, found.there, found.alike) == (8, 7, 6)
    assert found.likely
    assert not found.complete


def test_another_folder_is_not_likely(game: Path) -> None:
    look = looked(game, "voices")
    write_tree(game.parent / "art", {"a.png": "x"})
    assert not held(look, game / "voices", game.parent / "art").likely


def test_without_a_look_at_it_what_packs_name_is_looked_for(game: Path) -> None:
    values = {
        "a.json": manifest(fileSelectors=[{"file": "voices/line_1.wav"}, {"directory": "voices/deep"}]),
        "b.json": manifest(
            assetPackID="b", sourceRoot="../voices", fileSelectors=[{"filePattern": "line_2.wav"}]
        ),
    }
    look = looked(game, "voices", manifests=values)
    known = known_of(game / "voices", look.state.packs)
    assert set(known.named) == {"line_1.wav", "deep", "line_2.wav"}
    found = compare(game / "voices", game / "voices", known, CancelToken())
    assert (found.asked, found.there, found.sizes) == (3, 2, False)


def test_thousands_of_files_are_compared_by_some_that_lie_evenly_among_them(game: Path) -> None:
    write_tree(game, {f"many/{number}": "" for number in range(6_000)})
    look = looked(game, "many", manifests={"m.json": manifest(fileSelectors=[{"directory": "many"}])})
    found = held(look, game / "many", game / "many")
    assert found.known == 6_000
    assert found.asked == found.there == 3_000


def test_comparing_can_be_cancelled(game: Path) -> None:
    look = looked(game, "voices")
    cancel = CancelToken()
    cancel.cancel()
    snapshot = next(iter(look.scanned.snapshots.values()))
    with pytest.raises(Cancelled):
        compare(game / "voices", game, known_of(game / "voices", (), snapshot), cancel)


def moved(look: Look, folder: Path, place: Path) -> tuple[Look, tuple[str, ...]]:
    """The look after the step, and the packs that name the old place."""
    comparison = Comparison(folder, place, 1, 1, 1, 1, sizes=True)
    relocation = relocate(opened(look), look.state.packs, comparison)
    texts = apply(relocation.edit, look.texts)
    for path, document in texts.documents.items():
        path.write_bytes(document.data)
    changes = texts.project.model_dump(by_alias=True)
    return first_look(project(opened(look).folder, {}, **changes)), relocation.naming


def test_the_step_changes_all_that_pointed_to_the_folder_or_into_it(game: Path) -> None:
    write_tree(game, {"voices/en/a.wav": "x"})
    values = {
        "a.json": manifest(sourceRoot="../voices", fileSelectors=[{"file": "line_1.wav"}]),
        "b.json": manifest(assetPackID="b", sourceRoot="../voices/en", fileSelectors=[{"file": "a.wav"}]),
        "c.json": manifest(assetPackID="c", fileSelectors=[{"directory": "voices"}]),
    }
    path = project(game, values, watched_folders=["voices/en", "voices", "art"], source_root=".")
    look = first_look(path)
    (game / "voices").rename(game.parent / "sounds")
    later, naming = moved(look, game / "voices", game.parent / "sounds")
    assert opened(later).file.watched_folders == ("../sounds/en", "../sounds", "art")
    assert [pack.manifest.source_root for pack in later.state.packs] == [
        "../../sounds",
        "../../sounds/en",
        None,
    ]
    assert [len(one.files) for one in later.state.contents] == [1, 1, 0]
    assert naming == ("c",)


def test_the_source_root_moves_with_it(game: Path) -> None:
    look = first_look(project(game, {}, watched_folders=["voices"], source_root="voices"))
    later, _ = moved(look, game / "voices", game.parent / "sounds")
    assert opened(later).file.source_root == "../sounds"


def test_what_was_written_as_an_absolute_path_stays_one_unless_it_lies_in_the_project(game: Path) -> None:
    away = (game.parent / "away").as_posix()
    look = first_look(project(game, {}, watched_folders=[away]))
    outside, _ = moved(look, Path(away), game.parent / "sounds")
    assert opened(outside).file.watched_folders == ((game.parent / "sounds").resolve().as_posix(),)
    inside, _ = moved(look, Path(away), game / "voices")
    assert opened(inside).file.watched_folders == ("voices",)


def test_to_a_folder_that_is_watched_already_the_lost_one_just_goes(game: Path) -> None:
    look = looked(game, "old", "voices")
    later, _ = moved(look, game / "old", game / "voices")
    assert opened(later).file.watched_folders == ("voices",)


@pytest.mark.parametrize("place", ["voices", "sounds/voices", "../voices", "../shared/voices"])
def test_a_folder_that_lay_elsewhere_is_found_near_the_project(game: Path, place: str) -> None:
    values = {"v.json": manifest(sourceRoot="/nowhere/at/all/voices", fileSelectors=[{"file": "line_1.wav"}])}
    look = looked(game, "/nowhere/at/all/voices", manifests=values)
    if place != "voices":
        (game / place).parent.mkdir(exist_ok=True)
        (game / "voices").rename(game / place)
    lost = Path("/nowhere/at/all/voices")
    found = find_again(opened(look), lost, known_of(lost, look.state.packs))
    assert found is not None
    assert found.place == (game / place).resolve()
    assert found.complete


def test_of_two_places_the_complete_one_is_offered(game: Path) -> None:
    lost = Path("/nowhere/voices")
    names = [{"file": f"line_{number}.wav"} for number in (1, 2)]
    look = looked(game, str(lost), manifests={"v.json": manifest(sourceRoot=str(lost), fileSelectors=names)})
    write_tree(game.parent, {"voices/line_1.wav": "x", "voices/line_2.wav": "x"})
    (game / "voices/line_2.wav").unlink()
    found = find_again(opened(look), lost, known_of(lost, look.state.packs))
    assert found is not None
    assert found.place == (game.parent / "voices").resolve()


def test_a_folder_of_that_name_with_other_things_in_it_is_not_offered(game: Path) -> None:
    lost = Path("/nowhere/voices")
    values = {"v.json": manifest(sourceRoot=str(lost), fileSelectors=[{"file": "other.wav"}])}
    look = looked(game, str(lost), manifests=values)
    assert find_again(opened(look), lost, known_of(lost, look.state.packs)) is None


def test_a_folder_that_is_watched_is_not_offered_for_another(game: Path) -> None:
    lost = Path("/nowhere/voices")
    values = {"v.json": manifest(sourceRoot=str(lost), fileSelectors=[{"file": "line_1.wav"}])}
    look = looked(game, str(lost), "voices", manifests=values)
    assert find_again(opened(look), lost, known_of(lost, look.state.packs)) is None
