"""One pack per language folder, and what became of a Steam script."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from studio.languages.tags import LanguageTag
from studio.manifest.steam import Remark
from studio.project.project_file import ProjectFile
from studio.session.depots import Conversion, DepotPack
from studio.session.language_folders import FolderInside, Inside
from studio.session.state import OpenProject
from studio.ui.depot_details import DepotDetails
from studio.ui.per_language.dialog import FamilyGround, PerLanguageDialog

_GAME = Path("/Users/mika/Games/The Coast")
_ALL = frozenset(f"act1/line_{number:04}.wav" for number in range(1204))


def _folder(name: str, tag: str | None, files: int, amount: int) -> FolderInside:
    paths = frozenset(sorted(_ALL)[:files])
    return FolderInside(name, LanguageTag.parse(tag) if tag else None, paths, amount, (("act1", True),))


def _ground(*more: FolderInside) -> FamilyGround:
    folders = (
        _folder("de-DE", "de-DE", 143, 48_000_000),
        _folder("en", "en", 1204, 792_000_000),
        _folder("fr", "fr", 1204, 812_000_000),
        _folder("schinese", "zh-Hans", 1204, 771_000_000),
        _folder("shared", None, 31, 212_000_000),
        *more,
    )
    inside = Inside(_GAME / "voices", _GAME, "voices", folders, (("credits.txt", 1_204),))
    project = OpenProject(_GAME / "The Coast.packstudio", ProjectFile(name="The Coast"))
    return FamilyGround(inside, project, ("voices-fr",))


def _family() -> QWidget:
    return PerLanguageDialog(_ground())


def _family_of_everything() -> QWidget:
    dialog = PerLanguageDialog(_ground(_folder("English", "en", 1204, 792_000_000)))
    dialog.base_box.click()
    dialog.shared_paths.click()
    dialog.policy.list.setCurrentIndex(1)
    dialog.template_field.setText("{folder}")
    return dialog


def _depot() -> QWidget:
    remarks = (
        Remark(
            3,
            "DepotID 1001",
            "A pack has a name in place of a number.",
            "The name is the asset pack ID that you chose.",
        ),
        Remark(
            14,
            "FileExclusion *.pdb",
            "A manifest excludes single files only, so the 12 files that match now are excluded one by one.",
            "Files that come later would ship: add an ignore rule to the project for them.",
            left_out=False,
        ),
    )
    script = _GAME / "steam/depot_build_1001.vdf"
    conversion = Conversion(script, _GAME, (), remarks)
    return DepotDetails([DepotPack(conversion, "depot-build-1001", _GAME / "manifests/depot.json")])


SCENES: dict[str, Callable[[], QWidget]] = {
    "per-language": _family,
    "per-language-everything": _family_of_everything,
    "depot-details": _depot,
}
