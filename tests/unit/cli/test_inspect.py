"""``pack-studio inspect``."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tests.shell import Shell

GENUINE = Path(__file__).parents[4] / "shared/data/archives/sparkle_SparkleTestCodeSignApp.aar"
ENCRYPTED = GENUINE.with_name("sparkle_SparkleTestCodeSignApp.enc.aar")


def built(shell: Shell, game: Path, form: str) -> Path:
    document = shell("build", game, "--pack", "art", "--format", form, "--json").json
    return Path(document["packs"][0]["output"])


def test_an_aar_is_listed_with_its_manifest(shell: Shell, game: Path) -> None:
    document = shell("inspect", built(shell, game, "aar"), "--json", "--hash").json
    assert document["format"] == "aar"
    assert document["compression"] == "lzfse"
    assert document["blockSize"] == 1 << 20
    assert document["blocks"] == 1
    assert document["manifest"]["assetPackID"] == "art"
    entries = {entry["path"]: entry for entry in document["entries"]}
    assert entries[""]["type"] == "directory"
    assert entries["Contents/art/b/c.txt"] == {
        "path": "Contents/art/b/c.txt",
        "type": "file",
        "size": 5,
        "mode": "0644",
        "mtime": 315532800,
        "sha256": hashlib.sha256(b"hello").hexdigest(),
    }


def test_an_open_pack_is_listed_without_its_index(shell: Shell, game: Path) -> None:
    document = shell("inspect", built(shell, game, "zip"), "--json").json
    assert (document["format"], document["compression"], document["blocks"]) == ("zip", "zstd", None)
    assert [entry["path"] for entry in document["entries"]] == ["art/a.txt", "art/b/c.txt"]
    assert document["manifest"]["assetPackID"] == "art"


def test_people_read_a_table_and_the_manifest(shell: Shell, game: Path) -> None:
    text = shell("inspect", built(shell, game, "aar")).out
    assert "Apple Archive, lzfse, 1 block" in text
    assert "Contents/art/a.txt" in text
    assert '"assetPackID": "art"' in text


@pytest.mark.skipif(not GENUINE.exists(), reason="the genuine Apple archive is not on this machine")
def test_the_genuine_archive_lists_227_entries_and_the_encrypted_one_is_refused(shell: Shell) -> None:
    assert len(shell("inspect", GENUINE, "--json").json["entries"]) == 227
    answer = shell("inspect", ENCRYPTED)
    assert answer.code == 2
    assert "encrypted" in answer.err
