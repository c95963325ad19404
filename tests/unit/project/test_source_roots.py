"""The folder that a pack's selectors count from."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.project.edits import Edit, Texts, apply
from studio.project.packs import Pack
from studio.project.project_file import ProjectFile
from studio.project.source_roots import choose_root, clear_root, write_root
from tests.builders import pack

GAME = Path("/game")


def after(edit: Edit, before: Pack) -> str:
    texts = apply(edit, Texts(ProjectFile(name="Game"), {before.path: before.document}))
    return texts.documents[before.path].text


@pytest.mark.parametrize(
    ("folder", "written"), [("/game", "."), ("/game/art/sky", "art/sky"), ("/other", "../other")]
)
def test_a_chosen_folder_is_written_as_seen_from_the_manifest(folder: str, written: str) -> None:
    before = pack(GAME, '{"assetPackID": "a"}')
    assert f'"sourceRoot": "{written}"' in after(choose_root(before, Path(folder)), before)


def test_an_empty_text_takes_the_source_root_away() -> None:
    before = pack(GAME, '{\n  "assetPackID": "a", // mine\n  "sourceRoot": ".."\n}')
    assert after(write_root(before, ""), before) == '{\n  "assetPackID": "a" // mine\n}'


def test_a_source_root_that_stands_twice_goes_twice() -> None:
    before = pack(GAME, '{"sourceRoot": "a", "x": 1, "sourceRoot": "b"}')
    assert after(clear_root(before), before) == '{"x": 1}'


def test_the_step_leads_to_the_source_root() -> None:
    before = pack(GAME, '{"assetPackID": "a"}')
    edit = write_root(before, "../art")
    assert (edit.label, edit.focus.field) == ("Set the source root of a", "sourceRoot")
