"""The pages of the help: a few about how things are done, and one for each rule."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from functools import cache
from importlib.resources.abc import Traversable

from studio.project.rules import Rule, Severity
from studio.resources import resource
from studio.values import dataclass

_FIRST = (
    *("index", "first-steps", "guide-artists", "guide-producers", "guide-builds", "known"),
    *("window", "workspaces", "keys", "windows", "settings", "program-languages", "finding", "undo"),
    *("nothing-lost", "where-files-lie"),
    *("watched-folders", "watching", "looking-at-files", "ignoring", "into-packs", "selectors", "patterns"),
    *("packs", "manifest-fields", "text-view", "dialects", "limits", "steam"),
    *("languages", "families", "who-gets-what"),
    *("problems", "fixes", "accepting"),
    *("build-desk", "what-now", "compatible", "open-pack", "built-packs", "build-cache"),
)
_RULES = "rules"
_SUFFIX = ".md"


@dataclass(frozen=True, slots=True)
class Page:
    """``name`` is ``patterns`` or ``rules/PS-ID-LONG``; ``text`` is Markdown and begins with ``title``."""

    name: str
    title: str
    text: str

    @property
    def code(self) -> str | None:
        """The rule that this page is about."""
        folder, _, code = self.name.rpartition("/")
        return code if folder == _RULES else None


@cache
def pages() -> tuple[Page, ...]:
    """Every page that ships: first the guides in the order of reading, then the rules by their codes."""
    folder = resource("help")
    guides = sorted(_pages(folder, ""), key=_rank)
    below = folder.joinpath(_RULES)
    rules = sorted(_pages(below, f"{_RULES}/"), key=lambda page: page.name) if below.is_dir() else []
    return (*guides, *rules)


def page(name: str) -> Page | None:
    """The page of that name; ``None`` where there is none."""
    return next((one for one in pages() if one.name == name), None)


def about_rule(code: str) -> str:
    """The name of the page about the rule ``code``, written or not."""
    return f"{_RULES}/{code}"


def target_of(link: str, name: str) -> str:
    """The name of the page that ``link``, as it stands in the page ``name``, leads to."""
    path = posixpath.normpath(posixpath.join(posixpath.dirname(name), link.partition("#")[0]))
    return path.removesuffix(_SUFFIX)


def severity_words(rule: Rule) -> str:
    """How much ``rule`` matters, as its page says it: ``error on Apple's servers, note on your own``."""
    words = _WORDS[rule.severity]
    if rule.self_hosted is rule.severity:
        return words
    own = "no problem" if rule.self_hosted is None else _WORDS[rule.self_hosted]
    return f"{words} on Apple's servers, {own} on your own"


_WORDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def _pages(folder: Traversable, prefix: str) -> Iterator[Page]:
    for file in folder.iterdir():
        if file.name.endswith(_SUFFIX):
            text = file.read_text(encoding="utf-8")
            title = text.partition("\n")[0].removeprefix("# ").strip()
            yield Page(prefix + file.name.removesuffix(_SUFFIX), title, text)


def _rank(guide: Page) -> tuple[int, str]:
    return (_FIRST.index(guide.name) if guide.name in _FIRST else len(_FIRST), guide.title)
