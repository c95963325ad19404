"""Laws of the widest selectors: they take exactly the files that they were made for, whatever lies around."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from studio.manifest.paths import plain_path
from studio.project.assets import Asset, AssetKind, Snapshot
from studio.project.contents import contents_of
from studio.project.intents import selector_value
from studio.project.widest import Line, files_below, widest
from tests.builders import manifest, pack

_NAMES = st.sampled_from(
    [
        "a",
        "b",
        "c.wav",
        "d.wav",
        "e.wav",
        "f.wav",
        ".g.wav",
        ".wav",
        "h.",
        "i.png",
        "[x]",
        "x*y",
        "z.w?",
        "ä.wav",
    ]
)
_KINDS = st.sampled_from([AssetKind.FILE] * 12 + [AssetKind.LINK, AssetKind.OTHER])


@st.composite
def _snapshots(draw: st.DrawFn) -> Snapshot:
    """Files, links and devices in folders, some ignored, some folders that nobody may list."""
    paths = draw(st.sets(st.lists(_NAMES, min_size=1, max_size=4).map("/".join), min_size=1, max_size=40))
    above = {path[: at + 1].rstrip("/") for path in paths for at, sign in enumerate(path) if sign == "/"}
    assets = [
        Asset(
            path,
            path,
            draw(st.integers(0, 9)),
            0,
            draw(_KINDS),
            draw(st.sampled_from([None, None, None, "x"])),
        )
        for path in sorted(paths - above)
    ]
    barred = draw(st.lists(st.sampled_from(sorted(above)), max_size=1)) if above else []
    return Snapshot(Path("base").absolute(), tuple(assets), tuple(barred))


def _taken(lines: tuple[Line, ...], snapshot: Snapshot) -> tuple[set[str], set[str]]:
    """What the selectors of ``lines`` take: files, and what is refused."""
    values = manifest(fileSelectors=[selector_value(one.kind, one.path) for one in lines])
    found = contents_of(pack(snapshot.base, values), snapshot)
    return {file.asset.path for file in found.files}, {file.asset.path for file in found.refused}


@given(_snapshots(), st.data())
def test_the_widest_selectors_take_exactly_the_files_and_nothing_more(
    snapshot: Snapshot, data: st.DataObject
) -> None:
    patterns = data.draw(st.booleans())
    files = sorted(one.path for one in snapshot.assets if one.kind is AssetKind.FILE)
    wanted = set(data.draw(st.lists(st.sampled_from(files), max_size=40))) if files else set[str]()
    folders = sorted({path.rpartition("/")[0] for path in files} - {""})
    for folder in data.draw(st.lists(st.sampled_from(folders), max_size=3)) if folders else ():
        wanted |= set(files_below(folder, snapshot))
    sizes = {path: snapshot.by_path[path].size for path in sorted(wanted)}
    lines = widest(sizes, snapshot, ("",), patterns=patterns)
    assert _taken(lines, snapshot) == (wanted, set())
    assert sorted(source for one in lines for source in one.sources) == sorted(wanted)
    assert sum(one.bytes for one in lines) == sum(sizes.values())
    assert {one.kind for one in lines} <= {"file", "directory", *(("filePattern",) if patterns else ())}
    assert not [one for one in lines if "**" in one.path or not plain_path(one.path)]


@given(_snapshots())
def test_no_selector_could_be_wider(snapshot: Snapshot) -> None:
    free = [one for one in snapshot.assets if one.ignored_by is None]
    wanted = {one.path: one.size for one in free if one.kind is AssetKind.FILE}
    lines = widest(wanted, snapshot, ("",), patterns=False)
    tops = {one.path for one in lines if one.kind == "directory"}
    for one in lines:
        folder = one.path.rpartition("/")[0]
        while folder:
            below = [other for other in free if other.path.startswith(f"{folder}/")]
            foreign = any(other.kind is not AssetKind.FILE for other in below)
            barred = any(f"{place}/".startswith(f"{folder}/") for place in snapshot.unreadable)
            assert foreign or barred, f"{folder} could stand for {one.path}"
            assert folder not in tops
            folder = folder.rpartition("/")[0]


@given(_snapshots())
def test_where_nothing_is_known_of_a_folder_its_files_are_named(snapshot: Snapshot) -> None:
    wanted = {one.path: one.size for one in snapshot.assets if one.kind is AssetKind.FILE}
    lines = widest(wanted, snapshot, (), patterns=True)
    assert [one.kind for one in lines] == ["file"] * len(wanted)
