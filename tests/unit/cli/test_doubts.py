"""Doubts about an archive, told by ``inspect`` and ``verify``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.builders import manifest
from tests.shell import Shell
from tests.unit.archive.building import container, entry


@pytest.fixture
def old(tmp_path: Path) -> Path:
    text = json.dumps(manifest()).encode()
    path = tmp_path / "art.aar"
    path.write_bytes(
        container("e", entry("D", "") + entry("D", "Contents") + entry("F", "Manifest.json", text))
    )
    return path


@pytest.mark.parametrize("command", ["inspect", "verify"])
def test_an_old_on_demand_archive_is_warned_about_and_is_no_failure(
    shell: Shell, old: Path, command: str
) -> None:
    answer = shell(command, old, "--json")
    assert answer.code == 0
    (warning,) = answer.json["warnings"]
    assert set(warning) == {"id", "message", "hint"}
    assert warning["id"] == "PS-ARCHIVE-TOOLS"
    assert warning["message"].startswith("art may not reach people: it is on demand")
    text = shell(command, old).out
    assert "▲ Warning: art may not reach people" in text
    assert "PS-ARCHIVE-TOOLS" in text


@pytest.mark.parametrize("command", ["inspect", "verify"])
def test_our_own_archive_is_not_warned_about(shell: Shell, game: Path, command: str) -> None:
    shell("build", game, "--pack", "art")
    assert shell(command, game.parent / "builds/art.aar", "--json").json["warnings"] == []
