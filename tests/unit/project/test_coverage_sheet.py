"""Coverage as a table for spreadsheets."""

from __future__ import annotations

from pathlib import Path

from studio.project.coverage import coverage
from studio.project.coverage_sheet import sheet_rows
from studio.session.state import State
from tests.builders import manifest, state, write_tree


def rows(one: State) -> list[tuple[str, ...]]:
    assert one.project is not None
    return [*sheet_rows(coverage(one.contents, one.project.file, one.facts))]


def test_a_row_is_a_path_and_a_column_a_language(tmp_path: Path) -> None:
    write_tree(
        tmp_path,
        {
            "all/a.wav": b"everybody",
            "all/b.wav": b"everybody",
            "fr/a.wav": b"francais!",
            "fr/c.wav": b"only in French",
            "other/x.txt": b"x",
        },
    )
    made = state(
        tmp_path,
        {
            "voices.json": manifest(
                assetPackID="voices",
                fileSelectors=[{"directorySource": "all", "directoryDestination": "v"}],
            ),
            "voices-fr.json": manifest(
                assetPackID="voices-fr",
                language="fr",
                fileSelectors=[{"directorySource": "fr", "directoryDestination": "v"}],
            ),
            "text-ja.json": manifest(
                assetPackID="text-ja", language="ja", fileSelectors=[{"directory": "other"}]
            ),
        },
        requiredLanguages={"voices": ["de"]},
    )
    assert rows(made) == [
        ("family", "path", "everybody", "ja", "fr", "de"),
        ("text", "other/x.txt", "", "present", "", ""),
        ("voices", "v/a.wav", "present", "", "not compared", "for everybody"),
        ("voices", "v/b.wav", "present", "", "for everybody", "for everybody"),
        ("voices", "v/c.wav", "", "", "present", "missing"),
    ]


def test_without_packs_for_everybody_there_is_no_column_for_them(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.png": b"a"})
    made = state(tmp_path, {"a.json": manifest(assetPackID="a-en", language="en")})
    assert rows(made) == [("family", "path", "en"), ("a", "art/a.png", "present")]
