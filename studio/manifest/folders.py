"""The files below a base, folder by folder: what patterns are matched against."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping, Sequence

from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Folders:
    """Names of files and of folders by the folder they are right in; ``""``, or with a slash at its end.

    Names are sorted. A folder with nothing in it is not in ``files``, one without folders not in ``folders``.
    """

    files: Mapping[str, Sequence[str]]
    folders: Mapping[str, Sequence[str]]

    def changed(self, gone: Iterable[str], came: Iterable[str]) -> Folders:
        """These folders without the files ``gone`` and with those that ``came``."""
        files, folders = dict(self.files), dict(self.folders)
        for path in gone:
            folder, name = _split(path)
            left = [one for one in files.get(folder, ()) if one != name]
            _keep(files, folder, left)
            _drop_empty(folder, files, folders)
        for path in came:
            folder, name = _split(path)
            names = list(files.get(folder, ()))
            at = bisect_left(names, name)
            if at == len(names) or names[at] != name:
                names.insert(at, name)
            files[folder] = names
            _add_above(folder, folders)
        return Folders(files, folders)


def folders_of(paths: Iterable[str]) -> Folders:
    """The folders of ``paths``: relative, with ``/``, sorted, each once."""
    files: dict[str, list[str]] = {}
    for path in paths:
        cut = path.rfind("/") + 1
        folder = path[:cut]
        names = files.get(folder)
        if names is None:
            files[folder] = [path[cut:]]
        else:
            names.append(path[cut:])
    inside: dict[str, set[str]] = {}
    for folder in files:
        below = folder
        while below:
            above, name = _split(below[:-1])
            names_above = inside.setdefault(above, set())
            if name in names_above:
                break
            names_above.add(name)
            below = above
    return Folders(files, {folder: sorted(names) for folder, names in inside.items()})


def _split(path: str) -> tuple[str, str]:
    cut = path.rfind("/") + 1
    return path[:cut], path[cut:]


def _keep(names: dict[str, Sequence[str]], folder: str, left: Sequence[str]) -> None:
    if left:
        names[folder] = left
    else:
        names.pop(folder, None)


def _drop_empty(folder: str, files: dict[str, Sequence[str]], folders: dict[str, Sequence[str]]) -> None:
    """Take ``folder`` out of the one above it, and so on, as long as there is nothing left in it."""
    while folder and folder not in files and folder not in folders:
        above, name = _split(folder[:-1])
        _keep(folders, above, [one for one in folders.get(above, ()) if one != name])
        folder = above


def _add_above(folder: str, folders: dict[str, Sequence[str]]) -> None:
    while folder:
        above, name = _split(folder[:-1])
        names = list(folders.get(above, ()))
        if name in names:
            return
        insort(names, name)
        folders[above] = names
        folder = above
