"""The order of packs: families together, otherwise as somebody arranged them."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from studio.errors import Place
from studio.manifest.document import Document
from studio.project.edits import Texts, apply
from studio.project.pack_order import (
    Group,
    arrange,
    beside,
    followed_by,
    grouped,
    in_order,
    stepped,
    usual_order,
)
from studio.project.packs import Pack, read_pack
from studio.project.project_file import FamilyEntry, ProjectFile

HERE = Path("/game/manifests")
GAME = ProjectFile(name="Game")


def pack(pack_id: str, language: str | None = None) -> Pack:
    values = {"assetPackID": pack_id} | ({} if language is None else {"language": language})
    path = HERE / f"{pack_id}.json"
    return read_pack(path, Document.read(json.dumps(values).encode()), HERE.parent)


PACKS = [pack("Art"), pack("Core"), pack("Voices-de", "de"), pack("Voices-fr", "fr"), pack("Zoo")]
PATHS = [one.path for one in PACKS]


def names(groups: tuple[Group, ...] | None) -> list[str | list[str]]:
    assert groups is not None
    found: list[str | list[str]] = []
    for group in groups:
        stems = [path.stem for path in group.manifests]
        found.append(stems[0] if group.name is None else stems)
    return found


def at(*stems: str) -> tuple[Path, ...]:
    return tuple(HERE / f"{stem}.json" for stem in stems)


def test_without_an_order_packs_stand_by_the_names_of_their_manifests() -> None:
    packs = [pack("Zoo-2"), pack("Zoo"), pack("art-2"), pack("Art")]
    assert [one.name for one in in_order(packs, (), HERE)] == ["Art", "art-2", "Zoo", "Zoo-2"]


def test_packs_that_the_order_does_not_name_follow_by_name() -> None:
    ordered = in_order(PACKS, ("Zoo.json", "gone.json", "Core.json"), HERE)
    assert [one.name for one in ordered] == ["Zoo", "Core", "Art", "Voices-de", "Voices-fr"]


def test_a_manifest_outside_of_the_folder_has_a_place_too() -> None:
    outside = read_pack(HERE.parent / "other.json", Document.read(b"{}"), HERE)
    ordered = in_order([*PACKS[:1], outside], ("../other.json",), HERE)
    assert [one.path.name for one in ordered] == ["other.json", "Art.json"]


def test_a_family_stands_where_its_first_pack_would() -> None:
    packs = [PACKS[3], *PACKS[:3]]
    assert names(grouped(packs, GAME)) == [["Voices-fr", "Voices-de"], "Art", "Core"]


def test_one_pack_with_a_language_is_no_family_yet() -> None:
    assert names(grouped(PACKS[:3], GAME)) == ["Art", "Core", "Voices-de"]


def test_two_packs_with_one_id_are_no_family_unless_the_project_says_so() -> None:
    twins = [pack("Art"), read_pack(HERE / "b.json", pack("Art").document, HERE)]
    assert names(grouped(twins, GAME)) == ["Art", "b"]
    said = GAME.model_copy(update={"families": (FamilyEntry(name="Pictures", packs=("Art",)),)})
    assert names(grouped(twins, said)) == [["Art", "b"]]


def test_a_pack_steps_past_a_whole_family() -> None:
    groups = grouped(PACKS, GAME)
    assert names(stepped(groups, at("Zoo"), down=False)) == ["Art", "Core", "Zoo", ["Voices-de", "Voices-fr"]]
    assert names(stepped(groups, at("Core"), down=True)) == [
        "Art",
        ["Voices-de", "Voices-fr"],
        "Core",
        "Zoo",
    ]


def test_packs_of_a_family_move_within_it_and_the_family_as_a_whole() -> None:
    groups = grouped(PACKS, GAME)
    within = stepped(groups, at("Voices-fr"), down=False)
    assert names(within) == ["Art", "Core", ["Voices-fr", "Voices-de"], "Zoo"]
    whole = stepped(groups, at("Voices-de", "Voices-fr"), down=True)
    assert names(whole) == ["Art", "Core", "Zoo", ["Voices-de", "Voices-fr"]]


def test_there_is_no_way_past_the_ends_nor_for_parts_of_a_family_with_others() -> None:
    groups = grouped(PACKS, GAME)
    assert stepped(groups, at("Art"), down=False) is None
    assert stepped(groups, at("Zoo"), down=True) is None
    assert stepped(groups, at("Voices-de"), down=False) is None
    assert stepped(groups, at("Voices-de", "Zoo"), down=False) is None
    assert stepped(groups, (), down=False) is None


def test_what_is_dragged_lands_beside_its_target_and_never_in_another_family() -> None:
    groups = grouped(PACKS, GAME)
    target = HERE / "Voices-fr.json"
    assert names(beside(groups, at("Zoo"), target, after=False)) == [
        "Art",
        "Core",
        "Zoo",
        ["Voices-de", "Voices-fr"],
    ]
    assert names(beside(groups, at("Art", "Core"), HERE / "Zoo.json", after=True))[-2:] == ["Art", "Core"]
    assert beside(groups, at("Voices-de"), HERE / "Zoo.json", after=True) is None
    assert names(beside(groups, at("Voices-de"), target, after=True))[2] == ["Voices-fr", "Voices-de"]


def test_the_project_file_keeps_the_order_and_forgets_it_again() -> None:
    groups = stepped(grouped(PACKS, GAME), at("Zoo"), down=False)
    assert groups is not None
    before = Texts(GAME, {})
    after = apply(arrange(groups, HERE, "Move Zoo in the list", Place("Zoo", at("Zoo")[0])), before)
    assert after.project.pack_order == (
        "Art.json",
        "Core.json",
        "Zoo.json",
        "Voices-de.json",
        "Voices-fr.json",
    )
    assert grouped(in_order(PACKS, after.project.pack_order, HERE), GAME) == groups
    assert apply(usual_order(), after).project == GAME


def test_a_project_in_which_nobody_moved_a_pack_says_nothing_of_it() -> None:
    assert "packOrder" not in GAME.model_dump(by_alias=True)


def test_a_new_pack_comes_right_after_the_one_it_was_made_of() -> None:
    first, new = at("b")[0], at("b-2")[0]
    assert followed_by(("a.json", "b.json", "c.json"), HERE, first, new) == (
        "a.json",
        "b.json",
        "b-2.json",
        "c.json",
    )
    assert followed_by(("a.json",), HERE, first, new) == ("a.json",)


@given(st.permutations(PACKS), st.sets(st.sampled_from(PATHS)), st.sampled_from(PATHS), st.booleans())
def test_moving_loses_no_pack_and_keeps_families_together(
    packs: list[Pack],
    chosen: set[Path],
    target: Path,
    later: bool,  # noqa: FBT001 -- a case
) -> None:
    groups = grouped(packs, GAME)
    for moved in (
        stepped(groups, chosen, down=later),
        beside(groups, chosen, target, after=later),
    ):
        if moved is not None:
            every = [path for group in moved for path in group.manifests]
            assert sorted(every) == sorted(one.path for one in packs)
            assert {group.name for group in moved} == {group.name for group in groups}
