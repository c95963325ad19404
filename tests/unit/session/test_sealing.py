"""What is certain after a build is sealed; anything else is worked out again the next time."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from studio.build.report import PackResult, Status
from studio.build.run import run
from studio.cli import building
from studio.files import trouble
from studio.progress import CancelToken
from studio.project.facts import NO_FACTS, FileFacts
from studio.session.sealing import Sealing
from studio.session.standing import Asked, Standing, Told
from studio.session.state import State
from studio.workspace.seal import Extent, Imprint, imprint
from tests.builders import manifest, project, write_tree
from tests.unit.session.sealed import asked, built, calm, made, standing, words


@pytest.fixture(autouse=True)
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calm(tmp_path, monkeypatch)


@pytest.fixture
def game(tmp_path: Path) -> Path:
    return made(tmp_path)


def before_sealing(patch: pytest.MonkeyPatch, change: Callable[[Told, State], tuple[Told, State]]) -> None:
    """Have ``change`` happen between the end of a build and its seal."""

    class Late(Sealing):
        def seal(self, told: Told, state: State) -> None:
            super().seal(*change(told, state))

    patch.setattr(building, "Sealing", Late)


def during(patch: pytest.MonkeyPatch, act: Callable[[PackResult], object]) -> None:
    """Have ``act`` happen when the first pack is done."""

    def finished(number: int, result: PackResult) -> None:
        if not number:
            act(result)

    patch.setattr(building, "run", partial(run, finished=finished))


def with_problem(game: Path) -> Asked:
    """Of a project of which something is to be said."""
    path = game.parent / "manifests/art.json"
    path.write_text(json.dumps(manifest(assetPackID="a_b", fileSelectors=[{"directory": "Art"}])))
    return asked(game)


def test_after_the_first_build_the_answer_is_that_of_the_second(game: Path) -> None:
    first = built(asked(game))
    assert [one.status for one in first.report.results] == [Status.BUILT] * 2
    told = standing(asked(game))
    assert told is not None
    assert [one.status for one in told.report.results] == [Status.REUSED] * 2
    assert words(told) == words(built(asked(game)))


@pytest.mark.parametrize("formats", [("aar",), ("zip",), ("aar", "zip")])
def test_after_a_build_that_found_nothing_to_do_too(formats: tuple[str, ...], game: Path) -> None:
    wishes = asked(game, formats=formats)
    built(wishes)
    again = built(wishes)
    assert words(standing(wishes)) == words(again)


def test_a_build_of_everything_anew_is_sealed_as_well(game: Path) -> None:
    built(asked(game))
    built(asked(game), reuse=False)
    assert words(standing(asked(game))) == words(built(asked(game)))


def test_what_is_said_of_problems_is_said_again(game: Path) -> None:
    wishes = with_problem(game)
    built(wishes)
    told = standing(wishes)
    assert told is not None
    assert told.troubled
    assert "1 error" in told.remarks[0]
    assert words(told) == words(built(wishes))


def test_a_pack_that_could_not_be_built_leaves_no_answer(game: Path) -> None:
    write_tree(
        game.parent / "manifests",
        {"bad.json": json.dumps(manifest(assetPackID="bad", fileSelectors=[{"directory": "none"}]))},
    )
    built(asked(game))
    assert standing(asked(game)) is None
    some = asked(game, wanted=("art", "sound"))
    built(some)
    assert words(standing(some)) == words(built(some))


def test_sources_that_changed_a_moment_ago_are_not_sealed(
    game: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.workspace.seal.SETTLED", 3600 * 10**9)
    built(asked(game))
    assert standing(asked(game)) is None


def test_a_source_that_changes_while_others_are_built_is_seen_by_the_next_build(
    game: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = game.parent / "Sound/a.caf"
    facts = sound.stat()

    def act(result: PackResult) -> None:
        assert result.pack_id == "art"
        (game.parent / "Art/one.txt").write_bytes(b"new" * 400)
        sound.write_bytes(sound.read_bytes()[::-1])
        os.utime(sound, ns=(facts.st_atime_ns, facts.st_mtime_ns))

    during(monkeypatch, act)
    built(asked(game))
    assert standing(asked(game)) is None


@pytest.mark.parametrize("what", ["built", "reused"])
def test_an_output_that_somebody_replaces_during_a_build_is_not_sealed(
    what: str, game: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if what == "reused":
        built(asked(game))
        (game.parent / "Sound/a.caf").write_bytes(b"another")

    def act(result: PackResult) -> None:
        assert result.output is not None
        other = result.output.with_name("other")
        other.write_bytes(b"?" * result.bytes)
        other.replace(result.output)

    during(monkeypatch, act)
    built(asked(game))
    assert standing(asked(game)) is None


def test_an_output_that_is_a_link_is_not_sealed(game: Path, tmp_path: Path) -> None:
    built(asked(game))
    output = game.parent / "builds/art.pack.zip"
    output.rename(tmp_path / "away.zip")
    output.symlink_to(tmp_path / "away.zip")
    assert {one.status for one in built(asked(game)).report.results} == {Status.REUSED}
    assert standing(asked(game)) is None


def test_a_strange_file_that_comes_into_the_ledger_meanwhile_is_not_sealed(
    game: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    during(
        monkeypatch,
        lambda _: write_tree(game.parent / "Game.packstudio-ledger/builds", {"00007.json": b"{}"}),
    )
    built(asked(game))
    assert standing(asked(game)) is None


UNCERTAIN: dict[str, Callable[[Told, State], tuple[Told, State]]] = {
    "cancelled": lambda told, state: (
        replace(told, report=replace(told.report, cancelled=True)),
        state,
    ),
    "not on record": lambda told, state: (replace(told, unrecorded="The disk is full."), state),
    "made by Apple's packager": lambda told, state: (
        replace(
            told,
            report=replace(
                told.report, results=tuple(replace(one, engine="apple") for one in told.report.results)
            ),
        ),
        state,
    ),
    "no packs at all": lambda told, state: (
        replace(told, report=replace(told.report, results=())),
        state,
    ),
    "a file that could not be read": lambda told, state: (
        told,
        replace(
            state,
            facts=NO_FACTS.adding([((Path("/"), "a"), FileFacts(1, 1, trouble="the disk is bad"))]),
        ),
    ),
    "a record that is gone": lambda told, state: (replace(told, number=99), state),
}


@pytest.mark.parametrize("what", UNCERTAIN)
def test_nothing_is_sealed_with(what: str, game: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before_sealing(monkeypatch, UNCERTAIN[what])
    built(asked(game))
    assert standing(asked(game)) is None


def test_where_the_new_record_changes_what_is_said_of_ids_the_next_build_is_asked(game: Path) -> None:
    built(asked(game))
    path = game.parent / "manifests/art.json"
    path.write_text(json.dumps(manifest(assetPackID="arts", fileSelectors=[{"directory": "Art"}])))
    first = built(asked(game))
    assert any("error" in line or "warning" in line or "note" in line for line in first.remarks)
    told = standing(asked(game))
    second = built(asked(game))
    assert told is None or words(told) == words(second)
    assert list(second.remarks) != list(first.remarks)
    assert words(standing(asked(game))) == words(built(asked(game)))


def test_packs_that_take_all_there_is_are_sealed_too(tmp_path: Path) -> None:
    home = write_tree(tmp_path / "game", {"a.txt": b"a", "b/c.txt": b"c"})
    path = project(
        home,
        {"all.json": manifest(fileSelectors=[{"filePattern": "*.txt"}, {"filePattern": "b/*"}])},
        formats=["zip"],
    )
    built(asked(path))
    told = standing(asked(path))
    assert told is not None
    assert words(told) == words(built(asked(path)))
    (home / "b/d.txt").write_bytes(b"d")
    assert standing(asked(path)) is None


def test_where_the_outputs_lie_among_what_things_are_said_of_the_second_build_is_sealed(
    tmp_path: Path,
) -> None:
    home = write_tree(tmp_path / "game", {"a.txt": b"a", ".b.txt": b"b"})
    path = project(home, {"all.json": manifest(fileSelectors=[{"filePattern": "*"}])}, formats=["zip"])
    assert built(asked(path)).remarks
    assert standing(asked(path)) is None
    built(asked(path))
    assert words(standing(asked(path))) == words(built(asked(path)))


def test_the_output_folder_may_hold_sources(tmp_path: Path) -> None:
    path = made(tmp_path, outputFolder=".")
    built(asked(path))
    assert words(standing(asked(path))) == words(built(asked(path)))
    (path.parent / "art.pack.zip").write_bytes(b"?")
    assert standing(asked(path)) is None


def test_what_cannot_be_sealed_does_not_keep_a_build_from_working(
    game: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path) -> None:
        raise trouble(OSError(28, "No space left on device"), path, "made")

    monkeypatch.setattr("studio.workspace.keepsakes.make_folder", full)
    told = built(asked(game))
    assert not told.report.failed
    assert standing(asked(game)) is None


def test_what_was_looked_at_for_the_answer_is_not_looked_at_again(
    game: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built(asked(game))
    (game.parent / "Art/one.txt").write_bytes(b"new")
    looks: list[tuple[Extent, ...]] = []

    def counted(extents: tuple[Extent, ...], apart: tuple[str, ...], cancel: CancelToken) -> Imprint:
        looks.append(extents)
        return imprint(extents, apart, cancel)

    monkeypatch.setattr("studio.session.standing.imprint", counted)
    one = Standing(asked(game))
    assert one.answer(CancelToken()) is None
    building.carry_out(asked(game), one, CancelToken(), reuse=True, threads=1)
    assert len(looks) == 1
    assert words(standing(asked(game))) == words(built(asked(game)))
