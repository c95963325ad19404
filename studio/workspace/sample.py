"""The sample project, "The Coast": made from code and a few small files, the same on every machine.

Seven packs in three languages, about 60 MB, with five problems to find and mend.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from studio.files import make_folder, new_folder, write_bytes
from studio.progress import CancelToken, Progress, Report
from studio.project.project_file import ProjectFile
from studio.resources import resource
from studio.workspace.ignore import SOURCE_ART
from studio.workspace.new_project import checked_name
from studio.workspace.project_store import SUFFIX, save_project
from studio.workspace.sample_media import Colour, melody, picture, spoken_line

NAME = "The Coast"
LANGUAGES = ("en", "de", "ja")
_PIECES = ("dawn", "harbour", "open sea", "homeward")
_PICTURES: dict[str, tuple[Colour, Colour]] = {
    "sand": ((212, 194, 150), (184, 158, 108)),
    "water": ((70, 134, 154), (22, 58, 88)),
    "rock": ((122, 120, 118), (66, 66, 70)),
    "sky": ((138, 178, 210), (212, 222, 224)),
    "rust": ((152, 86, 52), (90, 42, 28)),
    "draft": ((190, 190, 190), (150, 150, 150)),
}
_EXPECTED = 62_000_000
"""About how many bytes the sample has; only progress depends on it."""


def make_sample(
    folder: Path,
    *,
    name: str | None = None,
    primary_language: str = "en",
    report: Report,
    cancel: CancelToken,
) -> Path:
    """Make the sample in ``folder``, which is missing or empty; the project file's path.

    Raises ``StudioError``, or ``Cancelled``; then ``folder`` is as it was.
    """
    folder = folder.absolute()
    title = checked_name(name or NAME)
    done = 0
    with new_folder(folder) as part:
        for path, data in _files():
            cancel.check()
            make_folder((part / path).parent)
            write_bytes(part / path, data)
            done += len(data)
            report(Progress(title, min(done, _EXPECTED), _EXPECTED))
        project = ProjectFile(
            name=title,
            primary_language=primary_language,
            source_root="assets",
            watched_folders=("assets",),
            ignore=SOURCE_ART,
        )
        save_project(part / f"{title}{SUFFIX}", project)
    return folder / f"{title}{SUFFIX}"


def _files() -> Iterator[tuple[str, bytes]]:
    """Every file of the sample but the project file: path and bytes."""
    for manifest in sorted(resource("sample", "manifests").iterdir(), key=lambda file: file.name):
        yield f"manifests/{manifest.name}", manifest.read_bytes()
    for drawing in sorted(resource("sample", "drawings").iterdir(), key=lambda file: file.name):
        yield f"assets/drawings/{drawing.name}", drawing.read_bytes()
    for number, language in enumerate(LANGUAGES):
        text = resource("sample", "text", f"{language}.txt").read_bytes()
        yield f"assets/text/{language}.txt", text
        for line, words in enumerate(text.decode().splitlines(), 1):
            yield f"assets/voices/{language}/line_{line:02}.wav", spoken_line(words, 150 + 40 * number)
    for number, (name, colours) in enumerate(_PICTURES.items()):
        yield f"assets/textures/{name}.bmp", picture(number, *colours)
    for number, name in enumerate(_PIECES):
        yield f"assets/music/{name}.wav", melody(number, 110)
    yield "assets/credits.txt", b"The Coast\n\nA sample that comes with Pack Studio.\n"
    # Two files that ignore rules leave out: the system's junk and a working file.
    yield "assets/textures/.DS_Store", b"\0\0\0\1Bud1"
    yield "assets/textures/sand.psd", b"8BPS\0\1"
