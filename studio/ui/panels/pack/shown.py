"""What the form shows of one pack: its values, what is wrong with them, and what cannot be edited."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from studio.errors import Finding, Place
from studio.manifest.document import Document
from studio.manifest.jsonc import NodeKind
from studio.project.checks.dialects import check_dialect
from studio.project.checks.ids import check_id, check_ids
from studio.project.checks.languages import check_language
from studio.project.checks.platforms import check_platforms
from studio.project.checks.releases import broken_promises, check_releases
from studio.project.contents import Contents
from studio.project.fixes import Fix
from studio.project.guide import about_rule
from studio.project.packs import Pack
from studio.project.problems import Problem
from studio.project.settling import SETTING_OF
from studio.session.mending import Known, fixes_in, known
from studio.ui.look.colours import Meaning
from studio.ui.look.severity import MEANING_OF
from studio.ui.pieces.form_row import FormRow, Offer, RowProblem
from studio.ui.view import View
from studio.ui.wishes import GoTo, Mend, OpenSettings
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Lock:
    """Why a value cannot be edited here. ``wish`` shows where that can be mended, if it can be.

    ``everywhere``: no other value can be edited either, so it is said once for all of them. ``more`` is
    offered besides.
    """

    sentence: str
    wish: GoTo | None = None
    everywhere: bool = False
    more: tuple[Offer, ...] = ()

    def rows(self, others: tuple[RowProblem, ...]) -> tuple[RowProblem, ...]:
        """What stands under the field: the lock alone where only the text can mend it, else ``others``."""
        return others if self.everywhere else (self.row(),)

    def row(self) -> RowProblem:
        """The lock in words, with the way to the text."""
        label = QCoreApplication.translate("ManifestForm", "Show the text")
        offers = () if self.wish is None else (Offer(label, self.wish),)
        return RowProblem(Meaning.ERROR, self.sentence, "", (*offers, *self.more))


@dataclass(frozen=True)
class Shown:
    """One pack of ``view``. ``contents`` are of the last look, which may have seen an older ``pack``.

    With ``broken``, ``pack`` is as it was before its text broke.
    """

    view: View
    pack: Pack
    contents: Contents | None
    problems: tuple[Problem, ...]
    broken: Lock | None = None

    @classmethod
    def of(cls, view: View, pack: Pack) -> Shown:
        """What there is to show of ``pack``, which is one of ``view``'s as edited now."""
        contents = view.contents_of(pack)
        seen = contents is not None and contents.pack is pack
        looked = (one for one in view.state.open_problems if one.place.manifest == pack.path)
        if seen:
            return cls(view, pack, contents, tuple(looked))
        # What the text alone tells is known at once; what the files say has to wait for the next look.
        late = tuple(one for one in looked if _is_about_files(one))
        now = (one for one in view.state.judge(_told_by_text(view, pack)) if one.accepted is None)
        return cls(view, pack, contents, (*(one for one in now if not _is_about_files(one)), *late))

    def about(self, key: str) -> tuple[Problem, ...]:
        """The problems of the value at the outermost ``key``, or anywhere in it."""
        return tuple(one for one in self.problems if _outermost(one) == key)

    def rows(self, key: str) -> tuple[RowProblem, ...]:
        """The same as they stand under a field, with their fixes."""
        return tuple(self.row(problem) for problem in self.about(key))

    def row(self, problem: Problem) -> RowProblem:
        """``problem`` in words, with its fixes as offers."""
        view, fixes = self.view, tuple[Fix, ...]()
        if view.read_only is None:
            fixes = fixes_in(problem, self.pack, self._known, view.state)
        offers = tuple(Offer(fix.label, Mend(self.pack, fix, problem.place)) for fix in fixes)
        setting = SETTING_OF.get(problem.code)
        if setting is not None:
            label = QCoreApplication.translate("ManifestForm", "Open the settings…")
            offers = (*offers, Offer(label, OpenSettings(setting)))
        page = about_rule(problem.code)
        return RowProblem(MEANING_OF[problem.severity], problem.message, problem.hint, offers, page)

    @cached_property
    def _known(self) -> Known:
        """Made for the first problem that is shown with fixes: it goes through all packs."""
        view = self.view
        return known(view.packs, view.project.file, view.state)

    def lock(self, key: str, label: str, kind: NodeKind) -> Lock | None:
        """Why the value at the outermost ``key``, which people know as ``label``, cannot be edited here."""
        if self.view.read_only is not None:
            return Lock(self.view.read_only, everywhere=True)
        return self.whole_lock() or _broken(self.pack, key, label, kind)

    def locks(self) -> tuple[RowProblem, ...]:
        """Why nothing at all can be edited here, said once above all fields."""
        lock = self.whole_lock()
        if lock is not None:
            return (lock.row(),)
        if self.view.read_only is None:
            return ()
        return (RowProblem(Meaning.NOTE, self.view.read_only),)

    def whole_lock(self) -> Lock | None:
        """Why nothing in this manifest can be edited here, but for ``view.read_only``."""
        return self.broken or _unreadable(self.pack) or _no_manifest(self.pack)


def dress(row: FormRow, focus: QWidget, caption: str, problems: tuple[RowProblem, ...]) -> None:
    """Put words under ``row`` and let ``focus``, the control that gets the keyboard, tell them too."""
    row.set_caption(caption)
    row.set_problems(problems)
    focus.setAccessibleDescription(row.control.accessibleDescription())


def text_at(pack: Pack, *keys: str | int) -> GoTo:
    """The wish to see the text of ``pack`` where the value below ``keys`` stands."""
    line, column = pack.document.position(keys)
    return GoTo(Place(pack.manifest.asset_pack_id, pack.path, None, line, column))


def _told_by_text(view: View, pack: Pack) -> Iterator[Finding]:
    yield from pack.findings
    yield from check_id(pack)
    yield from check_language(pack)
    yield from check_platforms(pack)
    yield from check_dialect(pack)
    yield from broken_promises(pack, view.state.releases)
    yield from _among_others(view, pack)


def _among_others(view: View, pack: Pack) -> Iterator[Finding]:
    others = [one for one in view.packs if one.path != pack.path]
    # Its own place in the list is the last one, so that whatever is twice is found at this pack.
    packs, file = [*others, pack], view.project.file
    about = check_releases(packs, view.state.releases, file.released, file.retired_ids)
    for finding in (*check_ids(packs, file.retired_ids), *about):
        if finding.place.manifest == pack.path:
            yield finding


def _outermost(problem: Problem) -> str:
    return _first_key(problem.place.field or "")


@lru_cache(maxsize=4096)
def _first_key(field: str) -> str:
    # Thousands of problems may be about the files of one selector, and every field of the form asks.
    return re.split(r"[.\[]", field, maxsplit=1)[0]


def _is_about_files(problem: Problem) -> bool:
    return _outermost(problem) in ("fileSelectors", "sourceRoot")


def _unreadable(pack: Pack) -> Lock | None:
    finding = next((one for one in pack.findings if one.code == "PS-MANIFEST-UNREADABLE"), None)
    return None if finding is None else Lock(str(finding.arguments["reason"]), everywhere=True)


def _no_manifest(pack: Pack) -> Lock | None:
    document = pack.document
    if document.conflicts:
        sentence = QCoreApplication.translate(
            "ManifestForm", "{file} holds two versions of some lines. Keep one of them in its text first."
        )
    elif not document.is_utf8:
        sentence = QCoreApplication.translate(
            "ManifestForm", "{file} is not written as UTF-8 text, so nothing in it can be changed here."
        )
    elif document.root is None and not document.text.strip():
        return None
    elif document.root is None or document.root.kind != "object":
        sentence = QCoreApplication.translate(
            "ManifestForm", "{file} holds no manifest that can be edited here. Mend its text."
        )
    else:
        return None
    return Lock(sentence.format(file=pack.path.name), text_at(pack), everywhere=True)


def _broken(pack: Pack, key: str, label: str, kind: NodeKind) -> Lock | None:
    sentence = _fault_of_value(pack.document, key, kind)
    if sentence is None:
        return None
    return Lock(sentence.format(file=pack.path.name, label=label), text_at(pack, key))


def _fault_of_value(document: Document, key: str, kind: NodeKind) -> str | None:
    root = document.root
    if root is None:
        return None
    nodes = [member.node for member in root.members if member.key.value == key]
    if len(nodes) > 1:
        return QCoreApplication.translate(
            "ManifestForm", "{label} is written twice in {file}. Remove one of the two in the text."
        )
    if not nodes and not root.whole:
        return QCoreApplication.translate(
            "ManifestForm", "{label} can be added once the text of {file} is mended: it breaks somewhere."
        )
    if nodes and (nodes[0].kind != kind or not nodes[0].whole):
        return QCoreApplication.translate(
            "ManifestForm", "{label} is written in {file} in a way that can only be mended in the text."
        )
    return None
