"""``pack-studio resolve`` with packs as they would be."""

from __future__ import annotations

import csv
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from studio.languages.matching import RULE_SET
from studio.project.standing_people import standing, standing_with
from tests.builders import manifest, project, write_tree
from tests.shell import Shell


def _pack(name: str, policy: str, **more: object) -> dict[str, object]:
    events = {} if policy == "onDemand" else {"installationEventTypes": ["firstInstallation"]}
    values: dict[str, object] = {
        "assetPackID": name,
        "downloadPolicy": {policy: events},
        "fileSelectors": [{"directory": name}],
        **more,
    }
    return manifest(**values)


def _project(folder: Path, *packs: tuple[str, str, str | None], **file: object) -> Path:
    """A project with packs of an ID, a policy and a language; each has a hundred bytes a letter of its ID."""
    write_tree(folder, {f"{name}/{name}.wav": name.encode() * 100 for name, _, _ in packs})
    manifests = {
        f"{number}.json": _pack(name, policy, language=tag)
        for number, (name, policy, tag) in enumerate(packs)
    }
    return project(folder, manifests, lowestOS=27, **file)


@pytest.fixture
def coast(tmp_path: Path) -> Path:
    """Voices in English, simplified Chinese and Serbian, and French maps; English is primary."""
    return _project(
        tmp_path,
        ("core", "essential", None),
        ("voices-en", "essential", "en"),
        ("voices-zh-Hans", "prefetch", "zh-Hans"),
        ("voices-sr", "essential", "sr"),
        ("maps-fr", "onDemand", "fr"),
    )


def _moves(document: dict[str, Any]) -> list[str]:
    return [one["words"] for one in document["whatIf"]["moves"]]


def _changed(document: dict[str, Any]) -> list[str]:
    return [one["preferred"][0] for one in document["whatIf"]["changes"]]


def _people(folder: Path, *profiles: dict[str, object]) -> Path:
    path = folder / "people.json"
    path.write_text(json.dumps({"profiles": profiles}), encoding="utf-8")
    return path


class TestTheStandingPeople:
    def test_traditional_chinese_takes_taiwan_hong_kong_and_macao_off_the_primary_language(
        self, shell: Shell, coast: Path
    ) -> None:
        answer = shell("resolve", coast, "--add", "voices-zh-Hant=zh-Hant", "--json")
        assert (answer.code, answer.err) == (0, "")
        changed = _changed(answer.json)
        assert {"zh-Hant", "zh-Hant-TW", "zh-Hant-HK", "zh-Hant-MO"} <= set(changed)
        assert all(tag.startswith("zh-Hant") for tag in changed)
        found = answer.json["whatIf"]
        assert found["unchanged"] + len(found["changes"]) >= len(standing())
        taiwan = next(one for one in found["changes"] if one["preferred"] == ["zh-Hant-TW"])
        assert taiwan["profile"] == "Chinese (Traditional, Taiwan)"
        both = {"install": 400 + 900, "later": 0, "on-demand": 0}
        assert taiwan["from"] == {"language": "en", "via": "primary", "bytes": both}
        assert taiwan["to"] == {"language": "zh-Hant", "via": "preferred", "bytes": both}
        (told,) = _moves(answer.json)
        assert told.startswith("Taiwan, Hong Kong, Macao")
        assert told.endswith(
            "leave the primary language, English (en), and get Chinese (Traditional) (zh-Hant)."
        )
        assert found["ruleSet"] == RULE_SET

    def test_serbian_in_latin_script_does_the_same_for_those_who_write_so(
        self, shell: Shell, coast: Path
    ) -> None:
        document = shell("resolve", coast, "--add", "voices-sr-Latn=sr-Latn", "--json").json
        changed = _changed(document)
        assert changed
        assert all(tag.startswith("sr-Latn") for tag in changed)
        assert {one["from"]["via"] for one in document["whatIf"]["changes"]} == {"primary"}
        assert {one["to"]["language"] for one in document["whatIf"]["changes"]} == {"sr-Latn"}

    def test_people_read_how_many_change_and_then_from_what_to_what_with_bytes(
        self, shell: Shell, coast: Path
    ) -> None:
        people = standing_with(("en", "zh-Hans", "sr", "fr"))
        answer = shell("resolve", coast, "--without", "voices-zh-Hans")
        assert (answer.code, answer.err) == (0, "")
        told = " ".join(answer.out.split())
        assert told.startswith(f"Without voices-zh-Hans: Tried on {len(people):,} people: every language")
        assert "Macao fall back to the primary language, English (en), and got Chinese (Simpl" in told
        assert "before first use 400 bytes → 1.3 KB, later 1.4 KB → 0 bytes" in told
        assert f"Rules: {RULE_SET}." in told
        assert all(len(line) <= 100 for line in answer.out.splitlines())

    def test_a_pack_in_another_language_is_another_pack_to_those_who_want_either(
        self, shell: Shell, coast: Path
    ) -> None:
        document = shell("resolve", coast, "--retag", "voices-sr=sr-Latn", "--json").json
        changes = document["whatIf"]["changes"]
        got = {one["preferred"][0]: (one["from"]["language"], one["to"]["language"]) for one in changes}
        assert got["sr"] == ("sr", "en")
        assert got["sr-Latn-RS"] == ("en", "sr-Latn")
        assert all(tag.startswith("sr") for tag in got)

    @pytest.mark.parametrize("nobody", ["", "none", " None "])
    def test_a_pack_without_a_language_is_everybodys(self, shell: Shell, coast: Path, nobody: str) -> None:
        found = shell("resolve", coast, "--retag", f"maps-fr={nobody}", "--json").json["whatIf"]
        assert found["retagged"] == {"maps-fr": None}
        assert found["unchanged"] == 0
        told = shell("resolve", coast, "--retag", f"maps-fr={nobody}").out
        assert told.startswith("With maps-fr for everybody:\n")
        assert told.count("People with the app in English (en) download 700 bytes more on demand.") == 1

    def test_the_device_and_the_primary_language_are_as_said(self, shell: Shell, coast: Path) -> None:
        words = ("resolve", coast, "--add", "voices-zh-Hant=zh-Hant")
        assert "Nobody gets anything else." in shell(*words, "--os", "26").out
        assert "Nobody gets anything else." in shell(*words, "--platform", "tvOS").out
        found = shell(*words, "--primary", "fr", "--json").json["whatIf"]["changes"]
        assert {one["from"]["language"] for one in found} == {"fr"}
        none = shell(*words, "--primary", "ja", "--primary-exact", "--json").json["whatIf"]["changes"]
        assert {one["from"]["via"] for one in none} == {"none"}

    def test_several_things_are_supposed_at_once(self, shell: Shell, coast: Path) -> None:
        words = ["--without", "maps-fr", "--without", "voices-sr", "--retag", "voices-zh-Hans=zh-Hant"]
        answer = shell("resolve", coast, *words, "--add", "voices-de=DE")
        assert " ".join(answer.out.split()).startswith(
            "Without maps-fr, without voices-sr, with voices-zh-Hans in Chinese (Traditional, zh-Hant) and "
            "with a new pack voices-de in German (de): "
        )
        changed = _changed(shell("resolve", coast, *words, "--add", "voices-de=DE", "--json").json)
        assert {tag.partition("-")[0] for tag in changed} >= {"fr", "sr", "zh", "de"}

    def test_nobody_gets_anything_else_where_nothing_else_is_there_to_get(
        self, shell: Shell, coast: Path
    ) -> None:
        answer = shell("resolve", coast, "--retag", "voices-sr=SR")
        assert answer.code == 0
        assert "Nobody gets anything else." in answer.out
        found = shell("resolve", coast, "--retag", "voices-sr=SR", "--json").json["whatIf"]
        assert (found["changes"], found["moves"]) == ([], [])

    def test_nothing_is_written_into_the_project(self, shell: Shell, coast: Path) -> None:
        def state() -> dict[Path, str]:
            files = (path for path in coast.parent.rglob("*") if path.is_file())
            return {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}

        before = state()
        shell("resolve", coast, "--add", "voices-de=de", "--without", "core", "--retag", "voices-sr=")
        assert state() == before


class TestOnePerson:
    def test_the_answer_as_it_is_stands_beside_what_would_be(self, shell: Shell, coast: Path) -> None:
        words = ("resolve", coast, "--preferred", "zh-TW", "--add", "voices-zh-Hant=zh-Hant")
        document = shell(*words, "--json").json
        assert (document["resolvedLanguage"], document["via"]) == ("en", "primary")
        (change,) = document["whatIf"]["changes"]
        assert (change["profile"], change["preferred"]) == ("", ["zh-TW"])
        assert (change["to"]["language"], document["whatIf"]["unchanged"]) == ("zh-Hant", 0)
        told = " ".join(shell(*words).out.split())
        assert "Now: People with Chinese (Taiwan) get English (en)" in told
        assert "Then: People with Chinese (Taiwan) get Chinese (Traditional, zh-Hant)" in told
        assert "Tried on" not in told

    def test_the_language_of_the_app_counts_for_them(self, shell: Shell, coast: Path) -> None:
        words = ("resolve", coast, "--preferred", "en", "--app-language", "fr", "--without", "maps-fr")
        (change,) = shell(*words, "--json").json["whatIf"]["changes"]
        assert (change["appLanguage"], change["from"]["language"], change["to"]["language"]) == (
            "fr",
            "fr",
            "en",
        )


class TestListedPeople:
    def test_those_of_a_file_are_asked_and_no_others(self, shell: Shell, coast: Path) -> None:
        people = _people(
            coast.parent,
            {"name": "Taipei", "preferred": ["zh-Hant-TW"]},
            {"name": "Paris", "preferred": ["fr"]},
            {"name": "fixed", "preferred": ["zh-Hant"], "available": ["en"]},
        )
        words = ("resolve", coast, "--profiles", people, "--add", "voices-zh-Hant=zh-Hant")
        document = shell(*words, "--json").json
        assert [one["name"] for one in document["profiles"]] == ["Taipei", "Paris", "fixed"]
        assert [one["profile"] for one in document["whatIf"]["changes"]] == ["Taipei"]
        assert document["whatIf"]["unchanged"] == 2
        told = shell(*words).out
        assert "Tried on 3 profiles in people.json.\n1 of them gets something else.\n" in told
        assert "  Taipei leaves the primary language" in told

    def test_expectations_are_of_the_packs_as_they_would_be(self, shell: Shell, coast: Path) -> None:
        people = _people(
            coast.parent, {"name": "Taipei", "preferred": ["zh-TW"], "expect": {"language": "zh-Hant"}}
        )
        words = ("resolve", coast, "--profiles", people)
        assert shell(*words).code == 1
        better = shell(*words, "--add", "voices-zh-Hant=zh-Hant", "--json")
        assert (better.code, better.json["failed"], better.json["whatIf"]["failed"]) == (0, 1, 0)
        same = shell(*words, "--without", "maps-fr")
        assert same.code == 1
        assert "1 profile would not be as expected:" in same.out
        assert "✖ Taipei: The language is en, not zh-Hant as expected." in same.out

    def test_those_that_the_project_keeps_stand_before_the_standing_people(
        self, shell: Shell, tmp_path: Path
    ) -> None:
        kept = [{"name": "Wien", "preferred": ["de-AT"]}]
        path = _project(tmp_path, ("a-en", "essential", "en"), profiles=kept)
        document = shell("resolve", path, "--add", "a-de=de", "--json").json
        assert [one["name"] for one in document["profiles"]] == ["Wien"]
        changes = document["whatIf"]["changes"]
        assert [(one["profile"], one["standing"]) for one in changes[:2]] == [
            ("Wien", False),
            ("German", True),
        ]
        assert "Tried on 1 profile that the project keeps." in shell("resolve", path, "--add", "a-de=de").out

    def test_a_table_has_a_row_for_each_who_changes(self, shell: Shell, coast: Path) -> None:
        table = coast.parent / "changes.csv"
        answer = shell("resolve", coast, "--without", "voices-sr", "--csv", table, "--json")
        with table.open(encoding="utf-8-sig", newline="") as stream:
            rows = list(csv.DictReader(stream))
        assert [row["preferred"] for row in rows] == _changed(answer.json)
        assert rows[0]["language now"] == "sr"
        assert {row["rules"] for row in rows} == {RULE_SET}
        assert (rows[0]["language then"], rows[0]["via then"]) == ("en", "primary")
        assert (rows[0]["bytes at installation now"], rows[0]["bytes at installation then"]) == (
            "1300",
            "1300",
        )


class TestWhatCannotBeAnswered:
    @pytest.mark.parametrize(
        ("words", "said", "hint"),
        [
            (["--without", "voice-en"], "The project has no pack voice-en.", "Is voices-en"),
            (["--retag", "Core=de"], "The project has no pack Core.", "Is core meant?"),
            (["--without", "xyz"], "The project has no pack xyz.", "Its packs are core, voices-en"),
            (["--add", "core=de"], "The project has a pack core already.", "--retag core=TAG"),
            (["--without", "core", "--retag", "core=de"], "The pack core is named twice.", "once"),
            (["--add", "x=de", "--add", "x=fr"], "The pack x is named twice.", "once"),
            (["--add", "x=zh_CN"], "x cannot be in zh_CN: ", "Write --add x=zh-CN."),
            (["--retag", "core=English"], "core cannot be in English: ", "Write --retag core=en."),
            (["--retag", "core"], "--retag core names no language.", "core= for everybody"),
            (["--add", "=de"], "--add =de names no pack.", "--add voices-de=de"),
            (["--add", "x=de", "--available", "de"], "Languages said with --available", "--available out"),
            (["--add", "x=de", "--app-language", "de"], "A language set for the app is", "--preferred"),
            (["--add", "x=de", "--csv", "x.txt"], "x.txt would not be opened as a table.", ".csv"),
        ],
        ids=lambda value: " ".join(value) if isinstance(value, list) else None,
    )
    def test_it_is_said_in_a_sentence(
        self, shell: Shell, coast: Path, words: list[str], said: str, hint: str
    ) -> None:
        answer = shell("resolve", coast, *words)
        assert (answer.code, answer.out) == (2, "")
        message, advice = answer.err.splitlines()
        assert message.startswith(said)
        assert hint in advice
        assert shell("resolve", coast, *words, "--json").json["error"]["message"] == message

    def test_a_list_of_languages_has_no_packs_to_change(self, shell: Shell) -> None:
        answer = shell("resolve", "--preferred", "de", "--add", "x=de")
        assert answer.code == 2
        assert answer.err.startswith("Nothing says whose packs would be others.\n")

    def test_problems_of_the_project_are_told_and_change_the_code(self, shell: Shell, coast: Path) -> None:
        write_tree(coast.parent, {"manifests/z.json": json.dumps(_pack("gone", "essential"))})
        answer = shell("resolve", coast, "--without", "gone")
        assert answer.code == 1
        assert "pack-studio check" in answer.err
