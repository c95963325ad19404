"""Taking files out of packs: they are out afterwards, nothing else is, and the disk is as it was."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from studio.manifest.document import Document
from studio.manifest.jsonc import Json
from studio.project.assets import Asset, Snapshot
from studio.project.contents import contents_of
from studio.project.packs import read_pack
from studio.session.gathering import Deed, Gathering, gather
from studio.session.including import Why
from studio.session.taking_out import chosen_in, exclude, move, remove
from studio.workspace.dropped import look_at
from tests.builders import manifest, write_tree
from tests.unit.session.drops import TREE, codes, selectors, shipped, worked
from tests.unit.session.work import Work


def done(work: Work, gathering: Gathering) -> str:
    """Do it in the usual way; what the step is called."""
    way = gathering.ways[0]
    work.session.edit(way.edit)
    work.look()
    return way.edit.label


def removed(work: Work, *paths: str, by_name: bool = False, exclusions: bool = True) -> Gathering:
    contents = work.contents()
    sources = chosen_in(contents, [work.folder / path for path in paths])
    return (exclude if by_name else remove)(contents, sources, exclusions=exclusions)


def moved(work: Work, *paths: str, exclusions: bool = True) -> Gathering:
    into = gather(
        look_at([work.folder / path for path in paths]), work.pack("to.json"), work.contents("to.json")
    )
    return move(into, [work.contents()], exclusions=exclusions)


def two(folder: Path, taken: Sequence[Json], others: Sequence[Json] = (), **changes: object) -> Work:
    write_tree(folder, TREE)
    target = manifest(assetPackID="to", fileSelectors=[{"file": "top.txt"}, *others])
    return Work(folder, {"art.json": manifest(fileSelectors=taken), "to.json": target}, **changes)


def test_a_selector_that_takes_nothing_else_goes(tmp_path: Path) -> None:
    work = worked(tmp_path, [{"directory": "art"}, {"file": "top.txt"}])
    assert done(work, removed(work, "art")) == "Remove 3 files (3 bytes) from art"
    assert selectors(work) == [{"file": "top.txt"}]
    assert (tmp_path / "art/a.txt").is_file()


def test_what_a_wider_selector_takes_is_left_out_by_name(tmp_path: Path) -> None:
    work = worked(tmp_path, [{"directory": "art"}, {"directory": "art/deep"}, {"file": "art/a.txt"}])
    gathering = removed(work, "art/deep", "art/a.txt")
    assert [(one.kind, one.path) for one in gathering.ways[0].lines] == [
        ("directory", "art/deep"),
        ("file", "art/a.txt"),
        ("fileExclusion", "art/a.txt"),
        ("fileExclusion", "art/deep/c.txt"),
    ]
    done(work, gathering)
    assert selectors(work) == [
        {"directory": "art"},
        {"fileExclusion": "art/a.txt"},
        {"fileExclusion": "art/deep/c.txt"},
    ]
    assert shipped(work) == ["art/b.txt"]


def test_an_exclusion_of_what_goes_goes_too(tmp_path: Path) -> None:
    work = worked(tmp_path, [{"fileExclusion": "art/a.txt"}, {"directory": "art"}, {"directory": "music"}])
    done(work, removed(work, "art"))
    assert selectors(work) == [{"directory": "music"}]
    assert "PS-EXCLUSION-EMPTY" not in codes(work)


def test_excluding_leaves_the_selectors_as_they_are(tmp_path: Path) -> None:
    work = worked(tmp_path, [{"directory": "art"}])
    gathering = removed(work, "art/deep", "art/a.txt", by_name=True)
    assert (gathering.deed, gathering.asks) == (Deed.EXCLUDE, False)
    assert done(work, gathering) == "Exclude 2 files (2 bytes) from art"
    assert shipped(work) == ["art/b.txt"]
    assert (
        removed(work, "art/b.txt", by_name=True).ways[0].edit.label == "Exclude art/b.txt (1 byte) from art"
    )


def test_more_than_twenty_exclusions_are_shown_first(tmp_path: Path) -> None:
    write_tree(tmp_path, {f"art/many/{number:02}.txt": b"" for number in range(21)})
    work = worked(tmp_path, [{"directory": "art"}])
    assert removed(work, "art/many", by_name=True).asks
    assert removed(work, "art/many").asks
    assert not removed(work, "art").asks, "the folder itself goes"


def test_tools_without_exclusions_refuse_in_words_and_remove_whole_selectors(tmp_path: Path) -> None:
    work = worked(tmp_path, [{"directory": "art"}, {"file": "top.txt"}])
    refused = removed(work, "art/a.txt", exclusions=False)
    assert refused.ways == ()
    assert refused.refusals[0].message.startswith("art takes these files with others by one selector")
    assert removed(work, "art/a.txt", by_name=True, exclusions=False).ways == ()
    done(work, removed(work, "art", exclusions=False))
    assert shipped(work) == ["top.txt"]


def test_a_move_is_one_step_for_both_packs(tmp_path: Path) -> None:
    work = two(tmp_path, [{"directory": "art"}])
    gathering = moved(work, "art/deep")
    assert gathering.others == (work.pack(),)
    assert done(work, gathering) == "Move art/deep (1 file, 1 byte) to to"
    assert (shipped(work), shipped(work, "to.json")) == (
        ["art/a.txt", "art/b.txt"],
        ["art/deep/c.txt", "top.txt"],
    )
    work.session.undo()
    assert not work.session.modified


def test_what_is_there_already_only_leaves_the_others(tmp_path: Path) -> None:
    work = two(tmp_path, [{"directory": "art"}], [{"directory": "art/deep"}])
    gathering = moved(work, "art/deep")
    assert gathering.refusals == ()
    done(work, gathering)
    assert (shipped(work), shipped(work, "to.json")) == (
        ["art/a.txt", "art/b.txt"],
        ["art/deep/c.txt", "top.txt"],
    )


def test_packs_with_different_folders_do_not_move_files_to_each_other(tmp_path: Path) -> None:
    write_tree(tmp_path, TREE)
    taken = manifest(sourceRoot="../art", fileSelectors=[{"file": "a.txt"}])
    target = manifest(assetPackID="to", fileSelectors=[{"file": "top.txt"}])
    work = Work(tmp_path, {"art.json": taken, "to.json": target})
    into = gather(look_at([tmp_path / "art"]), work.pack("to.json"), work.contents("to.json"))
    gathering = move(into, [work.contents()], exclusions=True)
    # Seen from the one folder it is art/a.txt, from the other a.txt.
    assert gathering.ways == ()
    assert [one.why for one in gathering.refusals] == [Why.OTHER]
    assert "stored under other paths" in gathering.refusals[0].message


def test_a_move_that_needs_exclusions_is_refused_where_there_are_none(tmp_path: Path) -> None:
    work = two(tmp_path, [{"directory": "art"}])
    assert moved(work, "art/a.txt", exclusions=False).ways == ()


def test_thousands_of_exclusions_or_names_are_refused_in_words(tmp_path: Path) -> None:
    write_tree(tmp_path, {f"art/{number % 2}/{number:04}.txt": b"" for number in range(6_100)})
    work = two(tmp_path, [{"directory": "art"}], watched_folders=["art"])
    odd = [f"art/1/{number:04}.txt" for number in range(1, 6_098, 2)]
    contents = work.contents()
    for gathering in (remove(contents, odd, exclusions=True), exclude(contents, odd, exclusions=True)):
        assert gathering.ways == ()
        assert "would name 3,049 files one by one" in gathering.refusals[0].message
    many = moved(work, *odd)
    assert many.ways == ()
    assert len(many.refusals) == 1


def test_sources_are_told_as_their_pack_names_them() -> None:
    base = Path("/game/art")
    names = ("in/a.png", "in/deep/b.png", "in2.png")
    seen = Snapshot(base, tuple(Asset(name, name, 1, 1) for name in names))
    document = Document.read(b'{"assetPackID": "art", "fileSelectors": [{"directory": "in"}]}')
    contents = contents_of(read_pack(Path("/game/art.json"), document, base), seen)
    assert chosen_in(contents, [base / "in/deep", base / "in/a.png"]) == ("in/a.png", "in/deep/b.png")
    assert chosen_in(contents, [base / "in2"]) == ()
    assert chosen_in(contents, [Path("/game")]) == ("in/a.png", "in/deep/b.png")
