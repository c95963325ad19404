"""Opening an archive for somebody: its faults become sentences about the file."""

from __future__ import annotations

import contextlib
import stat
from collections.abc import Generator
from pathlib import Path

from studio.archive.entries import Entry, EntryType
from studio.archive.faults import CorruptArchive, UnsupportedArchive
from studio.archive.opening import Archive, open_archive
from studio.errors import StudioError
from studio.files import facts_of, trouble
from studio.words import words


class DamagedArchive(StudioError):  # noqa: N818 -- named for what it is, as its cause below
    """The archive is of a kind that can be opened, and it breaks off or contradicts itself.

    ``fault`` is the clause that says how.
    """

    def __init__(self, path: Path, fault: CorruptArchive) -> None:
        super().__init__(
            words("{path} is damaged: {fault}.", path=path.name, fault=fault.sentence),
            words("Copy or build it again."),
            path=path,
        )
        self.fault = fault.sentence


@contextlib.contextmanager
def opened(path: Path, *, torn: bool = False) -> Generator[Archive]:
    """The archive in ``path``. Raises ``StudioError`` for what is wrong with it, now or while it is read.

    With ``torn`` what there is of one that is cut short will do.
    """
    facts = facts_of(path)
    if facts is not None and not stat.S_ISREG(facts.st_mode):
        raise StudioError(
            words("{path} is not a file.", path=path), words("Name an .aar or .pack.zip file."), path=path
        )
    try:
        with open_archive(path, torn=torn) as archive:
            yield archive
    except UnsupportedArchive as refusal:
        raise StudioError(
            words("{path} cannot be opened: {fault}.", path=path.name, fault=refusal.sentence),
            words("Pack Studio opens Apple Archives (.aar) and its own open packs (.pack.zip)."),
            path=path,
        ) from refusal
    except CorruptArchive as fault:
        raise DamagedArchive(path, fault) from fault
    except OSError as error:
        raise trouble(error, path, "read") from error


def distinct_entries(archive: Archive) -> tuple[Entry, ...]:
    """The entries of ``archive``. Raises ``CorruptArchive`` where a path is in it twice."""
    entries = archive.entries()
    seen: set[str] = set()
    for entry in entries:
        if entry.path in seen and entry.type is not EntryType.METADATA:
            raise CorruptArchive(words("{path} is in it twice", path=entry.path), entry.at)
        seen.add(entry.path)
    return entries
