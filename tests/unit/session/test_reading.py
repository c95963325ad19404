"""Looking into the files of a state."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.progress import Cancelled, CancelToken, Lanes, Progress, unheard
from studio.project import intents
from studio.project.facts import Facts
from studio.session.look import first_look, look_again
from studio.session.reading import facts_for, looked_into
from studio.session.session import Session
from studio.workspace import facts as reading
from tests.builders import manifest, project, write_tree

LARGE = b"large" * 2_000
PSD = b"8BPS\0\1" + bytes(100)


@pytest.fixture
def game(tmp_path: Path) -> Path:
    files = {"art/sky.png": PSD, "art/a.raw": LARGE, "maps/b.raw": LARGE, "maps/c.raw": LARGE + b"c"}
    write_tree(tmp_path, files)
    maps = manifest(assetPackID="maps", fileSelectors=[{"directory": "maps"}])
    return project(tmp_path, {"art.json": manifest(), "maps.json": maps})


def read(session: Session) -> Facts:
    with Lanes(1) as lanes:
        return facts_for(session.state.contents, session.facts, lanes, CancelToken(), report=unheard)


def codes(session: Session) -> list[str]:
    return [problem.code for problem in session.state.problems]


def test_a_state_knows_what_nobody_has_looked_into(game: Path) -> None:
    state = first_look(game).state
    assert len(state.wanted) == 4
    with Lanes(1) as lanes:
        known = looked_into(state, lanes, CancelToken(), report=unheard)
    assert len(known.wanted) == 0
    assert [problem.code for problem in known.problems] == ["PS-CONTENT-TYPE", "PS-CONTENT-DUPLICATE"]
    assert known.contents == state.contents


def test_of_large_files_only_those_that_look_the_same_are_read_to_their_ends(
    game: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole: list[str] = []
    before = reading._whole

    def seen(stream: object, asset: object, *more: object, **named: object) -> object:
        whole.append(asset.path)  # type: ignore[attr-defined]  # an asset
        return before(stream, asset, *more, **named)  # type: ignore[arg-type]  # what it was called with

    monkeypatch.setattr(reading, "_whole", seen)
    read(Session(first_look(game)))
    assert sorted(whole) == ["art/a.raw", "maps/b.raw"]


def test_a_look_after_reading_knows_more_without_asking_the_disk_again(game: Path) -> None:
    session = Session(first_look(game))
    assert codes(session) == []
    session.take_facts(read(session))
    before = session.knows_more
    look = look_again(session.look, session.texts, CancelToken(), rescan=False, facts=session.facts)
    assert look.scanned.snapshots == session.look.scanned.snapshots
    session.take_look(look)
    assert (before, session.knows_more) == (True, False)
    assert session.is_current
    assert codes(session) == ["PS-CONTENT-TYPE", "PS-CONTENT-DUPLICATE"]


def test_what_is_known_of_files_lasts_through_edits_and_new_looks(game: Path) -> None:
    session = Session(first_look(game))
    session.take_facts(read(session))
    session.edit(intents.rename(session.packs[0], "core"))
    look = look_again(session.look, session.texts, CancelToken(), rescan=True, facts=session.facts)
    session.take_look(look)
    assert len(session.state.wanted) == 0
    assert "PS-CONTENT-TYPE" in codes(session)


def test_a_file_that_comes_later_is_wanted_alone(game: Path) -> None:
    session = Session(first_look(game))
    session.take_facts(read(session))
    write_tree(game.parent, {"art/new.png": b"new"})
    look = look_again(session.look, session.texts, CancelToken(), rescan=True, facts=session.facts)
    assert [asset.path for _, asset in look.state.wanted.heads] == ["art/new.png"]


def test_files_that_vanish_meanwhile_do_not_keep_it_going(game: Path) -> None:
    session = Session(first_look(game))
    (game.parent / "art/a.raw").unlink()
    (game.parent / "maps/b.raw").write_bytes(b"shorter")
    session.take_facts(read(session))
    look = look_again(session.look, session.texts, CancelToken(), rescan=False, facts=session.facts)
    assert len(look.state.wanted) == 0
    told = [one.message for one in look.state.problems if one.code == "PS-CONTENT-UNREADABLE"]
    assert told == [
        "art/a.raw in art could not be looked into: it is not there.",
        "maps/b.raw in maps could not be looked into: it changed while it was looked at.",
    ]


def test_reading_can_be_cancelled(game: Path) -> None:
    state, cancel = first_look(game).state, CancelToken()

    def stop(progress: Progress) -> None:
        del progress
        cancel.cancel()

    with Lanes(1) as lanes, pytest.raises(Cancelled):
        looked_into(state, lanes, cancel, report=stop)
