"""Which system a program is for."""

from __future__ import annotations

import struct

import pytest

from studio.workspace.machine_code import machine_code

ARM, INTEL = 0x0100000C, 0x01000007
EXECUTABLE, DYLIB, OBJECT = 2, 6, 1
BUILD_VERSION, MIN_MACOSX, MIN_IPHONEOS, UUID = 0x32, 0x24, 0x25, 0x1B


def command(number: int, *values: int, order: str = "<") -> bytes:
    body = struct.pack(f"{order}{len(values)}I", *values)
    return struct.pack(f"{order}2I", number, 8 + len(body)) + body


def program(
    *commands: bytes, processor: int = ARM, kind: int = EXECUTABLE, order: str = "<", wide: bool = True
) -> bytes:
    magic = {"<": b"\xcf\xfa\xed\xfe", ">": b"\xfe\xed\xfa\xcf"}[order]
    if not wide:
        magic = {"<": b"\xce\xfa\xed\xfe", ">": b"\xfe\xed\xfa\xce"}[order]
    body = b"".join(commands)
    head = struct.pack(f"{order}6I", processor, 0, kind, len(commands), len(body), 0)
    return magic + head + (bytes(4) if wide else b"") + body + bytes(64)


def fat(*slices: bytes, distance: int = 16_384) -> bytes:
    table, body = b"", b""
    for number, one in enumerate(slices):
        at = distance * (number + 1)
        table += struct.pack(">IIIII", ARM, 0, at, len(one), 14)
        body += one.ljust(distance, b"\0")
    return (struct.pack(">4sI", b"\xca\xfe\xba\xbe", len(slices)) + table).ljust(distance, b"\0") + body


def told(data: bytes) -> str | None:
    return machine_code(data[:4096], len(data), lambda start, count: data[start : start + count])


MAC, PHONE = command(BUILD_VERSION, 1, 0, 0, 0), command(BUILD_VERSION, 2, 0, 0, 0)


@pytest.mark.parametrize(
    ("expected", "data"),
    [
        ("mach-o macos", program(MAC)),
        ("mach-o macos", program(command(UUID, 1, 2, 3, 4), command(MIN_MACOSX, 0, 0))),
        ("mach-o macos", program(MAC, kind=DYLIB)),
        ("mach-o macos", program(processor=INTEL)),
        ("mach-o macos", program(processor=7, wide=False)),
        ("mach-o macos", program(command(MIN_MACOSX, 0, 0, order=">"), processor=18, order=">")),
        ("mach-o macos", fat(program(PHONE), program(MAC))),
        ("mach-o ios", program(PHONE)),
        ("mach-o ios", program(command(MIN_IPHONEOS, 0, 0))),
        ("mach-o ios", fat(program(PHONE), program(PHONE))),
        ("mach-o visionos", program(command(BUILD_VERSION, 11, 0, 0, 0))),
        ("mach-o catalyst", program(command(BUILD_VERSION, 6, 0, 0, 0))),
        ("mach-o other", program(command(BUILD_VERSION, 99, 0, 0, 0))),
        ("mach-o", program()),
        ("mach-o", program(MAC, kind=OBJECT)),
        ("pe", b"MZ".ljust(60, b"\0") + struct.pack("<I", 5_000) + bytes(4936) + b"PE\0\0"),
    ],
)
def test_a_program_says_which_system_it_is_for(expected: str, data: bytes) -> None:
    assert told(data) == expected


def test_what_says_the_system_may_come_after_very_many_other_commands() -> None:
    segments = [command(0x19, *[0] * 16) for _ in range(200)]
    assert told(program(*segments, MAC)) == "mach-o macos"


@pytest.mark.parametrize("version", [45, 52, 65])
def test_a_java_class_begins_like_a_fat_file_and_is_none(version: int) -> None:
    assert told(struct.pack(">4sHH", b"\xca\xfe\xba\xbe", 0, version) + bytes(200)) is None


@pytest.mark.parametrize(
    "data",
    [
        b"\xca\xfe\xba\xbe\0\0\0\2" + bytes(200),
        b"\xca\xfe\xba\xbe\0\0\0\0" + bytes(200),
        b"\xca\xfe\xba\xbe\0\0\0\1" + struct.pack(">IIIII", ARM, 0, 0, 10_000, 14),
        b"\xcf\xfa\xed\xfe" + b"\xff" * 28,
        b"\xcf\xfa\xed\xfe",
        b"MZ is a text",
    ],
)
def test_what_only_begins_like_a_program_is_none(data: bytes) -> None:
    assert told(data) is None


def test_a_command_that_says_it_has_no_length_ends_the_search() -> None:
    assert told(program(struct.pack("<2I", UUID, 0), MAC)) == "mach-o"
