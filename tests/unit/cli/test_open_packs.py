"""How hard open packs are compressed, and for whom: the project's wish, and the options."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from studio.build.opened import opened
from tests.builders import manifest, project, write_tree
from tests.shell import Shell

WORDS = b"".join(b"%d words, " % number for number in range(20_000))


def game(folder: Path, **settings: object) -> Path:
    write_tree(folder, {"art/a.txt": WORDS})
    return project(folder, {"art.json": manifest(assetPackID="art")}, formats=["zip"], **settings)


def built(shell: Shell, path: Path, *options: str) -> tuple[int, str]:
    """Bytes and compression of the only pack."""
    answer = shell("build", path, "--json", *options)
    (pack,) = answer.json["packs"]
    with opened(Path(pack["output"])) as archive:
        return pack["bytes"], archive.compression


def test_packs_are_compressed_as_the_project_says_unless_an_option_says_otherwise(
    shell: Shell, tmp_path: Path
) -> None:
    path = game(tmp_path, zipLevel=19)
    hard, _ = built(shell, path)
    fast, _ = built(shell, path, "--level", "1")
    assert hard < fast
    assert built(shell, path)[0] == hard


def test_deflating_is_the_project_s_wish_or_an_option(shell: Shell, tmp_path: Path) -> None:
    path = game(tmp_path, zipDeflate=True)
    assert built(shell, path)[1] == "deflate"
    assert built(shell, path, "--no-deflate")[1] == "zstd"
    path = game(tmp_path / "other")
    assert built(shell, path)[1] == "zstd"
    assert built(shell, path, "--deflate")[1] == "deflate"


def test_a_deflated_pack_is_read_by_every_zip_program_and_says_on_what_its_bytes_depend(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_tree(tmp_path, {"art/a.txt": WORDS, "m/art.json": json.dumps(manifest())})
    monkeypatch.chdir(tmp_path)
    answer = shell("package", "m/art.json", "-o", "art.pack.zip", "--deflate")
    assert answer.code == 0
    assert "only where zlib is the same" in answer.out
    with zipfile.ZipFile("art.pack.zip") as found:
        assert found.read("art/a.txt") == WORDS
    answer = shell("package", "m/art.json", "-o", "art.pack.zip", "--force")
    assert "zlib" not in answer.out
    with zipfile.ZipFile("art.pack.zip") as found:
        assert found.getinfo("art/a.txt").compress_type == 93


@pytest.mark.parametrize("level", ["0", "20"])
def test_there_are_nineteen_levels(shell: Shell, tmp_path: Path, level: str) -> None:
    assert shell("build", game(tmp_path), "--level", level).code == 2


@pytest.mark.parametrize("settings", [{}, {"zipLevel": 9}, {"zipDeflate": True, "zipLevel": 19}])
def test_a_new_build_for_proof_compresses_as_the_project_and_the_pack_say(
    shell: Shell, tmp_path: Path, settings: dict[str, object]
) -> None:
    path = game(tmp_path, **settings)
    (pack,) = shell("build", path, "--json").json["packs"]
    answer = shell("verify", pack["output"], "--against", path, "--rebuild")
    assert answer.code == 0, answer.out


def test_a_pack_that_was_deflated_by_an_option_is_deflated_again_for_proof(
    shell: Shell, tmp_path: Path
) -> None:
    path = game(tmp_path)
    (pack,) = shell("build", path, "--json", "--deflate").json["packs"]
    assert shell("verify", pack["output"], "--against", path, "--rebuild").code == 0
    answer = shell("verify", pack["output"], "--against", path, "--rebuild", "--level", "9")
    assert answer.code == 1
    assert "deflated by zlib" in answer.out
