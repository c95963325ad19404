"""Looking into films, and into sounds that are packed like films."""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping
from typing import TypeAlias

from studio.words import words
from studio.workspace.previews.films.avi import read_avi
from studio.workspace.previews.films.matroska import read_matroska
from studio.workspace.previews.films.mpeg4 import read_mpeg4
from studio.workspace.previews.films.track import Film, Track
from studio.workspace.previews.opened import OpenedFile
from studio.workspace.previews.preview import FactName, FactsShown, NotShown, SoundShown
from studio.workspace.previews.refusals import damaged, named

_Fact: TypeAlias = tuple[FactName, str | int | float]

_FORMS: Mapping[str, tuple[str, Callable[[OpenedFile], Film] | None]] = {
    "asf": ("Windows Media", None),
    "avi": ("AVI", read_avi),
    "matroska": ("Matroska", read_matroska),
    "mpeg-4": ("MPEG-4", read_mpeg4),
    "ogg": ("Ogg", None),
    "quicktime": ("QuickTime", read_mpeg4),
    "webm": ("WebM", read_matroska),
}

_UNSIGNED = {
    "aac": words("AAC sound"),
    "ac3": words("AC-3 sound"),
    "amr": words("AMR sound"),
    "bik": "Bink",
    "bk2": "Bink 2",
    "flv": "Flash",
    "m2ts": "MPEG",
    "mpeg": "MPEG",
    "mpg": "MPEG",
    "usm": words("CRI film"),
    "wv": words("WavPack sound"),
}
"""Endings of films and sounds that sniffing does not know."""


def film_form(file: OpenedFile) -> str | None:
    """Which film or packed sound ``file`` is, as people call it; ``None``: none."""
    if file.kind is None:
        return _UNSIGNED.get(file.ending)
    found = _FORMS.get(file.kind)
    return found[0] if found is not None else None


def film(file: OpenedFile, form: str) -> FactsShown | SoundShown | NotShown:
    """What is told of the film in ``file``; without pictures it is a sound. Raises ``Cancelled``."""
    reader = _FORMS.get(file.kind or "", (form, None))[1]
    if reader is None:
        return FactsShown(((FactName.FORMAT, form),))
    try:
        told = reader(file)
    except (ValueError, struct.error):
        return damaged(file, named(words("{form} file", form=form)))
    pictures = next((track for track in told.tracks if not track.is_sound), None)
    sounds = next((track for track in told.tracks if track.is_sound), None)
    if pictures is None and sounds is not None:
        return _sound(form, sounds, told)
    if not told.tracks and not told.seconds:
        return damaged(file, named(words("{form} file", form=form)))
    facts: list[_Fact] = [(FactName.FORMAT, form)]
    if told.seconds:
        facts.append((FactName.SECONDS, told.seconds))
    return FactsShown((*facts, *_seen(pictures), *_heard(sounds)))


def _seen(track: Track | None) -> list[_Fact]:
    facts: list[_Fact] = []
    if track is None:
        return facts
    if track.width and track.height:
        facts.append(
            (
                FactName.SIZE,
                words("{width} \N{MULTIPLICATION SIGN} {height}", width=track.width, height=track.height),
            )
        )
    if track.rate:
        facts.append((FactName.FRAME_RATE, round(track.rate, 3)))
    if track.codec:
        facts.append((FactName.VIDEO_CODEC, track.codec))
    return facts


def _heard(track: Track | None) -> list[_Fact]:
    facts: list[_Fact] = []
    if track is None:
        return facts
    if track.codec:
        facts.append((FactName.AUDIO_CODEC, track.codec))
    if track.channels:
        facts.append((FactName.AUDIO_CHANNELS, track.channels))
    return facts


def _sound(form: str, track: Track, told: Film) -> SoundShown:
    return SoundShown(
        words("{codec} ({format})", codec=track.codec, format=form) if track.codec else form,
        track.seconds or told.seconds,
        round(track.rate),
        track.channels,
        track.bits or None,
    )
