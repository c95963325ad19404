"""Ignore rules: what a folder or pattern selector leaves out. Syntax of .gitignore, through pathspec.

Most rules never meet anything, and understanding one takes longer than asking it of many names. So a rule is
understood, and pathspec imported, when a name comes that has the letters which the rule cannot do without.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from studio.errors import StudioError
from studio.words import words

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


_HINT = words("Mend it in the project's list of ignore rules.")

_MOST_WILDCARDS = 24
"""In one rule; more could take for ever to compare."""

_NAME = re.compile(r"(?!#)(?:[^\s\[\]\\!/]|\[(?:0-9|[\w\r]+)\]|(?<=\S) (?=\S))+/?")
"""A rule for names that can be understood later: whatever matches this is a rule, if only with one ``*``."""

_GAP = re.compile(r"\[[^\]]*\]|[*?]")
"""What stands for other letters in such a rule."""

_PLACE = re.compile(r"!?/((?:[^\s\[\]\\*?]|\\[^/]|(?<=\S) (?=\S))+)", re.DOTALL)
"""A rule for one path, without anything that stands for other letters."""

_ESCAPED = re.compile(r"\\(.)", re.DOTALL)

_MOST_ASKED = 500
"""Sets of patterns that are kept ready to be asked together."""


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
        # Of most names no rule can say anything: one look tells.
        self._scout = re.compile("|".join(sorted(set(map(re.escape, self._letters)))))
        self._understood: dict[int, GitIgnoreSpecPattern] = {}
        self._asked: dict[tuple[int, ...], GitIgnoreSpec] = {}
        self._known: dict[str, str | None] = {}
        for index, letters in enumerate(self._letters):
            if not letters:
                self._understand(index)

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
        if self._scout.search(path) is None:
            return None
        # The others lack letters without which they match nothing.
        able = tuple([index for index, letters in enumerate(self._letters) if letters in path])
        if not able:
            return None
        result = self._spec(able).check_file(path)
        return self.patterns[able[result.index]] if result.include and result.index is not None else None

    def _spec(self, able: tuple[int, ...]) -> GitIgnoreSpec:
        """The patterns of these numbers, to be asked together."""
        spec = self._asked.get(able)
        if spec is None:
            from pathspec import GitIgnoreSpec  # noqa: PLC0415 -- as said above

            if len(self._asked) >= _MOST_ASKED:
                self._asked.clear()
            spec = self._asked[able] = GitIgnoreSpec([self._understand(index) for index in able])
        return spec

    def _understand(self, index: int) -> GitIgnoreSpecPattern:
        """The pattern number ``index``, compiled. Raises ``StudioError`` for one that says nothing."""
        if index not in self._understood:
            self._understood[index] = _understood(self.patterns[index])
        return self._understood[index]


def _letters(pattern: str) -> str:
    """Letters without which no path matches ``pattern``; none where that is not certain.

    Raises ``StudioError`` where comparing may take for ever.
    """
    if len(re.findall(r"\*+|\?", _ESCAPED.sub("", pattern))) > _MOST_WILDCARDS:
        raise StudioError(
            words("{rule} … is an ignore rule with too many wildcards.", rule=pattern[:40]), _HINT
        )
    place = _PLACE.fullmatch(pattern)
    if place is not None and "//" not in pattern:
        return _ESCAPED.sub(r"\1", place[1]).removesuffix("/")
    pattern = pattern.removeprefix("!")
    if "**" in pattern or not _NAME.fullmatch(pattern):
        return ""
    return max(_GAP.split(pattern.rstrip("/")), key=len)


def _understood(pattern: str) -> GitIgnoreSpecPattern:
    """``pattern`` compiled. Raises ``StudioError`` where it says nothing."""
    from pathspec.patterns.gitignore.spec import GitIgnoreSpecPattern  # noqa: PLC0415 -- as said above

    try:
        made = GitIgnoreSpecPattern(re.sub(r"\*{3,}", "**", pattern))
    except (ValueError, re.error) as error:
        raise StudioError(
            words("{rule} is no ignore rule: {fault}.", rule=pattern, fault=error), _HINT
        ) from error
    # Elsewhere it may be of bytes, and pathspec does not say of which.
    regex = cast("re.Pattern[str] | None", made.regex)  # pyright: ignore[reportUnknownMemberType]
    if regex is None or not regex.pattern.endswith("|$)"):
        return made
    # Git's rule for "a" does not mean "a" with a line break behind it; for "$" they are the same.
    return GitIgnoreSpecPattern(re.compile(regex.pattern.removesuffix("$)") + "\\Z)"), made.include)


def pattern_of(path: str, *, folder: bool = False) -> str:
    """The rule that takes ``path``, as a scan gives it, and nothing else; of a ``folder`` all in it."""
    place = re.sub(r"([\\*?\[\]])", r"\\\1", path)
    if folder:
        return f"/{place}/"
    # White space at the end of a rule does not count, unless it stands in brackets.
    name = place.rstrip()
    return f"/{name}" + "".join(f"[{letter}]" for letter in place[len(name) :])


def pattern_of_ending(ending: str) -> str:
    """The rule that takes every file whose name ends with ``ending`` (``.psd``)."""
    return "*" + pattern_of(ending)[1:]


def fault_of(pattern: str) -> StudioError | None:
    """Why ``pattern`` makes no sense as a rule, and how to mend it; ``None`` where it does."""
    shown = pattern.strip()[:60]
    for said, message, hint in _FAULTS:
        if said.match(pattern):
            return StudioError(message.but(rule=shown), hint)
    try:
        understood = _letters(pattern), _understood(pattern)
    except StudioError as error:
        if isinstance(error.__cause__, re.error):
            return StudioError(
                words("{rule} has a range in brackets that runs backwards.", rule=shown),
                words("Write [a-z]."),
            )
        if error.__cause__ is None:
            return StudioError(
                words("{rule} has too many * and ?.", rule=shown),
                words("Use {count} of them at most.", count=_MOST_WILDCARDS),
            )
        return StudioError(
            words("{rule} says of no file that it is ignored.", rule=shown),
            words("Write a name, or *.psd."),
        )
    if understood[1].include is None:
        hint = words("Write ] where it ends, or \\[ for a name that has a bracket in it.")
        return StudioError(words("{rule} has a bracket that is not closed, or is empty.", rule=shown), hint)
    return None


_FAULTS = tuple(
    (re.compile(said, re.DOTALL), message, hint)
    for said, message, hint in (
        (
            r"\s*\Z",
            words("An empty line is no rule."),
            words("Write a name, or *.psd for all files that end so."),
        ),
        (
            r"#",
            words("{rule} is a remark: # at the start says so.", rule=""),
            words("Write \\# for a name that begins with it."),
        ),
        (
            r"!?\s*\Z|!?/+\s*\Z",
            words("{rule} names no file.", rule=""),
            words("Write a name behind it, such as *.psd."),
        ),
        (
            r"!?\.\.?/",
            words("{rule} takes nothing: rules count from the top.", rule=""),
            words("Leave out what is before the name."),
        ),
        (
            r"!?/?([A-Za-z]:|~/)",
            words("{rule} takes nothing: rules count from the top.", rule=""),
            words("Write /art, not C:/art."),
        ),
        (
            r"(.*[^\\])?(\\\\)*\\\Z",
            words("{rule} ends with \\, which is a sign for the next letter.", rule=""),
            words("Write / behind a folder, and [ ] for a space at the end."),
        ),
        (
            r"(.*[^\\])?(\\\\)*\\\w",
            words("{rule} has \\ before a letter that needs none.", rule=""),
            words("Write / between a folder and what is in it."),
        ),
    )
)
"""What people write that is understood as something else, or as nothing."""


def rules(project_patterns: Sequence[str] = ()) -> IgnoreRules:
    """The system's junk and then the project's own patterns."""
    return IgnoreRules((*SYSTEM_JUNK, *project_patterns))


NOTHING_IGNORED = IgnoreRules(())
