"""A project with files and packs, and what ignore rules do in it."""

from __future__ import annotations

from pathlib import Path

from studio.session.ignoring import Ground, Trial, ground_of, try_rules
from studio.session.look import first_look
from tests.builders import manifest, project, write_tree

FILES = {
    "art/wall.png": "x" * 500,
    "art/wall.psd": "x" * 900,
    "art/keep.psd": "x" * 100,
    "art/wip/a.png": "x" * 10,
    "art/Thumbs.db": "x",
}


def game(folder: Path, *rules: str) -> Path:
    """The project file of a game with ``rules``."""
    write_tree(folder, FILES)
    return project(folder, {"art.json": manifest()}, watched_folders=["art"], ignore=rules)


def ground(folder: Path, *rules: str) -> Ground:
    """The files of such a game, as a look sees them."""
    return ground_of(first_look(game(folder, *rules)))


def trial(folder: Path, *patterns: str, now: tuple[str, ...] = ()) -> Trial:
    """``patterns`` tried where the rules are ``now``."""
    return try_rules(ground(folder, *now), patterns)


def plain(text: str) -> str:
    """``text`` without the marks for the direction of writing."""
    return text.replace("\u2066", "").replace("\u2069", "")
