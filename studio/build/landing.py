"""A folder that is filled out of sight, and lies in its place as a whole or not at all."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Generator
from pathlib import Path

from studio.errors import StudioError
from studio.files import is_folder, new_folder, part_of, sweep, trouble
from studio.words import words

_NAMELESS = "folder"


@contextlib.contextmanager
def landing(folder: Path) -> Generator[Path]:
    """A hidden folder; what is in it lies in ``folder`` when the block ends well, and nowhere otherwise.

    Nothing that is in ``folder`` is replaced, and nothing is moved through a link. Raises ``StudioError``.
    """
    if os.path.lexists(folder):
        with _inside(folder) as hidden:
            yield hidden
        return
    missing = [parent for parent in folder.parents if not os.path.lexists(parent)]
    try:
        with new_folder(folder) as hidden:
            yield hidden
    except BaseException:
        for parent in missing:
            with contextlib.suppress(OSError):
                parent.rmdir()
        raise


def refuse_taken(folder: Path, path: str, known: set[str], *, is_folder: bool) -> None:
    """Raise ``StudioError`` where ``path`` cannot be made in ``folder`` for what is there.

    ``known`` remembers which folders were looked at.
    """
    at = path.find("/")
    while at != -1:
        if path[:at] not in known:
            if (folder / path[:at]).is_symlink():
                raise _link(folder, path[:at])
            known.add(path[:at])
        at = path.find("/", at + 1)
    place = folder / path
    if not is_folder and os.path.lexists(place):
        raise _taken(folder, path)


@contextlib.contextmanager
def _inside(folder: Path) -> Generator[Path]:
    if not is_folder(folder):
        raise StudioError(
            words("{folder} is not a folder.", folder=folder), words("Choose another name."), path=folder
        )
    name = folder.name or _NAMELESS
    sweep(folder, {name})
    hidden = part_of(folder / name)
    moved: list[str] = []
    try:
        hidden.mkdir()
        yield hidden
        _move(hidden, folder, "", None)
        _move(hidden, folder, "", moved)
    except BaseException as error:
        for path in reversed(moved):
            _remove(folder / path)
        if isinstance(error, OSError):
            raise trouble(error, folder, "written to") from error
        raise
    finally:
        shutil.rmtree(hidden, ignore_errors=True)


def _move(source: Path, folder: Path, below: str, moved: list[str] | None) -> None:
    """Move all in ``source`` to ``below`` in ``folder``; without ``moved``, only see whether that can be."""
    with os.scandir(source) as children:
        found = sorted(children, key=lambda child: child.name)
    for child in found:
        path = f"{below}/{child.name}" if below else child.name
        place = folder / path
        if not os.path.lexists(place):
            if moved is not None:
                Path(child.path).rename(place)
                moved.append(path)
        elif place.is_symlink():
            raise _link(folder, path)
        elif child.is_dir(follow_symlinks=False) and place.is_dir():
            _move(Path(child.path), folder, path, moved)
        else:
            raise _taken(folder, path)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with contextlib.suppress(OSError):
            path.unlink()


def _taken(folder: Path, path: str) -> StudioError:
    return StudioError(
        words(
            "{path} is in {folder} already, and extracting never replaces a file.", path=path, folder=folder
        ),
        words("Choose an empty folder."),
        path=folder / path,
    )


def _link(folder: Path, path: str) -> StudioError:
    return StudioError(
        words(
            "{path} in {folder} is a link, and nothing is written through a link.", path=path, folder=folder
        ),
        words("Choose an empty folder."),
        path=folder / path,
    )
