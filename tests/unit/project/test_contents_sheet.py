"""What a pack ships as a table for spreadsheets."""

from __future__ import annotations

from pathlib import Path

from studio.progress import CancelToken
from studio.project.companions import CompanionQuestion
from studio.project.contents_sheet import HEADS, sheet_rows
from studio.project.facts import NO_FACTS
from tests.builders import contents, manifest, state, write_tree

FILES = {"art/a.png": b"aa", "art/b.psd": b"b", "art/c.png": b"c"}
FORMS = [
    {"directorySource": "art", "directoryDestination": "pictures"},
    {"fileSource": "art/a.png", "fileDestination": "pictures/a.png"},
    {"fileExclusion": "art/c.png"},
]


def test_every_file_has_a_row_with_its_selector_and_what_is_kept_out_says_why(tmp_path: Path) -> None:
    found = contents(write_tree(tmp_path, FILES), manifest(fileSelectors=FORMS), "*.psd")
    rows = [*sheet_rows(found)]
    assert all(len(row) == len(HEADS) for row in rows)
    assert [row[:7] for row in rows] == [
        ("pictures/a.png", "art/a.png", 2, "shipped", 1, "art", "art/a.png"),
        ("", "art/b.psd", 1, "ignored", "", "*.psd", ""),
        ("", "art/c.png", 1, "left out", 3, "art/c.png", ""),
    ]


def test_companions_are_named(tmp_path: Path) -> None:
    write_tree(tmp_path, {"fr/a": b"1", "de/a": b"22"})
    packs = {
        f"{tag}.json": manifest(assetPackID=f"V-{tag}", language=tag, fileSelectors=[{"directory": tag}])
        for tag in ("de", "fr", "it")
    }
    found = state(tmp_path, packs).contents
    mine = next(one for one in found if one.pack.name == "V-fr")
    companions = CompanionQuestion(mine, found, None, NO_FACTS)(CancelToken())
    assert [row[7:] for row in sheet_rows(mine, companions)] == [("de", "it", "", "")]


def test_a_link_has_a_row_of_its_own(tmp_path: Path) -> None:
    write_tree(tmp_path, FILES)
    (tmp_path / "art" / "link.png").symlink_to(tmp_path / "art" / "a.png")
    rows = [*sheet_rows(contents(tmp_path, manifest()))]
    assert rows[-1][:4] == ("art/link.png", "art/link.png", rows[-1][2], "not packed")
