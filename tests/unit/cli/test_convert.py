"""``pack-studio convert``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.builders import write_tree
from tests.shell import Shell

SCRIPT = """"DepotBuildConfig"
{
	"DepotID" "1001"
	"ContentRoot" "..\\content\\"
	"FileMapping" { "LocalPath" "bin\\*" "DepotPath" "bin" "recursive" "1" }
	"FileExclusion" "*.pdb"
}
"""


@pytest.fixture
def depot(tmp_path: Path) -> Path:
    write_tree(tmp_path, {"content/bin/a": b"a", "content/bin/a.pdb": b"p", "scripts/depot.vdf": SCRIPT})
    return tmp_path / "scripts/depot.vdf"


def test_a_depot_script_becomes_a_manifest_that_ships_what_the_depot_did(
    shell: Shell, depot: Path, tmp_path: Path
) -> None:
    target = tmp_path / "out.json"
    answer = shell(
        "convert", depot, "--asset-pack-id", "tools", "--language", "fr", "--policy", "prefetch", "-o", target
    )
    assert answer.code == 0, answer.err
    assert "line 3: DepotID 1001" in answer.out
    assert "line 6: FileExclusion *.pdb" in answer.out
    values = json.loads(target.read_bytes())
    assert (values["assetPackID"], values["language"]) == ("tools", "fr")
    assert list(values["downloadPolicy"]) == ["prefetch"]
    listed = shell("contents", target, "--json").json["packs"][0]
    assert [one["path"] for one in listed["files"]] == ["bin/a"]


def test_the_answer_for_programs_has_every_line_with_its_reason(
    shell: Shell, depot: Path, tmp_path: Path
) -> None:
    target = tmp_path / "out.json"
    answer = shell("convert", depot, "--asset-pack-id", "tools", "-o", target, "--json").json
    assert answer["manifest"] == str(target)
    assert answer["selectors"] == 2
    first = answer["remarks"][0]
    assert (first["kind"], first["line"], first["text"]) == ("left-out", 3, "DepotID 1001")
    assert first["message"]
    assert first["hint"]


def test_a_manifest_that_is_there_is_replaced_only_with_force(
    shell: Shell, depot: Path, tmp_path: Path
) -> None:
    target = write_tree(tmp_path, {"out.json": b"mine"}) / "out.json"
    answer = shell("convert", depot, "--asset-pack-id", "tools", "-o", target)
    assert answer.code == 2
    assert "--force" in answer.err
    assert target.read_bytes() == b"mine"
    assert shell("convert", depot, "--asset-pack-id", "tools", "-o", target, "--force").code == 0
    assert target.read_bytes() != b"mine"


@pytest.mark.parametrize(
    ("text", "words", "line"),
    [
        ('"AppBuild" {\n"Depots" { "1" "depot_1.vdf" } }', "lists the depot 1 and", 2),
        ("hello", "is no depot script", 1),
        ('"DepotBuild" { "DepotID" "1" }', "maps no files", 1),
    ],
)
def test_what_cannot_be_converted_is_said_with_file_and_line(
    shell: Shell, tmp_path: Path, text: str, words: str, line: int
) -> None:
    write_tree(tmp_path, {"x.vdf": text})
    answer = shell("convert", tmp_path / "x.vdf", "--asset-pack-id", "a", "-o", tmp_path / "o.json", "--json")
    assert answer.code == 2
    error = answer.json["error"]
    assert words in error["message"]
    assert (error["path"], error["line"]) == (str(tmp_path / "x.vdf"), line)
    assert not (tmp_path / "o.json").exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--language", "zh_CN"], "Write zh-CN."),
        (["--policy", "later"], "is no download policy"),
        (["-o", "out.txt"], "End its name in .json."),
    ],
)
def test_wrong_words_are_said_before_anything_is_written(
    shell: Shell, depot: Path, tmp_path: Path, words: list[str], said: str
) -> None:
    target = tmp_path / "out.json"
    answer = shell("convert", depot, "--asset-pack-id", "a", "-o", target, *words)
    assert answer.code == 2
    assert said in answer.err
    assert not target.exists()
