"""``pack-studio new-family``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.builders import project, write_tree
from tests.shell import Shell


@pytest.fixture
def voices(tmp_path: Path) -> Path:
    files = {f"voices/{name}/{path}": name for name in ("en", "fr_CA") for path in ("a", "b")}
    write_tree(tmp_path, {**files, "voices/sfx/x": b"x", "voices/credits.txt": b"c"})
    project(tmp_path, {})
    return tmp_path / "voices"


def test_each_language_folder_becomes_a_pack(shell: Shell, voices: Path) -> None:
    answer = shell("new-family", voices.parent, voices)
    assert answer.code == 0, answer.err
    assert "voices-fr-CA" in answer.out
    assert "In no pack: sfx, credits.txt." in answer.out
    manifests = voices.parent / "manifests"
    assert sorted(path.name for path in manifests.iterdir()) == ["voices-en.json", "voices-fr-CA.json"]
    assert shell("check", voices.parent).code == 0


def test_the_plan_for_programs_is_the_same_with_and_without_making_it(shell: Shell, voices: Path) -> None:
    words = (
        "new-family",
        voices.parent,
        voices,
        "--json",
        "--shared-paths",
        "--base",
        "--policy",
        "prefetch",
    )
    plan = shell(*words, "--dry-run").json
    assert plan["made"] is False
    assert not (voices.parent / "manifests").exists()
    made = shell(*words).json
    assert {**made, "made": False} == plan
    assert [(one["folder"], one["id"], one["files"], one["stored"]) for one in made["packs"]] == [
        ("en", "voices-en", 2, "voices"),
        ("fr_CA", "voices-fr-CA", 2, "voices"),
        ("sfx", None, 1, "voices"),
        ("", "voices", 2, "voices"),
    ]
    for one in made["packs"]:
        if one["id"]:
            values = json.loads(Path(one["manifest"]).read_bytes())
            assert values["assetPackID"] == one["id"]
            assert list(values["downloadPolicy"]) == ["prefetch"]


def test_a_second_run_makes_other_packs_and_changes_none(shell: Shell, voices: Path) -> None:
    shell("new-family", voices.parent, voices)
    first = voices.parent / "manifests/voices-en.json"
    before = first.read_bytes()
    answer = shell("new-family", voices.parent, voices, "--id-template", "{tag}-{folder}", "--tag", "sfx=ja")
    assert answer.code == 0, answer.err
    assert first.read_bytes() == before
    assert (voices.parent / "manifests/ja-voices.json").is_file()


def test_a_folder_from_elsewhere_is_watched_from_now_on(shell: Shell, tmp_path: Path) -> None:
    write_tree(tmp_path, {"talk/en/a": b"a", "talk/fr/a": b"a", "game/x": b"x"})
    path = project(tmp_path / "game", {}, watchedFolders=["."])
    assert shell("new-family", path, tmp_path / "talk").code == 0
    assert json.loads(path.read_bytes())["watchedFolders"] == [".", "../talk"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--id-template", "{folder}"], "needs {tag} or {language}"),
        (["--tag", "en=English please"], "is no language tag"),
        (["--tag", "gone=en"], "does not say which language"),
        (["--tag", "en=", "--tag", "fr_CA="], "No folder has a language yet"),
        (["--tag", "sfx=en"], "are both en"),
        (["--policy", "soon"], "is no download policy"),
    ],
)
def test_what_cannot_be_made_is_said_and_nothing_is_written(
    shell: Shell, voices: Path, words: list[str], said: str
) -> None:
    answer = shell("new-family", voices.parent, voices, *words)
    assert answer.code == 2
    assert said in answer.err
    assert not (voices.parent / "manifests").exists()


def test_a_folder_that_is_not_there_is_said(shell: Shell, voices: Path) -> None:
    answer = shell("new-family", voices.parent, voices / "gone")
    assert answer.code == 2
    assert "is not a folder" in answer.err
