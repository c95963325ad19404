"""Fixes of what files hold: a true name, or leaving the file out."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.progress import CancelToken, Lanes, unheard
from studio.project.edits import Texts, apply
from studio.project.fixes import Fix, fixes_for
from studio.project.rules import Severity
from studio.session.opening import open_project
from studio.session.reading import looked_into
from studio.session.state import State
from tests.builders import manifest, project, write_tree
from tests.unit.project.checks.test_content import JPEG, PNG, POINTER, PSD, program

DIRECTORY = {"directory": "art"}
ZIP = b"PK\3\4" + bytes(40)


def opened(path: Path) -> State:
    with Lanes(1) as lanes:
        return looked_into(open_project(path), lanes, CancelToken(), report=unheard)


def made(folder: Path, files: dict[str, bytes], *selectors: dict[str, str], **changes: object) -> State:
    write_tree(folder, {"art/good.png": PNG, **files})
    listed = list(selectors) or [DIRECTORY]
    return opened(project(folder, {"art.json": manifest(fileSelectors=listed)}, **changes))


def fixes(state: State, code: str) -> dict[str, Fix]:
    problem = next(problem for problem in state.problems if problem.code == code)
    return {fix.label: fix for fix in fixes_for(state.ground(problem))}


def carried_out(state: State, fix: Fix) -> State:
    """The project opened anew after ``fix``."""
    opened_ = state.project
    assert opened_ is not None
    for move in fix.moves:
        assert not move.target.exists()
        move.source.rename(move.target)
    texts = Texts(opened_.file, {pack.path: pack.document for pack in state.packs})
    for path, document in apply(fix.edit(state.packs[0], state.packs[0].place()), texts).documents.items():
        path.write_bytes(document.data)
    return opened(opened_.path)


def shipped(state: State) -> list[str]:
    return [file.path for file in state.contents[0].files]


def has(state: State, code: str) -> bool:
    return code in {problem.code for problem in state.problems}


def sound(state: State) -> bool:
    return Severity.ERROR not in {problem.severity for problem in state.problems}


RENAMES: list[tuple[str, bytes, list[dict[str, str]], str, list[str]]] = [
    ("art/wall.png", JPEG, [DIRECTORY], "Rename to wall.jpg", ["art/good.png", "art/wall.jpg"]),
    ("art/wall.png", PSD, [DIRECTORY], "Rename to wall.psd", ["art/good.png", "art/wall.psd"]),
    ("art/wall.v2.PNG", JPEG, [DIRECTORY], "Rename to wall.v2.jpg", ["art/good.png", "art/wall.v2.jpg"]),
    ("art/wall.png", JPEG, [{"file": "art/wall.png"}], "Rename to wall.jpg", ["art/wall.jpg"]),
    ("art/wall.png", PSD, [{"filePattern": "art/*.png"}], "Rename to wall.psd", ["art/good.png"]),
    (
        "art/raw",
        JPEG,
        [{"fileSource": "art/raw", "fileDestination": "sky/wall.png"}],
        "Store as wall.jpg",
        ["sky/wall.jpg"],
    ),
]


@pytest.mark.parametrize(("path", "data", "selectors", "label", "ships"), RENAMES)
def test_a_file_gets_the_name_that_tells_the_truth(  # noqa: PLR0917 -- one row of the table
    tmp_path: Path, path: str, data: bytes, selectors: list[dict[str, str]], label: str, ships: list[str]
) -> None:
    before = made(tmp_path, {path: data}, *selectors)
    (fix,) = fixes(before, "PS-CONTENT-TYPE").values()
    assert fix.label == label
    after = carried_out(before, fix)
    assert shipped(after) == ships
    assert not has(after, "PS-CONTENT-TYPE")
    assert sound(after)


def test_selectors_of_all_packs_name_the_file_as_it_is_called_then(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/wall.png": JPEG, "art/good.png": PNG})
    other = manifest(
        assetPackID="maps", sourceRoot="../art", fileSelectors=[{"file": "wall.png"}, {"file": "good.png"}]
    )
    mine = manifest(fileSelectors=[DIRECTORY, {"fileExclusion": "art/good.png"}])
    before = opened(project(tmp_path, {"art.json": mine, "maps.json": other}))
    after = carried_out(before, fixes(before, "PS-CONTENT-TYPE")["Rename to wall.jpg"])
    assert [[file.path for file in one.files] for one in after.contents] == [
        ["art/wall.jpg"],
        ["good.png", "wall.jpg"],
    ]


@pytest.mark.parametrize(
    ("files", "selectors"),
    [
        ({"art/wall.png": JPEG, "art/WALL.jpg": JPEG}, [DIRECTORY]),
        ({"art/wall.png": ZIP}, [DIRECTORY]),
        ({"art/wall.png": JPEG}, [{"filePattern": "art/w*.png"}]),
    ],
    ids=["the name is taken", "nobody knows which archive it is", "the pattern would take nothing"],
)
def test_without_a_certain_name_there_is_no_fix(
    tmp_path: Path, files: dict[str, bytes], selectors: list[dict[str, str]]
) -> None:
    assert fixes(made(tmp_path, files, *selectors), "PS-CONTENT-TYPE") == {}


@pytest.mark.parametrize(
    ("code", "data"),
    [
        ("PS-CONTENT-EXECUTABLE", program(1)),
        ("PS-CONTENT-EMPTY", b""),
        ("PS-CONTENT-POINTER", POINTER),
    ],
)
def test_what_should_not_ship_can_be_left_out_and_stays_on_disk(
    tmp_path: Path, code: str, data: bytes
) -> None:
    before = made(tmp_path, {"art/tool": data})
    (fix,) = fixes(before, code).values()
    assert (fix.label, fix.moves) == ("Exclude tool", ())
    after = carried_out(before, fix)
    assert shipped(after) == ["art/good.png"]
    assert not has(after, code)
    assert sound(after)
    assert (tmp_path / "art/tool").read_bytes() == data


def test_a_selector_that_names_the_file_goes(tmp_path: Path) -> None:
    before = made(tmp_path, {"bin/tool": program(1)}, DIRECTORY, {"file": "bin/tool"})
    after = carried_out(before, fixes(before, "PS-CONTENT-EXECUTABLE")["Exclude tool"])
    assert [one.kind for one in after.packs[0].manifest.selectors] == ["directory"]


@pytest.mark.parametrize(
    ("selectors", "changes"),
    [
        ([DIRECTORY, {"directory": "bin"}], {}),
        ([{"directory": "bin"}], {}),
        ([{"file": "bin/tool"}], {}),
        ([{"directory": "all"}], {"tools": "xcode-26"}),
    ],
    ids=["its selector would take nothing", "the pack would be empty", "the same", "no exclusions yet"],
)
def test_a_file_is_not_left_out_where_that_would_stop_the_build(
    tmp_path: Path, selectors: list[dict[str, str]], changes: dict[str, object]
) -> None:
    files = {"bin/tool": program(1), "all/tool": program(1), "all/good.png": PNG}
    assert fixes(made(tmp_path, files, *selectors, **changes), "PS-CONTENT-EXECUTABLE") == {}
