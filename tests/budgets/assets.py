"""What seeing 100,000 assets costs: the first picture, a filter's letter, an order, 1,000 changed files."""

from __future__ import annotations

import os
import resource
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QApplication

from studio.project.arranging import Arranged, By, Wanted, arrange
from studio.project.asset_growth import grow
from studio.project.asset_listing import AssetListing, asset_fields
from studio.project.asset_tree import AssetTree, Root
from studio.project.assets import Asset, Snapshot
from studio.project.filtering.filter import read_filter
from studio.ui.panels.assets.views import AssetViews, Way
from tests.budgets.timing import RUNS, median, median_of, ms, row

FILES = 100_000
FOLDERS = 1_000
CHANGED = 1_000
_BASE = Path("/game")
_ROOTS = (Root(_BASE, "game", _BASE),)
_KINDS = (("line", "wav"), ("wall", "png"), ("note", "txt"), ("theme", "ogg"))
_LETTERS = ("l", "li", "lin", "line", "line_7", "type:audio", "type:audio size:>1.5k -line", "state:loose")


def table(files: int = FILES, folders: int = FOLDERS, changed: int = CHANGED) -> str:
    """Medians of a few runs, in milliseconds and as multiples of splitting the paths."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    tree = _tree(_assets(files, folders), None)
    listing = AssetListing(tree)
    fields = asset_fields(tree)
    splitting = median(lambda: sum(len(key.split("/")) for key in tree.files))
    rows = [
        f"{files:,} files in {folders:,} folders, medians of {RUNS} runs; their paths split: {ms(splitting)}",
        row("first picture of the tree, from its being there", median_of(lambda: _first(tree)), splitting),
    ]
    for way in (Way.TREE, Way.LIST):
        rows.append(f"a letter typed into the filter, until the {way.value} is painted")
        wanted = [Wanted(read_filter(text, fields), flat=way is Way.LIST) for text in _LETTERS]
        each = _stepping(tree, listing, [*wanted, Wanted(flat=way is Way.LIST)], way)
        rows += [
            row(f"  {text}", took, splitting) for text, took in zip((*_LETTERS, "(none)"), each, strict=True)
        ]
        rows.append(f"an order, until the {way.value} is painted")
        orders = [Wanted(by=by, descending=True, flat=way is Way.LIST) for by in By]
        each = _stepping(tree, listing, orders, way)
        rows += [row(f"  by {by.value}", took, splitting) for by, took in zip(By, each, strict=True)]
    rows.append(f"{changed:,} files changed everywhere, 500 rows chosen, all folders looked into once")
    later = _tree(_assets(files, folders, every=files // changed), tree)
    rows += [
        row("  until the tree is painted", median_of(lambda: _follow(tree, later, Way.TREE)), splitting),
        row("  until the list is painted", median_of(lambda: _follow(tree, later, Way.LIST)), splitting),
        f"most memory that this process had: {_most_memory() / 1e6:.0f} MB",
    ]
    del application
    return "\n".join(rows)


def _assets(files: int, folders: int, every: int = 0) -> list[Asset]:
    """Files in all kinds; with ``every`` each of that number has another size."""
    each = files // folders
    found: list[Asset] = []
    for number in range(files):
        kind, ending = _KINDS[number % 4]
        path = f"folder{number // each:04}/{kind}_{number % each}.{ending}"
        size = 1000 + number % 977 + (5000 if every and number % every == 0 else 0)
        found.append(Asset(path, path, size, number * 1_000_000_000))
    return found


def _tree(assets: list[Asset], before: AssetTree | None) -> AssetTree:
    seen = Snapshot(_BASE, tuple(sorted(assets, key=lambda asset: asset.path)))
    return grow(_ROOTS, {_BASE: seen}, (), (), before)


def _shown(tree: AssetTree) -> AssetViews:
    # Nobody's own columns are looked at.
    views = AssetViews(None)  # type: ignore[arg-type] # the panel gives it a parent; here it stands alone
    views.resize(900, 700)
    views.show_another(tree)
    views.show()
    return views


def _first(tree: AssetTree) -> float:
    began = time.perf_counter()
    views = _shown(tree)
    views.grab()
    took = time.perf_counter() - began
    _close(views)
    return took


def _stepping(tree: AssetTree, listing: AssetListing, steps: list[Wanted], way: Way) -> list[float]:
    """The middle of several runs of each of ``steps``, one after the other as somebody types."""
    views = _shown(tree)
    views.set_way(way)
    views.show_arranged(arrange(listing, Wanted(flat=way is Way.LIST), time.time()), [])
    found: list[list[float]] = [[] for _ in steps]
    for _ in range(RUNS):
        for number, wanted in enumerate(steps):
            found[number].append(_timed(partial(_arrange_and_show, views, listing, wanted)))
    _close(views)
    return [sorted(one)[len(one) // 2] for one in found]


def _arrange_and_show(views: AssetViews, listing: AssetListing, wanted: Wanted) -> None:
    _show(views, arrange(listing, wanted, time.time()))


def _show(views: AssetViews, arranged: Arranged) -> None:
    views.show_arranged(arranged, [])
    views.view.executeDelayedItemsLayout()
    views.view.viewport().grab()


def _follow(old: AssetTree, new: AssetTree, way: Way) -> float:
    views = _shown(old)
    views.set_way(way)
    wanted = Wanted(flat=way is Way.LIST)
    _show(views, arrange(AssetListing(old), wanted, time.time()))
    if way is Way.TREE:
        views.outline.open_one_level_more()
        views.go_to(f"{_BASE}/folder0500/line_0.wav")
    _choose(views)
    arranged = arrange(AssetListing(new), wanted, time.time())
    chosen = len(views.chosen_rows())
    took = _timed(lambda: _show(views, arranged))
    if len(views.chosen_rows()) != chosen:
        raise ValueError("something that was chosen is not any more")
    _close(views)
    return took


def _choose(views: AssetViews) -> None:
    """Choose 500 rows, or as many as there are side by side."""
    view = views.view
    first = view.currentIndex() if view.currentIndex().isValid() else view.model().index(0, 0)
    last = first.siblingAtRow(min(first.row() + 499, view.model().rowCount(first.parent()) - 1))
    chooser = view.selectionModel()
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    chooser.select(QItemSelection(first, last), flags)


def _timed(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def _close(views: AssetViews) -> None:
    views.close()
    views.deleteLater()


def _most_memory() -> int:
    kept = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return kept if sys.platform == "darwin" else kept * 1024
