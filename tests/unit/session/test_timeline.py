"""What each step was, and what a jump to it would come to."""

from __future__ import annotations

from pathlib import Path

from studio.project import intents
from studio.project.edits import Move, Texts
from studio.session.history import History, Step
from studio.session.timeline import Stop, timeline
from tests.builders import removal
from tests.unit.session.work import Work, two_packs

ART, SKY = Move(Path("/game/art"), Path("/game/sky")), Move(Path("/game/a"), Path("/game/b"))


def never(texts: Texts) -> bool:
    del texts
    return False


def told(work: Work) -> list[tuple[str, int, bool]]:
    stops = timeline(work.session.history, work.session.is_saved)
    return [(stop.step.label, stop.jump, stop.saved) for stop in stops]


def test_steps_are_told_newest_first_and_counted_from_now(tmp_path: Path) -> None:
    work = two_packs(tmp_path)
    for platforms in (["iOS", "macOS"], ["iOS", "tvOS"]):
        work.session.edit(intents.choose_platforms(work.pack(), platforms))
    work.session.edit(removal(work.pack("music.json")))
    work.session.undo()
    assert told(work) == [
        ("Remove the pack music (1 file, 1 byte)", 1, False),
        ("Change the platforms of art", 0, False),
        ("Change the platforms of art", -1, False),
        ("", -2, True),
    ]


def test_what_the_files_hold_is_marked_wherever_it_stands_in_the_line(tmp_path: Path) -> None:
    work = two_packs(tmp_path)
    work.session.edit(intents.choose_platforms(work.pack(), ["iOS", "macOS"]))
    work.save()
    work.session.edit(intents.choose_platforms(work.pack(), ["iOS"]))
    work.session.edit(intents.choose_platforms(work.pack(), ["iOS", "macOS"]))
    assert [saved for _, _, saved in told(work)] == [True, False, True, False]


def test_only_the_first_step_of_all_is_how_it_was_opened(tmp_path: Path) -> None:
    work = two_packs(tmp_path)
    work.session.edit(removal(work.pack("music.json")))
    stops = timeline(work.session.history, work.session.is_saved)
    assert [stop.opened for stop in stops] == [False, True]
    forgetful = History(work.session.history.steps[1:])
    assert [stop.opened for stop in timeline(forgetful, never)] == [False]


def test_names_on_disk_that_change_on_the_way_are_counted_on_both_sides_of_now(tmp_path: Path) -> None:
    texts = two_packs(tmp_path).session.texts
    steps = [
        Step("", texts),
        Step("Move two", texts, moves=(ART, SKY)),
        Step("Type", texts),
        Step("Move one", texts, moves=(ART,)),
    ]
    at_type = History(tuple(steps), 2)
    assert timeline(at_type, never) == (
        Stop(steps[3], 1, renames=1),
        Stop(steps[2], 0),
        Stop(steps[1], -1),
        Stop(steps[0], -2, renames=2, opened=True),
    )
