"""What can be wished about ignoring the chosen rows, and about watched folders among them. Pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from studio.project.asset_shape import start_of, text_of
from studio.project.asset_tree import FileRow, FolderRow
from studio.project.assets import OWN
from studio.session.ignoring import WayBack, rule_of, ways_back
from studio.ui import wishes
from studio.ui.look.words import files, isolated, packs, size
from studio.ui.panels.assets.cells import AssetRow
from studio.ui.panels.assets.choice import Choice
from studio.values import dataclass
from studio.workspace.ignore import pattern_of, pattern_of_ending

_LONGEST_ENDING = 12


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the menu: its ``name``, what it says, what it wishes, and the sign before it."""

    name: str
    text: str
    wish: object
    sign: str


@dataclass(frozen=True, slots=True)
class _Sum:
    """Files that a rule would take, and the packs that take some of them now."""

    files: int
    bytes: int
    packs: frozenset[str]


def ignore_entries(choice: Choice) -> tuple[Entry, ...]:
    """To ignore what is chosen, what ends like it, or its folder; or to ignore it no longer."""
    project = choice.view.texts.project
    found: list[Entry] = []
    places = [(row, path) for row in choice.rows if (path := _path(choice, row)) is not None]
    rules = {row.key: _rule(choice, row, path) for row, path in places}
    free = [(row, path) for row, path in places if rules[row.key] is None]
    if free:
        new = [pattern_of(path, folder=isinstance(row, FolderRow)) for row, path in free]
        amount = _sum_of([row for row, _ in free])
        text = _ignoring(free[0][0].name if len(free) == 1 else None, amount)
        found.append(Entry("ignore", text, _use(choice, *new), "ignored"))
        found += _wider(choice, [row for row, _ in free])
    if len(places) == 1 and not free:
        row, path = places[0]
        rule = rules[row.key]
        ways = ways_back(project.ignore, path, folder=isinstance(row, FolderRow))
        found += [_back(choice, row, way) for way in ways]
        if rule is not None and rule != OWN:
            words = QCoreApplication.translate("AssetMenu", "Show the rule {rule}…")
            wish = wishes.OpenIgnoreRules(rule)
            found.append(Entry("show-rule", words.format(rule=_quoted(rule)), wish, "ignored"))
    return tuple(found)


def source_entries(choice: Choice) -> tuple[Entry, ...]:
    """For the watched folders that are chosen: to find one again, and what is known of them."""
    tr = QCoreApplication.translate
    found: list[Entry] = []
    for name in choice.watched:
        folder = choice.view.project.folder / name
        find = tr("AssetMenu", "Find {folder} again…").format(folder=_quoted(name))
        found.append(Entry("find-again", find, wishes.FindFolder(folder), "folder"))
    if choice.watched:
        show = tr("AssetMenu", "Show the watched folders…")
        first = choice.view.project.folder / choice.watched[0]
        found.append(Entry("sources", show, wishes.OpenSources(first), "watched"))
    return tuple(found)


def _wider(choice: Choice, rows: list[AssetRow]) -> Iterator[Entry]:
    """Rules that take more than the files ``rows``."""
    tr = QCoreApplication.translate
    ending = _ending(rows)
    if ending is not None:
        pattern = pattern_of_ending(ending)
        alike = _sum_of_ending(choice, ending)
        words = tr("AssetMenu", "Ignore all {pattern} ({amount})")
        text = words.format(pattern=_quoted(pattern), amount=_amount(alike))
        yield Entry("ignore-alike", text, _use(choice, pattern), "ignored")
    row = rows[0]
    if len(rows) > 1 or not isinstance(row, FileRow):
        return
    folder = choice.view.tree.folders.get(row.key.rpartition("/")[0])
    path = _path(choice, folder) if folder is not None else None
    if folder is not None and path is not None:
        words = tr("AssetMenu", "Ignore the folder {name} ({amount})")
        amount = _amount(_sum_of([folder]))
        text = words.format(name=_quoted(folder.name), amount=amount)
        yield Entry("ignore-folder", text, _use(choice, pattern_of(path, folder=True)), "ignored")


def _ignoring(name: str | None, amount: _Sum) -> str:
    tr = QCoreApplication.translate
    if name is None:
        return tr("AssetMenu", "Ignore what is chosen ({amount})").format(amount=_amount(amount))
    words = tr("AssetMenu", "Ignore {name} ({amount})")
    return words.format(name=_quoted(name), amount=_amount(amount))


def _back(choice: Choice, row: AssetRow, way: WayBack) -> Entry:
    tr = QCoreApplication.translate
    wish = wishes.UseIgnoreRules(way.patterns)
    if not way.removed:
        words = tr("AssetMenu", "Do not ignore {name} any more")
        return Entry("ignore-no-longer", words.format(name=_quoted(row.name)), wish, "add")
    taken = sum(one.asset.ignored_by == way.rule for one in choice.view.tree.files.values())
    words = tr("AssetMenu", "Remove the rule {rule} ({files})")
    text = words.format(rule=_quoted(way.rule), files=files(taken))
    return Entry("remove-rule", text, wish, "remove")


def _use(choice: Choice, *patterns: str) -> wishes.UseIgnoreRules:
    """The project's rules with ``patterns`` behind them, and without what took these back."""
    back = {f"!{pattern}" for pattern in patterns}
    old = [one for one in choice.view.texts.project.ignore if one not in back]
    return wishes.UseIgnoreRules(tuple(dict.fromkeys((*old, *patterns))))


def _amount(amount: _Sum) -> str:
    """``12 files, 88 MB``, and how many packs lose some of them."""
    words = f"{files(amount.files)}, {size(amount.bytes)}"
    if not amount.packs:
        return words
    losing = QCoreApplication.translate("AssetMenu", "{amount}; {packs} lose files")
    if len(amount.packs) == 1:
        losing = QCoreApplication.translate("AssetMenu", "{amount}; {packs} loses files")
    return losing.format(amount=words, packs=packs(len(amount.packs)))


def _sum_of(rows: list[AssetRow]) -> _Sum:
    number = sum(row.files if isinstance(row, FolderRow) else 1 for row in rows)
    amount = sum(row.bytes if isinstance(row, FolderRow) else row.asset.size for row in rows)
    return _Sum(number, amount, frozenset(name for row in rows for name in row.packs))


def _sum_of_ending(choice: Choice, ending: str) -> _Sum:
    alike = [
        row
        for row in choice.view.tree.files.values()
        if row.name.endswith(ending) and row.asset.ignored_by is None
    ]
    takers = {row.packs for row in alike}
    taken = frozenset(name for names in takers for name in names)
    return _Sum(len(alike), sum(row.asset.size for row in alike), taken)


def _ending(rows: list[AssetRow]) -> str | None:
    """``.psd`` where all ``rows`` are files that end so."""
    endings: set[str] = set()
    for row in rows:
        at = row.name.rfind(".")
        if not isinstance(row, FileRow) or at < 1 or not 1 < len(row.name) - at <= _LONGEST_ENDING:
            return None
        endings.add(row.name[at:])
    return endings.pop() if len(endings) == 1 else None


def _rule(choice: Choice, row: AssetRow, path: str) -> str | None:
    if isinstance(row, FileRow):
        return row.asset.ignored_by
    return rule_of(choice.view.texts.project.ignore, path, folder=True)


def _path(choice: Choice, row: AssetRow) -> str | None:
    """``row`` as rules see it: below its base; ``None`` for a base itself, and for what is not there."""
    if isinstance(row, FileRow):
        return row.asset.path
    if row.missing or row.link:
        return None
    for root in choice.view.tree.sources.roots:
        top, start = text_of(root.folder), start_of(root.base)
        if (row.key == top or row.key.startswith(f"{top}/")) and row.key.startswith(start):
            below = row.key[len(start) :].encode("utf-8", "surrogateescape").decode("utf-8", "replace")
            return unicodedata.normalize("NFC", below) or None
    return None


def _quoted(name: str) -> str:
    """A name as a menu shows it: left to right, and an ampersand is no key."""
    return isolated(name.replace("&", "&&"))
