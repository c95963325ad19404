"""How much of each pack is downloaded is known as soon as it was built, and for as long as it stands so."""

from __future__ import annotations

from pathlib import Path

from studio.project import intents
from studio.ui import wishes
from tests.builders import write_tree
from tests.ui.desk.conftest import Opening
from tests.ui.desks import AtWork


def test_nothing_is_weighed_before_a_build(work: AtWork) -> None:
    assert work.view.weights == {}


def test_what_was_built_weighs_as_much_as_its_file(work: AtWork, game: Path) -> None:
    work.wish(wishes.Build())
    weights = {Path(key).stem: weight for key, weight in work.view.weights.items()}
    builds = game.parent / "builds"
    assert weights == {name: (builds / f"{name}.aar").stat().st_size for name in ("art", "voices")}


def test_a_pack_that_ships_other_files_has_no_weight_until_it_is_built_again(
    work: AtWork, game: Path
) -> None:
    work.wish(wishes.Build())
    write_tree(game.parent, {"art/new.txt": b"more than before"})
    work.wish(wishes.Rescan())
    assert {Path(key).stem for key in work.view.weights} == {"voices"}
    work.wish(wishes.Build())
    assert {Path(key).stem for key in work.view.weights} == {"art", "voices"}


def test_a_pack_that_is_to_be_built_otherwise_has_no_weight(work: AtWork) -> None:
    work.wish(wishes.Build())
    work.wish(wishes.Perform(intents.choose_policy(work.view.packs[0], "prefetch")))
    assert {Path(key).stem for key in work.view.weights} == {"voices"}


def test_weights_are_known_again_when_the_project_is_opened_again(work: AtWork, opening: Opening) -> None:
    work.wish(wishes.Build())
    before = work.view.weights
    work.close()
    assert before
    assert opening().view.weights == before
