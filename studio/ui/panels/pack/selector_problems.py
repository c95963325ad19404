"""What stands under one file selector: what is wrong with it, and what can be done about that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from studio.manifest.patterns import literal_prefix
from studio.manifest.values import PatternSelector, Selector, named_path
from studio.project.edits import Edit, RemoveValue
from studio.project.fixes.near import near_paths
from studio.project.intents import SELECTORS, change_selector, remove_selector
from studio.project.problems import Problem
from studio.project.selector_texts import MOST_LINES, Pasted
from studio.ui.look.colours import Meaning
from studio.ui.look.words import count, isolated, problems
from studio.ui.panels.pack.entries import Entry
from studio.ui.panels.pack.shown import Lock, Shown, text_at
from studio.ui.pieces.form_row import Offer, RowProblem
from studio.ui.wishes import Perform, ShowPane

_MOST = 3
"""Problems that are told under one selector, the worst; thousands of its files may have one each."""


def problems_of(shown: Shown, entry: Entry, lock: Lock | None, *, behind: bool) -> tuple[RowProblem, ...]:
    """What is told under ``entry``; while its numbers are ``behind`` nothing is offered."""
    rows = [_problem(shown, entry, one, lock, behind=behind) for one in entry.problems[:_MOST]]
    if len(entry.problems) > _MOST:
        more = QCoreApplication.translate("SelectorList", "{problems} more with files of this selector.")
        left = problems(len(entry.problems) - _MOST)
        label = QCoreApplication.translate("SelectorList", "Show all problems")
        offer = Offer(label, ShowPane("problems"))
        rows.append(RowProblem(Meaning.NOTE, more.format(problems=left), "", (offer,)))
    if entry.selector is None:
        label = QCoreApplication.translate("SelectorList", "Show the text")
        offers = (Offer(label, text_at(shown.pack, SELECTORS, entry.index)),)
        if rows and not rows[0].offers:
            rows[0] = replace(rows[0], offers=offers)
        elif not rows:
            words = QCoreApplication.translate("SelectorList", "This selector can be read in the text only.")
            rows = [RowProblem(Meaning.NOTE, words, "", offers)]
    return tuple(rows)


def removal(shown: Shown, entry: Entry) -> Edit:
    """Take ``entry`` out of the list."""
    if entry.selector is not None:
        return remove_selector(shown.pack, entry.selector)
    label = QCoreApplication.translate("SelectorList", "Remove a file selector from {pack}").format(
        pack=shown.pack.name
    )
    change = RemoveValue(shown.pack.path, (SELECTORS, entry.index))
    return Edit(label, (change,), shown.pack.place(SELECTORS))


def refusal_of(pasted: Pasted) -> str:
    """Why nothing of what was pasted is taken; ``""`` where it is."""
    if pasted.too_much:
        words = QCoreApplication.translate(
            "SelectorList",
            "The clipboard holds too much: up to {count} lines can be pasted as selectors.",
            None,
            MOST_LINES,
        )
        return words.format(count=count(MOST_LINES))
    if pasted.refused:
        words = QCoreApplication.translate(
            "SelectorList", "Nothing was pasted: {line} is no file selector and no path."
        )
        return words.format(line=isolated(_short(pasted.refused)))
    if not pasted.selectors:
        return QCoreApplication.translate("SelectorList", "The clipboard holds no file selectors.")
    return ""


def _short(line: str) -> str:
    plain = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in line[:61])
    return plain if len(plain) <= 60 else plain[:60] + "\N{HORIZONTAL ELLIPSIS}"


def _problem(shown: Shown, entry: Entry, problem: Problem, lock: Lock | None, *, behind: bool) -> RowProblem:
    row = shown.row(problem)
    if behind:  # The number in its place may be another's by now.
        return replace(row, offers=())
    if problem.code != "PS-SELECTOR-EMPTY":
        return row
    offers: list[Offer] = []
    if lock is None:
        label = QCoreApplication.translate("SelectorList", "Use {path}")
        for path, edit in _near(shown, entry):
            offers.append(Offer(label.format(path=isolated(path)), Perform(edit)))
        remove = QCoreApplication.translate("SelectorList", "Remove selector")
        offers.append(Offer(remove, Perform(removal(shown, entry))))
    words = QCoreApplication.translate("SelectorList", "Nothing matches.")
    return replace(row, message=words, offers=tuple(offers))


def _near(shown: Shown, entry: Entry) -> Iterator[tuple[str, Edit]]:
    """The paths that may have been meant, and what makes the selector take them."""
    selector, contents = entry.selector, shown.contents
    if selector is None or contents is None:
        return
    for path in _near_paths(contents.snapshot.paths, selector):
        asset = contents.snapshot.by_path.get(path)
        if asset is None or asset.ignored_by is None:
            edit = change_selector(shown.pack, selector, selector.kind, path, entry.destination)
            yield path, edit


def _near_paths(paths: tuple[str, ...], selector: Selector) -> tuple[str, ...]:
    text = named_path(selector)
    if not isinstance(selector, PatternSelector):
        return near_paths(paths, text, folder=selector.kind in {"directory", "directorySource"})
    # Of a pattern only the folders can be meant otherwise that it names letter by letter.
    folder = literal_prefix(text)
    rest = text.removeprefix(folder)
    if not folder or not rest.startswith("/"):
        return ()
    return tuple(near + rest for near in near_paths(paths, folder, folder=True))
