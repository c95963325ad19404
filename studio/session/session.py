"""One open project in memory: its history, what the disk holds, and the one door for changes. No Qt."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from pathlib import Path

from studio.errors import Place, StudioError
from studio.project.divergence import place_back, place_between
from studio.project.edits import Edit, Texts, Trip, apply
from studio.project.facts import Facts
from studio.project.packs import Pack
from studio.session.disk import Disk
from studio.session.history import History, Step
from studio.session.look import Look, packs_of
from studio.session.state import OpenProject, State
from studio.values import dataclass
from studio.words import words
from studio.workspace.project_store import project_bytes


@dataclass(frozen=True, slots=True)
class Clash:
    """``path`` was changed by another program, ``gone`` even, and has unsaved edits here too."""

    path: Path
    gone: bool


@dataclass(frozen=True, slots=True)
class News:
    """What a look brought: files that other programs changed, and those that clash with edits here.

    ``look_again``: something looks as before a save; only another look tells whether it was seen before it.
    """

    changed: tuple[Path, ...] = ()
    clashes: tuple[Clash, ...] = ()
    look_again: bool = False


class Session:
    """The state of one open project. Every change goes through here; nothing here touches the disk.

    ``base`` is what the files are known to hold, ``project_data`` the bytes of the project file; ``texts`` is
    what the person sees. ``clashing`` are files that another program changed and nobody decided about yet.
    ``read_only`` says why nothing can be edited, if so. ``facts`` are what was found in the files so far.
    ``clock`` gives the time of a step, in seconds since 1970.
    """

    def __init__(
        self, look: Look, *, read_only: str | None = None, clock: Callable[[], float] = time.time
    ) -> None:
        self.look = look
        self.clashing: frozenset[Path] = frozenset()
        self.base = look.disk.texts
        self.project_data = look.disk.project_data
        self._clock = clock
        self.history = History.beginning(look.texts, clock())
        self.read_only = read_only
        self.facts = look.state.facts
        self._packs = look.state.packs
        self._trips: list[Trip] = []
        # What the files held before the saves since the last look at them: one may have been under way.
        self._past: list[Texts] = []

    @property
    def path(self) -> Path:
        return self.project.path

    @property
    def project(self) -> OpenProject:
        """The project as it is edited now."""
        opened = self.look.state.project
        if opened is None:
            raise ValueError("a session is always of a project")
        return replace(opened, file=self.texts.project)

    @property
    def texts(self) -> Texts:
        return self.history.current.texts

    @property
    def state(self) -> State:
        """The state of the last look, which may be some edits behind: ``is_current`` tells."""
        return self.look.state

    @property
    def is_current(self) -> bool:
        """Whether the last look was one at the texts as they are now."""
        return self.look.texts is self.texts

    @property
    def knows_more(self) -> bool:
        """Whether something was found in files that the last look did not know yet."""
        return self.facts is not self.look.state.facts

    @property
    def packs(self) -> tuple[Pack, ...]:
        """The packs as they are edited now, with those whose manifests cannot be read."""
        return self._packs

    @property
    def modified(self) -> bool:
        """Whether something is not saved."""
        return bool(self.unsaved())

    @property
    def trips(self) -> tuple[Trip, ...]:
        """What was moved on disk since everything was saved, without what was taken back again."""
        left: list[Trip] = []
        for trip in self._trips:
            if left and left[-1].moves == trip.back.moves:
                left.pop()
            else:
                left.append(trip)
        return tuple(left)

    @property
    def trips_made(self) -> int:
        """A mark for ``take_saved``: what is moved from now on was not known to a save that begins now."""
        return len(self._trips)

    def take_trips(self, trips: Iterable[Trip]) -> None:
        """Take over what an earlier session moved on disk and did not save."""
        self._trips[:0] = trips

    def drop_trips(self) -> None:
        """All that was moved since everything was saved has its old names again."""
        self._trips.clear()

    def unsaved(self, texts: Texts | None = None) -> tuple[Path, ...]:
        """The files that differ from what is on disk: new, edited, or to be removed.

        With ``texts`` those that would, if these were the session's.
        """
        now, base = texts or self.texts, self.base
        paths = {**base.documents, **now.documents}
        files = [path for path in paths if now.documents.get(path) != base.documents.get(path)]
        return (*([self.path] if now.project != base.project else []), *files)

    def is_saved(self, texts: Texts) -> bool:
        """Whether the files hold exactly ``texts``: what counts is what they say, not when it was said."""
        base = self.base
        same_project = texts.project is base.project or texts.project == base.project
        return same_project and texts.documents == base.documents

    def edit(self, edit: Edit, made: tuple[Path, ...] = ()) -> bool:
        """Carry out ``edit`` as one step; whether anything changed. Raises ``StudioError``.

        Its moves are on disk by now (``workspace.moving``); the folders ``made`` were made for them.
        """
        texts = self.checked(edit)
        if texts is self.texts and not edit.moves:
            return False
        merge = None if edit.moves else edit.merge
        step = Step(edit.label, texts, edit.focus, merge, edit.moves, made, self._clock())
        self._go(self.history.doing(step))
        self._moved(Trip(edit.moves, made))
        return True

    def checked(self, edit: Edit) -> Texts:
        """The texts that ``edit`` would give; nothing changes. Raises ``StudioError`` where it is refused."""
        if self.read_only is not None:
            raise StudioError(
                self.read_only,
                words("You can look at everything, and build where the packs can be written."),
                path=self.path,
            )
        return apply(edit, self.texts)

    def settle(self) -> None:
        """What is typed from now on is a step of its own: the focus left the field."""
        self.history = self.history.closing()

    def undo(self) -> Place | None:
        """Take the last step back; where it was made. ``None`` where there is none.

        Its moves on disk were taken back before.
        """
        number = self.history.cursor
        if not number:
            return None
        moves = self.history.current.moves
        self._go(self.history.undone())
        self._moved(Trip(moves).back)
        return self.place_of(number, back=True)

    def redo(self, made: tuple[Path, ...] = ()) -> Place | None:
        """Do the next step again; where it was made. ``None`` where there is none.

        Its moves were made on disk before, and the folders ``made`` for them.
        """
        if self.history.ahead is None:
            return None
        self._go(self.history.redone(made))
        self._moved(Trip(self.history.current.moves, made))
        return self.place_of(self.history.cursor)

    def step_to(self, number: int) -> None:
        """Go to the state after step ``number``, in one go.

        A step that moved something on disk is not gone over: who calls this does that by ``undo`` or
        ``redo``, and goes on.
        """
        history = self.history.towards(number)
        if history is not self.history:
            self._go(history)

    def place_of(self, number: int, *, back: bool = False) -> Place:
        """Where step ``number`` changed something, as near as can be told; ``back``: where it was before.

        It is not the first.
        """
        steps = self.history.steps
        before, after = steps[number - 1].texts, steps[number].texts
        place = place_between(before, after, steps[number].focus)
        return place_back(before, after, place) if back else place

    def take_look(self, look: Look) -> News:
        """Take what a job saw. Of a look at other texts the scan counts, and what the disk held.

        Only files that were read anew are news, and none that were read before they were saved here.
        """
        was_read = look.disk is not self.look.disk and look.disk.absent is None
        self.look = look
        news = self._take_from_disk(look.disk) if was_read else News()
        if self.is_current:
            self._packs = _kept(self._packs, look.state.packs)
        else:
            self._read_packs()
        return news

    def take_facts(self, facts: Facts) -> None:
        """Take what a job found in the files; the next look says what follows from it."""
        self.facts = facts

    def take_saved(self, saved: Texts, paths: Collection[Path], trips: int | None = None) -> None:
        """The files ``paths`` hold now what ``saved`` says; ``trips``: ``trips_made`` when that began."""
        del self._trips[:trips]
        self._past.append(self.base)
        self.base = _with(self.base, saved, paths, self.path)
        self.clashing -= frozenset(paths)  # The other program had put back what was there before.
        if self.path in paths:
            self.project_data = project_bytes(saved.project)
        self.settle()

    def keep_mine(self, *paths: Path) -> None:
        """Saving may overwrite what another program wrote to ``paths``, as far as they still clash.

        Theirs becomes a step before mine, so that undo brings it back, also when mine is saved by then.
        """
        clashing = tuple(path for path in paths if path in self.clashing)
        self._take_base(clashing)
        theirs = self._theirs(clashing) if clashing and self.read_only is None else self.texts
        if theirs != self.texts:
            what, at, now = _counted(clashing), Place(manifest=clashing[0]), self._clock()
            load = Step(words("Load {files} from disk", files=what), theirs, at, at=now)
            self.history = self.history.inserting(
                load, Step(words("Keep my {files}", files=what), self.texts, at, at=now)
            )

    def load_theirs(self, *paths: Path) -> None:
        """Take what another program wrote to those of ``paths`` that still clash, as one step."""
        clashing = tuple(path for path in paths if path in self.clashing)
        self._take_base(clashing)
        if clashing:
            self._load(clashing)

    def _take_from_disk(self, disk: Disk) -> News:
        past, self._past = self._past, []
        if self.base.project == disk.texts.project:
            self.project_data = disk.project_data  # The same in other words is no news, but has other bytes.
        different = _differing(self.base, disk.texts, self.path)
        # As it was before a save: seen before that save, or put back by another program since.
        doubtful = {
            path for path in different if any(_same(one, disk.texts, path, self.path) for one in past)
        }
        changed = [path for path in different if path not in doubtful]
        unsaved = set(self.unsaved())
        clean = tuple(path for path in changed if path not in unsaved)
        settled = tuple(path for path in changed if _same(self.texts, disk.texts, path, self.path))
        clashes = [path for path in changed if path in unsaved and path not in settled]
        self._take_base((*clean, *settled))
        if clean:
            self._load(clean)
        there = {self.path, *disk.texts.documents, *disk.unreadable}
        self.clashing = frozenset(clashes)
        found = tuple(Clash(path, path not in there) for path in clashes)
        return News(clean, found, look_again=bool(doubtful))

    def _load(self, paths: tuple[Path, ...]) -> None:
        """Take the files ``paths`` as the last look saw them: a step, where somebody can take it back."""
        texts, now = self._theirs(paths), self._clock()
        if texts == self.texts:
            return
        step = Step(
            words("Load {files} from disk", files=_counted(paths)), texts, Place(manifest=paths[0]), at=now
        )
        self._go(self.history.doing(step) if self.read_only is None else History.beginning(texts, now))

    def _theirs(self, paths: tuple[Path, ...]) -> Texts:
        """The texts with the files ``paths`` as the last look saw them."""
        return _with(self.texts, self.look.disk.texts, paths, self.path)

    def _take_base(self, paths: Collection[Path]) -> None:
        """The files ``paths`` hold what the last look saw in them."""
        disk = self.look.disk
        self.clashing -= frozenset(paths)
        self.base = _with(self.base, disk.texts, paths, self.path)
        if self.path in paths:
            self.project_data = disk.project_data

    def _moved(self, trip: Trip) -> None:
        if trip.moves:
            self._trips.append(trip)
            if not self.modified:
                self._trips.clear()  # What is saved says the names as they are now.

    def _go(self, history: History) -> None:
        self.history = history
        self._read_packs()

    def _read_packs(self) -> None:
        texts = self.texts
        readable = packs_of(self.project, texts, self._packs)
        unreadable = [
            pack
            for pack in self.look.state.packs
            if pack.path in self.look.disk.unreadable and pack.path not in texts.documents
        ]
        self._packs = tuple(sorted([*readable, *unreadable], key=lambda pack: pack.path))


def _counted(paths: tuple[Path, ...]) -> str:
    return paths[0].name if len(paths) == 1 else words("{count} files", count=len(paths))


def _kept(before: tuple[Pack, ...], now: tuple[Pack, ...]) -> tuple[Pack, ...]:
    """``before`` where ``now`` has the same packs: who works something out from all can tell by it."""
    same = len(before) == len(now) and all(one is other for one, other in zip(before, now, strict=True))
    return before if same else now


def _differing(one: Texts, other: Texts, project: Path) -> tuple[Path, ...]:
    """The files of which ``one`` and ``other`` say different things."""
    if one is other:
        return ()
    paths = dict.fromkeys((project, *one.documents, *other.documents))
    return tuple(path for path in paths if not _same(one, other, path, project))


def _same(one: Texts, other: Texts, path: Path, project: Path) -> bool:
    if path == project:
        return one.project == other.project
    return one.documents.get(path) == other.documents.get(path)


def _with(texts: Texts, source: Texts, paths: Iterable[Path], project: Path) -> Texts:
    """``texts`` with the files ``paths`` as ``source`` has them."""
    documents = dict(texts.documents)
    file = texts.project
    for path in paths:
        if path == project:
            file = source.project
        elif path in source.documents:
            documents[path] = source.documents[path]
        else:
            documents.pop(path, None)
    return Texts(file, dict(sorted(documents.items())))
