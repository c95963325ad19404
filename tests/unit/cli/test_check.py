"""``pack-studio check``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.progress import Cancelled
from studio.project import settling
from studio.project.edits import Texts, apply
from studio.session.opening import open_project
from studio.workspace.project_store import load_project, save_project
from tests.builders import manifest, project, write_tree
from tests.shell import Shell

KEYS = {
    "id", "severity", "blocks", "message", "hint", "pack", "manifest",
    "field", "line", "column", "path", "fixes", "accepted", "wasAccepted",
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


def accept(path: Path, code: str, note: str = "as agreed") -> None:
    """Mia accepts what is found of the rule ``code``."""
    found = [one for one in open_project(path).problems if one.code == code]
    edit = settling.accept(load_project(path), found, by="Mia", note=note, on="2026-11-23")
    save_project(path, apply(edit, Texts(load_project(path), {})).project)


def test_what_is_accepted_counts_no_more_and_is_listed_last(shell: Shell, tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.txt": b"1"})
    path = project(tmp_path, {"art.json": manifest(assetPackID="a_b", platforms=[])})
    assert shell("check", path).code == 1
    accept(path, "PS-ID-CHARACTERS")
    answer = shell("check", path)
    assert answer.code == 0
    assert answer.out.splitlines()[0].startswith("▲ Warning: ")
    last = answer.out.splitlines()[-2:]
    assert last[0].startswith("✔ a_b has an ID that App Store Connect refuses")
    assert last[0].endswith("(accepted by Mia: as agreed; PS-ID-CHARACTERS)")
    assert last[1] == "1 warning. 1 pack, 1 file checked. 1 accepted."


def test_in_json_what_is_accepted_keeps_its_place_and_says_by_whom(shell: Shell, tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.txt": b"1"})
    path = project(tmp_path, {"art.json": manifest(assetPackID="a_b", platforms=["iOS", "ios"])})
    accept(path, "PS-ID-CHARACTERS")
    document = shell("check", path, "--json").json
    assert document["counts"] == {"error": 1, "warning": 0, "info": 0}
    assert [(one["id"], one["accepted"]) for one in document["problems"]] == [
        ("PS-ID-CHARACTERS", {"by": "Mia", "note": "as agreed"}),
        ("PS-PLATFORM-SPELLING", None),
    ]


def test_what_changed_since_it_was_accepted_says_so(shell: Shell, tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.txt": b"1"})
    path = project(tmp_path, {"art.json": manifest(platforms=["iOS", "ios"])})
    accept(path, "PS-PLATFORM-SPELLING")
    text = (tmp_path / "manifests/art.json").read_text()
    write_tree(tmp_path, {"manifests/art.json": text.replace('"ios"', '"IOS"')})
    answer = shell("check", path)
    assert answer.code == 1
    assert "; accepted by Mia before it changed)" in answer.out
    (problem,) = shell("check", path, "--json").json["problems"]
    assert (problem["accepted"], problem["wasAccepted"]) == (None, {"by": "Mia", "note": "as agreed"})


def test_without_a_project_nothing_is_accepted(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_tree(tmp_path, {"art/a.txt": b"1"})
    path = project(tmp_path, {"art.json": manifest(platforms=[])})
    accept(path, "PS-PLATFORM-NONE")
    monkeypatch.chdir(tmp_path)
    answer = shell("check", "manifests/art.json")
    assert "accepted" not in answer.out
    (problem,) = shell("check", "manifests/art.json", "--json").json["problems"]
    assert (problem["accepted"], "new" in problem) == (None, False)


def test_under_another_target_what_is_new_is_marked(shell: Shell, tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.txt": b"1"})
    values = manifest(platforms=["ios"], fileSelectors=[{"filePattern": "art/*"}])
    path = project(tmp_path, {"art.json": values})
    before = path.read_bytes()
    answer = shell("check", path, "--tools", "xcode-26")
    assert "(art.json, line 8; PS-DIALECT-KEY; new with Xcode 26)" in answer.out
    assert answer.out.endswith("2 errors. 1 pack, 1 file checked.\n1 problem new with Xcode 26.\n")
    found = shell("check", path, "--tools", "xcode-26", "--json").json["problems"]
    assert {one["id"]: one.get("new") for one in found} == {
        "PS-PLATFORM-SPELLING": None,
        "PS-DIALECT-KEY": True,
    }
    assert path.read_bytes() == before


def test_under_the_project_s_own_target_nothing_is_new(shell: Shell, tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.txt": b"1"})
    path = project(tmp_path, {"art.json": manifest(platforms=["ios"])})
    words = ("--tools", "xcode-27", "--hosting", "apple", "--lowest-os", "26")
    assert "new" not in shell("check", path, *words).out
    assert "new" not in shell("check", path, "--json", *words).json["problems"][0]


def test_the_lowest_os_can_be_asked_for(shell: Shell, tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.txt": b"1"})
    policy = {"essential": {"installationEventTypes": ["firstInstallation"]}}
    path = project(tmp_path, {"art.json": manifest(language="en", downloadPolicy=policy)}, lowestOS=27)

    def marked(*words: str) -> dict[str, object]:
        found = shell("check", path, "--json", *words).json["problems"]
        return {one["id"]: one.get("new") for one in found}

    assert "PS-LANGUAGE-OS26" not in marked()
    assert marked("--lowest-os", "26")["PS-LANGUAGE-OS26"] is True
    answer = shell("check", path, "--lowest-os", "26", "--hosting", "self")
    assert "new with your own server as the host and OS 26 as the lowest system" in answer.out
    assert shell("check", path, "--lowest-os", "25").code == 2


def test_files_are_looked_into_whatever_their_names_say(shell: Shell, game: Path) -> None:
    (game.parent / "manifests/bad.json").unlink()
    write_tree(game.parent, {"art/wall.png": b"8BPS\0\1" + bytes(50), "art/sky.tex": b"hello"})
    problems = shell("check", game, "--json").json["problems"]
    assert [(one["id"], one["path"]) for one in problems] == [
        ("PS-CONTENT-TYPE", "art/wall.png"),
        ("PS-CONTENT-TWICE", "art/b/c.txt"),
    ]
    assert [fix["label"] for fix in problems[0]["fixes"]] == ["Rename to wall.psd"]
    answer = shell("check", game)
    assert answer.out.endswith("1 warning, 1 note. 1 pack, 4 files checked.\n")
    assert answer.code == 0


def test_a_cancelled_check_says_nothing_about_files_it_did_not_read(
    shell: Shell, game: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*about: object, **more: object) -> None:
        del about, more
        raise Cancelled

    monkeypatch.setattr("studio.session.reading.read_facts", interrupted)
    answer = shell("check", game)
    assert (answer.code, answer.out) == (130, "")


def test_a_wrong_choice_is_said_without_the_name_of_an_exception(shell: Shell, tmp_path: Path) -> None:
    answer = shell("check", tmp_path, "--tools", "xcode-28")
    assert answer.code == 2
    assert "'xcode-28' is not one of 'xcode-26', 'xcode-27'" in answer.err
    assert "Value error" not in answer.err
