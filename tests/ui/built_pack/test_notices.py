"""What is said above a built pack."""

from __future__ import annotations

from pathlib import Path

from studio.build.glance import Glance
from studio.errors import Finding, Place
from studio.ui.built_pack.notices import notices_about, stale_notice
from studio.ui.built_pack.wishing import ReadAgain
from studio.ui.look.colours import Meaning
from studio.ui.wishes import ShowHelp

NAME = "\u2066a.aar\u2069"


def _glance(**changes: object) -> Glance:
    values = {"manifest": b"{}", **changes}
    return Glance(Path("a.aar"), "aar", "lzfse", 3, 2_000, 0, (), **values)  # type: ignore[arg-type]  # its own fields


def test_a_sound_pack_gives_nothing_to_say() -> None:
    assert not list(notices_about(_glance()))


def test_damage_a_missing_manifest_and_doubts_are_said() -> None:
    (damaged,) = notices_about(_glance(fault="block 4 is cut short, at byte 9"))
    assert damaged.text == f"{NAME} is damaged: block 4 is cut short, at byte 9."
    assert damaged.meaning is Meaning.ERROR
    (plain,) = notices_about(_glance(manifest=None))
    assert plain.text == f"{NAME} has no manifest in it, so it is no asset pack."
    (doubt,) = notices_about(_glance(findings=(Finding("PS-ARCHIVE-TOOLS", Place("a", path="a.aar")),)))
    assert doubt.offers[0].wish == ShowHelp("rules/PS-ARCHIVE-TOOLS")


def test_a_file_that_changed_can_be_read_again() -> None:
    assert stale_notice(_glance()).offers[0].wish == ReadAgain()
