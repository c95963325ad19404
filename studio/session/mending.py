"""Which fixes problems have, one step for all problems of a kind, and what either would change. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from itertools import islice
from pathlib import Path

from studio.errors import Place, StudioError
from studio.progress import CancelToken
from studio.project.assets import folded
from studio.project.contents import Contents, contents_of
from studio.project.edits import (
    Change,
    Edit,
    InsertItem,
    Move,
    SetProject,
    SetValue,
    Texts,
    apply,
)
from studio.project.fixes import Fix, Ground, fixes_for
from studio.project.packs import Pack, read_pack
from studio.project.problems import Problem
from studio.project.project_file import ProjectFile
from studio.session.foresight import Foresight, foresee
from studio.session.look import Look
from studio.session.state import State
from studio.values import dataclass
from studio.workspace.moving import obstacle

MOST_AT_ONCE = 500
"""How many problems one step mends at most: a list of more is one that nobody reads."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is still as it was when the problems were found: packs by manifest, and the ``project``'s values.

    Of anything else a problem may name a place that means something else by now.
    """

    packs: Mapping[Path, Pack]
    project: bool


@dataclass(frozen=True, slots=True)
class Mending:
    """A problem, the pack it was found in, if in one, and the fix that will be carried out."""

    problem: Problem
    pack: Pack | None
    fix: Fix


@dataclass(frozen=True, slots=True)
class Plan:
    """What somebody thinks of doing about ``problem``: the fix of that ``code`` and ``label``.

    ``everything``: what fixes of that code can do about all problems of its kind.
    """

    problem: Problem
    code: str
    label: str
    everything: bool = False


@dataclass(frozen=True, slots=True)
class Outlook:
    """What ``plan`` comes to: ``mendings`` in the order in which they are made, and what they change.

    ``trouble`` says why it cannot be done; there is no ``foresight`` then.
    """

    plan: Plan
    mendings: tuple[Mending, ...]
    foresight: Foresight | None
    trouble: str | None = None

    @property
    def left(self) -> int:
        """How many problems of that kind there still are after it."""
        return alike(self.plan.problem, self.foresight.state) if self.foresight is not None else 0


def known(packs: Iterable[Pack], project: ProjectFile, state: State) -> Known:
    """What of ``packs`` and ``project``, as they are edited now, is what ``state`` judged."""
    texts = {pack.path: pack.document for pack in state.packs}
    judged = state.project.file if state.project is not None else None
    same = {pack.path: pack for pack in packs if texts.get(pack.path) is pack.document}
    return Known(same, project is judged or project == judged)


def fixes_of(problem: Problem, known: Known, state: State) -> tuple[Fix, ...]:
    """The fixes of ``problem`` that still mean what they say."""
    pack = pack_of(problem, known)
    if pack is None and state.contents_of(problem.place.manifest) is not None:
        return ()
    return tuple(fix for fix in fixes_for(state.ground(problem, pack)) if _holds(fix, known, state))


def fixes_in(problem: Problem, pack: Pack, known: Known, state: State) -> tuple[Fix, ...]:
    """The fixes of ``problem``, which was found in ``pack`` as it is edited now, whatever else is."""
    there = Known({**known.packs, pack.path: pack}, known.project)
    return tuple(fix for fix in fixes_for(state.ground(problem, pack)) if _holds(fix, there, state))


def pack_of(problem: Problem, known: Known) -> Pack | None:
    """The pack that ``problem`` is about, if its text is still the same."""
    manifest = problem.place.manifest
    return None if manifest is None else known.packs.get(manifest)


def alike(kind: Problem, state: State) -> int:
    """How many problems there are of the same kind as ``kind``, those that were accepted aside."""
    return sum(one.code == kind.code and one.accepted is None for one in state.problems)


def mending(
    kind: Problem, code: str, known: Known, state: State, cancel: CancelToken | None = None
) -> tuple[Mending, ...]:
    """What fixes of ``code`` do about all problems of the same kind as ``kind``, in the order to do it.

    A problem that has no fix of that code, but exactly one other, is mended by that.
    Within a pack the last place in the text comes first, so that what is taken out of a list moves nothing
    that is still to be mended; each fix reckons with those before it. At most ``MOST_AT_ONCE``.
    """
    cancel = cancel or CancelToken()
    every = (one for one in state.problems if one.code == kind.code and one.accepted is None)
    problems = sorted(islice(every, MOST_AT_ONCE), key=_last_first)
    course = _Course(known, state)
    for problem in problems:
        cancel.check()
        course.mend(problem, code)
    return tuple(course.mendings)


def mend_all(label: str, mendings: Sequence[Mending]) -> Edit:
    """One step that carries out ``mendings`` in their order."""
    changes = tuple(change for one in mendings for change in one.fix.changes)
    moves = tuple(move for one in mendings for move in one.fix.moves)
    place = mendings[0].problem.place if mendings else Place()
    return Edit(label, changes, place, moves=moves)


def look_ahead(
    look: Look, texts: Texts, packs: Iterable[Pack], plan: Plan, cancel: CancelToken | None = None
) -> Outlook:
    """What ``plan`` would change, seen from ``look``. Raises ``Cancelled``."""
    state = look.state
    so_far = known(packs, texts.project, state)
    if plan.everything:
        mendings = mending(plan.problem, plan.code, so_far, state, cancel)
    else:
        pack = pack_of(plan.problem, so_far)
        fixes = fixes_of(plan.problem, so_far, state)
        fitting = (one for one in fixes if (one.code, one.label) == (plan.code, plan.label))
        mendings = tuple(Mending(plan.problem, pack, fix) for fix in islice(fitting, 1))
    edit = mend_all(plan.label, mendings)
    try:
        in_the_way = obstacle(edit.moves) if edit.moves else None
        if in_the_way is not None:
            raise in_the_way
        foresight = foresee(look, texts, edit, cancel)
    except StudioError as trouble:
        return Outlook(plan, mendings, None, trouble.message)
    return Outlook(plan, mendings, foresight)


def _last_first(problem: Problem) -> tuple[str, int, int]:
    place = problem.place
    return str(place.manifest or ""), -(place.line or 0), -(place.column or 0)


def _holds(fix: Fix, known: Known, state: State) -> bool:
    """Whether all that ``fix`` writes over is as it was when the fix was made."""
    for change in fix.changes:
        if isinstance(change, SetProject):
            if not known.project:
                return False
        elif change.manifest not in known.packs and state.contents_of(change.manifest) is not None:
            return False
    return True


@dataclass(slots=True)
class _Course:
    """What was decided so far in one run over problems of a kind, and what the texts are by then."""

    known: Known
    state: State
    mendings: list[Mending] = field(default_factory=list[Mending])
    _seen: set[object] = field(default_factory=set[object])
    _contents: dict[Path, Contents] = field(default_factory=dict[Path, Contents])
    _project: ProjectFile | None = None
    _waiting: list[Change] = field(default_factory=list[Change])
    _names: set[tuple[Path, str]] = field(default_factory=set[tuple[Path, str]])
    _sources: set[Path] = field(default_factory=set[Path])

    def mend(self, problem: Problem, code: str) -> None:
        """Decide for the fix of ``code`` that ``problem`` has by now, where it goes with the rest."""
        pack = pack_of(problem, self.known)
        if pack is None and self.state.contents_of(problem.place.manifest) is not None:
            return
        try:
            ground = self._ground(problem, pack)
            fixes = fixes_for(ground)
        except (
            StudioError
        ):  # A text that cannot be edited there: the fix is refused in words when it is made.
            return
        fixes = tuple(one for one in fixes if _holds(one, self.known, self.state))
        # Where a rule of the project was decided for, it may have mended this one as well.
        only = fixes[0] if len(fixes) == 1 and self._project is None else None
        fix = next((one for one in fixes if one.code == code), only)
        if fix is None or _sameness(fix) in self._seen or not self._goes_with_the_rest(fix.moves):
            return
        self._seen.add(_sameness(fix))
        self._waiting += fix.changes
        self.mendings.append(Mending(problem, pack, fix))

    def _ground(self, problem: Problem, pack: Pack | None) -> Ground:
        if any(_matters(change) for change in self._waiting):
            self._catch_up()
        ground = self.state.ground(problem, pack)
        if self._project is not None:
            ground = replace(ground, project=self._project)
        if not self._contents:
            return ground
        everything = tuple(self._contents.get(one.pack.path, one) for one in ground.everything)
        contents = self._contents.get(pack.path) if pack is not None else None
        if contents is not None:
            ground = replace(ground, pack=contents.pack, contents=contents)
        return replace(ground, everything=everything)

    def _catch_up(self) -> None:
        """Make the changes that are waiting, so that the next fix is made of what they give."""
        file = self._project or (self.state.project.file if self.state.project is not None else None)
        if file is None:
            return
        packs = {**self.known.packs, **{path: one.pack for path, one in self._contents.items()}}
        before = Texts(file, {path: pack.document for path, pack in packs.items()})
        after = apply(Edit("", tuple(self._waiting)), before)
        self._waiting.clear()
        self._project = after.project if after.project is not file else self._project
        for path, document in after.documents.items():
            pack = packs.get(path)
            if pack is not None and pack.document is not document:
                self._take(read_pack(path, document, pack.base))

    def _take(self, pack: Pack) -> None:
        old = self._contents.get(pack.path) or self.state.contents_of(pack.path)
        if old is None:
            return
        same = old.pack.manifest.selectors == pack.manifest.selectors  # Another id takes no other files.
        self._contents[pack.path] = replace(old, pack=pack) if same else contents_of(pack, old.snapshot)

    def _goes_with_the_rest(self, moves: Sequence[Move]) -> bool:
        """Whether ``moves`` can be made at the same time as those decided for; they are then, too."""
        names = [(one.target.parent, folded(one.target.name)) for one in moves]
        sources = [one.source for one in moves]
        above = {folder for one in moves for folder in (*one.source.parents, *one.target.parents)}
        if not self._names.isdisjoint(names) or not self._sources.isdisjoint((*sources, *above)):
            return False
        self._names.update(names)
        self._sources.update(sources)
        return True


def _sameness(fix: Fix) -> object:
    """What two fixes have in common of which one is enough."""
    if fix.changes and all(isinstance(change, SetProject) for change in fix.changes) and not fix.moves:
        return fix.code, fix.label
    return (*map(repr, fix.changes), *fix.moves)


def _matters(change: Change) -> bool:
    """Whether fixes of other problems may have to know of ``change``, or would write over it."""
    match change:
        case SetValue(keys=(_, _, *_, str())):
            return False
        case InsertItem(index=None):
            return False
        case _:
            return True
