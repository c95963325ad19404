"""The problems under headings: by severity, by pack or by kind, in an order within, some of them closed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cached_property
from itertools import accumulate, chain
from typing import TypeAlias

from studio.project.problems import Problem
from studio.ui.look.told import told
from studio.ui.panels.problems.counting import ORDER, accepted_count, counts
from studio.ui.panels.problems.telling import place_words
from studio.values import dataclass
from studio.workspace.project_store import SUFFIX

MESSAGE, PACK, PLACE = range(3)
"""The columns of the list, by which problems can be put in order."""


class By(StrEnum):
    """What the headings are."""

    SEVERITY = "severity"
    PACK = "pack"
    KIND = "kind"


ACCEPTED = "accepted"
"""The key of the heading for what somebody accepted: it stands last, whatever the others are."""

_ACCEPTED_KEY = (None, ACCEPTED)

GroupKey: TypeAlias = tuple[By | None, str]


@dataclass(frozen=True, slots=True)
class Group:
    """A heading. ``key`` says of what: a severity, a pack's id (``""``: the project), a rule, or accepted.

    ``problems`` are all under it, in the order of the list; ``open`` ones stand below it in the list.
    ``counts`` has how many there are by severity.
    """

    key: GroupKey
    problems: tuple[Problem, ...]
    counts: tuple[int, ...]
    open: bool

    @property
    def is_accepted(self) -> bool:
        """Whether what stands below was accepted."""
        return self.key == _ACCEPTED_KEY


Row: TypeAlias = Problem | Group


@dataclass(frozen=True, slots=True)
class Sorting:
    """The order within groups: by a column of the list; without one the worst come first."""

    column: int | None = None
    descending: bool = False


@dataclass(frozen=True)
class Arrangement:
    """``groups`` in the order of the list."""

    groups: tuple[Group, ...] = ()

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """Headings, each with what stands below it while it is open."""
        return tuple(chain.from_iterable(_with_heading(group) for group in self.groups))

    @cached_property
    def total(self) -> int:
        """How many problems there are, in open groups and in closed ones."""
        return sum(len(group.problems) for group in self.groups)

    @cached_property
    def visited(self) -> int:
        """How many of them need a visit: those that count, or all where none does. They come first."""
        counting = sum(len(group.problems) for group in self.groups if not group.is_accepted)
        return counting or self.total

    def heading_row(self, number: int) -> int:
        """The row of the heading under which the problem of that ``number`` is, from 0."""
        return self._first_rows[self._group_of(number)]

    def group_at(self, number: int) -> Group:
        """The group in which the problem of that ``number`` is."""
        return self.groups[self._group_of(number)]

    def row_of(self, number: int) -> int | None:
        """The row of the problem of that ``number``; ``None`` while its group is closed."""
        place = self._group_of(number)
        if not self.groups[place].open:
            return None
        return self._first_rows[place] + 1 + number - self._first_numbers[place]

    def number_from(self, row: int, *, back: bool) -> int:
        """The number of the problem that comes next after ``row``, or with ``back`` before it.

        It may be -1 or ``total``: beyond either end.
        """
        place = bisect_right(self._first_rows, row) - 1
        below = row - self._first_rows[place]
        first = self._first_numbers[place]
        if below == 0:
            return first - 1 if back else first
        return first + below - 1 + (-1 if back else 1)

    @cached_property
    def _first_rows(self) -> tuple[int, ...]:
        heights = (1 + len(group.problems) * group.open for group in self.groups)
        return (0, *accumulate(heights))[:-1]

    @cached_property
    def _first_numbers(self) -> tuple[int, ...]:
        return (0, *accumulate(len(group.problems) for group in self.groups))[:-1]

    def _group_of(self, number: int) -> int:
        return bisect_right(self._first_numbers, number) - 1


_AS_THEY_COME = Sorting()


def arrange(
    problems: tuple[Problem, ...],
    by: By,
    closed: Collection[GroupKey] = (),
    sorting: Sorting = _AS_THEY_COME,
) -> Arrangement:
    """``problems``, which come in order, under headings ``by`` something; those in ``closed`` are closed."""
    last = len(problems) - accepted_count(problems)
    parts: dict[GroupKey, Sequence[Problem]] = {
        (by, name): some for name, some in _SPLIT[by](problems[:last])
    }
    if last < len(problems):
        parts[_ACCEPTED_KEY] = problems[last:]
    return Arrangement(tuple(_group(key, some, sorting, key not in closed) for key, some in parts.items()))


def _with_heading(group: Group) -> Iterable[Row]:
    return (group, *group.problems) if group.open else (group,)


def _group(key: GroupKey, some: Sequence[Problem], sorting: Sorting, is_open: bool) -> Group:  # noqa: FBT001 -- a field of the value
    number = counts(some) if key != _ACCEPTED_KEY else {}
    return Group(key, _sorted(some, sorting), tuple(number.get(one, 0) for one in ORDER), is_open)


def _sorted(some: Sequence[Problem], sorting: Sorting) -> tuple[Problem, ...]:
    if sorting.column is None:
        return tuple(some)
    return tuple(sorted(some, key=_KEYS[sorting.column], reverse=sorting.descending))


def _by_severity(problems: tuple[Problem, ...]) -> Iterator[tuple[str, Sequence[Problem]]]:
    first = 0
    for severity, number in counts(problems).items():
        if number:
            yield severity.value, problems[first : first + number]
            first += number


def _by_pack(problems: tuple[Problem, ...]) -> Iterator[tuple[str, Sequence[Problem]]]:
    """In the order of their names: where a pack stands does not hang on what is wrong with it."""
    return iter(sorted(_heaps(problems, _pack).items(), key=_by_name))


def _by_kind(problems: tuple[Problem, ...]) -> Iterator[tuple[str, Sequence[Problem]]]:
    """As the first of each kind comes, so the kinds that matter most come first."""
    return iter(_heaps(problems, _code).items())


def _heaps(problems: Iterable[Problem], key: Callable[[Problem], str]) -> dict[str, list[Problem]]:
    heaps: dict[str, list[Problem]] = {}
    for problem in problems:
        heaps.setdefault(key(problem), []).append(problem)
    return heaps


def _by_name(heap: tuple[str, object]) -> tuple[str, str]:
    return heap[0].casefold(), heap[0]


def _pack(problem: Problem) -> str:
    place = problem.place
    if place.pack or place.manifest is None or place.manifest.suffix == SUFFIX:
        return place.pack or ""
    return place.manifest.name


def _code(problem: Problem) -> str:
    return problem.code


_SPLIT: Mapping[By, Callable[[tuple[Problem, ...]], Iterator[tuple[str, Sequence[Problem]]]]] = {
    By.SEVERITY: _by_severity,
    By.PACK: _by_pack,
    By.KIND: _by_kind,
}


def _message_key(problem: Problem) -> tuple[str, str, int]:
    return told(problem.message).casefold(), "", 0


def _pack_key(problem: Problem) -> tuple[str, str, int]:
    return (problem.place.pack or "").casefold(), place_words(problem).casefold(), 0


def _place_key(problem: Problem) -> tuple[str, str, int]:
    place = problem.place
    return place.manifest.name.casefold() if place.manifest else "", place.path or "", place.line or 0


_KEYS: Mapping[int, Callable[[Problem], tuple[str, str, int]]] = {
    MESSAGE: _message_key,
    PACK: _pack_key,
    PLACE: _place_key,
}
