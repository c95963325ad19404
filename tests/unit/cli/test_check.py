"""``pack-studio check``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.builders import manifest, write_tree
from tests.shell import Shell

KEYS = {
    "id", "severity", "blocks", "message", "hint", "pack", "manifest",
    "field", "line", "column", "path", "fixes", "accepted",
}  # fmt: skip


def test_problems_have_all_their_keys_in_json(shell: Shell, game: Path) -> None:
    answer = shell("check", game, "--json")
    assert answer.code == 1
    document = answer.json
    assert document["counts"] == {"error": 1, "warning": 0, "info": 0}
    problem = document["problems"][0]
    assert set(problem) == KEYS
    assert problem["id"] == "PS-SELECTOR-EMPTY"
    assert problem["blocks"] is True
    assert problem["pack"] == "bad"
    assert problem["manifest"] == str(game.parent / "manifests/bad.json")
    assert (problem["field"], problem["line"]) == ("fileSelectors[0].directory", 8)


def test_problems_are_sentences_for_people(shell: Shell, game: Path) -> None:
    answer = shell("check", game.parent)
    assert "✖ Error: none in bad matches no file" in answer.out
    assert answer.out.endswith("1 error. 2 packs, 2 files checked.\n")


def test_no_problems_are_said_too(shell: Shell, game: Path) -> None:
    (game.parent / "manifests/bad.json").unlink()
    answer = shell("check", game)
    assert (answer.code, answer.out) == (0, "No problems. 1 pack, 2 files checked.\n")


def test_manifests_are_checked_without_a_project(
    shell: Shell, game: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(game.parent)
    assert shell("check", "manifests/art.json").code == 0
    assert shell("check", "manifests/art.json", "manifests/bad.json").code == 1


def test_a_manifest_that_does_not_end_in_json_is_warned_about(
    shell: Shell, game: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(game.parent)
    write_tree(game.parent, {"art.txt": json.dumps(manifest())})
    found = shell("check", "manifests/art.json", "art.txt", "--json").json["problems"]
    assert [problem["id"] for problem in found if problem["severity"] == "warning"] == ["PS-MANIFEST-NAME"]


def test_hosting_and_tools_can_be_asked_for(shell: Shell, tmp_path: Path) -> None:
    values = manifest(assetPackID="a_b", fileSelectors=[{"filePattern": "*.txt"}], sourceRoot=".")
    write_tree(tmp_path, {"a.txt": b"1", "m.json": json.dumps(values)})

    def ids(*words: str) -> list[str]:
        found = shell("check", tmp_path / "m.json", "--json", *words).json["problems"]
        return [problem["id"] for problem in found if problem["severity"] == "error"]

    assert ids() == ["PS-ID-CHARACTERS"]
    assert ids("--hosting", "self") == []
    assert ids("--hosting", "self", "--tools", "xcode-26") == ["PS-DIALECT-KEY", "PS-DIALECT-KEY"]


def test_fixes_are_offered_where_the_answer_is_certain(shell: Shell, tmp_path: Path) -> None:
    values = manifest(platforms=["iPadOS"], language="iw", sourceRoot=".")
    write_tree(tmp_path, {"art/a.txt": b"1", "m.json": json.dumps(values)})
    found = shell("check", tmp_path / "m.json", "--json").json["problems"]
    assert {problem["id"]: [fix["label"] for fix in problem["fixes"]] for problem in found} == {
        "PS-PLATFORM-IPADOS": ["Replace iPadOS by iOS"],
        "PS-LANGUAGE-DEPRECATED": ["Use he"],
    }


def test_a_manifest_that_is_not_there_is_named(shell: Shell, tmp_path: Path) -> None:
    answer = shell("check", tmp_path / "gone.json")
    assert answer.code == 2
    assert "gone.json is not there" in answer.err


@pytest.mark.parametrize("text", ["", "not json", "{}", "[]", "null", '{"assetPackID": 5}', "\0", "{" * 5000])
def test_no_text_is_too_bad_to_be_checked(shell: Shell, tmp_path: Path, text: str) -> None:
    write_tree(tmp_path, {"m.json": text})
    answer = shell("check", tmp_path / "m.json", "--json")
    assert answer.code == 1
    assert answer.json["problems"]
