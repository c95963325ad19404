"""The builds of a project that are on record."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.build.bench import Bench
from studio.build.report import Status
from studio.build.run import run
from studio.errors import StudioError
from studio.progress import CancelToken, Lanes, unheard
from studio.session.building import ledger_of, plan_of, record
from studio.session.opening import open_project
from studio.session.past_builds import past_builds, report_of_build
from studio.session.state import OpenProject
from tests.builders import manifest, project, write_tree


def _game(folder: Path) -> Path:
    write_tree(folder, {"art/a.txt": b"a", "sound/b.txt": b"b"})
    sound = manifest(assetPackID="sound", fileSelectors=[{"directory": "sound"}])
    return project(folder, {"art.json": manifest(), "sound.json": sound})


def _build(game: Path) -> OpenProject:
    state = open_project(game)
    assert state.project is not None
    plan = plan_of(state, state.project)
    with Lanes(1) as lanes:
        report = run(plan, Bench(lanes, CancelToken(), unheard), ledger_of(state.project))
    record(ledger_of(state.project), report, plan)
    return state.project


def test_each_build_says_what_was_new_in_it_the_newest_first(tmp_path: Path) -> None:
    game = _game(tmp_path)
    _build(game)
    write_tree(tmp_path, {"art/new.txt": b"more"})
    opened = _build(game)
    newest, first = past_builds(ledger_of(opened), CancelToken())
    outputs = [path.stat().st_size for path in opened.output_folder.iterdir()]
    assert (newest.number, newest.before, newest.packs, newest.changed) == (2, 1, 2, 1)
    assert newest.bytes == sum(outputs)
    assert (first.number, first.before, first.changed, first.failed) == (1, None, 2, 0)
    assert past_builds(ledger_of(opened), CancelToken())[0].ended >= first.ended


def test_the_report_of_a_build_is_known_again_with_every_file(tmp_path: Path) -> None:
    game = _game(tmp_path)
    _build(game)
    write_tree(tmp_path, {"art/new.txt": b"more"})
    opened = _build(game)
    past = report_of_build(ledger_of(opened), 2, "Game", opened.output_folder)
    results = {one.pack_id: one for one in past.report.results}
    assert {name: one.status for name, one in results.items()} == {
        "art": Status.BUILT,
        "sound": Status.REUSED,
    }
    art = results["art"]
    assert art.output == opened.output_folder / "art.aar"
    assert [record.path for record in art.records] == ["art/a.txt", "art/new.txt"]
    assert art.bytes_before is not None
    assert art.bytes_before < art.bytes


def test_what_failed_in_a_build_is_in_its_report(tmp_path: Path) -> None:
    game = _game(tmp_path)
    _build(game)
    write_tree(tmp_path, {"art/new.txt": b"more"})
    (tmp_path / "sound/b.txt").unlink()
    opened = _build(game)
    past = report_of_build(ledger_of(opened), 2, "Game", opened.output_folder)
    assert [one.pack_id for one in past.report.failed] == ["sound"]
    assert past_builds(ledger_of(opened), CancelToken())[0].failed == 1


def test_a_build_that_is_not_on_record_is_said(tmp_path: Path) -> None:
    opened = _build(_game(tmp_path))
    with pytest.raises(StudioError, match="has no build 7"):
        report_of_build(ledger_of(opened), 7, "Game", opened.output_folder)
