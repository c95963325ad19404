"""What is said to ship is what ships: the contents of a pack are the paths in the archive that is built."""

from __future__ import annotations

import tempfile
import zipfile
from pathlib import Path

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from studio.build.report import Status
from studio.build.run import run
from studio.progress import Lanes
from studio.project.contents_sheet import HEADS, SHIPPED, sheet_rows
from studio.session.building import plan_of
from studio.session.state import State
from tests.builders import bench, manifest, state, write_tree
from tests.second_decoder import decode

_NAMES = st.sampled_from(
    ["a.png", "b.png", "c.txt", ".hidden", "e\u0301.txt", "Thumbs.db", "x y.wav", "\u65e5\u672c.ogg"]
)
_FOLDERS = st.sampled_from(["", "art/", "art/deep/", "art/deep/er/", "\u00e9/", ".dot/", "b.c/"])
_FILES = st.builds(str.__add__, _FOLDERS, _NAMES)
_TREES = st.dictionaries(_FILES, st.binary(max_size=40), min_size=1, max_size=14)
_PATHS = st.one_of(_FILES, _FOLDERS.filter(bool).map(lambda folder: folder.rstrip("/")))
_PATTERNS = st.sampled_from(["*.png", "*/*", "art/*", "art/*/*.png", "[a-c]*", "*/deep/*", "?.png", "*.t?t"])
_FORMS = st.one_of(
    _FILES.map(lambda path: {"file": path}),
    _PATHS.map(lambda path: {"directory": path}),
    _PATTERNS.map(lambda pattern: {"filePattern": pattern}),
    st.tuples(_FILES, _FILES).map(lambda pair: {"fileSource": pair[0], "fileDestination": pair[1]}),
    st.tuples(_PATHS, st.sampled_from(["to", "art", "to/it"])).map(
        lambda pair: {"directorySource": pair[0], "directoryDestination": pair[1]}
    ),
    _FILES.map(lambda path: {"fileExclusion": path}),
)


def _opened(folder: Path, forms: list[dict[str, str]]) -> State:
    values = {"a.json": manifest(fileSelectors=forms)}
    return state(folder, values, sourceRoot="src", formats=["aar", "zip"])


def _buildable(folder: Path, forms: list[dict[str, str]]) -> State:
    """The state with ``forms``, without those for which the pack could not be built."""
    found = _opened(folder, forms)
    while any(problem.blocks for problem in found.problems):
        fields = {(problem.place.field or "").split(".")[0] for problem in found.problems if problem.blocks}
        left = [form for number, form in enumerate(forms) if f"fileSelectors[{number}]" not in fields]
        assume(left and left != forms)
        forms = left
        found = _opened(folder, forms)
    return found


@settings(max_examples=40)
@given(_TREES, st.lists(_FORMS, min_size=2, max_size=8))
def test_the_contents_are_the_paths_in_the_built_archives(
    files: dict[str, bytes], forms: list[dict[str, str]]
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_tree(folder / "src", files)
        found = _buildable(folder, forms)
        (contents,) = found.contents
        assert found.project is not None
        with Lanes(1) as lanes:
            report = run(plan_of(found, found.project), bench(lanes), None)
        assert [result.status for result in report.results] == [Status.BUILT, Status.BUILT]
        expected = {file.path: files[file.asset.disk_path] for file in contents.files}
        listed = [row for row in sheet_rows(contents) if row[HEADS.index("state")] == SHIPPED]
        assert {str(row[0]): files[str(row[1])] for row in listed} == expected
        assert [row[HEADS.index("bytes")] for row in listed] == [len(data) for data in expected.values()]
        aar, zipped = (result.output for result in report.results)
        assert aar is not None
        assert zipped is not None
        stored = {
            str(item["PAT"]): item.content or b""
            for item in decode(aar.read_bytes())
            if item["TYP"] == ord("F")
        }
        assert stored.pop("Manifest.json") == contents.pack.document.data
        assert stored == {f"Contents/{path}": data for path, data in expected.items()}
        with zipfile.ZipFile(zipped) as directory:
            assert {*directory.namelist()} - {".pack-index.json"} == set(expected)
