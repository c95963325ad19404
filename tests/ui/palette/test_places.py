"""What is found in a project, as lines of the palette."""

from __future__ import annotations

from pathlib import Path

from studio.errors import Place
from studio.progress import CancelToken
from studio.project.searching import FileSearch
from studio.ui import wishes
from studio.ui.palette.entries import Entry
from studio.ui.palette.places import Chain, Search, find, lines
from studio.ui.view import View
from tests.builders import manifest, project, write_tree
from tests.ui.views import view_of


def found(view: View, text: str, *, everything: bool) -> tuple[Entry, ...]:
    hits = find(Search(view, text, everything), FileSearch(), CancelToken())
    return lines(hits, view)


def made(tmp_path: Path) -> View:
    write_tree(tmp_path, {"voices/de/line.wav": b"1"})
    selectors = [{"directory": "voices"}, {"file": "voices/gone.wav"}]
    packs = {"voices.json": manifest(assetPackID="voices", language="de", fileSelectors=selectors)}
    return view_of(project(tmp_path, packs, watched_folders=["voices"]))


def test_packs_and_files_lead_to_where_they_are_seen(tmp_path: Path) -> None:
    view = made(tmp_path)
    pack, file = found(view, "voi", everything=False)
    assert (pack.group, file.group) == ("Packs", "Files")
    assert pack.wish == Chain((wishes.GoTo(Place("voices", view.packs[0].path)), wishes.ShowPane("pack")))
    assert isinstance(file.wish, Chain)
    assert file.wish.wishes[-1] == wishes.ShowPane("assets")
    assert file.aside.strip("\u2066\u2069") == "voices/de"


def test_a_search_has_every_kind_under_its_heading(tmp_path: Path) -> None:
    groups = [one.group for one in found(made(tmp_path), "voi", everything=True)]
    assert list(dict.fromkeys(groups)) == ["Packs", "Files", "File selectors", "Problems"]
    assert {one.key for one in found(made(tmp_path), "", everything=True)} == {
        f"pack {made(tmp_path).packs[0].path}"
    }
