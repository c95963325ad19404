"""What is known of the folder that a pack's selectors count from, in words."""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication

from studio.ui.look.words import count, isolated, sentences
from studio.ui.panels.pack.shown import Shown

_LONGEST = 4_200
"""Characters; no system has longer paths, and a text may hold anything."""


def resolved(shown: Shown) -> str:
    """The folder as it lies on this computer."""
    return os.path.normpath(shown.pack.base)[:_LONGEST]


def is_there(shown: Shown) -> bool | None:
    """Whether the last look found the folder; ``None``: it has not looked there yet."""
    contents = shown.contents
    if contents is None or contents.pack.base != shown.pack.base:
        return None
    return not contents.snapshot.missing


def what_a_root_means(shown: Shown) -> str:
    """What counts from the folder, and whether it finds something there."""
    tr = QCoreApplication.translate
    selectors = shown.pack.manifest.selectors
    if not selectors:
        return tr("RootField", "The paths of file selectors count from this folder.")
    number = len(selectors)
    words = tr("RootField", "The path of the file selector below counts from this folder.")
    if number > 1:
        words = tr(
            "RootField", "The paths of the {count} file selectors below count from this folder.", None, number
        )
    words = words.format(count=count(number))
    empty = _matching_nothing(shown)
    if not empty:
        return words
    finding = tr("RootField", "One of them matches nothing in it.")
    if empty > 1:
        finding = tr("RootField", "{count} of them match nothing in it.", None, empty).format(
            count=count(empty)
        )
    if empty == number:
        finding = tr("RootField", "Nothing in it matches.")
    return sentences((words, finding))


def why_this_root(shown: Shown) -> str:
    """Where the folder comes from."""
    file, root = isolated(shown.pack.path.name), shown.pack.manifest.source_root
    if not root:
        return QCoreApplication.translate(
            "RootField",
            "{file} names no source root, so the one of the project's settings counts. "
            "Another one is written as it is seen from the folder of {file}.",
        ).format(file=file)
    return QCoreApplication.translate(
        "RootField",
        "{file} names the source root {root}, which counts from the folder of {file} itself. "
        "All paths below count from there.",
    ).format(file=file, root=isolated(root[:_LONGEST]))


def _matching_nothing(shown: Shown) -> int:
    """How many selectors took no file when the disk was looked at; 0 while that is not known."""
    contents = shown.contents
    if contents is None or contents.pack is not shown.pack or contents.snapshot.missing:
        return 0
    counts = contents.selection.counts
    return sum(not counts.get(one.index) for one in shown.pack.manifest.selectors)
