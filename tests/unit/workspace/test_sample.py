"""The sample project."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.progress import Cancelled, CancelToken, Progress, unheard
from studio.session.opening import open_project
from studio.workspace.sample import make_sample
from tests.builders import write_tree


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample") / "The Coast"
    return make_sample(folder, name=None, report=unheard, cancel=CancelToken())


def test_the_sample_has_five_packs_or_more_three_languages_and_fifty_megabytes(sample: Path) -> None:
    state = open_project(sample)
    assert len(state.packs) >= 5
    assert {pack.manifest.language for pack in state.packs} >= {"en", "ja"}
    voices = sorted(path.name for path in (sample.parent / "assets/voices").iterdir())
    assert voices == ["de", "en", "ja"]
    assert sum(contents.total_bytes for contents in state.contents) > 50_000_000


def test_the_sample_has_exactly_the_five_problems_that_are_there_to_be_mended(sample: Path) -> None:
    found = [(problem.code, problem.place.pack) for problem in open_project(sample).problems]
    assert sorted(found, key=str) == [
        ("PS-ID-CHARACTERS", "coast_music"),
        ("PS-LANGUAGE-NAME", "coast-voices-de"),
        ("PS-PLATFORM-IPADOS", "coast-textures"),
        ("PS-POLICY-EVENTS-MISSING", "coast-credits"),
        ("PS-SELECTOR-EMPTY", "coast-voices-ja"),
    ]


def test_the_sample_shows_ignored_files(sample: Path) -> None:
    ignored = {asset.path for contents in open_project(sample).contents for asset in contents.ignored}
    assert ignored == {"textures/.DS_Store", "textures/sand.psd"}


def test_a_cancelled_sample_leaves_nothing(tmp_path: Path) -> None:
    cancel = CancelToken()

    def report(progress: Progress) -> None:
        if progress.done_bytes > 100_000:
            cancel.cancel()

    with pytest.raises(Cancelled):
        make_sample(tmp_path / "s", name=None, report=report, cancel=cancel)
    assert list(tmp_path.iterdir()) == []


def test_the_sample_never_goes_into_a_folder_with_something_in_it(tmp_path: Path) -> None:
    write_tree(tmp_path, {"mine": b"1"})
    with pytest.raises(StudioError, match="not empty"):
        make_sample(tmp_path, name=None, report=unheard, cancel=CancelToken())
