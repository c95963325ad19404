"""Files for a family of packs: each to the pack in whose language folder it lies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field, replace
from pathlib import Path

from studio.errors import Place
from studio.files import real
from studio.project.contents import Contents
from studio.project.edits import Edit
from studio.project.families import spellings
from studio.project.packs import Pack
from studio.project.widest import files_below
from studio.session.gathering import Deed, Gathering, Way, gather
from studio.session.including import Places, Refusal, Why, refused, together
from studio.values import dataclass
from studio.words import Size, counted, words
from studio.workspace.dropped import Dropped


@dataclass(frozen=True, slots=True)
class Member:
    """A pack of the family, what it ships, and the places of which its snapshot knows all."""

    pack: Pack
    contents: Contents | None
    scanned: tuple[str, ...] = ()


@dataclass(slots=True)
class _Share:
    """What one member gets; local to one call."""

    folders: list[Path] = field(default_factory=list[Path])
    files: list[Path] = field(default_factory=list[Path])


def pack_for(source: str, packs: Sequence[Pack]) -> Pack | None:
    """The one of ``packs`` in whose language folder ``source``, a path below their base, lies.

    The deepest folder that is called like one of their languages counts; ``None`` where that says two.
    """
    for part in reversed(source.split("/")):
        name = part.lower().replace("_", "-")
        fitting = [one for one in packs if one.language is not None and name in spellings(one.language)]
        exact = [one for one in fitting if name == str(one.language).lower()]
        if fitting:
            found = exact or fitting
            return found[0] if len(found) == 1 else None
    return None


def stray(dropped: Dropped, pack: Pack, family: Sequence[Pack]) -> Pack | None:
    """The pack of ``family`` that ``dropped`` is for, or some of it, where that is not ``pack``.

    ``None`` as well where something is for none of them: then nobody knows better than the person.
    """
    places = Places(real(pack.base))
    paths = (*dropped.folders, *dropped.files)
    sources = [places.source_of(path) for path in paths]
    found = [None if source is None else pack_for(source, family) for source in sources]
    if any(one is None for one in found):
        return None
    return next((one for one in found if one is not None and one.path != pack.path), None)


def share_out(dropped: Dropped, family: str, members: Sequence[Member], *, patterns: bool) -> Gathering:
    """``dropped`` added to ``members``, packs of one base: each file to the pack of its language.

    A folder that lies in a language's goes there as it is; of another one the files are looked at. What lies
    in no folder of their languages is refused.
    """
    refusals = refused(dropped)
    packs = [one.pack for one in members]
    shares = {one.pack.path: _Share() for one in members}
    homeless = _hand_out(dropped, members, shares)
    found = [
        gather(
            Dropped(tuple(shares[one.pack.path].folders), tuple(shares[one.pack.path].files)),
            one.pack,
            one.contents,
            one.scanned,
            patterns=patterns,
        )
        for one in members
    ]
    refusals += [one for gathering in found for one in gathering.refusals]
    if homeless:
        refusals.append(_homeless(homeless, family))
    sizes = {source: amount for one in found for source, amount in one.sizes.items()}
    doing = [one for one in found if one.ways]
    return Gathering(
        Deed.ADD,
        packs[0],
        _joined(doing, family),
        tuple(refusals),
        len(sizes),
        sum(sizes.values()),
        sum(one.fresh for one in doing),
        sum(one.fresh_bytes for one in doing),
        asks=True,
        others=tuple(packs[1:]),
        family=family,
        sources=tuple(source for one in found for source in one.sources),
        sizes=sizes,
    )


def _hand_out(dropped: Dropped, members: Sequence[Member], shares: dict[Path, _Share]) -> list[Path]:
    """Put everything into its share; what is for nobody comes back."""
    packs = [one.pack for one in members]
    first = members[0]
    base = real(first.pack.base)
    places = Places(base)
    homeless: list[Path] = []
    for folder in dropped.folders:
        source = places.source_of(folder)
        whose = None if source is None else pack_for(source, packs)
        if whose is not None:
            shares[whose.path].folders.append(folder)
            continue
        inside = files_below(source, first.contents.snapshot) if source and first.contents else ()
        homeless += [] if inside else [folder]
        for path in inside:
            whose = pack_for(path.rpartition("/")[0], packs)
            target = shares[whose.path].files if whose is not None else homeless
            target.append(base / path)
    for file in (*dropped.files, *dropped.manifests, *dropped.depots):
        source = places.source_of(file)
        whose = None if source is None else pack_for(source.rpartition("/")[0], packs)
        target = shares[whose.path].files if whose is not None else homeless
        target.append(file)
    return homeless


def _joined(doing: Sequence[Gathering], family: str) -> tuple[Way, ...]:
    """The ways of all of them as ways of one step."""
    if not doing:
        return ()
    label = words(
        "Add {files} to {packs} of {family}",
        files=counted(
            "1 file ({size})",
            "{count} files ({size})",
            sum(one.fresh for one in doing),
            size=Size(sum(one.fresh_bytes for one in doing)),
        ),
        packs=counted("1 pack", "{count} packs", len(doing)),
        family=family,
    )
    found: list[Way] = []
    for way in range(max(len(one.ways) for one in doing)):
        ways = [one.ways[min(way, len(one.ways) - 1)] for one in doing]
        edit = together([one.edit for one in ways], label) or Edit(label, (), Place())
        lines = tuple(line for one in ways for line in one.lines)
        found.append(Way(replace(edit, label=label), lines))
    return tuple(found)


def _homeless(paths: Sequence[Path], family: str) -> Refusal:
    name, rest = paths[0].name, len(paths) - 1
    if rest:
        message = words(
            "{file} and {count} more lie in no folder of a language of {family}, so they were not added.",
            file=name,
            count=rest,
            family=family,
        )
    else:
        message = words(
            "{file} lies in no folder of a language of {family}, so it was not added.",
            file=name,
            family=family,
        )
    return Refusal(Why.OTHER, paths[0], message, words("Add them to the pack that they are for."))
