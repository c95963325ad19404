"""What is missing in one language and there in another, and what nobody translated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from studio.project.facts import NO_FACTS, Facts, FileFacts
from studio.project.problems import Problem
from studio.session.state import State, derive
from tests.builders import manifest, state, write_tree

Files = Mapping[str, tuple[str, ...]]


def spoken(folder: Path, family: str, languages: Files, **changes: object) -> State:
    """A project with one family: for each language (or ``""``) the names that lie in its folder."""
    return project_of(folder, {family: languages}, **changes)


def project_of(folder: Path, families: Mapping[str, Files], **changes: object) -> State:
    manifests: dict[str, Mapping[str, object]] = {}
    for family, languages in families.items():
        for language, names in languages.items():
            where = f"{family}/{language or 'all'}"
            write_tree(folder, {f"{where}/{name}": name.encode() for name in names})
            pack_id = f"{family}-{language}" if language else family
            manifests[f"{pack_id}.json"] = manifest(
                assetPackID=pack_id, language=language or None, fileSelectors=[{"directory": where}]
            )
    return state(folder, manifests, **changes)


def said(one: State, code: str) -> list[Problem]:
    return [problem for problem in one.problems if problem.code == code]


def codes(one: State) -> set[str]:
    return {problem.code for problem in one.problems if problem.code.startswith("PS-FAMILY-")}


def test_a_family_that_is_there_in_every_language_is_fine(tmp_path: Path) -> None:
    one = spoken(tmp_path, "voices", {"en": ("a", "b"), "fr": ("a", "b"), "ja": ("a", "b")})
    assert codes(one) == set()


def test_a_required_language_without_a_pack_is_an_error(tmp_path: Path) -> None:
    one = spoken(tmp_path, "voices", {"en": ("a",)}, requiredLanguages={"*": ["en", "de"]})
    (problem,) = said(one, "PS-FAMILY-REQUIRED")
    assert problem.message == "voices has no pack in German (de), which this project requires."
    assert problem.place.pack == "voices-en"
    assert problem.place.line


def test_what_a_family_is_not_asked_for_is_not_missing(tmp_path: Path) -> None:
    required = {"*": ["en", "de"], "voices": ["en"]}
    assert codes(spoken(tmp_path, "voices", {"en": ("a",)}, requiredLanguages=required)) == set()


def test_a_family_for_everybody_is_asked_for_languages_only_by_its_name(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.png": b"a"})
    for name, asked in (("a", "*"), ("b", "art")):
        made = state(
            tmp_path / name, {"art.json": manifest(sourceRoot="../..")}, requiredLanguages={asked: ["de"]}
        )
        told = said(made, "PS-FAMILY-REQUIRED")
        assert [one.place.pack for one in told] == (["art"] if asked == "art" else [])


def test_paths_that_a_required_language_lacks_are_an_error_with_count_and_example(tmp_path: Path) -> None:
    one = spoken(
        tmp_path, "voices", {"en": ("a", "b", "c"), "de": ("a",)}, requiredLanguages={"*": ["en", "de"]}
    )
    (problem,) = said(one, "PS-FAMILY-REQUIRED-PATHS")
    assert problem.message == (
        "voices-de has no file for 2 of 3 paths that voices-en has, such as voices/{language}/b."
    )
    assert codes(one) == {"PS-FAMILY-REQUIRED-PATHS"}


def test_paths_that_another_language_lacks_against_the_base_are_a_warning(tmp_path: Path) -> None:
    assert codes(spoken(tmp_path, "voices", {"en": ("a", "b"), "de": ("a",)})) == {"PS-FAMILY-PATHS"}


def test_what_only_the_other_language_has_is_nobody_s_fault(tmp_path: Path) -> None:
    assert codes(spoken(tmp_path, "voices", {"en": ("a",), "de": ("a", "b")})) == set()


def test_without_a_base_what_all_others_have_counts_from_three_languages_on(tmp_path: Path) -> None:
    two = {"de": ("a",), "ja": ("a", "b")}
    assert "PS-FAMILY-PATHS" not in codes(spoken(tmp_path / "two", "voices", two))
    one = spoken(tmp_path / "three", "voices", {**two, "fr": ("a", "b")})
    (problem,) = said(one, "PS-FAMILY-PATHS")
    assert problem.place.pack == "voices-de"
    assert "every other language has" in problem.message


def test_what_everybody_gets_is_missing_nowhere(tmp_path: Path) -> None:
    languages = {"": ("x",), "en": ("a",), "fr": ("a",), "ja": ("a",)}
    assert codes(spoken(tmp_path, "voices", languages)) == set()


def test_families_with_different_languages_are_uneven(tmp_path: Path) -> None:
    one = project_of(
        tmp_path, {"voices": {"en": ("a",)}, "subtitles": {"en": ("a",), "fr": ("a",), "ja": ("a",)}}
    )
    (problem,) = said(one, "PS-FAMILY-UNEVEN")
    assert problem.message.startswith("voices lacks fr, ja, which subtitles has.")
    assert "predicted" in problem.message


def test_what_is_lacking_may_be_a_language_and_the_same_one_of_a_country(tmp_path: Path) -> None:
    one = project_of(
        tmp_path, {"voices": {"en": ("a",)}, "subtitles": {"en": ("a",), "fr": ("a",), "fr-CA": ("a",)}}
    )
    (problem,) = said(one, "PS-FAMILY-UNEVEN")
    assert problem.message.startswith("voices lacks fr, fr-CA, which subtitles has.")


def test_a_family_with_a_pack_for_everybody_is_not_uneven(tmp_path: Path) -> None:
    one = project_of(tmp_path, {"voices": {"": ("x",), "en": ("a",)}, "text": {"en": ("a",), "fr": ("a",)}})
    assert codes(one) == set()


def test_a_family_without_the_primary_language_is_a_warning(tmp_path: Path) -> None:
    without = spoken(tmp_path / "a", "voices", {"fr": ("a",)}, primaryLanguage="de")
    assert codes(without) == {"PS-FAMILY-PRIMARY"}
    regional = spoken(tmp_path / "b", "voices", {"de-AT": ("a",)}, primaryLanguage="de")
    assert codes(regional) == set()
    script = spoken(tmp_path / "c", "voices", {"zh-Hant": ("a",)}, primaryLanguage="zh-Hans")
    assert codes(script) == {"PS-FAMILY-PRIMARY"}


def test_files_with_the_bytes_of_the_base_were_perhaps_not_translated(tmp_path: Path) -> None:
    one = spoken(tmp_path, "voices", {"en": ("a", "b"), "fr": ("a", "b")})
    assert said(one, "PS-FAMILY-COPY") == []
    digests = {"voices/en/a": "11", "voices/fr/a": "11", "voices/en/b": "22", "voices/fr/b": "33"}
    read = {
        (contents.pack.base, file.asset.disk_path): FileFacts(
            file.asset.size, file.asset.changed, digest=digests[file.asset.path]
        )
        for contents in one.contents
        for file in contents.files
    }
    (problem,) = said(_with(one, NO_FACTS.adding(read.items())), "PS-FAMILY-COPY")
    assert problem.message == (
        "voices-fr has 1 file with the same bytes as in voices-en, such as voices/fr/a."
    )
    unread = {key: replace(facts, digest=None) for key, facts in read.items()}
    assert said(_with(one, NO_FACTS.adding(unread.items())), "PS-FAMILY-COPY") == []


def _with(one: State, facts: Facts) -> State:
    snapshots = {contents.pack.base: contents.snapshot for contents in one.contents}
    return derive(one.project, one.target, one.packs, snapshots, before=one, facts=facts)
