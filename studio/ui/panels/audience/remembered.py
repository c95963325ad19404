"""Who was asked about last, kept for the next time the window opens."""

from __future__ import annotations

import json
from dataclasses import asdict, replace

from PySide6.QtCore import QSettings

from studio.project.checks.platforms import PLATFORMS
from studio.project.presets import PRESETS
from studio.project.profiles import LOCALIZED_SINCE, PACKS_SINCE, Profile

_KEY = "audience"

_FIRST = "German in Switzerland"
"""Who is asked about the very first time: somebody for whom the answer is not plain."""


def recall() -> Profile:
    """Who was asked about last; what does not read as somebody is passed over."""
    text = QSettings().value(_KEY)
    try:
        values: object = json.loads(text) if isinstance(text, str) else None
    except ValueError:
        values = None
    if not isinstance(values, dict):
        return next(one for one in PRESETS if one.name == _FIRST)
    return _read({str(key): value for key, value in values.items()})  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] -- JSON of unknown shape


def remember(profile: Profile) -> None:
    """Keep ``profile`` for the next time."""
    QSettings().setValue(_KEY, json.dumps(asdict(profile)))


def _read(values: dict[str, object]) -> Profile:
    preferred = values.get("preferred")
    texts: list[object] = list(preferred) if isinstance(preferred, list) else []  # pyright: ignore[reportUnknownArgumentType] -- as above
    profile = Profile(tuple(one for one in texts if isinstance(one, str)))
    app, name, platform, system = (values.get(key) for key in ("app_language", "name", "platform", "os"))
    return replace(
        profile,
        app_language=app if isinstance(app, str) else None,
        # The name of a common person is one that can be told in the reader's language.
        name=next((one.name for one in PRESETS if one.name == name), name) if isinstance(name, str) else "",
        platform=platform if isinstance(platform, str) and platform in PLATFORMS else "iOS",
        os=system if isinstance(system, int) and PACKS_SINCE <= system < LOCALIZED_SINCE else LOCALIZED_SINCE,
        is_update=values.get("is_update") is True,
    )
