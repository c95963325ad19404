"""What the ledger tells of earlier builds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.build.ledger import Ledger
from studio.build.past import build_called, packs_at, releases_of
from studio.build.report import BuildReport, FileRecord, PackResult, Status
from studio.errors import StudioError
from studio.project.packs import Pack
from studio.project.releases import NO_RELEASES, ReleasedVersion
from tests.builders import manifest, pack

ART = {"art/a.png": "1", "art/b.png": "2"}


def result(pack_id: str, files: dict[str, str], status: Status = Status.BUILT) -> PackResult:
    if status in {Status.FAILED, Status.SKIPPED}:
        return PackResult(pack_id, "aar", status)
    records = tuple(FileRecord(path, 9, f"b3 {digest}", f"sha {digest}") for path, digest in files.items())
    sha = json.dumps(files)
    return PackResult(
        pack_id, "aar", status, Path(f"/x/{pack_id}.aar"), 9, 1, sha, fingerprint=sha, records=records
    )


def write(ledger: Ledger, *results: PackResult, packs: tuple[Pack, ...] = ()) -> int:
    number = ledger.write(BuildReport(results, 0.1), program="p", ended=5, packs=packs)
    assert number is not None
    return number


def described(tmp_path: Path, **changes: object) -> Pack:
    return pack(tmp_path, manifest(**changes))


def mark(pack_id: str, build: int, version: int = 1, **changes: object) -> ReleasedVersion:
    return ReleasedVersion.model_validate({"id": pack_id, "version": version, "build": build, **changes})


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path / "L")


def test_a_build_is_called_by_its_number_or_as_the_latest(ledger: Ledger) -> None:
    write(ledger, result("art", ART))
    write(ledger, result("art", {"art/a.png": "3"}))
    assert build_called(ledger, "1", "Game").number == 1
    assert build_called(ledger, "latest", "Game").number == 2


@pytest.mark.parametrize(
    ("builds", "sentence", "hint"),
    [
        (0, "Game has no builds on record.", "Build it first: pack-studio build Game"),
        (1, "Game has no build 99.", "There is build 1 only."),
        (3, "Game has no build 99.", "There are builds 1 to 3."),
    ],
)
def test_who_asks_for_another_build_hears_which_there_are(
    ledger: Ledger, builds: int, sentence: str, hint: str
) -> None:
    for number in range(builds):
        write(ledger, result("art", {"a": str(number)}))
    with pytest.raises(StudioError) as refusal:
        build_called(ledger, "99", "Game")
    assert (refusal.value.message, refusal.value.hint) == (sentence, hint)


def test_of_many_builds_with_gaps_the_newest_are_named(ledger: Ledger) -> None:
    for number in range(14):
        write(ledger, result("art", {"a": str(number)}))
    (ledger.folder / "builds/00002.json").unlink()
    with pytest.raises(StudioError) as refusal:
        build_called(ledger, "2", "Game")
    assert refusal.value.hint == "There are older ones and builds 5, 6, 7, 8, 9, 10, 11, 12, 13, 14."


def test_a_damaged_record_is_said_to_be_damaged(ledger: Ledger) -> None:
    write(ledger, result("art", ART))
    (ledger.folder / "builds/00001.json").write_text("{")
    with pytest.raises(StudioError, match="build 1, but its record is damaged"):
        build_called(ledger, "1", "Game")


def test_packs_that_a_build_left_out_or_could_not_build_are_as_they_were_before(ledger: Ledger) -> None:
    write(ledger, result("art", ART), result("maps", {"m": "1"}), result("gone", {"g": "1"}))
    write(
        ledger,
        result("art", {"art/a.png": "3"}),
        result("maps", {}, Status.FAILED),
        result("new", {}, Status.SKIPPED),
    )
    found = packs_at(ledger, build_called(ledger, "latest", "Game"))
    assert {pack_id: kept.build for pack_id, kept in found.items()} == {"art": 2, "maps": 1}


def test_of_a_record_of_an_older_edition_no_pack_is_thought_to_be_gone(ledger: Ledger) -> None:
    write(ledger, result("art", ART), result("maps", {"m": "1"}))
    write(ledger, result("art", {"art/a.png": "3"}))
    path = ledger.folder / "builds/00002.json"
    record = json.loads(path.read_text())
    del record["failed"], record["leftOut"]
    for key in ("manifest", "platforms", "language", "policy", "events"):
        del record["packs"][0][key]
    path.write_text(json.dumps(record))
    found = packs_at(ledger, build_called(ledger, "2", "Game"))
    assert {pack_id: kept.build for pack_id, kept in found.items()} == {"art": 2, "maps": 1}
    assert found["art"].built.platforms is None


def test_nothing_built_and_nothing_released_is_no_releases(ledger: Ledger) -> None:
    assert releases_of(ledger, ()) is NO_RELEASES


def test_what_was_released_has_the_paths_of_its_build(ledger: Ledger, tmp_path: Path) -> None:
    write(ledger, result("art", ART), packs=(described(tmp_path, language="fr"),))
    found = releases_of(ledger, (mark("art", 1, platforms=("iOS",), language="fr"),))
    assert found.released["art"].paths == ("art/a.png", "art/b.png")
    assert found.released["art"].platforms == ("iOS",)
    assert found.built_ids == {"manifest.json": "art"}
    assert (found.built["art"].build, found.built["art"].language) == (1, "fr")


def test_a_path_whose_bytes_have_another_name_in_the_last_build_is_known_as_renamed(ledger: Ledger) -> None:
    write(ledger, result("art", ART))
    write(ledger, result("art", {"art/c.png": "1", "art/d.png": "9"}))
    found = releases_of(ledger, (mark("art", 1),))
    assert found.released["art"].renamed == {"art/a.png": "art/c.png"}


def test_the_last_version_counts_and_a_lost_record_leaves_no_paths(ledger: Ledger) -> None:
    write(ledger, result("art", ART))
    found = releases_of(ledger, (mark("art", 7, 2), mark("art", 1, 1)))
    assert (found.released["art"].build, found.released["art"].paths) == (7, None)


def test_packs_that_failed_in_the_last_build_are_known(ledger: Ledger) -> None:
    write(ledger, result("art", ART), result("maps", {}, Status.FAILED))
    assert releases_of(ledger, ()).failed == {"maps"}


def test_the_ledger_is_read_again_only_for_a_new_build_or_another_release(
    ledger: Ledger, tmp_path: Path
) -> None:
    write(ledger, result("art", ART), packs=(described(tmp_path),))
    marks = (mark("art", 1),)
    first = releases_of(ledger, marks)
    assert releases_of(ledger, (mark("art", 1),), first) is first
    assert releases_of(ledger, (), first) is not first
    write(ledger, result("art", {"art/a.png": "3"}))
    assert releases_of(ledger, marks, first).newest == 2
