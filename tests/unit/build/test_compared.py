"""The sides of a comparison."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from studio.build.compare import Presence, compare_packs, compare_sides, in_all
from studio.build.compared import Side, of_archive, of_contents, of_record
from studio.build.ledger import Ledger
from studio.build.past import build_called, packs_at
from studio.build.plan import plan_build
from studio.build.run import run
from studio.errors import StudioError
from studio.project.project_file import OutputFormat
from tests.builders import bench, contents, manifest, write_tree

FILES = {"art/a.png": b"aaaa", "art/b.png": b"bbbb", "art/c.png": b""}


def built(folder: Path, files: dict[str, bytes], **changes: object) -> tuple[Side, Side, Side]:
    """The same pack as it is on disk, in an archive, and in the ledger."""
    write_tree(folder, files)
    one = contents(folder, manifest(**changes))
    formats: list[OutputFormat] = ["aar", "zip"]
    plan = plan_build([one], blocked={}, wanted=[], formats=formats, folder=folder / "out")
    ledger = Ledger(folder / "L")
    ledger.write(run(plan, bench()), program="p", ended=1, packs=[one.pack])
    kept = packs_at(ledger, build_called(ledger, "1", "Game"))[one.pack.name]
    archive = of_archive(plan.steps[0].output, bench())
    return of_contents(one), archive, of_record(ledger, kept.outputs, kept.build)


def test_a_pack_is_the_same_on_disk_in_its_archive_and_in_the_ledger(tmp_path: Path) -> None:
    sides = built(tmp_path, FILES, language="fr", platforms=["iOS", "macOS"])
    for old in sides:
        for new in sides:
            found = compare_sides(old, new, bench())
            assert found.differences == 0
            assert not found.download_aar
            assert not found.download_zip


@pytest.mark.parametrize("old", range(3))
@pytest.mark.parametrize("new", range(3))
def test_every_kind_is_compared_with_every_other(tmp_path: Path, old: int, new: int) -> None:
    before = built(tmp_path / "1", FILES)
    later = {"art/a.png": b"AAAA", "art/new.png": b"bbbb", "art/c.png": b"", "art/d.png": b"d"}
    policy = {"essential": {"installationEventTypes": ["firstInstallation"]}}
    after = built(tmp_path / "2", later, platforms=["macOS", "iOS"], downloadPolicy=policy)
    found = compare_sides(before[old], after[new], bench())
    assert [(one.path, one.before, one.after) for one in found.changed] == [("art/a.png", 4, 4)]
    assert [(one.before, one.after) for one in found.renamed] == [("art/b.png", "art/new.png")]
    assert [one.path for one in found.added] == ["art/d.png"]
    assert found.removed == ()
    assert {one.field: (one.before, one.after) for one in found.manifest} == {
        "downloadPolicy": ({"onDemand": {}}, policy),
        "platforms": (["iOS"], ["macOS", "iOS"]),
    }


def test_the_order_of_platforms_and_the_packager_s_own_key_are_no_differences(tmp_path: Path) -> None:
    old, _, _ = built(tmp_path / "1", FILES, platforms=["iOS", "macOS"])
    new, _, _ = built(tmp_path / "2", FILES, platforms=["macOS", "iOS"], toolsVersion="2.0")
    assert compare_sides(old, new, bench()).manifest == ()


def test_files_that_two_manifests_take_from_the_same_place_are_not_read(tmp_path: Path) -> None:
    write_tree(tmp_path, FILES)
    one, two = (of_contents(contents(tmp_path, manifest(assetPackID=name))) for name in ("a", "b"))
    for path in FILES:
        (tmp_path / path).unlink()
    found = compare_sides(one, two, bench())
    assert [one.field for one in found.manifest] == ["assetPackID"]
    assert (found.changed, found.download_aar) == ((), None)


def test_files_whose_sizes_differ_are_not_read(tmp_path: Path) -> None:
    write_tree(tmp_path / "1", {"art/a": b"1"})
    write_tree(tmp_path / "2", {"art/a": b"22"})
    one, two = (of_contents(contents(tmp_path / name, manifest())) for name in "12")
    (tmp_path / "1/art/a").unlink()
    assert [change.path for change in compare_sides(one, two, bench()).changed] == ["art/a"]


def test_a_file_that_changes_while_it_is_compared_stops_the_comparison(tmp_path: Path) -> None:
    for name in "12":
        write_tree(tmp_path / name, {"art/a": b"1"})
    one, two = (of_contents(contents(tmp_path / name, manifest())) for name in "12")
    os.utime(tmp_path / "1/art/a", (1, 1))
    with pytest.raises(StudioError, match="art/a changed"):
        compare_sides(one, two, bench())


def test_of_a_record_without_what_the_manifest_said_only_the_id_is_compared(tmp_path: Path) -> None:
    write_tree(tmp_path, FILES)
    one = contents(tmp_path, manifest())
    plan = plan_build([one], blocked={}, wanted=[], formats=["aar"], folder=tmp_path / "out")
    ledger = Ledger(tmp_path / "L")
    ledger.write(run(plan, bench()), program="p", ended=1)
    kept = packs_at(ledger, build_called(ledger, "1", "Game"))["art"]
    old = of_record(ledger, kept.outputs, kept.build)
    new = of_contents(contents(tmp_path, manifest(assetPackID="b", platforms=["macOS"])))
    assert [change.field for change in compare_sides(old, new, bench()).manifest] == ["assetPackID"]


def test_a_record_whose_list_of_files_is_gone_cannot_be_compared(tmp_path: Path) -> None:
    built(tmp_path, FILES)
    ledger = Ledger(tmp_path / "L")
    for path in (tmp_path / "L/files").iterdir():
        path.unlink()
    kept = packs_at(ledger, build_called(ledger, "1", "Game"))["art"]
    with pytest.raises(StudioError, match="art cannot be compared: its list of files in build 1 is gone"):
        of_record(ledger, kept.outputs, kept.build)


def test_several_packs_are_compared_by_id_and_summed_up_with_their_ids_before_paths(tmp_path: Path) -> None:
    old = [built(tmp_path / "1", {"art/a": b"1"})[1], built(tmp_path / "2", FILES, assetPackID="gone")[1]]
    new = [
        built(tmp_path / "3", {"art/a": b"2"})[1],
        built(tmp_path / "4", {"art/n": b"n"}, assetPackID="new")[1],
    ]
    found = compare_packs(old, new, bench())
    assert [(one.pack_id, one.presence) for one in found] == [
        ("art", Presence.BOTH),
        ("new", Presence.ADDED),
        ("gone", Presence.REMOVED),
    ]
    whole = in_all(found)
    assert [one.path for one in whole.added] == ["new/art/n"]
    assert [one.path for one in whole.changed] == ["art/art/a"]
    assert [one.path for one in whole.removed] == ["gone/art/a.png", "gone/art/b.png", "gone/art/c.png"]
    assert whole.download_aar == new[0].size + new[1].size
    assert whole.before == old[0].size + old[1].size
