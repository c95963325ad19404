"""Which paths there are in which languages, and what follows for people."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from studio.languages.matching import RULE_SET
from studio.languages.tags import LanguageTag
from studio.progress import CancelToken, Lanes, unheard
from studio.project.audience import Via
from studio.project.coverage import Cell, Coverage, FamilyCoverage, coverage, percent
from studio.project.facts import NO_FACTS
from studio.project.memory import Memory
from studio.session.reading import looked_into
from studio.session.state import State
from tests.builders import manifest, state, write_tree

Packs = Mapping[str, tuple[str | None, Mapping[str, bytes]]]
"""By id, the language and the files of a pack."""


def project(folder: Path, packs: Packs, **changes: object) -> State:
    """A project with a folder for each pack, called by its id, whose files are stored without that folder."""
    manifests: dict[str, Mapping[str, object]] = {}
    for name, (language, files) in packs.items():
        write_tree(folder / name, files)
        selectors = [{"fileSource": f"{name}/{path}", "fileDestination": path} for path in files]
        manifests[f"{name}.json"] = manifest(assetPackID=name, language=language, fileSelectors=selectors)
    return state(folder, manifests, **changes)


def read(one: State) -> State:
    """``one`` once everybody has looked into its files."""
    with Lanes(1) as lanes:
        return looked_into(one, lanes, CancelToken(), report=unheard)


def of(one: State) -> Coverage:
    assert one.project is not None
    return coverage(one.contents, one.project.file, one.facts)


def family(found: Coverage, name: str) -> FamilyCoverage:
    return next(one for one in found.families if one.name == name)


def cell(found: FamilyCoverage, tag: str) -> Cell:
    got = found.cell(LanguageTag.parse(tag))
    assert got is not None
    return got


ENGLISH = {"en/a.wav": b"hello", "en/b.wav": b"again"}
FRENCH = {"fr/a.wav": b"salut"}
VOICES: Packs = {"voices-en": ("en", ENGLISH), "voices-fr": ("fr", FRENCH)}


def test_a_language_has_the_paths_of_its_packs_and_lacks_the_others_of_its_family(tmp_path: Path) -> None:
    (voices,) = of(project(tmp_path, VOICES)).families
    assert (voices.name, voices.base, voices.paths) == (
        "voices",
        "en",
        ("{language}/a.wav", "{language}/b.wav"),
    )
    assert [str(one.tag) for one in voices.cells] == ["en", "fr"]
    assert [(one.present, one.missing) for one in voices.cells] == [(2, ()), (1, ("{language}/b.wav",))]
    assert cell(voices, "fr").packs == ("voices-fr",)
    assert voices.everybody is None


def test_several_packs_of_one_language_make_one_cell(tmp_path: Path) -> None:
    packs: Packs = {**VOICES, "extra": ("fr", {"fr/b.wav": b"encore"})}
    found = of(project(tmp_path, packs, families=[{"name": "voices", "packs": ["extra"]}]))
    french = cell(family(found, "voices"), "fr")
    assert (french.present, french.missing, french.packs) == (2, (), ("extra", "voices-fr"))


def test_a_required_language_without_a_pack_is_listed_with_nothing(tmp_path: Path) -> None:
    (voices,) = of(project(tmp_path, VOICES, requiredLanguages={"*": ["de", "fr"]})).families
    german = cell(voices, "de")
    assert (german.present, german.percent, german.packs, german.is_required) == (0, 0, (), True)
    assert german.missing == voices.paths
    assert cell(voices, "fr").is_required
    assert not cell(voices, "en").is_required
    assert [str(one.tag) for one in voices.cells] == ["en", "fr", "de"]


def test_a_family_without_languages_counts_only_where_some_are_asked_of_it_by_name(tmp_path: Path) -> None:
    packs: Packs = {**VOICES, "art": (None, {"art/a.png": b"a"})}
    everywhere = of(project(tmp_path / "a", packs, requiredLanguages={"*": ["en"]}))
    assert [one.name for one in everywhere.families] == ["voices"]
    named = of(project(tmp_path / "b", packs, requiredLanguages={"Art": ["ja"]}))
    art = family(named, "art")
    assert cell(art, "ja").missing == ("art/a.png",)
    assert cell(art, "ja").holes == 0
    assert named.uneven == ()


def test_what_everybody_gets_is_missing_in_a_language_but_no_hole(tmp_path: Path) -> None:
    packs: Packs = {
        "voices": (None, {"a.wav": b"1", "b.wav": b"22"}),
        "voices-fr": ("fr", {"a.wav": b"333"}),
        "voices-de": ("de", {"c.wav": b"4444"}),
    }
    (voices,) = of(project(tmp_path, packs)).families
    french = cell(voices, "fr")
    assert (french.missing, french.from_everybody, french.holes) == (("b.wav", "c.wav"), ("b.wav",), 1)
    assert voices.base == ""
    assert voices.base_pack is not None
    assert voices.base_pack.name == "voices"
    assert voices.everybody is not None
    assert (voices.everybody.tag, voices.everybody.missing) == (None, ("c.wav",))


def test_files_are_the_same_as_the_base_s_only_once_their_bytes_are_known(tmp_path: Path) -> None:
    french = {"fr/a.wav": b"hello", "fr/b.wav": b"AGAIN"}
    opened = project(tmp_path, {**VOICES, "voices-fr": ("fr", french)})
    before = cell(of(opened).families[0], "fr")
    assert (before.same_as_base, before.unknown) == ((), ("{language}/a.wav", "{language}/b.wav"))
    after = cell(of(read(opened)).families[0], "fr")
    assert (after.same_as_base, after.unknown) == (("{language}/a.wav",), ())
    assert cell(of(read(opened)).families[0], "en").same_as_base == ()


def test_one_file_in_two_packs_is_the_same_without_looking_into_it(tmp_path: Path) -> None:
    write_tree(tmp_path, {"shared/logo.png": b"logo"})
    manifests = {
        f"{tag}.json": manifest(
            assetPackID=f"voices-{tag}", language=tag, fileSelectors=[{"directory": "shared"}]
        )
        for tag in ("en", "fr")
    }
    french = cell(of(state(tmp_path, manifests)).families[0], "fr")
    assert (french.same_as_base, french.unknown) == (("shared/logo.png",), ())


def test_every_pack_of_the_base_is_compared_with(tmp_path: Path) -> None:
    packs: Packs = {
        "voices": (None, {"a.wav": b"1"}),
        "more": (None, {"b.wav": b"same"}),
        "voices-fr": ("fr", {"b.wav": b"same"}),
    }
    opened = read(project(tmp_path, packs, families=[{"name": "voices", "packs": ["more"]}]))
    assert cell(of(opened).families[0], "fr").same_as_base == ("b.wav",)


def test_without_a_base_nothing_is_compared(tmp_path: Path) -> None:
    (voices,) = of(read(project(tmp_path, VOICES, primaryLanguage="ja"))).families
    assert (voices.base, voices.base_pack) == ("", None)
    assert all(not one.same_as_base and not one.unknown for one in voices.cells)


def test_a_language_that_apple_does_not_take_covers_nothing(tmp_path: Path) -> None:
    packs: Packs = {**VOICES, "stimmen": ("German", {"x.wav": b"hallo"})}
    found = of(project(tmp_path, packs, families=[{"name": "voices", "packs": ["stimmen"]}]))
    (voices,) = found.families
    assert "x.wav" not in voices.paths
    assert voices.everybody is None
    assert voices.base == "en"
    assert [one.name for one in found.left_out] == ["stimmen"]


@pytest.mark.parametrize(
    ("present", "paths", "shown"), [(0, 0, 0), (0, 9, 0), (1, 1000, 1), (999, 1000, 99), (7, 7, 100)]
)
def test_only_all_is_a_hundred_percent_and_only_nothing_is_none(present: int, paths: int, shown: int) -> None:
    assert percent(present, paths) == shown


SUBTITLES: Packs = {
    f"subtitles-{tag}": (tag, {"lines.txt": tag.encode()}) for tag in ("en", "fr", "pt-BR", "zh-Hant")
}


def test_a_family_that_lacks_languages_of_another_is_uneven(tmp_path: Path) -> None:
    (uneven,) = of(project(tmp_path, {**VOICES, **SUBTITLES})).uneven
    assert (uneven.family, uneven.against, uneven.for_everybody) == ("voices", "subtitles", False)
    assert [str(one) for one in uneven.lacks] == ["pt-BR", "zh-Hant"]
    assert uneven.words == (
        "voices lacks pt-BR and zh-Hant, which subtitles has: "
        "people who resolve to one of them get no pack of voices."
    )


def test_a_pack_for_everybody_is_what_people_get_in_an_uneven_family(tmp_path: Path) -> None:
    packs: Packs = {**VOICES, **SUBTITLES, "voices": (None, {"a.wav": b"all"})}
    found = of(project(tmp_path, packs))
    (uneven,) = found.uneven
    assert uneven.for_everybody
    assert "of voices only what is for everybody" in uneven.words
    brazil = next(one for one in found.outcomes if str(one.language) == "pt-BR")
    assert (brazil.without, brazil.only_everybody) == ((), ("voices",))


def test_each_language_that_is_lacking_is_named_once_with_a_family_that_has_it(tmp_path: Path) -> None:
    packs: Packs = {
        "a-en": ("en", {"x": b"1"}),
        "b-en": ("en", {"x": b"1"}),
        "b-fr": ("fr", {"x": b"1"}),
        "b-ja": ("ja", {"x": b"1"}),
        "c-en": ("en", {"x": b"1"}),
        "c-ja": ("ja", {"x": b"1"}),
        "c-ko": ("ko", {"x": b"1"}),
    }
    found = of(project(tmp_path, packs))
    told = [(one.family, [str(tag) for tag in one.lacks], one.against) for one in found.uneven]
    assert told == [
        ("a", ["fr", "ja"], "b"),
        ("a", ["ko"], "c"),
        ("b", ["ko"], "c"),
        ("c", ["fr"], "b"),
    ]


def test_tags_that_mean_the_same_people_are_one_language(tmp_path: Path) -> None:
    packs: Packs = {"a-en-US": ("en-US", {"x": b"1"}), "b-en": ("en", {"x": b"1"})}
    found = of(project(tmp_path, packs))
    assert found.uneven == ()


def test_a_pack_for_the_same_people_under_another_tag_is_not_in_the_resolved_language(tmp_path: Path) -> None:
    packs: Packs = {"a-en-US": ("en-US", {"x": b"1"}), "b-en": ("en", {"x": b"1"})}
    outcomes = of(project(tmp_path, packs)).outcomes
    assert [(one.resolved, one.without) for one in outcomes] == [("en-US", ("b",)), ("en", ("a",))]


def test_people_go_without_the_families_that_lack_the_one_language_of_the_app(tmp_path: Path) -> None:
    found = of(project(tmp_path, {**VOICES, **SUBTITLES}, requiredLanguages={"*": ["de", "pt-PT"]}))
    outcomes = {str(one.language): one for one in found.outcomes}
    assert list(outcomes) == ["en", "fr", "pt-BR", "zh-Hant", "de", "pt-PT"]
    assert (outcomes["en"].resolved, outcomes["en"].without) == ("en", ())
    assert (outcomes["pt-BR"].resolved, outcomes["pt-BR"].without) == ("pt-BR", ("voices",))
    assert (outcomes["de"].resolved, outcomes["de"].via) == ("en", Via.PRIMARY)
    # Brazilian Portuguese is held back, and there is nothing else in Portuguese.
    assert (outcomes["pt-PT"].resolved, outcomes["pt-PT"].via) == ("pt-BR", Via.PREFERRED)
    assert outcomes["pt-PT"].without == ("voices",)
    assert (
        outcomes["de"].words == "People with German (de) resolve to en, by way of the app's primary language."
    )
    assert found.rule_set == RULE_SET


def test_nobody_resolves_to_a_language_where_not_even_the_primary_one_fits(tmp_path: Path) -> None:
    found = of(project(tmp_path, VOICES, primaryLanguage="ja", requiredLanguages={"*": ["de"]}))
    german = next(one for one in found.outcomes if str(one.language) == "de")
    assert (german.resolved, german.via, german.without) == (None, Via.NONE, ("voices",))
    assert german.words == "People with German (de) resolve to no language, and get no pack of voices."


def test_the_order_of_the_packs_does_not_matter(tmp_path: Path) -> None:
    one = project(tmp_path, {**VOICES, **SUBTITLES, "Voices-ja": ("ja", {"ja/a.wav": b"j"})})
    assert one.project is not None
    forwards = coverage(one.contents, one.project.file, NO_FACTS)
    assert coverage(one.contents[::-1], one.project.file, NO_FACTS) == forwards


def test_what_rests_on_the_same_packs_is_the_same_object(tmp_path: Path) -> None:
    one = project(tmp_path, {**VOICES, **SUBTITLES})
    assert one.project is not None
    first = Memory()
    before = coverage(one.contents, one.project.file, one.facts, first)
    again = coverage(one.contents, one.project.file, one.facts, Memory(first))
    assert all(left is right for left, right in zip(before.families, again.families, strict=True))


def test_packs_without_a_language_cover_nothing(tmp_path: Path) -> None:
    found = of(project(tmp_path, {"art": (None, {"a.png": b"a"})}))
    assert (found.families, found.uneven, found.outcomes, found.languages) == ((), (), (), ())
    assert coverage((), None, NO_FACTS).families == ()
