"""What the panels are told to show: one frozen value, made by the desk after every change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from types import MappingProxyType

from studio.build.plan import BuildPlan
from studio.build.report import BuildReport, PackResult
from studio.progress import Estimate, Progress
from studio.project.asset_tree import AssetTree
from studio.project.contents import Contents
from studio.project.edits import Texts
from studio.project.packs import Pack
from studio.session.effects import Baseline
from studio.session.mending import Outlook
from studio.session.state import OpenProject, State
from studio.values import dataclass
from studio.workspace.hearing import WatchState

NOT_WEIGHED: Mapping[str, int] = MappingProxyType({})
"""The weights of a view, until somebody has looked what there is of earlier builds."""


@dataclass(frozen=True, slots=True)
class View:
    """One moment of an open project.

    ``packs`` are as edited now; ``state`` and ``tree`` may be some edits behind; ``checking`` says so
    where that takes longer than anybody could read. ``state`` is a new object only when something in it
    changed, and so are its parts.
    ``undo`` and ``redo`` are labels of steps, or ``None``; their obstacles say why the disk does not let them
    be carried out now. ``reading`` is how many files nobody has looked into yet: until then nothing is known
    to be fine. ``outlook`` is what the plan that somebody asked about comes to. ``looked`` is when the disk
    was last looked at, in seconds since 1970. ``drafted``: what is not saved is kept as a draft.
    ``read_only`` and ``absent`` are sentences, or ``None``.
    ``person`` is the name that whoever sits here signs with, as far as it is known. ``weights`` has, by the
    path of its manifest, the bytes of each pack that stands as it was built.
    ``baseline`` is what the packs are compared with to say what edits change.
    """

    project: OpenProject
    texts: Texts
    packs: tuple[Pack, ...]
    state: State
    tree: AssetTree
    watch: WatchState
    checking: bool = False
    reading: int = 0
    modified: frozenset[Path] = frozenset()
    saving: bool = False
    undo: str | None = None
    redo: str | None = None
    undo_obstacle: str | None = None
    redo_obstacle: str | None = None
    looked: float = 0.0
    saved: float | None = None
    drafted: bool = False
    read_only: str | None = None
    absent: str | None = None
    outlook: Outlook | None = None
    person: str = ""
    weights: Mapping[str, int] = field(default_factory=dict[str, int])
    baseline: Baseline | None = None

    def contents_of(self, pack: Pack) -> Contents | None:
        """What the last look found in ``pack``; ``None`` if it was not there then."""
        return next((one for one in self.state.contents if one.pack.path == pack.path), None)

    def is_old(self, pack: Pack, contents: Contents | None) -> bool:
        """Whether ``contents`` may not be what ``pack`` ships as it is edited now.

        While another pack is looked at again, what is known of this one still holds.
        """
        if contents is None:
            return True
        looked = self.state.project
        return self.checking and (
            contents.pack is not pack or looked is None or looked.file is not self.project.file
        )


@dataclass(frozen=True, slots=True)
class Building:
    """A build, under way or finished. ``results`` has those finished so far, by the number of their step.

    ``step`` is the one under way; ``step_progress`` counts its source bytes, ``progress`` those of all steps.
    ``report`` is there when the build has ended, and ``number`` if the ledger got a record of it. ``seconds``
    since it began. ``everything``: what has not changed is built too.
    """

    plan: BuildPlan
    results: dict[int, PackResult] = field(default_factory=dict[int, PackResult])
    step: int | None = None
    step_progress: Progress | None = None
    progress: Progress | None = None
    estimate: Estimate = field(default_factory=lambda: Estimate(None, None))
    seconds: float = 0.0
    cancelling: bool = False
    report: BuildReport | None = None
    number: int | None = None
    trouble: str | None = None
    everything: bool = False
