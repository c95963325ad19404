"""Coverage: which logical paths of each family there are in which languages, and what follows for people.

What a device makes of it is predicted: Apple documents one resolved language for the app, and not how it is
found (language facts, 1). The choice of the language is ``languages.matching``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from studio.languages.equivalence import maximized
from studio.languages.matching import RULE_SET, match
from studio.languages.names import display
from studio.languages.tags import LanguageTag
from studio.project.audience import Via
from studio.project.contents import Contents
from studio.project.facts import Facts, same_bytes
from studio.project.families import Copy, Family, Member, families, possible_copies, with_languages
from studio.project.memory import Memory
from studio.project.packs import Pack
from studio.project.project_file import ProjectFile
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Cell:
    """What there is of a family in one language; ``tag`` is ``None`` for what everybody gets.

    ``paths`` are how many logical paths the family has, ``missing`` those that are not there in this
    language, in order. ``from_everybody`` are those of them that everybody gets, so they are no holes.
    ``same_as_base`` have the very bytes of the base's file; of the ``unknown`` that cannot be said yet, or
    not at all. ``packs`` are the names of its packs, none where the language is only asked for.
    """

    tag: LanguageTag | None
    paths: int
    missing: tuple[str, ...]
    packs: tuple[str, ...] = ()
    from_everybody: tuple[str, ...] = ()
    same_as_base: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    is_required: bool = False

    @property
    def present(self) -> int:
        """How many paths there are in this language."""
        return self.paths - len(self.missing)

    @property
    def holes(self) -> int:
        """How many paths nobody with this language has."""
        return len(self.missing) - len(self.from_everybody)

    @property
    def percent(self) -> int:
        """How much is present; bars and numbers both come from here."""
        return percent(self.present, self.paths)


@dataclass(frozen=True, slots=True)
class FamilyCoverage:
    """The languages of one family: those of its packs in project order, then those only asked for.

    ``paths`` are its logical paths, in order. ``everybody`` is what has no language, if anything has.
    """

    family: Family
    paths: tuple[str, ...]
    cells: tuple[Cell, ...]
    everybody: Cell | None

    @property
    def name(self) -> str:
        return self.family.name

    @property
    def base(self) -> str:
        """The tag of the base; ``""`` where that is for everybody, or where there is none."""
        base = self.family.base
        return "" if base is None or base.tag is None else str(base.tag)

    @property
    def base_pack(self) -> Pack | None:
        """The pack that the others are compared with."""
        return None if self.family.base is None else self.family.base.pack

    def cell(self, tag: LanguageTag) -> Cell | None:
        """What there is in ``tag``; ``None`` where it has no pack in it and none is asked for."""
        return next((one for one in self.cells if one.tag == tag), None)


@dataclass(frozen=True, slots=True)
class Uneven:
    """``family`` has no pack in the languages ``lacks``, and the family ``against`` has.

    Tags that mean the same people count as one language: that they are mixed is a matter of its own.
    ``for_everybody``: it has a pack without a language, which those people get all the same.
    """

    family: str
    lacks: tuple[LanguageTag, ...]
    against: str
    for_everybody: bool

    @property
    def words(self) -> str:
        """What it means, in a sentence."""
        those = "it" if len(self.lacks) == 1 else "one of them"
        get = (
            f"of {self.family} only what is for everybody"
            if self.for_everybody
            else f"no pack of {self.family}"
        )
        return (
            f"{self.family} lacks {_listed(self.lacks)}, which {self.against} has: "
            f"people who resolve to {those} get {get}."
        )


@dataclass(frozen=True, slots=True)
class Outcome:
    """What people who want ``language``, and nothing else, resolve to, and what they go without.

    ``resolved`` is a language that is offered, ``None`` where none is found. ``without`` are families of
    which they get nothing at all, as none of their packs is in just that language; ``only_everybody`` those
    of which they get what has no language.
    """

    language: LanguageTag
    resolved: str | None
    via: Via
    without: tuple[str, ...]
    only_everybody: tuple[str, ...]

    @property
    def words(self) -> str:
        """What happens to these people, in a sentence."""
        if self.resolved is None:
            found = "resolve to no language"
        elif self.via is Via.PRIMARY:
            found = f"resolve to {self.resolved}, by way of the app's primary language"
        else:
            found = f"resolve to {self.resolved}"
        lost = f", and get no pack of {_listed(self.without)}" if self.without else ""
        return f"People with {display(self.language).english} ({self.language}) {found}{lost}."


@dataclass(frozen=True, slots=True)
class Coverage:
    """All families with a language, or of which one is asked for by name.

    ``outcomes`` has each language that a family has or lacks. ``left_out`` are packs whose language is none
    that Apple takes: they cover nothing.
    """

    families: tuple[FamilyCoverage, ...]
    uneven: tuple[Uneven, ...]
    outcomes: tuple[Outcome, ...]
    left_out: tuple[Pack, ...]
    rule_set: str = RULE_SET

    @property
    def languages(self) -> tuple[LanguageTag, ...]:
        """Every language of every family, and those that are asked for, each once."""
        tags = (cell.tag for one in self.families for cell in one.cells)
        return tuple(dict.fromkeys(tag for tag in tags if tag is not None))


def coverage(
    contents: Sequence[Contents], project: ProjectFile | None, facts: Facts, memory: Memory | None = None
) -> Coverage:
    """What the packs of ``contents`` cover. Of files that ``facts`` do not know nothing is said to be fine.

    The order of ``contents`` does not matter. What follows from the same packs as before is taken from
    ``memory``, object for object.
    """
    memory = memory or Memory()
    ordered = sorted(contents, key=lambda one: one.pack.path)
    found = with_languages(families(ordered, project, memory), project)
    covered = tuple(
        memory.keep(("coverage", one.name.casefold()), partial(_covered, one, facts, memory), one, facts)
        for one in found
    )
    packs = [one.pack for one in ordered]
    left_out = tuple(one for one in packs if one.manifest.language is not None and one.language is None)
    uneven = tuple(_uneven([one for one in found if one.localized]))
    primary = None if project is None else project.primary_language
    return Coverage(covered, uneven, _outcomes(covered, packs, primary), left_out)


def percent(present: int, paths: int) -> int:
    """``present`` of ``paths``, rounded so that only all is 100 and only nothing is 0."""
    if not paths or not present:
        return 0
    return max(1, present * 100 // paths)


def _covered(family: Family, facts: Facts, memory: Memory) -> FamilyCoverage:
    every = family.paths
    shared = frozenset[str]().union(*(one.paths for one in family.for_everybody))
    cells: list[Cell] = []
    for tag in dict.fromkeys((*family.tags, *family.required)):
        members = [one for one in family.localized if one.tag == tag]
        missing = every.difference(*(one.paths for one in members))
        same, unknown = _compared(members, family, facts, memory)
        cells.append(
            Cell(
                tag,
                len(every),
                tuple(sorted(missing)),
                tuple(one.pack.name for one in members),
                tuple(sorted(missing & shared)),
                same,
                unknown,
                tag in family.required,
            )
        )
    everybody = None
    if family.for_everybody:
        names = tuple(one.pack.name for one in family.for_everybody)
        everybody = Cell(None, len(every), tuple(sorted(every - shared)), names)
    return FamilyCoverage(family, tuple(sorted(every)), tuple(cells), everybody)


def _compared(
    members: Sequence[Member], family: Family, facts: Facts, memory: Memory
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The logical paths of ``members`` with the bytes of the base's file, and those that may have them."""
    same: set[str] = set()
    unknown: set[str] = set()
    for member in members:
        for base in family.bases:
            if member.tag == base.tag:
                continue
            # The first is the one that checks ask for too.
            key = ("copies", member.pack.path, *([] if base is family.base else [base.pack.path]))
            for copy in memory.recall(key, possible_copies, member, base):
                is_same = _is_same(copy, member, base, facts)
                if is_same is not False:
                    (same if is_same else unknown).add(copy.path)
    return tuple(sorted(same)), tuple(sorted(unknown - same))


def _is_same(copy: Copy, member: Member, base: Member, facts: Facts) -> bool | None:
    here, there = member.pack.base, base.pack.base
    one, other = copy.file.asset, copy.original.asset
    if here == there and one.disk_path == other.disk_path:
        return True  # One file, in both packs.
    return same_bytes(facts.of(here, one), facts.of(there, other))


def _uneven(localized: Sequence[Family]) -> Iterator[Uneven]:
    """Which families lack languages of others; tags that mean the same people are one language."""
    meant = {one.name: {maximized(tag): tag for tag in reversed(one.tags)} for one in localized}
    spelled: dict[LanguageTag, LanguageTag] = {}
    for one in localized:
        for tag in one.tags:
            spelled.setdefault(maximized(tag), tag)
    for family in localized:
        missing = [one for one in spelled if one not in meant[family.name]]
        while missing:
            # As few comparisons as there can be, each with a family that truly has them all.
            against = max(localized, key=lambda other: len(meant[other.name].keys() & set(missing)))
            lacks = [one for one in missing if one in meant[against.name]]
            tags = tuple(spelled[one] for one in lacks)
            yield Uneven(family.name, tags, against.name, bool(family.for_everybody))
            missing = [one for one in missing if one not in lacks]


def _outcomes(
    covered: Sequence[FamilyCoverage], packs: Sequence[Pack], primary: str | None
) -> tuple[Outcome, ...]:
    available = tuple(dict.fromkeys(str(one.language) for one in packs if one.language is not None))
    tags = dict.fromkeys(cell.tag for one in covered for cell in one.cells if cell.tag is not None)
    localized = [one.family for one in covered if one.family.localized]
    found: list[Outcome] = []
    for tag in tags:
        resolved, via = _resolved(str(tag), available, primary)
        spoken = None if resolved is None else LanguageTag.parse(resolved)
        holes = [one for one in localized if spoken not in one.tags]
        without = tuple(one.name for one in holes if not one.for_everybody)
        only_everybody = tuple(one.name for one in holes if one.for_everybody)
        found.append(Outcome(tag, resolved, via, without, only_everybody))
    return tuple(found)


def _resolved(wanted: str, available: Sequence[str], primary: str | None) -> tuple[str | None, Via]:
    """The one language of the app for people who want ``wanted``, else for its primary language."""
    chosen = match([wanted], available).chosen
    if chosen is not None:
        return chosen, Via.PREFERRED
    chosen = None if primary is None else match([primary], available).chosen
    return chosen, Via.NONE if chosen is None else Via.PRIMARY


def _listed(words: Iterable[object]) -> str:
    """``en``, ``en and fr``, ``en, fr and de``."""
    *first, last = (str(one) for one in words)
    return f"{', '.join(first)} and {last}" if first else last
