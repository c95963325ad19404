"""Folders to make families of."""

from __future__ import annotations

from pathlib import Path

from studio.languages.tags import LanguageTag
from studio.project.project_file import ProjectFile
from studio.session.language_folders import FolderInside, Inside
from studio.session.state import OpenProject
from studio.ui.per_language.dialog import FamilyGround

GAME = Path("/game")


def folder(name: str, tag: str | None, *paths: str) -> FolderInside:
    return FolderInside(name, LanguageTag.parse(tag) if tag else None, frozenset(paths), 10 * len(paths))


def ground(*folders: FolderInside, files: tuple[tuple[str, int], ...] = ()) -> FamilyGround:
    """A folder ``voices`` with these folders and files in it."""
    inside = Inside(GAME / "voices", GAME, "voices", folders, files)
    return FamilyGround(inside, OpenProject(GAME / "Game.packstudio", ProjectFile(name="Game")))


EN = folder("en", "en", "a.wav", "b.wav")
FR = folder("fr_CA", "fr-CA", "a.wav")
SFX = folder("sfx", None, "x.wav")
