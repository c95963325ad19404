"""Problems for people and programs."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.cli.problems import show_problems, summary
from tests.builders import manifest, state, write_tree


def test_each_problem_has_its_sign_its_word_its_place_and_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_tree(tmp_path, {"art/a.txt": b"1"})
    values = manifest(assetPackID="a_b", platforms=[], language="es-419")
    opened = state(tmp_path, {"art.json": values}, watchedFolders=["../gone"], primaryLanguage="es-419")
    show_problems(opened.problems)
    text = capsys.readouterr().out
    for words in (
        "✖ Error: a_b has an ID",
        "▲ Warning: ",
        "ⓘ Note: ",
        "(art.json, line 2; PS-ID-CHARACTERS)",
    ):
        assert words in text
    assert summary(opened) == "1 error, 1 warning, 2 notes. 1 pack, 1 file checked."
