"""What becomes of files is shown before it is done: rules, single files, a move; and a pack is chosen."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QWidget

from studio.ui.gathering.choices import Target
from studio.ui.gathering.chooser import PackChooser
from studio.ui.gathering.dialog import GatheringDialog
from studio.ui.wishes import AskForPack
from tests.builders import manifest, pack
from tests.looks.discovery import Scene
from tests.ui.gathering.made import adding, moving, taking_out, voices
from tests.unit.session.work import Work


def rules() -> QWidget:
    """Ten files, of which nine are new, by three rules."""
    return GatheringDialog(adding(_work()))


def each() -> QWidget:
    """The same, file by file."""
    dialog = GatheringDialog(adding(_work()))
    dialog.ways[1].click()
    return dialog


def move() -> QWidget:
    """Files that leave another pack."""
    return GatheringDialog(moving(_work()))


def exclusions() -> QWidget:
    """Files that are excluded one by one."""
    work = _work()
    work.write("Art.json", manifest(assetPackID="Art", fileSelectors=[{"directory": "voices"}]))
    work.look()
    return GatheringDialog(taking_out(work, "Art.json", by_name=True))


def chooser() -> QWidget:
    """A pack is searched, and one of them cannot take it."""
    dialog = PackChooser(AskForPack((Path("line_7.wav"),), move=True), _targets())
    dialog.search.setText("voices")
    return dialog


def refused() -> QWidget:
    """The only pack of that name cannot take it."""
    dialog = PackChooser(AskForPack((Path("line_7.wav"), Path("line_8.wav"))), _targets())
    dialog.search.setText("sketches")
    return dialog


def _targets() -> tuple[Target, ...]:
    base = Path("base").absolute()
    tags = ("de", "en", "es-419", "fr", "ja", "pt-BR", "zh-Hant")
    found = [Target(pack(base, manifest(assetPackID=f"Voices-{tag}", language=tag))) for tag in tags]
    far = pack(base, manifest(assetPackID="Sketches"))
    return (*found, Target(far, "Sketches takes its files from another folder only."))


_folders: list[TemporaryDirectory[str]] = []


def _work() -> Work:
    _folders.append(TemporaryDirectory(prefix="gathering-"))
    return voices(Path(_folders[-1].name))


SCENES: dict[str, Scene] = {
    "gathering-rules": rules,
    "gathering-each": each,
    "gathering-move": move,
    "gathering-exclusions": exclusions,
    "gathering-chooser": chooser,
    "gathering-refused": refused,
}
