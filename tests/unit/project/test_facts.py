"""What is known of files, and what rules still want to know."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from studio.project.assets import Asset, Snapshot
from studio.project.contents import Contents, contents_of
from studio.project.facts import NO_FACTS, Facts, FileFacts, same_bytes, wanted
from studio.project.memory import Memory
from tests.builders import manifest, pack

BASE = Path("/game")
LARGE = 5_000


def packs(*folders: str, assets: tuple[Asset, ...]) -> tuple[Contents, ...]:
    """A pack for each of ``folders``."""
    snapshot = Snapshot(BASE, tuple(sorted(assets, key=lambda one: one.path)))
    made = [pack(BASE, manifest(assetPackID=name, fileSelectors=[{"directory": name}])) for name in folders]
    placed = [replace(one, path=BASE / f"{name}.json") for one, name in zip(made, folders, strict=True)]
    return tuple(contents_of(one, snapshot) for one in placed)


def asset(path: str, size: int = LARGE, **more: object) -> Asset:
    return Asset(path, path, size, 1, **more)  # type: ignore[arg-type]  # only values of an asset are given


def read(*found: tuple[str, FileFacts], base: Path = BASE) -> Facts:
    return NO_FACTS.adding(((base, path), facts) for path, facts in found)


def head(sample: str, size: int = LARGE, digest: str | None = None) -> FileFacts:
    return FileFacts(size, 1, "png", digest, None, sample)


def paths(sources: tuple[tuple[Path, Asset], ...]) -> list[str]:
    return [one.path for _, one in sources]


def test_facts_count_for_the_file_as_it_was_read() -> None:
    facts = read(("art/a.png", head("s")))
    assert facts.of(BASE, asset("art/a.png")) == head("s")
    assert facts.of(BASE, asset("art/a.png", 7)) is None
    assert facts.of(BASE, replace(asset("art/a.png"), changed=2)) is None
    assert facts.of(Path("/other"), asset("art/a.png")) is None


def test_what_is_found_later_outweighs_what_was_known_and_leaves_the_old_facts_alone() -> None:
    before = read(("a", head("s")), ("b", head("t")))
    after = before.adding([((BASE, "a"), head("s", digest="d")), ((Path("/x"), "a"), head("u"))])
    assert after.below(BASE) == {"a": head("s", digest="d"), "b": head("t")}
    assert after.below(Path("/x")) == {"a": head("u")}
    assert before.below(BASE)["a"] == head("s")


def test_every_head_is_wanted_once_also_of_a_file_in_two_packs() -> None:
    one = packs("art", "art", assets=(asset("art/a.png"), asset("art/b.png")))
    assert paths(wanted(one, NO_FACTS).heads) == ["art/a.png", "art/b.png"]
    assert len(wanted(one, NO_FACTS)) == 2


def test_what_is_known_without_looking_is_not_wanted() -> None:
    one = packs("art", assets=(asset("art/empty", 0), asset("art/shut", readable=False), asset("else/a.png")))
    assert len(wanted(one, NO_FACTS)) == 0


def test_a_file_that_changed_is_wanted_again() -> None:
    one = packs("art", assets=(asset("art/a.png"),))
    assert len(wanted(one, read(("art/a.png", head("s"))))) == 0
    assert len(wanted(one, read(("art/a.png", replace(head("s"), changed=0))))) == 1


def test_a_digest_is_wanted_where_two_files_look_the_same() -> None:
    one = packs("art", "more", assets=tuple(asset(path) for path in ("art/a", "art/b", "more/a", "more/b")))
    facts = read(("art/a", head("s")), ("art/b", head("t")), ("more/a", head("s")), ("more/b", head("u")))
    missing = wanted(one, facts)
    assert missing.heads == ()
    assert paths(missing.digests) == ["art/a", "more/a"]


def test_a_digest_is_wanted_of_the_one_that_has_none_where_the_other_has_one() -> None:
    one = packs("art", assets=(asset("art/a"), asset("art/b")))
    facts = read(("art/a", head("s", digest="d")), ("art/b", head("s")))
    assert paths(wanted(one, facts).digests) == ["art/b"]
    assert len(wanted(one, facts.adding([((BASE, "art/b"), head("s", digest="d"))]))) == 0


def test_no_digest_is_wanted_of_files_of_another_size_or_that_cannot_be_read() -> None:
    one = packs("art", assets=(asset("art/a"), asset("art/b", 6_000), asset("art/c")))
    broken = FileFacts(LARGE, 1, trouble="it is locked")
    facts = read(("art/a", head("s")), ("art/b", head("t", 6_000)), ("art/c", broken))
    assert len(wanted(one, facts)) == 0


def test_of_packs_that_are_as_before_nothing_is_worked_out_again() -> None:
    one = packs("art", "more", assets=(asset("art/a"), asset("more/a")))
    memory = Memory()
    first = wanted(one, NO_FACTS, memory)
    renamed = tuple(replace(each, pack=replace(each.pack)) for each in one)
    assert wanted(renamed, NO_FACTS, Memory(memory)) is first


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (head("s", digest="d"), head("s", digest="d"), True),
        (head("s", digest="d"), head("s", digest="e"), False),
        (head("s"), head("t"), False),
        (head("s", 1), head("s", 2), False),
        (head("s"), head("s"), None),
        (head("s"), None, None),
        (head("s"), FileFacts(LARGE, 1, trouble="it is locked"), None),
    ],
)
def test_whether_two_files_are_the_same_is_told_as_soon_as_it_is_known(
    one: FileFacts,
    other: FileFacts | None,
    same: bool | None,  # noqa: FBT001 -- of the table above
) -> None:
    assert same_bytes(one, other) is same
    assert same_bytes(other, one) is same
