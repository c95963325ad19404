"""Which packs are a family, and which of their paths are the same thing in another language."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from studio.languages.tags import LanguageTag
from studio.project.families import (
    Family,
    copies_in,
    families,
    family_names,
    for_other_people,
    logical_paths,
    possible_copies,
    required_of,
    spellings,
    stem_of,
    with_languages,
)
from studio.project.memory import Memory
from studio.project.project_file import FamilyEntry
from studio.session.state import State
from tests.builders import manifest, pack, state, write_tree


def tag(text: str) -> LanguageTag:
    return LanguageTag.parse(text)


def localized(folder: Path, packs: Mapping[str, str | None], **changes: object) -> State:
    """A project with a pack ``id: language`` each, of a folder that has the pack's name."""
    write_tree(folder, {f"{name}/a.wav": b"a" for name in packs})
    manifests = {
        f"{name}.json": manifest(assetPackID=name, language=language, fileSelectors=[{"directory": name}])
        for name, language in packs.items()
    }
    return state(folder, manifests, **changes)


def found(one: State) -> tuple[Family, ...]:
    assert one.project is not None
    return families(one.contents, one.project.file)


def ids(family: Family) -> list[str]:
    return [member.pack.name for member in family.members]


@pytest.mark.parametrize(
    ("pack_id", "language", "stem"),
    [
        ("voices-fr", "fr", "voices"),
        ("fr_voices", "fr", "voices"),
        ("voices-PT_br-hd", "pt-BR", "voices-hd"),
        ("voices-pt", "pt-BR", "voices"),
        ("voices-French", "fr", "voices"),
        ("voices-portuguese", "pt-BR", "voices"),
        ("voices_de", "de_DE", "voices"),
        ("de-luxe-de", "de", "de-luxe"),
        ("fr", "fr", "{language}"),
        ("voicesfr", "fr", "voicesfr"),
        ("voices-fr", None, "voices-fr"),
        ("voices-fr", "xx", "voices-fr"),
    ],
)
def test_the_stem_of_an_id_is_the_id_without_its_language(
    tmp_path: Path, pack_id: str, language: str | None, stem: str
) -> None:
    assert stem_of(pack(tmp_path, manifest(assetPackID=pack_id, language=language))) == stem


@pytest.mark.parametrize(
    ("path", "language", "logical"),
    [
        ("voices/fr/a.wav", "fr", "voices/{language}/a.wav"),
        ("fr/fr/a.wav", "fr", "{language}/{language}/a.wav"),
        ("voices/FR/a.wav", "fr-CA", "voices/{language}/a.wav"),
        ("voices/zh_hant/a.wav", "zh-Hant", "voices/{language}/a.wav"),
        ("voices/Chinese (Traditional)/a", "zh-Hant", "voices/{language}/a"),
        ("English/a.wav", "en", "{language}/a.wav"),
        ("text/fr", "fr", "text/{language}"),
        ("text/fr.txt", "fr", "text/fr.txt"),
        ("voices/de/a.wav", "fr", "voices/de/a.wav"),
        ("fresh/a.wav", "fr", "fresh/a.wav"),
        ("voices/fr\n/a.wav", "fr", "voices/fr\n/a.wav"),
    ],
)
def test_a_part_that_names_the_language_is_a_blank_in_the_logical_path(
    path: str, language: str, logical: str
) -> None:
    paths = ["first/x", path, "last/x"]
    assert logical_paths(paths, tag(language)) == ["first/x", logical, "last/x"]


def test_without_a_language_a_path_is_its_own_logical_path() -> None:
    paths = ["voices/fr/a.wav"]
    assert logical_paths(paths, None) is paths
    assert logical_paths([], tag("fr")) == []


def test_a_language_is_spelled_as_tag_alone_or_in_english() -> None:
    assert {"pt-br", "pt", "portuguese"} <= set(spellings(tag("pt-BR")))


def test_packs_whose_ids_agree_without_the_language_are_a_family(tmp_path: Path) -> None:
    packs = {"voices-en": "en", "Voices-fr": "fr", "voices": None, "art": None, "voices-extra-fr": "fr"}
    families_ = found(localized(tmp_path, packs))
    assert [(one.name, ids(one)) for one in families_] == [
        ("Voices", ["Voices-fr", "voices-en", "voices"]),
        ("art", ["art"]),
        ("voices-extra", ["voices-extra-fr"]),
    ]


def test_the_base_is_the_pack_for_everybody_or_else_the_primary_language(tmp_path: Path) -> None:
    (with_base,) = found(localized(tmp_path / "a", {"voices": None, "voices-en": "en", "voices-fr": "fr"}))
    assert with_base.base is not None
    assert with_base.base.pack.name == "voices"
    (primary,) = found(
        localized(tmp_path / "b", {"voices-en": "en", "voices-fr": "fr"}, primaryLanguage="fr")
    )
    assert primary.base is not None
    assert primary.base.pack.name == "voices-fr"
    (nothing,) = found(
        localized(tmp_path / "c", {"voices-en": "en", "voices-fr": "fr"}, primaryLanguage="de")
    )
    assert nothing.base is None
    assert [str(one) for one in nothing.tags] == ["en", "fr"]


def test_the_project_file_overrides_what_ids_say(tmp_path: Path) -> None:
    one = localized(
        tmp_path,
        {"talk-en": "en", "parler": "fr", "music-en": "en"},
        families=[{"name": "Voices", "packs": ["talk-en", "parler", "gone"]}],
    )
    assert [(family.name, ids(family)) for family in found(one)] == [
        ("music", ["music-en"]),
        ("Voices", ["parler", "talk-en"]),
    ]


def test_the_project_file_can_name_what_ids_have_in_common(tmp_path: Path) -> None:
    packs = {"voices-en": "en", "Voices-fr": "fr", "voices-de": "de", "music-en": "en"}
    entries = [{"name": "Speech", "stems": ["VOICES"]}, {"name": "Solo", "packs": ["voices-de"]}]
    assert [(one.name, ids(one)) for one in found(localized(tmp_path, packs, families=entries))] == [
        ("Speech", ["Voices-fr", "voices-en"]),
        ("music", ["music-en"]),
        ("Solo", ["voices-de"]),
    ]


def test_a_family_is_spelled_as_in_the_project_file(tmp_path: Path) -> None:
    one = localized(
        tmp_path, {"voices-en": "en", "talk": "fr"}, families=[{"name": "VOICES", "packs": ["talk"]}]
    )
    assert [(family.name, ids(family)) for family in found(one)] == [("VOICES", ["talk", "voices-en"])]
    assert one.project is not None
    assert set(family_names(one.packs, one.project.file).values()) == {"VOICES"}


def test_a_family_that_gets_another_spelling_is_another_object(tmp_path: Path) -> None:
    one = localized(tmp_path, {"voices-en": "en"})
    assert one.project is not None
    memory = Memory()
    file = one.project.file
    families(one.contents, file, memory)
    spelled = file.model_copy(update={"families": (FamilyEntry(name="Voices", stems=("voices",)),)})
    assert [family.name for family in families(one.contents, spelled, Memory(memory))] == ["Voices"]


def test_a_language_that_makes_no_sense_makes_no_pack_for_everybody(tmp_path: Path) -> None:
    entries = [{"name": "voices", "packs": ["all"]}]
    (family,) = found(localized(tmp_path, {"voices-en": "en", "all": "English"}, families=entries))
    assert family.base is not None
    assert family.base.pack.name == "voices-en"
    assert (family.for_everybody, [one.pack.name for one in family.localized]) == ((), ["voices-en"])
    assert family.paths == {"voices-en/a.wav"}


def test_all_packs_for_the_same_people_are_the_base(tmp_path: Path) -> None:
    packs = {"voices-en": "en", "voices-en-2": "en", "voices-fr": "fr"}
    entries = [{"name": "voices", "packs": [*packs]}]
    (family,) = found(localized(tmp_path / "a", packs, families=entries))
    assert [one.pack.name for one in family.bases] == ["voices-en-2", "voices-en"]
    (nobody,) = found(localized(tmp_path / "b", packs, families=entries, primaryLanguage="ja"))
    assert nobody.bases == ()


def test_languages_are_asked_of_a_family_that_has_none_only_by_its_name(tmp_path: Path) -> None:
    packs = {"voices-en": "en", "art": None, "music": None}
    one = localized(tmp_path, packs, requiredLanguages={"*": ["en"], "ART": ["fr"]})
    assert one.project is not None
    assert [family.name for family in with_languages(found(one), one.project.file)] == ["art", "voices"]
    assert [family.name for family in with_languages(found(one), None)] == ["voices"]


def test_a_family_s_own_required_languages_outweigh_those_for_all() -> None:
    required = {"*": ("en", "fr"), "Voices": ("ja",)}
    assert required_of("voices", required) == (tag("ja"),)
    assert required_of("Subtitles", required) == (tag("en"), tag("fr"))
    assert required_of("Subtitles", {}) == ()


def test_what_rests_on_the_same_packs_is_the_same_object(tmp_path: Path) -> None:
    one = localized(tmp_path, {"voices-en": "en", "voices-fr": "fr", "music-en": "en"})
    assert one.project is not None
    file = one.project.file
    first = Memory()
    before = families(one.contents, file, first)
    again = families(one.contents, file, Memory(first))
    assert all(left is right for left, right in zip(before, again, strict=True))


def test_files_of_one_size_at_one_logical_path_are_suspected_to_be_copies(tmp_path: Path) -> None:
    write_tree(
        tmp_path,
        {
            "en/same.wav": b"1234",
            "fr/same.wav": b"5678",
            "en/longer.wav": b"12345",
            "fr/longer.wav": b"1",
            "en/empty": b"",
            "fr/empty": b"",
            "fr/only.wav": b"1234",
        },
    )
    manifests = {
        f"{one}.json": manifest(assetPackID=f"voices-{one}", language=one, fileSelectors=[{"directory": one}])
        for one in ("en", "fr")
    }
    opened = state(tmp_path, manifests)
    assert opened.project is not None
    (family,) = families(opened.contents, opened.project.file)
    english, french = family.members
    assert [(one.path, one.file.path, one.original.path) for one in possible_copies(french, english)] == [
        ("{language}/same.wav", "fr/same.wav", "en/same.wav")
    ]
    ((member, copies),) = copies_in(family, Memory())
    assert (member, len(copies)) == (french, 1)


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        (None, None, False),
        (None, "de", False),
        ("de", "de", False),
        ("en", "en-US", False),
        ("en", "en-CA", True),
        ("de", "fr", True),
        ("de_DE", "de", False),
        ("no language", "de", True),
    ],
)
def test_packs_are_for_other_people_where_no_device_resolves_to_both(
    tmp_path: Path, *, one: str | None, other: str | None, apart: bool
) -> None:
    mine, theirs = (pack(tmp_path, manifest(language=tag)) for tag in (one, other))
    assert for_other_people(mine, theirs) is apart
    assert for_other_people(theirs, mine) is apart
