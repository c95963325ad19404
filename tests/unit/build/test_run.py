"""Carrying out a plan: whole packs or nothing, and the others all the same."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from studio.build.bench import Bench
from studio.build.ledger import Ledger
from studio.build.plan import Blocked, BuildPlan, plan_build
from studio.build.report import BuildReport, PackResult, Status
from studio.build.run import run
from studio.progress import CancelToken, Lanes, Progress
from studio.project.contents import Contents
from studio.project.project_file import OutputFormat
from studio.workspace.sources import Source
from tests.builders import bench, contents, manifest, write_tree

BOTH: list[OutputFormat] = ["aar", "zip"]


def plan(folder: Path, *packs: Contents, formats: list[OutputFormat] = BOTH) -> BuildPlan:
    return plan_build(packs, blocked={}, wanted=[], formats=formats, folder=folder / "builds")


def art(folder: Path, **changes: object) -> Contents:
    return contents(folder, manifest(**changes))


def outputs(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (folder / "builds").iterdir()}


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """What other tests packed is not there."""
    folder = str(tmp_path_factory.mktemp("cache"))
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, folder)


@pytest.fixture
def base(tmp_path: Path) -> Path:
    return write_tree(tmp_path, {"art/a.png": b"a" * 5000, "art/b/c.txt": b"hello", "art/empty": b""})


def built(folder: Path, *packs: Contents, lanes: int = 1, ledger: Ledger | None = None) -> BuildReport:
    with Lanes(lanes) as pool:
        return run(plan(folder, *packs), bench(pool), ledger)


def test_a_build_reports_sizes_digests_and_files(base: Path) -> None:
    report = built(base, art(base))
    assert [result.status for result in report.results] == [Status.BUILT, Status.BUILT]
    for result in report.results:
        assert result.output is not None
        assert result.output.stat().st_size == result.bytes
        assert result.source_bytes == 5005
        assert [record.path for record in result.records] == ["art/a.png", "art/b/c.txt", "art/empty"]
    assert sorted(outputs(base)) == ["art.aar", "art.pack.zip"]


def test_one_lane_and_two_give_the_same_bytes(base: Path) -> None:
    write_tree(base, {f"art/noise{number}": os.urandom(700_000) for number in range(6)})
    built(base, art(base), lanes=1)
    first = outputs(base)
    built(base, art(base), lanes=2)
    assert outputs(base) == first


def test_order_of_selectors_and_time_of_files_change_no_byte_but_the_manifest_s(base: Path) -> None:
    built(base, art(base))
    first = outputs(base)
    for path in (base / "art").rglob("*"):
        os.utime(path, (1, 1))
    built(base, art(base))
    assert outputs(base) == first


def test_a_pack_that_cannot_be_built_is_reported_and_the_others_are_built(base: Path) -> None:
    bad, good = plan(base, art(base, assetPackID="bad"), art(base), formats=["aar"]).steps
    report = run(BuildPlan((replace(bad, blocked=Blocked("It matches no file.", "Mend it.")), good)), bench())
    assert [(result.status, result.message, result.hint) for result in report.results] == [
        (Status.FAILED, "It matches no file.", "Mend it."),
        (Status.BUILT, "It was not built before.", None),
    ]
    assert sorted(outputs(base)) == ["art.aar"]


def vanish(base: Path) -> None:
    (base / "art/a.png").unlink()


def grow(base: Path) -> None:
    with (base / "art/a.png").open("ab") as stream:
        stream.write(b"more")


def shrink(base: Path) -> None:
    os.truncate(base / "art/a.png", 10)


@pytest.mark.parametrize(
    ("harm", "words"),
    [
        (vanish, "art/a.png could not be read: it is not there"),
        (grow, "art/a.png changed"),
        (shrink, "art/a.png changed"),
    ],
)
@pytest.mark.parametrize("form", BOTH)
def test_a_source_that_is_not_as_it_was_seen_fails_its_pack_and_keeps_the_old_output(
    base: Path, harm: Callable[[Path], None], words: str, form: OutputFormat
) -> None:
    built(base, art(base))
    before = outputs(base)
    seen = art(base)
    harm(base)
    report = run(plan(base, seen, formats=[form]), bench())
    assert report.results[0].status is Status.FAILED
    assert words in (report.results[0].message or "")
    assert outputs(base) == before


def test_an_output_that_cannot_be_replaced_fails_its_pack(base: Path) -> None:
    (base / "builds/art.aar").mkdir(parents=True)
    report = built(base, art(base))
    assert report.results[0].message == "art.aar could not be replaced: it is a folder."
    assert report.results[1].status is Status.BUILT
    assert sorted(path.name for path in (base / "builds").iterdir()) == ["art.aar", "art.pack.zip"]


def test_an_output_folder_that_is_a_file_fails_each_pack(base: Path) -> None:
    write_tree(base, {"builds": b"a file"})
    report = built(base, art(base))
    assert {result.status for result in report.results} == {Status.FAILED}
    assert "builds is a file" in (report.results[0].message or "")


@pytest.mark.parametrize("lanes", [1, 2])
@pytest.mark.parametrize("form", BOTH)
def test_a_cancel_in_the_middle_keeps_old_outputs_and_leaves_nothing_half_written(
    base: Path, lanes: int, form: OutputFormat
) -> None:
    write_tree(base, {f"art/noise{number}": os.urandom(3_000_000) for number in range(4)})
    write_tree(base, {"builds/art.aar": b"old", "builds/art.pack.zip": b"old"})
    cancel = CancelToken()

    def report(progress: Progress) -> None:
        if progress.done_bytes > 1_000_000:
            cancel.cancel()

    with Lanes(lanes) as pool:
        second = art(base, assetPackID="second")
        found = run(plan(base, art(base), second, formats=[form]), Bench(pool, cancel, report))
    assert found.cancelled
    assert {result.status for result in found.results} == {Status.SKIPPED}
    assert set(outputs(base).values()) == {b"old"}
    assert len(outputs(base)) == 2


def test_what_a_dead_process_left_is_swept_before_a_build(base: Path) -> None:
    write_tree(base, {f"builds/.art.aar.{2**22 + 1}.part": b"half"})
    built(base, art(base))
    assert sorted(outputs(base)) == ["art.aar", "art.pack.zip"]


def test_progress_ends_with_all_bytes_done(base: Path) -> None:
    seen: list[Progress] = []
    run(plan(base, art(base)), Bench(Lanes(1), CancelToken(), seen.append))
    assert seen[-1].done_bytes == seen[-1].total_bytes == 2 * 5005
    assert [progress.done_bytes for progress in seen] == sorted(progress.done_bytes for progress in seen)


def ledger_of(base: Path, report: BuildReport) -> Ledger:
    ledger = Ledger(base / "Game.packstudio-ledger")
    ledger.write(report, program="test", ended=1)
    return ledger


def test_nothing_is_built_again_while_nothing_changed(base: Path) -> None:
    ledger = ledger_of(base, built(base, art(base)))
    times = {path.name: path.stat().st_mtime_ns for path in (base / "builds").iterdir()}
    for path in (base / "art").rglob("*"):
        os.utime(path, (1, 1))
    report = built(base, art(base), ledger=ledger)
    assert {result.status for result in report.results} == {Status.REUSED}
    assert {result.files_changed for result in report.results} == {0}
    assert {path.name: path.stat().st_mtime_ns for path in (base / "builds").iterdir()} == times
    assert ledger.write(report, program="test", ended=2) is None


CHANGES: dict[str, tuple[Callable[[Path], object], int]] = {
    "a file's bytes": (lambda base: (base / "art/a.png").write_bytes(b"b" * 5000), 1),
    "a file's size": (lambda base: (base / "art/a.png").write_bytes(b"b"), 1),
    "a new file": (lambda base: write_tree(base, {"art/new": b"1"}), 1),
    "a file that went": (lambda base: (base / "art/empty").unlink(), 1),
    "a file that moved": (lambda base: (base / "art/empty").rename(base / "art/void"), 2),
    "an output that is gone": (lambda base: (base / "builds/art.aar").unlink(), 0),
    "an output that was tampered with": (lambda base: flip(base / "builds/art.aar"), 0),
}


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)


@pytest.mark.parametrize("change", CHANGES)
def test_a_pack_is_built_again_when_this_changed(base: Path, change: str) -> None:
    ledger = ledger_of(base, built(base, art(base)))
    harm, count = CHANGES[change]
    harm(base)
    with Lanes(1) as pool:
        report = run(plan(base, art(base), formats=["aar"]), bench(pool), ledger)
    assert report.results[0].status is Status.BUILT
    assert report.results[0].files_changed == count
    fresh = outputs(base)["art.aar"]
    built(base, art(base))
    assert outputs(base)["art.aar"] == fresh


def test_a_changed_manifest_is_reason_enough(base: Path) -> None:
    ledger = ledger_of(base, built(base, art(base)))
    report = built(base, art(base, platforms=["macOS"]), ledger=ledger)
    assert {result.status for result in report.results} == {Status.BUILT}
    assert {result.files_changed for result in report.results} == {0}


def test_another_level_is_reason_enough_for_an_open_pack_only(base: Path) -> None:
    ledger = ledger_of(base, built(base, art(base)))
    steps = tuple(replace(step, level=19) for step in plan(base, art(base)).steps)
    report = run(BuildPlan(steps), bench(), ledger)
    assert [result.status for result in report.results] == [Status.REUSED, Status.BUILT]


def test_building_everything_anew_still_says_what_changed_and_records_nothing_new(base: Path) -> None:
    ledger = ledger_of(base, built(base, art(base)))
    report = run(plan(base, art(base)), bench(), ledger, reuse=False)
    assert {(result.status, result.files_changed) for result in report.results} == {(Status.BUILT, 0)}
    assert ledger.write(report, program="test", ended=2) is None


def test_a_damaged_list_of_files_is_written_again(base: Path) -> None:
    ledger = ledger_of(base, built(base, art(base)))
    for path in (ledger.folder / "files").iterdir():
        path.write_bytes(b"{")
    assert ledger.write(built(base, art(base), ledger=ledger), program="test", ended=2) == 2
    assert {result.status for result in built(base, art(base), ledger=ledger).results} == {Status.REUSED}


def test_a_damaged_ledger_costs_time_and_nothing_else(base: Path) -> None:
    ledger = ledger_of(base, built(base, art(base)))
    for path in ledger.folder.rglob("*.json"):
        path.write_bytes(b"{")
    report = built(base, art(base), ledger=ledger)
    assert {result.status for result in report.results} == {Status.BUILT}


def test_each_step_is_told_at_once_and_in_order(base: Path) -> None:
    bad, good = plan(base, art(base, assetPackID="bad"), art(base), formats=["aar"]).steps
    blocked = replace(bad, blocked=Blocked("It matches no file.", "Mend it."))
    there: list[bool] = []
    told: list[tuple[int, PackResult]] = []

    def finished(number: int, result: PackResult) -> None:
        told.append((number, result))
        there.append((base / "builds/art.aar").exists())

    report = run(BuildPlan((blocked, good), skipped=(bad,)), bench(), finished=finished)
    assert told == [*enumerate(report.results[:2])]
    assert there == [False, True]
    assert [result.status for result in report.results] == [Status.FAILED, Status.BUILT, Status.SKIPPED]


def test_after_a_cancel_each_step_is_still_told_what_became_of_it(base: Path) -> None:
    cancel = CancelToken()
    told: list[tuple[int, Status]] = []

    def finished(number: int, result: PackResult) -> None:
        told.append((number, result.status))
        cancel.cancel()

    report = run(plan(base, art(base)), replace(bench(), cancel=cancel), finished=finished)
    assert told == [(0, Status.BUILT), (1, Status.SKIPPED)]
    assert report.cancelled


@pytest.fixture
def at_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if all files had been left alone for a while."""
    monkeypatch.setattr("studio.workspace.remembered._SETTLED", -1)


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that were opened, by their names."""
    opened: list[str] = []
    chunks, part = Source.chunks, Source.part

    def chunks_of(source: Source) -> Iterator[bytes]:
        opened.append(source.name)
        return chunks(source)

    def part_of(source: Source, start: int, stop: int) -> bytes:
        opened.append(source.name)
        return part(source, start, stop)

    monkeypatch.setattr(Source, "chunks", chunks_of)
    monkeypatch.setattr(Source, "part", part_of)
    return opened


@pytest.fixture
def words(base: Path) -> Path:
    """Files large enough for several blocks, which pack well."""
    lines = {
        name: b"".join(b"%s %d\n" % (name.encode(), number) for number in range(150_000)) for name in "xyz"
    }
    return write_tree(base, {f"art/{name}.txt": text for name, text in lines.items()})


@pytest.mark.usefixtures("at_rest")
def test_a_file_that_did_not_change_is_not_read_again(words: Path, read: list[str]) -> None:
    ledger = ledger_of(words, built(words, art(words)))
    read.clear()
    again = built(words, art(words), ledger=ledger)
    assert {result.status for result in again.results} == {Status.REUSED}
    assert not read


@pytest.mark.usefixtures("at_rest")
def test_one_changed_file_is_read_and_the_others_come_out_of_the_cache(words: Path, read: list[str]) -> None:
    ledger = ledger_of(words, built(words, art(words)))
    with (words / "art/z.txt").open("ab") as stream:
        stream.write(b"more")
    read.clear()
    aar, archive = built(words, art(words), ledger=ledger).results
    assert aar.message == archive.message == "Of 6 files, 1 changed." or aar.message == "Files changed."
    assert (aar.files_changed, archive.files_changed) == (1, 1)
    assert 0 < aar.pieces_reused < aar.pieces
    assert archive.pieces_reused == archive.pieces - 1
    assert "art/x.txt" not in read
    fresh = outputs(words)
    run(plan(words, art(words)), bench(), ledger, reuse=False)
    assert outputs(words) == fresh


@pytest.mark.usefixtures("at_rest")
def test_building_everything_reads_and_packs_every_byte(words: Path, read: list[str]) -> None:
    ledger = ledger_of(words, built(words, art(words)))
    before = outputs(words)
    read.clear()
    report = run(plan(words, art(words), formats=["aar"]), bench(), ledger, reuse=False)
    assert set(read) == {record.path for record in report.results[0].records}
    assert report.results[0].pieces_reused == 0
    assert outputs(words) == before


@pytest.mark.usefixtures("at_rest")
def test_a_checkout_that_touches_every_file_is_read_and_packs_nothing_again(words: Path) -> None:
    ledger = ledger_of(words, built(words, art(words)))
    for path in (words / "art").rglob("*.txt"):
        copy = path.with_suffix(".copy")
        copy.write_bytes(path.read_bytes())
        copy.replace(path)
    (words / "builds/art.aar").unlink()
    (words / "builds/art.pack.zip").unlink()
    for result in built(words, art(words), ledger=ledger).results:
        assert result.status is Status.BUILT
        assert result.pieces_reused == result.pieces
        assert result.message == "The pack that was built before is not there any more, or was changed."


@pytest.mark.usefixtures("at_rest")
def test_the_second_format_is_made_without_finding_out_the_digests_again(
    words: Path, read: list[str]
) -> None:
    built(words, art(words))
    assert read.count("art/x.txt") == 2  # once for each format


@pytest.mark.usefixtures("at_rest")
def test_two_projects_share_what_was_packed(words: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    built(words, art(words))
    other = tmp_path_factory.mktemp("other")
    for path in (words / "art").rglob("*"):
        if path.is_file():
            write_tree(other, {path.relative_to(words).as_posix(): path.read_bytes()})
    for result in built(other, art(other)).results:
        assert result.pieces_reused == result.pieces
