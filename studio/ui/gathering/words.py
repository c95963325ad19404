"""What the dialog says about files that go into a pack, or out of one. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from studio.project.widest import Line
from studio.session.gathering import Deed, Gathering
from studio.ui.look.words import count, files, isolated, size


def title(gathering: Gathering) -> str:
    """What is about to be done."""
    tr = QCoreApplication.translate
    if gathering.family:
        return tr("Gathering", "Add to the packs of {family}").format(family=isolated(gathering.family))
    match gathering.deed:
        case Deed.ADD:
            text = tr("Gathering", "Add to {pack}")
        case Deed.MOVE:
            text = tr("Gathering", "Move to {pack}")
        case Deed.EXCLUDE:
            text = tr("Gathering", "Exclude from {pack}")
        case Deed.REMOVE:
            text = tr("Gathering", "Remove from {pack}")
        case _:
            assert_never(gathering.deed)
    return text.format(pack=isolated(gathering.pack.name))


def total(gathering: Gathering) -> str:
    """``412 files, 792 MB, of them 12 new``."""
    tr = QCoreApplication.translate
    text = tr("Gathering", "{files}, {size}")
    if 0 < gathering.fresh < gathering.files:
        text = tr("Gathering", "{files}, {size}, of them {count} new", None, gathering.fresh)
    return text.format(files=files(gathering.files), size=size(gathering.bytes), count=count(gathering.fresh))


def button(gathering: Gathering) -> str:
    """What the button does."""
    tr = QCoreApplication.translate
    match gathering.deed:
        case Deed.ADD:
            number = gathering.fresh
            text = tr("Gathering", "Add {files}")
        case Deed.MOVE:
            number = gathering.files
            text = tr("Gathering", "Move {files}")
        case Deed.EXCLUDE:
            number = gathering.files
            text = tr("Gathering", "Exclude {files}")
        case Deed.REMOVE:
            number = gathering.files
            text = tr("Gathering", "Remove {files}")
        case _:
            assert_never(gathering.deed)
    # Nobody has looked into a folder that is not watched: what is in it is not known.
    return text.format(files=files(number)) if number else title(gathering)


def later(deed: Deed, lines: Sequence[Line]) -> str:
    """What becomes of files that come later."""
    tr = QCoreApplication.translate
    if deed is Deed.EXCLUDE:
        return tr("Gathering", "New files beside them are still taken. Everything stays on disk.")
    if deed is Deed.REMOVE:
        return tr("Gathering", "Everything stays on disk.")
    rules = [one for one in lines if one.kind in {"directory", "filePattern"}]
    if not rules:
        return tr("Gathering", "New files stay out until somebody adds them.")
    first = isolated(rules[0].path)
    if len(rules) > 1:
        text = tr(
            "Gathering",
            "New files in {folder} and in {count} more places will join by themselves.",
            None,
            len(rules) - 1,
        )
        if len(rules) == 2:
            text = tr("Gathering", "New files in {folder} and {other} will join by themselves.")
        return text.format(folder=first, count=count(len(rules) - 1), other=isolated(rules[1].path))
    if rules[0].kind == "filePattern":
        return tr("Gathering", "New files that fit {pattern} will join by themselves.").format(pattern=first)
    return tr("Gathering", "New files in {folder} will join by themselves.").format(folder=first)


def leaving(gathering: Gathering) -> str:
    """Which packs the files leave."""
    packs = gathering.others
    if gathering.deed is not Deed.MOVE or len(packs) == 0:
        return ""
    tr = QCoreApplication.translate
    text = tr("Gathering", "They leave {pack}.")
    if len(packs) > 1:
        text = tr("Gathering", "They leave {pack} and {count} more.", None, len(packs) - 1)
    return text.format(pack=isolated(packs[0].name), count=count(len(packs) - 1))
