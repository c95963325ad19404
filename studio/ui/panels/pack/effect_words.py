"""What edits change, in words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from studio.project.effects import Effect, Effects, Parcel
from studio.ui.look.words import apart, count, files, isolated, side_by_side, size

MOST = 200
"""Paths that are listed of each kind; of the rest only the number."""


def summary(effect: Effect) -> str:
    """Files and bytes after and before: ``1,206 files instead of 1,204, 808 MB instead of 792 MB``."""
    before, after = effect.before, effect.after
    number, amount = files(after.files), size(after.bytes)
    if before.files != after.files:
        number = _instead(number, count(before.files))
    if before.bytes != after.bytes:
        amount = _instead(amount, size(before.bytes))
    return QCoreApplication.translate("Effects", "{files}, {bytes}").format(files=number, bytes=amount)


def downloads(effect: Effect, *, is_new: bool) -> tuple[str, ...]:
    """What a first installation of the app downloads, and what an update does."""
    before, after = effect.before, effect.after
    first = _download(
        QCoreApplication.translate("Effects", "First installation"),
        None if is_new else before.first,
        after.first,
        QCoreApplication.translate("Effects", "nothing"),
    )
    update = _download(
        QCoreApplication.translate("Effects", "Update of the app"),
        None if is_new else before.update,
        after.update,
        QCoreApplication.translate("Effects", "nothing"),
    )
    return tuple(one for one in (first, update) if one)


def since_build(effects: Effects) -> str:
    """What is different from the last build: ``Since build 41: 2 files came, 1 went; 16 MB more``."""
    effect = effects.built
    if effect is None:
        return ""
    parts = [_tally(effect), _difference(effect.before, effect.after)]
    words = apart(part for part in parts if part)
    return QCoreApplication.translate("Effects", "Since build {number}: {words}.").format(
        number=count(effects.number), words=words
    )


def listed(effect: Effect) -> Iterator[str]:
    """The paths that come, go and change, each with its sign, as far as a list may go."""
    for sign, paths in (("+", effect.came), ("\u2212", effect.went), ("~", effect.other)):
        for path in paths[:MOST]:
            yield f"{sign} {isolated(path)}"
        if len(paths) > MOST:
            yield QCoreApplication.translate(
                "Effects", "{sign} and {count} more", None, len(paths) - MOST
            ).format(sign=sign, count=count(len(paths) - MOST))


def _tally(effect: Effect) -> str:
    """How many files come, go and change."""
    parts = (
        (effect.came, QCoreApplication.translate("Effects", "{files} added")),
        (effect.went, QCoreApplication.translate("Effects", "{files} removed")),
        (effect.other, QCoreApplication.translate("Effects", "{files} changed")),
    )
    return side_by_side(text.format(files=files(len(paths))) for paths, text in parts if paths)


def tally(effect: Effect) -> str:
    """How many files come, go and change; where only the downloads do, that."""
    return _tally(effect) or QCoreApplication.translate("Effects", "The same files.")


def _difference(before: Parcel, after: Parcel) -> str:
    more = after.bytes - before.bytes
    if not more:
        return QCoreApplication.translate("Effects", "as large as before")
    text = (
        QCoreApplication.translate("Effects", "{size} more")
        if more > 0
        else QCoreApplication.translate("Effects", "{size} less")
    )
    return text.format(size=size(abs(more)))


def _download(event: str, before: int | None, after: int | None, nothing: str) -> str:
    if after is None or (before in {None, 0} and not after):
        return ""
    shown = size(after) if after else nothing
    if before is not None and before != after:
        shown = _instead(shown, size(before) if before else nothing)
    return QCoreApplication.translate("Effects", "{event}: {size}").format(event=event, size=shown)


def _instead(now: str, before: str) -> str:
    return QCoreApplication.translate("Effects", "{now} instead of {before}").format(now=now, before=before)
