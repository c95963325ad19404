"""The fewest and widest selectors for some files; that they are exact is tried in the laws."""

from __future__ import annotations

from pathlib import Path

from studio.project.assets import Asset, AssetKind, Snapshot
from studio.project.widest import Line, files_below, named, widest

EVERYWHERE = ("",)


def snapshot(*paths: str, ignored: tuple[str, ...] = (), links: tuple[str, ...] = ()) -> Snapshot:
    assets = [
        Asset(
            path,
            path,
            1,
            0,
            AssetKind.LINK if path in links else AssetKind.FILE,
            "*.psd" if path in ignored else None,
        )
        for path in sorted({*paths, *ignored, *links})
    ]
    return Snapshot(Path("base"), tuple(assets))


def said(lines: tuple[Line, ...]) -> list[str]:
    return [one.path for one in lines]


def of(*paths: str) -> dict[str, int]:
    return dict.fromkeys(paths, 1)


FRENCH = ("voices/fr/act1/1.wav", "voices/fr/act1/2.wav", "voices/fr/act2/3.wav")


def test_all_of_a_folder_is_the_topmost_folder_that_has_nothing_else() -> None:
    found = widest(of(*FRENCH), snapshot(*FRENCH, "voices/de/1.wav"), EVERYWHERE, patterns=True)
    assert found == (Line("directory", "voices/fr", FRENCH, 3),)


def test_a_folder_with_one_file_more_is_not_meant() -> None:
    present = snapshot(*FRENCH, "voices/fr/act2/4.wav")
    assert said(widest(of(*FRENCH), present, EVERYWHERE, patterns=False)) == ["voices/fr/act1", FRENCH[2]]


def test_what_a_rule_ignores_does_not_keep_a_folder_from_being_meant_and_is_named_where_it_is() -> None:
    present = snapshot(*FRENCH, ignored=("voices/fr/act1/1.psd",))
    assert said(widest(of(*FRENCH), present, EVERYWHERE, patterns=False)) == ["voices"]
    wanted = of(*FRENCH, "voices/fr/act1/1.psd")
    assert said(widest(wanted, present, EVERYWHERE, patterns=True)) == ["voices", "voices/fr/act1/1.psd"]


def test_a_folder_with_a_link_is_not_meant_because_it_could_not_be_built() -> None:
    present = snapshot(*FRENCH, links=("voices/fr/act1/link",))
    assert said(widest(of(*FRENCH), present, EVERYWHERE, patterns=False)) == [
        "voices/fr/act2",
        "voices/fr/act1/1.wav",
        "voices/fr/act1/2.wav",
    ]


def test_a_folder_that_nobody_may_list_is_not_meant_nor_one_above_it() -> None:
    present = Snapshot(Path("base"), snapshot(*FRENCH).assets, unreadable=("voices/fr/act1/secret",))
    assert said(widest(of(*FRENCH), present, EVERYWHERE, patterns=False))[0] == "voices/fr/act2"


def test_files_of_one_ending_are_a_pattern_where_they_are_all_and_at_least_three() -> None:
    sounds = tuple(f"mixed/{number}.wav" for number in range(3))
    present = snapshot(*sounds, "mixed/a.txt", "mixed/b.txt", "mixed/c.md")
    wanted = of(*sounds, "mixed/a.txt", "mixed/b.txt")
    assert said(widest(wanted, present, EVERYWHERE, patterns=True)) == [
        "mixed/*.wav",
        "mixed/a.txt",
        "mixed/b.txt",
    ]
    assert said(widest(wanted, present, EVERYWHERE, patterns=False)) == [
        *sounds,
        "mixed/a.txt",
        "mixed/b.txt",
    ]
    assert said(widest(of(*sounds[:2]), present, EVERYWHERE, patterns=True)) == list(sounds[:2])


def test_a_pattern_is_never_made_where_its_text_would_mean_something_else() -> None:
    strange = tuple(f"a[b]/{number}.wav" for number in range(3))
    endings = tuple(f"c/{number}.w?v" for number in range(3))
    hidden = tuple(f"d/.{number}.wav" for number in range(3))
    present = snapshot(*strange, *endings, *hidden, "a[b]/x", "c/x", "d/x")
    wanted = of(*strange, *endings, *hidden)
    assert said(widest(wanted, present, EVERYWHERE, patterns=True)) == [*strange, *endings, *hidden]


def test_only_of_places_that_were_scanned_is_it_known_what_else_is_there() -> None:
    present = snapshot(*FRENCH)
    assert said(widest(of(*FRENCH), present, ("voices/fr",), patterns=True)) == ["voices/fr"]
    assert said(widest(of(*FRENCH), present, ("voices/fr/act1",), patterns=True)) == [
        "voices/fr/act1",
        FRENCH[2],
    ]


def test_a_file_that_came_since_the_scan_is_named() -> None:
    assert said(widest(of(*FRENCH, "voices/fr/new.wav"), snapshot(*FRENCH), EVERYWHERE, patterns=True)) == [
        "voices/fr/act1",
        "voices/fr/act2",
        "voices/fr/new.wav",
    ]


def test_files_below_a_folder_are_those_that_it_takes() -> None:
    present = snapshot("a/1", "a/b/2", "a0", "ab", ignored=("a/3",), links=("a/4",))
    assert files_below("a", present) == ("a/1", "a/b/2")


def test_each_file_by_itself_has_its_own_bytes() -> None:
    assert named(["b", "a"], {"a": 2, "b": 3}) == (Line("file", "b", ("b",), 3), Line("file", "a", ("a",), 2))
