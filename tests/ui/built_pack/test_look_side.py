"""What is in the file that is chosen in a built pack."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from studio.archive.entries import Entry, EntryType
from studio.build.glance import Item
from studio.errors import StudioError
from studio.ui.built_pack.arranging import Node
from studio.ui.built_pack.entry_list import Chosen
from studio.ui.built_pack.look_side import LookSide
from studio.ui.previewer import Previewed, Subject
from studio.workspace.previews.preview import BytesShown


def _nobody() -> None:
    return None


def _side(qtbot: QtBot) -> tuple[LookSide, list[object]]:
    side = LookSide(None, find_player=_nobody)  # type: ignore[arg-type]  # nothing is around it here
    qtbot.addWidget(side)
    wanted: list[object] = []
    side.wants.connect(wanted.append)
    return side, wanted


def _chosen(*entries: Entry, packed: int | None = None) -> Chosen:
    nodes = tuple(
        Node(
            one.path,
            one.path,
            Item(one.path, one, packed),
            is_folder=False,
            files=1,
            size=one.size,
            packed=packed,
        )
        for one in entries
    )
    return Chosen(nodes[0] if nodes else None, nodes)


FILE = Entry("a/b.bin", EntryType.FILE, 2_000, offset=0)


def test_one_file_is_asked_for_once_and_given_up_with_the_next_choice(qtbot: QtBot) -> None:
    side, wanted = _side(qtbot)
    chosen = _chosen(FILE, packed=1_000)
    side.show_chosen(chosen)
    side.show_chosen(chosen)
    item = chosen.nodes[0].item
    assert side.words == ("b.bin", "Other, 2.0 KB; 1.0 KB in the pack")
    side.show_chosen(_chosen(FILE, FILE))
    assert side.words == ("Several chosen", "2 files, 4.0 KB")
    assert wanted == [item, None]
    side.show_chosen(Chosen())
    assert side.stage.page is side.stage.empty


def test_what_was_found_is_shown_unless_something_else_is_chosen_by_now(qtbot: QtBot) -> None:
    side, _ = _side(qtbot)
    chosen = _chosen(FILE)
    side.show_chosen(chosen)
    item = chosen.nodes[0].item
    assert item is not None
    seen = Previewed(Subject(item.path, Path("x"), 1, 1), BytesShown("", b"ab"), None)
    side.show_preview(Item("else", FILE), seen)
    assert side.stage.is_waiting
    side.show_preview(item, seen)
    assert side.stage.page is side.stage.detail
    side.show_trouble(item, StudioError("It breaks off.", "Copy it again."))
    assert side.stage.page is side.stage.detail
    side.fall_silent()
    assert side.item is None


def test_links_what_holds_nothing_and_what_is_too_large_are_not_unpacked(qtbot: QtBot) -> None:
    side, wanted = _side(qtbot)
    for entry, facts in (
        (Entry("l", EntryType.LINK, link="b"), "Link to \u2066b\u2069"),
        (Entry("p", EntryType.FIFO), "Other, 0 bytes"),
        (Entry("big.mov", EntryType.FILE, 3_000_000_000, offset=0), "Video, 3.0 GB"),
    ):
        side.show_chosen(_chosen(entry))
        assert side.words[1] == facts
    assert not wanted
