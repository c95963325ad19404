"""A project on disk and its session: looked at, edited and saved as the window does it, without one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from studio.progress import CancelToken
from studio.project.contents import Contents
from studio.project.packs import Pack
from studio.session.keeping import save_request
from studio.session.look import Look, first_look, look_again
from studio.session.session import News, Session
from studio.workspace.saving import save
from tests.builders import Values, manifest, project, write_tree


class Work:
    """``session`` of the project ``path`` in ``folder``, with ``manifests`` by file name."""

    def __init__(self, folder: Path, manifests: Mapping[str, Values | str], **changes: object) -> None:
        self.folder = folder
        self.path = project(folder, manifests, **changes)
        self.session = Session(first_look(self.path))

    def manifest(self, name: str) -> Path:
        return self.folder / "manifests" / name

    def pack(self, name: str = "art.json") -> Pack:
        return next(pack for pack in self.session.packs if pack.path.name == name)

    def contents(self, name: str = "art.json") -> Contents:
        return next(one for one in self.session.state.contents if one.pack.path.name == name)

    def write(self, name: str, values: Values | str) -> None:
        """Another program writes the manifest ``name``."""
        text = values if isinstance(values, str) else json.dumps(values, indent=2)
        write_tree(self.folder / "manifests", {name: text})

    def seen(self, *, rescan: bool = True) -> Look:
        """A look that nobody has taken yet."""
        return look_again(self.session.look, self.session.texts, CancelToken(), rescan=rescan)

    def look(self, *, rescan: bool = True) -> News:
        """Look until what is seen is what there is, as the window does; the news of the first look."""
        news = self.session.take_look(self.seen(rescan=rescan))
        while not self.session.is_current:
            self.session.take_look(self.seen(rescan=False))
        return news

    def save(self) -> None:
        texts = self.session.texts
        receipt = save(save_request(self.session))
        self.session.take_saved(texts, receipt.written)


def two_packs(folder: Path, **changes: object) -> Work:
    """The packs ``art`` and ``music``, with a file each."""
    write_tree(folder, {"art/a.txt": b"1", "music/m.wav": b"22"})
    music = manifest(assetPackID="music", fileSelectors=[{"directory": "music"}])
    return Work(folder, {"art.json": manifest(), "music.json": music}, **changes)
