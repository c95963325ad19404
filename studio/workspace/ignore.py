"""Ignore rules: what a folder or pattern selector leaves out. Syntax of .gitignore, through pathspec."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from pathspec import GitIgnoreSpec

SYSTEM_JUNK: tuple[str, ...] = (
    ".DS_Store",
    "._*",
    ".AppleDouble/",
    ".LSOverride",
    "__MACOSX/",
    ".Spotlight-V100/",
    ".Trashes/",
    ".fseventsd/",
    ".TemporaryItems/",
    ".apdisk",
    "Thumbs.db",
    "Thumbs.db:encryptable",
    "ehthumbs.db",
    "desktop.ini",
    "Desktop.ini",
    "$RECYCLE.BIN/",
    "System Volume Information/",
    ".directory",
    ".Trash-*/",
    ".nfs*",
    ".fuse_hidden*",
    ".git/",
    ".svn/",
    ".hg/",
    ".*.[0-9]*.part",
    "*~",
    ".*.swp",
    ".#*",
    "~$*",
)
"""Files that systems and editors leave behind. They hold for every project and every bare manifest."""

SOURCE_ART: tuple[str, ...] = (
    "*.psd",
    "*.psb",
    "*.xcf",
    "*.kra",
    "*.ai",
    "*.afphoto",
    "*.afdesign",
    "*.blend",
    "*.blend1",
    "*.ma",
    "*.mb",
    "*.max",
    "*.spp",
    "*.aup3",
    "*.als",
    "*.logicx/",
)
"""Working files that a new project leaves out by default; a project may drop or change these rules."""


@dataclass(frozen=True)
class IgnoreRules:
    """Patterns in order; a later one overrides an earlier one, ``!`` takes back."""

    patterns: tuple[str, ...]
    _spec: GitIgnoreSpec = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_spec", GitIgnoreSpec.from_lines(self.patterns))

    def rule_for(self, path: str) -> str | None:
        """The pattern that ignores ``path`` (a folder's ends with ``/``), or ``None``."""
        if not self.patterns:
            return None
        result = self._spec.check_file(path)
        return self.patterns[result.index] if result.include and result.index is not None else None


def rules(project_patterns: Sequence[str] = ()) -> IgnoreRules:
    """The system's junk and then the project's own patterns."""
    return IgnoreRules((*SYSTEM_JUNK, *project_patterns))


NOTHING_IGNORED = IgnoreRules(())
