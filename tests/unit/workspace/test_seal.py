"""Imprints of what lies in folders: equal as long as nothing there has changed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from studio.progress import Cancelled, CancelToken
from studio.workspace.ignore import NOTHING_IGNORED
from studio.workspace.scan import scan
from studio.workspace.seal import (
    SETTLED,
    Extent,
    Unsure,
    digest_of,
    imprint,
    is_certain,
    is_file,
    is_settled,
    rows,
    spelled,
)
from tests.builders import write_tree


def taken(base: Path, *prefixes: str, apart: tuple[Path, ...] = ()) -> str:
    extent = Extent(str(base), prefixes or ("",))
    return imprint([extent], [str(path) for path in apart], CancelToken()).digest


@pytest.fixture
def base(tmp_path: Path) -> Path:
    return write_tree(tmp_path / "base", {"a/b/c.txt": b"c", "a/d.txt": b"d", "e/f.txt": b"f", "g": b"g"})


def _same_size_and_time(path: Path) -> None:
    facts = path.stat()
    path.write_bytes(path.read_bytes()[::-1])
    os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns))


CHANGES: dict[str, Callable[[Path], object]] = {
    "bytes": lambda base: _same_size_and_time(base / "a/b/c.txt"),
    "times": lambda base: os.utime(base / "a/b/c.txt", ns=(0, 0)),
    "rights": lambda base: (base / "a/b/c.txt").chmod(0o600),
    "rights of a folder": lambda base: (base / "a/b").chmod(0o700),
    "a new file": lambda base: (base / "a/b/new").touch(),
    "a new folder": lambda base: (base / "a/b/new").mkdir(),
    "a file gone": lambda base: (base / "a/b/c.txt").unlink(),
    "a name": lambda base: (base / "a/b/c.txt").rename(base / "a/b/C.txt"),
    "a folder's name": lambda base: (base / "a/b").rename(base / "a/B"),
    "a link for a file": lambda base: _linked(base / "a/d.txt"),
    "a link for a folder": lambda base: _linked(base / "a/b"),
    "a copy of a folder": lambda base: _copied(base / "a/b"),
    "a file one folder up": lambda base: (base / "a/b/c.txt").rename(base / "a/c.txt"),
}


def _linked(path: Path) -> None:
    away = path.parent.parent.parent / "away"
    path.rename(away)
    path.symlink_to(away)


def _copied(path: Path) -> None:
    copy = path.parent.parent.parent / "copy"
    shutil.copytree(path, copy)
    shutil.rmtree(path)
    copy.rename(path)


@pytest.mark.parametrize("prefix", ["", "a"])
@pytest.mark.parametrize("what", CHANGES)
def test_an_imprint_changes_with(what: str, prefix: str, base: Path) -> None:
    before = taken(base, prefix)
    assert taken(base, prefix) == before
    CHANGES[what](base)
    assert taken(base, prefix) != before


def test_what_a_prefix_does_not_reach_is_not_in_the_imprint(base: Path) -> None:
    before = taken(base, "a")
    (base / "e/f.txt").write_bytes(b"other")
    (base / "h").mkdir()
    assert taken(base, "a") == before
    assert taken(base, "a", "e") != before


@pytest.mark.parametrize("name", ["A", "a\u0301"])
def test_names_alike_on_the_way_are_in_the_imprint(name: str, base: Path) -> None:
    (base / "á").mkdir()
    prefix = "a" if name == "A" else "á"
    before = taken(base, prefix)
    if (base / name).exists():
        pytest.skip("this disk takes the two for one")
    (base / name).mkdir()
    try:
        assert taken(base, prefix) != before
    except Unsure:
        assert name == "a\u0301"


def test_a_prefix_that_leads_to_a_file_takes_it_and_those_called_alike(base: Path) -> None:
    before = taken(base, "g")
    _same_size_and_time(base / "g")
    after = taken(base, "g")
    assert after != before
    if not (base / "G").exists():
        (base / "G").write_bytes(b"")
        assert taken(base, "g") != after


def test_a_prefix_that_leads_nowhere_changes_when_something_comes(base: Path) -> None:
    before = taken(base, "a/none/x")
    (base / "a/none").mkdir()
    assert taken(base, "a/none/x") != before


def test_two_names_of_which_either_could_be_meant_are_unsure(base: Path) -> None:
    (base / "é").mkdir()
    if (base / "e\u0301").exists():
        pytest.skip("this disk takes the two for one")
    (base / "e\u0301").mkdir()
    with pytest.raises(Unsure):
        taken(base, "é/x")


def test_what_lies_apart_is_left_out_wherever_the_way_there_leads(base: Path) -> None:
    (base.parent / "link").symlink_to(base)
    apart = (base.parent / "link/a/b", base / "g")
    before = taken(base, apart=apart)
    (base / "a/b/c.txt").unlink()
    (base / "g").unlink()
    assert taken(base, apart=apart) == before
    (base / "a/g").touch()
    assert taken(base, apart=apart) != before


def test_a_base_that_comes_to_lead_elsewhere_is_another(base: Path, tmp_path: Path) -> None:
    shutil.copytree(base, tmp_path / "other")
    link = tmp_path / "link"
    link.symlink_to(base)
    before = taken(link)
    link.unlink()
    link.symlink_to(tmp_path / "other")
    assert taken(link) != before


def test_what_is_not_there_is_unsure(tmp_path: Path) -> None:
    with pytest.raises(Unsure):
        taken(tmp_path / "none")
    (tmp_path / "file").touch()
    with pytest.raises(Unsure):
        taken(tmp_path / "file")


def test_the_newest_is_when_anything_was_touched_last(base: Path) -> None:
    os.utime(base / "a/d.txt", ns=(0, 0))
    touched = max(path.lstat().st_ctime_ns for path in base.rglob("*") if path.is_file())
    assert imprint([Extent(str(base), ("",))], [], CancelToken()).newest == touched


def test_nobody_waits_for_a_cancelled_imprint(base: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        imprint([Extent(str(base), ("",))], [], cancel)


def test_every_name_that_a_scan_sees_is_in_the_imprint(base: Path) -> None:
    seen = scan(base, [""], NOTHING_IGNORED)
    for asset in seen.assets:
        before = taken(base)
        _same_size_and_time(base / asset.disk_path)
        assert taken(base) != before


def test_rows_name_what_lies_at_and_below_places(base: Path) -> None:
    found = rows([base / "a", base / "g", base / "none", base / "g/none"])
    names = ("a", "a/b", "a/b/c.txt", "a/d.txt", "g")
    assert found.keys() == {spelled(base / name) for name in names}
    assert [name for name in names if is_file(found[spelled(base / name)])] == ["a/b/c.txt", "a/d.txt", "g"]
    before = digest_of(found)
    _same_size_and_time(base / "a/d.txt")
    assert digest_of(rows([base / "a", base / "g"])) != before


def test_rows_follow_no_link(base: Path) -> None:
    (base / "link").symlink_to(base / "a")
    found = rows([base / "link"])
    assert list(found) == [spelled(base / "link")]
    assert not is_file(found[spelled(base / "link")])


def test_what_was_touched_a_moment_ago_is_certain_only_by_a_fine_clock(base: Path) -> None:
    (row,) = rows([base / "g"]).values()
    touched = (base / "g").stat().st_ctime_ns
    coarse = row[:-8] + (touched // 10**9 * 10**9).to_bytes(8, "little")
    assert is_settled(0, SETTLED + 1)
    assert not is_settled(0, SETTLED)
    assert is_certain(row, touched) == (touched % 1_000_000 != 0)
    assert not is_certain(coarse, touched)
    assert is_certain(coarse, touched + 2 * SETTLED)
    assert is_certain(rows([base / "a"])[spelled(base / "a")], 0)
