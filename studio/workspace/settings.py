"""What a person has set for all projects, and which projects were open: in the user's config folder."""

from __future__ import annotations

import contextlib
import getpass
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated, Literal

from platformdirs import user_config_path
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from studio.errors import StudioError
from studio.files import facts_of
from studio.values import dataclass
from studio.workspace.ignore import SOURCE_ART
from studio.workspace.settings_file import (
    FORMAT,
    Found,
    Values,
    alone_with,
    put_aside,
    read_values,
    write_values,
)

SMALLEST_TEXT, LARGEST_TEXT = 90, 150
"""Sizes of the window's text, in percent of the system's."""

MOST_THREADS = 64

Scheme = Literal["system", "light", "dark"]
Contrast = Literal["system", "high"]
Rows = Literal["comfortable", "compact"]
Motion = Literal["system", "reduced"]
WhenBuilt = Literal["nothing", "notify", "open"]

MOST_RECENT = 12
"""Projects that are remembered besides the pinned ones."""

MOST_FILTERS = 10
"""Filters that are remembered of each place besides those that somebody saved."""


class Recent(BaseModel):
    """A project that was open. ``opened`` counts seconds since 1970.

    ``packs`` and ``errors`` are how many it had when it was closed; ``None`` where nobody noted it.
    """

    model_config = ConfigDict(frozen=True, extra="allow")

    path: Path
    name: str
    opened: float
    pinned: bool = False
    packs: int | None = None
    errors: int | None = None


class SavedFilter(BaseModel):
    """What somebody filters the lists of ``place`` by. One that has no name is only remembered."""

    model_config = ConfigDict(frozen=True, extra="allow")

    place: str
    text: str
    name: str = ""


class Settings(BaseModel):
    """Keys that this edition does not know are kept. ``person`` is the name that somebody signs with.

    ``packager`` is Apple's packager where it does not lie in one of the usual places. ``filters`` are those
    that somebody saved, ``recent_filters`` the latest ones, newest first. ``language`` is the window's, and
    empty where that is the system's. ``shortcuts`` are keys by the name of an action, where they differ from
    the usual ones. ``ignore`` are the rules of new projects. ``cache_limit`` (bytes) and ``threads`` are
    ``None`` where the program chooses. ``first_steps`` are those that were taken, and ``first_steps_closed``
    says that nobody wants to see them any more.
    """

    model_config = ConfigDict(frozen=True, extra="allow")

    format: int = FORMAT
    person: str = ""
    packager: Path | None = None
    recent: tuple[Recent, ...] = ()
    filters: tuple[SavedFilter, ...] = ()
    recent_filters: tuple[SavedFilter, ...] = ()
    language: str = ""
    scheme: Scheme = "system"
    contrast: Contrast = "system"
    rows: Rows = "comfortable"
    text_size: Annotated[int, Field(ge=SMALLEST_TEXT, le=LARGEST_TEXT)] = 100
    motion: Motion = "system"
    shortcuts: dict[str, tuple[str, ...]] = {}
    when_built: WhenBuilt = "notify"
    open_last: bool = False
    ignore: tuple[str, ...] = SOURCE_ART
    cache_limit: Annotated[int, Field(ge=0)] | None = None
    threads: Annotated[int, Field(ge=1, le=MOST_THREADS)] | None = None
    first_steps: tuple[str, ...] = ()
    first_steps_closed: bool = False


@dataclass(frozen=True, slots=True)
class Read:
    """The settings as they were read; ``aside`` is where a file that was damaged is kept."""

    settings: Settings
    aside: Path | None = None


_unwritten: dict[Path, Settings] = {}
"""Settings that could not be written: they hold until the program ends."""


def settings_path() -> Path:
    """Where the settings lie."""
    return user_config_path("Pack Studio", appauthor=False) / "settings.json"


def load_settings() -> Settings:
    """The settings; never raises. A damaged file is put aside and counts as none, so that nothing is lost."""
    return read_settings().settings


def read_settings() -> Read:
    """The same, and what became of a damaged file. A single value that makes no sense costs no other."""
    path = settings_path()
    held = _unwritten.get(path)
    if held is not None:
        return Read(held)
    found = read_values(path)
    settings, bad = _understood(found.values)
    if not bad or found.content is None or found.edition > FORMAT:
        # A newer edition knows what it wrote, and nothing of that is touched here.
        return Read(settings, found.aside)
    good = {name: value for name, value in found.values.items() if name not in bad}
    aside = put_aside(path, found.content, remove=not good)
    if good and aside is not None:
        _write_if_possible(path, good, found)
    return Read(settings, aside)


def save_settings(settings: Settings) -> None:
    """Write ``settings``, atomically. Raises ``StudioError``."""
    path = settings_path()
    with alone_with(path):
        values = _written({"format": settings.format, **(settings.model_extra or {})}, Settings(), settings)
        write_values(path, values, Found({}))


def change_settings(change: Callable[[Settings], Settings]) -> Settings:
    """What ``change`` makes of the settings on disk, saved. Raises ``StudioError``.

    Another window may have saved since this one looked, so the file is read again first, and only what
    ``change`` changed is written to it. What cannot be written holds all the same until the program ends.
    """
    path = settings_path()
    before = read_settings().settings  # What is damaged goes aside first.
    changed = before
    try:
        with alone_with(path):
            found = read_values(path)
            on_disk, _ = _understood(found.values)
            changed = change(_unwritten.get(path, on_disk))
            write_values(path, _written({"format": FORMAT, **found.values}, on_disk, changed), found)
    except StudioError:
        _unwritten[path] = change(before) if changed is before else changed
        raise
    _unwritten.pop(path, None)
    return changed


def with_values(settings: Settings, values: Mapping[str, object]) -> Settings:
    """With ``values`` by the names of their fields. Raises ``ValueError`` where one of them cannot be."""
    return Settings.model_validate({**dict(settings), **values})


def with_opened(settings: Settings, path: Path, name: str, now: float) -> Settings:
    """With the project at ``path`` as the latest: newest first, and no more than 12 that are not pinned."""
    new = Recent(path=path, name=name, opened=now)
    known = next((one for one in settings.recent if one.path == path), new)
    first = known.model_copy(update={"name": name, "opened": now})
    others = sorted(without(settings, path).recent, key=lambda one: one.opened, reverse=True)
    unpinned = [one for one in (first, *others) if not one.pinned][:MOST_RECENT]
    return _with_recent(settings, [one for one in (first, *others) if one.pinned or one in unpinned])


def without(settings: Settings, path: Path) -> Settings:
    """Without the project at ``path``."""
    return _with_recent(settings, [one for one in settings.recent if one.path != path])


def pinned(settings: Settings, path: Path, *, on: bool) -> Settings:
    """With the project at ``path`` pinned, or no longer so."""
    return _with_recent(
        settings,
        [one.model_copy(update={"pinned": on}) if one.path == path else one for one in settings.recent],
    )


def person(settings: Settings) -> str:
    """The name that whoever sits here signs with: the one they gave last, else the system's user."""
    return settings.person or system_user()


def with_person(settings: Settings, name: str) -> Settings:
    """With ``name`` as the one that is offered next time."""
    return settings.model_copy(update={"person": name})


def with_packager(settings: Settings, path: Path | None) -> Settings:
    """With Apple's packager at ``path``; ``None``: where it usually is."""
    return settings.model_copy(update={"packager": path})


def with_filter(settings: Settings, kept: SavedFilter, instead: str = "") -> Settings:
    """With ``kept`` instead of the filter of its place called ``instead``, else last. A name stands once."""
    found = [kept if _is_called(one, kept.place, instead) else one for one in settings.filters]
    if not any(one is kept for one in found):
        found.append(kept)
    filters = [one for one in found if one is kept or not _is_called(one, kept.place, kept.name)]
    return settings.model_copy(update={"filters": tuple(filters)})


def without_filter(settings: Settings, place: str, name: str) -> Settings:
    """Without the filter of ``place`` that is called ``name``."""
    kept = [one for one in settings.filters if not _is_called(one, place, name)]
    return settings.model_copy(update={"filters": tuple(kept)})


def with_recent_filter(settings: Settings, place: str, text: str) -> Settings:
    """With ``text`` as the latest filter of ``place``: no more than 10 are remembered there."""
    others = [one for one in settings.recent_filters if (one.place, one.text) != (place, text)]
    here = [one for one in others if one.place == place][: MOST_FILTERS - 1]
    kept = [one for one in others if one.place != place or one in here]
    latest = SavedFilter(place=place, text=text)
    return settings.model_copy(update={"recent_filters": (latest, *kept)})


def system_user() -> str:
    """The real name of the system's user where the system knows it, else their account's; or nothing."""
    try:
        account = getpass.getuser()
    except (OSError, KeyError, ImportError):  # Nobody in particular, as in some containers.
        return ""
    return _real_name(account) or account


def recent_missing(recent: Recent) -> bool:
    """Whether the project cannot be found where it was; asks the disk, never raises."""
    try:
        return facts_of(recent.path) is None
    except StudioError:
        return True


def _real_name(account: str) -> str:
    """What the system's list of users calls ``account``; only some systems have one."""
    if sys.platform == "win32":
        return ""
    import pwd  # noqa: PLC0415 -- Windows has no such module

    try:
        gecos = pwd.getpwnam(account).pw_gecos
    except KeyError:
        return ""
    # "Mia Berg,Room 4,…"; an ampersand stands for the account's own name.
    return gecos.split(",", maxsplit=1)[0].replace("&", account.capitalize()).strip()


def _with_recent(settings: Settings, recent: list[Recent]) -> Settings:
    return settings.model_copy(update={"recent": tuple(recent)})


def _is_called(one: SavedFilter, place: str, name: str) -> bool:
    return bool(name) and one.place == place and one.name == name


def _understood(values: Values) -> tuple[Settings, frozenset[str]]:
    """The settings that ``values`` are, and the names of those that make no sense."""
    try:
        return Settings.model_validate(values), frozenset()
    except ValidationError as faults:
        bad = frozenset(str(fault["loc"][0]) for fault in faults.errors() if fault["loc"])
    return Settings.model_validate({name: value for name, value in values.items() if name not in bad}), bad


def _written(values: Values, before: Settings, changed: Settings) -> Values:
    """``values`` with what differs between ``before`` and ``changed``; what is as usual is not written."""
    usual, told = Settings(), changed.model_dump(mode="json")
    for name in Settings.model_fields:
        value = getattr(changed, name)
        if name == "format" or value == getattr(before, name):
            continue
        if value == getattr(usual, name):
            values.pop(name, None)
        else:
            values[name] = told[name]
    return values


def _write_if_possible(path: Path, values: Values, found: Found) -> None:
    with contextlib.suppress(StudioError), alone_with(path):
        write_values(path, values, found)
