"""What files hold, whatever their names say."""

from __future__ import annotations

import struct
from dataclasses import replace
from pathlib import Path

import pytest

from studio.progress import CancelToken, Lanes, unheard
from studio.project.checks.content import check_content
from studio.project.facts import NO_FACTS, FileFacts
from studio.project.problems import Problem
from studio.project.rules import Severity
from studio.session.reading import looked_into
from tests.builders import contents, manifest, state, write_tree

PNG, PSD, JPEG = b"\x89PNG\r\n\x1a\n" + bytes(8), b"8BPS\0\1" + bytes(8), b"\xff\xd8\xff\xe0" + bytes(8)
WAV = b"RIFF\x24\0\0\0WAVEfmt " + bytes(8)
M4A = struct.pack(">I4s4sI", 16, b"ftyp", b"M4A ", 0)
ZIP = b"PK\3\4" + bytes(40)
POINTER = b"version https://git-lfs.github.com/spec/v1\noid sha256:12\nsize 3\n"


def program(platform: int) -> bytes:
    command = struct.pack("<6I", 0x32, 24, platform, 0, 0, 0)
    return b"\xcf\xfa\xed\xfe" + struct.pack("<7I", 0x0100000C, 0, 2, 1, len(command), 0, 0) + command


def found(folder: Path, files: dict[str, bytes], **changes: object) -> dict[str, Problem]:
    """The problems with the contents of ``files``, by path."""
    write_tree(folder, files)
    one = state(folder, {"art.json": manifest(**changes)})
    with Lanes(1) as lanes:
        known = looked_into(one, lanes, CancelToken(), report=unheard)
    return {
        problem.place.path or "": problem
        for problem in known.problems
        if problem.code.startswith("PS-CONTENT") and "TWICE" not in problem.code
    }


def test_a_name_that_lies_is_named_with_what_the_file_is(tmp_path: Path) -> None:
    problem = found(tmp_path, {"art/wall.png": PSD})["art/wall.png"]
    assert (problem.code, problem.severity) == ("PS-CONTENT-TYPE", Severity.WARNING)
    assert problem.message == ("art/wall.png in art is a Photoshop document, although its name ends in .png.")
    assert (problem.place.field, problem.place.line) == ("fileSelectors[0]", 7)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("wall.png", PNG),
        ("wall.PNG", PNG),
        ("wall.jpg", JPEG),
        ("wall.jpeg", JPEG),
        ("wall.jpe", JPEG),
        ("wall.psb", PSD),
        ("sea.wav", WAV),
        ("sea.wave", WAV),
        ("sea.mp4", M4A),
        ("sea.mov", M4A),
        ("sheet.docx", ZIP),
        ("sheet.jar", ZIP),
        ("wall.bin", PNG),
        ("wall.dat", PSD),
        ("wall.bytes", JPEG),
        ("wall.asset", PNG),
        ("wall.pak", ZIP),
        ("wall", PNG),
        ("wall.unheard-of", PNG),
        ("words.txt", PNG),
        ("model.fbx", b"; FBX 7.4.0 project file"),
        ("wall.png", b"nothing that anybody knows \0\1\2"),
        ("wall.png", b"text"),
        ("sea.wem", WAV),
    ],
)
def test_other_spellings_unknown_endings_and_unknown_bytes_raise_no_alarm(
    tmp_path: Path, name: str, data: bytes
) -> None:
    assert found(tmp_path, {f"art/{name}": data}) == {}


def test_the_name_that_counts_is_the_one_that_ships(tmp_path: Path) -> None:
    files = {"art/wall.src": PSD}
    renamed = [{"fileSource": "art/wall.src", "fileDestination": "wall.png"}]
    assert set(found(tmp_path, files, fileSelectors=renamed)) == {"art/wall.src"}


def test_a_program_for_macs_is_forbidden_wherever_the_pack_lies(tmp_path: Path) -> None:
    problem = found(tmp_path, {"art/tool": program(1)})["art/tool"]
    assert (problem.code, problem.severity) == ("PS-CONTENT-EXECUTABLE", Severity.ERROR)
    assert not problem.blocks


@pytest.mark.parametrize("platform", [2, 3, 6, 11])
def test_programs_for_other_systems_of_apple_are_not(tmp_path: Path, platform: int) -> None:
    assert found(tmp_path, {"art/tool": program(platform)}) == {}


def test_a_program_under_the_name_of_a_picture_is_a_program_first(tmp_path: Path) -> None:
    assert found(tmp_path, {"art/tool.png": program(1)})["art/tool.png"].code == "PS-CONTENT-EXECUTABLE"
    assert found(tmp_path, {"art/tool.png": program(2)})["art/tool.png"].code == "PS-CONTENT-TYPE"


def test_an_empty_file_is_known_without_reading(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.png": b"", "art/b.png": b"b"})
    problems = state(tmp_path, {"art.json": manifest()}).problems
    assert [(one.code, one.place.path) for one in problems] == [("PS-CONTENT-EMPTY", "art/a.png")]


def test_a_note_of_git_lfs_is_no_picture(tmp_path: Path) -> None:
    problem = found(tmp_path, {"art/a.png": POINTER, "art/b.txt": POINTER + b"\n"})["art/a.png"]
    assert problem.code == "PS-CONTENT-POINTER"
    assert "git lfs pull" in problem.hint


def test_a_file_that_cannot_be_read_is_named_once(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.png": PNG, "art/b.png": PNG})
    one = contents(tmp_path, manifest())
    facts = NO_FACTS.adding(
        ((tmp_path, file.asset.path), FileFacts(file.asset.size, file.asset.changed, trouble="it is locked"))
        for file in one.files
    )
    shut = tuple(
        file._replace(asset=replace(file.asset, readable=file.path.endswith("a.png"))) for file in one.files
    )
    (finding,) = check_content(replace(one, files=shut), facts)
    assert (finding.code, finding.place.path) == ("PS-CONTENT-UNREADABLE", "art/a.png")
    assert finding.arguments["reason"] == "it is locked"


def test_what_was_read_of_a_file_as_it_was_before_says_nothing_of_it_now(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.png": PSD})
    one = contents(tmp_path, manifest())
    old = FileFacts(one.files[0].asset.size, one.files[0].asset.changed - 1, "psd")
    assert list(check_content(one, NO_FACTS.adding([((tmp_path, "art/a.png"), old)]))) == []
