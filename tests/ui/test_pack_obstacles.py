"""Why files cannot go into a pack, said without asking the disk."""

from __future__ import annotations

from pathlib import Path

from studio.ui.pack_obstacles import elsewhere, outside
from tests.builders import manifest, pack

BASE = Path("base").absolute()


def test_what_lies_in_the_folder_of_the_pack_can_go_into_it() -> None:
    one = pack(BASE, manifest())
    assert outside(one, (BASE / "art/a.png",)) is None
    assert outside(one, (BASE.parent / "a.png", BASE / "art/../b.png")) is None
    assert outside(one, ()) is None


def test_what_lies_elsewhere_and_the_folder_itself_cannot() -> None:
    one = pack(BASE, manifest())
    for path in (BASE.parent / "a.png", BASE):
        assert outside(one, (path,)) == f"\u2066art\u2069 takes its files from \u2066{BASE}\u2069 only."


def test_a_pack_without_selectors_takes_its_first_files_from_anywhere() -> None:
    assert outside(pack(BASE, manifest(fileSelectors=[])), (BASE.parent / "a.png",)) is None


def test_packs_with_different_folders_do_not_move_files_to_each_other() -> None:
    here, there = pack(BASE, manifest()), pack(BASE / "deep", manifest(assetPackID="deep"))
    assert elsewhere(here, (here,)) is None
    assert elsewhere(here, (here, there)) == (
        "\u2066art\u2069 and \u2066deep\u2069 take their files from different folders."
    )
