"""The order of recent projects, and what becomes of them."""

from __future__ import annotations

from pathlib import Path

from studio.workspace.recents import in_order, moved, only_pinned, with_facts
from studio.workspace.settings import MOST_RECENT, Settings, pinned, with_opened

A, B, C = Path("/a"), Path("/b"), Path("/c")


def opened(*paths: Path) -> Settings:
    settings = Settings()
    for number, path in enumerate(paths):
        settings = with_opened(settings, path, path.name, float(number))
    return settings


def test_pinned_projects_come_first_and_the_latest_of_each_part_before_the_others() -> None:
    settings = pinned(pinned(opened(A, B, C), A, on=True), B, on=True)
    assert [one.path for one in in_order(settings.recent)] == [B, A, C]
    assert [one.path for one in in_order(pinned(settings, B, on=False).recent)] == [A, C, B]


def test_a_pinned_project_outlives_any_number_of_others() -> None:
    settings = pinned(opened(A), A, on=True)
    for number in range(2 * MOST_RECENT):
        settings = with_opened(settings, Path(f"/{number}"), "other", 10.0 + number)
    assert in_order(settings.recent)[0].path == A
    assert len(settings.recent) == MOST_RECENT + 1


def test_how_a_project_was_left_is_known_until_it_is_left_again() -> None:
    settings = with_facts(opened(A, B), A, 9.0, packs=3, errors=2)
    settings = with_opened(settings, A, "A", 10.0)
    kept = in_order(settings.recent)[0]
    assert (kept.path, kept.opened, kept.packs, kept.errors) == (A, 10.0, 3, 2)
    assert in_order(settings.recent)[1].packs is None
    assert with_facts(settings, C, 9.0, packs=1, errors=0) == settings


def test_a_project_that_was_found_again_stands_once_with_its_pin_and_facts() -> None:
    settings = with_facts(pinned(opened(A, B), A, on=True), A, 9.0, packs=3, errors=0)
    found = moved(settings, A, B)
    assert [(one.path, one.pinned, one.packs) for one in found.recent] == [(B, True, 3)]
    assert moved(found, C, A) == found
    assert moved(found, B, B) == found


def test_the_list_can_be_cleared_but_for_what_is_pinned() -> None:
    assert [one.path for one in only_pinned(pinned(opened(A, B, C), B, on=True)).recent] == [B]
