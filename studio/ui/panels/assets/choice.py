"""The rows that a person has chosen, and what can be wished with them. No widget is asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from studio.errors import Place
from studio.project.asset_shape import text_of
from studio.project.asset_tree import FolderRow
from studio.project.families import family_names
from studio.project.packs import Pack
from studio.project.target import Tools
from studio.session.folder_names import language_in
from studio.session.taking_out import chosen_in
from studio.ui import wishes
from studio.ui.look.words import isolated
from studio.ui.pack_obstacles import elsewhere, outside
from studio.ui.panels.assets.cells import AssetRow
from studio.ui.panels.assets.urls import topmost
from studio.ui.view import View
from studio.values import dataclass


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

    def taking_out(self, pack: Pack, *, by_name: bool = False) -> wishes.TakeOut:
        """Take all of it out of ``pack``; ``by_name``: exclude each file by itself."""
        return wishes.TakeOut(self.paths, pack.path, by_name)

    def exclusion_obstacle(self) -> str | None:
        """Why no file can be excluded by itself; ``None`` where one can."""
        if self.view.texts.project.tools is Tools.XCODE_27:
            return None
        return QCoreApplication.translate("AssetMenu", "Xcode 26 cannot exclude single files from a pack.")

    @property
    def families(self) -> dict[str, Pack]:
        """The families of which several packs have a language, each with one of these packs."""
        packs = [pack for pack in self.view.packs if pack.language is not None]
        names = family_names(packs, self.view.texts.project)
        counts = Counter(names.values())
        return {names[pack.path]: pack for pack in packs if counts[names[pack.path]] > 1}

    def adding_obstacle(self, pack: Pack) -> str | None:
        """Why ``pack`` cannot take any of it; ``None`` where it may."""
        return self.view.read_only or outside(pack, self.addable)

    def moving_obstacle(self, pack: Pack) -> str | None:
        """Why it cannot be moved to ``pack``; ``None`` where it may."""
        takers = self.takers
        if [one.path for one in takers] == [pack.path]:
            text = QCoreApplication.translate("AssetMenu", "{pack} is the pack that takes it.")
            return self.view.read_only or text.format(pack=isolated(pack.name))
        return self.adding_obstacle(pack) or elsewhere(pack, takers)

    def place_in(self, pack: Pack) -> Place:
        """The place of the first file of it in ``pack``."""
        contents = next((one for one in self.view.state.contents if one.pack.path == pack.path), None)
        sources = chosen_in(contents, self.paths) if contents is not None else ()
        return Place(pack.manifest.asset_pack_id, pack.path, path=sources[0] if sources else None)

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
