"""What contents and checks of a large project cost, at first and after one change. No file is opened."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from studio.manifest.document import Document
from studio.project.assets import Asset, Snapshot
from studio.project.packs import Pack, read_pack
from studio.project.project_file import ProjectFile
from studio.session.state import OpenProject, State, derive
from tests.budgets.timing import RUNS, median, ms, row

PACKS = 200
FILES = 100_000
WILD = 50
"""Packs of which one selector begins with a wildcard."""

_BASE = Path("/game")
_PROJECT = OpenProject(_BASE / "Large.packstudio", ProjectFile(name="Large"))


def table(packs: int = PACKS, files: int = FILES, wild: int = WILD) -> str:
    """Medians of a few runs. Every file is in one of ``packs``, which have five selectors each."""
    paths = sorted(_paths(packs, files, wild))
    seen = _seen(paths)
    found = tuple(_pack(number, wild) for number in range(packs))
    split = median(lambda: sum(len(path.split("/")) for path in paths))
    first = _derived(found, seen)
    taken = sum(len(contents.files) for contents in first.contents)
    assert taken == files, f"{taken} of {files} files are in a pack"
    rows = [
        f"{files:,} files in {packs} packs of five selectors, {wild} of which begin with a wildcard;",
        f"medians of {RUNS} runs; against splitting every path once: {ms(split)}",
        row("contents and all checks", median(lambda: _derived(found, _seen(paths))), split),
    ]
    grown = Snapshot(_BASE, _changed(seen, paths[files // 3]))
    rows.append(row("after one file changed", _after(first, found, grown), split))
    more = Snapshot(_BASE, tuple(sorted([*seen.assets, _asset("pack007/part1/new.bin")], key=_order)))
    rows.append(row("after one file came", _after(first, found, more), split))
    for name, number in (("an id", 3), ("an id of one with wildcards", packs - 2)):
        edited = _edited(found, number, assetPackID="another")
        rows.append(row(f"after {name} was edited", _after(first, edited, seen), split))
    wider = _edited(found, packs - 2, language="fr")
    rows.append(row("after a language was edited", _after(first, wider, seen), split))
    swapped = _edited(
        found, packs - 2, fileSelectors=[*_forms(packs - 2, wild), {"directory": "pack003/part1"}]
    )
    rows.append(row("after a selector was added", _after(first, swapped, seen), split))
    return "\n".join(rows)


def _paths(packs: int, files: int, wild: int) -> list[str]:
    each = files // packs // 5
    return [
        f"{_folder(pack, part, packs, wild)}/p{pack:03}_{number:03}.bin"
        for pack in range(packs)
        for part in range(5)
        for number in range(each)
    ]


def _folder(pack: int, part: int, packs: int, wild: int) -> str:
    """Where a part lies. The last parts of the last packs lie in folders that several packs share."""
    if part == 4 and pack >= packs - wild:
        return f"shared{pack % 10}/mix{pack % 3}"
    return f"pack{pack:03}/part{part}"


def _forms(pack: int, wild: int) -> list[dict[str, str]]:
    forms = [{"directory": f"pack{pack:03}/part{part}"} for part in range(3)]
    forms.append({"filePattern": f"pack{pack:03}/part3/*.bin"})
    if pack < PACKS - wild:
        return [*forms, {"filePattern": f"pack{pack:03}/part4/*.bin"}]
    several = (
        "*/*/p{0:03}_*[0-9].bin",
        "*[0-9]/mix?/p{0:03}_*",
        "*/mix*/*{0:03}_*.bin",
        "?hared*/*/*{0:03}_???.bin",
    )
    return [*forms, {"filePattern": several[pack % len(several)].format(pack)}, *_left_out(pack)]


def _left_out(pack: int) -> list[dict[str, str]]:
    del pack
    return []


def _values(pack: int, wild: int) -> dict[str, object]:
    return {
        "assetPackID": f"pack-{pack:03}",
        "downloadPolicy": {"onDemand": {}},
        "fileSelectors": _forms(pack, wild),
        "platforms": ["iOS"],
    }


def _pack(pack: int, wild: int, **changes: object) -> Pack:
    document = Document.read(json.dumps({**_values(pack, wild), **changes}, indent=2).encode())
    return read_pack(_BASE / f"manifests/{pack:03}.json", document, _BASE)


def _edited(packs: tuple[Pack, ...], number: int, **changes: object) -> tuple[Pack, ...]:
    return (*packs[:number], _pack(number, WILD, **changes), *packs[number + 1 :])


def _asset(path: str) -> Asset:
    return Asset(path, path, 1000, 1)


def _order(asset: Asset) -> str:
    return asset.path


def _seen(paths: list[str]) -> Snapshot:
    return Snapshot(_BASE, tuple(_asset(path) for path in paths))


def _changed(seen: Snapshot, path: str) -> tuple[Asset, ...]:
    return tuple(
        replace(asset, size=2000, changed=2) if asset.path == path else asset for asset in seen.assets
    )


def _derived(packs: tuple[Pack, ...], seen: Snapshot, before: State | None = None) -> State:
    return derive(_PROJECT, _PROJECT.file.target, packs, {_BASE: seen}, before=before)


def _after(before: State, packs: tuple[Pack, ...], seen: Snapshot) -> float:
    # A snapshot knows what it was asked once; each run gets one that knows nothing.
    return median(lambda: _derived(packs, replace(seen), before))
