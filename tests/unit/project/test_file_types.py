"""What files are for people."""

from __future__ import annotations

import pytest

from studio.project.file_kinds import PROMISED
from studio.project.file_types import _ENDINGS, FileType, type_of
from tests.unit.workspace.test_sniffing import KNOWN


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("art/Wall.PNG", FileType.IMAGE),
        ("wall.psd", FileType.IMAGE),
        ("wall.astc", FileType.IMAGE),
        ("icon.svg", FileType.IMAGE),
        ("line.m4a", FileType.AUDIO),
        ("line.caf", FileType.AUDIO),
        ("intro.mov", FileType.VIDEO),
        ("intro.ogv", FileType.VIDEO),
        ("notes.txt", FileType.TEXT),
        ("table.json", FileType.TEXT),
        ("menu.lua", FileType.CODE),
        ("water.metal", FileType.CODE),
        ("body.otf", FileType.FONT),
        ("hero.usdz", FileType.MODEL),
        ("hero.gltf", FileType.MODEL),
        ("old.tar.gz", FileType.ARCHIVE),
        ("level.bin", FileType.OTHER),
        ("level", FileType.OTHER),
        ("art.png/level", FileType.OTHER),
        ("art.png/.png", FileType.OTHER),
        (".png", FileType.OTHER),
        ("wall.", FileType.OTHER),
        ("", FileType.OTHER),
        ("docs/README", FileType.TEXT),
        (".gitignore", FileType.TEXT),
        ("Makefile", FileType.CODE),
    ],
)
def test_a_name_tells_by_its_ending(name: str, found: FileType) -> None:
    assert type_of(name) is found


@pytest.mark.parametrize(
    ("name", "kind", "found"),
    [
        ("wall.txt", "png", FileType.IMAGE),
        ("wall", "png", FileType.IMAGE),
        ("README", "png", FileType.IMAGE),
        ("README", "text", FileType.TEXT),
        ("wall.png", "text", FileType.TEXT),
        ("level", "json", FileType.TEXT),
        ("menu.lua", "text", FileType.CODE),
        ("icon.svg", "text", FileType.IMAGE),
        ("line.m4a", "mpeg-4", FileType.AUDIO),
        ("intro.mp4", "mpeg-4", FileType.VIDEO),
        ("line.dat", "mpeg-4", FileType.VIDEO),
        ("intro.ogv", "ogg", FileType.VIDEO),
        ("drawing.kra", "zip", FileType.IMAGE),
        ("drawing.png", "zip", FileType.ARCHIVE),
        ("hero.blend", "gzip", FileType.MODEL),
        ("wall.png", "empty", FileType.IMAGE),
        ("wall.png", "lfs pointer", FileType.IMAGE),
        ("tool.txt", "mach-o macos", FileType.OTHER),
        ("level.aar", "apple archive", FileType.ARCHIVE),
        ("wall.png", "a kind of tomorrow", FileType.IMAGE),
    ],
)
def test_bytes_tell_more_than_a_name_that_they_contradict(name: str, kind: str, found: FileType) -> None:
    assert type_of(name, kind) is found


def test_every_kind_that_bytes_can_be_told_to_be_has_a_type() -> None:
    told = {kind for kind, _ in KNOWN} - {"text", "json", "empty", "lfs pointer"}
    programs = {
        "elf",
        "pe",
        "sqlite",
        "pdf",
        "metallib",
        *(kind for kind in told if kind.startswith("mach-o")),
    }
    assert [kind for kind in told - programs if type_of("x", kind) is FileType.OTHER] == []


def test_no_ending_has_two_types() -> None:
    endings = [ending for some in _ENDINGS.values() for ending in some.split()]
    assert len(endings) == len(set(endings))


def test_what_promises_a_content_is_known_by_its_name() -> None:
    documents = {"pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "epub", "sqlite", "sqlite3", "metallib"}
    strangers = [ending for ending in PROMISED if type_of(f"x.{ending}") is FileType.OTHER]
    assert set(strangers) - documents == set()
