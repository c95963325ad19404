"""What is worked out of a built pack in jobs."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from studio.build.glance import Item
from studio.errors import StudioError
from studio.progress import Cancelled, CancelToken, unheard
from studio.project.project_file import OutputFormat
from studio.ui.built_pack.works import (
    OpenPack,
    Shelf,
    digest_of,
    has_changed,
    looked_into,
    manifest_of,
    proven,
    stem_of,
    unpacked,
    with_other,
    with_project,
)
from studio.workspace.previews.preview import TextShown
from tests.builders import contents, manifest, write_tree
from tests.ui.built_pack.packs import built, item, seen

GO = CancelToken()


@pytest.mark.parametrize("form", ["aar", "zip"])
def test_one_file_is_unpacked_to_be_looked_at_and_goes_again(tmp_path: Path, form: OutputFormat) -> None:
    found = seen(built(tmp_path, form))
    shelf = Shelf()
    first = looked_into(found, item(found, "art/a.txt"), shelf, GO, unheard)
    assert isinstance(first.preview, TextShown)
    assert first.preview.text == "hello"
    other = looked_into(found, item(found, "art/b/two.txt"), shelf, GO, unheard)
    assert not first.subject.path.exists()
    assert other.subject.path.read_bytes() == b"two two"
    shelf.clear()
    assert not other.subject.path.exists()


def test_a_name_from_an_archive_leads_nowhere_else(tmp_path: Path) -> None:
    found = seen(built(tmp_path))
    shelf = Shelf()
    place = shelf.place_for(Item("../..\\evil/..", found.items[0].entry))
    assert place.name == "file"
    place = shelf.place_for(Item("a/" + "long" * 40 + ":x.png", found.items[0].entry))
    assert place.name.endswith("_x.png")
    assert len(place.name) <= 64
    shelf.clear()


def test_a_file_that_changed_meanwhile_is_not_looked_into(tmp_path: Path) -> None:
    path = built(tmp_path)
    found = seen(path)
    assert not has_changed(found, GO, unheard)
    path.write_bytes(path.read_bytes() + b"!")
    assert has_changed(found, GO, unheard)
    shelf = Shelf()
    with pytest.raises(StudioError):
        looked_into(found, item(found, "art/a.txt"), shelf, GO, unheard)
    shelf.clear()


def test_the_digest_is_that_of_the_file(tmp_path: Path) -> None:
    path = built(tmp_path)
    assert digest_of(path, GO, unheard) == hashlib.sha256(path.read_bytes()).hexdigest()
    stopped = CancelToken()
    stopped.cancel()
    with pytest.raises(Cancelled):
        digest_of(path, stopped, unheard)
    with pytest.raises(StudioError):
        digest_of(tmp_path / "gone.aar", GO, unheard)


def test_each_extraction_gets_a_folder_of_its_own(tmp_path: Path) -> None:
    found = seen(built(tmp_path))
    into = tmp_path / "out"
    all_of_it = unpacked(found, (), into, GO, unheard)
    some = unpacked(found, ("art/b",), into, GO, unheard)
    one = unpacked(found, ("art/a.txt",), into, GO, unheard)
    assert [done.folder.name for done in (all_of_it, some, one)] == ["art", "art-2", "art-3"]
    assert [done.files for done in (all_of_it, some, one)] == [5, 2, 1]
    assert (one.folder / "Contents/art/a.txt").read_text() == "hello"


def test_a_pack_is_verified_by_itself_and_against_a_project(tmp_path: Path) -> None:
    found = seen(built(tmp_path))
    assert proven(found, None, GO, unheard).found.ok
    pack = OpenPack("The Coast", contents(tmp_path, manifest()))
    same = proven(found, pack, GO, unheard)
    assert (same.found.ok, same.project) == (True, "The Coast")
    write_tree(tmp_path, {"art/a.txt": "other!"})
    changed = OpenPack("The Coast", contents(tmp_path, manifest()))
    assert [one.path for one in proven(found, changed, GO, unheard).found.differences] == ["art/a.txt"]


def test_comparing_with_a_project_counts_the_sizes_of_files(tmp_path: Path) -> None:
    found = seen(built(tmp_path))
    write_tree(tmp_path, {"art/new.txt": "x" * 100})
    held = with_project(found, OpenPack("Coast", contents(tmp_path, manifest())), GO, unheard)
    assert [one.path for one in held.comparison.added] == ["art/new.txt"]
    assert held.comparison.after - held.comparison.before == 100
    assert (held.old, held.new, held.as_files) == ("art.aar", "Coast", True)


def test_comparing_with_another_pack_names_its_folder_where_both_are_called_the_same(tmp_path: Path) -> None:
    new = seen(built(tmp_path / "new"))
    old = built(tmp_path / "old", files={"art/a.txt": "hello", "art/gone.txt": "x"})
    held = with_other(new, old, GO, unheard)
    assert [one.path for one in held.comparison.removed] == ["art/gone.txt"]
    assert (held.old, held.new, held.as_files) == ("builds/art.aar", "art.aar", False)


def test_a_pack_is_called_by_its_file_without_the_ending(tmp_path: Path) -> None:
    names = ("a.aar", "a.pack.zip", "A.AAR", "a.zip", "a.b", ".aar")
    assert [stem_of(tmp_path / name) for name in names] == ["a", "a", "A", "a", "a.b", "pack"]


def test_an_archive_without_a_manifest_says_nothing_of_itself(tmp_path: Path) -> None:
    found = seen(built(tmp_path))
    assert manifest_of(found).asset_pack_id == "art"
    assert manifest_of(replace(found, manifest=None)).asset_pack_id is None
