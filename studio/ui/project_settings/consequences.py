"""What other settings would lead to, grouped and in words. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from studio.project.problems import Problem
from studio.project.rules import Severity
from studio.project.target import Hosting, Tools
from studio.session.foresight import Foresight
from studio.ui.look.told import told
from studio.ui.look.words import packs, side_by_side
from studio.ui.panels.problems.switches import counted
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What an edit would change, and by rule the titles of the problems in it."""

    foresight: Foresight
    titles: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Consequence:
    """Problems of one kind that would come, or that would be ``solved``. ``packs``: in how many."""

    title: str
    severity: Severity
    solved: bool
    problems: tuple[Problem, ...]
    packs: int


def consequences(foreseen: Foreseen) -> tuple[Consequence, ...]:
    """What would come, the worst and the most first; then what would be solved."""
    return (
        *_grouped(foreseen.foresight.new, foreseen.titles, solved=False),
        *_grouped(foreseen.foresight.solved, foreseen.titles, solved=True),
    )


def sentences(foreseen: Foreseen, cause: str) -> tuple[str, ...]:
    """What ``cause`` leads to, in a sentence or two."""
    new, solved = foreseen.foresight.new, foreseen.foresight.solved
    translate = QCoreApplication.translate
    said: list[str] = []
    if new:
        words = translate("ProjectSettings", "{cause} would bring {problems} in {packs}.")
        said.append(words.format(cause=cause, problems=_counted(new), packs=packs(_packs(new))))
        if not _packs(new):
            words = translate("ProjectSettings", "{cause} would bring {problems}.")
            said[-1] = words.format(cause=cause, problems=_counted(new))
    if solved:
        words = translate("ProjectSettings", "{cause} would solve {problems}.")
        said.append(words.format(cause=cause, problems=_counted(solved)))
    if not said:
        words = translate("ProjectSettings", "{cause} would bring no problem and solve none.")
        said.append(words.format(cause=cause))
    changed = len(foreseen.foresight.packs)
    if changed:
        words = translate("ProjectSettings", "Other files would be in {packs}.")
        said.append(words.format(packs=packs(changed)))
    return tuple(said)


def cause_of(values: Mapping[str, object]) -> str:
    """What brings the consequences, where the fields ``values`` are changed to these."""
    translate = QCoreApplication.translate
    match dict(values):
        case {"tools": Tools() as tools} if len(values) == 1:
            if tools is Tools.XCODE_26:
                return translate("ProjectSettings", "Xcode 26")
            return translate("ProjectSettings", "Xcode 27")
        case {"hosting": Hosting() as hosting} if len(values) == 1:
            if hosting is Hosting.APPLE:
                return translate("ProjectSettings", "Hosting by Apple")
            return translate("ProjectSettings", "Hosting on your own server")
        case {"lowest_os": int() as lowest} if len(values) == 1:
            return translate("ProjectSettings", "OS {number} as the lowest").format(number=lowest)
        case _:
            return translate("ProjectSettings", "The new settings")


def _grouped(
    problems: Iterable[Problem], titles: Mapping[str, str], *, solved: bool
) -> Iterable[Consequence]:
    groups: dict[tuple[str, Severity], list[Problem]] = {}
    for one in problems:
        groups.setdefault((one.code, one.severity), []).append(one)
    found = [
        Consequence(titles.get(code) or told(ones[0].message), severity, solved, tuple(ones), _packs(ones))
        for (code, severity), ones in groups.items()
    ]
    order = list(Severity)
    return sorted(found, key=lambda one: (order.index(one.severity), -len(one.problems), one.title))


def _packs(problems: Collection[Problem]) -> int:
    return len({one.place.manifest for one in problems if one.place.pack is not None})


def _counted(problems: Collection[Problem]) -> str:
    counts = Counter(one.severity for one in problems)
    parts = [counted(severity, counts[severity]) for severity in Severity if counts[severity]]
    if len(parts) == 1:
        return parts[0]
    words = QCoreApplication.translate("ProjectSettings", "{some} and {others}")
    return words.format(some=side_by_side(parts[:-1]), others=parts[-1])
