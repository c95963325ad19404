"""What can be done about one problem. Pure; asked for the current row only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from studio.project.fixes import Fix
from studio.project.packs import Pack
from studio.project.problems import Problem
from studio.session.state import State
from studio.ui.panels.problems.mending import Mending, fixes_of, mending, pack_of


@dataclass(frozen=True, slots=True)
class Remedies:
    """What mends ``problem``, what mends all of its kind where there are more, and the file it is about."""

    problem: Problem
    pack: Pack | None
    fixes: tuple[Fix, ...]
    alike: tuple[Mending, ...]
    file: Path | None


def remedies(problem: Problem, packs: Mapping[Path, Pack], state: State) -> Remedies:
    """What can be done about ``problem``. ``packs`` are those whose problems are still true."""
    alike = mending(problem, packs, state)
    pack = pack_of(problem, packs)
    fixes = fixes_of(problem, packs, state)
    return Remedies(problem, pack, fixes, alike if len(alike) > 1 else (), file_of(problem, state))


def file_of(problem: Problem, state: State) -> Path | None:
    """The file on disk that ``problem`` is about, or ``None`` where it is about something else."""
    path = problem.place.path
    contents = next((one for one in state.contents if one.pack.path == problem.place.manifest), None)
    if path is None or contents is None:
        return None
    asset = contents.asset_at(path)
    return None if asset is None else contents.pack.base / asset.disk_path
