"""Where else the paths of one pack are."""

from __future__ import annotations

from pathlib import Path

from studio.progress import CancelToken
from studio.project.assets import Asset, Snapshot
from studio.project.companions import ALONE, CompanionQuestion, Companions, twin_of
from studio.project.contents import Contents, contents_of
from studio.project.facts import NO_FACTS, Facts, FileFacts
from studio.project.packs import Pack
from tests.builders import Values, manifest
from tests.builders import pack as made

BASE = Path("/game")


def _pack(number: int, values: Values) -> Pack:
    one = made(BASE, values)
    return Pack(BASE / f"{number}.json", one.document, one.manifest, one.findings, one.base)


def _contents(number: int, values: Values, **sizes: int) -> Contents:
    assets = tuple(Asset(path, path, size, 1) for path, size in sorted(sizes.items()))
    return contents_of(_pack(number, values), Snapshot(BASE, assets))


def _voices(number: int, tag: str, *names: str, size: int = 9) -> Contents:
    values = manifest(assetPackID=f"Voices-{tag}", language=tag, fileSelectors=[{"directory": tag}])
    return _contents(number, values, **{f"{tag}/{name}": size for name in names})


def _asked(*contents: Contents, facts: Facts = NO_FACTS) -> Companions:
    return CompanionQuestion(contents[0], contents, None, facts)(CancelToken())


def _same(*paths: str) -> Facts:
    return NO_FACTS.adding(((BASE, path), FileFacts(9, 1, digest="a")) for path in paths)


def test_twins_are_the_same_path_in_another_language() -> None:
    found = _asked(_voices(0, "fr", "a", "b", "c"), _voices(1, "de", "a"), _voices(2, "en", "a", "b"))
    assert found.has_languages
    whole, part, none = (found.of(f"fr/{name}") for name in "abc")
    assert (found.named(whole.twins), found.named(whole.without)) == (("de", "en"), ())
    assert (found.named(part.twins), found.named(part.without)) == (("en",), ("de",))
    assert (found.named(none.twins), found.named(none.without)) == ((), ("de", "en"))


def test_the_same_bytes_are_told_once_they_are_known() -> None:
    packs = _voices(0, "fr", "a", "b"), _voices(1, "de", "a", "b")
    unread = _asked(*packs).of("fr/a")
    assert (unread.same, unread.unread) == ((), (1,))
    read = _asked(*packs, facts=_same("fr/a", "de/a")).of("fr/a")
    assert (read.same, read.unread) == ((1,), ())


def test_files_of_other_sizes_need_not_be_read() -> None:
    company = _asked(_voices(0, "fr", "a"), _voices(1, "de", "a", size=8)).of("fr/a")
    assert (company.twins, company.same, company.unread) == ((1,), (), ())


def test_a_path_of_another_pack_clashes_unless_it_is_for_other_people() -> None:
    legal = [{"file": "legal.txt"}]
    packs = [
        _contents(number, manifest(assetPackID=name, language=tag, fileSelectors=legal), **{"legal.txt": 1})
        for number, (name, tag) in enumerate((("A", "fr"), ("B", "de"), ("C", None), ("D", "fr-Latn")))
    ]
    found = _asked(*packs)
    company = found.of("legal.txt")
    assert [found.packs[one].name for one in company.also] == ["B", "C", "D"]
    assert [found.packs[one].name for one in company.clashing] == ["C", "D"]


def test_upper_and_lower_case_are_one_path_on_a_device() -> None:
    packs = (
        _contents(0, manifest(fileSelectors=[{"file": "Logo.png"}]), **{"Logo.png": 1}),
        _contents(1, manifest(assetPackID="b", fileSelectors=[{"file": "logo.PNG"}]), **{"logo.PNG": 1}),
    )
    assert _asked(*packs).of("Logo.png").clashing == (1,)


def test_a_pack_alone_has_no_companions() -> None:
    found = _asked(_voices(0, "fr", "a"))
    assert found.of("fr/a") == ALONE
    assert not found.has_languages
    assert not found.has_others


def test_a_twin_is_found_in_the_other_pack() -> None:
    mine, other = _voices(0, "fr", "a", "b"), _voices(1, "de", "a")
    twin = twin_of(mine.files[0], mine.pack, other)
    assert twin is not None
    assert twin.path == "de/a"
    assert twin_of(mine.files[1], mine.pack, other) is None
