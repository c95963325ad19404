"""Unsaved work comes back, whatever happened to the process."""

from __future__ import annotations

import json
import platform
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from platformdirs import user_state_path

from studio.errors import StudioError
from studio.workspace.drafts import (
    KEPT,
    Draft,
    DraftFile,
    drop_draft,
    fingerprint,
    fits,
    kept_drafts,
    read_draft,
    set_aside,
    write_draft,
    writer_runs,
)
from studio.workspace.lock import Holder
from tests.nobody import as_nobody

DEAD = 2**22 + 1


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return tmp_path / "Spiel für alle" / "Game.packstudio"


@pytest.fixture(autouse=True)
def state_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def draft_of(project: Path, *files: DraftFile) -> Draft:
    return Draft(project, 1234.5, files)


def the_file() -> Path:
    [found] = (user_state_path("Pack Studio", appauthor=False) / "drafts").glob("*.json")
    return found


@pytest.mark.parametrize("content", [b"", b'{"a": "\xc3\xa9"}\r\n', b"\xef\xbb\xbf{}", b"\xff\xfe\0", None])
@pytest.mark.parametrize("name", ["a.json", "e\u0301 ü.json", "\udcff.json"])
def test_a_draft_comes_back_byte_for_byte(project: Path, name: str, content: bytes | None) -> None:
    draft = draft_of(project, DraftFile(project.parent / name, content, fingerprint(b"old")))
    write_draft(draft)
    found = read_draft(project)
    assert found is not None
    assert found.writer is not None
    assert replace(found, writer=None) == draft


def test_a_project_without_a_draft_has_none(project: Path) -> None:
    assert read_draft(project) is None
    assert set_aside(project) is None
    drop_draft(project)


def test_a_later_draft_takes_the_place_of_the_earlier(project: Path) -> None:
    for content in (b"one", b"two"):
        write_draft(draft_of(project, DraftFile(project, content, None)))
    found = read_draft(project)
    assert found is not None
    assert [one.data for one in found.files] == [b"two"]


def test_projects_of_one_name_in_two_folders_do_not_share_a_draft(tmp_path: Path) -> None:
    here, there = tmp_path / "a" / "Game.packstudio", tmp_path / "b" / "Game.packstudio"
    write_draft(draft_of(here))
    assert read_draft(there) is None


def test_a_project_reached_through_a_link_has_the_same_draft(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write_draft(draft_of(tmp_path / "real" / "Game.packstudio"))
    assert read_draft(tmp_path / "link" / "Game.packstudio") is not None


def test_a_dropped_draft_is_gone(project: Path) -> None:
    write_draft(draft_of(project))
    drop_draft(project)
    assert read_draft(project) is None


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"format": 2}',
        b'{"format": 1, "host": "a"}',
        b'{"format": 1, "host": "a", "pid": 1, "since": 1, "written": 1, "project": "/p", "files": 3}',
        b'{"format": 1, "host": "a", "pid": 1, "since": 1, "written": 1, "project": "/p", "files": ["x"]}',
        b'{"format":1,"host":"","pid":1,"since":1,"written":1,"project":"/","files":[{"path":"/","base64":"!"}]}',
        b"[" * 100_000,
        b"\xff",
        b'{"format": 1, "project": "/a", "written": 1e300, "host": "", "pid": 1, "since": 1, "files": []}',
    ],
)
def test_a_damaged_draft_is_set_aside_and_counts_as_none(project: Path, text: bytes) -> None:
    write_draft(draft_of(project))
    path = the_file()
    path.write_bytes(text)
    assert read_draft(project) is None
    [kept] = path.parent.iterdir()
    assert kept.suffix == ".kept"
    assert kept.read_bytes() == text


def test_setting_aside_never_replaces_what_was_set_aside(project: Path) -> None:
    kept: list[Path] = []
    for number in range(5):
        write_draft(draft_of(project, DraftFile(project, b"%d" % number, None)))
        aside = set_aside(project)
        assert aside is not None
        kept.append(aside)
    assert read_draft(project) is None
    assert [json.loads(path.read_bytes())["files"][0]["text"] for path in kept] == list("01234")


def test_only_the_newest_of_each_project_stay_set_aside(project: Path) -> None:
    other = project.with_name("Other.packstudio")
    write_draft(draft_of(other))
    elsewhere = set_aside(other)
    kept: list[Path | None] = []
    for _ in range(KEPT + 3):
        write_draft(draft_of(project))
        kept.append(set_aside(project))
    assert [path is not None and path.exists() for path in kept] == [False] * 3 + [True] * KEPT
    assert elsewhere is not None
    assert elsewhere.exists()


@pytest.mark.parametrize(
    ("disk", "fit"), [(b"old", True), (b"new", True), (b"theirs", False), (b"", False), (None, False)]
)
def test_a_draft_fits_files_that_are_as_they_were_or_as_they_shall_be(
    tmp_path: Path, project: Path, disk: bytes | None, *, fit: bool
) -> None:
    path, other = tmp_path / "a.json", tmp_path / "b.json"
    other.write_bytes(b"new")
    if disk is not None:
        path.write_bytes(disk)
    draft = draft_of(
        project,
        DraftFile(other, b"new", fingerprint(b"old")),
        DraftFile(path, b"new", fingerprint(b"old")),
    )
    assert fits(draft) is fit


@pytest.mark.parametrize(("disk", "fit"), [(None, True), (b"old", True), (b"theirs", False)])
def test_a_draft_that_removes_a_file_fits_where_it_is_gone_already(
    tmp_path: Path, project: Path, disk: bytes | None, *, fit: bool
) -> None:
    path = tmp_path / "a.json"
    if disk is not None:
        path.write_bytes(disk)
    assert fits(draft_of(project, DraftFile(path, None, fingerprint(b"old")))) is fit


def test_a_draft_of_a_file_that_is_a_folder_by_now_does_not_fit(tmp_path: Path, project: Path) -> None:
    (tmp_path / "a.json").mkdir()
    assert not fits(draft_of(project, DraftFile(tmp_path / "a.json", b"new", fingerprint(b"old"))))


def test_a_draft_of_a_window_that_still_runs_is_that_windows(project: Path) -> None:
    now = int(time.time())
    draft = draft_of(project)
    assert not writer_runs(draft)
    assert not writer_runs(replace(draft, writer=Holder(platform.node(), DEAD, now)))
    assert writer_runs(replace(draft, writer=Holder("elsewhere", DEAD, now)))


@pytest.mark.skipif(sys.platform == "win32", reason="there the mark of the open window tells")
def test_another_processes_draft_is_neither_dropped_while_it_runs_nor_lost_when_it_is_killed(
    project: Path,
) -> None:
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from studio.workspace.drafts import Draft, DraftFile, write_draft\n"
        "project = Path(sys.argv[1])\n"
        "write_draft(Draft(project, 1.0, (DraftFile(project, b'theirs', None),)))\n"
        "print('written', flush=True)\n"
        "sys.stdin.read()\n"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", script, str(project)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "written\n"
    living = read_draft(project)
    drop_draft(project)
    left = read_draft(project)
    other.kill()
    other.communicate()
    assert living is not None
    assert left == living
    assert not writer_runs(living)
    drop_draft(project)
    assert read_draft(project) is None


def test_a_draft_that_cannot_be_written_is_told_and_the_earlier_stays(reachable: Path, project: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(reachable))
        write_draft(draft_of(project, DraftFile(project, b"one", None)))
        the_file().parent.chmod(0o555)
        the_file().parent.parent.chmod(0o555)
        with as_nobody(), pytest.raises(StudioError, match=r"A draft of .* Game could not be kept"):
            write_draft(draft_of(project, DraftFile(project, b"two", None)))
        found = read_draft(project)
        the_file().parent.parent.chmod(0o777)
    assert found is not None
    assert found.files[0].data == b"one"


def test_what_was_set_aside_can_be_read_again_the_newest_first(project: Path) -> None:
    assert kept_drafts(project) == ()
    write_draft(Draft(project, 1.0, ()))
    set_aside(project)
    write_draft(Draft(project, 2.0, ()))
    kept = set_aside(project)
    newest, oldest = kept_drafts(project)
    assert (newest.draft.written, oldest.draft.written) == (2.0, 1.0)
    assert newest.path == kept
    assert kept is not None
    kept.write_bytes(b"damaged")
    assert [one.draft.written for one in kept_drafts(project)] == [1.0]
