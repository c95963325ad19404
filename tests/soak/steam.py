"""Hours of broken Steam scripts: read or refused with a sentence, soon, and never with anything else."""

from __future__ import annotations

import json
import random
from collections.abc import Callable

from studio.errors import StudioError
from studio.manifest.document import Document
from studio.manifest.reading import read_manifest
from studio.manifest.selectors import select
from studio.manifest.steam import depot_of
from studio.manifest.steam_selectors import carry_over
from studio.manifest.vdf import read_script
from tests.soak.repeating import repeat

NAME = "steam"


def run(seed: int, seconds: float) -> str:
    """Try random scripts for ``seconds``. Raises ``AssertionError`` that names seed and case."""
    done = repeat(NAME, seed, seconds, _try)
    return f"{done.cases} scripts, {done.total} converted, slowest {done.slowest:.2f} s"


def _try(chance: random.Random) -> bool:
    """One script, read and carried over; whether it was a depot's."""
    data = chance.choice(_MAKERS)(chance)
    script = read_script(data)
    lines = data.count(b"\n") + data.count(b"\r") + 1
    assert all(1 <= fault.line <= lines and fault.column >= 1 for fault in script.faults), "no such place"
    assert all(fault.message.endswith(".") for fault in script.faults), "no sentence"
    try:
        depot = depot_of(script, "depot.vdf")
    except StudioError as refusal:
        assert refusal.message, "a refusal without words"  # noqa: PT017 -- one outcome of two
        assert refusal.hint, "a refusal without advice"  # noqa: PT017 -- the same
        return False
    paths = sorted(set(chance.choices(_PATHS, k=chance.randrange(20))))
    carried = carry_over(depot, paths, chance.choice(("", "C:/game", "/game", "content")))
    text = json.dumps({"fileSelectors": list(carried.selectors)}).encode()
    reading = read_manifest(Document.read(text))
    codes = {finding.code for finding in reading.findings} - _MISSING
    assert not any(code.startswith("PS-SELECTOR") for code in codes), f"no selectors: {codes}"
    taken = select(reading.manifest.selectors, paths).taken
    assert {one.source for one in taken} <= set(paths)
    assert all(one.stored and not one.stored.startswith("/") for one in taken), "no place in a pack"
    assert all(remark.message and remark.hint for remark in carried.remarks), "a remark without words"
    return True


def _fragments(chance: random.Random) -> bytes:
    return "".join(chance.choices(_FRAGMENTS, k=chance.randrange(300))).encode("utf-8", "surrogatepass")


def _depots(chance: random.Random) -> bytes:
    """A script of the right form, with random paths."""
    lines = [f'"ContentRoot" "{_path(chance)}"']
    for _ in range(chance.randrange(6)):
        recursive = chance.choice("01")
        lines.append(
            f'"FileMapping" {{ "LocalPath" "{_path(chance)}" "DepotPath" "{_path(chance)}" '
            f'"recursive" "{recursive}" }}'
        )
        lines.append(f'"FileExclusion" "{_path(chance)}" {chance.choice(("", "[$OSX]", "[$WIN32]"))}')
    chance.shuffle(lines)
    root = chance.choice(("DepotBuild", "DepotBuildConfig"))
    return (f'"{root}"\n{{\n' + "\n".join(lines) + "\n}").encode()


def _path(chance: random.Random) -> str:
    return "".join(chance.choices(_PATH_PARTS, k=chance.randrange(7)))


def _mutated(chance: random.Random) -> bytes:
    """A good script with a few bytes changed, taken out, or doubled."""
    data = bytearray(_depots(chance))
    for _ in range(chance.randrange(8)):
        start = chance.randrange(len(data) + 1)
        end = start + chance.choice((0, 1, 1, 5, 40))
        data[start:end] = chance.choice(
            (b"", chance.randbytes(1), chance.choice(_FRAGMENTS).encode(), bytes(data[start:end]) * 2)
        )
    return bytes(data)


def _repeated(chance: random.Random) -> bytes:
    return "".join(chance.choices(_FRAGMENTS, k=3)).encode() * chance.randrange(8_000)


def _wild(chance: random.Random) -> bytes:
    """A pattern with many wildcards."""
    pattern = "".join(chance.choices(("*", "?", "a", "/", "[", "**"), k=3)) * chance.randrange(100)
    key = chance.choice(('"FileExclusion" "{}"', '"FileMapping" {{ "LocalPath" "{}" "recursive" "1" }}'))
    mapping = '"FileMapping" { "LocalPath" "*" "DepotPath" "." "recursive" "1" }'
    return ('"DepotBuild" {' + mapping + key.format(pattern) + "}").encode()


_MAKERS: tuple[Callable[[random.Random], bytes], ...] = (
    _fragments,
    *(_depots,) * 4,
    *(_mutated,) * 4,
    _repeated,
    _wild,
)
_MISSING = {"PS-SELECTOR-NONE"}  # Where nothing of a script could be carried over.
_FRAGMENTS = (
    *'"{}[]\\/* \t\n\r\0#!$|',
    *("//", "/*", "*/", "\r\n", '"a"', "key", "[$OSX]", '\\"', '"D:\\a\\"', "#include", "DepotBuild"),
    *('"FileMapping"', '"LocalPath"', '"DepotPath"', '"FileExclusion"', '"recursive" "1"', "é", "\ufeff"),
)
_PATH_PARTS = (*"aabb//\\é*?.", "..", "**", "[a]", "A", "C:", " ", "*.a", "a/", "a\\")
_FOLDERS = ("", "a/", "a/b/", "b/", "A/", ".h/", "a/[a]/")
_PATHS = tuple(f"{folder}{name}" for folder in _FOLDERS for name in ("a.a", "b", "é", ".h", "a[1].a"))
