"""A project made around manifests that are there already."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.progress import CancelToken
from studio.session.importing import Import, holds_manifests, import_project, packs_of_rest
from studio.session.look import first_look
from studio.session.opening import open_project
from studio.session.session import Session
from studio.workspace.project_store import load_project
from tests.builders import manifest, project, write_tree

SCRIPT = '"DepotBuildConfig"\n{\n  "DepotID" "1"\n  "FileMapping"\n  {\n    "LocalPath" "maps/*"\n  }\n}\n'


def text(**changes: object) -> str:
    return json.dumps(manifest(**changes))


def shipped(path: Path) -> dict[str, list[str]]:
    return {one.pack.name: [file.path for file in one.files] for one in open_project(path).contents}


def rest(imported: Import) -> Session:
    """The session of the project, after the step that makes packs of its rest."""
    session = Session(first_look(imported.project))
    edit = packs_of_rest(imported, session.project, session.packs, CancelToken())
    if edit is not None:
        assert session.edit(edit)
    return session


def test_a_folder_of_manifests_only_gets_its_project_beside_it_and_stays_as_it_is(tmp_path: Path) -> None:
    game = write_tree(tmp_path / "Coast", {"art/a.txt": "a", "packs/art.json": text()})
    before = (game / "packs/art.json").read_bytes()
    made = import_project([game / "packs"])
    assert made == Import(game / "Coast.packstudio", made=True)
    assert load_project(made.project).manifest_folder == "packs"
    assert shipped(made.project) == {"art": ["art/a.txt"]}
    assert sorted(path.name for path in game.iterdir()) == ["Coast.packstudio", "art", "packs"]
    assert (game / "packs/art.json").read_bytes() == before


def test_manifests_among_their_files_get_the_project_into_their_own_folder(tmp_path: Path) -> None:
    game = write_tree(tmp_path / "Coast", {"art/a.txt": "a", "art.json": text()})
    made = import_project([game / "art.json"])
    assert made.project == game / "Coast.packstudio"
    assert shipped(made.project) == {"art": ["art/a.txt"]}


def test_selectors_count_from_where_most_of_what_they_name_is(tmp_path: Path) -> None:
    game = write_tree(tmp_path / "Coast", {"art/a.txt": "a", "apple/packs/art.json": text()})
    made = import_project([game / "apple/packs"])
    assert made.project == game / "apple/apple.packstudio"
    assert load_project(made.project).source_root == ".."
    assert shipped(made.project) == {"art": ["art/a.txt"]}


def test_a_folder_above_the_manifests_means_them_too(tmp_path: Path) -> None:
    game = write_tree(tmp_path / "Coast", {"art/a.txt": "a", "packs/art.json": text()})
    assert not holds_manifests(game)
    assert holds_manifests(game / "packs")
    assert import_project([game]).project == game / "Coast.packstudio"


def test_manifests_that_are_in_a_project_already_lead_to_it(tmp_path: Path) -> None:
    there = project(tmp_path, {"art.json": manifest()})
    before = there.read_bytes()
    made = import_project([tmp_path / "manifests/art.json"])
    assert made == Import(there, made=False)
    assert there.read_bytes() == before


def test_what_lies_elsewhere_and_depot_scripts_become_packs_in_one_step(tmp_path: Path) -> None:
    game = write_tree(
        tmp_path / "Coast",
        {
            "packs/a.json": text(assetPackID="a"),
            "packs/b.json": text(assetPackID="b"),
            "old/c.json": text(assetPackID="c"),
            "steam/maps.vdf": SCRIPT,
            "steam/maps/m.txt": "m",
        },
    )
    made = import_project([game / "packs", game / "old/c.json", game / "steam/maps.vdf"])
    session = rest(made)
    assert {pack.name for pack in session.packs} == {"a", "b", "c", "maps"}
    session.undo()
    assert {pack.name for pack in session.packs} == {"a", "b"}


def test_depot_scripts_alone_make_a_project_in_their_folder(tmp_path: Path) -> None:
    write_tree(tmp_path / "Coast", {"maps.vdf": SCRIPT, "maps/m.txt": "m"})
    session = rest(import_project([tmp_path / "Coast/maps.vdf"]))
    assert session.path == tmp_path / "Coast/Coast.packstudio"
    assert [pack.name for pack in session.packs] == ["maps"]


def test_the_primary_language_is_english_or_else_the_first_there_is(tmp_path: Path) -> None:
    for name, languages in (("one", ("de", "en-GB")), ("two", ("fr", "de")), ("three", ("no such",))):
        packs = {
            f"{place}.json": text(assetPackID=f"{name}-{place}", language=language)
            for place, language in enumerate(languages)
        }
        write_tree(tmp_path / name / "packs", packs)
    found = [
        load_project(import_project([tmp_path / name]).project).primary_language
        for name in ("one", "two", "three")
    ]
    assert found == ["en", "fr", "en"]


def test_a_folder_that_no_project_can_be_called_like_does_not_stop_it(tmp_path: Path) -> None:
    write_tree(tmp_path / 'say "hi"', {"art/a.txt": "a", "art.json": text()})
    assert import_project([tmp_path / 'say "hi"']).project.name == "Project.packstudio"


def test_where_there_is_nothing_to_import_a_sentence_says_so_and_nothing_is_made(tmp_path: Path) -> None:
    write_tree(tmp_path / "notes", {"a.json": "{}", "b.txt": "b"})
    with pytest.raises(StudioError, match="notes holds no manifest and no Steam depot script"):
        import_project([tmp_path / "notes"])
    assert sorted(path.name for path in (tmp_path / "notes").iterdir()) == ["a.json", "b.txt"]
    assert not holds_manifests(tmp_path / "gone")
