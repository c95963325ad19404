"""The list of recent projects: its order, and what becomes of it. Values only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from studio.workspace.settings import Recent, Settings


def in_order(recent: Iterable[Recent]) -> tuple[Recent, ...]:
    """Pinned ones first, and within both parts the latest first."""
    return tuple(sorted(recent, key=lambda one: (not one.pinned, -one.opened)))


def with_facts(settings: Settings, path: Path, now: float, *, packs: int, errors: int) -> Settings:
    """With what the project at ``path`` had when it was closed ``now``; nothing where it is not listed."""
    facts = {"opened": now, "packs": packs, "errors": errors}
    return _changed(settings, path, facts)


def moved(settings: Settings, path: Path, to: Path) -> Settings:
    """With the project at ``path`` found again at ``to``: it stands once, and keeps its pin and its facts."""
    if path == to or all(one.path != path for one in settings.recent):
        return settings
    others = [one for one in settings.recent if one.path != to]
    return _changed(settings.model_copy(update={"recent": tuple(others)}), path, {"path": to})


def only_pinned(settings: Settings) -> Settings:
    """Without the projects that nobody pinned."""
    return settings.model_copy(update={"recent": tuple(one for one in settings.recent if one.pinned)})


def _changed(settings: Settings, path: Path, facts: Mapping[str, object]) -> Settings:
    recent = tuple(one.model_copy(update=facts) if one.path == path else one for one in settings.recent)
    return settings.model_copy(update={"recent": recent})
