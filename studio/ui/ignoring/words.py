"""What is said of ignore rules: of each one, of one being typed, and of all together. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from studio.session.ignoring import PackShift, RuleTrial, Trial
from studio.ui.look.colours import Meaning
from studio.ui.look.told import told
from studio.ui.look.words import count, files, isolated, sentences, size
from studio.workspace.ignore import SOURCE_ART

_WINDOWS = frozenset(
    {
        *("Thumbs.db", "Thumbs.db:encryptable", "ehthumbs.db", "desktop.ini", "Desktop.ini"),
        *("$RECYCLE.BIN/", "System Volume Information/"),
    }
)
_LINUX = frozenset({".directory", ".Trash-*/", ".nfs*", ".fuse_hidden*"})
_VERSIONS = frozenset({".git/", ".svn/", ".hg/"})
_OURS = frozenset({".*.[0-9]*.part", ".*.packstudio.*.stale", ".*.aar.lock*", ".*.pack.zip.lock*"})
_EDITORS = frozenset({"*~", ".*.swp", ".#*", "~$*"})

_MOST_NAMED = 2
"""Packs that are named in a sentence; of more only their number is."""


def note_of(trial: RuleTrial | None, *, built_in: bool = False) -> tuple[str, Meaning | None]:
    """What is worth knowing of one rule, in a few words, and how much it matters."""
    tr = QCoreApplication.translate
    if trial is None:
        return "", None
    if built_in:
        return built_in_reason(trial.pattern), None
    if trial.fault is not None:
        return told(trial.fault.message), Meaning.ERROR
    if not trial.files:
        return _note_of_nothing(trial)
    if trial.lost:
        words = tr("Ignoring", "{packs} would lose {files}")
        return words.format(packs=_named(trial.losers), files=files(len(trial.lost))), Meaning.WARNING
    return tr("Ignoring", "Not ignored because of this rule") if trial.takes_back else "", None


def _note_of_nothing(trial: RuleTrial) -> tuple[str, Meaning | None]:
    tr = QCoreApplication.translate
    if trial.instead == trial.pattern:
        return tr("Ignoring", "Stands below once more"), Meaning.NOTE
    if trial.instead is not None:
        words = tr("Ignoring", "Takes nothing: {rule} takes its files already")
        return words.format(rule=isolated(trial.instead)), Meaning.NOTE
    if trial.takes_back:
        return tr("Ignoring", "Takes nothing back"), Meaning.NOTE
    return tr("Ignoring", "Takes nothing now"), None if trial.pattern in SOURCE_ART else Meaning.NOTE


def built_in_reason(pattern: str) -> str:
    """Why everybody has this rule."""
    tr = QCoreApplication.translate
    if pattern in _WINDOWS:
        return tr("Ignoring", "Built in: Windows leaves it behind")
    if pattern in _LINUX:
        return tr("Ignoring", "Built in: Linux leaves it behind")
    if pattern in _VERSIONS:
        return tr("Ignoring", "Built in: history of Git, Subversion or Mercurial")
    if pattern in _OURS:
        return tr("Ignoring", "Built in: Pack Studio works with it for a moment")
    if pattern in _EDITORS:
        return tr("Ignoring", "Built in: editors keep copies in it")
    return tr("Ignoring", "Built in: macOS leaves it behind")


def typed_words(trial: RuleTrial) -> tuple[str, Meaning]:
    """What a rule that is being typed would do, in a sentence or two."""
    tr = QCoreApplication.translate
    if trial.fault is not None:
        return sentences((told(trial.fault.message), told(trial.fault.hint))), Meaning.ERROR
    if not trial.files:
        return _typed_for_nothing(trial), Meaning.NOTE
    rule, number, amount = isolated(trial.pattern), files(len(trial.files)), size(trial.bytes)
    if trial.takes_back:
        words = tr("Ignoring", "{rule} would take back {files}, {size}: they are not ignored any more.")
        return words.format(rule=rule, files=number, size=amount), Meaning.DONE
    said = tr("Ignoring", "{rule} would take {files}, {size}.").format(rule=rule, files=number, size=amount)
    if not trial.lost:
        return said + " " + tr("Ignoring", "No pack loses anything by it."), Meaning.DONE
    lost = tr("Ignoring", "{packs} would lose {files}.")
    return said + " " + lost.format(packs=_named(trial.losers), files=files(len(trial.lost))), Meaning.WARNING


def _typed_for_nothing(trial: RuleTrial) -> str:
    tr = QCoreApplication.translate
    if trial.instead == trial.pattern:
        words = tr("Ignoring", "{rule} is in the list already.")
    elif trial.instead is not None:
        words = tr("Ignoring", "{rule} would take nothing: {other} takes its files already.")
    elif trial.takes_back:
        words = tr("Ignoring", "{rule} would take nothing back.")
    else:
        words = tr("Ignoring", "{rule} would take nothing of what is there now.")
    return words.format(rule=isolated(trial.pattern), other=isolated(trial.instead or ""))


def title_of(trial: RuleTrial | None) -> str:
    """What stands over the list of files."""
    tr = QCoreApplication.translate
    if trial is None:
        return tr("Ignoring", "Choose a rule to see its files")
    words = tr("Ignoring", "{rule} takes {files}, {size}")
    if trial.takes_back:
        words = tr("Ignoring", "{rule} takes back {files}, {size}")
    return words.format(rule=isolated(trial.pattern), files=files(len(trial.files)), size=size(trial.bytes))


def sum_words(trial: Trial) -> tuple[str, Meaning]:
    """What all the rules together ignore, and what packs would lose and gain by them."""
    tr = QCoreApplication.translate
    words = tr("Ignoring", "{files}, {size}, are ignored with these rules.")
    if trial.files == 1:
        words = tr("Ignoring", "{files}, {size}, is ignored with these rules.")
    said = [words.format(files=files(trial.files), size=size(trial.bytes))]
    if trial.losses:
        said.append(_shifted(trial.losses, tr("Ignoring", "{packs} would lose {files}, {size}.")))
    if trial.gains:
        said.append(_shifted(trial.gains, tr("Ignoring", "{packs} would get {files}, {size}.")))
    return sentences(said), Meaning.WARNING if trial.losses else Meaning.NOTE


def _shifted(shifts: Sequence[PackShift], words: str) -> str:
    number, amount = sum(len(one.files) for one in shifts), sum(one.bytes for one in shifts)
    names = _named([one.name for one in shifts])
    return words.format(packs=names, files=files(number), size=size(amount))


def _named(names: Sequence[str]) -> str:
    tr = QCoreApplication.translate
    if len(names) == 1:
        return isolated(names[0])
    if len(names) == _MOST_NAMED:
        words = tr("Ignoring", "{one} and {other}")
        return words.format(one=isolated(names[0]), other=isolated(names[1]))
    words = tr("Ignoring", "{one} and {count} more packs", None, len(names) - 1)
    return words.format(one=isolated(names[0]), count=count(len(names) - 1))
