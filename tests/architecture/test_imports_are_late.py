"""A command imports what its answer takes. What only other answers take would be waited for each time."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT
from tests.builders import manifest, project, write_tree

BIG = {
    *("PySide6", "langcodes", "lz4", "lzfse", "pydantic", "rich", "send2trash", "typer"),
    *("watchdog", "zstandard"),
}

FOR_WORDS = {"rich.console", "rich.progress", "studio.project.fixes", "studio.languages.catalogue"}
"""What is needed where something is to be said that seldom is, or where somebody watches."""

FOR_SOME = {"langcodes", "language_data", "pathspec", "studio.project.settling", "studio.archive.opening"}
"""What is needed for unusual languages, for names that a rule may mean, for archives that are read."""

FOR_OTHERS = {"PySide6", "send2trash", "watchdog"}

APPLE = {"studio.build.apple_build", "studio.build.apple_packager"}

ASSET_PACKS = {"lz4", "lzfse", "studio.archive.asset_pack", "studio.archive.block_keys"}

OPEN_PACKS = {"studio.archive.zip_writer", "studio.archive.zstd_pack"}


def imported(*words: str, home: Path | None = None, code: int = 0) -> set[str]:
    """All modules that the program imports for ``words``, with the packages that they are in."""
    folders = (f"XDG_{name}_HOME" for name in ("CACHE", "CONFIG", "DATA", "STATE"))
    own = {name: str(home / name) for name in folders} if home is not None else {}
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "studio", *words],
        cwd=ROOT,
        env={**os.environ, **own},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == code, done.stdout
    names = re.findall(r"\|\s+([\w.]+)$", done.stderr, re.MULTILINE)
    assert "studio" in names
    return {*names, *(name.partition(".")[0] for name in names)}


@pytest.fixture
def game(tmp_path: Path) -> Path:
    """A project in which nothing is wrong, with a language that many people speak."""
    write_tree(tmp_path / "game" / "assets", {"art/a.txt": b"a" * 500, "sound/b.txt": b"b" * 500})
    manifests = {
        "art.json": manifest(assetPackID="art", fileSelectors=[{"directory": "art"}]),
        "sound.json": manifest(assetPackID="sound", fileSelectors=[{"directory": "sound"}]),
    }
    return project(tmp_path / "game", manifests, sourceRoot="assets", formats=["zip"])


def test_the_version_is_told_without_importing_anything_big() -> None:
    assert not imported("--version") & BIG


def test_a_check_imports_nothing_for_mending_and_nothing_for_building(game: Path, tmp_path: Path) -> None:
    found = imported("check", str(game), home=tmp_path)
    assert "studio.session.state" in found
    assert not found & (FOR_WORDS | FOR_SOME | FOR_OTHERS | APPLE | ASSET_PACKS | OPEN_PACKS)


@pytest.mark.parametrize(
    ("form", "writer", "others"),
    [("zip", "studio.archive.zstd_pack", ASSET_PACKS), ("aar", "studio.archive.asset_pack", OPEN_PACKS)],
)
def test_a_build_imports_the_writer_that_it_needs_and_no_other(
    form: str, writer: str, others: set[str], game: Path, tmp_path: Path
) -> None:
    found = imported("build", str(game), "--format", form, home=tmp_path)
    assert writer in found
    assert not found & (FOR_WORDS | FOR_SOME | FOR_OTHERS | APPLE | others)


def test_an_unusual_language_and_a_file_that_a_rule_means_are_what_the_big_tables_are_for(
    game: Path, tmp_path: Path
) -> None:
    write_tree(game.parent / "assets", {"art/Thumbs.db": b"junk"})
    odd = manifest(assetPackID="odd", language="iw", fileSelectors=[{"directory": "sound"}])
    write_tree(game.parent / "manifests", {"odd.json": json.dumps(odd)})
    assert {"langcodes", "pathspec"} <= imported("check", str(game), home=tmp_path, code=1)
