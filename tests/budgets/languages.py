"""What an answer about languages costs, and how many of the cases of others are answered as they say."""

from __future__ import annotations

import random
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

import langcodes

from studio.languages import names, tables
from studio.languages.apple_languages import APP_STORE_LANGUAGES, SYSTEM_LANGUAGES
from studio.languages.matching import localizations_to_use, match
from studio.languages.prepared import prepared
from studio.manifest.values import OnDemand
from studio.project.audience import Offer, audience
from studio.project.profiles import Profile
from tests.budgets._language_scores import scores
from tests.budgets.timing import RUNS, median, timed
from tests.budgets.turns import Work, in_turn

PROFILES = 1_000
PACKS = 50

_BAR_ALL = 0.4
_BAR_ONE = 0.001
_BAR_IMPORT = 0.040
_BAR_SEARCH = 0.010
_STARTS = 9
"""How often a program is started: starts differ more than calls."""

_PEER = "langcodes"
_TABLES = (tables.aliases, tables.likely, tables.two_letters)
_REGIONS = (
    "US",
    "GB",
    "IN",
    "AU",
    "CA",
    "DE",
    "AT",
    "CH",
    "FR",
    "MX",
    "AR",
    "PT",
    "AO",
    "HK",
    "ME",
    "JP",
    "XX",
)
_SEARCHES = (
    *(
        "p",
        "de",
        "pt-",
        "port",
        "português",
        "portugese",
        "brasil",
        "brazil",
        "schweiz",
        "hong kong",
        "e" * 9_999,
    ),
    *("zh-hant", "chinese traditional", "norsk", "日本", "עברית", "nobody speaks this", "serbian latin"),
)


def table(profiles: int = PROFILES, packs: int = PACKS) -> str:
    """Medians of a few runs; then the scores, where the cases are given."""
    people = list(_people(profiles))
    offered = [str(tag) for tag in APP_STORE_LANGUAGES[:packs]]
    rows = [
        f"{profiles:,} profiles against packs in {len(offered)} languages; medians of {RUNS} runs",
        *_times_of_all(people, offered),
        *_times_of_one(people, offered),
        *_times_of_starts(),
        *_times_of_searches(),
        *scores(),
    ]
    return "\n".join(rows)


def _people(count: int) -> Iterable[Profile]:
    """Everybody wants one to four languages of the systems, most of them in a region."""
    chance = random.Random("people")  # noqa: S311 -- seeded
    for number in range(count):
        tags = chance.sample(SYSTEM_LANGUAGES, number % 4 + 1)
        regions = [f"{tag}" if tag.region else f"{tag}-{chance.choice(_REGIONS)}" for tag in tags]
        yield Profile(tuple(regions))


def _times_of_all(people: Sequence[Profile], offered: Sequence[str]) -> Iterable[str]:
    packs = [Offer(tag, f"voices-{tag}", tag, OnDemand()) for tag in offered]
    rows = {
        "which languages, nothing remembered": Work(
            _for_each(people, lambda one: localizations_to_use(one.wanted, offered)), prepared.cache_clear
        ),
        "which languages": Work(_for_each(people, lambda one: localizations_to_use(one.wanted, offered))),
        "the same with all traces": Work(_for_each(people, lambda one: match(one.wanted, offered))),
        "who gets which packs": Work(_for_each(people, lambda one: audience(one, packs, "en-US"))),
    }
    works = {_PEER: Work(_for_each(people, lambda one: _by_langcodes(one.wanted, offered))), **rows}
    for work in works.values():  # What is loaded once is told further down.
        work.do()
    took = in_turn(works, RUNS)
    yield _row(f"{_PEER}, closest_match of each wish in turn", took[_PEER])
    for words in rows:
        yield _row(words, took[words], _BAR_ALL, f"{took[words] / took[_PEER]:.2f} of {_PEER}")


def _for_each(people: Sequence[Profile], work: Callable[[Profile], object]) -> Callable[[], None]:
    def do() -> None:
        for one in people:
            work(one)

    return do


def _by_langcodes(wanted: Sequence[str], offered: Sequence[str]) -> str | None:
    """As a program would ask that has nothing else."""
    for tag in wanted:
        found, _ = langcodes.closest_match(tag, list(offered))
        if found != "und":
            return found
    return None


def _times_of_one(people: Sequence[Profile], offered: Sequence[str]) -> Iterable[str]:
    took = [median(partial(match, one.wanted, offered)) for one in people]
    yield _row("one answer with its trace, in the middle", statistics.median(took), _BAR_ONE)
    yield _row("one answer with its trace, the slowest", max(took), _BAR_ONE)


def _times_of_starts() -> Iterable[str]:
    """Of fresh programs, which have compiled files at hand as an installed one has."""
    took = in_turn(
        {
            "bare": Work(_started("pass")),
            "import": Work(_started("import studio.languages.matching")),
            "answer": Work(
                _started("from studio.languages import matching; matching.match(['cmn'], ['zh-TW'])")
            ),
        },
        _STARTS,
    )
    bare = f"a bare start: {_ms(took['bare'])}"
    yield _row("import of the matching, above a bare start", took["import"] - took["bare"], _BAR_IMPORT, bare)
    yield _row("the first answer, above the import", took["answer"] - took["import"])
    yield _row("its tables alone", median(_load_tables, before=_forget_tables))


def _started(script: str) -> Callable[[], object]:
    root = str(Path(__file__).parents[2])
    return partial(subprocess.run, [sys.executable, "-c", script], check=True, cwd=root)


def _load_tables() -> None:
    for load in _TABLES:
        load()


def _forget_tables() -> None:
    for load in _TABLES:
        load.cache_clear()


def _times_of_searches() -> Iterable[str]:
    yield _row("the catalogue of languages is made", timed(names.load))
    names.find("anything")
    took = {query: median(partial(names.find, query)) for query in _SEARCHES}
    slowest = max(took, key=lambda query: took[query])
    yield _row("a search in it, in the middle", statistics.median(took.values()), _BAR_SEARCH)
    yield _row("a search in it, the slowest", took[slowest], _BAR_SEARCH, repr(slowest[:20]))


def _row(words: str, seconds: float, bar: float | None = None, remark: str = "") -> str:
    limit = "" if bar is None else f"bar {_ms(bar)}"
    return f"{words:<46}{_ms(seconds):>12}  {limit:<15}{remark}".rstrip()


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.2f} ms"
