"""The folder that a pack's selectors count from: edits of ``sourceRoot``. Pure."""

from __future__ import annotations

from pathlib import Path

from studio.project.edits import Edit, RemoveValue, SetValue
from studio.project.intents import relative
from studio.project.packs import Pack
from studio.words import words

SOURCE_ROOT = "sourceRoot"


def choose_root(pack: Pack, folder: Path) -> Edit:
    """Let the selectors of ``pack`` count from ``folder`` (absolute), written as seen from the manifest."""
    return write_root(pack, relative(folder, pack.path.parent))


def write_root(pack: Pack, text: str) -> Edit:
    """Write ``text`` as the source root of ``pack``; where it is empty, none."""
    if not text:
        return clear_root(pack)
    change = SetValue(pack.path, (SOURCE_ROOT,), text)
    label = words("Set the source root of {pack}", pack=pack.name)
    return Edit(label, (change,), pack.place(SOURCE_ROOT))


def clear_root(pack: Pack) -> Edit:
    """Let the selectors of ``pack`` count from the project's source root again."""
    root = pack.document.root
    keys = [member.key.value for member in root.members] if root is not None else []
    # Where the text has the key twice, the second counts as soon as the first is gone.
    removals = (RemoveValue(pack.path, (SOURCE_ROOT,)),) * keys.count(SOURCE_ROOT)
    label = words("Use the project's source root for {pack}", pack=pack.name)
    return Edit(label, removals, pack.place(SOURCE_ROOT))
