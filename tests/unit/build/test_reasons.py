"""Why a pack had to be built, in words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from studio.build.fingerprint import grounds_of
from studio.build.ledger import LedgerPack
from studio.build.plan import BuildStep
from studio.build.reasons import files_changed, why_built
from studio.build.report import FileRecord
from tests.builders import contents, manifest, write_tree


def record(path: str, digest: str = "1") -> FileRecord:
    return FileRecord(path, 1, digest, digest)


BEFORE = (record("a"), record("b"), record("c"))


@pytest.fixture
def step(tmp_path: Path) -> BuildStep:
    write_tree(tmp_path, {"art/a": b"1"})
    return BuildStep(contents(tmp_path, manifest()), "zip", tmp_path / "art.pack.zip")


@pytest.fixture
def known(step: BuildStep) -> LedgerPack:
    return LedgerPack(
        id="art",
        format="zip",
        output="art.pack.zip",
        bytes=1,
        sha256="",
        fingerprint="",
        files="",
        grounds=grounds_of(step),
    )


def test_how_many_files_changed_counts_new_and_gone_ones() -> None:
    assert files_changed(None, BEFORE) == 3
    assert files_changed(BEFORE, BEFORE) == 0
    assert files_changed(BEFORE, (record("a"), record("b", "2"), record("d"))) == 3


@pytest.mark.parametrize(
    ("now", "words"),
    [
        ((record("a"), record("b"), record("c", "2")), "Of 3 files, 1 changed."),
        ((record("a"), record("b", "2"), record("d")), "Of 3 files, 1 changed, 1 new, 1 gone."),
        ((*BEFORE, record("d"), record("e")), "Of 5 files, 2 new."),
        ((record("a"),), "Of 1 file, 2 gone."),
        (None, "Files changed."),
        (BEFORE, "The pack that was built before is not there any more, or was changed."),
    ],
)
def test_files_are_counted(
    step: BuildStep, known: LedgerPack, now: tuple[FileRecord, ...] | None, words: str
) -> None:
    assert why_built(step, known, BEFORE, now, reuse=True) == words


def test_other_grounds_are_named(step: BuildStep, known: LedgerPack) -> None:
    other = replace(step, level=19)
    assert why_built(other, known, BEFORE, BEFORE, reuse=True) == "It is compressed in another way now."
    old = known.grounds
    assert old is not None
    for grounds, words in (
        (replace(old, manifest="0"), "The manifest changed."),
        (replace(old, packer="older"), f"It is packed by {old.packer} now."),
    ):
        then = known.model_copy(update={"grounds": grounds})
        assert why_built(step, then, BEFORE, BEFORE, reuse=True) == words


def test_a_first_build_and_one_of_everything_say_so(step: BuildStep, known: LedgerPack) -> None:
    assert why_built(step, None, None, None, reuse=True) == "It was not built before."
    assert why_built(step, known, BEFORE, BEFORE, reuse=False) == "Everything was to be built."
