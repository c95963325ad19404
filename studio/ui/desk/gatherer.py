"""Files into packs and out of them: worked out in a job, shown where there is more to it, then one step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QObject, Signal

from studio.errors import Place
from studio.files import plain
from studio.progress import CancelToken, Report
from studio.project.assets import Snapshot
from studio.project.contents import Contents, contents_of
from studio.project.edits import Edit
from studio.project.families import family_names
from studio.project.packs import Pack
from studio.project.project_file import ProjectFile
from studio.project.target import Tools
from studio.session.gathering import Deed, Gathering, gather
from studio.session.including import Why
from studio.session.session import Session
from studio.session.sharing import Member, share_out, stray
from studio.session.taking_out import chosen_in, exclude, move, remove
from studio.ui import wishes
from studio.ui.desk.notices import stray_notice
from studio.ui.jobs import JobRunner, Lane
from studio.ui.look.colours import Meaning
from studio.ui.look.words import count as counted
from studio.ui.look.words import files, isolated
from studio.ui.pieces.notice_bar import Notice, Offer
from studio.ui.refusing import notices_for
from studio.values import dataclass
from studio.workspace.dropped import Dropped, look_at

Wish = wishes.Add | wishes.ShareOut | wishes.MoveTo | wishes.TakeOut


@dataclass(frozen=True, slots=True)
class Asked:
    """``gathering`` is what would become of ``wish``: a person decides.

    ``better`` is the pack that it seems to be for, where that is another one of the family. ``described``
    are manifests and depot scripts, each of which describes a pack of its own: they are not added.
    """

    gathering: Gathering
    wish: Wish
    better: Pack | None = None
    described: tuple[Path, ...] = ()


class Gatherer(QObject):
    """Does what is wished with files and packs that are there.

    ``asked`` carries an ``Asked`` where somebody should see first what would be done, ``noticed`` a
    ``Notice``, ``led`` a ``Place`` to show. ``perform`` carries out a step; whether anything changed.
    """

    asked = Signal(object)
    noticed = Signal(object)
    led = Signal(object)

    def __init__(
        self, session: Session, jobs: JobRunner, perform: Callable[[Edit], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._perform = perform
        self._numbers = count()

    def take(self, wish: Wish) -> None:
        """Work out what becomes of ``wish``; then do it, or ask."""
        ground = self._ground(wish)
        if ground is not None:
            # None takes the place of another: each is something that somebody wants done.
            name = f"gather {next(self._numbers)}"
            self._jobs.start(name, partial(_worked_out, wish, ground), self._worked_out, lane=Lane.DISK)

    def carry_out(self, wish: wishes.CarryOut) -> None:
        """Do what was shown; where packs were changed meanwhile, work it out again."""
        if self._is_current(wish.gathering):
            self._do(wish.gathering, wish.way, wish.wish)
        else:
            self.take(wish.wish)

    def _worked_out(self, asked: Asked) -> None:
        gathering = asked.gathering
        if not self._is_current(gathering):
            self.take(asked.wish)
            return
        if asked.described:
            self.noticed.emit(self._described(asked.described, gathering.pack))
        if asked.better is not None and isinstance(asked.wish, wishes.Add):
            self.noticed.emit(stray_notice(asked.wish, gathering.pack, asked.better))
            return
        if gathering.ways and not gathering.asks:
            self._do(gathering, 0, asked.wish)
        elif gathering.ways:
            self.asked.emit(asked)
        # What was there already is said by the numbers, unless it is all there is to say.
        told = [one for one in gathering.refusals if not gathering.ways or one.why is not Why.THERE]
        for notice in notices_for(told, gathering.pack.path):
            self.noticed.emit(notice)

    def _do(self, gathering: Gathering, way: int, wish: Wish) -> None:
        edit = gathering.ways[way].edit
        if not self._perform(edit):
            return
        leads = isinstance(wish, wishes.Add) and not wish.stay
        if leads and edit.focus != Place():
            self.led.emit(edit.focus)
        comes = gathering.deed in {Deed.ADD, Deed.MOVE} and gathering.files > 0 and not gathering.family
        if comes and (gathering.fresh < gathering.files or not leads):
            self.noticed.emit(self._notice(gathering))

    def _notice(self, gathering: Gathering) -> Notice:
        """What is true now, where it cannot be seen."""
        there = gathering.files - gathering.fresh
        if gathering.files == 1:
            text = self.tr("{files} is in {pack} now.")
        elif not there:
            text = self.tr("{files} are in {pack} now.")
        elif there == 1:
            text = self.tr("{files} are in {pack} now; {count} was there already.", "", there)
        else:
            text = self.tr("{files} are in {pack} now; {count} were there already.", "", there)
        pack = isolated(gathering.pack.name)
        text = text.format(files=files(gathering.files), pack=pack, count=counted(there))
        return Notice(text, meaning=Meaning.DONE, key="add")

    def _described(self, paths: tuple[Path, ...], pack: Pack) -> Notice:
        """Manifests were let go on a pack: nobody wants them shipped in it, in all likelihood."""
        if len(paths) == 1:
            text = self.tr("{name} describes a pack of its own, so it was not added to {pack}.")
            make, add = self.tr("Make a pack of it"), self.tr("Add it as a file")
        else:
            text = self.tr(
                "{name} and {count} more describe packs of their own. {pack} did not get them.",
                "",
                len(paths) - 1,
            )
            make, add = self.tr("Make packs of them"), self.tr("Add them as files")
        text = text.format(
            name=isolated(paths[0].name), count=counted(len(paths) - 1), pack=isolated(pack.name)
        )
        offers = (
            Offer(make, wishes.Add(paths, None)),
            Offer(add, wishes.Add(paths, pack.path, sure=True)),
        )
        return Notice(text, offers=offers, key="add")

    def _is_current(self, gathering: Gathering) -> bool:
        now = {id(pack) for pack in self._session.packs}
        return all(id(pack) in now for pack in (gathering.pack, *gathering.others))

    def _ground(self, wish: Wish) -> _Ground | None:
        session = self._session
        pack = next((one for one in session.packs if one.path == wish.manifest), None)
        if pack is None:
            return None
        look = session.look
        known = {one.pack.path: one for one in session.state.contents}
        tools = session.project.file.tools
        return _Ground(
            pack,
            session.packs,
            known,
            look.scanned.snapshots,
            look.scanned.prefixes,
            session.project.file,
            knows_all=tools is Tools.XCODE_27,
        )


@dataclass(frozen=True, slots=True)
class _Ground:
    """What is known as a wish is said. ``knows_all``: the tools know patterns and exclusions."""

    pack: Pack
    packs: tuple[Pack, ...]
    contents: Mapping[Path, Contents]
    snapshots: Mapping[Path, Snapshot]
    prefixes: Mapping[Path, tuple[str, ...]]
    file: ProjectFile
    knows_all: bool

    @property
    def family(self) -> tuple[str, tuple[Pack, ...]]:
        """The name of the pack's family, and its packs that have a language and the same base."""
        names = family_names(self.packs, self.file)
        name = names[self.pack.path]
        alike = [
            one for one in self.packs if names[one.path] == name and plain(one.base) == plain(self.pack.base)
        ]
        return name, tuple(one for one in alike if one.language is not None)

    def of(self, pack: Pack) -> Contents | None:
        """What ``pack`` ships as it is edited now; ``None`` where nobody has looked at its base."""
        known = self.contents.get(pack.path)
        if known is not None and known.pack is pack:
            return known
        snapshot = self.snapshots.get(pack.base)
        return None if snapshot is None else contents_of(pack, snapshot)


def _worked_out(wish: Wish, ground: _Ground, cancel: CancelToken, report: Report) -> Asked:
    """What becomes of ``wish``. Work for a job."""
    del report
    match wish:
        case wishes.Add():
            return _into_one(wish, ground)
        case wishes.ShareOut():
            return Asked(_shared(wish.paths, ground), wish)
        case wishes.MoveTo():
            into = _added(wish.paths, ground, None)
            cancel.check()
            others = [found for one in ground.packs if one is not ground.pack and (found := ground.of(one))]
            return Asked(move(into, others, exclusions=ground.knows_all), wish)
        case wishes.TakeOut():
            contents = ground.of(ground.pack)
            if contents is None:
                return Asked(Gathering(Deed.REMOVE, ground.pack, ()), wish)
            out = exclude if wish.by_name else remove
            sources = chosen_in(contents, wish.paths)
            return Asked(out(contents, sources, exclusions=ground.knows_all), wish)
        case _:
            assert_never(wish)


def _shared(paths: tuple[Path, ...], ground: _Ground) -> Gathering:
    name, packs = ground.family
    if not packs:
        return _added(paths, ground, None)
    members = [Member(one, ground.of(one), ground.prefixes.get(one.base, ())) for one in packs]
    return share_out(look_at(paths), name, members, patterns=ground.knows_all)


def _into_one(wish: wishes.Add, ground: _Ground) -> Asked:
    dropped = look_at(wish.paths)
    described = () if wish.sure else (*dropped.manifests, *dropped.depots)
    if described:
        dropped = replace(dropped, manifests=(), depots=())
    gathering = _gathered(dropped, ground, wish.at)
    _, family = ground.family
    better = stray(dropped, ground.pack, family) if len(family) > 1 and not wish.sure else None
    return Asked(gathering, wish, better, described)


def _added(paths: tuple[Path, ...], ground: _Ground, at: int | None) -> Gathering:
    return _gathered(look_at(paths), ground, at)


def _gathered(dropped: Dropped, ground: _Ground, at: int | None) -> Gathering:
    pack = ground.pack
    scanned = ground.prefixes.get(pack.base, ())
    return gather(dropped, pack, ground.of(pack), scanned, patterns=ground.knows_all, at=at)
