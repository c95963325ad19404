"""What the asset tree costs: growing it in a job, showing it in the window, following the disk."""

from __future__ import annotations

import json
import os
import time
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from studio.manifest.document import Document
from studio.project.asset_growth import grow
from studio.project.asset_tree import AssetTree, Root
from studio.project.assets import Asset, Snapshot
from studio.project.contents import Contents, contents_of
from studio.project.packs import read_pack
from studio.ui.panels.assets.model import AssetModel
from studio.ui.panels.assets.outline import AssetOutline
from tests.budgets.timing import RUNS, median, median_of, ms, row

FILES = 100_000
FOLDERS = 200
MORE = 1_000
_BASE = Path("/game")
_ROOTS = (Root(_BASE, "game", _BASE),)


def table(files: int = FILES, folders: int = FOLDERS, more: int = MORE) -> str:
    """Medians of a few runs over ``files`` in ``folders``; ``more`` come into a folder that is open."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    each = files // folders
    paths = [f"folder{folder:03}/line_{number}.wav" for folder in range(folders) for number in range(each)]
    seen = _seen(paths)
    taken = _taking(seen, folders)
    tree = _grown(seen, taken)
    splitting = median(lambda: sum(len(key.split("/")) for key in tree.files))
    rows = [
        f"{files:,} files in {folders} folders, medians of {RUNS} runs; their paths split: {ms(splitting)}",
        row("growing the tree", median(lambda: _grown(seen, taken)), splitting),
        row("showing it, folders closed", median_of(lambda: _first_show(tree)), splitting),
        row("a tree that says the same", median_of(lambda: _delta(tree, replace(tree))), splitting),
    ]
    for words, name in (("in one place", "new_{}.wav"), ("everywhere in it", "line_{}b.wav")):
        fuller = _seen([*paths, *(f"folder007/{name.format(number)}" for number in range(more))], seen)
        taken_later = _taking(fuller, folders)
        later = _grown(fuller, taken_later, tree)
        rows += [
            f"{more:,} files come into a folder that is open, {words}",
            row("  growing", median(partial(_grown, fuller, taken_later, tree)), splitting),
            row("  showing", median_of(partial(_delta, tree, later)), splitting),
            row("  showing that they went", median_of(partial(_delta, later, tree)), splitting),
        ]
    del application
    return "\n".join(rows)


def _seen(paths: list[str], before: Snapshot | None = None) -> Snapshot:
    known = before.by_path if before is not None else {}
    assets = [known.get(path) or Asset(path, path, 1000, 1) for path in paths]
    return Snapshot(_BASE, tuple(sorted(assets, key=lambda asset: asset.path)))


def _grown(seen: Snapshot, taken: list[Contents], before: AssetTree | None = None) -> AssetTree:
    return grow(_ROOTS, {_BASE: seen}, taken, (), before)


def _taking(seen: Snapshot, folders: int) -> list[Contents]:
    """Every other folder is a pack."""
    found: list[Contents] = []
    for number in range(0, folders, 2):
        values = {"assetPackID": f"pack-{number}", "fileSelectors": [{"directory": f"folder{number:03}"}]}
        document = Document.read(json.dumps(values).encode())
        found.append(contents_of(read_pack(_BASE / f"{number}.json", document, _BASE), seen))
    return found


def _first_show(tree: AssetTree) -> float:
    page = QWidget()
    page.resize(900, 700)
    started = time.perf_counter()
    model = AssetModel(page)
    outline = AssetOutline(model, page)
    outline.resize(900, 700)
    outline.show_another(tree)
    page.show()
    page.grab()
    took = time.perf_counter() - started
    page.close()
    page.deleteLater()
    return took


def _delta(old: AssetTree, new: AssetTree) -> float:
    page = QWidget()
    page.resize(900, 700)
    model = AssetModel(page)
    outline = AssetOutline(model, page)
    outline.resize(900, 700)
    outline.show_another(old)
    outline.go_to(f"{_BASE}/folder007/line_250.wav")
    page.show()
    page.grab()
    started = time.perf_counter()
    outline.show_tree(new)
    outline.executeDelayedItemsLayout()
    took = time.perf_counter() - started
    page.close()
    page.deleteLater()
    return took
