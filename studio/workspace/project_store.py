"""The project file on disk: found, read, written."""

from __future__ import annotations

import json
from pathlib import Path

from pydantic import ValidationError

from studio.errors import StudioError
from studio.files import children, facts_of, is_file, is_folder, real, trouble, write_bytes
from studio.manifest.conflict_marks import conflicts
from studio.project.project_file import FORMAT, ProjectFile, in_words
from studio.words import words

SUFFIX = ".packstudio"
LEDGER_SUFFIX = ".packstudio-ledger"

LARGEST = 64 << 20
"""Bytes above which a file is not a project; the largest real one has some hundred kilobytes."""


class NewerProject(StudioError):  # noqa: N818 -- nothing is wrong with it
    """A project file that a newer edition of the program wrote: it is whole, and not to be mended here."""


def ledger_folder(path: Path) -> Path:
    """The folder of the ledger beside the project file ``path``."""
    return path.with_name(path.stem + LEDGER_SUFFIX)


def find_project(path: Path) -> Path:
    """The project file that ``path`` names: itself, or the only one in the folder. Raises ``StudioError``.

    A link to a project file is that file: its folders count from where it really lies.
    """
    if is_file(path):
        return real(path) if path.is_symlink() else path.absolute()
    if facts_of(path) is not None and not is_folder(path):
        raise StudioError(
            words("{path} is neither a file nor a folder.", path=path),
            words("Name a .packstudio file."),
            path=path,
        )
    if not is_folder(path):
        raise StudioError(
            words("{path} is not there.", path=path),
            words("Name a .packstudio file, or a folder that holds one."),
            path=path,
        )
    projects = [child for child in children(path) if child.suffix == SUFFIX and is_file(child)]
    if len(projects) == 1:
        return projects[0].absolute()
    if projects:
        names = ", ".join(project.name for project in projects)
        raise StudioError(
            words("{path} holds several projects: {names}.", path=path, names=names),
            words("Name one of them."),
            path=path,
        )
    raise StudioError(
        words("{path} holds no project.", path=path),
        words("Make one with: pack-studio new FOLDER --name NAME"),
        path=path,
    )


def load_project(path: Path) -> ProjectFile:
    """The project written in ``path``. Raises ``StudioError`` with the line where there is one."""
    return read_project(path, project_data(path))


def project_data(path: Path) -> bytes:
    """The bytes of the project file ``path``. Raises ``StudioError``."""
    try:
        if path.stat().st_size > LARGEST:
            raise StudioError(
                words("{path} is larger than 64 MB, so it is not a project.", path=path.name),
                words("Take it back from version control or a backup; nothing was changed."),
                path=path,
            )
        return path.read_bytes()
    except OSError as error:
        raise trouble(error, path, "read") from error


def read_project(path: Path, data: bytes) -> ProjectFile:
    """The project that ``data``, from ``path``, describes. Raises ``StudioError`` like ``load_project``."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _damaged(path, words("it is not written in UTF-8"), None) from error
    try:
        values: object = json.loads(text)
    except json.JSONDecodeError as error:
        places = conflicts(text)
        if places:
            raise StudioError(
                words(
                    "{path} holds two versions, between which version control could not decide.",
                    path=path.name,
                ),
                words("Choose one of them: open the project in the window, or edit the file by hand."),
                path=path,
                line=places[0].line,
            ) from error
        raise _damaged(
            path, words("it stops making sense at line {line}", line=str(error.lineno)), error.lineno
        ) from error
    except ValueError as error:
        raise _damaged(path, words("it holds a number of thousands of digits"), None) from error
    except RecursionError as error:
        raise _damaged(path, words("it is nested too deeply"), None) from error
    return _understood(path, values)


def _understood(path: Path, values: object) -> ProjectFile:
    edition = values.get("format") if isinstance(values, dict) else None  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType] -- JSON of unknown shape
    if isinstance(edition, int) and edition > FORMAT:
        raise NewerProject(
            words(
                "{path} was written by a newer edition of Pack Studio (format {format}; "
                "this one knows format {known}).",
                path=path.name,
                format=str(edition),
                known=str(FORMAT),
            ),
            words("Update Pack Studio on this computer; the project was not touched."),
            path=path,
        )
    try:
        return ProjectFile.model_validate(values)
    except ValidationError as error:
        raise _damaged(path, in_words(error), None) from error


def _damaged(path: Path, what: str, line: int | None) -> StudioError:
    return StudioError(
        words("{path} cannot be read as a project: {what}.", path=path.name, what=what),
        words("Take it back from version control or a backup; nothing was changed."),
        path=path,
        line=line,
    )


def project_bytes(project: ProjectFile) -> bytes:
    """The project file's bytes: keys in the order of the model, two spaces, a line break at the end."""
    values = project.model_dump(mode="json", by_alias=True)
    return (json.dumps(values, indent=2, ensure_ascii=False) + "\n").encode()


def save_project(path: Path, project: ProjectFile) -> None:
    """Write ``project`` to ``path``, atomically. Raises ``StudioError``."""
    write_bytes(path, project_bytes(project))
