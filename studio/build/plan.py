"""What a build will do, decided before it begins. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from studio.errors import StudioError
from studio.project.contents import Contents
from studio.project.project_file import Engine, OutputFormat
from studio.values import dataclass
from studio.words import words

SUFFIXES: dict[OutputFormat, str] = {"aar": ".aar", "zip": ".pack.zip"}
"""How the outputs of each format end."""

DEFAULT_LEVEL = 3
"""The zstd level of a pack when nobody asks for another."""

_UNSAFE = re.compile(r'[\x00-\x1f\x7f-\x9f"*/:<>?\\|%]')
_RESERVED = re.compile(r"(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)")


@dataclass(frozen=True, slots=True)
class Blocked:
    """Why a pack is not built: what is the matter, and what to do about it."""

    message: str
    hint: str | None


@dataclass(frozen=True, slots=True)
class BuildStep:
    """One pack in one format. ``blocked`` says why it cannot be built.

    ``level`` and ``deflate`` are of the open pack: how hard zstd tries, and whether everything is packed in
    the way that every zip tool reads instead. ``engine`` is whose packager makes it.
    """

    contents: Contents
    format: OutputFormat
    output: Path
    level: int = DEFAULT_LEVEL
    blocked: Blocked | None = None
    deflate: bool = False
    engine: Engine = "studio"

    @property
    def pack_id(self) -> str:
        return self.contents.pack.name


@dataclass(frozen=True, slots=True)
class BuildPlan:
    """The steps in order, and the packs that were not asked for."""

    steps: tuple[BuildStep, ...]
    skipped: tuple[BuildStep, ...] = ()

    @property
    def total_bytes(self) -> int:
        """Bytes of source files that carrying out the plan may read."""
        return sum(step.contents.total_bytes for step in self.steps if step.blocked is None)


def plan_build(
    contents: Sequence[Contents],
    *,
    blocked: Mapping[Path, Blocked],
    wanted: Collection[str],
    formats: Sequence[OutputFormat],
    folder: Path,
    level: int = DEFAULT_LEVEL,
    deflate: bool = False,
    engine: Engine = "studio",
) -> BuildPlan:
    """The plan for the packs with ids in ``wanted`` (empty: all), each in each of ``formats``.

    ``blocked`` gives, by manifest, why a pack cannot be built. ``engine`` makes the ``.aar``.
    ``level`` and ``deflate`` are of the open packs.
    Raises ``StudioError`` for an id that no pack has.
    """
    known = {one.pack.name for one in contents}
    for pack_id in wanted:
        if pack_id not in known:
            raise StudioError(
                words("{id} is the ID of no pack in this project.", id=pack_id),
                words("The packs are: {packs}.", packs=", ".join(sorted(known)) or words("none")),
            )
    steps = [
        BuildStep(
            one,
            form,
            folder / output_name(one.pack.name, form),
            level,
            blocked.get(one.pack.path),
            deflate=deflate,
            engine=engine_for(form, engine),
        )
        for one in contents
        for form in formats
    ]
    return BuildPlan(
        tuple(step for step in steps if not wanted or step.pack_id in wanted),
        tuple(step for step in steps if wanted and step.pack_id not in wanted),
    )


def engine_for(form: OutputFormat, engine: Engine) -> Engine:
    """Who makes a pack of that format where ``engine`` is chosen: only we make open packs."""
    return engine if form == "aar" else "studio"


def output_name(pack_id: str, form: OutputFormat) -> str:
    """The file name of a pack: its id, with what no file name may hold percent-encoded."""
    safe = _UNSAFE.sub(lambda match: _percent(match[0]), unicodedata.normalize("NFC", pack_id))
    if safe.startswith((".", " ")) or _RESERVED.match(safe):
        safe = _percent(safe[0]) + safe[1:]
    return (safe or "%") + SUFFIXES[form]


def _percent(letter: str) -> str:
    return "".join(f"%{byte:02X}" for byte in letter.encode())
