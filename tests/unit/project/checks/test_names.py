"""Names that some system refuses, merges or does not show."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.errors import Finding
from studio.project.checks.names import (
    LONGEST_FOR_WINDOWS,
    LONGEST_NAME,
    check_names,
    is_device,
    name_faults,
    unseen_in,
    without_unseen,
)
from tests.builders import contents, manifest, write_tree


def faults(name: str) -> list[str]:
    return [code for code, _ in name_faults(name)]


def stored_as(folder: Path, *destinations: str) -> list[Finding]:
    """What is found when one file is stored under each of ``destinations``."""
    forms = [{"fileSource": "a.png", "fileDestination": path} for path in destinations]
    return list(check_names(contents(write_tree(folder, {"a.png": b"1"}), manifest(fileSelectors=forms))))


@pytest.mark.parametrize(
    "name",
    ["CON.txt", "prn.a.b", "aux.", "Nul", "com1", "com9.wav", "com¹.x", "lpt³", "CONIN$", "nul:stream"],
)
def test_windows_keeps_names_of_devices_with_any_ending(name: str) -> None:
    assert is_device(name)
    assert is_device("aux .png")
    assert "PS-NAME-RESERVED" in faults(name)


@pytest.mark.parametrize(
    "name",
    ["content", "con-1", "con_.txt", "auxiliary", "com0", "com10", "lpt", "nul-", "my.con", "a con", "coño"],
)
def test_other_names_are_free(name: str) -> None:
    assert not is_device(name)
    assert faults(name) == []


@pytest.mark.parametrize(
    ("name", "ending"), [("rock.", "a dot"), ("rock.png ", "a space"), ("etc...", "a dot")]
)
def test_an_ending_that_windows_drops_is_named(name: str, ending: str) -> None:
    assert list(name_faults(name)) == [("PS-NAME-ENDING", {"ending": ending})]


def test_all_characters_that_windows_forbids_are_named_once() -> None:
    assert list(name_faults('what? a: b? <c>|*"d"')) == [("PS-NAME-CHARACTERS", {"letters": '" * : < > ? |'})]
    assert faults("[a] {b} (c) #1 & 'd' ~ % @ + , ; = !.png") == []


def test_a_name_may_have_255_bytes_and_no_more() -> None:
    assert faults("é" * 127 + "a") == []
    assert list(name_faults("é" * 128)) == [("PS-NAME-LONG", {"count": 256, "limit": LONGEST_NAME})]


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("a\u00a0b", "a non-breaking space (U+00A0)"),
        ("a\u200bb", "a zero-width space (U+200B)"),
        ("\ufeffa", "a byte order mark (U+FEFF)"),
        ("a\u202eb", "an invisible sign (U+202E)"),
        ("a\u2009b", "an unusual space (U+2009)"),
        ("a\u200d", "a zero-width joiner (U+200D)"),
        ("a  b.png", "two spaces in a row"),
        (" a.png", "a leading space"),
    ],
)
def test_what_nobody_sees_is_said_in_words(name: str, what: str) -> None:
    assert unseen_in(name) == what
    assert {"what": what} in [
        arguments for code, arguments in name_faults(name) if code == "PS-NAME-INVISIBLE"
    ]


@pytest.mark.parametrize(
    "name",
    [
        "a b.png",
        "👩\u200d💻.png",
        "❤\ufe0f.png",
        "\u0646\u0645\u06cc\u200c\u062e\u0648.txt",
        "全\u3000角.txt",
        "é",
        "日本",
    ],
)
def test_joined_emoji_and_joined_letters_are_as_they_should_be(name: str) -> None:
    assert unseen_in(name) is None
    assert without_unseen(name) == name


def test_without_what_is_unseen_a_name_keeps_its_words_apart() -> None:
    assert without_unseen("a\u00a0b\u200bc\u202ed") == "a bcd"


def test_a_folder_is_named_once_and_its_first_file_stands_for_it(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/aux/1.png": b"1", "art/aux/2.png": b"2", "art/b.png": b"3"})
    (finding,) = check_names(contents(tmp_path, manifest()))
    assert (finding.code, finding.arguments["file"], finding.place.path) == (
        "PS-NAME-RESERVED",
        "art/aux",
        "art/aux/1.png",
    )
    assert (finding.place.field, finding.place.line) == ("fileSelectors[0]", 7)


def test_what_counts_is_the_name_in_the_pack(tmp_path: Path) -> None:
    found = stored_as(tmp_path, "x/nul.png", "y/a?.png", "z./a.png", "  b.png")
    assert [(one.code, one.arguments["file"]) for one in found] == [
        ("PS-NAME-INVISIBLE", "  b.png"),
        ("PS-NAME-RESERVED", "x/nul.png"),
        ("PS-NAME-CHARACTERS", "y/a?.png"),
        ("PS-NAME-ENDING", "z."),
    ]


def test_a_name_that_no_system_keeps_is_found_and_shown_shortened(tmp_path: Path) -> None:
    found = {one.code: one for one in stored_as(tmp_path, "x" * 400)}
    assert set(found) == {"PS-NAME-LONG", "PS-PATH-LONG-WINDOWS"}
    assert len(str(found["PS-NAME-LONG"].arguments["file"])) < 300
    assert [one.code for one in stored_as(tmp_path, "x" * 200)] == []


def test_paths_that_are_long_for_windows_are_told_together_by_the_longest(tmp_path: Path) -> None:
    longest = f"{'d' * 120}/{'e' * 130}"
    found = stored_as(tmp_path, "d" * LONGEST_FOR_WINDOWS, f"{'d' * 120}/{'e' * 120}", longest)
    assert [(one.code, one.place.path, one.arguments["count"], one.arguments["more"]) for one in found] == [
        ("PS-PATH-LONG-WINDOWS", longest, 251, "; 1 more have over 240")
    ]


def test_windows_counts_units_of_utf_16(tmp_path: Path) -> None:
    assert stored_as(tmp_path, f"{'é' * 120}/{'é' * 119}") == []
    found = stored_as(tmp_path, f"{'🎵' * 60}/{'🎵' * 60}")
    assert [(one.code, one.arguments["count"]) for one in found] == [("PS-PATH-LONG-WINDOWS", 241)]


def test_usual_names_are_not_looked_at_one_by_one(tmp_path: Path) -> None:
    write_tree(
        tmp_path, {"art/Wall 01 (é).png": b"1", "art/content/common.png": b"2", "art/日本/音.wav": b"3"}
    )
    assert list(check_names(contents(tmp_path, manifest()))) == []
