from __future__ import annotations

import pytest

from studio.archive.faults import CorruptArchive
from studio.archive.paths import check_path, check_stored, link_stays_inside, merging


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/etc/passwd", "absolute"),
        ("//server/share", "absolute"),
        ("../x", "“..”"),
        ("a/../../x", "“..”"),
        ("a/..", "“..”"),
        ("..", "“..”"),
        (".", "“.”"),
        ("a/./b", "“.”"),
        ("a//b", "empty"),
        ("a/", "empty"),
        ("a\\b", "backslash"),
        ("..\\x", "backslash"),
        ("C:\\x", "backslash"),
        ("C:/x", "colon"),
        ("c:x", "colon"),
        ("a/file.txt:stream", "colon"),
        ("a\0b", "control"),
        ("a\nb", "control"),
        ("a\x1b[31m", "control"),
        ("a\x7f", "control"),
        ("a\x9b", "control"),
        ("a\udcff", "Unicode"),
        ("CON", "device"),
        ("a/nul", "device"),
        ("a/NUL.txt", "device"),
        ("com1", "device"),
        ("LPT9.tar.gz", "device"),
        ("com¹", "device"),
        ("aux .txt", "device"),
        ("CONIN$", "device"),
        ("a./b", "dot or a space"),
        ("a/b ", "dot or a space"),
        ("...", "dot or a space"),
    ],
)
def test_a_path_that_is_dangerous_somewhere_is_refused(path: str, reason: str) -> None:
    with pytest.raises(CorruptArchive, match=reason):
        check_path(path)


@pytest.mark.parametrize(
    "path",
    [
        "",
        "a",
        "a/b.c",
        ".hidden",
        "a..b",
        "..a",
        "console",
        "com10",
        "nullable.txt",
        "日本/ü",
        "a b",
        "COM",
        "a-b",
    ],
)
def test_an_ordinary_path_is_fine(path: str) -> None:
    check_path(path)


def test_a_refusal_shows_the_path_without_disturbing_the_terminal() -> None:
    with pytest.raises(CorruptArchive) as caught:
        check_path("a\x1b[2J" + "b" * 10_000)
    assert "\x1b" not in str(caught.value)
    assert len(str(caught.value)) < 400


@pytest.mark.parametrize(
    "path", ["", "/a", "../a", "a//b", "a/./b", "a\\b", "a\nb", "e\u0301", "x" * 1024, "a\ud800"]
)
def test_a_path_that_no_archive_should_hold_is_not_stored(path: str) -> None:
    with pytest.raises(ValueError, match="the path"):
        check_stored(path)


@pytest.mark.parametrize("path", ["con", "a:b", "trailing.", "\u00e9", "x" * 1023])
def test_names_that_only_windows_refuses_are_stored(path: str) -> None:
    check_stored(path)


def test_the_prefix_counts_towards_the_length_of_a_stored_path() -> None:
    check_stored("ü" * 507, "Contents/")
    with pytest.raises(ValueError, match="1,023"):
        check_stored("ü" * 508, "Contents/")


@pytest.mark.parametrize(
    ("paths", "groups"),
    [
        (["a", "b"], ()),
        (["a.TXT", "A.txt", "b"], (("a.TXT", "A.txt"),)),
        (["\u00e9", "e\u0301"], (("\u00e9", "e\u0301"),)),
        (["\u00c9", "e\u0301"], (("\u00c9", "e\u0301"),)),
        (["straße", "STRASSE"], (("straße", "STRASSE"),)),
        (["A/x", "a/y"], ()),
        (["A", "a/y"], (("A", "a"),)),
        (["A/x", "a/X"], (("A/x", "a/X"),)),
        (["a", "a"], ()),
    ],
)
def test_paths_that_one_file_system_would_merge_are_found(
    paths: list[str], groups: tuple[tuple[str, ...], ...]
) -> None:
    assert merging(paths) == groups


@pytest.mark.parametrize(
    ("path", "target"),
    [("a", "b"), ("d/a", "../b"), ("d/e/a", "../../b"), ("a", "d/b"), ("a", "."), ("d/a", "..")],
)
def test_a_link_within_the_archive_stays_inside(path: str, target: str) -> None:
    assert link_stays_inside(path, target)


@pytest.mark.parametrize(
    ("path", "target"),
    [
        ("a", ".."),
        ("a", "../b"),
        ("d/a", "../../b"),
        ("a", "/etc/passwd"),
        ("a", ""),
        ("a", "C:/x"),
        ("a", "..\\x"),
        ("a", "x\0"),
        ("d/a", "other/../../x"),
        ("d/a", "other/.."),
        ("d/a", "./../../x"),
    ],
)
def test_a_link_that_could_lead_out_does_not_stay_inside(path: str, target: str) -> None:
    assert not link_stays_inside(path, target)
