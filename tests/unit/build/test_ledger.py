"""The ledger of builds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.build.ledger import Ledger, LedgerBuild
from studio.build.report import BuildReport, FileRecord, PackResult, Status
from tests.builders import manifest, pack

DEAD = 2**22 + 1
"""A process number that Linux never gives."""


def result(pack_id: str, *files: str, status: Status = Status.BUILT) -> PackResult:
    records = tuple(FileRecord(path, 1, "b3", "sha") for path in files)
    return PackResult(
        pack_id,
        "aar",
        status,
        Path(f"/x/{pack_id}.aar"),
        9,
        1,
        "sha of " + " ".join(files),
        len(files),
        fingerprint="f",
        records=records,
    )


def report(*results: PackResult) -> BuildReport:
    return BuildReport(results, 0.1)


def test_records_are_numbered_from_one_and_never_changed(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "L")
    assert ledger.write(report(result("a", "x")), program="p", ended=5) == 1
    first = (tmp_path / "L/builds/00001.json").read_bytes()
    assert ledger.write(report(result("a", "y")), program="p", ended=6) == 2
    assert (tmp_path / "L/builds/00001.json").read_bytes() == first
    assert json.loads(first)["packs"][0]["output"] == "a.aar"
    assert [build.number for build in ledger.builds()] == [2, 1]


def test_a_list_of_files_is_kept_once(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "L")
    ledger.write(report(result("a", "x"), result("b", "x")), program="p", ended=5)
    ledger.write(report(result("a", "x", "y")), program="p", ended=6)
    assert len(list((tmp_path / "L/files").iterdir())) == 2
    known = ledger.latest()[("a", "aar")]
    assert [record.path for record in ledger.files(known.files) or ()] == ["x", "y"]


def test_a_build_without_a_new_pack_writes_no_record(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "L")
    assert ledger.write(report(result("a", "x", status=Status.REUSED)), program="p", ended=5) is None
    assert not (tmp_path / "L").exists()


def test_what_a_process_left_that_was_killed_while_it_wrote_is_swept(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "L")
    ledger.write(report(result("a", "x")), program="p", ended=5)
    left = [tmp_path / f"L/builds/.00001.json.{DEAD}.part", tmp_path / f"L/files/.abc.json.{DEAD}.part"]
    for path in left:
        path.write_bytes(b"half")
    assert ledger.write(report(result("a", "x")), program="p", ended=6) is None
    assert not [path for path in left if path.exists()]


def test_a_pack_that_came_out_as_it_was_is_no_news(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "L")
    ledger.write(report(result("a", "x")), program="p", ended=5)
    assert ledger.write(report(result("a", "x")), program="p", ended=6) is None


def test_a_pack_that_was_not_built_lately_is_found_in_an_earlier_record(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "L")
    ledger.write(report(result("a", "x"), result("b", "z")), program="p", ended=5)
    ledger.write(report(result("a", "y")), program="p", ended=6)
    assert set(ledger.latest()) == {("a", "aar"), ("b", "aar")}


def test_records_are_read_no_further_back_than_needed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger = Ledger(tmp_path / "L")
    for pack_id in ("b", "a", "a"):
        ledger.write(report(result(pack_id, str(len(list(ledger.builds()))))), program="p", ended=5)
    read: list[int] = []
    builds = Ledger.builds

    def counted(self: Ledger) -> Iterator[LedgerBuild]:
        for build in builds(self):
            read.append(build.number)
            yield build

    monkeypatch.setattr(Ledger, "builds", counted)
    assert ("a", "aar") in ledger.latest({("a", "aar")})
    assert read == [3]
    assert set(ledger.latest({("a", "aar"), ("b", "aar")})) == {("a", "aar"), ("b", "aar")}
    assert read == [3, 3, 2, 1]


def test_a_list_that_was_tampered_with_is_not_believed(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "L")
    ledger.write(report(result("a", "x")), program="p", ended=5)
    digest = ledger.latest()[("a", "aar")].files
    (tmp_path / f"L/files/{digest}.json").write_text('[["x",2,"b3","sha"]]')
    assert ledger.files(digest) is None


def test_a_record_says_what_the_manifest_said_and_what_was_not_built(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "L")
    policy = {"prefetch": {"installationEventTypes": ["firstInstallation"]}}
    one = pack(tmp_path, manifest(assetPackID="a", downloadPolicy=policy, language="fr"))
    failed, left = result("b", status=Status.FAILED), result("c", status=Status.SKIPPED)
    number = ledger.write(report(result("a", "x"), failed, left), program="p", ended=5, packs=[one])
    assert number == 1
    build = ledger.build(1)
    assert build is not None
    (found,) = build.packs
    assert (found.manifest, found.platforms, found.language) == ("manifest.json", ("iOS",), "fr")
    assert (found.policy, found.events) == ("prefetch", ("firstInstallation",))
    assert (build.failed, build.left_out) == (("b",), ("c",))


def test_a_record_of_an_older_edition_is_read_and_says_what_it_does_not_know(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "L")
    ledger.write(report(result("a", "x")), program="p", ended=5)
    path = tmp_path / "L/builds/00001.json"
    record = json.loads(path.read_text())
    del record["failed"], record["leftOut"]
    for key in ("manifest", "platforms", "language", "policy", "events"):
        del record["packs"][0][key]
    path.write_text(json.dumps(record))
    build = ledger.build(1)
    assert build is not None
    assert (build.format, build.failed, build.packs[0].manifest) == (1, None, None)
