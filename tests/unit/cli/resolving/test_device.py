"""What a device is, in words."""

from __future__ import annotations

import pytest

from studio.cli.resolving.device import PLATFORMS, is_update, platform_named, system_named, tags_in
from studio.errors import StudioError
from studio.project.checks.platforms import PLATFORMS as CHECKED


def test_the_platforms_are_those_that_a_pack_can_be_for() -> None:
    assert PLATFORMS == CHECKED


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("", ()),
        (" , ,", ()),
        ("de", ("de",)),
        ("de-CH, EN_us ,de-CH", ("de-CH", "EN_us", "de-CH")),
        ("English,root,💥,-", ("English", "root", "💥", "-")),
        ('("de-CH", "en")', ("de-CH", "en")),
        ('["pt-BR","en"]', ("pt-BR", "en")),
    ],
)
def test_tags_are_taken_as_they_are_written(text: str, tags: tuple[str, ...]) -> None:
    assert tags_in(text) == tags


@pytest.mark.parametrize(("text", "system"), [("27", 27), ("26", 26), (" 27.1 ", 27), ("26.0.1", 26)])
def test_a_system_is_known_by_its_first_number(text: str, system: int) -> None:
    assert system_named(text) == system


@pytest.mark.parametrize(
    "text", ["", "soon", "-27", "27,1", "25", "0", "99999", "27.", "٢٧", "true", "null", "27\n28"]
)
def test_what_is_no_system_is_refused_with_the_number_to_write(text: str) -> None:
    with pytest.raises(StudioError) as caught:
        system_named(text)
    assert "26" in caught.value.hint


@pytest.mark.parametrize(
    ("text", "platform"), [("ios", "iOS"), ("iPadOS", "iOS"), (" MACOS", "macOS"), ("visionos", "visionOS")]
)
def test_a_platform_is_known_in_any_letter_case(text: str, platform: str) -> None:
    assert platform_named(text) == platform


@pytest.mark.parametrize("text", ["", "watchOS", "Android", "iOS,macOS"])
def test_what_is_no_platform_is_refused_with_those_that_are(text: str) -> None:
    with pytest.raises(StudioError) as caught:
        platform_named(text)
    assert all(one in caught.value.hint for one in PLATFORMS)


@pytest.mark.parametrize(
    ("text", "update"), [("first", False), ("update", True), ("firstInstallation", False), ("Update ", True)]
)
def test_events_are_called_as_people_or_as_manifests_call_them(text: str, *, update: bool) -> None:
    assert is_update(text) is update


def test_another_event_is_refused() -> None:
    with pytest.raises(StudioError, match="later is no event"):
        is_update("later")
