"""The watched folders as a tree: who takes what, what it adds up to, and what stays the same object."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from studio.errors import Finding, Place
from studio.project.acceptance import accepting
from studio.project.asset_growth import grow
from studio.project.asset_tree import AssetTree, Root, Standing
from studio.project.assets import OWN, Asset, AssetKind, Snapshot
from studio.project.contents import contents_of
from studio.project.packs import Pack
from studio.project.problems import Problem, judge
from studio.project.rules import Severity
from studio.project.target import Target
from tests import builders

BASE = Path("/game")


def _asset(
    path: str,
    size: int = 10,
    *,
    kind: AssetKind = AssetKind.FILE,
    ignored_by: str | None = None,
    readable: bool = True,
) -> Asset:
    return Asset(path, path, size, 1, kind, ignored_by, readable)


def _seen(*assets: Asset | str, base: Path = BASE) -> Snapshot:
    made = [_asset(one) if isinstance(one, str) else one for one in assets]
    return Snapshot(base, tuple(sorted(made, key=lambda one: one.path)))


def _pack(name: str, *selectors: object, base: Path = BASE) -> Pack:
    values = builders.manifest(assetPackID=name, fileSelectors=list(selectors))
    return replace(builders.pack(base, values), path=BASE / f"{name}.json")


def _grown(
    seen: Snapshot,
    *packs: Pack,
    roots: Iterable[str] = (".",),
    problems: Iterable[Problem] = (),
    before: AssetTree | None = None,
) -> AssetTree:
    watched = [Root(BASE / name, name, BASE) for name in roots]
    contents = [contents_of(pack, replace(seen, base=pack.base)) for pack in packs]
    return grow(watched, {BASE: seen}, contents, tuple(problems), before)


def _problems(pack: Pack, code: str, path: str, **arguments: str | int) -> tuple[Problem, ...]:
    finding = Finding(code, Place(pack.name, pack.path, path=path), {"file": path, **arguments})
    return judge([finding], Target())


def test_a_file_names_every_pack_that_takes_it_in_order_of_the_packs() -> None:
    tree = _grown(
        _seen("art/a.png", "b.png"),
        _pack("zebra", {"directory": "art"}),
        _pack("apple", {"filePattern": "art/*"}, {"file": "art/a.png"}),
    )
    assert tree.files["/game/art/a.png"].packs == ("zebra", "apple")
    assert tree.files["/game/art/a.png"].standing is Standing.PACKED
    assert tree.files["/game/b.png"].packs == ()
    assert tree.folders["/game"].packs == ("zebra", "apple")


def test_a_pack_with_a_base_inside_around_or_spelled_otherwise_is_found_too() -> None:
    seen = _seen("art/in/a.png", "b.png")
    inner = _pack("inner", {"directory": "in"}, base=BASE / "manifests/../art")
    outer = _pack("outer", {"directory": "game"}, base=Path("/"))
    contents = [
        contents_of(inner, _seen("in/a.png", base=inner.base)),
        contents_of(outer, _seen("game/art/in/a.png", "game/b.png", base=outer.base)),
    ]
    tree = grow([Root(BASE, ".", BASE)], {BASE: seen}, contents, ())
    assert tree.files["/game/art/in/a.png"].packs == ("inner", "outer")
    assert tree.files["/game/b.png"].packs == ("outer",)


def test_the_first_standing_that_holds_is_told() -> None:
    tree = _grown(
        _seen(
            _asset("art/unreadable", readable=False),
            _asset("art/link", kind=AssetKind.LINK),
            _asset("art/device", kind=AssetKind.OTHER),
            _asset("art/packed"),
            _asset("art/named.psd", ignored_by="*.psd"),
            _asset("art/ignored.psd", ignored_by="*.psd"),
            _asset("manifests/a.json", ignored_by=OWN),
            _asset("loose"),
        ),
        _pack("art", {"directory": "art"}, {"file": "art/named.psd"}),
    )
    assert {row.name: row.standing for row in tree.files.values()} == {
        "unreadable": Standing.UNREADABLE,
        "link": Standing.LINK,
        "device": Standing.OTHER,
        "packed": Standing.PACKED,
        "named.psd": Standing.PACKED,
        "ignored.psd": Standing.IGNORED,
        "a.json": Standing.IGNORED,
        "loose": Standing.LOOSE,
    }


def test_a_folder_adds_up_what_is_below_it_and_counts_ignored_files_apart() -> None:
    tree = _grown(
        _seen(
            _asset("art/a.png", 100),
            _asset("art/in/b.png", 20),
            _asset("art/in/b.psd", 7_000, ignored_by="*.psd"),
            _asset("art/in/link", 5, kind=AssetKind.LINK),
        ),
        _pack("art", {"file": "art/a.png"}),
    )
    top, inner = tree.folders["/game"], tree.folders["/game/art/in"]
    assert (top.files, top.bytes, top.loose, top.loose_bytes, top.ignored) == (2, 120, 1, 20, 1)
    assert (inner.files, inner.bytes, inner.packs) == (1, 20, ())


def test_the_worst_problem_of_a_file_marks_it_and_the_folders_above() -> None:
    pack = _pack("art", {"directory": "art"})
    problems = [
        *_problems(pack, "PS-FILE-IGNORED-NAMED", "art/in/a.png", rule="*.png"),
        *_problems(pack, "PS-FILE-UNREADABLE", "art/in/a.png"),
    ]
    tree = _grown(_seen("art/in/a.png", "art/b.png", "c.png"), pack, problems=problems)
    assert tree.files["/game/art/in/a.png"].severity is Severity.ERROR
    assert tree.files["/game/art/in/a.png"].trouble == problems[1].message
    assert tree.folders["/game/art/in"].severity is Severity.ERROR
    assert tree.folders["/game"].severity is Severity.ERROR
    assert tree.files["/game/art/b.png"].severity is None


def test_what_is_accepted_marks_nothing() -> None:
    art = _pack("art", {"directory": "art"})
    (one,) = _problems(art, "PS-FILE-LINK", "art/a.png")
    accepted = replace(one, accepted=accepting(one.finding, by="Mia", note="fine", on=""))
    tree = _grown(_seen("art/a.png"), art, problems=[accepted])
    assert {row.severity for row in tree.files.values()} == {None}
    assert {row.severity for row in tree.folders.values()} == {None}


def test_a_problem_with_a_stored_path_marks_the_files_stored_there() -> None:
    pack = _pack(
        "art",
        {"fileSource": "art/a.png", "fileDestination": "x.png"},
        {"fileSource": "art/b.png", "fileDestination": "x.png"},
    )
    problems = _problems(pack, "PS-PATH-TWICE", "x.png", first="art/a.png", second="art/b.png")
    tree = _grown(_seen("art/a.png", "art/b.png", "x.png"), pack, problems=problems)
    marked = {row.name for row in tree.files.values() if row.severity}
    assert marked == {"a.png", "b.png"}


def test_a_problem_about_a_folder_marks_that_folder() -> None:
    pack = _pack("art", {"directory": "art"})
    seen = replace(_seen("art/a.png"), unreadable=("art/secret",))
    problems = _problems(pack, "PS-FOLDER-UNREADABLE", "art/secret", folder="art/secret")
    tree = _grown(seen, pack, problems=problems)
    secret = tree.folders["/game/art/secret"]
    assert secret.unreadable
    assert secret.severity is problems[0].severity


def test_a_root_inside_another_one_stands_in_both_places_and_is_one_row() -> None:
    tree = _grown(_seen("art/voices/a.wav", "art/b.png"), roots=("art/voices", "art"))
    assert tree.roots == ("/game/art/voices", "/game/art")
    assert tree.labels["/game/art/voices"] == "art/voices"
    assert "/game/art/voices" in tree.folders["/game/art"].folders
    assert tree.folders["/game/art/voices"].name == "voices"


def test_a_folder_that_is_not_there_is_a_row_that_says_so() -> None:
    roots = [Root(BASE / "gone", "gone", BASE, missing=True), Root(Path("/far"), "/far", Path("/far"))]
    snapshots = {BASE: _seen("art/a.png"), Path("/far"): Snapshot(Path("/far"), missing=True)}
    tree = grow(roots, snapshots, (), ())
    assert [tree.folders[key].missing for key in tree.roots] == [True, True]


def test_an_empty_folder_is_not_a_missing_one() -> None:
    tree = _grown(_seen("art/a.png"), roots=("empty",))
    assert not tree.folders["/game/empty"].missing


def test_from_the_same_things_comes_the_same_tree() -> None:
    seen, pack = _seen("art/a.png"), _pack("art", {"directory": "art"})
    contents = [contents_of(pack, seen)]
    roots = [Root(BASE, ".", BASE)]
    first = grow(roots, {BASE: seen}, contents, ())
    assert grow(list(roots), {BASE: seen}, tuple(contents), (), first) is first
    other = grow([Root(BASE, "game", BASE)], {BASE: seen}, contents, (), first)
    assert other is not first
    assert other.labels == {"/game": "game"}


def test_rows_that_say_the_same_are_the_same_objects() -> None:
    pack = _pack("art", {"directory": "art"})
    first = _grown(_seen("art/a.png", "sound/b.ogg", "c.png"), pack)
    second = _grown(_seen("art/a.png", "sound/b.ogg", _asset("c.png", 999)), pack, before=first)
    assert second.files["/game/art/a.png"] is first.files["/game/art/a.png"]
    assert second.folders["/game/art"] is first.folders["/game/art"]
    assert second.files["/game/c.png"] is not first.files["/game/c.png"]
    assert second.folders["/game"] is not first.folders["/game"]
    third = _grown(_seen("art/a.png", "sound/b.ogg", _asset("c.png", 999)), before=second)
    assert third.files["/game/art/a.png"].standing is Standing.LOOSE


def test_a_tree_grown_from_an_older_one_equals_a_fresh_one() -> None:
    pack = _pack("art", {"directory": "art"})
    tree = AssetTree()
    for paths in (["art/a.png"], ["art/b.png", "art/in/c.png"], ["x.png"], ["art/a.png", "x.png"]):
        seen = _seen(*paths)
        tree = _grown(seen, pack, before=tree)
        assert tree == _grown(seen, pack)
