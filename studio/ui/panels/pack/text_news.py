"""What is to be said of a manifest's text as a whole, with what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studio.errors import Place
from studio.manifest.conflict_marks import Keep
from studio.project.completing import MOST_TEXT
from studio.project.packs import Pack
from studio.project.problems import Problem
from studio.project.two_versions import choice_label, keeping
from studio.ui.look import words
from studio.ui.look.colours import Meaning
from studio.ui.look.told import told
from studio.ui.panels.pack.last_good import Good, break_of, taking_back
from studio.ui.panels.pack.shown import Shown
from studio.ui.panels.pack.text_editor import Refused
from studio.ui.pieces.form_row import RowProblem
from studio.ui.pieces.offer import Offer
from studio.ui.view import View
from studio.ui.wishes import GoTo, OpenFile, Perform
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class PasteClean:
    """Wished within the text: put in what was refused, without what no text has."""

    text: str


@dataclass(frozen=True, slots=True)
class Forget:
    """Wished within the text: what was said has been read."""


def news_of(view: View, pack: Pack, good: Good | None) -> tuple[RowProblem, ...]:
    """What is wrong with the text of ``pack`` as a whole; ``good`` is how it was before."""
    if is_too_long(pack):
        return (_too_long(pack),)
    if view.read_only is not None:
        return ()
    if pack.document.conflicts and pack.document.is_utf8:
        return (_two_versions(pack, good),)
    problem = break_of(view, pack)
    if problem is None or problem.place.line is None:
        return ()
    if problem.code == "PS-JSON-ENCODING":
        return (Shown.of(view, pack).row(problem),)
    return (_broken(problem, pack, good),)


def is_too_long(pack: Pack) -> bool:
    """Whether the text of ``pack`` is too long to be laid out while somebody waits."""
    return len(pack.document.text) > MOST_TEXT


def refusal_of(refused: Refused) -> RowProblem:
    """What became of a text that was pasted and not taken."""
    translate = QCoreApplication.translate
    if refused.clean is None:
        sentence = translate(
            "TextTab",
            "The pasted text has {pasted} characters, and a manifest can be edited here up to {most}. "
            "Nothing was changed, and it is still on the clipboard.",
        ).format(pasted=words.count(refused.characters), most=words.count(MOST_TEXT))
        return RowProblem(Meaning.WARNING, sentence, offers=(_forget(),))
    sentence = translate(
        "TextTab",
        "The pasted text has {strange} characters in it that cannot be seen, such as zero bytes, and that no "
        "manifest has. Nothing was changed yet.",
    ).format(strange=words.count(refused.strange))
    label = translate("TextTab", "Paste it without them")
    return RowProblem(Meaning.WARNING, sentence, offers=(Offer(label, PasteClean(refused.clean)), _forget()))


def _forget() -> Offer:
    return Offer(QCoreApplication.translate("TextTab", "Leave the text as it is"), Forget())


def _too_long(pack: Pack) -> RowProblem:
    translate = QCoreApplication.translate
    sentence = translate(
        "TextTab",
        "{file} has {long} characters, and text is shown here up to {most}. "
        "The Manifest tab shows it all the same, and a text editor can change it.",
    ).format(
        file=words.isolated(pack.path.name),
        long=words.count(len(pack.document.text)),
        most=words.count(MOST_TEXT),
    )
    offer = Offer(translate("TextTab", "Open the file"), OpenFile(pack.path))
    return RowProblem(Meaning.NOTE, sentence, offers=(offer,))


def _two_versions(pack: Pack, good: Good | None) -> RowProblem:
    translate = QCoreApplication.translate
    places = pack.document.conflicts
    first = places[0]
    line = words.count(first.line)
    if len(places) == 1:
        sentence = translate("TextTab", "{file} holds two versions of the same lines at line {line}.")
    else:
        sentence = translate(
            "TextTab",
            "{file} holds two versions of the same lines in {count} places, the first at line {line}.",
            None,
            len(places),
        )
    hint = translate("TextTab", "Version control could not decide and left both. Keep one of them.")
    offers = [_going(pack, first.line, 1)]
    offers += [
        Offer(told(choice_label(first, keep)), Perform(keeping(pack, keep, first.line))) for keep in Keep
    ]
    if len(places) > 1:
        every = {
            Keep.FIRST: translate("TextTab", "Keep the first everywhere"),
            Keep.SECOND: translate("TextTab", "Keep the second everywhere"),
        }
        offers += [Offer(label, Perform(keeping(pack, keep))) for keep, label in every.items()]
    if good is not None:
        offers.append(taking_back(pack, good))
    said = sentence.format(file=words.isolated(pack.path.name), count=words.count(len(places)), line=line)
    return RowProblem(Meaning.ERROR, said, hint, tuple(offers))


def _broken(problem: Problem, pack: Pack, good: Good | None) -> RowProblem:
    translate = QCoreApplication.translate
    line, column = problem.place.line or 1, problem.place.column or 1
    detail = problem.finding.arguments.get("detail")
    sentence = translate("TextTab", "The text breaks at line {line}, column {column}: {reason}").format(
        line=words.count(line),
        column=words.count(column),
        reason=f"{told(detail)}." if isinstance(detail, str) else told(problem.message),
    )
    offers = [_going(pack, line, column)]
    if good is None:
        hint = translate("TextTab", "The Manifest tab shows what can be read of it.")
    else:
        hint = translate("TextTab", "The Manifest tab shows how the pack was before.")
        offers.append(taking_back(pack, good))
    return RowProblem(Meaning.ERROR, sentence, hint, tuple(offers))


def _going(pack: Pack, line: int, column: int) -> Offer:
    label = QCoreApplication.translate("TextTab", "Go to line {line}").format(line=words.count(line))
    return Offer(label, GoTo(Place(pack.manifest.asset_pack_id, pack.path, None, line, column)))
