"""What panels ask, answered at once: in the window, a job does it."""

from __future__ import annotations

from collections.abc import Callable

from studio.progress import CancelToken
from studio.ui.answerer import Answer, Ask


def answered(take: Callable[[Answer], object], asked: list[Ask]) -> None:
    """Let ``take`` have the answers to ``asked``, of each subject the last, and to what is asked then."""
    while asked:
        last = {ask.subject: ask for ask in asked}
        asked.clear()
        for ask in last.values():
            if ask.question is not None:
                take(Answer(ask, ask.question(CancelToken())))
