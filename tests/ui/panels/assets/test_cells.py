"""What a row says, in words and signs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from studio.project.asset_tree import FileRow, FolderRow, Standing
from studio.project.assets import OWN, Asset
from studio.project.rules import Severity
from studio.ui.look.colours import Meaning
from studio.ui.panels.assets.cells import AssetRow, Column, cell, heading, spoken, state, text, tool_tip

FILE = FileRow(
    "/game/art/a.png",
    "a.png",
    Asset("art/a.png", "art/a.png", 1_234_567, 1_700_000_000_000_000_000),
    Standing.PACKED,
    ("art",),
    None,
)
FOLDER = FolderRow("/game/art", "art", (), ("/game/art/a.png",), 1, 1_234_567, 0, 0, ("art",), None)


def _ignored(rule: str) -> FileRow:
    return replace(FILE, packs=(), standing=Standing.IGNORED, asset=replace(FILE.asset, ignored_by=rule))


def _loose() -> FileRow:
    return replace(FILE, packs=(), standing=Standing.LOOSE)


def test_a_file_in_a_pack_needs_no_word_but_its_packs_name() -> None:
    assert state(FILE) == ""
    assert text(FILE, Column.PACK, "a.png") == "art"
    assert cell(FILE, Column.NAME).pack == "art"


@pytest.mark.parametrize(
    ("row", "words", "sign"),
    [
        (_loose(), "In no pack", "in-no-pack"),
        (_ignored("*.png"), "Ignored (\u2066*.png\u2069)", "ignored"),
        (_ignored(OWN), "Part of the project", "ignored"),
        (replace(FILE, standing=Standing.LINK), "Link", "link"),
        (replace(FILE, standing=Standing.UNREADABLE), "Unreadable", "unreadable"),
        (replace(FILE, standing=Standing.OTHER), "Not a plain file", "unreadable"),
        (replace(FOLDER, loose=1_204), "1,204 in no pack", "in-no-pack"),
        (replace(FOLDER, unreadable=True), "Unreadable", "unreadable"),
        (replace(FOLDER, link=True), "Link, not followed", "link"),
        (replace(FOLDER, missing=True), "Not there", "unreadable"),
        (replace(FOLDER, files=0, ignored=3), "Ignored", "ignored"),
    ],
)
def test_every_state_has_a_word_and_a_sign(row: AssetRow, words: str, sign: str) -> None:
    assert state(row) == words
    assert cell(row, Column.STATE).sign == sign


@pytest.mark.parametrize(
    ("severity", "meaning", "word"),
    [
        (Severity.ERROR, Meaning.ERROR, "Error"),
        (Severity.WARNING, Meaning.WARNING, "Warning"),
        (Severity.INFO, Meaning.NOTE, "Note"),
    ],
)
def test_a_problem_shows_its_severity_in_shape_and_word(
    severity: Severity, meaning: Meaning, word: str
) -> None:
    row = replace(FILE, severity=severity)
    assert state(row) == word
    assert cell(row, Column.STATE).meaning is meaning
    assert spoken(row, "a.png").endswith(word)


def test_a_state_and_a_problem_are_both_said() -> None:
    row = replace(FILE, standing=Standing.UNREADABLE, severity=Severity.ERROR)
    assert state(row) == "Unreadable"
    assert cell(row, Column.STATE).meaning is Meaning.ERROR
    assert spoken(row, "a.png") == "a.png, art, 1.2 MB, Unreadable, Error"


def test_what_the_problem_is_stands_in_the_tool_tip_and_is_said() -> None:
    row = replace(FILE, severity=Severity.WARNING, trouble="a.png is stored twice.")
    assert tool_tip(row).splitlines()[-1] == "Warning: a.png is stored twice."
    assert spoken(row, "a.png").endswith("Warning: a.png is stored twice.")


def test_a_missing_folder_says_so_in_a_sentence_in_place_of_its_name() -> None:
    row = replace(FOLDER, missing=True, rows=(), files=0, bytes=0, packs=())
    sentence = "this folder is not there. Bring it back, or stop watching it."
    assert text(row, Column.NAME, "art") == f"\u2066art\u2069: {sentence}"
    assert cell(row, Column.NAME).meaning is Meaning.WARNING
    assert sentence in tool_tip(row)
    assert text(row, Column.SIZE, "art") == ""


def test_a_tool_tip_says_all_of_it() -> None:
    lines = tool_tip(replace(FILE, packs=("art", "more"))).splitlines()
    assert lines[0] == "\u2066/game/art/a.png\u2069"
    assert lines[1] == "1,234,567 bytes"
    assert "In: art, more" in lines
    assert "Ignored (\u2066*.png\u2069)" in tool_tip(_ignored("*.png"))
    assert "Left out by ignore rules: 2 files" in tool_tip(replace(FOLDER, ignored=2))


def test_a_folder_of_several_packs_counts_them() -> None:
    row = replace(FOLDER, packs=("art", "more"))
    assert text(row, Column.PACK, "art") == "2 packs"
    assert cell(row, Column.NAME).pack == ""


def test_columns_have_headings() -> None:
    assert [heading(column) for column in Column] == ["Name", "Pack", "Size", "Type", "State", "Changed"]
