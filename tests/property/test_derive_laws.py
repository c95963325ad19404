"""A state that follows from the one before is the state that follows from nothing: all of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from studio.manifest.document import Document
from studio.project.acceptance import accepting
from studio.project.assets import Asset, AssetKind, Snapshot
from studio.project.facts import NO_FACTS, Facts, FileFacts
from studio.project.packs import Pack, read_pack
from studio.project.project_file import ProjectFile
from studio.project.releases import NO_RELEASES, BuiltPack, Release, ReleasedVersion, Releases
from studio.session.state import OpenProject, State, derive
from tests.builders import manifest

HOME = Path("/game")
BASES = (HOME, HOME / "manifests/../base")

# Twins in case, folders that are twins, languages, names that no system takes, drafts, source art.
PARTS = ("a", "A", "fr", "de", "CON", "x.png")
PATHS = st.one_of(
    st.lists(st.sampled_from(PARTS), min_size=1, max_size=3).map("/".join),
    st.sampled_from(
        ["a/w.psd", "fr/w.png", "de/w.png", "w.png", "W.png", "a/b?.txt", "base/a/z", "a/x.bak", "é.txt"]
    ),
)
IDS = st.sampled_from(["one", "two", "voices-fr", "voices-de", "voices", "Two", "bad id"])
FILES = st.sampled_from(["1", "2", "3", "4"])
SELECTORS = st.one_of(
    PATHS.map(lambda path: {"file": path}),
    PATHS.map(lambda path: {"directory": path}),
    PATHS.map(lambda path: {"fileExclusion": path}),
    st.sampled_from(["*", "a/*", "*/w.*", "**/*.png"]).map(lambda pattern: {"filePattern": pattern}),
    st.tuples(PATHS, PATHS).map(lambda two: {"fileSource": two[0], "fileDestination": two[1]}),
    st.tuples(PATHS, PATHS).map(lambda two: {"directorySource": two[0], "directoryDestination": two[1]}),
)
MANIFESTS = st.builds(
    lambda pack_id, selectors, language, root, policy: manifest(
        assetPackID=pack_id,
        fileSelectors=selectors,
        language=language,
        sourceRoot=root,
        downloadPolicy={policy: {}},
    ),
    IDS,
    st.lists(SELECTORS, max_size=4),
    st.sampled_from([None, None, "fr", "de", "de_DE", "xx-broken-"]),
    st.sampled_from([None, None, "../base"]),
    st.sampled_from(["onDemand", "essential"]),
)
RELEASED = st.builds(
    Release,
    IDS,
    st.just(1),
    st.none() | st.just(("iOS", "macOS")),
    st.sampled_from([None, "fr"]),
    st.none() | st.lists(PATHS, max_size=4, unique=True).map(lambda paths: tuple(sorted(paths))),
)
RELEASES = st.builds(
    lambda released, ids, failed: Releases(
        {one.pack_id: one for one in released},
        {f"{number}.json": name for number, name in enumerate(ids)},
        {
            one.pack_id: BuiltPack(one.pack_id, 1, 1, "1.json", one.platforms, one.language)
            for one in released
        },
        frozenset(failed),
        1,
        tuple(ReleasedVersion(id=one.pack_id, version=1, build=1) for one in released),
    ),
    st.lists(RELEASED, max_size=3, unique_by=lambda one: one.pack_id),
    st.lists(IDS, max_size=2),
    st.lists(IDS, max_size=1),
)
SETTINGS: st.SearchStrategy[dict[str, object]] = st.fixed_dictionaries(
    {},
    optional={
        "hosting": st.sampled_from(["apple", "self"]),
        "tools": st.sampled_from(["xcode-26", "xcode-27"]),
        "lowest_os": st.sampled_from([26, 27]),
        "retired_ids": st.sampled_from([("one",), ()]),
        "severities": st.sampled_from([{}, {"PS-NAME-CASE": "off"}, {"PS-SELECTOR-EMPTY": "info"}]),
        "budget_total": st.sampled_from([None, 1, 5]),
        "budget_pack": st.sampled_from([None, 1, 3]),
        "families": st.sampled_from([(), ({"name": "pair", "packs": ("one", "two")},)]),
        "required_languages": st.sampled_from([{}, {"*": ("fr", "ja")}, {"voices": ("it",)}]),
        "primary_language": st.sampled_from(["en", "fr"]),
        "watched_folders": st.sampled_from([(), ("base",), ("../beyond",)]),
    },
)


@dataclass
class Game:
    """All that a state follows from, and the state that followed step by step."""

    file: ProjectFile = field(default_factory=lambda: ProjectFile(name="Game"))
    packs: dict[Path, Pack] = field(default_factory=dict[Path, Pack])
    snapshots: dict[Path, Snapshot] = field(default_factory=dict[Path, Snapshot])
    facts: Facts = NO_FACTS
    releases: Releases = NO_RELEASES
    state: State | None = None
    done: list[str] = field(default_factory=list[str])

    def derived(self, before: State | None) -> State:
        project = OpenProject(HOME / "Game.packstudio", self.file)
        packs = tuple(one for _, one in sorted(self.packs.items()))
        return derive(
            project,
            self.file.target,
            packs,
            dict(self.snapshots),
            before=before,
            facts=self.facts,
            releases=self.releases,
        )


Act = Callable[[Game], None]


def placed(path: str, size: int, kind: AssetKind, *, base: bool, ignored: bool) -> Act:
    """A file comes or changes; other assets stay the objects that they are."""

    def act(game: Game) -> None:
        here = BASES[base]
        seen = game.snapshots[here]
        clear = [
            one
            for one in seen.assets
            if one.path != path
            and not one.path.startswith(f"{path}/")
            and not path.startswith(f"{one.path}/")
        ]
        asset = Asset(path, path, size, len(game.done), kind, ignored_by="*" if ignored else None)
        assets = sorted([*clear, asset], key=lambda one: one.path)
        game.snapshots[here] = replace(seen, assets=tuple(assets))

    return act


def gone(number: int, *, base: bool) -> Act:
    def act(game: Game) -> None:
        seen = game.snapshots[BASES[base]]
        left = list(seen.assets)
        if left:
            del left[number % len(left)]
        game.snapshots[BASES[base]] = replace(seen, assets=tuple(left))

    return act


def emptied(folder: str, *, unreadable: bool) -> Act:
    """There is an empty folder, or one that cannot be listed."""

    def act(game: Game) -> None:
        seen = game.snapshots[HOME]
        if any(one.path == folder or one.path.startswith(f"{folder}/") for one in seen.assets):
            return
        found = (folder,)
        game.snapshots[HOME] = replace(seen, unreadable=found) if unreadable else replace(seen, empty=found)

    return act


def scanned_anew(game: Game) -> None:
    """Nothing changed, and nobody could tell that by the objects."""
    game.snapshots = {
        base: replace(one, assets=tuple(map(replace, one.assets))) for base, one in game.snapshots.items()
    }


def written(name: str, values: dict[str, object]) -> Act:
    def act(game: Game) -> None:
        path = HOME / f"manifests/{name}.json"
        game.packs[path] = read_pack(path, Document.read(json.dumps(values, indent=1).encode()), HOME)

    return act


def removed(name: str) -> Act:
    def act(game: Game) -> None:
        game.packs.pop(HOME / f"manifests/{name}.json", None)

    return act


def decided(values: dict[str, object]) -> Act:
    def act(game: Game) -> None:
        game.file = ProjectFile.model_validate({**game.file.model_dump(), **values})

    return act


def accepted(number: int) -> Act:
    def act(game: Game) -> None:
        problems = game.state.problems if game.state is not None else ()
        if problems:
            finding = problems[number % len(problems)].finding
            one = accepting(finding, by="somebody", note="as it is", on="2026-11-23")
            game.file = game.file.model_copy(update={"accepted": (*game.file.accepted, one)})

    return act


def taken_back(game: Game) -> None:
    game.file = game.file.model_copy(update={"accepted": game.file.accepted[:-1]})


def read(kinds: tuple[str | None, ...]) -> Act:
    """What is wanted is found out; files of one size hold the same."""

    def act(game: Game) -> None:
        if game.state is None:
            return
        found = [
            (
                (base, asset.disk_path),
                FileFacts(
                    asset.size,
                    asset.changed,
                    kinds[number % len(kinds)],
                    f"{asset.size:x}",
                    None,
                    f"{asset.size}",
                ),
            )
            for number, (base, asset) in enumerate((*game.state.wanted.heads, *game.state.wanted.digests))
        ]
        game.facts = game.facts.adding(found[: 1 + len(game.done) % 5])

    return act


def released(releases: Releases) -> Act:
    def act(game: Game) -> None:
        game.releases = releases
        game.file = game.file.model_copy(update={"released": releases.marks})

    return act


ACTS: st.SearchStrategy[Act] = st.one_of(
    st.builds(
        placed,
        PATHS,
        st.integers(0, 4),
        st.sampled_from([AssetKind.FILE] * 5 + [kind for kind in AssetKind if kind is not AssetKind.FILE]),
        base=st.booleans(),
        ignored=st.sampled_from([False, False, False, True]),
    ),
    st.builds(gone, st.integers(0, 20), base=st.booleans()),
    st.just(scanned_anew),
    st.builds(emptied, st.sampled_from(["a", "fr", "a/fr", "void"]), unreadable=st.booleans()),
    st.builds(written, FILES, MANIFESTS),
    st.builds(removed, FILES),
    st.builds(decided, SETTINGS),
    st.builds(accepted, st.integers(0, 40)),
    st.just(taken_back),
    st.builds(
        read, st.lists(st.sampled_from([None, "png", "zip", "elf"]), min_size=1, max_size=3).map(tuple)
    ),
    st.builds(released, RELEASES),
)


def shown(state: State) -> tuple[object, ...]:
    """All of a state that anybody can see."""
    return (
        state.project,
        state.target,
        [
            (one.pack, one.files, one.refused, one.ignored, one.total_bytes, one.names, one.folders)
            for one in state.contents
        ],
        state.problems,
        state.stops,
        state.rulings,
        {(base, asset.path) for base, asset in state.wanted.heads},
        {(base, asset.path) for base, asset in state.wanted.digests},
    )


@given(
    st.lists(PATHS, max_size=8, unique=True),
    st.dictionaries(FILES, MANIFESTS, max_size=4),
    st.lists(st.tuples(ACTS, st.booleans()), min_size=1, max_size=10),
)
def test_a_state_that_follows_from_another_is_what_follows_from_nothing(
    paths: list[str], packs: dict[str, dict[str, object]], acts: list[tuple[Act, bool]]
) -> None:
    game = Game(snapshots={base: Snapshot(base, ()) for base in BASES})
    for path in paths:
        placed(path, len(path) % 3, AssetKind.FILE, base=False, ignored=False)(game)
        placed(path, len(path) % 3, AssetKind.FILE, base=True, ignored=False)(game)
    for name, values in packs.items():
        written(name, values)(game)
    game.state = game.derived(None)
    for act, looks in acts:
        act(game)
        game.done.append(getattr(act, "__qualname__", ""))
        if looks:  # Several changes may come before one look.
            game.state = game.derived(game.state)
            assert shown(game.state) == shown(game.derived(None)), game.done
