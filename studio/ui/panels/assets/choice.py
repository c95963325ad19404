"""The rows that a person has chosen, and what can be wished with them. No widget is asked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from studio.errors import Place
from studio.project import intents
from studio.project.asset_shape import text_of
from studio.project.asset_tree import FileRow, FolderRow, sources_at
from studio.project.packs import Pack
from studio.session.folder_names import language_in
from studio.ui import wishes
from studio.ui.panels.assets.cells import AssetRow
from studio.ui.panels.assets.model import topmost
from studio.ui.view import View

_PLAIN_ENDING = re.compile(r"\.\w[\w-]*")


@dataclass(frozen=True, slots=True)
class Ignorable:
    """``pattern`` would leave out ``files`` files that no rule leaves out now."""

    pattern: str
    files: int


@dataclass(frozen=True, slots=True)
class Choice:
    """``rows`` of ``view``'s tree, none of them below another one."""

    view: View
    rows: tuple[AssetRow, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(row.key for row in self.rows)

    @property
    def paths(self) -> tuple[Path, ...]:
        return tuple(Path(key) for key in self.keys)

    @property
    def addable(self) -> tuple[Path, ...]:
        """What a pack could take: nothing that is not there."""
        return tuple(Path(row.key) for row in self.rows if not (isinstance(row, FolderRow) and row.missing))

    @property
    def language_folder(self) -> Path | None:
        """The one chosen folder, where it holds folders that are called like languages."""
        row = self.rows[0] if len(self.rows) == 1 else None
        if not isinstance(row, FolderRow):
            return None
        names = (self.view.tree.folders[key].name for key in row.folders)
        return Path(row.key) if any(language_in(name) is not None for name in names) else None

    @property
    def takers(self) -> tuple[Pack, ...]:
        """The packs that take something of it, as they are edited now."""
        names = {name for row in self.rows for name in row.packs}
        return tuple(pack for pack in self.view.packs if pack.name in names)

    def leaving_out(self, pack: Pack) -> wishes.Perform | None:
        """Leave all of it out of ``pack``; ``None`` where that pack takes none of it."""
        contents = next((one for one in self.view.state.contents if one.pack.path == pack.path), None)
        sources = sources_at(contents, self.keys) if contents is not None else ()
        return wishes.Perform(intents.exclude(pack, sources)) if sources else None

    def place_in(self, pack: Pack) -> Place:
        """The place of the first file of it in ``pack``."""
        contents = next((one for one in self.view.state.contents if one.pack.path == pack.path), None)
        sources = sources_at(contents, self.keys) if contents is not None else ()
        return Place(pack.manifest.asset_pack_id, pack.path, path=sources[0] if sources else None)

    @property
    def ignorable(self) -> Ignorable | None:
        """What a rule for files of this ending would leave out; ``None`` unless all have the same one."""
        endings = {_ending(row) for row in self.rows}
        ending = endings.pop() if len(endings) == 1 else None
        if ending is None:
            return None
        files = self.view.tree.files.values()
        count = sum(row.name.endswith(ending) for row in files if row.asset.ignored_by is None)
        return Ignorable(f"*{ending}", count) if count else None

    @property
    def watched(self) -> tuple[str, ...]:
        """Those of the project's watched folders that are chosen, as the project names them."""
        project, chosen = self.view.project, frozenset(self.keys)
        folders = self.view.texts.project.watched_folders
        return tuple(name for name in folders if text_of(project.folder / name) in chosen)


def choice_of(view: View, rows: Sequence[AssetRow]) -> Choice:
    """The choice of ``rows``: of a folder and something in it only the folder."""
    by_key = {row.key: row for row in rows}
    return Choice(view, tuple(by_key[key] for key in topmost(list(by_key))))


def _ending(row: AssetRow) -> str | None:
    """``.psd`` of a file; nothing of a folder, and nothing that would mean something else in a rule."""
    if not isinstance(row, FileRow):
        return None
    at = row.name.rfind(".")
    ending = row.name[at:] if at > 0 else ""
    return ending if _PLAIN_ENDING.fullmatch(ending) else None
