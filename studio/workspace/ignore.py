"""Ignore rules: what a folder or pattern selector leaves out. Syntax of .gitignore, through pathspec."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pathspec import GitIgnoreSpec
from pathspec.patterns.gitignore.spec import GitIgnoreSpecPattern

from studio.errors import StudioError

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
    "Icon[\r]",
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
    ".*.packstudio.*.stale",
    ".*.aar.lock*",
    ".*.pack.zip.lock*",
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


_MOST_WILDCARDS = 24
"""In one rule; more could take for ever to compare."""


class IgnoreRules:
    """Patterns in order; a later one overrides an earlier one, ``!`` takes back.

    A path is asked about after the folders above it: what lies in an ignored folder is ignored with it.
    """

    def __init__(self, patterns: Sequence[str]) -> None:
        self.patterns = tuple(patterns)
        # Patterns that look at names alone give the same answer for a name wherever it stands, unless a
        # later pattern takes something back.
        self._by_name = not any(pattern.startswith("!") or "/" in pattern[:-1] for pattern in self.patterns)
        self._spec = GitIgnoreSpec([_understood(pattern) for pattern in self.patterns])
        self._known: dict[str, str | None] = {}

    def rule_for(self, path: str) -> str | None:
        """The pattern that ignores ``path`` (a folder's ends with ``/``), or ``None``."""
        if not self.patterns:
            return None
        if not self._by_name:
            return self._rule(path)
        name = path[path.rfind("/", 0, len(path) - 1) + 1 :]
        if name not in self._known:
            self._known[name] = self._rule(name)
        return self._known[name]

    def _rule(self, path: str) -> str | None:
        result = self._spec.check_file(path)
        return self.patterns[result.index] if result.include and result.index is not None else None


def _understood(pattern: str) -> GitIgnoreSpecPattern:
    """``pattern`` compiled. Raises ``StudioError`` where it says nothing, or takes for ever to answer."""
    hint = "Mend it in the project's list of ignore rules."
    if len(re.findall(r"\*+|\?", pattern)) > _MOST_WILDCARDS:
        raise StudioError(f"{pattern[:40]} … is an ignore rule with too many wildcards.", hint)
    try:
        return GitIgnoreSpecPattern(re.sub(r"\*{3,}", "**", pattern))
    except (ValueError, re.error) as error:
        raise StudioError(f"{pattern} is no ignore rule: {error}.", hint) from error


def rules(project_patterns: Sequence[str] = ()) -> IgnoreRules:
    """The system's junk and then the project's own patterns."""
    return IgnoreRules((*SYSTEM_JUNK, *project_patterns))


NOTHING_IGNORED = IgnoreRules(())
