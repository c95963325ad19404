"""What is promised after a crash is only what is true."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.ui import wishes
from studio.ui.crash_words import crash_notice
from studio.workspace.crashes import Crash
from studio.workspace.drafts import Draft


def _crash(*names: str) -> Crash:
    drafts = tuple(Draft(Path(f"/{name}/{name}.packstudio"), 1.0, ()) for name in names)
    return Crash(Path("/logs/crash.txt"), 1.0, "Aborted", drafts)


@pytest.mark.parametrize(
    ("names", "says"),
    [
        ((), "no draft"),
        (("Coast",), "draft of \u2066Coast\u2069 is safe"),
        (("Coast", "b", "c"), "and 2 more"),
    ],
)
def test_a_draft_is_said_to_be_safe_where_there_is_one(names: tuple[str, ...], says: str) -> None:
    notice = crash_notice(_crash(*names))
    assert "ended unexpectedly" in notice.text
    assert says in notice.hint
    assert notice.lasting


def test_the_project_of_the_one_draft_can_be_opened_and_the_details_be_read() -> None:
    wished = [offer.wish for offer in crash_notice(_crash("Coast")).offers]
    assert wished == [
        wishes.OpenProject(Path("/Coast/Coast.packstudio")),
        wishes.ShowCrash(Path("/logs/crash.txt"), "Aborted"),
    ]
    assert len(crash_notice(_crash()).offers) == 1
