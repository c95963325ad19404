"""What an edit would change, before it is made: files, bytes, problems, lines and names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from studio.manifest.selectors import prefixes
from studio.progress import CancelToken
from studio.project.assets import Snapshot
from studio.project.contents import Contents
from studio.project.edits import Edit, Texts, apply
from studio.project.packs import Pack
from studio.project.problems import Problem
from studio.session.line_changes import TextChange, text_changes
from studio.session.look import Look, covers, packs_of
from studio.session.renaming import Renamed, renamed, under
from studio.session.state import OpenProject, State, derive
from studio.values import dataclass
from studio.workspace.ignore import rules
from studio.workspace.scan import scan


@dataclass(frozen=True, slots=True)
class PackChange:
    """What one pack would gain and lose. Paths are stored ones, in order; sizes are bytes of the sources.

    ``before`` or ``after`` is ``None`` where there is no such pack then. ``replaced``: stored under the same
    path as before, but from another file.
    """

    manifest: Path
    name: str
    before: Contents | None
    after: Contents | None
    added: tuple[str, ...]
    removed: tuple[str, ...]
    replaced: tuple[str, ...] = ()

    @property
    def bytes_before(self) -> int:
        return self.before.total_bytes if self.before is not None else 0

    @property
    def bytes_after(self) -> int:
        return self.after.total_bytes if self.after is not None else 0


@dataclass(frozen=True, slots=True)
class Foresight:
    """What ``edit`` would change: the packs whose files change, problems that would go, and new ones.

    ``state`` is the one that would follow. ``texts`` are the lines that change; the names that change on disk
    are the edit's moves.
    """

    edit: Edit
    state: State
    packs: tuple[PackChange, ...]
    solved: tuple[Problem, ...]
    new: tuple[Problem, ...]
    texts: tuple[TextChange, ...] = ()


def foresee(look: Look, texts: Texts, edit: Edit, cancel: CancelToken | None = None) -> Foresight:
    """What ``edit`` of ``texts`` would change, seen from ``look``.

    The disk is asked only for folders that no look has seen yet and that the edit would have packs take from.
    Raises ``StudioError`` where the edit cannot be made, or ``Cancelled``.
    """
    cancel = cancel or CancelToken()
    later = apply(edit, texts)
    now = look.state
    if texts is not look.texts:
        now = _state(look, texts, Renamed(_seen(look, texts, cancel), {}, now.facts), now, cancel)
    snapshots = _seen(look, later, cancel)
    if later.project.ignore != look.scanned.ignore:
        ignore = rules(later.project.ignore)
        snapshots = {base: under(one, ignore) for base, one in snapshots.items()}
    moved = Renamed(snapshots, {}, now.facts)
    if edit.moves:
        moved = renamed(snapshots, edit.moves, rules(later.project.ignore), now.facts)
    then = _state(look, later, moved, now, cancel)
    solved, new = _difference(now.problems, then.problems, moved.names)
    changes = text_changes(texts, later, _project(look).path)
    return Foresight(edit, then, _changes(now, then), solved, new, changes)


def _project(look: Look) -> OpenProject:
    project = look.state.project
    if project is None:
        raise ValueError("a look is always one at a project")
    return project


def _packs(look: Look, texts: Texts) -> tuple[Pack, ...]:
    """The packs of ``texts``, and those whose manifests cannot be read."""
    project = OpenProject(_project(look).path, texts.project)
    known = look.state.packs
    dumb = [one for one in known if one.path in look.disk.unreadable and one.path not in texts.documents]
    return tuple(sorted([*packs_of(project, texts, known), *dumb], key=lambda pack: pack.path))


def _seen(look: Look, texts: Texts, cancel: CancelToken) -> dict[Path, Snapshot]:
    """The snapshots of ``look``, and of what the packs of ``texts`` take from beyond them."""
    found = dict(look.scanned.snapshots)
    wanted: dict[Path, list[str]] = {}
    for pack in _packs(look, texts):
        wanted.setdefault(pack.base, []).extend(prefixes(pack.manifest.selectors))
    for base, paths in wanted.items():
        known = look.scanned.prefixes.get(base, ())
        if base in found and covers(known, paths):
            continue
        ignore = rules(look.scanned.ignore)
        found[base] = scan(
            base, (*known, *paths), ignore, cancel, own=look.scanned.own, before=found.get(base)
        )
    return found


def _state(look: Look, texts: Texts, seen: Renamed, before: State, cancel: CancelToken) -> State:
    """The state of ``texts`` with the files as they are ``seen``."""
    project = OpenProject(_project(look).path, texts.project)
    old = {pack.path: pack for pack in before.packs}
    packs = tuple(_same(pack, old.get(pack.path)) for pack in _packs(look, texts))
    return derive(
        project, texts.project.target, packs, seen.snapshots, before=before, facts=seen.facts, cancel=cancel
    )


def _same(pack: Pack, old: Pack | None) -> Pack:
    """``old`` where it says the same: what was worked out for it holds."""
    same = old is not None and old.document is pack.document and old.base == pack.base
    return old if same and old is not None else pack


def _changes(now: State, then: State) -> tuple[PackChange, ...]:
    old = {one.pack.path: one for one in now.contents}
    new = {one.pack.path: one for one in then.contents}
    found: list[PackChange] = []
    for path in dict.fromkeys((*old, *new)):
        before, after = old.get(path), new.get(path)
        if before is not None and after is not None and before.files is after.files:
            continue
        change = _change(path, before, after)
        counted = (before is None) != (after is None)
        if change.added or change.removed or change.replaced or counted:
            found.append(change)
    return tuple(found)


def _change(path: Path, before: Contents | None, after: Contents | None) -> PackChange:
    had = _sources(before)
    has = _sources(after)
    shown = after or before
    return PackChange(
        path,
        shown.pack.name if shown is not None else path.name,
        before,
        after,
        tuple(sorted(has.keys() - had.keys())),
        tuple(sorted(had.keys() - has.keys())),
        tuple(sorted(one for one in had.keys() & has.keys() if had[one] != has[one])),
    )


def _sources(contents: Contents | None) -> dict[str, str]:
    """The files of ``contents``: by stored path their own."""
    return {} if contents is None else {file.path: file.asset.path for file in contents.files}


def _difference(
    now: Iterable[Problem], then: Iterable[Problem], names: Mapping[str, str]
) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
    """The problems that go and those that come. ``names``: paths that are called otherwise ``then``.

    Twice the same counts twice. What changes only its words, its place in a list, its pack's id or its file's
    name is the same as before.
    """
    before = [one for one in now if one.accepted is None]
    after = [one for one in then if one.accepted is None]
    kept = {id(one) for one in before} & {id(one) for one in after}
    before = [one for one in before if id(one) not in kept]
    after = [one for one in after if id(one) not in kept]
    for exactly in (True, False):
        had = [_key(one, names, exactly=exactly) for one in before]
        has = [_key(one, {}, exactly=exactly) for one in after]
        before, after = _beyond(before, had, has), _beyond(after, has, had)
    return tuple(before), tuple(after)


def _key(problem: Problem, names: Mapping[str, str], *, exactly: bool) -> tuple[object, ...]:
    place = problem.place
    field = re.sub(r"\[\d+\]", "[]", place.field or "")
    path = names.get(place.path or "", place.path)
    words = problem.message if exactly else ""
    return problem.code, problem.severity, place.manifest, field, path, words


def _beyond(
    problems: Iterable[Problem], keys: Iterable[tuple[object, ...]], others: Iterable[tuple[object, ...]]
) -> list[Problem]:
    """Those of ``problems`` whose ``keys`` are more often there than among ``others``."""
    known = Counter(others)
    left: list[Problem] = []
    for problem, key in zip(problems, keys, strict=True):
        if known[key]:
            known[key] -= 1
        else:
            left.append(problem)
    return left
