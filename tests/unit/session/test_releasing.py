"""Marking packs as released from a command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.build.run import run
from studio.errors import StudioError
from studio.session.building import ledger_of, plan_of, record
from studio.session.opening import open_project
from studio.session.releasing import mark, released_in
from studio.workspace.lock import lock_path
from tests.builders import bench, manifest, project, write_tree

DAY = "2026-11-23"


def build(path: Path) -> None:
    state = open_project(path)
    assert state.project is not None
    plan, ledger = plan_of(state, state.project), ledger_of(state.project)
    record(ledger, run(plan, bench(), ledger), plan)


@pytest.fixture
def game(tmp_path: Path) -> Path:
    write_tree(tmp_path, {"art/a": b"a", "maps/m": b"m"})
    maps = manifest(assetPackID="maps", fileSelectors=[{"directory": "maps"}], language="fr")
    path = project(tmp_path, {"art.json": manifest(), "maps.json": maps}, formats=["aar", "zip"])
    build(path)
    return path


def test_the_packs_of_the_newest_build_are_marked_with_what_their_manifests_said(game: Path) -> None:
    found = mark(game.parent, build=None, wanted=(), on=DAY)
    assert [(one.id, one.version, one.build, one.on, one.language) for one in found.new] == [
        ("art", 1, 1, DAY, None),
        ("maps", 1, 1, DAY, "fr"),
    ]
    assert found.new[0].platforms == ("iOS",)
    assert released_in(game) == found.new == found.released
    assert json.loads(game.read_text())["released"][1]["language"] == "fr"


def test_marking_again_marks_nothing_and_leaves_the_file_as_it_is(game: Path) -> None:
    mark(game, build=1, wanted=("art",), on=DAY)
    before = game.stat()
    found = mark(game, build=1, wanted=("art",), on="2026-12-01")
    assert (found.new, found.known) == ((), ("art",))
    assert game.stat() == before


def test_an_older_build_can_be_marked(game: Path) -> None:
    (game.parent / "art/a").write_bytes(b"A")
    build(game)
    mark(game, build=None, wanted=(), on=DAY)
    found = mark(game, build=1, wanted=("art",), on=DAY)
    assert [(one.version, one.build) for one in found.new] == [(2, 1)]


def test_nothing_is_marked_while_a_pack_of_the_build_failed(game: Path) -> None:
    wrong = manifest(assetPackID="maps", fileSelectors=[{"directory": "nowhere"}])
    project(game.parent, {"maps.json": wrong})
    (game.parent / "art/a").write_bytes(b"A")
    build(game)
    before = game.read_bytes()
    with pytest.raises(StudioError, match="maps could not be built in build 2, so nothing was marked"):
        mark(game, build=None, wanted=(), on=DAY)
    assert game.read_bytes() == before
    assert [one.id for one in mark(game, build=None, wanted=("art",), on=DAY).new] == ["art"]


def test_an_unknown_pack_is_refused_with_those_that_there_are(game: Path) -> None:
    with pytest.raises(StudioError, match="voices is no pack of build 1") as refusal:
        mark(game, build=None, wanted=("voices",), on=DAY)
    assert refusal.value.hint == "Its packs are: art, maps."


def test_nobody_marks_while_somebody_builds(game: Path) -> None:
    lock_path(game).write_text(json.dumps({"host": "elsewhere", "pid": 1, "since": 1}))
    with pytest.raises(StudioError, match="is being built by another Pack Studio"):
        mark(game, build=None, wanted=(), on=DAY)


def test_a_project_that_was_opened_knows_what_was_released(game: Path) -> None:
    mark(game, build=None, wanted=(), on=DAY)
    project_text = json.loads((game.parent / "manifests/art.json").read_text())
    project_text["platforms"] = ["macOS"]
    (game.parent / "manifests/art.json").write_text(json.dumps(project_text))
    (game.parent / "manifests/maps.json").unlink()
    codes = {problem.code for problem in open_project(game).problems}
    assert {"PS-RELEASE-PLATFORM", "PS-RELEASE-GONE"} <= codes
