"""Coverage adds up, whatever is in the packs and whichever comes first."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from studio.manifest.document import Document
from studio.project.assets import Asset, Snapshot
from studio.project.contents import Contents, contents_of
from studio.project.coverage import coverage, percent
from studio.project.facts import NO_FACTS, Facts, FileFacts
from studio.project.packs import read_pack
from studio.project.project_file import FamilyEntry, ProjectFile
from tests.builders import manifest

BASE = Path("/game")
TAGS = st.sampled_from([None, "en", "fr", "pt-BR", "pt-PT", "en-US", "zh-Hant", "de_DE", "German"])
NAMES = st.sampled_from(["voices", "Voices", "text", "voices-fr", "fr"])
PATHS = st.sampled_from([f"{folder}/{name}" for folder in ("fr", "en", "a", "pt_br") for name in "xyz"])


@dataclass(frozen=True)
class Shipped:
    """A pack: what its id begins with, its language, and the size of each of its files."""

    name: str
    tag: str | None
    files: dict[str, int]


PACKS = st.lists(
    st.builds(Shipped, NAMES, TAGS, st.dictionaries(PATHS, st.integers(0, 3), max_size=5)), max_size=6
)
REQUIRED = st.dictionaries(
    st.sampled_from(["*", "voices", "TEXT", "none"]),
    st.lists(st.sampled_from(["en", "fr", "ja"]), max_size=3, unique=True).map(tuple),
)
FAMILIES = st.lists(
    st.builds(
        lambda name, packs, stems: FamilyEntry(name=name, packs=tuple(packs), stems=tuple(stems)),
        NAMES,
        st.lists(st.sampled_from(["voices-0", "text-en-1", "voices-fr-2"]), max_size=2),
        st.lists(NAMES, max_size=1),
    ),
    max_size=2,
)
PROJECTS = st.builds(
    lambda primary, required, families: ProjectFile(
        name="Game", primary_language=primary, required_languages=required, families=tuple(families)
    ),
    st.sampled_from(["en", "fr", "ja", "pt-PT"]),
    REQUIRED,
    FAMILIES,
)


def shipped(packs: list[Shipped]) -> tuple[Contents, ...]:
    """What ``packs`` ship, each with a folder of its own on disk."""
    return tuple(_contents(number, one) for number, one in enumerate(packs))


def _contents(number: int, one: Shipped) -> Contents:
    folder = str(number)
    assets = tuple(
        Asset(f"{folder}/{path}", f"{folder}/{path}", size, 0) for path, size in sorted(one.files.items())
    )
    selectors = [{"fileSource": f"{folder}/{path}", "fileDestination": path} for path in one.files]
    pack_id = f"{one.name}-{one.tag}-{number}" if one.tag else f"{one.name}-{number}"
    values = manifest(assetPackID=pack_id, language=one.tag, fileSelectors=selectors)
    text = Document.read(json.dumps(values).encode())
    pack = read_pack(BASE / f"manifests/{number}.json", text, BASE)
    return contents_of(pack, Snapshot(BASE, assets))


def known(contents: tuple[Contents, ...], digest: Callable[[str], str]) -> Facts:
    """Facts of all files, with what ``digest`` says of their paths."""
    return NO_FACTS.adding(
        (
            (BASE, file.asset.disk_path),
            FileFacts(file.asset.size, file.asset.changed, None, digest(file.asset.path)),
        )
        for one in contents
        for file in one.files
    )


@given(PACKS, PROJECTS)
def test_what_is_present_and_what_is_missing_are_all_paths(
    packs: list[Shipped], project: ProjectFile
) -> None:
    for family in coverage(shipped(packs), project, NO_FACTS).families:
        every = set(family.paths)
        assert len(every) == len(family.paths)
        union = set[str]()
        for cell in (*family.cells, *filter(None, [family.everybody])):
            assert cell.present + len(cell.missing) == len(family.paths) == cell.paths
            assert cell.percent == percent(cell.present, cell.paths)
            assert set(cell.from_everybody) <= set(cell.missing) <= every
            has = every - set(cell.missing)
            assert set(cell.same_as_base) | set(cell.unknown) <= has
            assert cell.packs or not has
            union |= has
        assert union == every


@given(PACKS, PROJECTS)
def test_each_language_of_a_family_and_each_required_one_has_one_cell(
    packs: list[Shipped], project: ProjectFile
) -> None:
    for family in coverage(shipped(packs), project, NO_FACTS).families:
        tags = [cell.tag for cell in family.cells]
        assert tags == [*dict.fromkeys((*family.family.tags, *family.family.required))]
        assert [cell.tag for cell in family.cells if cell.is_required] == [
            tag for tag in tags if tag in family.family.required
        ]


@given(PACKS, PROJECTS, st.randoms(use_true_random=False))
def test_the_order_of_the_packs_changes_nothing(
    packs: list[Shipped], project: ProjectFile, random: Random
) -> None:
    contents = shipped(packs)
    turned = sorted(contents, key=lambda _: random.random())
    assert coverage(tuple(turned), project, NO_FACTS) == coverage(contents, project, NO_FACTS)


@given(PACKS, PROJECTS)
def test_what_is_lacking_is_lacking_here_and_there_in_the_other_family(
    packs: list[Shipped], project: ProjectFile
) -> None:
    found = coverage(shipped(packs), project, NO_FACTS)
    tags = {one.name: set(one.family.tags) for one in found.families}
    for one in found.uneven:
        assert one.lacks
        assert not tags[one.family] & set(one.lacks)
        assert one.against != one.family
    named = [(one.family, tag) for one in found.uneven for tag in one.lacks]
    assert len(named) == len(set(named))


@given(PACKS, PROJECTS)
def test_once_all_bytes_are_known_nothing_is_unknown_and_only_equal_bytes_are_the_same(
    packs: list[Shipped], project: ProjectFile
) -> None:
    contents = shipped(packs)
    alike = coverage(contents, project, known(contents, lambda _: "one"))
    apart = coverage(contents, project, known(contents, lambda path: path))
    for before, same, other in zip(
        coverage(contents, project, NO_FACTS).families, alike.families, apart.families, strict=True
    ):
        for suspected, equal, different in zip(before.cells, same.cells, other.cells, strict=True):
            assert not equal.unknown
            assert equal.same_as_base == suspected.unknown
            assert (different.unknown, different.same_as_base) == ((), ())
