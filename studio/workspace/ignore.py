"""Ignore rules: what a folder or pattern selector leaves out. Syntax of .gitignore, through pathspec.

Most rules never meet anything, and understanding one takes longer than asking it of many names. So a rule is
understood, and pathspec imported, when a name comes that has the letters which the rule cannot do without.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from studio.errors import StudioError

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec
    from pathspec.patterns.gitignore.spec import GitIgnoreSpecPattern

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


_HINT = "Mend it in the project's list of ignore rules."

_MOST_WILDCARDS = 24
"""In one rule; more could take for ever to compare."""

_NAME = re.compile(r"(?!#)(?:[^\s\[\]\\!/]|\[(?:0-9|[\w\r]+)\]|(?<=\S) (?=\S))+/?")
"""A rule for names that can be understood later: whatever matches this is a rule, if only with one ``*``."""

_GAP = re.compile(r"\[[^\]]*\]|[*?]")
"""What stands for other letters in such a rule."""


class IgnoreRules:
    """Patterns in order; a later one overrides an earlier one, ``!`` takes back.

    A path is asked about after the folders above it: what lies in an ignored folder is ignored with it.
    """

    def __init__(self, patterns: Sequence[str]) -> None:
        self.patterns = tuple(patterns)
        # Patterns that look at names alone give the same answer for a name wherever it stands, unless a
        # later pattern takes something back.
        self._by_name = not any(pattern.startswith("!") or "/" in pattern[:-1] for pattern in self.patterns)
        self._letters = tuple(_letters(pattern) for pattern in self.patterns)
        self._understood: dict[int, GitIgnoreSpecPattern] = {}
        self._asked: _Asked | None = None
        self._known: dict[str, str | None] = {}
        self._those_for("")

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
        asked = self._those_for(path)
        if asked is None:
            return None
        result = asked.spec.check_file(path)
        if not result.include or result.index is None:
            return None
        return self.patterns[asked.indexes[result.index]]

    def _those_for(self, path: str) -> _Asked | None:
        """The patterns that may say something of ``path``, and those asked before; the others say nothing.

        Raises ``StudioError`` for a pattern that says nothing.
        """
        asked = self._asked
        known = asked.indexes if asked is not None else ()
        new = [index for index, letters in enumerate(self._letters) if letters in path and index not in known]
        if new:
            from pathspec import GitIgnoreSpec  # noqa: PLC0415 -- as said above

            indexes = tuple(sorted([*known, *new]))
            for index in new:
                self._understood[index] = _understood(self.patterns[index])
            asked = self._asked = _Asked(indexes, GitIgnoreSpec([self._understood[one] for one in indexes]))
        return asked


class _Asked(NamedTuple):
    """Patterns, by where they stand among all, that are understood and asked together."""

    indexes: tuple[int, ...]
    spec: GitIgnoreSpec


def _letters(pattern: str) -> str:
    """Letters without which no path matches ``pattern``; none where that is not certain.

    Raises ``StudioError`` where comparing may take for ever.
    """
    if len(re.findall(r"\*+|\?", pattern)) > _MOST_WILDCARDS:
        raise StudioError(f"{pattern[:40]} … is an ignore rule with too many wildcards.", _HINT)
    if "**" in pattern or not _NAME.fullmatch(pattern):
        return ""
    return max(_GAP.split(pattern.rstrip("/")), key=len)


def _understood(pattern: str) -> GitIgnoreSpecPattern:
    """``pattern`` compiled. Raises ``StudioError`` where it says nothing."""
    from pathspec.patterns.gitignore.spec import GitIgnoreSpecPattern  # noqa: PLC0415 -- as said above

    try:
        return GitIgnoreSpecPattern(re.sub(r"\*{3,}", "**", pattern))
    except (ValueError, re.error) as error:
        raise StudioError(f"{pattern} is no ignore rule: {error}.", _HINT) from error


def rules(project_patterns: Sequence[str] = ()) -> IgnoreRules:
    """The system's junk and then the project's own patterns."""
    return IgnoreRules((*SYSTEM_JUNK, *project_patterns))


NOTHING_IGNORED = IgnoreRules(())
