"""Options and arguments that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from studio.errors import StudioError
from studio.progress import usual_lanes
from studio.project.intents import PolicyKind

JsonFlag = Annotated[bool, typer.Option("--json", help="Print one JSON document instead of words.")]
NoIgnoreFlag = Annotated[bool, typer.Option("--no-ignore", help="Take files that ignore rules leave out.")]
ThreadsOption = Annotated[
    int | None,
    typer.Option("--threads", metavar="N", min=1, max=64, help="Threads to use; any give the same bytes."),
]
LevelOption = Annotated[
    int,
    typer.Option("--level", metavar="N", min=1, max=19, help="How hard to compress a .pack.zip, 1 to 19."),
]
SourceRootOption = Annotated[
    Path | None,
    typer.Option("--source-root", metavar="DIR", help="The folder that the manifest's paths count from."),
]
SubjectArgument = Annotated[
    Path, typer.Argument(metavar="PROJECT|MANIFEST", help="A .packstudio file, its folder, or a manifest.")
]
SubjectsArgument = Annotated[
    list[Path],
    typer.Argument(metavar="PROJECT|MANIFEST…", help="A .packstudio file, its folder, or manifests."),
]
ProjectArgument = Annotated[
    Path, typer.Argument(metavar="PROJECT", help="A .packstudio file, or a folder that holds one.")
]
ArchiveArgument = Annotated[Path, typer.Argument(metavar="ARCHIVE", help="An .aar or .pack.zip file.")]

PolicyOption = Annotated[
    str,
    typer.Option("--policy", metavar="P", help="When it is downloaded: essential, prefetch or on-demand."),
]


def policy_kind(text: str) -> PolicyKind:
    """The policy that ``text`` names. Raises ``StudioError``."""
    kinds: dict[str, PolicyKind] = {"essential": "essential", "prefetch": "prefetch", "ondemand": "onDemand"}
    kind = kinds.get(text.casefold().replace("-", "").replace("_", ""))
    if kind is None:
        raise StudioError(f"{text} is no download policy.", "Write essential, prefetch or on-demand.")
    return kind


def lane_count(threads: int | None) -> int:
    """The lanes to work with: as asked, else one for each processor, eight at most."""
    return threads or usual_lanes()
