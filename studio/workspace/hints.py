"""Where on disk something may have changed since it was last looked at."""

from __future__ import annotations

from pathlib import Path

from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Hints:
    """In ``folders`` something came, went or changed; anything may have at or below ``trees`` (absolute).

    When a whole folder came, its place is in ``trees``. ``files`` are single ones that were asked for.
    ``doubt``: more may have changed, anywhere, of which nothing was heard.
    """

    folders: frozenset[Path] = frozenset()
    trees: frozenset[Path] = frozenset()
    files: frozenset[Path] = frozenset()
    doubt: bool = False

    def __or__(self, other: Hints) -> Hints:
        return Hints(
            self.folders | other.folders,
            self.trees | other.trees,
            self.files | other.files,
            self.doubt or other.doubt,
        )

    def __bool__(self) -> bool:
        return bool(self.folders or self.trees or self.files or self.doubt)


NO_HINTS = Hints()
