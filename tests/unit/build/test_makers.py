"""On-demand packs of Apple's early packagers are doubted, ours and later ones are not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.build.inspect import inspect
from studio.build.verify import verify
from studio.progress import CancelToken, Lanes
from tests.builders import bench, manifest
from tests.unit.archive.building import asset_pack, container, entry, zstd_pack

ESSENTIAL = {"essential": {"installationEventTypes": ["firstInstallation"]}}


def stranger(**changes: object) -> bytes:
    """A pack as Apple's packager writes it, with the time of packing."""
    text = json.dumps(manifest(**changes)).encode()
    parts = [entry("D", ""), entry("D", "Contents"), entry("F", "Contents/a", b"a")]
    return container("e", b"".join([*parts, entry("F", "Manifest.json", text)]))


def doubts(folder: Path, data: bytes) -> list[str]:
    path = folder / "sample.aar"
    path.write_bytes(data)
    with Lanes(1) as lanes:
        seen = inspect(path, lanes, CancelToken()).findings
    assert verify(path, bench()).findings == seen
    return [finding.code for finding in seen]


@pytest.mark.parametrize("version", [None, "2.0-beta", "2.0b3", "2.0 beta 2", "1.2", "", 2])
def test_an_on_demand_pack_of_an_early_packager_is_doubted(tmp_path: Path, version: object) -> None:
    assert doubts(tmp_path, stranger(toolsVersion=version)) == ["PS-ARCHIVE-TOOLS"]


@pytest.mark.parametrize("version", ["2.0", "2", "2.0.1", "3.1"])
def test_one_of_a_later_packager_is_not(tmp_path: Path, version: str) -> None:
    assert doubts(tmp_path, stranger(toolsVersion=version)) == []


def test_packs_with_other_policies_are_not(tmp_path: Path) -> None:
    assert doubts(tmp_path, stranger(downloadPolicy=ESSENTIAL)) == []


def test_our_own_packs_are_not(tmp_path: Path) -> None:
    text = json.dumps(manifest()).encode()
    assert doubts(tmp_path, asset_pack({"a": b"a"}, text)) == []
    assert doubts(tmp_path, zstd_pack({"a": b"a"}, text)) == []


def test_an_archive_without_a_manifest_is_not(tmp_path: Path) -> None:
    assert doubts(tmp_path, container("e", entry("D", "") + entry("F", "a", b"a"))) == []
