"""Several files are saved at once, and none that another program changed."""

from __future__ import annotations

import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.files import write_bytes, write_new
from studio.workspace import saving
from studio.workspace.digests import fingerprint
from studio.workspace.saving import FileChange, Receipt, SaveRequest, save
from tests.nobody import as_nobody


@pytest.fixture
def trash(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What went to the trash; nothing does really."""
    gone: list[Path] = []

    def take(path: Path) -> None:
        gone.append(path)
        path.unlink()

    monkeypatch.setattr(saving, "to_trash", take)
    return gone


def change(path: Path, new: bytes | None, old: bytes | None) -> FileChange:
    return FileChange(path, new, fingerprint(old))


def request(*changes: FileChange) -> SaveRequest:
    return SaveRequest(changes)


def test_files_are_written_made_and_removed_together(tmp_path: Path, trash: list[Path]) -> None:
    old, new, gone = tmp_path / "a.json", tmp_path / "new folder" / "Größe.json", tmp_path / "b.json"
    old.write_bytes(b"old")
    gone.write_bytes(b"")
    receipt = save(
        request(change(gone, None, b""), change(old, b"", b"old"), change(new, b"\xff\0", None)),
    )
    assert receipt == Receipt((gone, old, new))
    assert (old.read_bytes(), new.read_bytes(), gone.exists()) == (b"", b"\xff\0", False)
    assert trash == [gone]


def test_a_name_in_nfd_stays_as_the_disk_spells_it(tmp_path: Path) -> None:
    path = tmp_path / "e\u0301.json"
    path.write_bytes(b"old")
    save(request(change(path, b"new", b"old")))
    assert [one.name for one in tmp_path.iterdir()] == ["e\u0301.json"]
    assert path.read_bytes() == b"new"


@pytest.mark.parametrize(
    ("base", "disk", "words"),
    [
        (b"old", b"theirs", r"^b\.json was changed by another program since it was opened\.$"),
        (b"old", None, r"^b\.json was moved or removed by another program since it was opened\.$"),
        (None, b"theirs", r"^b\.json is there already: another program made it in the meantime\.$"),
    ],
)
def test_one_file_that_another_program_changed_keeps_all_from_being_written(
    tmp_path: Path, trash: list[Path], base: bytes | None, disk: bytes | None, words: str
) -> None:
    first, second, third = tmp_path / "a.json", tmp_path / "b.json", tmp_path / "c.json"
    first.write_bytes(b"old")
    third.write_bytes(b"old")
    if disk is not None:
        second.write_bytes(disk)
    wanted = request(
        change(first, b"mine", b"old"), change(third, None, b"old"), change(second, b"mine", base)
    )
    with pytest.raises(StudioError, match=words) as caught:
        save(wanted)
    assert caught.value.path == second
    assert first.read_bytes() == third.read_bytes() == b"old"
    assert trash == []


def test_a_folder_that_became_a_file_is_told_and_nothing_written(tmp_path: Path) -> None:
    inside, other = tmp_path / "manifests" / "a.json", tmp_path / "b.json"
    other.write_bytes(b"old")
    (tmp_path / "manifests").write_bytes(b"now a file")
    with pytest.raises(StudioError, match=r"a\.json was moved or removed"):
        save(request(change(other, b"new", b"old"), change(inside, b"new", b"old")))
    assert other.read_bytes() == b"old"
    with pytest.raises(StudioError, match=r"manifests is a file"):
        save(request(change(inside, b"new", None)))


def test_a_save_that_was_cut_short_can_be_finished(
    tmp_path: Path, trash: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [tmp_path / f"{name}.json" for name in "abcdef"]
    for path in paths:
        path.write_bytes(b"old")
    wanted = request(change(paths[5], None, b"old"), *(change(path, b"new", b"old") for path in paths[:5]))
    left = [2]

    def failing(path: Path, content: bytes, *, at_last: Callable[[], object] | None = None) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise StudioError(f"{path.name} could not be written: the disk is full.", "Free some space.")
        write_bytes(path, content, at_last=at_last)

    monkeypatch.setattr(saving, "write_bytes", failing)
    with pytest.raises(StudioError) as caught:
        save(wanted)
    assert caught.value.message == (
        "c.json could not be written: the disk is full. "
        "Saved before that: a.json, b.json. Not saved yet: c.json, d.json, e.json, 1 more."
    )
    assert caught.value.hint == "Free some space. Then save again."
    assert [path.read_bytes() for path in paths] == [b"new", b"new", *[b"old"] * 4]
    assert trash == []
    monkeypatch.setattr(saving, "write_bytes", write_bytes)
    assert save(wanted).written == (paths[5], *paths[:5])
    assert [path.read_bytes() for path in paths[:5]] == [b"new"] * 5
    assert trash == [paths[5]]
    assert save(wanted)
    assert trash == [paths[5]]


def test_permission_bits_stay(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"old")
    path.chmod(0o640)
    save(request(change(path, b"new", b"old")))
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_link_stays_a_link_and_the_file_behind_it_is_written(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()
    real, link = tmp_path / "shared" / "real.json", tmp_path / "link.json"
    real.write_bytes(b"old")
    link.symlink_to(Path("shared", "real.json"))
    save(request(change(link, b"new", b"old")))
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_a_link_that_leads_nowhere_gets_the_file_it_names(tmp_path: Path) -> None:
    link = tmp_path / "link.json"
    link.symlink_to(tmp_path / "later.json")
    save(request(change(link, b"new", None)))
    assert link.is_symlink()
    assert (tmp_path / "later.json").read_bytes() == b"new"


def test_a_protected_file_is_not_replaced(reachable: Path) -> None:
    path, other = reachable / "locked.json", reachable / "free.json"
    for one in (path, other):
        one.write_bytes(b"old")
        one.chmod(0o666)
    path.chmod(0o444)
    wanted = request(change(other, b"new", b"old"), change(path, b"new", b"old"))
    with as_nobody(), pytest.raises(StudioError, match=r"^locked\.json is protected against changes"):
        save(wanted)
    assert path.read_bytes() == other.read_bytes() == b"old"


def test_a_folder_without_permission_is_told_before_anything_is_written(reachable: Path) -> None:
    (reachable / "closed").mkdir()
    path, other = reachable / "closed" / "a.json", reachable / "b.json"
    for one in (path, other):
        one.write_bytes(b"old")
        one.chmod(0o666)
    (reachable / "closed").chmod(0o555)
    wanted = request(change(other, b"new", b"old"), change(path, b"new", b"old"))
    with (
        as_nobody(),
        pytest.raises(StudioError, match=r"a\.json could not be written: you have no permission"),
    ):
        save(wanted)
    assert other.read_bytes() == b"old"


def test_a_file_that_cannot_be_read_is_not_written_over(reachable: Path) -> None:
    path = reachable / "a.json"
    path.write_bytes(b"old")
    path.chmod(0o200)
    with as_nobody(), pytest.raises(StudioError, match=r"a\.json could not be read: you have no permission"):
        save(request(change(path, b"new", b"old")))
    assert path.read_bytes() == b"old"


@pytest.mark.skipif(sys.platform == "win32", reason="a process may limit the size of its files on Unix only")
def test_a_real_fault_of_the_disk_leaves_the_old_file_whole(tmp_path: Path) -> None:
    import resource

    small, large = tmp_path / "a.json", tmp_path / "b.json"
    for path in (small, large):
        path.write_bytes(b"old")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    wanted = request(change(small, b"new", b"old"), change(large, b"x" * 100_000, b"old"))
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        with pytest.raises(
            StudioError, match=r"b\.json could not be written: .* Saved before that: a\.json\."
        ):
            save(wanted)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert (small.read_bytes(), large.read_bytes()) == (b"new", b"old")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.json", "b.json"]


def test_what_a_killed_process_left_half_written_is_swept(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"old")
    (tmp_path / f".a.json.{2**22 + 1}.part").write_bytes(b"ne")
    save(request(change(path, b"new", b"old")))
    assert [one.name for one in tmp_path.iterdir()] == ["a.json"]


def test_of_two_processes_that_save_over_the_same_base_the_later_is_stopped(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"old")
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from studio.workspace.digests import fingerprint\n"
        "from studio.workspace.saving import FileChange, SaveRequest, save\n"
        "save(SaveRequest((FileChange(Path(sys.argv[1]), b'theirs', fingerprint(b'old')),)))\n"
    )
    subprocess.run([sys.executable, "-c", script, str(path)], check=True)
    with pytest.raises(StudioError, match=r"a\.json was changed by another program"):
        save(request(change(path, b"mine", b"old")))
    assert path.read_bytes() == b"theirs"


def test_a_trash_that_refuses_is_told_with_what_was_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> None:
        raise StudioError(f"{path.name} could not be moved to the trash: its disk has none.", "Remove it.")

    monkeypatch.setattr(saving, "to_trash", refuse)
    kept, gone = tmp_path / "a.json", tmp_path / "b.json"
    gone.write_bytes(b"old")
    with pytest.raises(StudioError, match=r"trash.* Saved before that: a\.json\. Not saved yet: b\.json\.$"):
        save(request(change(gone, None, b"old"), change(kept, b"new", None)))
    assert gone.exists()
    assert kept.read_bytes() == b"new"


def test_a_file_that_changes_while_it_is_being_saved_is_left_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = tmp_path / "a.json", tmp_path / "b.json"
    for path in (first, second):
        path.write_bytes(b"old")

    def crossed(path: Path, content: bytes, *, at_last: Callable[[], object] | None = None) -> None:
        if path.name == "b.json":
            path.write_bytes(b"theirs")  # After all files were looked at, before this one is replaced.
        write_bytes(path, content, at_last=at_last)

    monkeypatch.setattr(saving, "write_bytes", crossed)
    with pytest.raises(StudioError) as caught:
        save(request(change(first, b"new", b"old"), change(second, b"new", b"old")))
    assert "b.json was changed by another program" in caught.value.message
    assert "Saved before that: a.json." in caught.value.message
    assert "left as it is" in caught.value.hint
    assert (first.read_bytes(), second.read_bytes()) == (b"new", b"theirs")
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_a_new_file_never_replaces_one_that_came_at_the_last_moment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = tmp_path / "new.json"

    def crossed(path: Path, content: bytes) -> bool:
        path.write_bytes(b"theirs")
        return write_new(path, content)

    monkeypatch.setattr(saving, "write_new", crossed)
    with pytest.raises(StudioError, match="is there already"):
        save(request(change(new, b"mine", None)))
    assert new.read_bytes() == b"theirs"


def test_where_the_project_is_gone_nothing_is_made_in_its_place(tmp_path: Path) -> None:
    home = tmp_path / "stick/game/Game.packstudio"
    new = home.parent / "manifests/new.json"
    with pytest.raises(StudioError, match=r"Game\.packstudio is not there any more") as refusal:
        save(SaveRequest((change(new, b"{}", None),), home))
    assert "save a copy" in (refusal.value.hint or "")
    assert not list(tmp_path.iterdir())
