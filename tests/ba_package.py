"""A stand-in for Apple's packager: it takes and makes what ``ba-package`` does, as far as that is known.

Run as a program it is one; it needs nothing but Python itself. ``stand_in`` makes a program of a name and
an edition that behaves in one of ``WAYS``.
"""

from __future__ import annotations

import fnmatch
import json
import os
import re
import signal
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

WAYS = (
    "well",
    "crash",
    "die",
    "extra",
    "garbage",
    "hang",
    "licence",
    "link",
    "manifest",
    "missing",
    "nothing",
    "refuse",
    "shy",
    "wrong",
)
"""``shy`` tells no version; ``wrong``, ``extra``, ``missing``, ``manifest`` and ``link`` make bad packs."""

_BLOCK = 1 << 20


def stand_in(folder: Path, *, version: str = "2.0", way: str = "well", name: str = "ba-package") -> Path:
    """Make the program ``name`` in ``folder``, and say where. What it saw lies in ``seen.json`` beside it."""
    assert way in WAYS
    folder.mkdir(parents=True, exist_ok=True)
    program = folder / name
    words = " ".join(f"'{word}'" for word in (sys.executable, "-S", "-E", __file__, folder, version, way))
    program.write_text(f'#!/bin/sh\nexec {words} "$@"\n')
    program.chmod(0o755)
    return program


def seen(folder: Path) -> Any:
    """What the program in ``folder`` saw when it packed last: ``arguments``, ``folder``, ``files``."""
    return json.loads((folder / "seen.json").read_text())


def still_runs(folder: Path) -> bool:
    """Whether a program in ``folder`` that hangs, or the child that it has started, is still there."""
    if sys.platform == "win32":
        raise AssertionError("the stand-in runs on Unix systems")
    import fcntl

    with (folder / "alive").open("w") as alive:
        try:
            fcntl.flock(alive, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False


def _main(here: Path, version: str, way: str, arguments: list[str]) -> int:
    if arguments == ["--version"]:
        if way == "shy":
            raise _Refused("Unknown option '--version'")
        sys.stdout.write(f"{version}\n")
        return 0
    if way == "licence":
        sys.stderr.write("You have not agreed to the license. Run 'ba-package license agree'.\n")
        return 1
    manifest, output = _understood(arguments)
    if way == "refuse":
        raise _Refused(f"The value '{Path.cwd()}/art/a.txt' is invalid for '<manifest>'.")
    text = manifest.read_bytes()
    values = json.loads(_without_comments(text.decode()))
    # Edition 2.0 goes to the source root before it looks where the output is to be.
    os.chdir(manifest.parent / values["sourceRoot"] if "sourceRoot" in values else Path.cwd())
    files = _selected(values["fileSelectors"])
    known = {"arguments": arguments, "folder": str(Path.cwd()), "files": sorted(_all_files())}
    (here / "seen.json").write_text(json.dumps(known))
    if not version.startswith("1."):
        text = json.dumps({**values, "toolsVersion": version}, indent=2).encode()
    _CHANGES.get(way, _nothing)(files)
    if way == "manifest":
        text = text.replace(b"iOS", b"tvOS")
    return _write(here, output, archive(text, files, link=way == "link"), way)


def _understood(arguments: list[str]) -> tuple[Path, Path]:
    """The manifest and the output."""
    words = arguments[1:] if arguments[:1] == ["package"] else arguments
    if len(words) != 3 or words[1] not in ("-o", "--output-path"):
        raise _Refused("Missing expected argument '--output-path <output-path>'")
    manifest, output = Path(words[0]), Path(words[2])
    if manifest.suffix != ".json":
        raise _Refused("The path extension isn't json.")
    if output.suffix != ".aar" or output.exists():
        raise _Refused("The output path is not valid.")
    return manifest, output


def _nothing(files: dict[str, bytes]) -> None:
    del files


def _spoil(files: dict[str, bytes]) -> None:
    first = min(files)
    files[first] = files[first][:-1] + b"?"


_CHANGES: dict[str, Callable[[dict[str, bytes]], object]] = {
    "wrong": _spoil,
    "extra": lambda files: files.update({"art/stray": b"?"}),
    "missing": lambda files: files.pop(min(files)),
}


def _write(here: Path, output: Path, data: bytes, way: str) -> int:
    if way == "hang":
        _hang(here, output)
    if way == "nothing":
        return 0
    if way in ("crash", "die"):
        output.write_bytes(data[: len(data) // 2])
        if way == "die":
            os.kill(os.getpid(), signal.SIGKILL)
        sys.stderr.write("Fatal error: Index out of range\n")
        return 5
    output.write_bytes(b"no archive at all" if way == "garbage" else data)
    return 0


def _hang(here: Path, output: Path) -> None:
    """Begin, start a child that does nothing either, say so, and never end."""
    output.write_bytes(b"pbze")
    with (here / "alive").open("w") as alive:
        if sys.platform != "win32":
            import fcntl

            fcntl.flock(alive, fcntl.LOCK_EX)
        wait = "import signal; signal.pause()"
        with subprocess.Popen([sys.executable, "-S", "-E", "-c", wait], pass_fds=[alive.fileno()]):
            (here / "pid").write_text(str(os.getpid()))
            (here / "hangs").touch()
            signal.pause()


class _Refused(Exception):  # noqa: N818 -- says what happened
    """The program does not take its arguments."""


def _selected(selectors: list[dict[str, str]]) -> dict[str, bytes]:
    """What ``selectors`` take below the current folder, by stored path."""
    taken: dict[str, str] = {}
    for one in selectors:
        taken |= _taken_by(one)
    out = [one["fileExclusion"] for one in selectors if "fileExclusion" in one]
    if missing := [path for path in out if not Path(path).is_file()]:
        raise _Refused(f"{missing[0]} is not there.")
    return {stored: Path(path).read_bytes() for stored, path in taken.items() if path not in out}


def _taken_by(one: dict[str, str]) -> dict[str, str]:
    if "file" in one:
        return {one["file"]: one["file"]}
    if "fileSource" in one:
        return {one["fileDestination"]: one["fileSource"]}
    if "filePattern" in one:
        return {path: path for path in _all_files() if _fits(path, one["filePattern"])}
    source = one.get("directory") or one.get("directorySource")
    target = one.get("directory") or one.get("directoryDestination")
    below = [path for path in _all_files() if source is not None and path.startswith(f"{source}/")]
    return {f"{target}{path.removeprefix(source or '')}": path for path in below}


def _all_files() -> Iterator[str]:
    for place, _, names in os.walk("."):
        for name in names:
            yield os.path.relpath(f"{place}/{name}", ".").replace(os.sep, "/")


def _fits(path: str, pattern: str) -> bool:
    parts, wanted = path.split("/"), pattern.split("/")
    return len(parts) == len(wanted) and all(map(fnmatch.fnmatchcase, parts, wanted))


def _without_comments(text: str) -> str:
    return re.sub(r"^\s*//.*$", "", text, flags=re.MULTILINE)


def archive(manifest: bytes, files: dict[str, bytes], *, link: bool) -> bytes:
    """An Apple Archive with times, owners and an order of its own, its blocks stored plain."""
    folders = {"Contents"} | {
        "/".join(("Contents", *path.split("/")[:depth]))
        for path in files
        for depth in range(1, path.count("/") + 1)
    }
    stream = _entry("D", "") + _entry("F", "Manifest.json", manifest)
    stream += b"".join(_entry("D", folder) for folder in sorted(folders))
    stream += b"".join(_entry("F", f"Contents/{path}", files[path]) for path in sorted(files))
    if link:
        stream += _entry("L", "Contents/link")
    blocks = [stream[start : start + _BLOCK] for start in range(0, len(stream), _BLOCK)]
    packed = b"".join(struct.pack(">QQ", len(block), len(block)) + block for block in blocks)
    return b"pbze" + struct.pack(">Q", _BLOCK) + packed


def _entry(kind: str, path: str, content: bytes | None = None) -> bytes:
    name = path.encode()
    fields = b"TYP1" + kind.encode() + b"PATP" + struct.pack("<H", len(name)) + name
    if kind == "L":
        fields += b"LNKP" + struct.pack("<H", 5) + b"a.txt"
    fields += b"UID2" + struct.pack("<H", 501) + b"GID1\x14" + b"MOD2" + struct.pack("<H", 0o755) + b"FLG1\0"
    for key in (b"CTM", b"MTM", b"BTM"):
        fields += key + b"T" + struct.pack("<qI", 1_790_000_000, os.getpid() % 1_000_000)
    if content is not None:
        fields += b"DATC" + struct.pack("<Q", len(content))
    return b"AA01" + struct.pack("<H", len(fields) + 6) + fields + (content or b"")


if __name__ == "__main__":
    try:
        sys.exit(_main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4:]))
    except _Refused as refused:
        sys.stderr.write(f"Error: {refused}\nUsage: ba-package package <manifest> --output-path <path>\n")
        sys.exit(64)
