"""What a person has set for all projects, and which projects were open: in the user's config folder."""

from __future__ import annotations

import contextlib
import getpass
import json
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from platformdirs import user_config_path
from pydantic import BaseModel, ConfigDict, ValidationError

from studio.errors import StudioError
from studio.files import facts_of, make_folder, write_bytes, write_new

FORMAT = 1
MOST_RECENT = 12
"""Projects that are remembered besides the pinned ones."""

MOST_FILTERS = 10
"""Filters that are remembered of each place besides those that somebody saved."""


class Recent(BaseModel):
    """A project that was open. ``opened`` counts seconds since 1970."""

    model_config = ConfigDict(frozen=True, extra="allow")

    path: Path
    name: str
    opened: float
    pinned: bool = False


class SavedFilter(BaseModel):
    """What somebody filters the lists of ``place`` by. One that has no name is only remembered."""

    model_config = ConfigDict(frozen=True, extra="allow")

    place: str
    text: str
    name: str = ""


class Settings(BaseModel):
    """Keys that this edition does not know are kept. ``person`` is the name that somebody signs with.

    ``packager`` is Apple's packager where it does not lie in one of the usual places. ``filters`` are those
    that somebody saved, ``recent_filters`` the latest ones, newest first.
    """

    model_config = ConfigDict(frozen=True, extra="allow")

    format: int = FORMAT
    person: str = ""
    packager: Path | None = None
    recent: tuple[Recent, ...] = ()
    filters: tuple[SavedFilter, ...] = ()
    recent_filters: tuple[SavedFilter, ...] = ()


def settings_path() -> Path:
    """Where the settings lie."""
    return user_config_path("Pack Studio", appauthor=False) / "settings.json"


def load_settings() -> Settings:
    """The settings; never raises. A damaged file is put aside and counts as none, so that nothing is lost."""
    path = settings_path()
    try:
        content = path.read_bytes()
    except OSError:
        return Settings()
    try:
        return Settings.model_validate(json.loads(content))
    except (ValueError, ValidationError, RecursionError):
        _set_aside(path, content)
        return Settings()


def save_settings(settings: Settings) -> None:
    """Write ``settings``, atomically. Raises ``StudioError``."""
    path = settings_path()
    make_folder(path.parent)
    write_bytes(path, json.dumps(settings.model_dump(mode="json"), indent=2).encode())


def change_settings(change: Callable[[Settings], Settings]) -> Settings:
    """What ``change`` makes of the settings on disk, saved. Raises ``StudioError``.

    Another window may have saved since this one looked, so the file is read again first.
    """
    changed = change(load_settings())
    save_settings(changed)
    return changed


def with_opened(settings: Settings, path: Path, name: str, now: float) -> Settings:
    """With the project at ``path`` as the latest: newest first, and no more than 12 that are not pinned."""
    kept = next((one.pinned for one in settings.recent if one.path == path), False)
    first = Recent(path=path, name=name, opened=now, pinned=kept)
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


def _set_aside(path: Path, content: bytes) -> None:
    now = datetime.now(UTC).strftime("%Y-%m-%d %H-%M-%S.%f")
    with contextlib.suppress(StudioError, OSError):
        if write_new(path.with_name(f"{path.stem} damaged {now}.json"), content):
            path.unlink()
