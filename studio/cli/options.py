"""Options and arguments that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from studio.errors import StudioError
from studio.progress import usual_lanes

if TYPE_CHECKING:  # Every command imports this module, and few import projects.
    from studio.project.intents import PolicyKind
    from studio.project.project_file import Engine

JsonFlag = Annotated[bool, typer.Option("--json", help="Print one JSON document instead of words.")]
NoIgnoreFlag = Annotated[bool, typer.Option("--no-ignore", help="Take files that ignore rules leave out.")]
ThreadsOption = Annotated[
    int | None,
    typer.Option("--threads", metavar="N", min=1, max=64, help="Threads to use; any give the same bytes."),
]
LevelOption = Annotated[
    int | None,
    typer.Option(
        "--level",
        metavar="N",
        min=1,
        max=19,
        help="How hard to compress a .pack.zip: 3 fast, 9 smaller, 19 slow. Else as the project says, or 3.",
    ),
]
DeflateOption = Annotated[
    bool | None,
    typer.Option(
        "--deflate/--no-deflate",
        help="Make a .pack.zip that every zip program reads, and that is larger. Else as the project says.",
    ),
]
EngineOption = Annotated[
    str | None,
    typer.Option(
        "--engine", metavar="studio|apple", help="Who makes an .aar: Pack Studio, or Apple's ba-package."
    ),
]
ReportOption = Annotated[
    Path | None,
    typer.Option(
        "--report",
        metavar="FILE",
        help="Write down what was built, with the SHA-256 of every pack and every file in it, as JSON.",
    ),
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


def engine_named(text: str | None) -> Engine | None:
    """The packager that ``text`` names; ``None`` where nobody named one. Raises ``StudioError``."""
    engines: dict[str, Engine] = {"studio": "studio", "apple": "apple"}
    if text is None or text in engines:
        return None if text is None else engines[text]
    raise StudioError(f"{text} is no packager.", "The packagers are studio, Pack Studio's own, and apple.")


def lane_count(threads: int | None) -> int:
    """The lanes to work with: as asked, else one for each processor, eight at most."""
    return threads or usual_lanes()
