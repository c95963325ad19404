"""What people say about families: which packs belong together, and under which name."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.project.edits import Edit, Texts, apply
from studio.project.families import families, family_names
from studio.project.packs import Pack
from studio.project.project_file import ProjectFile
from studio.project.regrouping import (
    choose_family,
    family_by_id,
    follow_id,
    is_listed,
    legal_name,
    own_family,
    rename_family,
)
from studio.session.state import State
from tests.builders import manifest, state, write_tree


@pytest.fixture
def game(tmp_path: Path) -> State:
    """Voices in two languages, and music."""
    write_tree(tmp_path, {"art/a.wav": b"a"})
    packs = {"voices-en": "en", "voices-fr": "fr", "music-en": "en"}
    manifests = {f"{name}.json": manifest(assetPackID=name, language=tag) for name, tag in packs.items()}
    return state(tmp_path, manifests, requiredLanguages={"voices": ["en", "ja"], "*": ["en"]})


def file(game: State) -> ProjectFile:
    assert game.project is not None
    return game.project.file


def pack(game: State, name: str) -> Pack:
    return next(one for one in game.packs if one.name == name)


def after(edit: Edit, project: ProjectFile) -> ProjectFile:
    return apply(edit, Texts(project, {})).project


def groups(game: State, project: ProjectFile) -> dict[str, list[str]]:
    return {
        one.name: [member.pack.name for member in one.members] for one in families(game.contents, project)
    }


def test_a_pack_moves_to_a_family_there_is(game: State) -> None:
    edit = choose_family(file(game), pack(game, "music-en"), "voices")
    assert edit.label == "Put music-en into the family voices"
    moved = after(edit, file(game))
    assert groups(game, moved) == {"voices": ["music-en", "voices-en", "voices-fr"]}
    assert is_listed(moved, pack(game, "music-en"))


def test_a_pack_moves_to_a_new_family_and_from_there_to_another(game: State) -> None:
    first = after(choose_family(file(game), pack(game, "voices-fr"), "Speech"), file(game))
    assert groups(game, first)["Speech"] == ["voices-fr"]
    second = after(choose_family(first, pack(game, "voices-fr"), "music"), first)
    assert groups(game, second) == {"music": ["music-en", "voices-fr"], "voices": ["voices-en"]}
    assert [one.name for one in second.families] == ["music"]


def test_going_back_to_what_the_id_says_leaves_no_trace(game: State) -> None:
    french = pack(game, "voices-fr")
    moved = after(choose_family(file(game), french, "Speech"), file(game))
    assert after(follow_id(moved, french), moved) == file(game)
    assert after(choose_family(moved, french, "VOICES"), moved) == file(game)


def test_a_pack_becomes_a_family_of_its_own_under_a_name_that_is_free(game: State) -> None:
    french = pack(game, "voices-fr")
    alone = after(own_family(file(game), french, ["voices", "music"]), file(game))
    assert groups(game, alone)["voices-fr"] == ["voices-fr"]
    again = after(own_family(file(game), french, ["Voices-FR"]), file(game))
    assert groups(game, again)["voices-fr-2"] == ["voices-fr"]


def test_a_renamed_family_keeps_its_packs_its_languages_and_whoever_joins_later(game: State) -> None:
    packs = [pack(game, "voices-en"), pack(game, "voices-fr")]
    edit = rename_family(file(game), "voices", packs, "Speech", ["voices", "music"])
    assert edit.label == "Rename the family voices to Speech"
    renamed = after(edit, file(game))
    assert groups(game, renamed) == {"music": ["music-en"], "Speech": ["voices-en", "voices-fr"]}
    assert renamed.required_languages == {"Speech": ("en", "ja"), "*": ("en",)}
    assert family_by_id(renamed, pack(game, "voices-fr")) == "Speech"
    assert not is_listed(renamed, pack(game, "voices-fr"))


def test_a_family_of_listed_packs_is_renamed_too(game: State) -> None:
    moved = after(choose_family(file(game), pack(game, "music-en"), "voices"), file(game))
    renamed = after(rename_family(moved, "voices", game.packs, "Speech", ["voices"]), moved)
    assert groups(game, renamed) == {"Speech": ["music-en", "voices-en", "voices-fr"]}
    assert len(renamed.families) == 1
    back = after(rename_family(renamed, "Speech", game.packs, "voices", ["Speech"]), renamed)
    assert back == moved


def test_a_name_may_change_in_nothing_but_its_letter_case(game: State) -> None:
    packs = [pack(game, "voices-en"), pack(game, "voices-fr")]
    renamed = after(rename_family(file(game), "voices", packs, "Voices", ["voices", "music"]), file(game))
    assert groups(game, renamed)["Voices"] == ["voices-en", "voices-fr"]
    assert after(rename_family(renamed, "Voices", packs, "voices", ["Voices"]), renamed) == file(game)


def test_two_families_never_get_one_name(game: State) -> None:
    with pytest.raises(StudioError, match="Music is the name of another family"):
        rename_family(file(game), "voices", [pack(game, "voices-en")], "Music", ["voices", "music"])


@pytest.mark.parametrize("text", ["", "  \n ", "*", "half \ud800", "zero \0", "long" * 100])
def test_what_can_be_no_name_is_refused_in_a_sentence(game: State, text: str) -> None:
    with pytest.raises(StudioError) as refused:
        choose_family(file(game), pack(game, "music-en"), text)
    assert refused.value.hint


def test_a_name_loses_the_space_around_it() -> None:
    assert legal_name("  Big \t voices ") == "Big voices"


def test_what_the_project_file_spells_counts(game: State) -> None:
    named = file(game).model_copy(update={"families": ()})
    moved = after(choose_family(named, pack(game, "music-en"), "VOICES"), named)
    assert set(family_names(game.packs, moved).values()) == {"VOICES"}
