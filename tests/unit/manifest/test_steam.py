"""What a depot script says, and what no manifest can say."""

from __future__ import annotations

import pytest

from studio.errors import StudioError
from studio.manifest.steam import Depot, Mapping, depot_of, is_absolute, is_build_script, plain
from studio.manifest.vdf import read_script

MAPPING = '"FileMapping" { "LocalPath" "*" "DepotPath" "." "recursive" "1" }'


def depot(inner: str, root: str = "DepotBuildConfig") -> Depot:
    return depot_of(read_script(f'"{root}"\n{{\n{inner}\n}}'.encode()), "depot.vdf")


def refusal(text: str) -> StudioError:
    with pytest.raises(StudioError) as caught:
        depot_of(read_script(text.encode()), "depot.vdf")
    return caught.value


@pytest.mark.parametrize("root", ["DepotBuildConfig", "DepotBuild", "depotbuild"])
def test_mappings_exclusions_and_the_content_root_are_read(root: str) -> None:
    found = depot(f'"ContentRoot" "..\\content\\"\n{MAPPING}\n"FileExclusion" "*.pdb"', root)
    assert found.content_root == "..\\content\\"
    assert [(one.local, one.depot, one.recursive) for one in found.mappings] == [("*", "", True)]
    assert [(one.path, one.line) for one in found.exclusions] == [("*.pdb", 5)]
    assert found.remarks == ()


def test_paths_are_written_with_forward_slashes_and_without_dots() -> None:
    found = depot('"FileMapping" { "LocalPath" ".\\bin\\\\x.dll" "DepotPath" "win\\" }')
    text = r"FileMapping { LocalPath .\bin\\x.dll DepotPath win\ }"
    assert found.mappings == (
        Mapping("bin/x.dll", "win", recursive=False, is_folder=True, line=3, text=text),
    )


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('"DepotID" "1001"', "a name in place of a number"),
        ('"InstallScript" "install.vdf"', "run nothing when they are installed"),
        ('"FileProperties" { "LocalPath" "a" "Attributes" "userconfig" }', "cannot give single files"),
        ('"BuildOutput" "..\\out"', "logs"),
        ('"Preview" "1"', "uploads"),
        ('"SomethingElse" "1"', "SomethingElse is no key"),
        ('"FileMapping" { "DepotPath" "." }', "does not say which files"),
        ('"FileMapping" { "LocalPath" "a" "DepotPath" "..\\up" }', "begin at its top"),
        ('"FileMapping" { "LocalPath" "a" "DepotPath" "C:\\up" }', "begin at its top"),
        ('"FileMapping" { "LocalPath" "a\x01b" }', "letters in it that no path has"),
        ('"FileExclusion" { }', "does not say which files"),
        ('"FileExclusion" "*.dll" [$WIN32]', "only for [$WIN32]"),
        ('"FileExclusion" "*.dll" [!$OSX]', "only for [!$OSX]"),
    ],
)
def test_what_cannot_be_carried_over_is_said_with_line_text_reason_and_advice(line: str, words: str) -> None:
    found = depot(f"{MAPPING}\n{line}")
    (remark,) = found.remarks
    assert remark.line == 4
    assert remark.left_out
    assert words in remark.message
    assert remark.hint.endswith(".")
    assert remark.text.startswith(line.split('"')[1])


def test_what_holds_for_a_mac_is_carried_over_and_said() -> None:
    found = depot(f'{MAPPING}\n"FileExclusion" "*.dll" [$OSX]')
    assert [one.path for one in found.exclusions] == ["*.dll"]
    assert [one.left_out for one in found.remarks] == [False]


def test_faults_of_the_text_are_told_too() -> None:
    found = depot_of(read_script(f'"DepotBuild"\n{{ {MAPPING}\n"Desc"'.encode()), "depot.vdf")
    assert any("has no value" in one.message for one in found.remarks)


def test_an_app_script_says_which_scripts_to_convert() -> None:
    trouble = refusal('"AppBuild" {\n"Depots" { "1001" "depot_1001.vdf" "1002" "depot_1002.vdf" } }')
    assert trouble.message == (
        "depot.vdf is an app build script: it lists the depots 1001, 1002 and maps no files itself."
    )
    assert "depot_1001.vdf, depot_1002.vdf" in trouble.hint
    assert trouble.line == 2


def test_the_only_depot_that_stands_in_an_app_script_is_taken() -> None:
    text = f'"AppBuild" {{ "ContentRoot" "game" "Depots" {{ "1001" {{ {MAPPING} }} }} }}'
    found = depot_of(read_script(text.encode()), "app.vdf")
    assert found.content_root == "game"
    assert len(found.mappings) == 1


def test_several_depots_in_an_app_script_are_for_the_person_to_part() -> None:
    inner = f'"1001" {{ {MAPPING} }} "1002" {{ {MAPPING} }}'
    assert "a script of its own" in refusal(f'"AppBuild" {{ "Depots" {{ {inner} }} }}').hint
    assert "lists no depots" in refusal('"AppBuild" { "Desc" "x" }').message


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "It is empty."),
        ('"InstallScript" { "Run" "x" }', "It begins with InstallScript."),
        ('"DepotBuild" { "DepotID" "1" }', "maps no files"),
        ("}}}", "a brace is closed here"),
        ('"DepotBuild" { }', "is no depot script"),
    ],
)
def test_what_is_no_depot_script_is_refused_in_a_sentence(text: str, words: str) -> None:
    trouble = refusal(text)
    assert words in trouble.message
    assert trouble.message.startswith("depot.vdf ")


def test_a_build_script_is_known_by_its_first_word() -> None:
    assert is_build_script(read_script(b'"appbuild" {}'))
    assert is_build_script(read_script(b"DepotBuildConfig {}"))
    assert not is_build_script(read_script(b'"InstallScript" {}'))
    assert not is_build_script(read_script(b"\x00\x01\x02"))


@pytest.mark.parametrize(
    ("text", "path", "absolute"),
    [
        ("..\\content\\", "../content", False),
        ("./a//b/.", "a/b", False),
        ("D:\\game\\", "D:/game", True),
        ("\\\\server\\share", "//server/share", True),
        ("/home/x/", "/home/x", True),
        (".", "", False),
    ],
)
def test_a_path_of_any_system_is_read(text: str, path: str, absolute: bool) -> None:  # noqa: FBT001 -- a row of a table
    assert plain(text) == path
    assert is_absolute(path) is absolute
