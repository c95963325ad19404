"""What ``pack-studio resolve`` asks a project: its packs, its primary language, whether it is well."""

from __future__ import annotations

from pathlib import Path

from studio.cli.interrupt import cancelled_by_interrupt
from studio.cli.problems import has_errors
from studio.cli.resolving.profiles_file import Case, kept_cases
from studio.cli.resolving.question import Ground, Question
from studio.session.audience import offers_of
from studio.session.building import ledger_of
from studio.session.opening import open_project
from studio.session.state import State
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Opened:
    """A project to ask, and the people that it keeps."""

    state: State
    ground: Ground
    cases: tuple[Case, ...]


def opened(path: Path, usual: Question, *, with_people: bool) -> Opened:
    """The project at ``path``, and its people where they are wanted. Raises ``StudioError``."""
    with cancelled_by_interrupt() as cancel:
        state = open_project(path, cancel=cancel)
    project = state.project
    if project is None:
        raise AssertionError("a project was opened and is none")
    kept = [one.profile for one in project.file.profiles] if with_people else []
    ground = Ground(offers_of(state, ledger_of(project)), project.file.primary_language, has_errors(state))
    return Opened(state, ground, kept_cases(project.path, kept, usual))
