"""The people an app is for, as far as it matters which packs they get."""

from __future__ import annotations

from studio.values import dataclass

PACKS_SINCE = 26
"""The system from which on a device gets asset packs at all. Source: asset pack facts, 0 (certain)."""

LOCALIZED_SINCE = 27
"""The system from which on a device gets localized packs. Source: language facts, 1 (certain)."""


@dataclass(frozen=True, slots=True)
class Profile:
    """A person with a device.

    ``preferred`` are the languages of the device, most wanted first, as written; ``app_language`` is the
    app's own language setting, which comes before them. ``platform`` is written as in a manifest.
    ``is_update``: the app is there already and is updated.
    """

    preferred: tuple[str, ...]
    app_language: str | None = None
    os: int = LOCALIZED_SINCE
    platform: str = "iOS"
    is_update: bool = False
    name: str = ""

    @property
    def wanted(self) -> tuple[str, ...]:
        """All languages that are asked for, in order."""
        return self.preferred if self.app_language is None else (self.app_language, *self.preferred)
