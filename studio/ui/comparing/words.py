"""What is said of two versions of files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from studio.project.edits import Edit
from studio.session.damage import Damage, Origin, Remedy
from studio.session.side_by_side import Kind, Row, Sheet
from studio.ui import wishes
from studio.ui.look.told import told
from studio.ui.look.words import count, files, isolated, moment, sentences
from studio.ui.pieces.offer import Offer
from studio.values import dataclass
from studio.workspace.drafts import Draft


@dataclass(frozen=True, slots=True)
class Wording:
    """``left`` and ``right`` name the versions, ``only_left`` and ``only_right`` what a line is of one alone.

    ``intro`` says what is compared and why; ``offers`` are what can be chosen.
    """

    title: str
    intro: str
    left: str
    right: str
    only_left: str
    only_right: str
    offers: tuple[Offer, ...]


def clash_wording(paths: Sequence[Path]) -> Wording:
    """Files that were edited here and that another program changed."""
    tr = QCoreApplication.translate
    intro = tr(
        "Comparing",
        "{name} has unsaved changes here, and another program changed it on disk. "
        "Nothing is overwritten until you choose.",
    )
    if len(paths) > 1:
        intro = tr(
            "Comparing",
            "{files} have unsaved changes here, and other programs changed them on disk. "
            "Nothing is overwritten until you choose.",
        )
    return Wording(
        tr("Comparing", "Compare line by line"),
        intro.format(name=isolated(paths[0].name), files=files(len(paths))),
        tr("Comparing", "Mine, not saved yet"),
        tr("Comparing", "Theirs, on disk"),
        tr("Comparing", "only mine"),
        tr("Comparing", "only theirs"),
        (
            Offer(tr("Comparing", "Keep mine"), wishes.KeepMine(paths[0], tuple(paths[1:]))),
            Offer(tr("Comparing", "Load theirs"), wishes.LoadTheirs(paths[0], tuple(paths[1:]))),
        ),
    )


def draft_wording(draft: Draft) -> Wording:
    """A draft that fits: what would come back."""
    tr = QCoreApplication.translate
    intro = tr("Comparing", "These changes from {when} were not saved when the program ended.")
    intro = intro.format(when=moment(draft.written))
    moves = sum(len(trip.moves) for trip in draft.moves)
    if moves:
        more = tr("Comparing", "Renamed on disk with them: {files}.").format(files=files(moves))
        intro = sentences((intro, more))
    return Wording(
        tr("Comparing", "What would come back"),
        intro,
        tr("Comparing", "As it is saved"),
        tr("Comparing", "As it would come back"),
        tr("Comparing", "goes"),
        tr("Comparing", "comes back"),
        (
            Offer(tr("Comparing", "Restore them"), wishes.Restore()),
            Offer(tr("Comparing", "Leave them out"), wishes.Discard()),
        ),
    )


def kept_wording(draft: Draft, kept: Path, edit: Edit | None) -> Wording:
    """A draft that was put aside; ``edit`` is the step that takes all of it, if it can be taken."""
    tr = QCoreApplication.translate
    intro = tr(
        "Comparing",
        "These changes from {when} were kept aside. Copy lines from them, or use all of them: "
        "that is one step, which Undo takes back.",
    )
    offers = [Offer(tr("Comparing", "Use all of them"), wishes.Perform(edit))] if edit is not None else []
    offers.append(Offer(tr("Comparing", "Open the folder of drafts"), wishes.ShowFile(kept)))
    return Wording(
        tr("Comparing", "Changes that were kept aside"),
        intro.format(when=moment(draft.written)),
        tr("Comparing", "As it is now"),
        tr("Comparing", "As it was kept"),
        tr("Comparing", "only now"),
        tr("Comparing", "only kept"),
        tuple(offers),
    )


def damage_wording(damage: Damage, remedy: Remedy) -> Wording:
    """A project file that cannot be read, beside a version that can."""
    tr = QCoreApplication.translate
    kept = tr("Comparing", "Whatever you choose, the file as it is now is kept beside it.")
    return Wording(
        tr("Comparing", "A project that cannot be read"),
        sentences((told(damage.message), kept)),
        tr("Comparing", "As the file is now"),
        remedy_name(remedy),
        tr("Comparing", "goes"),
        tr("Comparing", "comes"),
        remedy_offers(damage),
    )


def remedy_name(remedy: Remedy) -> str:
    """What could take the place of a damaged file."""
    tr = QCoreApplication.translate
    match remedy.origin:
        case Origin.DRAFT:
            return tr("Comparing", "Unsaved work from {when}").format(when=moment(remedy.written))
        case Origin.KEPT:
            return tr("Comparing", "Work kept aside from {when}").format(when=moment(remedy.written))
        case Origin.FIRST:
            return tr("Comparing", "The first version ({name})").format(name=isolated(remedy.name or "1"))
        case Origin.SECOND:
            return tr("Comparing", "The second version ({name})").format(name=isolated(remedy.name or "2"))


def remedy_offers(damage: Damage) -> tuple[Offer, ...]:
    """One button for each thing that could take the place of a damaged file."""
    return tuple(
        Offer(_use_words(one), wishes.MendProject(damage.path, damage.data, one.data))
        for one in damage.remedies
    )


def _use_words(remedy: Remedy) -> str:
    tr = QCoreApplication.translate
    match remedy.origin:
        case Origin.DRAFT | Origin.KEPT:
            words = tr("Comparing", "Use the version from {when}")
            return words.format(when=moment(remedy.written))
        case Origin.FIRST:
            return tr("Comparing", "Keep the first version")
        case Origin.SECOND:
            return tr("Comparing", "Keep the second version")


def sheet_words(sheet: Sheet, wording: Wording) -> str:
    """How much of the file differs, as a sentence."""
    tr = QCoreApplication.translate
    name = isolated(sheet.path.name)
    if not sheet.left_there or not sheet.right_there:
        words = tr("Comparing", "{name} is only in one of them: “{version}”.")
        return words.format(name=name, version=wording.left if sheet.left_there else wording.right)
    if not sheet.differences:
        return tr("Comparing", "{name} says the same in both; only blanks or line ends differ.").format(
            name=name
        )
    if sheet.differences == 1:
        return tr("Comparing", "{name}: 1 line differs.").format(name=name)
    words = tr("Comparing", "{name}: {count} lines differ.", None, sheet.differences)
    text = words.format(name=name, count=count(sheet.differences))
    if sheet.more:
        more = tr("Comparing", "{count} of them are not shown.", None, sheet.more)
        text = sentences((text, more.format(count=count(sheet.more))))
    return text


def total_words(sheets: Sequence[Sheet]) -> str:
    """How many lines differ in all files, where there are several."""
    if len(sheets) <= 1:
        return ""
    total = sum(sheet.differences for sheet in sheets)
    words = QCoreApplication.translate("Comparing", "{count} lines differ in all files.", None, total)
    return words.format(count=count(total))


def row_words(row: Row, wording: Wording) -> str:
    """What a row says in its first column."""
    tr = QCoreApplication.translate
    match row.kind:
        case Kind.SAME:
            return ""
        case Kind.CHANGED:
            return tr("Comparing", "differs")
        case Kind.ONLY_LEFT:
            return wording.only_left
        case Kind.ONLY_RIGHT:
            return wording.only_right
        case Kind.SKIPPED:
            words = tr("Comparing", "{count} equal lines", None, row.skipped)
            return words.format(count=count(row.skipped))


def row_sign(row: Row) -> str:
    """The sign before these words; a minus for what only the left has, a plus for what only the right has."""
    signs = {Kind.CHANGED: "changed", Kind.ONLY_LEFT: "remove", Kind.ONLY_RIGHT: "add", Kind.SKIPPED: "more"}
    return signs.get(row.kind, "")
