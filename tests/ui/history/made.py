"""Steps for tests of the list that shows them."""

from __future__ import annotations

from pathlib import Path

from studio.project.edits import Move, Texts
from studio.project.project_file import ProjectFile
from studio.session.history import History, Step
from studio.session.timeline import timeline
from studio.ui.history.rows import Line

AT = 1_763_800_000.0
LABELS = (
    "Make the pack voices-fr",
    "Set the language of voices-fr to fr-CA",
    "Rename line 7.wav to line_7.wav in voices-fr",
    "Change the platforms of textures",
    "Ignore *.psd",
)
RENAMED = (Move(Path("/game/line 7.wav"), Path("/game/line_7.wav")),)


def history(*labels: str, cursor: int | None = None) -> History:
    """Steps of these names, a minute apart; who has ``Rename line`` in its name moved a file."""
    first = Step("", _texts(), at=AT)
    steps = [
        Step(label, _texts(), moves=RENAMED if "Rename line" in label else (), at=AT + 60 * number)
        for number, label in enumerate(labels or LABELS, 1)
    ]
    return History((first, *steps), len(steps) if cursor is None else cursor)


def line(of: History, *saved: int, **said: str | float | None) -> Line:
    """The steps as they are listed; those of the numbers ``saved`` are on disk."""
    texts = [of.steps[number].texts for number in saved]
    stops = timeline(of, lambda one: any(one is other for other in texts))
    return Line(stops, **said)  # type: ignore[arg-type]  # The names are those of its fields.


def _texts() -> Texts:
    return Texts(ProjectFile(name="Game"), {})
