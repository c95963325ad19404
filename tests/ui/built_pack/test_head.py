"""What is known of a built pack as a whole."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from studio.build.glance import Glance
from studio.ui.built_pack.head import PackHead

MANIFEST = (
    b'{"assetPackID": "Voices-fr", "language": "fr", "downloadPolicy": {"onDemand": {}}, '
    b'"platforms": ["iOS"]}'
)
PACK = Glance(Path("v.aar"), "aar", "lzfse", 3, 2_000, 0, (), MANIFEST, True)  # noqa: FBT003 -- a field like any other


def _head(qtbot: QtBot) -> PackHead:
    head = PackHead(None)  # type: ignore[arg-type]  # nothing is around it here
    qtbot.addWidget(head)
    return head


def test_a_pack_is_told_by_its_manifest_and_its_file(qtbot: QtBot) -> None:
    head = _head(qtbot)
    head.show_glance(PACK)
    assert head.title == "Voices-fr"
    assert head.facts == {
        "Downloaded": "On demand",
        "Platforms": "iOS",
        "Contents": "0 files, 0 bytes; 2.0 KB as a pack",
        "Format": "Apple Archive, LZFSE, 3 blocks",
        "Made by": "Pack Studio",
    }


def test_what_is_no_pack_is_called_by_its_file_and_only_its_format_is_told(qtbot: QtBot) -> None:
    head = _head(qtbot)
    head.show_glance(replace(PACK, manifest=None, ours=None))
    assert head.title == "v"
    assert set(head.facts) == {"Contents", "Format"}
    head.show_name("v.aar")
    assert (head.title, head.facts) == ("v.aar", {})


def test_facts_stand_one_below_the_other_where_there_is_little_room(qtbot: QtBot) -> None:
    head = _head(qtbot)
    head.show_glance(PACK)
    head.resize(1200, 300)
    head.show()
    wide = head.sizeHint().height()
    head.resize(300, 300)
    assert head.sizeHint().height() > wide
