"""However it came about, what a look shows is what a fresh look shows; and what is dropped is in the pack."""

from __future__ import annotations

import contextlib
import json
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from hypothesis import assume, given
from hypothesis import strategies as st

from studio.errors import StudioError
from studio.progress import CancelToken
from studio.project import intents
from studio.project.edits import Edit, RemoveManifest, SetProject, SetText, SetValue, apply
from studio.session import look as looking
from studio.session.disk import read_disk
from studio.session.including import Why, new_packs
from studio.session.look import Look, first_look, look_again
from studio.session.session import Session
from studio.workspace.dropped import look_at
from tests.builders import manifest, project, write_tree
from tests.unit.session.drops import included

Act = Callable[["Bench"], None]

NAMES = st.sampled_from(["a", "b", "[x]", ".h", " sp", "o\u0308.txt", "w.psd", "*", "c d", "Ä"])
FILES = st.lists(NAMES, min_size=1, max_size=3).map("/".join)
SELECTORS = st.one_of(
    FILES.map(lambda path: {"file": path}),
    FILES.map(lambda path: {"directory": path}),
    FILES.map(lambda path: {"fileExclusion": path}),
    st.sampled_from(["*", "a/*", "*/b", ".*"]).map(lambda pattern: {"filePattern": pattern}),
    st.tuples(FILES, FILES).map(lambda two: {"fileSource": two[0], "fileDestination": two[1]}),
)
LISTS = st.lists(SELECTORS, max_size=4)


@dataclass
class Bench:
    """A project on disk, edits that are not saved, and the look that follows them."""

    folder: Path
    path: Path
    look: Look
    edit: Edit | None = None
    stale: bool = False
    done: list[str] = field(default_factory=list[str])

    def perform(self, label: str, *changes: SetValue | SetText | RemoveManifest | SetProject) -> None:
        self.done.append(label)
        self.edit = Edit(label, changes)

    def touch(self, label: str) -> Path:
        self.done.append(label)
        self.stale = True
        return self.folder


@contextlib.contextmanager
def folders() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="pack-studio-") as name:
        yield Path(name).resolve()


def wrote(path: str, content: bytes) -> Act:
    def act(bench: Bench) -> None:
        target = bench.touch(f"write {path}") / path
        with contextlib.suppress(OSError):  # A name that stands for the other kind by now.
            write_tree(target.parent, {target.name: content})

    return act


def removed(path: str) -> Act:
    def act(bench: Bench) -> None:
        target = bench.touch(f"remove {path}") / path
        with contextlib.suppress(OSError):  # What is above it is a file by now, or nothing.
            if target.is_dir() and not target.is_symlink():
                shutil.rmtree(target)
            else:
                target.unlink()

    return act


def linked(path: str, to: str) -> Act:
    def act(bench: Bench) -> None:
        target = bench.touch(f"link {path} to {to}") / path
        with contextlib.suppress(OSError):
            target.parent.mkdir(parents=True, exist_ok=True)
            target.symlink_to(bench.folder / to)

    return act


def on_disk(name: str, values: object) -> Act:
    return wrote(f"manifests/{name}.json", json.dumps(values).encode())


def set_project_file(values: dict[str, object]) -> Act:
    return wrote("Game.packstudio", json.dumps({"name": "Game", **values}).encode())


def edited(name: str, keys: tuple[str, ...], value: object) -> Act:
    def act(bench: Bench) -> None:
        path = bench.folder / f"manifests/{name}.json"
        bench.perform(f"set {name} {keys}", SetValue(path, keys, json.loads(json.dumps(value))))

    return act


def projected(values: dict[str, object]) -> Act:
    return lambda bench: bench.perform(f"project {values}", SetProject(values))


def rewritten(name: str, text: str) -> Act:
    def act(bench: Bench) -> None:
        bench.perform(f"text {name}", SetText(bench.folder / f"manifests/{name}.json", text.encode()))

    return act


def dismissed(name: str) -> Act:
    return lambda bench: bench.perform(
        f"remove {name}", RemoveManifest(bench.folder / f"manifests/{name}.json")
    )


PACKS = st.sampled_from(["one", "two", "three"])
ROOTS = st.sampled_from([".", "base", "base/a", "../elsewhere", "gone"])
SETTINGS: st.SearchStrategy[dict[str, object]] = st.fixed_dictionaries(
    {},
    optional={
        "source_root": ROOTS,
        "watched_folders": st.lists(ROOTS, max_size=2, unique=True).map(tuple),
        "ignore": st.lists(st.sampled_from(["*.psd", "a/", "!b"]), max_size=2).map(tuple),
        "output_folder": st.sampled_from(["builds", ".", "base/b"]),
        "retired_ids": st.just(("one",)),
    },
)
MANIFESTS = st.builds(
    lambda pack_id, selectors, root: manifest(assetPackID=pack_id, fileSelectors=selectors, sourceRoot=root),
    PACKS,
    LISTS,
    st.none() | st.sampled_from(["..", "../base", "../../elsewhere", "../gone"]),
)
PLACES = st.tuples(st.sampled_from(["", "base", "elsewhere"]), FILES).map(
    lambda two: str(PurePosixPath(*two))
)
ACTS: st.SearchStrategy[Act] = st.one_of(
    st.builds(wrote, PLACES, st.binary(max_size=3)),
    st.builds(removed, PLACES | st.sampled_from(["base", "manifests/one.json", "builds"])),
    st.builds(linked, PLACES, PLACES),
    st.builds(on_disk, PACKS, MANIFESTS),
    st.builds(linked, PACKS.map(lambda name: f"manifests/{name}.json"), st.just("nowhere")),
    st.builds(set_project_file, SETTINGS.map(lambda values: {**values})),
    st.builds(edited, PACKS, st.just(("fileSelectors",)), LISTS),
    st.builds(edited, PACKS, st.just(("assetPackID",)), PACKS),
    st.builds(edited, PACKS, st.just(("sourceRoot",)), st.sampled_from(["..", "../base"])),
    st.builds(projected, SETTINGS),
    st.builds(
        rewritten, PACKS, st.sampled_from(["", "{ no", "[]", '{"fileSelectors": [{"directory": "a"}]}'])
    ),
    st.builds(dismissed, PACKS),
)


def shown(look: Look) -> tuple[object, ...]:
    """All of a look but how it came about."""
    state, tree = look.state, look.tree
    packs = [(one.pack, one.files, one.refused, one.ignored) for one in state.contents]
    return (
        packs,
        state.problems,
        state.stops,
        look.folders,
        (tree.roots, tree.folders, tree.files, tree.labels),
        look.disk.texts,
        {path: error.message for path, error in look.disk.unreadable.items()},
    )


def stepped(bench: Bench) -> None:
    """Look again, after an edit or a change on disk."""
    texts = bench.look.texts
    if bench.edit is not None:
        with contextlib.suppress(StudioError):  # Not there to be edited.
            texts = apply(bench.edit, texts)
    bench.look = look_again(bench.look, texts, CancelToken(), rescan=bench.stale)
    bench.edit, bench.stale = None, False


@given(st.lists(FILES, max_size=8), st.lists(ACTS, min_size=1, max_size=7))
def test_a_look_after_anything_shows_what_a_fresh_look_shows(tree: list[str], acts: Sequence[Act]) -> None:
    with folders() as folder:
        write_tree(folder, {"game/manifests/note.txt": b"", "game/base/a/b": b"1", "elsewhere/x": b"2"})
        for name in tree:
            with contextlib.suppress(OSError):
                write_tree(folder / "game/base", {name: b""})
        game = folder / "game"
        packs = {"one.json": manifest(assetPackID="one", fileSelectors=[{"directory": "a"}])}
        path = project(game, packs, sourceRoot="base", watchedFolders=["base"])
        bench = Bench(game, path, first_look(path))
        for act in acts:
            act(bench)
            stepped(bench)
            disk = read_disk(path)
            fresh = looking._look(path, bench.look.texts, disk, None, CancelToken(), rescan=True)
            assert shown(bench.look) == shown(fresh), bench.done


@st.composite
def trees(draw: st.DrawFn) -> list[str]:
    """Files of which none stands in the place of a folder of another."""
    chosen: list[str] = []
    for path in draw(st.lists(FILES, min_size=1, max_size=12, unique=True)):
        above = [str(one) for one in PurePosixPath(path).parents]
        if not any(path == one or one in above or f"{one}/".startswith(f"{path}/") for one in chosen):
            chosen.append(path)
    return chosen


def joined(path: str) -> str:
    return path.replace("o\u0308", "ö")


def places_of(tree: Sequence[str]) -> list[str]:
    """Everything in ``tree`` that can be dropped: files, and the folders above them."""
    return sorted({*tree, *(str(one) for path in tree for one in PurePosixPath(path).parents if one.name)})


@given(trees(), LISTS.filter(bool), st.data())
def test_what_is_dropped_on_a_pack_is_in_it_afterwards_and_nothing_else(
    tree: list[str], selectors: list[dict[str, str]], choice: st.DataObject
) -> None:
    chosen = choice.draw(st.lists(st.sampled_from(places_of(tree)), min_size=1, max_size=5))
    with folders() as folder:
        write_tree(folder, {f"base/{path}": b"" for path in tree})
        selectors = [{key: joined(value) for key, value in one.items()} for one in selectors]
        packs = {"art.json": manifest(fileSelectors=selectors)}
        path = project(folder, packs, sourceRoot="base", ignore=["*.psd", "Ä/"], watchedFolders=["base"])
        session = Session(first_look(path))
        (before,) = session.state.contents
        out = {joined(one["fileExclusion"]) for one in selectors if "fileExclusion" in one}
        assets = before.snapshot.by_path
        expected = {file.asset.path for file in before.files}
        for name in (joined(one) for one in chosen):
            if name in assets:
                expected.add(name)
            below = {one for one in assets if one.startswith(f"{name}/")}
            expected |= {one for one in below - out if assets[one].ignored_by is None}
        dropped = look_at([folder / "base" / one for one in chosen])
        inclusion = included(dropped, session.packs[0], before)
        assert {refusal.why for refusal in inclusion.refusals} <= {Why.THERE}
        if inclusion.edit is not None:
            session.edit(inclusion.edit)
            session.take_look(look_again(session.look, session.texts, CancelToken(), rescan=False))
        (after,) = session.state.contents
        assert {file.asset.path for file in after.files} == expected
        assert included(dropped, session.packs[0], after).edit is None, "twice is no more than once"
        session.undo()
        assert not session.modified


@given(trees(), LISTS, st.data())
def test_what_is_left_out_of_a_pack_is_out_and_nothing_else(
    tree: list[str], selectors: list[dict[str, str]], choice: st.DataObject
) -> None:
    place = joined(choice.draw(st.sampled_from(places_of(tree))))
    selectors = [*selectors, {"file" if place in map(joined, tree) else "directory": place}]
    with folders() as folder:
        write_tree(folder, {f"base/{path}": b"" for path in tree})
        selectors = [{key: joined(value) for key, value in one.items()} for one in selectors]
        packs = {"art.json": manifest(fileSelectors=selectors)}
        session = Session(first_look(project(folder, packs, sourceRoot="base", ignore=["*.psd"])))
        (before,) = session.state.contents
        sources = sorted({file.asset.path for file in before.files})
        assume(sources)  # All may be ignored.
        gone = choice.draw(st.lists(st.sampled_from(sources), min_size=1, max_size=4))
        session.edit(intents.exclude(session.packs[0], gone))
        session.take_look(look_again(session.look, session.texts, CancelToken(), rescan=False))
        (after,) = session.state.contents
        assert {file.asset.path for file in after.files} == {*sources} - {*gone}
        back = included(
            look_at([folder / "base" / after.snapshot.by_path[one].disk_path for one in gone]),
            session.packs[0],
            after,
        )
        assert back.edit is not None
        session.edit(back.edit)
        session.take_look(look_again(session.look, session.texts, CancelToken(), rescan=False))
        (again,) = session.state.contents
        assert {file.asset.path for file in again.files} == {*sources}


@given(trees(), st.data())
def test_packs_made_of_what_is_dropped_take_it_and_nothing_else(
    tree: list[str], choice: st.DataObject
) -> None:
    chosen = choice.draw(st.lists(st.sampled_from(places_of(tree)), min_size=1, max_size=4, unique=True))
    root = choice.draw(st.sampled_from([".", "../base", "../base/a", "base"]))
    with folders() as folder:
        write_tree(folder, {**{f"base/{path}": b"" for path in tree}, "game/manifests/note.txt": b""})
        session = Session(first_look(project(folder / "game", {}, sourceRoot=root)))
        inclusion = new_packs(
            look_at([folder / "base" / one for one in chosen]), session.project, session.packs, ()
        )
        assert inclusion.edit is not None
        session.edit(inclusion.edit)
        session.take_look(look_again(session.look, session.texts, CancelToken(), rescan=False))
        found = sorted(
            str((one.pack.base / file.asset.disk_path).resolve().relative_to(folder / "base"))
            for one in session.state.contents
            for file in one.files
        )
        wanted = sorted(one for name in chosen for one in tree if f"{one}/".startswith(f"{name}/"))
        assert found == wanted
