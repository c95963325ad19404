"""The ignore rules: as they stand, with one being typed, one that makes no sense, and a pack that loses."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QWidget

from studio.session.ignoring import ground_of, try_rules
from studio.session.look import Look, first_look
from studio.ui.ignoring.dialog import IgnoreRulesDialog
from studio.workspace.ignore import SOURCE_ART
from tests.builders import manifest, project, write_tree
from tests.looks.discovery import Scene

_GAME = {
    **{f"voices/act1/line_{n:02}.wav": bytes(90_000 + 7_000 * n) for n in range(1, 30)},
    **{f"voices/act1/line_{n:02}_old.wav": bytes(95_000) for n in range(1, 6)},
    "textures/wall_01.png": bytes(1_400_000),
    "textures/wall_01.psd": bytes(8_000_000),
    "textures/wall_02.psd": bytes(6_000_000),
    "textures/keep.psd": bytes(2_000_000),
    "textures/.DS_Store": bytes(6_148),
    "voices/Thumbs.db": bytes(20_480),
    "textures/wip/sketch.png": bytes(300_000),
}
_PACKS = {
    "voices.json": manifest(assetPackID="voices", fileSelectors=[{"directory": "voices"}]),
    "textures.json": manifest(assetPackID="textures", fileSelectors=[{"directory": "textures"}]),
}
_RULES = (*SOURCE_ART, "/textures/wip/", "!keep.psd", "*.psd.bak", "*wall_02.psd")


def standing() -> QWidget:
    """Rules of a project, one of them chosen; some take nothing."""
    dialog = _dialog(_RULES)
    dialog.point_at("*.psd")
    return dialog


def typing() -> QWidget:
    """A rule is typed that would cost a pack some files."""
    return _dialog(("*.psd", "!keep.psd"), typed="*_old.wav")


def broken() -> QWidget:
    """A rule is typed that makes no sense."""
    return _dialog(("*.psd",), typed="textures\\wip")


def losing() -> QWidget:
    """Somebody chose to ignore a folder in the tree: what packs would lose is shown first."""
    dialog = _dialog(("*.psd",), proposed=("*.psd", "/voices/act1/"))
    dialog.all_box.click()
    return dialog


def read_only() -> QWidget:
    """Nothing can be changed."""
    return _dialog(("*.psd",), read_only="The Coast is open in another window. It can be looked at here.")


def _dialog(
    rules: Sequence[str],
    *,
    typed: str = "",
    proposed: Sequence[str] = (),
    read_only: str | None = None,
) -> IgnoreRulesDialog:
    folder = TemporaryDirectory(prefix="ignoring-")
    game = write_tree(Path(folder.name), _GAME)
    look = first_look(project(game, _PACKS, watched_folders=["voices", "textures"], ignore=list(rules)))
    dialog = IgnoreRulesDialog(look.texts.project, read_only=read_only)
    if proposed:
        dialog.propose(proposed)
    dialog.new_rule.line.setText(typed)
    _answer(dialog, look)
    dialog.destroyed.connect(folder.cleanup)
    return dialog


def _answer(dialog: IgnoreRulesDialog, look: Look) -> None:
    dialog.show_trial(try_rules(ground_of(look), dialog.patterns))


SCENES: dict[str, Scene] = {
    "ignoring": standing,
    "ignoring-typing": typing,
    "ignoring-broken": broken,
    "ignoring-losing": losing,
    "ignoring-read-only": read_only,
}
