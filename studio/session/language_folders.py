"""What lies in a folder that has a folder for each language, such as ``voices`` with ``en`` and ``fr``."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from studio.errors import StudioError
from studio.files import leads_to_folder, real
from studio.languages.tags import LanguageTag
from studio.progress import CancelToken
from studio.project.assets import Asset, AssetKind
from studio.session.folder_names import language_in, language_named
from studio.session.starting import require_text, subfolders
from studio.session.state import OpenProject
from studio.values import dataclass
from studio.words import words
from studio.workspace.ignore import rules
from studio.workspace.scan import scan

_AFTER_A_LANGUAGE = re.compile(r"(?:\.(?:lproj|utf-?8|iso-?[0-9-]+))?(?:@[a-z]+)?$", re.IGNORECASE)
"""What Apple's tools and Unix systems write after the name of a language."""


@dataclass(frozen=True, slots=True)
class FolderInside:
    """A folder in the one that was looked into, and the files it would ship.

    ``tag`` is the language that its name is. ``paths`` count from the folder itself; ``entries`` are the
    names right in it, each with whether it is a folder.
    """

    name: str
    tag: LanguageTag | None
    paths: frozenset[str]
    bytes: int
    entries: tuple[tuple[str, bool], ...] = ()


@dataclass(frozen=True, slots=True)
class Inside:
    """What lies in ``folder`` (absolute): folders by name, and files beside them with their bytes.

    ``source`` is how a selector names the folder below ``base``; ``""`` where it is the base itself.
    """

    folder: Path
    base: Path
    source: str
    folders: tuple[FolderInside, ...]
    files: tuple[tuple[str, int], ...] = ()

    @property
    def languages(self) -> tuple[FolderInside, ...]:
        """The folders whose names are languages."""
        return tuple(one for one in self.folders if one.tag is not None)


def look_into(folder: Path, project: OpenProject, cancel: CancelToken | None = None) -> Inside:
    """What lies in ``folder`` under ``project``'s ignore rules. Raises ``StudioError``, or ``Cancelled``."""
    if not leads_to_folder(folder):
        raise StudioError(
            words("{folder} is not a folder.", folder=folder),
            words("Name the folder that holds a folder for each language."),
            path=folder,
        )
    place = real(folder)
    require_text((place,))
    if place.parent == place:
        raise StudioError(
            words("{folder} is a whole drive, and a pack takes files from folders.", folder=folder),
            words("Choose the folder in it that holds a folder for each language."),
            path=folder,
        )
    root = real(project.folder / project.file.source_root)
    base = root if place.is_relative_to(root) else place.parent
    source = "" if place == base else unicodedata.normalize("NFC", place.relative_to(base).as_posix())
    own = [project.path, project.manifest_folder, project.output_folder]
    snapshot = scan(base, [source], rules(project.file.ignore), cancel, own=own)
    return _sorted_out(Inside(place, base, source, ()), snapshot.assets, snapshot.empty)


def holds_languages(folder: Path) -> bool:
    """Whether ``folder`` surely has folders for several languages in it: for an offer nobody asked for."""
    names = [one.name for one in subfolders(folder)]
    return len({tag for tag in map(language_in, names) if tag is not None}) > 1


def _sorted_out(inside: Inside, assets: Sequence[Asset], empty: Iterable[str]) -> Inside:
    cut = len(inside.source) + 1 if inside.source else 0
    paths: dict[str, list[str]] = {}
    for name in empty:  # A folder without files is shown too: somebody may have just made it.
        paths.setdefault(name[cut:].partition("/")[0], [])
    sizes: Counter[str] = Counter()
    files: list[tuple[str, int]] = []
    for asset in assets:
        if asset.kind is not AssetKind.FILE or asset.ignored_by is not None:
            continue
        name, slash, rest = asset.path[cut:].partition("/")
        if slash:
            paths.setdefault(name, []).append(rest)
            sizes[name] += asset.size
        else:
            files.append((name, asset.size))
    folders = tuple(
        FolderInside(
            name, language_named(_bare(name)), frozenset(paths[name]), sizes[name], _entries(paths[name])
        )
        for name in sorted(paths, key=str.casefold)
        if name
    )
    return Inside(inside.folder, inside.base, inside.source, folders, tuple(files))


def _bare(name: str) -> str:
    """``name`` without what says nothing about its language: ``es.lproj``, ``en_GB.utf8``, ``fr_FR@euro``."""
    return _AFTER_A_LANGUAGE.sub("", name)


def _entries(paths: Iterable[str]) -> tuple[tuple[str, bool], ...]:
    found = {name: bool(slash) for name, slash, _ in (path.partition("/") for path in paths)}
    return tuple(sorted(found.items()))
