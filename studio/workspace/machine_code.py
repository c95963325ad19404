"""Programs for processors: Apple's with the system they are for, Linux's and Windows'."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator

_THIN = {
    b"\xce\xfa\xed\xfe": ("<", 28),
    b"\xcf\xfa\xed\xfe": ("<", 32),
    b"\xfe\xed\xfa\xce": (">", 28),
    b"\xfe\xed\xfa\xcf": (">", 32),
}
"""By the first four bytes: the byte order, and how long the header is."""

_FAT = {b"\xca\xfe\xba\xbe": ">IIIII", b"\xca\xfe\xba\xbf": ">IIQQII"}
"""By the first four bytes: how one slice is described."""

_JAVA_FROM = 45
"""The first version of a Java class. It stands where a fat file, which begins alike, counts its slices."""

_MOST_COMMANDS = 1 << 16
_BUILD_VERSION = 0x32
_OLDEST_SYSTEM = {0x24: "macos", 0x25: "ios", 0x2F: "tvos", 0x30: "watchos"}
_PLATFORMS = {1: "macos", 2: "ios", 3: "tvos", 4: "watchos", 6: "catalyst", 11: "visionos"}
_ONLY_MACS = {7, 18, 0x01000007, 0x01000012}
"""Processors of Macs alone: Intel's and PowerPC, as long as nothing in the file says otherwise."""

_OBJECT, _DEBUG = 1, 10
"""File types of code that cannot run: what a compiler leaves, and what helps to find faults."""


def machine_code(head: bytes, size: int, reach: Callable[[int, int], bytes]) -> str | None:
    """``mach-o macos`` and the like, ``mach-o`` where nothing tells the system, ``pe``; else ``None``."""
    start = head[:4]
    if start in _THIN:
        return _mach_o(head, 0, reach)
    if start in _FAT:
        return _fat(head, size, reach)
    return _pe(head, reach)


def _fat(head: bytes, size: int, reach: Callable[[int, int], bytes]) -> str | None:
    form = _FAT[head[:4]]
    count = int.from_bytes(head[4:8], "big")
    length = struct.calcsize(form)
    if not 0 < count < _JAVA_FROM or 8 + count * length > len(head):
        return None
    found: list[str] = []
    for number in range(count):
        _, _, offset, extent, *_ = struct.unpack_from(form, head, 8 + number * length)
        if offset + extent > size:
            return None
        kind = _mach_o(reach(offset, 32), offset, reach)
        if kind is not None:
            found.append(kind)
    # One slice for Macs is enough: the file is a program for them.
    return "mach-o macos" if "mach-o macos" in found else next(iter(found), None)


def _mach_o(head: bytes, offset: int, reach: Callable[[int, int], bytes]) -> str | None:
    order, length = _THIN.get(head[:4], ("", 0))
    if not order or len(head) < length:
        return None
    processor, _, kind, count, extent = struct.unpack_from(f"{order}5I", head, 4)
    if kind in {_OBJECT, _DEBUG} or count > extent // 8:
        return "mach-o" if kind in {_OBJECT, _DEBUG} else None
    commands = reach(offset + length, min(extent, _MOST_COMMANDS))
    systems = [_system(number, body, order) for number, body in _commands(commands, count, order)]
    named = [system for system in systems if system is not None]
    if "macos" in named or (not named and processor in _ONLY_MACS):
        return "mach-o macos"
    return f"mach-o {named[0]}" if named else "mach-o"


def _commands(data: bytes, count: int, order: str) -> Iterator[tuple[int, bytes]]:
    at = 0
    for _ in range(count):
        if at + 8 > len(data):
            return
        number, length = struct.unpack_from(f"{order}2I", data, at)
        if length < 8:
            return
        yield number, data[at : at + length]
        at += length


def _system(number: int, body: bytes, order: str) -> str | None:
    if number == _BUILD_VERSION and len(body) >= 12:
        return _PLATFORMS.get(struct.unpack_from(f"{order}I", body, 8)[0], "other")
    return _OLDEST_SYSTEM.get(number)


def _pe(head: bytes, reach: Callable[[int, int], bytes]) -> str | None:
    if not head.startswith(b"MZ") or len(head) < 64:
        return None
    return "pe" if reach(int.from_bytes(head[60:64], "little"), 4) == b"PE\0\0" else None
