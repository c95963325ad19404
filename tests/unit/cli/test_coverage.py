"""``pack-studio coverage``."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path

import pytest

from studio.languages.matching import RULE_SET
from tests.builders import manifest, project, write_tree
from tests.shell import Shell

FILES = {
    "voices/en/act1/a.wav": b"hello",
    "voices/en/act1/=b.wav": b"again",
    "voices/fr/act1/a.wav": b"hello",
    "subtitles/en.txt": b"en",
    "subtitles/fr.txt": b"fr",
    "subtitles/pt-BR.txt": b"pt",
}


@pytest.fixture
def coast(tmp_path: Path) -> Path:
    """Voices in two languages of which one is not finished, and subtitles in three."""
    return made(tmp_path)


def made(folder: Path, **changes: object) -> Path:
    packs = {
        "voices-en": ("en", {"directory": "voices/en"}),
        "voices-fr": ("fr", {"directory": "voices/fr"}),
        **{
            f"subtitles-{tag}": (
                tag,
                {"fileSource": f"subtitles/{tag}.txt", "fileDestination": "lines.txt"},
            )
            for tag in ("en", "fr", "pt-BR")
        },
    }
    manifests: Mapping[str, Mapping[str, object]] = {
        f"{name}.json": manifest(assetPackID=name, language=tag, fileSelectors=[selector])
        for name, (tag, selector) in packs.items()
    }
    return project(write_tree(folder, FILES), manifests, **changes)


def test_json_has_a_cell_for_each_family_and_language(shell: Shell, coast: Path) -> None:
    answer = shell("coverage", coast, "--json")
    assert answer.code == 0
    subtitles, voices = answer.json["families"]
    assert (voices["name"], voices["base"], voices["languages"]) == ("voices", "en", ["en", "fr"])
    assert (voices["required"], voices["paths"]) == ([], 2)
    a, b = "voices/{language}/act1/a.wav", "voices/{language}/act1/=b.wav"
    french = voices["cells"]["fr"]
    assert (french["present"], french["missing"], french["sameAsBase"]) == (1, [b], [a])
    assert voices["cells"]["en"]["missing"] == []
    assert subtitles["languages"] == ["en", "fr", "pt-BR"]
    assert all(not cell["unknown"] for cell in voices["cells"].values())


def test_json_names_uneven_families_and_what_follows_for_people(shell: Shell, coast: Path) -> None:
    document = shell("coverage", coast, "--json").json
    (uneven,) = document["uneven"]
    assert (uneven["family"], uneven["lacks"], uneven["against"]) == ("voices", ["pt-BR"], "subtitles")
    brazil = next(one for one in document["people"] if one["language"] == "pt-BR")
    assert (brazil["resolved"], brazil["via"], brazil["without"]) == ("pt-BR", "preferred", ["voices"])
    assert document["ruleSet"] == RULE_SET


def test_a_required_language_without_a_pack_has_a_cell_and_is_an_error(shell: Shell, tmp_path: Path) -> None:
    answer = shell("coverage", made(tmp_path, requiredLanguages={"voices": ["de"]}), "--json")
    assert answer.code == 1
    voices = next(one for one in answer.json["families"] if one["name"] == "voices")
    assert (voices["required"], voices["languages"]) == (["de"], ["en", "fr"])
    german = voices["cells"]["de"]
    assert (german["present"], german["percent"], len(german["missing"])) == (0, 0, 2)
    assert "pack-studio check" in answer.err


def test_people_see_a_table_in_a_hundred_columns(shell: Shell, coast: Path) -> None:
    write_tree(coast.parent, {f"voices/en/{'deep/' * 40}x.wav": b"deep"})
    text = shell("coverage", coast).out
    assert "voices: 3 paths, compared with en" in text
    assert "fr lacks voices/{language}/act1/=b.wav and 1 more path" in text
    assert "fr is not translated? voices/{language}/act1/a.wav" in text
    assert "voices lacks pt-BR, which subtitles has: people who resolve to it get no pack of voices." in text
    assert "predicted, not documented" in text.replace("\n", " ")
    assert max(len(line) for line in text.splitlines()) <= 100


def test_people_are_told_who_goes_without_though_the_languages_are_even(shell: Shell, tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.png": b"a"})
    path = project(
        tmp_path,
        {
            "a.json": manifest(assetPackID="a-en", language="en"),
            "b.json": manifest(assetPackID="b-en-US", language="en-US"),
        },
    )
    text = shell("coverage", path).out
    assert "People with English (United States) (en-US) resolve to en-US, and get no pack of a." in text
    assert " lacks " not in text


def test_a_long_path_is_shortened_in_its_middle(shell: Shell, tmp_path: Path) -> None:
    deep = "deep/" * 40
    path = made(tmp_path)
    write_tree(tmp_path, {f"voices/en/{deep}x.wav": b"deep"})
    (tmp_path / "voices/en/act1/=b.wav").unlink()
    line = next(one for one in shell("coverage", path).out.splitlines() if "fr lacks" in one)
    assert line.startswith("  fr lacks voices/{language}/deep/")
    assert line.endswith("deep/x.wav")
    assert len(line) <= 100


def test_packs_without_languages_are_told_in_a_sentence(shell: Shell, game: Path) -> None:
    answer = shell("coverage", game)
    assert "No pack has a language, so everybody gets the same files." in answer.out
    assert shell("coverage", game, "--json").json["families"] == []


def test_what_everybody_gets_has_a_row_of_its_own(shell: Shell, tmp_path: Path) -> None:
    write_tree(tmp_path, {"all/a.wav": b"all", "all/b.wav": b"every", "fr/a.wav": b"fra"})
    path = project(
        tmp_path,
        {
            "voices.json": manifest(
                assetPackID="voices", fileSelectors=[{"directorySource": "all", "directoryDestination": "v"}]
            ),
            "fr.json": manifest(
                assetPackID="voices-fr",
                language="fr",
                fileSelectors=[{"directorySource": "fr", "directoryDestination": "v"}],
            ),
        },
    )
    text = shell("coverage", path).out
    assert "voices: 2 paths, compared with voices, which everybody gets" in text
    assert "everybody" in text
    assert "fr has from the pack for everybody v/b.wav" in text
    (voices,) = shell("coverage", path, "--json").json["families"]
    assert (voices["base"], voices["basePack"]) == ("", "voices")
    assert voices["everybody"]["present"] == 2
    assert voices["cells"]["fr"]["fromEverybody"] == ["v/b.wav"]


def test_csv_is_written_for_spreadsheets_and_replaced_the_next_time(
    shell: Shell, coast: Path, tmp_path: Path
) -> None:
    table = tmp_path / "out.csv"
    table.write_text("old")
    answer = shell("coverage", coast, "--csv", table)
    assert answer.code == 0
    assert f"The table is in {table}." in answer.err
    data = table.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = [*csv.reader(data.decode("utf-8-sig").splitlines())]
    assert rows == [
        ["family", "path", "en", "fr", "pt-BR"],
        ["subtitles", "lines.txt", "present", "present", "present"],
        ["voices", "voices/{language}/act1/=b.wav", "present", "missing", ""],
        ["voices", "voices/{language}/act1/a.wav", "present", "same as base", ""],
    ]
    assert not [*tmp_path.glob(".*.part")]


def test_csv_and_json_go_together(shell: Shell, coast: Path, tmp_path: Path) -> None:
    table = tmp_path / "out.csv"
    assert shell("coverage", coast, "--csv", table, "--json").json["families"]
    assert table.exists()


@pytest.mark.parametrize("name", ["Game.packstudio", "table.json", "table"])
def test_a_table_is_written_only_to_a_csv_file(shell: Shell, coast: Path, tmp_path: Path, name: str) -> None:
    before = coast.read_bytes()
    answer = shell("coverage", coast, "--csv", tmp_path / name)
    assert answer.code == 2
    assert f"{name} would not be opened as a table." in answer.err
    assert coast.read_bytes() == before


def test_a_table_that_cannot_be_written_is_told(shell: Shell, coast: Path, tmp_path: Path) -> None:
    answer = shell("coverage", coast, "--csv", tmp_path / "none/out.csv", "--json")
    assert answer.code == 2
    assert "out.csv could not be written" in answer.json["error"]["message"]


def test_a_manifest_is_no_project(shell: Shell, coast: Path) -> None:
    answer = shell("coverage", coast.parent / "manifests/voices-en.json")
    assert answer.code == 2
    assert "voices-en.json is a manifest" in answer.err
    assert shell("coverage", coast.parent / "gone").code == 2


def test_a_language_that_apple_does_not_take_is_named(shell: Shell, tmp_path: Path) -> None:
    path = made(tmp_path)
    values = '{"assetPackID": "stimmen", "language": "German", "downloadPolicy": {"onDemand": {}}}'
    write_tree(tmp_path, {"manifests/stimmen.json": values})
    answer = shell("coverage", path, "--json")
    (left,) = answer.json["leftOut"]
    assert (left["id"], left["language"]) == ("stimmen", "German")
    assert "stimmen has the language German, which Apple does not take" in shell("coverage", path).out
