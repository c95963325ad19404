"""How each pack was before its text broke."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from studio.errors import Place
from studio.project.contents import Contents
from studio.project.edits import Edit, SetText
from studio.project.packs import Pack
from studio.project.problems import Problem, judge
from studio.ui.look import words
from studio.ui.panels.pack.shown import Lock, Shown
from studio.ui.pieces.offer import Offer
from studio.ui.view import View
from studio.ui.wishes import GoTo, Perform
from studio.values import dataclass

BREAKING = frozenset({"PS-JSON-SYNTAX", "PS-JSON-DEPTH", "PS-JSON-CONFLICT", "PS-JSON-ENCODING"})
"""Rules about a text that Apple's tools cannot read at all."""


@dataclass(frozen=True, slots=True)
class Good:
    """A pack whose text could be read to its end, and what it shipped, as far as that was looked at."""

    pack: Pack
    contents: Contents | None


class LastGood:
    """Remembers of every pack how it was when its text could last be read."""

    def __init__(self) -> None:
        self._seen: dict[Path, Pack] = {}
        self._good: dict[Path, Good] = {}

    def before(self, view: View, pack: Pack) -> Good | None:
        """How ``pack`` was before its text broke; ``None`` where it is in order, or never was seen so.

        Call it with every view, so that no pack is missed.
        """
        self._take(view.packs)
        good = self._good.get(pack.path)
        if good is None or is_broken(pack):
            return good if is_broken(pack) else None
        contents = view.contents_of(pack)
        if contents is not None and contents is not good.contents and contents.pack is pack:
            self._good[pack.path] = Good(pack, contents)
        return None

    def _take(self, packs: Iterable[Pack]) -> None:
        for pack in packs:
            if self._seen.get(pack.path) is not pack:
                self._seen[pack.path] = pack
                if not is_broken(pack):
                    self._good[pack.path] = Good(pack, None)


def is_broken(pack: Pack) -> bool:
    """Whether the text of ``pack`` cannot be read to its end, or holds no manifest."""
    root = pack.document.root
    if root is None or root.kind != "object":
        return True
    return any(finding.code in BREAKING for finding in pack.document.findings)


def break_of(view: View, pack: Pack) -> Problem | None:
    """The first place at which the text of ``pack`` breaks."""
    codes = (*BREAKING, "PS-MANIFEST-SHAPE")
    found = judge((one for one in pack.findings if one.code in codes), view.state.target)
    return min(found, key=_place, default=None)


def shown_before(view: View, pack: Pack, good: Good) -> Shown:
    """``good`` for the form to show instead of ``pack``, which broke: nothing of it can be edited."""
    problem = break_of(view, pack)
    line = words.count(problem.place.line or 1) if problem is not None else "1"
    sentence = QCoreApplication.translate(
        "ManifestForm", "{file}: this is how it was before the text broke at line {line}."
    ).format(file=words.isolated(pack.path.name), line=line)
    offers = () if view.read_only is not None else (taking_back(pack, good),)
    place = problem.place if problem is not None else Place(manifest=pack.path, line=1)
    lock = Lock(sentence, GoTo(place), everywhere=True, more=offers)
    return Shown(view, good.pack, good.contents, (), lock)


def taking_back(pack: Pack, good: Good) -> Offer:
    """The offer to have the last good text again, as one step."""
    label = QCoreApplication.translate("ManifestForm", "Take back to the last good text")
    name = pack.path.name
    edit = Edit(
        f"Take {name} back to its last good text",
        (SetText(pack.path, good.pack.document.data),),
        Place(pack.manifest.asset_pack_id, pack.path, None, 1, 1),
    )
    return Offer(label, Perform(edit))


def _place(problem: Problem) -> tuple[int, int]:
    return problem.place.line or 0, problem.place.column or 0
