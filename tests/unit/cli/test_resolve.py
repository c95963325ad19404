"""``pack-studio resolve``."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest

from studio.languages.matching import RULE_SET
from tests.builders import manifest, project, write_tree
from tests.shell import Shell

ROOT = Path(__file__).parents[3]


def _pack(name: str, policy: str, **more: object) -> dict[str, object]:
    events = {} if policy == "onDemand" else {"installationEventTypes": ["firstInstallation"]}
    values: dict[str, object] = {
        "assetPackID": name,
        "downloadPolicy": {policy: events},
        "fileSelectors": [{"directory": name}],
        **more,
    }
    return manifest(**values)


@pytest.fixture
def coast(tmp_path: Path) -> Path:
    """A project with packs for everybody and voices in three languages; English is primary."""
    names = ("core", "maps", "voices-de", "voices-en", "voices-fr-CA")
    write_tree(tmp_path, {f"{name}/{name}.wav": name.encode() * 100 for name in names})
    return project(
        tmp_path,
        {
            "a.json": _pack("core", "essential"),
            "b.json": _pack("maps", "prefetch", platforms=["macOS"]),
            "c.json": _pack("voices-de", "essential", language="de"),
            "d.json": _pack("voices-en", "prefetch", language="en"),
            "e.json": _pack("voices-fr-CA", "onDemand", language="fr-CA"),
        },
        lowestOS=27,
    )


def _people(folder: Path, *profiles: dict[str, object]) -> Path:
    path = folder / "people.json"
    path.write_text(json.dumps({"profiles": profiles}), encoding="utf-8")
    return path


def _delivered(document: dict[str, list[dict[str, object]]]) -> dict[object, object]:
    return {one["id"]: one["delivered"] for one in document["packs"]}


class TestAProject:
    def test_the_document_has_all_that_programs_rely_on(self, shell: Shell, coast: Path) -> None:
        answer = shell("resolve", coast, "--preferred", "de-CH,en", "--json")
        assert (answer.code, answer.err) == (0, "")
        document = answer.json
        assert document["preferred"] == ["de-CH", "en"]
        assert document["available"] == ["de", "en", "fr-CA"]
        assert document["primary"] == "en"
        assert (document["resolvedLanguage"], document["via"]) == ("de", "preferred")
        assert (document["order"], document["tie"]) == (["de"], [])
        assert document["ruleSet"] == RULE_SET
        first, second = document["steps"]
        assert first == {
            **first,
            "preferred": "de-CH",
            "normalized": "de_CH",
            "chain": ["de_CH", "de"],
            "candidate": "de",
            "score": 1,
            "reason": "nearest common parent",
        }
        assert (second["candidate"], second["score"], second["reason"]) == (None, None, "not reached")
        core = document["packs"][0]
        assert core == {
            **core,
            "id": "core",
            "language": None,
            "policy": "essential",
            "delivered": "install",
            "bytes": 400,
            "bytesAre": "sources",
        }
        assert document["secondOpinion"]["language"] == "de"
        assert document["upTo"] == 400 + 900

    @pytest.mark.parametrize(
        ("words", "expected", "delivered"),
        [
            (["--preferred", "de"], ("de", "preferred"), "install never install never never"),
            (["--preferred", "ja"], ("en", "primary"), "install never never later never"),
            (["--preferred", "fr"], ("fr-CA", "preferred"), "install never never never on-demand"),
            (["--preferred", "ja", "--app-language", "fr"], ("fr-CA", "preferred"), None),
            (["--preferred", "ja", "--primary", "fr"], ("fr-CA", "primary"), None),
            (["--preferred", "ja", "--primary", "fr", "--primary-exact"], (None, "none"), None),
            (["--preferred", "ja", "--primary", ""], (None, "none"), "install never never never never"),
            (["--preferred", "de", "--os", "26"], (None, "none"), "install never never never never"),
            (["--preferred", "de", "--platform", "macos"], (None, "none"), "never later never never never"),
            (
                ["--preferred", "de", "--event", "update"],
                ("de", "preferred"),
                "never never never never never",
            ),
            (["--preferred", "", "--os", "27.1"], ("en", "primary"), None),
        ],
        ids=lambda value: " ".join(value) if isinstance(value, list) else None,
    )
    def test_who_gets_what(
        self, shell: Shell, coast: Path, words: list[str], expected: tuple[str, str], delivered: str | None
    ) -> None:
        document = shell("resolve", coast, *words, "--json").json
        assert (document["resolvedLanguage"], document["via"]) == expected
        if delivered is not None:
            assert " ".join(map(str, _delivered(document).values())) == delivered

    def test_people_read_one_sentence_then_the_packs_then_why(self, shell: Shell, coast: Path) -> None:
        answer = shell("resolve", coast, "--preferred", "de-CH,en")
        assert answer.out.startswith(
            "People with German (Switzerland), then English get German (de): "
            "it is a parent of de-CH. Predicted.\n"
        )
        assert answer.out.index("voices-de") < answer.out.index("looks for de-CH → de")
        assert "Never reached: en." in answer.out
        assert "1.3 KB before first use, 0 bytes later, 0 bytes on demand." in answer.out
        assert all(len(line) <= 100 for line in answer.out.splitlines())

    def test_what_older_systems_lack_is_counted(self, shell: Shell, coast: Path) -> None:
        told = shell("resolve", coast, "--preferred", "de", "--os", "26").out
        assert "Missing on iOS 26: 3 packs with a language, 3.0 KB." in told
        assert "400 bytes before first use" in told

    def test_sizes_are_those_of_built_packs_where_there_are_any(self, shell: Shell, coast: Path) -> None:
        shell("build", coast, "--pack", "core")
        document = shell("resolve", coast, "--preferred", "de", "--json").json
        assert [one["bytesAre"] for one in document["packs"]] == ["built", *["sources"] * 4]
        assert document["packs"][0]["bytes"] == (coast.parent / "builds/core.aar").stat().st_size

    def test_other_languages_can_be_tried_on_the_same_packs(self, shell: Shell, coast: Path) -> None:
        words = ("resolve", coast, "--preferred", "en-IE", "--available", "en-GB,en,en_GB,en-GB")
        document = shell(*words, "--json").json
        assert document["available"] == ["en-GB", "en", "en_GB"]
        assert document["resolvedLanguage"] == "en-GB"
        assert _delivered(document)["voices-en"] == "never"

    def test_errors_of_the_project_are_told_and_change_the_code(self, shell: Shell, coast: Path) -> None:
        write_tree(coast.parent, {"manifests/z.json": json.dumps(_pack("gone", "essential"))})
        answer = shell("resolve", coast, "--preferred", "de")
        assert answer.code == 1
        assert answer.out.startswith("People with German get German (de)")
        assert "pack-studio check" in answer.err


class TestAListOfLanguages:
    @pytest.mark.parametrize(
        ("preferred", "available", "order"),
        [
            ("es-AR", "es,de,es-419", ["es-419", "es"]),
            ("zh-HK", "zh-TW,zh-Hant,zh-Hans", ["zh-Hant"]),
            ("fr-CH,fr-CA", "fr-FR,fr-CA", ["fr-CA"]),
            ("ZH_hant_TW", "zh_TW", ["zh_TW"]),
            ("iw", "he", ["he"]),
            ("en-u-ca-gregory", "en-US,en", ["en"]),
            ("sr", "sr-Latn", []),
            ("", "de", []),
            ("de", "", []),
            ("root,und,mul,abcdefghijklmnop,💥,-,_,en--GB,@", "de", []),
            ("ja", "de,zxx", ["zxx"]),
        ],
    )
    def test_the_order_is_the_one_of_the_matching(
        self, shell: Shell, preferred: str, available: str, order: list[str]
    ) -> None:
        answer = shell("resolve", f"--preferred={preferred}", "--available", available, "--json")
        assert answer.code == 0
        assert answer.json["order"] == order
        assert answer.json["packs"] == []

    def test_a_tie_is_told_as_one(self, shell: Shell) -> None:
        words = ("resolve", "--preferred", "es-ES", "--available", "es-MX,es-419")
        assert shell(*words, "--json").json["tie"] == ["es-419"]
        told = " ".join(shell(*words).out.split())
        assert "A tie with Spanish (Latin America, es-419)" in told
        assert "depends on an order that Apple does not document." in told

    def test_the_primary_language_is_counted_as_a_way_of_its_own(self, shell: Shell) -> None:
        words = ("resolve", "--preferred", "ja", "--available", "en-GB,fr", "--primary", "en")
        document = shell(*words, "--json").json
        assert (document["resolvedLanguage"], document["via"]) == ("en-GB", "primary")
        assert document["order"] == ["en-GB"]
        assert document["primaryStep"]["reason"] == "primary language"
        assert [step["reason"] for step in document["steps"]] == ["none"]

    def test_a_list_as_a_mac_prints_it_is_understood(self, shell: Shell) -> None:
        words = ("resolve", "--preferred", '(\n    "de-CH",\n    "en-CH"\n)', "--available", "de", "--json")
        assert shell(*words).json["preferred"] == ["de-CH", "en-CH"]

    def test_hundreds_of_languages_are_answered(self, shell: Shell) -> None:
        many = ",".join(f"{a}{b}-{c}{c}" for a in "abcdefgh" for b in "klmnopqr" for c in "ABCDEFGH")
        answer = shell("resolve", "--preferred", many, "--available", f"{many},zxx")
        assert answer.code == 0
        assert all(len(line) <= 100 for line in answer.out.splitlines())

    def test_programs_wait_neither_for_names_nor_for_projects(self) -> None:
        code = (
            "import sys; from studio.cli.app import run; "
            "run(['resolve', '--preferred', 'de-CH,en', '--available', 'de,en', '--json']); "
            "sys.stderr.write(' '.join(sys.modules))"
        )
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
        )
        assert json.loads(done.stdout)["resolvedLanguage"] == "de"
        imported = set(done.stderr.split())
        assert "studio.languages.matching" in imported
        needless = {
            "language_data",
            "studio.workspace.spreadsheet",
            "platformdirs",
            "studio.cli.resolving.answer_text",
            "studio.cli.resolving.what_if",
        }
        assert not imported & {*needless, "studio.project.project_file", "studio.session.state"}


class TestManyPeople:
    def test_expectations_that_hold_make_a_good_run(self, shell: Shell, coast: Path) -> None:
        people = _people(
            coast.parent,
            {
                "name": "Zürich",
                "preferred": ["de-CH"],
                "expect": {"language": "DE", "via": "preferred", "packs": ["core", "voices-de"]},
            },
            {"name": "Osaka", "preferred": ["ja"], "os": 26, "expect": {"language": None, "via": "none"}},
            {
                "name": "Mac",
                "preferred": ["fr"],
                "platform": "macOS",
                "expect": {"packs": {"maps": "later", "core": "never"}},
            },
        )
        answer = shell("resolve", coast, "--profiles", people)
        assert (answer.code, answer.err) == (0, "")
        assert "3 profiles: 3 as expected, 0 not." in answer.out
        document = shell("resolve", coast, "--profiles", people, "--json").json
        assert document["failed"] == 0
        assert [(one["name"], one["ok"]) for one in document["profiles"]] == [
            ("Zürich", True),
            ("Osaka", True),
            ("Mac", True),
        ]
        assert document["profiles"][0]["answer"]["resolvedLanguage"] == "de"

    def test_what_differs_is_told_in_a_sentence_each_and_fails(self, shell: Shell, coast: Path) -> None:
        people = _people(
            coast.parent,
            {"name": "Good", "preferred": ["de"], "expect": {"language": "de"}},
            {
                "name": "Bad",
                "preferred": ["ja"],
                "expect": {"language": "de", "via": "preferred", "packs": ["core", "gone"]},
            },
        )
        answer = shell("resolve", coast, "--profiles", people)
        assert answer.code == 1
        assert "✔ Good: German (de), preferred" in answer.out
        assert "✖ Bad: English (en), primary language" in answer.out
        assert "    The language is en, not de as expected." in answer.out
        assert "    The pack gone is expected, and there is no such pack." in answer.out
        document = shell("resolve", coast, "--profiles", people, "--json").json
        assert (document["failed"], document["profiles"][1]["ok"]) == (1, False)
        assert len(document["profiles"][1]["differences"]) == 4

    def test_what_a_profile_does_not_say_is_as_the_command_line_says(
        self, shell: Shell, tmp_path: Path
    ) -> None:
        people = _people(
            tmp_path,
            {"name": "one", "preferred": ["ja"]},
            {"name": "two", "preferred": ["ja"], "os": 27, "available": ["en", "ja"], "primary": None},
        )
        words = ("resolve", "--profiles", people, "--available", "fr", "--primary", "fr", "--os", "26")
        one, two = (each["answer"] for each in shell(*words, "--json").json["profiles"])
        assert (one["os"], one["available"], one["primary"]) == (26, ["fr"], "fr")
        assert (two["os"], two["available"], two["primary"]) == (27, ["en", "ja"], None)
        assert two["resolvedLanguage"] == "ja"

    def test_the_people_that_the_project_keeps_are_asked_about_where_nobody_else_is(
        self, shell: Shell, coast: Path
    ) -> None:
        values = json.loads(coast.read_bytes())
        kept = {"name": "Wien", "preferred": ["de-AT"], "expect": {"language": "en"}}
        coast.write_text(json.dumps({**values, "profiles": [kept]}), encoding="utf-8")
        answer = shell("resolve", coast)
        assert answer.code == 1
        assert "✖ Wien: German (de), preferred" in answer.out

    def test_a_name_that_stands_twice_and_people_without_expectations_are_told(
        self, shell: Shell, tmp_path: Path
    ) -> None:
        same: dict[str, object] = {"name": "Same", "preferred": ["de"]}
        people = _people(tmp_path, same, same)
        answer = shell("resolve", "--profiles", people, "--available", "de")
        assert answer.code == 0
        assert "2 profiles have the name “Same”" in answer.err
        assert "nothing was checked" in answer.err

    def test_a_table_has_a_row_for_each_and_no_formula(self, shell: Shell, coast: Path) -> None:
        people = _people(
            coast.parent,
            {"name": "=1+1", "preferred": ["de"], "expect": {"language": "en"}},
            {"name": "Québec", "preferred": ["fr-CA", "en"]},
        )
        table = coast.parent / "people.csv"
        answer = shell("resolve", coast, "--profiles", people, "--csv", table, "--json")
        assert answer.json["failed"] == 1
        with table.open(encoding="utf-8-sig", newline="") as stream:
            heads, first, second = csv.reader(stream)
        assert heads[:5] == ["name", "preferred", "resolved", "via", "packs"]
        assert first[:9] == ["'=1+1", "de", "de", "preferred", "core, voices-de", "1300", "0", "0", "no"]
        assert second[:9] == [
            *("Québec", "fr-CA, en", "fr-CA", "preferred", "core, voices-fr-CA"),
            *("400", "0", "1200", ""),
        ]
        assert (heads[-1], first[-1], second[-1]) == ("rules", RULE_SET, RULE_SET)


class TestWhatCannotBeAsked:
    @pytest.mark.parametrize(
        ("words", "said"),
        [
            ([], "Nothing says who is asked about."),
            (["--available", "de"], "Nothing says who is asked about."),
            (["--preferred", "de"], "Nothing says which languages there are."),
            (["--preferred", "de", "--available", "de", "--os", "soon"], "soon is no version of a system."),
            (["--preferred", "de", "--available", "de", "--os", "25"], "System 25 knows no asset packs."),
            (["--preferred", "de", "--available", "de", "--platform", "watchOS"], "watchOS is no platform"),
            (["--preferred", "de", "--available", "de", "--event", "later"], "later is no event"),
            (["--preferred", "de", "--available", "de", "--csv", "x.txt"], "x.txt would not be opened"),
            (["--preferred", "de", "--profiles", "x.json"], "Who is asked about is said twice."),
            (["--profiles", "gone.json"], "gone.json could not be read: it is not there."),
            (["gone", "--preferred", "de"], "gone is not there."),
        ],
        ids=" ".join,
    )
    def test_it_is_said_in_a_sentence(
        self, shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], said: str
    ) -> None:
        monkeypatch.chdir(tmp_path)
        answer = shell("resolve", *words)
        assert (answer.code, answer.out) == (2, "")
        assert answer.err.startswith(said)
        assert len(answer.err.splitlines()) == 2
        error = shell("resolve", *words, "--json").json["error"]
        assert error["message"].startswith(said)

    def test_a_project_that_keeps_no_people_says_so(self, shell: Shell, coast: Path) -> None:
        answer = shell("resolve", coast)
        assert answer.code == 2
        assert "the project keeps no people" in answer.err

    def test_people_without_languages_to_choose_from_are_named(self, shell: Shell, tmp_path: Path) -> None:
        people = _people(
            tmp_path,
            {"name": "fine", "preferred": ["de"], "available": ["de"]},
            {"name": "Oslo", "preferred": ["nb"]},
        )
        answer = shell("resolve", "--profiles", people)
        assert answer.code == 2
        assert answer.err.startswith("Nothing says which languages there are for Oslo.")
