"""Fixes of names: on disk, in manifests and in the project's rules."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.project.edits import Texts, apply
from studio.project.fixes import Fix, fixes_for
from studio.project.fixes.names import good_name
from studio.project.rules import Severity
from studio.session.opening import open_project
from studio.session.state import State
from studio.workspace.project_store import save_project
from tests.builders import Values, manifest, state, write_tree

DIRECTORY = [{"directory": "art"}]


def fixes(found: State, code: str) -> dict[str, Fix]:
    problem = next(problem for problem in found.problems if problem.code == code)
    return {fix.label: fix for fix in fixes_for(found.ground(problem))}


def carried_out(found: State, fix: Fix) -> State:
    """The project opened anew after ``fix``."""
    project = found.project
    assert project is not None
    for move in fix.moves:
        move.target.parent.mkdir(parents=True, exist_ok=True)
        assert not move.target.exists()
        move.source.rename(move.target)
    texts = Texts(project.file, {pack.path: pack.document for pack in found.packs})
    later = apply(fix.edit(found.packs[0], found.packs[0].place()), texts)
    for path, document in later.documents.items():
        path.write_bytes(document.data)
    save_project(project.path, later.project)
    return open_project(project.path)


def shipped(found: State) -> list[str]:
    return [file.path for file in found.contents[0].files]


def selectors(found: State, pack: int = 0) -> list[object]:
    values = json.loads(found.packs[pack].document.text)
    listed: list[object] = values["fileSelectors"]
    return listed


def errors(found: State) -> set[str]:
    return {problem.code for problem in found.problems if problem.severity is Severity.ERROR}


RENAMES: list[tuple[str, list[str], list[dict[str, str]], str, list[str]]] = [
    ("PS-NAME-RESERVED", ["art/aux.wav"], DIRECTORY, "Rename to aux_.wav", ["art/aux_.wav"]),
    (
        "PS-NAME-RESERVED",
        ["art/con/a", "art/con/b"],
        DIRECTORY,
        "Rename to con_",
        ["art/con_/a", "art/con_/b"],
    ),
    ("PS-NAME-ENDING", ["art/rock."], [{"file": "art/rock."}], "Rename to rock", ["art/rock"]),
    ("PS-NAME-CHARACTERS", ["art/a:b?.png"], DIRECTORY, "Rename to a-b-.png", ["art/a-b-.png"]),
    ("PS-NAME-INVISIBLE", ["art/a\u00a0\u200bb.png"], DIRECTORY, "Rename to a b.png", ["art/a b.png"]),
    ("PS-NAME-INVISIBLE", ["art/ a  b.png"], DIRECTORY, "Rename to a b.png", ["art/a b.png"]),
    (
        "PS-PATH-CASE",
        ["art/A.png", "art/a.png"],
        DIRECTORY,
        "Rename to a-2.png",
        ["art/A.png", "art/a-2.png"],
    ),
    (
        "PS-PATH-CASE",
        ["art/A", "art/a", "art/a-2"],
        [*DIRECTORY, {"fileExclusion": "art/a-2"}],
        "Rename to a-3",
        ["art/A", "art/a-3"],
    ),
    (
        "PS-FILE-TWINS",
        ["art/e\u0301.png", "art/\u00e9.png"],
        DIRECTORY,
        "Rename to \u00e9-2.png",
        ["art/\u00e9-2.png", "art/\u00e9.png"],
    ),
    ("PS-NAME-CASE", ["art/A.png", "art/a.png"], [{"file": "art/A.png"}], "Rename to a-2.png", ["art/A.png"]),
    (
        "PS-PATH-CASE-FOLDER",
        ["art/Sub/a", "art/sub/b", "art/sub/c/d"],
        DIRECTORY,
        "Move 1 file to art/sub",
        ["art/sub/a", "art/sub/b", "art/sub/c/d"],
    ),
]


@pytest.mark.parametrize("case", RENAMES, ids=[f"{case[0]} {case[3]}" for case in RENAMES])
def test_a_rename_on_disk_makes_the_problem_go_away(
    tmp_path: Path, case: tuple[str, list[str], list[dict[str, str]], str, list[str]]
) -> None:
    code, files, forms, label, after = case
    write_tree(tmp_path, dict.fromkeys(files, b"1"))
    before = state(tmp_path, {"art.json": manifest(fileSelectors=forms)})
    later = carried_out(before, fixes(before, code)[label])
    assert code not in {problem.code for problem in later.problems}
    assert errors(later) <= errors(before) - {code}
    assert shipped(later) == after


def test_every_pack_that_names_the_file_names_it_as_it_is_called_then(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/aux.png": b"1", "art/b.png": b"2"})
    elsewhere: Values = manifest(
        assetPackID="b",
        sourceRoot="../art",
        fileSelectors=[
            {"directorySource": "", "directoryDestination": "x"},
            {"fileSource": "./aux.png", "fileDestination": "main.png"},
            {"filePattern": "*.png"},
            {"fileExclusion": "aux.png"},
        ],
    )
    before = state(tmp_path, {"a.json": manifest(), "b.json": elsewhere})
    later = carried_out(before, fixes(before, "PS-NAME-RESERVED")["Rename to aux_.png"])
    assert selectors(later, 1)[1:] == [
        {"fileSource": "aux_.png", "fileDestination": "main.png"},
        {"filePattern": "*.png"},
        {"fileExclusion": "aux_.png"},
    ]


def test_what_comes_from_a_destination_is_mended_there(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.png": b"1"})
    for form, right in (
        (
            {"fileSource": "art/a.png", "fileDestination": "x/nul.png"},
            {"fileSource": "art/a.png", "fileDestination": "x/nul_.png"},
        ),
        (
            {"directorySource": "art", "directoryDestination": "prn/x"},
            {"directorySource": "art", "directoryDestination": "prn_/x"},
        ),
    ):
        before = state(tmp_path, {"art.json": manifest(fileSelectors=[form])})
        (fix,) = fixes(before, "PS-NAME-RESERVED").values()
        assert fix.label in ("Store as nul_.png", "Store as prn_")
        assert not fix.moves
        later = carried_out(before, fix)
        assert selectors(later) == [right]
        assert "PS-NAME-RESERVED" not in {problem.code for problem in later.problems}


def test_a_name_that_is_taken_in_whatever_case_is_not_offered(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a?.png": b"1", "art/A-.png": b"2", "art/b?/x": b"3", "art/b-": b"4"})
    before = state(tmp_path, {"art.json": manifest()})
    offers = [fixes_for(before.ground(one)) for one in before.problems if one.code == "PS-NAME-CHARACTERS"]
    assert offers == [(), ()]


def test_folders_with_a_name_in_both_are_not_joined(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/Sub/a": b"1", "art/sub/A": b"2"})
    assert fixes(state(tmp_path, {"art.json": manifest()}), "PS-PATH-CASE-FOLDER") == {}


def test_joined_folders_are_selected_once(tmp_path: Path) -> None:
    write_tree(tmp_path, {"Art/a": b"1", "art/b": b"2", "art/c": b"3", "art/wip.psd": b"4"})
    forms = [{"directory": "Art"}, {"directory": "art"}, {"fileExclusion": "Art/a"}]
    before = state(tmp_path, {"art.json": manifest(fileSelectors=forms[:2])}, ignore=["*.psd"])
    later = carried_out(before, fixes(before, "PS-PATH-CASE-FOLDER")["Move 1 file to art"])
    assert selectors(later) == [{"directory": "art"}]
    assert shipped(later) == ["art/a", "art/b", "art/c"]


def test_a_twin_that_ships_elsewhere_is_not_renamed(tmp_path: Path) -> None:
    write_tree(tmp_path, {"Art/a": b"1", "art/b": b"2"})
    packs = {
        "a.json": manifest(fileSelectors=[{"directory": "Art"}]),
        "b.json": manifest(assetPackID="b", fileSelectors=[{"directory": "art"}]),
    }
    assert fixes(state(tmp_path, packs), "PS-NAME-CASE") == {}


def test_source_art_can_be_ignored_everywhere_or_left_out_alone(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.PSD": b"1", "art/b.PSD": b"2", "art/c.png": b"3"})
    before = state(tmp_path, {"art.json": manifest()})
    offered = fixes(before, "PS-FILE-SOURCE-ART")
    assert list(offered) == ["Ignore *.PSD in this project", "Exclude a.PSD"]
    one = carried_out(before, offered["Exclude a.PSD"])
    assert shipped(one) == ["art/b.PSD", "art/c.png"]
    every = carried_out(before, offered["Ignore *.PSD in this project"])
    assert every.project is not None
    assert every.project.file.ignore == ("*.PSD",)
    assert shipped(every) == ["art/c.png"]
    assert every.problems == ()


@pytest.mark.parametrize(
    ("name", "labels"),
    [
        ("song.logicx/Media/a.wav", ["Ignore art/song.logicx/ in this project"]),
        ("a_old.png", ["Exclude a_old.png"]),
        ("a.bak", ["Ignore *.bak in this project", "Exclude a.bak"]),
        ("walls_wip/a#[1].png", ["Ignore art/walls_wip/ in this project"]),
    ],
)
def test_drafts_are_left_out_one_by_one_and_folders_by_a_rule(
    tmp_path: Path, name: str, labels: list[str]
) -> None:
    write_tree(tmp_path, {f"art/{name}": b"1", "art/c.png": b"3"})
    before = state(tmp_path, {"art.json": manifest()})
    code = before.problems[0].code
    offered = fixes(before, code)
    assert list(offered) == labels
    for fix in offered.values():
        later = carried_out(before, fix)
        assert (shipped(later), later.problems) == (["art/c.png"], ())
        (tmp_path / "manifests/art.json").write_bytes(before.packs[0].document.data)
        assert before.project is not None
        save_project(before.project.path, before.project.file)


def test_a_file_without_which_a_selector_or_the_pack_is_empty_is_not_left_out_for_anybody(
    tmp_path: Path,
) -> None:
    write_tree(tmp_path, {"art/a.psd": b"1", "x/b.png": b"2"})
    patterns = [{"filePattern": "art/*.psd"}, {"directory": "x"}]
    for forms in (DIRECTORY, patterns, [{"file": "art/a.psd"}]):
        assert fixes(state(tmp_path, {"art.json": manifest(fileSelectors=forms)}), "PS-FILE-SOURCE-ART") == {}


def test_a_file_that_is_named_by_itself_loses_its_selector(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.psd": b"1", "x/b.png": b"2"})
    before = state(
        tmp_path, {"art.json": manifest(fileSelectors=[{"file": "art/a.psd"}, {"directory": "x"}])}
    )
    offered = fixes(before, "PS-FILE-SOURCE-ART")
    assert list(offered) == ["Exclude a.psd"]
    assert selectors(carried_out(before, offered["Exclude a.psd"])) == [{"directory": "x"}]


@pytest.mark.parametrize(
    ("name", "good"),
    [
        ("aux.tar.gz", "aux_.tar.gz"),
        ("AUX .png", "AUX_.png"),
        ("nul.", "nul_"),
        (" con ", "con_"),
        ("a<b>.png", "a-b-.png"),
        ("a\u200b.png", "a.png"),
        ("...", ""),
        ("\u200b", ""),
        ("\U0001f469\u200d\U0001f4bb.png", "\U0001f469\u200d\U0001f4bb.png"),
        ("fine name.png", "fine name.png"),
    ],
)
def test_a_good_name_keeps_all_that_is_good_about_the_old_one(name: str, good: str) -> None:
    assert good_name(name) == good


def test_a_name_of_which_nothing_would_be_left_has_no_fix(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/...": b"1", "art/a": b"2"})
    assert fixes(state(tmp_path, {"art.json": manifest()}), "PS-NAME-ENDING") == {}
