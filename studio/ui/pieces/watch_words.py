"""How watching stands, in words: live, polling or not at all; which folders are gone, and which are back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from studio.ui.look.told import told
from studio.ui.look.words import count, isolated, sentences
from studio.workspace.hearing import Cause, Deaf, Watching, WatchState


class WatchWords(NamedTuple):
    """The sign, a few ``words``, and ``more`` of them: what that means, or why it is so."""

    icon: str
    words: str
    more: str


def words_of_watch(state: WatchState) -> WatchWords:
    """How ``state`` is said of the whole project."""
    live = QCoreApplication.translate("WatchWords", "Live")
    if state.mode is Watching.OFF:
        words = QCoreApplication.translate("WatchWords", "Not watching")
        return WatchWords("not-watching", words, told(state.reason))
    gone = [one for one in state.deaf if one.cause is Cause.GONE]
    polled = [one for one in state.deaf if one.cause is not Cause.GONE]
    parts: list[str] = []
    if state.back:
        parts.append(_back(state.back))
    if gone:
        parts.append(_gone([one.folder for one in gone]))
    if len(state.deaf) < state.folders and not gone:
        parts.append(live)
    if polled:
        parts.append(_polled(polled, state))
    more = sentences(words_of_deaf(one, state) for one in state.deaf)
    if not state.deaf:
        more = QCoreApplication.translate("WatchWords", "Changes on disk show at once.")
    sign = "watched" if not state.deaf else "polling" if polled else "not-watching"
    return WatchWords(sign, " · ".join(parts), more)


def words_of_deaf(deaf: Deaf, state: WatchState) -> str:
    """Why changes of one folder are not heard of, and what is done about it."""
    every = count(state.every)
    if deaf.cause is Cause.GONE:
        words = QCoreApplication.translate(
            "WatchWords", "{reason} It is looked for every {count} s.", None, state.every
        )
        return words.format(reason=told(deaf.reason), count=every)
    words = QCoreApplication.translate("WatchWords", "Polling every {count} s: {reason}", None, state.every)
    return words.format(reason=told(deaf.reason), count=every)


def _back(folders: Sequence[Path]) -> str:
    if len(folders) == 1:
        words = QCoreApplication.translate("WatchWords", "{folder} is back")
        return words.format(folder=isolated(folders[0].name))
    words = QCoreApplication.translate("WatchWords", "{count} folders are back", None, len(folders))
    return words.format(count=count(len(folders)))


def _gone(folders: Sequence[Path]) -> str:
    if len(folders) == 1:
        words = QCoreApplication.translate("WatchWords", "{folder} is gone")
        return words.format(folder=isolated(folders[0].name))
    words = QCoreApplication.translate("WatchWords", "{count} folders are gone", None, len(folders))
    return words.format(count=count(len(folders)))


def _polled(deaf: Sequence[Deaf], state: WatchState) -> str:
    every = count(state.every)
    if len(deaf) == state.folders:
        return QCoreApplication.translate("WatchWords", "Polling every {count} s", None, state.every).format(
            count=every
        )
    if len(deaf) == 1:
        words = QCoreApplication.translate("WatchWords", "{folder} polled every {count} s", None, state.every)
        return words.format(folder=isolated(deaf[0].folder.name), count=every)
    words = QCoreApplication.translate(
        "WatchWords", "{number} folders polled every {count} s", None, len(deaf)
    )
    return words.format(number=count(len(deaf)), count=every)
