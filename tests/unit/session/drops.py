"""Files and folders that come to packs, and what becomes of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from studio.manifest.jsonc import Json, plain
from studio.project.contents import Contents
from studio.project.packs import Pack
from studio.session.gathering import gather
from studio.session.including import Inclusion, Why, new_packs
from studio.workspace.dropped import Dropped, look_at
from studio.workspace.manifests import manifests_in
from tests.builders import manifest, write_tree
from tests.unit.session.work import Work

TREE = {"art/a.txt": b"1", "art/b.txt": b"2", "art/deep/c.txt": b"3", "music/m.wav": b"4", "top.txt": b"5"}


def included(dropped: Dropped, pack: Pack, contents: Contents | None) -> Inclusion:
    """``dropped`` added to ``pack`` in the usual way, where nothing is known of other places."""
    found = gather(dropped, pack, contents)
    return Inclusion(found.ways[0].edit if found.ways else None, found.refusals)


def worked(folder: Path, selectors: Sequence[Json], **changes: object) -> Work:
    write_tree(folder, TREE)
    return Work(folder, {"art.json": manifest(fileSelectors=selectors)}, **changes)


def dropping(work: Work, *paths: Path | str, known: bool = True) -> Inclusion:
    """What becomes of ``paths`` on the pack ``art``."""
    found = look_at([work.folder / path for path in paths])
    return included(found, work.pack(), work.contents() if known else None)


def dropped(work: Work, *paths: Path | str, known: bool = True) -> Inclusion:
    """Drop ``paths`` on the pack ``art`` and look."""
    inclusion = dropping(work, *paths, known=known)
    if inclusion.edit is not None:
        work.session.edit(inclusion.edit)
        work.look()
    return inclusion


def made(work: Work, *paths: Path | str) -> Inclusion:
    """Make packs of ``paths`` and look."""
    session = work.session
    present = manifests_in(session.project.manifest_folder)
    found = look_at([work.folder / path for path in paths])
    inclusion = new_packs(found, session.project, session.packs, present)
    if inclusion.edit is not None:
        session.edit(inclusion.edit)
        work.look()
    return inclusion


def shipped(work: Work, name: str = "art.json") -> list[str]:
    return [file.path for file in work.contents(name).files]


def selectors(work: Work, name: str = "art.json") -> Json:
    node = work.pack(name).document.node(("fileSelectors",))
    assert node is not None
    return plain(node)


def codes(work: Work) -> set[str]:
    return {problem.code for problem in work.session.state.problems}


def whys(inclusion: Inclusion) -> list[Why]:
    return [refusal.why for refusal in inclusion.refusals]
